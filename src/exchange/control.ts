import { movesBetween, sequenceMax, type Move } from "../message/move.ts";
import type {
  CancelDocument,
  ControlDocument,
  InquiryAnswerDocument,
  InquiryDocument,
  Reason,
} from "../message/document.ts";
import { isTerminal } from "../message/delivery.ts";
import type { Syntax } from "../message/header.ts";
import type { ConversationId } from "../message/identifiers.ts";
import type { AttributedContainer } from "../seal/verify.ts";
import { keyOf, messageWorkKey, scheduled } from "./due.ts";
import type { Parts } from "./parts.ts";
import type {
  Due,
  Effects,
  Fact,
  OutgoingMessage,
  Scheduled,
} from "./ports.ts";
import { takeReceipt } from "./receipts.ts";
import { backoffMs } from "./settings.ts";
import { receiptDue, rejudgeWaiting, standByVerdict } from "./verdict.ts";

/**
 * What another gateway says about one message. Control documents are never receipted; each may come twice or not at
 * all. Resolves to the reason when it is refused, undefined when it was taken.
 */
export async function takeControl(
  parts: Parts,
  container: AttributedContainer,
  document: ControlDocument,
): Promise<string | undefined> {
  if ("receipt" in document) return takeReceipt(parts, container, document);
  if ("inquiry" in document)
    return takeInquiry(parts, document, container.syntax);
  if ("inquiryAnswer" in document) return takeAnswer(parts, document);
  return takeCancel(parts, container, document);
}

/** Every receipt issued so far, the same bytes again; or that nothing is known; or that it is held. */
async function takeInquiry(
  parts: Parts,
  { header, inquiry }: InquiryDocument,
  syntax: Syntax,
): Promise<string | undefined> {
  const { subject } = inquiry;
  if (subject.sender !== header.sender.authority)
    return "an inquiry about another authority's message";
  if (subject.recipient !== parts.self)
    return "an inquiry about a message to another recipient";
  const at = parts.clock.now();
  const { sender, messageId } = subject;
  const received: Fact = {
    fact: "inquiry.received",
    at,
    actor: sender,
    sender,
    messageId,
  };
  const verdict = await parts.store.findVerdict(subject);
  if (verdict !== undefined) {
    await parts.store.recordFacts({ facts: [received] });
    await standByVerdict(parts, verdict, { subject, syntax });
    return undefined;
  }
  const held = await parts.store.findIncoming(subject);
  const due: Due = {
    kind: "answer",
    subject,
    inquiryId: header.messageId,
    knowledge:
      held?.containerDigest === subject.containerDigest ? "PENDING" : "UNKNOWN",
  };
  await parts.store.recordFacts({
    facts: [received],
    schedule: [scheduled(due, at)],
  });
  parts.wake();
  return undefined;
}

/**
 * `UNKNOWN` is the only ground on which a container is published a second time. It counts once, and only as the answer
 * to the last inquiry: a broker that plays old answers again moves nothing.
 */
async function takeAnswer(
  parts: Parts,
  { header, inquiryAnswer }: InquiryAnswerDocument,
): Promise<string | undefined> {
  const { subject, knowledge } = inquiryAnswer;
  const message = await parts.store.findOutgoing(subject);
  if (message === undefined)
    return "an answer about a message this gateway never sent";
  if (header.sender.authority !== message.recipient)
    return "an answer by another authority than the recipient";
  if (subject.containerDigest !== message.containerDigest)
    return "an answer about another container";
  if (header.inReplyTo === undefined) return "an answer to no inquiry";
  const closed = await closedBefore(parts, message, knowledge);
  const taken = await parts.store.takeAnswer(
    keyOf(message),
    header.inReplyTo,
    (before) => {
      const { facts, schedule = [] } = answered(parts, before, knowledge);
      return { facts, schedule: [...schedule, ...closed] };
    },
  );
  if (taken === "stale") {
    const { messageId, recipient: peer } = message;
    parts.log.info({ messageId, peer }, "answer to no standing inquiry");
  }
  parts.wake();
  return undefined;
}

function answered(
  parts: Parts,
  message: OutgoingMessage,
  knowledge: "UNKNOWN" | "PENDING",
): Effects {
  const at = parts.clock.now();
  const { sender, messageId, conversationId, recipient } = message;
  const fact: Fact = {
    fact: "inquiry.answered",
    at,
    actor: recipient,
    sender,
    messageId,
    conversationId,
    details: { knowledge },
  };
  if (knowledge === "PENDING") return { facts: [fact] };
  if (message.state === "relayed" || isTerminal(message.state)) {
    // A receipt clears the inquiry that stood before it, so that this one was asked after the recipient had signed.
    parts.log.error(
      { messageId, peer: recipient },
      "the recipient no longer knows a message it signed for",
    );
    const details = { code: "PEER_FORGOT" };
    return { facts: [fact, { ...fact, fact: "security.alert", details }] };
  }
  if (message.state !== "published") return { facts: [fact] };
  return { facts: [fact], schedule: publishAgain(parts, message, at) };
}

/** At once after the first publish, later each time: a recipient that has no room for us is not pressed. */
function publishAgain(
  parts: Parts,
  message: OutgoingMessage,
  now: Date,
): readonly Scheduled[] {
  const { receiptTimeoutMs } = parts.settings;
  const repeats = message.publications - 1;
  const waitMs =
    repeats <= 0
      ? 0
      : backoffMs(
          parts.settings,
          receiptTimeoutMs,
          repeats,
          parts.chance.fraction(),
        );
  const publishAt = new Date(now.getTime() + waitMs);
  const inquireAt = new Date(publishAt.getTime() + receiptTimeoutMs);
  const key = keyOf(message);
  return [
    scheduled({ kind: "publish", message: key }, publishAt),
    scheduled({ kind: "inquire", message: key }, inquireAt),
  ];
}

/**
 * A recipient that holds a message may wait for a number it rejected unread and cannot name: it is told again which
 * numbers before this one those are.
 */
async function closedBefore(
  parts: Parts,
  message: OutgoingMessage,
  knowledge: "UNKNOWN" | "PENDING",
): Promise<readonly Scheduled[]> {
  if (knowledge !== "PENDING") return [];
  const conversation = await parts.store.findConversation(
    message.conversationId,
  );
  const closed = movesBetween(
    conversation?.moves ?? [],
    parts.self,
    message.recipient,
  ).filter(
    (move) =>
      move.sender === parts.self &&
      move.outcome === "closed" &&
      move.sequence < message.sequence,
  );
  const now = parts.clock.now();
  const cancels: Scheduled[] = [];
  for (const move of closed) {
    const receipts = await parts.store.findReceipts(move);
    const isUnread = receipts.some(({ reasons }) =>
      reasons.some(({ code }) => code === "SCHEMA_INVALID"),
    );
    const key = keyOf(move);
    if (isUnread)
      cancels.push(
        scheduled({ kind: "cancel", message: key, reason: "CANCELLED" }, now),
      );
  }
  return cancels;
}

/**
 * A verdict, if there is one, is the answer. If not, a tombstone is: in one commit the message becomes one that will
 * never be accepted, its number is closed, and the RelayRejection that says so is due.
 */
async function takeCancel(
  parts: Parts,
  container: AttributedContainer,
  { header, cancel }: CancelDocument,
): Promise<string | undefined> {
  const { subject, reason, cancelled } = cancel;
  if (subject.sender !== header.sender.authority)
    return "a cancel of another authority's message";
  if (subject.recipient !== parts.self)
    return "a cancel of a message to another recipient";
  const at = parts.clock.now();
  const { sender, messageId } = subject;
  const { conversationId } = cancelled;
  const received: Fact = {
    fact: "cancel.received",
    at,
    actor: sender,
    sender,
    messageId,
    conversationId,
    details: { reason },
  };
  const reasons: readonly Reason[] = [{ code: reason, rule: "CANCEL" }];
  const move: Move & { readonly conversationId: ConversationId } = {
    conversationId,
    sender,
    messageId,
    recipient: parts.self,
    kind: cancelled.kind,
    sequence: cancelled.sequence,
    seen: cancelled.seen,
    outcome: "closed",
  };
  const waiting =
    cancelled.sequence > sequenceMax
      ? []
      : await rejudgeWaiting(parts, conversationId, sender, at);
  const outcome = await parts.store.recordVerdict(
    {
      sender,
      messageId,
      containerDigest: subject.containerDigest,
      conversationId,
      outcome: "rejected",
      reasons,
      at,
      syntax: container.syntax,
    },
    { move },
    {
      facts: [
        received,
        { ...received, fact: "message.rejected", details: { codes: [reason] } },
      ],
      schedule: [
        receiptDue(
          { subject, conversationId, syntax: container.syntax },
          ["RelayRejection"],
          at,
          reasons,
        ),
        ...waiting,
      ],
      unschedule: [messageWorkKey("rejudge", subject)],
    },
  );
  if (outcome.kind === "exists") {
    const { verdict } = outcome;
    // Rejected without being read, or only now known by its number: from here on what follows it need not wait.
    if (
      verdict.outcome === "rejected" &&
      verdict.containerDigest === subject.containerDigest
    )
      await parts.store.closeNumber(move, { facts: [], schedule: waiting });
    await parts.store.recordFacts({ facts: [received] });
    await standByVerdict(parts, verdict, {
      subject,
      syntax: container.syntax,
    });
  }
  parts.wake();
  return undefined;
}
