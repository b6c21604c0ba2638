import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { NextNumbers } from "../../client/answers.ts";
import type { Handover } from "../../client/submission.ts";
import { ComityError } from "../../errors.ts";
import { readDocument } from "../../format/read-document.ts";
import { writeDocument } from "../../format/write-document.ts";
import {
  isControl,
  type BusinessDocument,
  type Document,
  type ModelObject,
} from "../../message/document.ts";
import {
  parseConversationId,
  uuidV7,
  type MessageId,
} from "../../message/identifiers.ts";
import type { BusinessKind } from "../../message/kinds.ts";
import { calendarFrom, type Calendar } from "./calendar.ts";

/** A document ready to be handed over, as a case system would have written it. */
export type CaseDocument = {
  readonly messageId: MessageId;
  readonly kind: BusinessKind;
  readonly handover: Handover;
};

/** The papers of one case: the published example D1 under fresh ids, dated today. */
export type CaseFile = {
  readonly request: () => CaseDocument;
  readonly reply: (
    kind: "acknowledgement" | "acceptance",
    numbers: NextNumbers,
  ) => CaseDocument;
};

// The same relative place from src/ and from dist/, which both lie beside schemas/.
const examples = new URL("../../../schemas/examples/", import.meta.url);
const lifetimeMs = 14 * 24 * 60 * 60 * 1000;

/** @throws ComityError FILE_UNREADABLE when the examples are not there */
export function openCaseFile(directoryVersion: number, now: Date): CaseFile {
  const request = readExample("D1-request");
  const calendar = calendarFrom(request.header.sentAt, now);
  const requestId = freshId();
  return {
    request: () =>
      written(calendar, request, {
        messageId: requestId,
        conversationId: requestId,
        sequence: 1,
        seen: 0,
        directoryVersion,
      }),
    reply(kind, { conversationId, sequence, seen, directoryVersion: version }) {
      const example = readExample(`D1-${kind}`);
      const reply = written(calendar, example, {
        messageId: freshId(),
        conversationId: parseConversationId(conversationId),
        inReplyTo: requestId,
        sequence,
        seen,
        directoryVersion: version,
      });
      return reply;
    },
  };
}

function written(
  calendar: Calendar,
  example: BusinessDocument,
  own: ModelObject & { readonly messageId: MessageId },
): CaseDocument {
  const now = new Date();
  const { header, ...body } = example;
  const document = {
    header: {
      ...calendar.move(header),
      ...own,
      sentAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + lifetimeMs).toISOString(),
    },
    ...calendar.move(body),
  } as unknown as Document;
  return {
    messageId: own.messageId,
    kind: header.kind,
    handover: {
      document: writeDocument(document, "xml"),
      syntax: "xml",
      attachments: (header.attachment ?? []).map(({ filename, mediaType }) => ({
        filename,
        mediaType,
        bytes: readFile(`attachments/${filename}`),
      })),
    },
  };
}

function readExample(name: string): BusinessDocument {
  const read = readDocument(readFile(`${name}.xml`), "xml");
  if (read.kind === "valid" && !isControl(read.document)) return read.document;
  throw new ComityError(
    "FILE_UNREADABLE",
    `expected the valid example ${name}.xml, found another document`,
  );
}

function readFile(name: string): Uint8Array {
  const file = new URL(name, examples);
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ComityError(
      "FILE_UNREADABLE",
      `expected the published examples, found no ${file.pathname}`,
      { cause },
    );
  }
}

function freshId(): MessageId {
  return uuidV7(new Date(), randomBytes(10));
}
