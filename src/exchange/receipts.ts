import type { ReceiptBody, ReceiptDocument } from "../message/document.ts";
import type { Advance, OutgoingState } from "../message/delivery.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { statementOf, type Statement } from "../message/statements.ts";
import { isExpired } from "../trust/directory.ts";
import type { AttributedContainer } from "../seal/verify.ts";
import {
  controlHeader,
  inquiryAnswerDocument,
  receiptDocument,
} from "./control-document.ts";
import { codeOf, finish, retryLater, tell } from "./dispatch.ts";
import { isReceiptFor, keyOf, scheduled, statementsIn } from "./due.ts";
import { gatewayActor, type Parts } from "./parts.ts";
import { rejudgeWaiting } from "./verdict.ts";
import type {
  Claim,
  Due,
  DueReceipt,
  Fact,
  OutgoingMessage,
  ReceiptRecord,
  Scheduled,
} from "./ports.ts";

type Work<K extends Due["kind"]> = Claim & {
  readonly due: Extract<Due, { kind: K }>;
};

/**
 * Signs a receipt that is due, stores its bytes, sends them. The fact it states committed together with this due row,
 * so nothing is signed before it is durable.
 */
export async function issueReceipt(
  parts: Parts,
  claim: Work<"receipt">,
): Promise<void> {
  const { due } = claim;
  const statements = statementsIn(due.stated);
  const receipts = await parts.store.findReceipts(due.subject);
  const known = receipts.find((each) =>
    isReceiptFor(each, due.subject, statements),
  );
  if (known !== undefined) return send(parts, claim, known);
  const { record, container } = await sign(parts, due, statements);
  await send(parts, claim, record, container);
}

/** Sends a stored receipt again: the same bytes, in a fresh envelope. */
export async function resendReceipt(
  parts: Parts,
  claim: Work<"resend">,
): Promise<void> {
  await send(parts, claim, claim.due.receipt);
}

/** Answers an inquiry about a message this gateway has no receipt for. */
export async function answerInquiry(
  parts: Parts,
  claim: Work<"answer">,
): Promise<void> {
  const { subject, inquiryId } = claim.due;
  // What was not known when the inquiry came may be judged by now: then the receipts are the answer.
  if ((await parts.store.findVerdict(subject)) !== undefined)
    return finish(parts, claim);
  const held = await parts.store.findIncoming(subject);
  const isHeld = held?.containerDigest === subject.containerDigest;
  const knowledge = isHeld ? "PENDING" : "UNKNOWN";
  const document = inquiryAnswerDocument(parts, subject, inquiryId, knowledge);
  const outcome = await tell(parts, document, subject.sender);
  if (outcome !== "sent") return repeatLater(parts, claim);
  const { sender, messageId } = subject;
  await parts.store.recordFacts({
    facts: [
      {
        fact: "inquiry.answered",
        at: parts.clock.now(),
        actor: gatewayActor,
        sender,
        messageId,
        details: { knowledge },
      },
    ],
    claim,
  });
}

/**
 * Takes a peer's receipt. The container is verified; here it must also be the right one: made by our message's
 * recipient, about the very container we signed. Resolves to the reason when it is refused.
 */
export async function takeReceipt(
  parts: Parts,
  container: AttributedContainer,
  document: ReceiptDocument,
): Promise<string | undefined> {
  const { receipt, header } = document;
  const issuer = header.sender.authority;
  const message = await parts.store.findOutgoing(receipt.subject);
  if (message === undefined)
    return "a receipt for a message this gateway never sent";
  const statements = statedIn(receipt);
  const mismatch = mismatchOf(message, receipt, issuer, statements);
  if (mismatch !== undefined) return mismatch;

  const known = await parts.store.findReceipts(receipt.subject);
  if (known.some((each) => isReceiptFor(each, receipt.subject, statements)))
    return undefined;
  const record: ReceiptRecord = {
    subject: receipt.subject,
    issuer,
    statements,
    reasons: receipt.reason ?? [],
    containerDigest: container.digest,
    at: parts.clock.now(),
  };
  const waiting = await rejudgeWaiting(
    parts,
    message.conversationId,
    issuer,
    record.at,
  );
  const nextInquiry = new Date(
    record.at.getTime() + parts.settings.handoverInquiryMs,
  );
  // A crash before this commit leaves the delivery unacknowledged: the broker gives it again, or an inquiry brings it.
  await parts.store.recordReceipt(
    record,
    await parts.blobs.stage(container.bytes),
    (advance, before) => factsOf(parts, message, record, advance, before),
    {
      facts: [],
      schedule: [
        scheduled({ kind: "inquire", message: keyOf(message) }, nextInquiry),
        ...waiting,
        ...(isRejectedUnread(receipt) ? [closeNumber(message, record.at)] : []),
      ],
    },
  );
  parts.wake();
  return undefined;
}

async function sign(
  parts: Parts,
  due: DueReceipt,
  statements: readonly Statement[],
): Promise<{
  readonly record: ReceiptRecord;
  /** Absent when an earlier one is the one that counts. */
  readonly container?: Uint8Array;
}> {
  const document = receiptDocument({
    ...due,
    header: controlHeader(parts, "RECEIPT", due.subject.sender),
  });
  const sealed = await parts.sealing.sealControl(document, due.syntax);
  const record: ReceiptRecord = {
    subject: due.subject,
    issuer: parts.self,
    statements,
    reasons: due.reasons,
    containerDigest: sealed.digest,
    at: parts.clock.now(),
  };
  const { sender, messageId } = due.subject;
  // A crash before this commit throws the signature away; nobody has seen it, and the due row makes another.
  const outcome = await parts.store.storeReceipt(
    record,
    await parts.blobs.stage(sealed.bytes),
    {
      facts: [
        {
          fact: "receipt.signed",
          at: record.at,
          actor: gatewayActor,
          sender,
          messageId,
          details: { statements },
        },
      ],
    },
  );
  return outcome.kind === "exists"
    ? { record: outcome.record }
    : { record, container: sealed.bytes };
}

/** `signed`: the receipt's container, when it is at hand. */
async function send(
  parts: Parts,
  claim: Claim,
  receipt: ReceiptRecord,
  signed?: Uint8Array,
): Promise<void> {
  const recipient = receipt.subject.sender;
  if (isExpired(parts.directory.current(), parts.clock.now()))
    return repeatLater(parts, claim);
  try {
    const container =
      signed ?? (await parts.blobs.read(receipt.containerDigest));
    const now = parts.clock.now();
    const envelope = await parts.sealing.envelop(container, recipient, now);
    await parts.broker.publish(
      { sender: parts.self, recipient, lane: "control" },
      envelope,
    );
  } catch (error) {
    parts.log.warn(
      { messageId: receipt.subject.messageId, code: codeOf(error) },
      "receipt waits",
    );
    return repeatLater(parts, claim);
  }
  // A crash here sends the same bytes once more; the peer has them already and writes nothing.
  const { sender, messageId } = receipt.subject;
  const details = { statements: receipt.statements, recipient };
  await parts.store.recordFacts({
    facts: [
      {
        fact: "receipt.sent",
        at: parts.clock.now(),
        actor: gatewayActor,
        sender,
        messageId,
        details,
      },
    ],
    claim,
  });
}

/** A first receipt is tried until it is sent; what the peer asked for again, it asks for once more if it must. */
async function repeatLater(parts: Parts, claim: Claim): Promise<void> {
  const { repeatAttemptsMax } = parts.settings;
  if (claim.due.kind !== "receipt" && claim.attempts >= repeatAttemptsMax)
    return finish(parts, claim);
  return retryLater(parts, claim, []);
}

/** A rejection that names no conversation: the recipient does not know which number it has closed. */
function isRejectedUnread(receipt: ReceiptBody): boolean {
  return (
    receipt.conversationId === undefined &&
    statedIn(receipt).includes("RelayRejection")
  );
}

/** A cancel carries the header: it tells the recipient the number, so that what follows need not wait for it. */
function closeNumber(message: OutgoingMessage, at: Date): Scheduled {
  const key = keyOf(message);
  return scheduled({ kind: "cancel", message: key, reason: "CANCELLED" }, at);
}

/** The statements this version knows; a later version's events are kept in the stored bytes but move nothing. */
function statedIn(receipt: ReceiptBody): readonly Statement[] {
  return receipt.statement
    .map(({ event }) => statementOf(event))
    .filter((known) => known !== undefined);
}

function mismatchOf(
  message: OutgoingMessage,
  receipt: ReceiptBody,
  issuer: AuthorityId,
  statements: readonly Statement[],
): string | undefined {
  if (issuer !== message.recipient)
    return "a receipt by another authority than the recipient";
  if (receipt.subject.recipient !== message.recipient)
    return "a receipt naming another recipient";
  if (receipt.subject.containerDigest !== message.containerDigest)
    return "a receipt for another container";
  const manifest = receipt.manifestDigest;
  if (manifest !== undefined && manifest !== message.manifestDigest)
    return "a receipt for another manifest";
  if (statements.length === 0)
    return "a receipt without a statement known here";
  if (statements.includes("SubmissionAcceptance"))
    return "a statement only the sender's own gateway makes";
  if (statements.includes("RelayRejection") && statements.length > 1)
    return "a receipt that contradicts itself";
  if (manifest === undefined && !statements.includes("RelayRejection"))
    return "an acceptance without a manifest digest";
  return undefined;
}

function factsOf(
  parts: Parts,
  message: OutgoingMessage,
  record: ReceiptRecord,
  advance: Advance,
  before: OutgoingState,
): readonly Fact[] {
  const { sender, messageId, conversationId } = message;
  const about = {
    sender,
    messageId,
    conversationId,
    at: record.at,
    actor: record.issuer,
  };
  const codes = record.reasons.map((reason) => reason.rule ?? reason.code);
  const verified: Fact = {
    ...about,
    fact: "receipt.verified",
    details: {
      statements: record.statements,
      containerDigest: record.containerDigest,
      ...(codes.length === 0 ? {} : { codes }),
    },
  };
  switch (advance.kind) {
    case "unchanged":
      return [verified];
    case "advanced":
      if (before !== "unresolved") return [verified];
      return [
        verified,
        {
          ...about,
          fact: "message.resolved",
          details: { state: advance.state },
        },
      ];
    case "contradiction":
      parts.log.error(
        { messageId, issuer: record.issuer },
        "the recipient signed statements that exclude each other",
      );
      return [
        verified,
        {
          ...about,
          fact: "security.alert",
          details: { code: "RECEIPT_CONTRADICTION" },
        },
      ];
  }
}
