import type { Reason, Subject } from "../message/document.ts";
import type { Fault } from "../message/fault.ts";
import type { Syntax } from "../message/header.ts";
import type {
  AuthorityId,
  ConversationId,
  Digest,
} from "../message/identifiers.ts";
import type { Statement } from "../message/statements.ts";
import { isReceiptFor, keyOf, scheduled, statedAt } from "./due.ts";
import { gatewayActor, type Parts } from "./parts.ts";
import type {
  DueReceipt,
  Fact,
  MessageKey,
  ReceiptRecord,
  Scheduled,
  VerdictRecord,
} from "./ports.ts";

/** Reasons one RelayRejection carries. */
const reasonsMax = 100;

/** What is known of the container that somebody asks or sends again. */
export type Asked = {
  readonly subject: Subject;
  readonly manifestDigest?: Digest;
  readonly syntax: Syntax;
};

/** The verdict stands: the same content gets the same receipts again, other content a rejection bound to itself. */
export async function standByVerdict(
  parts: Parts,
  verdict: VerdictRecord,
  asked: Asked,
): Promise<void> {
  const { subject } = asked;
  const receipts = await parts.store.findReceipts(subject);
  // A verdict whose receipt is not signed yet has a due row: that receipt is the answer.
  const resent = await resendReceipts(parts, subject, receipts);
  if (verdict.containerDigest === subject.containerDigest || resent > 0) return;
  parts.log.error(
    { messageId: subject.messageId, sender: subject.sender },
    "an id judged before came with other content",
  );
  // Each content gets its own signed rejection, but nobody makes us sign without end.
  const contents = new Set(
    receipts.map((each) => each.subject.containerDigest),
  );
  if (contents.size > parts.settings.rejectionsPerIdMax) return;
  const at = parts.clock.now();
  const reasons: readonly Reason[] = [
    { code: "MESSAGE_ID_REUSED", rule: "HEADER-MESSAGE-ID" },
  ];
  await parts.store.recordFacts({
    facts: [aboutMessage("security.alert", subject, at, ["MESSAGE_ID_REUSED"])],
    schedule: [receiptDue(asked, ["RelayRejection"], at, reasons)],
  });
  parts.wake();
}

/** Puts every receipt already signed about this very container on its way again; resolves to how many. */
async function resendReceipts(
  parts: Parts,
  subject: Subject,
  signed: readonly ReceiptRecord[],
): Promise<number> {
  const receipts = signed.filter((receipt) =>
    isReceiptFor(
      receipt,
      { ...subject, recipient: parts.self },
      receipt.statements,
    ),
  );
  if (receipts.length === 0) return 0;
  const at = parts.clock.now();
  await parts.store.recordFacts({
    facts: [],
    schedule: receipts.map((receipt) =>
      scheduled({ kind: "resend", receipt }, at),
    ),
  });
  parts.wake();
  return receipts.length;
}

export function verdictOf(
  asked: Asked & { readonly conversationId?: ConversationId },
  outcome: "accepted" | "rejected",
  reasons: readonly Reason[],
  at: Date,
): VerdictRecord {
  const { subject, ...known } = asked;
  const { containerDigest } = subject;
  return { ...keyOf(subject), ...known, containerDigest, outcome, reasons, at };
}

export function receiptDue(
  asked: Asked & { readonly conversationId?: ConversationId },
  statements: readonly Statement[],
  at: Date,
  reasons: readonly Reason[],
): Scheduled & { readonly due: DueReceipt } {
  const due: DueReceipt = {
    kind: "receipt",
    ...asked,
    stated: statedAt(at, statements),
    reasons,
  };
  return scheduled(due, at);
}

/** What is held of a conversation by its other side is judged again when something of it became known. */
export async function rejudgeWaiting(
  parts: Parts,
  conversation: ConversationId,
  otherSide: AuthorityId,
  at: Date,
): Promise<readonly Scheduled[]> {
  const waiting = await parts.store.findUndecided(
    conversation,
    parts.settings.undecidedMax,
  );
  return waiting
    .filter(({ sender }) => sender === otherSide)
    .map((held) => scheduled({ kind: "rejudge", message: keyOf(held) }, at));
}

/** A journal row about a message, with the codes of what was found. */
export function aboutMessage(
  name: Fact["fact"],
  about: MessageKey & { readonly conversationId?: ConversationId },
  at: Date,
  codes: readonly string[],
): Fact {
  const { sender, messageId, conversationId } = about;
  return {
    fact: name,
    at,
    actor: gatewayActor,
    sender,
    messageId,
    ...(conversationId === undefined ? {} : { conversationId }),
    ...(codes.length === 0 ? {} : { details: { codes } }),
  };
}

export function reasonsOf(
  code: string,
  faults: readonly Fault[],
): readonly Reason[] {
  return faults
    .slice(0, reasonsMax)
    .map(({ rule, article, path, expected, found }) => ({
      code,
      rule,
      ...(article === undefined ? {} : { article }),
      path,
      expected,
      found,
    }));
}

export function codesIn(reasons: readonly Reason[]): readonly string[] {
  return [...new Set(reasons.map((reason) => reason.rule ?? reason.code))];
}
