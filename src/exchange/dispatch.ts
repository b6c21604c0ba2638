import { ComityError } from "../errors.ts";
import type { ControlDocument } from "../message/document.ts";
import { isTerminal, isUnanswered } from "../message/delivery.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { isExpired } from "../trust/directory.ts";
import { cancelDocument, inquiryDocument } from "./control-document.ts";
import { keyOf, scheduled } from "./due.ts";
import { gatewayActor, type Parts } from "./parts.ts";
import type {
  Claim,
  Due,
  Fact,
  FactName,
  OutgoingMessage,
  Scheduled,
} from "./ports.ts";
import { backoffMs, isNotable } from "./settings.ts";

type Work<K extends Due["kind"]> = Claim & {
  readonly due: Extract<Due, { kind: K }>;
};

/**
 * Encrypts the container afresh and publishes it. A confirm means only that the broker has it: the message stays ours
 * until the recipient's gateway has signed for it.
 */
export async function publishMessage(
  parts: Parts,
  claim: Work<"publish">,
): Promise<void> {
  const message = await parts.store.findOutgoing(claim.due.message);
  if (
    message === undefined ||
    (message.state !== "queued" && message.state !== "published")
  )
    return finish(parts, claim);
  if (isExpired(parts.directory.current(), parts.clock.now())) {
    return hold(parts, claim, message, "dispatch.held", "DIRECTORY_EXPIRED");
  }
  const now = parts.clock.now();
  // Past its expiry nothing is published any more; the `overdue` row settles with the recipient what became of it.
  if (now.getTime() > Date.parse(message.expiresAt))
    return finish(parts, claim);
  try {
    const container = await parts.blobs.read(message.containerDigest);
    const envelope = await parts.sealing.envelop(
      container,
      message.recipient,
      now,
    );
    await parts.broker.publish(
      { sender: parts.self, recipient: message.recipient, lane: message.lane },
      envelope,
    );
  } catch (error) {
    return hold(parts, claim, message, "dispatch.failed", codeOf(error));
  }
  // A crash here leaves a published message that the store calls queued: it is published again, and the recipient
  // answers the second copy with the receipt of the first.
  const at = parts.clock.now();
  await parts.store.markPublished(keyOf(message), at, {
    facts: [
      factAbout(message, "message.published", at, {
        lane: message.lane,
        attempt: claim.attempts,
      }),
    ],
    schedule: [
      scheduled(
        { kind: "inquire", message: keyOf(message) },
        new Date(at.getTime() + parts.settings.receiptTimeoutMs),
      ),
    ],
    claim,
  });
}

/** Asks the recipient what it knows, again and again with back-off, until ContentHandover ends it. */
export async function inquire(
  parts: Parts,
  claim: Work<"inquire">,
): Promise<void> {
  const message = await parts.store.findOutgoing(claim.due.message);
  if (
    message === undefined ||
    isTerminal(message.state) ||
    message.state === "unresolved"
  )
    return finish(parts, claim);
  if (message.state === "queued") return finish(parts, claim);
  const document = inquiryDocument(parts, message);
  // Noted before it leaves: a crash after this only lets an answer to an earlier inquiry go by.
  await parts.store.noteInquiry(keyOf(message), document.header.messageId);
  const outcome = await tell(parts, document, message.recipient);
  await told(parts, claim, message, "inquiry.sent", outcome);
}

/** Past expiry and grace: an alarm, and, unless the recipient has accepted, a cancel that makes it answer. */
export async function settleOverdue(
  parts: Parts,
  claim: Work<"overdue">,
): Promise<void> {
  const message = await parts.store.findOutgoing(claim.due.message);
  if (message === undefined || isTerminal(message.state))
    return finish(parts, claim);
  const now = parts.clock.now();
  parts.log.warn(
    { messageId: message.messageId, state: message.state },
    "message overdue",
  );
  await parts.store.markOverdue(keyOf(message), now, (before) => ({
    facts: overdueFacts(before, now),
    schedule: isUnanswered(before.state) ? [cancelDue(message, now)] : [],
    claim,
  }));
  parts.wake();
}

function overdueFacts(message: OutgoingMessage, now: Date): readonly Fact[] {
  const { state, overdueAt } = message;
  if (isTerminal(state)) return [];
  const facts: Fact[] = [];
  if (overdueAt === undefined)
    facts.push(factAbout(message, "message.overdue", now, { state }));
  if (isUnanswered(state)) {
    const reason = "EXPIRED";
    facts.push(factAbout(message, "message.unresolved", now, { reason }));
  }
  return facts;
}

function cancelDue(message: OutgoingMessage, at: Date): Scheduled {
  const key = keyOf(message);
  return scheduled({ kind: "cancel", message: key, reason: "EXPIRED" }, at);
}

/**
 * "If you have no verdict yet, never accept it": repeated until the recipient has signed its answer. After a rejection
 * it only tells which number was closed, and goes out once each time there is reason to say so.
 */
export async function sendCancel(
  parts: Parts,
  claim: Work<"cancel">,
): Promise<void> {
  const message = await parts.store.findOutgoing(claim.due.message);
  if (message?.state !== "unresolved" && message?.state !== "rejected")
    return finish(parts, claim);
  const outcome = await tell(
    parts,
    cancelDocument(parts, message, claim.due.reason),
    message.recipient,
  );
  if (message.state === "rejected") {
    const { repeatAttemptsMax } = parts.settings;
    const at = parts.clock.now();
    const attempt = claim.attempts;
    if (outcome === "sent") {
      const fact = factAbout(message, "cancel.sent", at, { attempt });
      return parts.store.recordFacts({ facts: [fact], claim });
    }
    if (attempt >= repeatAttemptsMax) return finish(parts, claim);
  }
  await told(parts, claim, message, "cancel.sent", outcome);
}

/** Seals, encrypts and publishes a control document that need not be kept: losing it costs one more round. */
export async function tell(
  parts: Parts,
  document: ControlDocument,
  recipient: AuthorityId,
): Promise<string> {
  if (isExpired(parts.directory.current(), parts.clock.now()))
    return "DIRECTORY_EXPIRED";
  try {
    const sealed = await parts.sealing.sealControl(document, "xml");
    const now = parts.clock.now();
    const envelope = await parts.sealing.envelop(sealed.bytes, recipient, now);
    await parts.broker.publish(
      { sender: parts.self, recipient, lane: "control" },
      envelope,
    );
    return "sent";
  } catch (error) {
    return codeOf(error);
  }
}

/** Puts work back for a later try, slower each time. */
export async function retryLater(
  parts: Parts,
  claim: Claim,
  facts: readonly Fact[],
  firstMs = parts.settings.retryFirstMs,
): Promise<void> {
  const wait = backoffMs(
    parts.settings,
    firstMs,
    claim.attempts,
    parts.chance.fraction(),
  );
  const at = new Date(parts.clock.now().getTime() + wait);
  await parts.store.postpone(claim, at, isNotable(claim.attempts) ? facts : []);
}

/** Ends a piece of work that has nothing left to do. */
export async function finish(parts: Parts, claim: Claim): Promise<void> {
  await parts.store.recordFacts({ facts: [], claim });
}

/** The code of an outage that a retry heals; anything else is a defect and goes up. */
export function codeOf(error: unknown): string {
  if (error instanceof ComityError) return error.code;
  throw error;
}

async function hold(
  parts: Parts,
  claim: Claim,
  message: OutgoingMessage,
  fact: FactName,
  code: string,
): Promise<void> {
  parts.log.warn(
    { messageId: message.messageId, code, attempt: claim.attempts },
    "dispatch waits",
  );
  await retryLater(parts, claim, [
    factAbout(message, fact, parts.clock.now(), {
      code,
      attempt: claim.attempts,
    }),
  ]);
}

async function told(
  parts: Parts,
  claim: Claim,
  message: OutgoingMessage,
  fact: "inquiry.sent" | "cancel.sent",
  outcome: string,
): Promise<void> {
  // Before acceptance every unanswered round waits longer; after it, the peer's case system has all the time.
  const { receiptTimeoutMs, handoverInquiryMs } = parts.settings;
  const pace =
    message.state === "relayed" ? handoverInquiryMs : receiptTimeoutMs;
  const now = parts.clock.now();
  const attempt = claim.attempts;
  const row =
    outcome === "sent"
      ? factAbout(message, fact, now, { attempt })
      : factAbout(message, "dispatch.failed", now, { attempt, code: outcome });
  await retryLater(parts, claim, [row], pace);
}

function factAbout(
  message: OutgoingMessage,
  fact: FactName,
  at: Date,
  details: NonNullable<Fact["details"]>,
): Fact {
  const { sender, messageId, conversationId } = message;
  return {
    fact,
    at,
    actor: gatewayActor,
    sender,
    messageId,
    conversationId,
    details,
  };
}
