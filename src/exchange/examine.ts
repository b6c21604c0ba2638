import { ComityError } from "../errors.ts";
import { compareAttachments } from "../format/attachments.ts";
import { faultIn } from "../format/fault-path.ts";
import { readDocument, type ReadOutcome } from "../format/read-document.ts";
import { clockStarts } from "../instruments/clocks.ts";
import { judgeDocument } from "../instruments/judge.ts";
import {
  isControl,
  type BusinessDocument,
  type ControlDocument,
} from "../message/document.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { laneOf, type Route } from "../message/route.ts";
import { substanceOf } from "../message/substance.ts";
import { readContainer, type UnverifiedContainer } from "../seal/container.ts";
import { openEnvelope } from "../seal/envelope.ts";
import {
  attributed,
  verifyContainer,
  type VerifiedContainer,
} from "../seal/verify.ts";
import type { ContentJudgement, Examination } from "./ports.ts";
import { judgeContext } from "./judge-context.ts";
import type { SealingParts } from "./sealing-parts.ts";

/**
 * Opens, reads, attributes, validates, in this order; what fails before attribution tells the peer nothing. The document
 * of somebody who is no authority is not even parsed: validating costs far more than finding out who signed.
 */
export function examineEnvelope(
  parts: SealingParts,
  envelope: Uint8Array,
  route: Route,
  at: Date,
): Promise<Examination> {
  let container: Uint8Array;
  try {
    container = openEnvelope(envelope, parts.decryption);
  } catch (error) {
    return Promise.resolve(unattributable(error));
  }
  return examineContainer(parts, container, route.sender, at);
}

/** The same from the container on; `at` is the moment of first durable arrival. */
// eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous: it runs in a thread
export async function examineContainer(
  parts: SealingParts,
  bytes: Uint8Array,
  sender: AuthorityId,
  at: Date,
): Promise<Examination> {
  let unverified: UnverifiedContainer;
  try {
    unverified = readContainer(bytes, {
      bytesMax: parts.limits.containerBytesMax,
    });
  } catch (error) {
    return unattributable(error);
  }
  const { directory, revocation } = parts;
  const verified = verifyContainer(unverified, {
    sender,
    directory,
    at,
    revocation,
  });
  switch (verified.kind) {
    case "refused":
      return {
        kind: "unattributable",
        code: verified.code,
        reason: verified.reason,
      };
    case "undecidable":
      return undecided(unverified, sender, parts.self, verified);
    case "verified":
      return examineVerified(parts, verified.container);
  }
}

function examineVerified(
  parts: SealingParts,
  container: VerifiedContainer,
): Examination {
  const read = readDocument(container.document, container.syntax);
  const header = read.kind === "valid" ? read.document.header : read.header;
  if (header === undefined) return unreadable(container, read);
  const mismatch = misaddressed(header, container.sender, parts.self);
  if (mismatch !== undefined)
    return {
      kind: "unattributable",
      code: "SENDER_MISMATCH",
      reason: mismatch,
    };
  if (read.kind === "invalid") {
    // Control documents bind nobody unless they are whole.
    if (!("sequence" in header))
      return {
        kind: "unattributable",
        code: "CONTROL_REFUSED",
        reason: "a control document that breaks its schema",
      };
    return {
      kind: "message",
      container: attributed(container),
      header,
      lane: "routine",
      judgement: {
        kind: "invalid",
        code: "SCHEMA_INVALID",
        faults: read.faults,
      },
    };
  }
  const { document } = read;
  if (isControl(document)) return control(container, document);
  const judgement = judgeContent(parts, container, document);
  return {
    kind: "message",
    container: attributed(container),
    header: document.header,
    substance: substanceOf(document),
    clockStarts: clockStarts(document),
    lane: laneOf(document),
    judgement,
  };
}

function control(
  container: VerifiedContainer,
  document: ControlDocument,
): Examination {
  const attached = container.attachments.length;
  if (attached === 0)
    return { kind: "control", container: attributed(container), document };
  return {
    kind: "unattributable",
    code: "CONTROL_REFUSED",
    reason: `expected a control document by itself, found ${attached} attachments`,
  };
}

/** Held because revocation data is stale: its header is not yet believed, but it must at least be one of this route. */
function undecided(
  unverified: UnverifiedContainer,
  sender: AuthorityId,
  self: AuthorityId,
  why: { readonly code: string; readonly reason: string },
): Examination {
  const { code, reason } = why;
  const read = readDocument(unverified.document, unverified.syntax);
  const document = read.kind === "valid" ? read.document : undefined;
  // A control document is said again until it is answered, and what cannot be read is of no use to hold.
  if (document === undefined || isControl(document))
    return { kind: "repeatable", code, reason };
  const mismatch = misaddressed(document.header, sender, self);
  if (mismatch !== undefined)
    return {
      kind: "unattributable",
      code: "SENDER_MISMATCH",
      reason: mismatch,
    };
  const { bytes, digest, manifestDigest, syntax } = unverified;
  return {
    kind: "undecidable",
    code,
    reason,
    container: { bytes, digest, manifestDigest },
    syntax,
    header: document.header,
    lane: laneOf(document),
  };
}

function judgeContent(
  parts: SealingParts,
  container: VerifiedContainer,
  document: BusinessDocument,
): ContentJudgement {
  const faults = [
    ...compareAttachments(
      document.header.attachment ?? [],
      container.attachments,
    ),
    ...judgeDocument(
      document,
      judgeContext(
        parts.directory,
        document.header.sender.authority,
        parts.self,
      ),
    ).faults,
  ];
  if (faults.length === 0) return { kind: "valid" };
  return {
    kind: "invalid",
    code: "RULES_BROKEN",
    faults: faults.map((fault) => faultIn(fault, container.syntax)),
  };
}

function unreadable(
  container: VerifiedContainer,
  read: ReadOutcome,
): Examination {
  const faults = read.kind === "invalid" ? read.faults : [];
  const messageId = read.kind === "invalid" ? read.messageId : undefined;
  if (messageId === undefined) {
    return {
      kind: "unattributable",
      code: "SCHEMA_INVALID",
      reason: "a document of which not even the message id can be read",
    };
  }
  return {
    kind: "unreadable",
    container: attributed(container),
    messageId,
    faults,
  };
}

function misaddressed(
  header: {
    readonly sender: { readonly authority: string };
    readonly recipient: { readonly authority: string };
  },
  sender: AuthorityId,
  self: AuthorityId,
): string | undefined {
  if (header.sender.authority !== sender) {
    return `expected a header by ${sender}, who signed it and sent it, found ${header.sender.authority}`;
  }
  if (header.recipient.authority === self) return undefined;
  return `expected a header to ${self}, found one to ${header.recipient.authority}`;
}

function unattributable(error: unknown): Examination {
  if (error instanceof ComityError && error.code !== "XML_ENGINE_BROKEN") {
    return { kind: "unattributable", code: error.code, reason: error.message };
  }
  throw error;
}
