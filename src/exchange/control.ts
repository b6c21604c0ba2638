import type {
  CancelDocument,
  ControlDocument,
  InquiryAnswerDocument,
  InquiryDocument,
  Reason,
} from "../message/document.ts";
import { isTerminal } from "../message/delivery.ts";
import type { Syntax } from "../message/header.ts";
import type { VerifiedContainer } from "../seal/verify.ts";
import { keyOf, messageWorkKey, scheduled } from "./due.ts";
import { standByVerdict } from "./verdict.ts";
import type { Parts } from "./parts.ts";
import type { Due, Fact } from "./ports.ts";
import { takeReceipt } from "./receipts.ts";

/**
 * What another gateway says about one message. Control documents are never receipted; each may come twice or not at
 * all. Resolves to the reason when it is refused, undefined when it was taken.
 */
export async function takeControl(
  parts: Parts,
  container: VerifiedContainer,
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
    knowledge: held === undefined ? "UNKNOWN" : "PENDING",
  };
  await parts.store.recordFacts({
    facts: [received],
    schedule: [scheduled(due, at)],
  });
  parts.wake();
  return undefined;
}

/** `UNKNOWN` is the only ground on which a container is published a second time. */
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
  const at = parts.clock.now();
  const { sender, messageId, conversationId } = message;
  const answered: Fact = {
    fact: "inquiry.answered",
    at,
    actor: message.recipient,
    sender,
    messageId,
    conversationId,
    details: { knowledge },
  };
  const forgotten =
    knowledge === "UNKNOWN" &&
    (message.state === "relayed" || isTerminal(message.state));
  if (forgotten) {
    parts.log.error(
      { messageId, peer: message.recipient },
      "the recipient no longer knows a message it signed for",
    );
    const alert: Fact = {
      ...answered,
      fact: "security.alert",
      details: { code: "PEER_FORGOT" },
    };
    await parts.store.recordFacts({ facts: [answered, alert] });
    return undefined;
  }
  // An answer written before the last publish says nothing about it.
  const fresh =
    message.publishedAt === undefined ||
    Date.parse(header.sentAt) >=
      message.publishedAt.getTime() - parts.settings.clockSkewMs;
  const again =
    knowledge === "UNKNOWN" && message.state === "published" && fresh;
  await parts.store.recordFacts({
    facts: [answered],
    schedule: again
      ? [scheduled({ kind: "publish", message: keyOf(message) }, at)]
      : [],
  });
  parts.wake();
  return undefined;
}

/**
 * A verdict, if there is one, is the answer. If not, a tombstone is: in one commit the message becomes one that will
 * never be accepted, its number is closed, and the RelayRejection that says so is due.
 */
async function takeCancel(
  parts: Parts,
  container: VerifiedContainer,
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
    {
      move: {
        conversationId,
        sender,
        messageId,
        recipient: parts.self,
        kind: cancelled.kind,
        sequence: cancelled.sequence,
        seen: cancelled.seen,
        outcome: "closed",
      },
    },
    {
      facts: [
        received,
        { ...received, fact: "message.rejected", details: { codes: [reason] } },
      ],
      schedule: [
        scheduled(
          {
            kind: "receipt",
            subject,
            conversationId,
            statements: ["RelayRejection"],
            statedAt: at.toISOString(),
            reasons,
            syntax: container.syntax,
          },
          at,
        ),
      ],
      unschedule: [messageWorkKey("rejudge", subject)],
    },
  );
  if (outcome.kind === "exists") {
    await parts.store.recordFacts({ facts: [received] });
    await standByVerdict(parts, outcome.verdict, {
      subject,
      syntax: container.syntax,
    });
  }
  parts.wake();
  return undefined;
}
