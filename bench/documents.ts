import { hash, randomBytes } from "node:crypto";
import { writeDocument } from "../src/format/write-document.ts";
import type { Document, ModelObject } from "../src/message/document.ts";
import type { Syntax } from "../src/message/header.ts";
import { uuidV7 } from "../src/message/identifiers.ts";
import { changed, drop, set, type Change } from "../schemas/examples/change.ts";
import { request as example } from "../schemas/examples/d2.ts";

/** A message as a case system hands it over. */
export type Sample = {
  readonly document: Uint8Array;
  readonly syntax: Syntax;
  readonly attachments: readonly {
    readonly filename: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
};

/** What is measured: a request of 8 KiB by itself, and one with a scan that makes it 1 MiB. */
const sizes = { "8 KiB": 8 * 1024, "1 MiB": 1024 * 1024 } as const;
export type Size = keyof typeof sizes;

const documentBytes = sizes["8 KiB"];
const dayMs = 24 * 60 * 60 * 1000;
const sentence =
  "Los pagos se hicieron en efectivo y por transferencia, cada uno por debajo del límite de declaración. ";

/** A request for bank records out of the published example D2, under a fresh id, as long as asked in either syntax. */
export function sampleRequest(
  size: Size,
  syntax: Syntax = "xml",
  now: Date = new Date(),
): Sample {
  const messageId = uuidV7(now, randomBytes(10));
  const scan = attachmentOf(sizes[size] - documentBytes);
  const own: readonly Change[] = [
    set("header/messageId", messageId),
    set("header/conversationId", messageId),
    set("header/sentAt", now.toISOString()),
    set("header/expiresAt", new Date(now.getTime() + 7 * dayMs).toISOString()),
    set("header/sender/authority", "xa-moj"),
    set("header/recipient/authority", "xb-moj"),
    set("request/assistance/0/deadline/date", dateIn(30, now)),
    set("request/urgency/date", dateIn(30, now)),
    scan === undefined
      ? drop("header/attachment")
      : set("header/attachment", [scan.entry]),
    (document) => {
      const { assistance } = document.request as { assistance: unknown[] };
      assistance.splice(1);
    },
  ];
  const request = changed(example, own);
  return {
    document: padded(request, syntax),
    syntax,
    attachments: scan === undefined ? [] : [scan.file],
  };
}

function dateIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** Lengthens the summary of the facts until the document has the length wanted. */
function padded(request: ModelObject, syntax: Syntax): Uint8Array {
  const { facts } = request.request as { facts: { summary: string } };
  const write = (more: string): Uint8Array =>
    writeDocument(
      changed(request, [
        set("request/facts/summary", `${facts.summary} ${more}`),
      ]) as unknown as Document,
      syntax,
    );
  const missing = documentBytes - write("").length;
  if (missing < 0) throw new Error(`the sample is ${-missing} bytes too long`);
  const text = sentence.repeat(Math.ceil(missing / sentence.length));
  const ascii = text.normalize("NFD").replace(/[^ -~]/g, "");
  return write(ascii.slice(0, missing).replace(/ $/, "."));
}

/** A scan cannot be compressed again. */
const scanned = randomBytes(sizes["1 MiB"]);

function attachmentOf(length: number) {
  if (length <= 0) return undefined;
  const filename = "scan.pdf";
  const mediaType = "application/pdf";
  const bytes = scanned.subarray(0, length);
  return {
    file: { filename, mediaType, bytes },
    entry: {
      attachmentId: "scan",
      role: "EVIDENCE",
      filename,
      mediaType,
      size: length,
      sha256: hash("sha256", bytes),
      title: "Extractos",
      language: "es",
    },
  };
}
