import { hash } from "node:crypto";
import { ComityError } from "../../src/errors.ts";
import type { ClockStart } from "../../src/message/clock.ts";
import type {
  Examination,
  Prepared,
  Sealing,
  Submission,
} from "../../src/exchange/ports.ts";
import type { ControlDocument } from "../../src/message/document.ts";
import type { Fault } from "../../src/message/fault.ts";
import type { ControlHeader, Header } from "../../src/message/header.ts";
import type { AuthorityId, Digest } from "../../src/message/identifiers.ts";
import type { Lane } from "../../src/message/route.ts";
import type { SealedContainer } from "../../src/seal/container.ts";
import type { AttributedContainer } from "../../src/seal/verify.ts";
import type { Craft, Draft, Flaw } from "./craft.ts";
import type { Random } from "./random.ts";

/**
 * Signatures and encryption as the exchange relies on them, without their cost: a container names its signer and cannot
 * be altered or made in another's name; sealing the same document twice gives two containers with one manifest digest;
 * an envelope opens for its recipient alone, as a whole or not at all, and no two are alike.
 */
export function modelledCraft(
  authorities: readonly AuthorityId[],
  random: Random,
): Craft {
  const seal: Seal = (by, submission) => sealed(random, by, submission);
  return {
    draft,
    sealingOf: (authority, isStale) =>
      sealingOf(authority, authorities, isStale, seal, random),
    forge: (signer, submission) =>
      Promise.resolve(seal(signer, submission).bytes),
    forgeControl: (signer, document) =>
      Promise.resolve(seal(signer, written(document)).bytes),
    directoryOf: (version, expiresAt) => ({
      version,
      issuedAt: new Date(0).toISOString(),
      expiresAt: expiresAt.toISOString(),
      authorities: [],
    }),
  };
}

type Seal = (by: AuthorityId, submission: Submission) => SealedContainer;

/** A container's bytes, as JSON. */
type Contents = {
  readonly by: AuthorityId;
  readonly salt: string;
  readonly syntax: Submission["syntax"];
  readonly document: string;
};
type Written =
  Draft | { readonly control: ControlDocument; readonly header: ControlHeader };

const padding = "what makes it large ".repeat(4_000);

function draft(said: Draft): Submission {
  return {
    document: Buffer.from(
      JSON.stringify(said.large === true ? { ...said, padding } : said),
    ),
    syntax: "json",
    attachments: [],
  };
}

function written(control: ControlDocument): Submission {
  const { header } = control;
  const document = Buffer.from(JSON.stringify({ control, header }));
  return { document, syntax: "json", attachments: [] };
}

function sealed(
  random: Random,
  by: AuthorityId,
  { syntax, document }: Submission,
): SealedContainer {
  const salt = String(random.fraction());
  const text = Buffer.from(document).toString();
  const contents: Contents = { by, salt, syntax, document: text };
  const bytes = Buffer.from(JSON.stringify(contents));
  return { bytes, digest: sha256(bytes), manifestDigest: sha256(document) };
}

function sealingOf(
  self: AuthorityId,
  authorities: readonly AuthorityId[],
  isStale: () => boolean,
  seal: Seal,
  random: Random,
): Sealing {
  const reexamine: Sealing["reexamine"] = (container, sender) =>
    Promise.resolve(examine(container, sender, self, isStale()));
  return {
    prepare: (submission, at) =>
      Promise.resolve(prepare(self, seal, submission, at)),
    sealControl: (document, syntax) =>
      Promise.resolve(seal(self, { ...written(document), syntax })),
    envelop: (container, recipient) =>
      authorities.includes(recipient)
        ? Promise.resolve(envelop(random, container, recipient))
        : Promise.reject(
            new ComityError("RECIPIENT_UNKNOWN", "not in the directory"),
          ),
    examine: (envelope, { sender }, at) => {
      const container = opened(envelope, self);
      return container === undefined
        ? Promise.resolve(unattributable("ENVELOPE_UNOPENABLE"))
        : reexamine(container, sender, at);
    },
    reexamine,
    unpack: (container) => {
      const { document, syntax } = contentsOf(container);
      const bytes = Buffer.from(document);
      return Promise.resolve({ document: bytes, syntax, attachments: [] });
    },
  };
}

function prepare(
  self: AuthorityId,
  seal: Seal,
  submission: Submission,
  at: Date,
): Prepared {
  const said = JSON.parse(Buffer.from(submission.document).toString()) as Draft;
  const { header, flaw } = said;
  const { messageId, sender, expiresAt } = header;
  const isExpired = Date.parse(expiresAt) <= at.getTime();
  if (flaw !== "none" || sender.authority !== self || isExpired) {
    const named = isNamed(flaw) ? { messageId } : {};
    return { kind: "refused", faults: [fault(flaw)], warnings: [], ...named };
  }
  const container = seal(self, submission);
  return {
    kind: "sealed",
    header,
    substance: {},
    clockStarts: clockStarts(header),
    lane: laneOf(said),
    container,
    warnings: [],
  };
}

/** The same order of questions as src/exchange/examine.ts. */
function examine(
  bytes: Uint8Array,
  sender: AuthorityId,
  self: AuthorityId,
  isStale: boolean,
): Examination {
  const contents = contentsOf(bytes);
  const said = JSON.parse(contents.document) as Written;
  if (contents.by !== sender) return unattributable("SIGNATURE_INVALID");
  if (isStale) return undecided(bytes, contents, said, self);
  const container = verified(bytes, contents);
  const isRead = !("flaw" in said) || isReadable(said.flaw);
  if (isRead && isMisaddressed(said.header, sender, self))
    return unattributable("SENDER_MISMATCH");
  if ("control" in said)
    return { kind: "control", container, document: said.control };
  const { header, flaw } = said;
  const faults = [fault(flaw)];
  switch (flaw) {
    case "illegible":
      return unattributable("SCHEMA_INVALID");
    case "unreadable":
      return {
        kind: "unreadable",
        container,
        messageId: header.messageId,
        faults,
      };
    case "none":
    case "schema":
    case "rules":
      return {
        kind: "message",
        container,
        header,
        clockStarts: flaw === "none" ? clockStarts(header) : [],
        lane: flaw === "schema" ? "routine" : laneOf(said),
        judgement:
          flaw === "none"
            ? { kind: "valid" }
            : { kind: "invalid", code: "RULES_BROKEN", faults },
      };
  }
}

function undecided(
  bytes: Uint8Array,
  contents: Contents,
  said: Written,
  self: AuthorityId,
): Examination {
  const code = "REVOCATION_STALE";
  const reason = "the simulation says so";
  if ("control" in said || said.flaw === "schema" || !isReadable(said.flaw))
    return { kind: "repeatable", code, reason };
  if (isMisaddressed(said.header, contents.by, self))
    return unattributable("SENDER_MISMATCH");
  const { syntax } = contents;
  const container = containerOf(bytes, contents);
  const { header } = said;
  const lane = laneOf(said);
  return { kind: "undecidable", code, reason, container, syntax, header, lane };
}

/** A request is to be acknowledged soon: the hour began nearly an hour ago. */
function clockStarts({ kind, sentAt }: Header): readonly ClockStart[] {
  if (kind !== "REQUEST") return [];
  const from = new Date(Date.parse(sentAt) - hourMs + answerMs).toISOString();
  return [
    {
      limit: "MODEL-1-TIME",
      article: "Art. 1",
      title: "Acknowledgement of receipt",
      from,
      duration: "PT1H",
      workingDays: false,
      atLeast: false,
      owedBy: "requested",
      until: ["ACKNOWLEDGEMENT"],
    },
  ];
}

const hourMs = 3_600_000;
const answerMs = 10_000;

function isReadable(flaw: Flaw): boolean {
  return flaw !== "unreadable" && flaw !== "illegible";
}

function isNamed(flaw: Flaw): boolean {
  return flaw !== "illegible";
}

function isMisaddressed(
  { sender, recipient }: Header | ControlHeader,
  signer: AuthorityId,
  self: AuthorityId,
): boolean {
  return sender.authority !== signer || recipient.authority !== self;
}

function laneOf({ urgent }: Draft): Lane {
  return urgent ? "urgent" : "routine";
}

function fault(flaw: Flaw): Fault {
  return { path: "/", rule: `FLAW-${flaw}`, expected: "none", found: flaw };
}

function envelop(
  random: Random,
  container: Uint8Array,
  to: AuthorityId,
): Uint8Array {
  const tag = sha256(container);
  const head = JSON.stringify({ to, tag, nonce: random.fraction() });
  return Buffer.concat([Buffer.from(`${head}\n`), container]);
}

function opened(
  envelope: Uint8Array,
  self: AuthorityId,
): Uint8Array | undefined {
  const end = envelope.indexOf(10);
  try {
    const head = JSON.parse(
      Buffer.from(envelope.subarray(0, end)).toString(),
    ) as { readonly to: string; readonly tag: string };
    const container = envelope.subarray(end + 1);
    return head.to === self && head.tag === sha256(container)
      ? container
      : undefined;
  } catch {
    return undefined;
  }
}

function contentsOf(bytes: Uint8Array): Contents {
  return JSON.parse(Buffer.from(bytes).toString()) as Contents;
}

function containerOf(bytes: Uint8Array, contents: Contents): SealedContainer {
  const manifestDigest = sha256(Buffer.from(contents.document));
  return { bytes, digest: sha256(bytes), manifestDigest };
}

function verified(bytes: Uint8Array, contents: Contents): AttributedContainer {
  const { by: sender, syntax } = contents;
  return {
    ...containerOf(bytes, contents),
    sender,
    syntax,
  } as unknown as AttributedContainer;
}

function unattributable(code: string): Examination {
  return { kind: "unattributable", code, reason: "the simulation says so" };
}

function sha256(bytes: Uint8Array): Digest {
  return hash("sha256", bytes) as Digest;
}
