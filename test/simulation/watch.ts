import { hash } from "node:crypto";
import type {
  IncomingMessage,
  OutgoingMessage,
  ReceiptRecord,
} from "../../src/exchange/ports.ts";
import type { SubmitOutcome } from "../../src/exchange/submit.ts";
import {
  isControl,
  type Document,
  type ReceiptDocument,
  type Subject,
} from "../../src/message/document.ts";
import type { AuthorityId, Digest } from "../../src/message/identifiers.ts";
import type { Route } from "../../src/message/route.ts";
import { statementOf, type Statement } from "../../src/message/statements.ts";
import { findBlob } from "../../src/store/sqlite/blob-rows.ts";
import type { Database } from "../../src/store/sqlite/database.ts";
import {
  findIncoming,
  findOutgoing,
} from "../../src/store/sqlite/message-rows.ts";
import { findReceipts } from "../../src/store/sqlite/receipts.ts";
import { findVerdict } from "../../src/store/sqlite/verdicts.ts";
import type { Authority } from "./authority.ts";

/** A promise of the design that was broken. `quiet`: something remained to be done that nobody explains. */
export type Violation = {
  readonly promise: "P1" | "P2" | "P3" | "P4" | "P5" | "quiet" | "defect";
  readonly what: string;
};

/** Looks on, at the moments at which a promise is kept or broken; it never takes part. */
export type Watch = {
  readonly breach: (promise: Violation["promise"], what: string) => void;
  readonly violations: readonly Violation[];
  /** Called before anything is signed, with what is durable at that moment. */
  readonly signs: (
    by: AuthorityId,
    database: Database,
    document: Document,
  ) => void;
  /** Called when a submission is answered 202. */
  readonly answered: (
    by: Pick<Authority, "id" | "disk">,
    answer: Accepted,
  ) => void;
  /** Called when a case system has fetched a message. */
  readonly handedOver: (
    by: Pick<Authority, "id">,
    message: IncomingMessage,
    container: Uint8Array,
  ) => void;
  readonly sealed: (container: Uint8Array, document: Document) => void;
  readonly enveloped: (envelope: Uint8Array, container: Uint8Array) => void;
  /** Called before an envelope leaves; gives the words for the trace. */
  readonly leaves: (
    by: AuthorityId,
    database: Database,
    envelope: Uint8Array,
    route: Route,
  ) => string;
};

type Accepted = Extract<SubmitOutcome, { kind: "accepted" }>;

const violationsMax = 20;

export function watch(): Watch {
  const violations: Violation[] = [];
  const documents = new Map<Digest, Document>();
  const containers = new WeakMap<Uint8Array, Uint8Array>();
  const book = receiptBook();
  const breach: Watch["breach"] = (promise, what) => {
    if (violations.length < violationsMax) violations.push({ promise, what });
  };
  return {
    breach,
    violations,
    signs(by, database, document) {
      if (!isControl(document) || !("receipt" in document)) return;
      for (const statement of statedIn(document)) {
        const wrong = untrue(by, database, document, statement);
        const name = nameOf(document);
        if (wrong !== undefined)
          breach("P4", `${by} signs ${name} while ${wrong}`);
        const contradicted = book.signed(by, document, statement);
        if (contradicted !== undefined)
          breach("P2", `${by} signs ${name} after ${contradicted}`);
      }
      const unbound = unboundIn(by, database, document);
      if (unbound !== undefined)
        breach("P5", `${by} signs ${nameOf(document)}: ${unbound}`);
    },
    answered({ id, disk }, { message, receipt }) {
      const missing = missingOf(disk.database, message, receipt);
      if (missing !== undefined)
        breach("P1", `${id} answers 202 to ${message.messageId} ${missing}`);
    },
    handedOver({ id }, message, container) {
      if (sha256(container) !== message.containerDigest)
        breach("P2", `${id} hands over other bytes as ${message.messageId}`);
    },
    sealed(container, document) {
      documents.set(sha256(container), document);
    },
    enveloped(envelope, container) {
      containers.set(envelope, container);
    },
    leaves(by, database, envelope, route) {
      const container = containers.get(envelope);
      if (container === undefined) return `something by ${route.sender}`;
      const digest = sha256(container);
      const document = documents.get(digest);
      if (document === undefined) return "what was never sealed here";
      const unstored = unstoredIn(database, document, digest);
      if (unstored !== undefined)
        breach("P4", `${by} sends ${nameOf(document)} before ${unstored}`);
      const other = book.left(by, document, digest);
      if (other !== undefined) breach("P4", `${by} sends ${other}`);
      return nameOf(document);
    },
  };
}

/** What a document is, in the words of the trace: no digests, for real ones differ from run to run. */
function nameOf(document: Document): string {
  if (!isControl(document))
    return `${document.header.kind} ${document.header.messageId}`;
  const { kind } = document.header;
  if ("receipt" in document)
    return `${statedIn(document).join("+")} on ${document.receipt.subject.messageId}`;
  if ("inquiry" in document)
    return `${kind} on ${document.inquiry.subject.messageId}`;
  if ("inquiryAnswer" in document)
    return `${document.inquiryAnswer.knowledge} on ${document.inquiryAnswer.subject.messageId}`;
  return `${kind} of ${document.cancel.subject.messageId}`;
}

/** Why what the receipt states is not durable, if it is not. */
function untrue(
  by: AuthorityId,
  database: Database,
  { receipt }: ReceiptDocument,
  statement: Statement,
): string | undefined {
  const { subject } = receipt;
  const { containerDigest } = subject;
  if (statement === "SubmissionAcceptance") {
    const accepted = findOutgoing(database, subject);
    return accepted?.containerDigest === containerDigest &&
      subject.sender === by
      ? undefined
      : "no such message is accepted";
  }
  const verdict = findVerdict(database, subject);
  if (verdict === undefined || subject.recipient !== by)
    return "there is no verdict";
  const isAccepted =
    verdict.containerDigest === containerDigest &&
    verdict.outcome === "accepted";
  if (statement === "RelayRejection")
    return isAccepted ? "the verdict is accepted" : undefined;
  if (!isAccepted) return "the verdict is not accepted";
  return untrueOf(
    findIncoming(database, subject),
    database,
    subject,
    statement,
  );
}

/** The same of a message whose verdict is accepted. */
function untrueOf(
  message: IncomingMessage | undefined,
  database: Database,
  { containerDigest }: Subject,
  statement: Statement,
): string | undefined {
  if (message?.containerDigest !== containerDigest)
    return "there is no such message";
  if (findBlob(database, containerDigest) === undefined)
    return "the container is not stored";
  if (statement === "ContentHandover" && message.state !== "confirmed")
    return "nobody has confirmed it";
  return message.state === "undecided" || message.state === "rejected"
    ? `the message is ${message.state}`
    : undefined;
}

/** P5: what the receipt binds is what lies here. */
function unboundIn(
  by: AuthorityId,
  database: Database,
  document: ReceiptDocument,
): string | undefined {
  const { subject, manifestDigest } = document.receipt;
  const stated = statedIn(document);
  if (stated.includes("RelayRejection")) return undefined;
  const message =
    subject.sender === by
      ? findOutgoing(database, subject)
      : findIncoming(database, subject);
  return manifestDigest !== undefined &&
    message?.manifestDigest === manifestDigest
    ? undefined
    : "the manifest's digest is not that of the message";
}

/** What of a message that is answered 202 is not durable. */
function missingOf(
  database: Database,
  message: OutgoingMessage,
  receipt: ReceiptRecord,
): string | undefined {
  const stored = findOutgoing(database, message);
  if (stored?.containerDigest !== message.containerDigest)
    return "without storing it";
  if (findBlob(database, message.containerDigest) === undefined)
    return "without its container";
  const own = findReceipts(database, message).find(({ statements }) =>
    statements.includes("SubmissionAcceptance"),
  );
  return own?.containerDigest === receipt.containerDigest &&
    findBlob(database, receipt.containerDigest) !== undefined
    ? undefined
    : "without storing the receipt";
}

function unstoredIn(
  database: Database,
  document: Document,
  digest: Digest,
): string | undefined {
  const isStored = findBlob(database, digest) !== undefined;
  if (!isControl(document)) return isStored ? undefined : "it is stored";
  if (!("receipt" in document)) return undefined;
  const record = findReceipts(database, document.receipt.subject).find(
    (each) => each.containerDigest === digest,
  );
  return isStored && record !== undefined ? undefined : "its bytes are stored";
}

/** Remembers, over all crashes, what every gateway ever signed and sent. */
function receiptBook() {
  const decided = new Map<string, "acceptance" | "rejection">();
  const accepted = new Map<string, Digest>();
  const sent = new Map<string, Digest>();
  return {
    /** The statement that this one excludes, if it was signed before. */
    signed(
      by: AuthorityId,
      { receipt }: ReceiptDocument,
      statement: Statement,
    ): string | undefined {
      if (statement === "SubmissionAcceptance") return undefined;
      const { sender, messageId, containerDigest } = receipt.subject;
      const message = `${by} ${sender} ${messageId}`;
      const now = statement === "RelayRejection" ? "rejection" : "acceptance";
      const before = decided.get(`${message} ${containerDigest}`);
      if (before !== undefined && before !== now)
        return `its ${before} of the same content`;
      decided.set(`${message} ${containerDigest}`, now);
      if (now === "rejection") return undefined;
      const other = accepted.get(message);
      accepted.set(message, containerDigest);
      return other === undefined || other === containerDigest
        ? undefined
        : "its acceptance of other content";
    },
    /** What is wrong with a receipt that leaves: another one with the same statement left before. */
    left(
      by: AuthorityId,
      document: Document,
      digest: Digest,
    ): string | undefined {
      if (!isControl(document) || !("receipt" in document)) return undefined;
      const { messageId, sender, containerDigest } = document.receipt.subject;
      const key = `${by} ${sender} ${messageId} ${containerDigest} ${statedIn(document).join()}`;
      const before = sent.get(key);
      sent.set(key, digest);
      return before === undefined || before === digest
        ? undefined
        : `a second receipt: ${nameOf(document)}`;
    },
  };
}

function statedIn({ receipt }: ReceiptDocument): readonly Statement[] {
  return receipt.statement
    .map(({ event }) => statementOf(event))
    .filter((known) => known !== undefined);
}

function sha256(bytes: Uint8Array): Digest {
  return hash("sha256", bytes) as Digest;
}
