import { countTime, type Place } from "../instruments/due-time.ts";
import type { Clock, ClockStart, StartedClock } from "../message/clock.ts";
import { openingOf } from "../message/fold.ts";
import type { Header } from "../message/header.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import type { BusinessKind } from "../message/kinds.ts";
import { movesBetween } from "../message/move.ts";
import { findAuthority } from "../trust/directory.ts";
import { keyOf, scheduled } from "./due.ts";
import { gatewayActor, type Parts } from "./parts.ts";
import type {
  Claim,
  ConversationRecord,
  Due,
  Effects,
  Fact,
  MessageKey,
  Scheduled,
} from "./ports.ts";
import type { ExchangeSettings } from "./settings.ts";

/** What is put to the other side to answer: whoever owes the answer, it is not who asked. */
const questions: readonly BusinessKind[] = [
  "ADDITIONAL_INFO_REQUEST",
  "CONSULTATION",
];

/**
 * The time limits that a message begins in its conversation: those of the law it was opened on, counted from the time the
 * document states, in the time zone of the authority that is asked. Both gateways know all of that, and find the same.
 */
export function clocksOf(
  parts: Pick<Parts, "directory">,
  header: Header,
  starts: readonly ClockStart[],
  conversation: ConversationRecord | undefined,
): readonly Clock[] {
  const [sender, recipient] = [
    header.sender.authority,
    header.recipient.authority,
  ];
  const opening = openingOf(
    movesBetween(conversation?.moves ?? [], sender, recipient),
  );
  const sides = {
    requesting: opening?.sender ?? sender,
    requested: opening?.recipient ?? recipient,
  };
  const { primary, instruments = [] } = opening?.substance ?? {};
  const place = placeOf(parts, sides.requested);
  return starts
    .filter(
      ({ basis, protocol, owedBy }) =>
        (basis === undefined || basis === primary) &&
        (basis === undefined ||
          protocol === undefined ||
          instruments.includes(protocol)) &&
        !(questions.includes(header.kind) && sides[owedBy] === sender),
    )
    .map((start) => ({
      limit: start.limit,
      article: start.article,
      title: start.title,
      atLeast: start.atLeast,
      until: start.until,
      owedBy: sides[start.owedBy],
      ...countTime(start, place),
    }));
}

/** The row by which each of them is told before its end, and at it. */
export function clocksDue(
  settings: ExchangeSettings,
  message: MessageKey,
  clocks: readonly Clock[],
): readonly Scheduled[] {
  return clocks.map((clock) =>
    clockDue(message, clock, nearAt(settings, clock)),
  );
}

/**
 * Tells that a time limit nears its end, then that it has passed; nothing of one that was met. The fact and what becomes
 * of the row are one commit, so that a crash before it leaves the row, which tells it then, and a crash after it
 * leaves nothing to tell again: each is told exactly once. A gateway that was down over both tells only the second.
 */
export async function tellDeadline(
  parts: Parts,
  claim: Claim & { readonly due: Extract<Due, { kind: "clock" }> },
): Promise<void> {
  const { message, limit, startedAt } = claim.due;
  const key = { ...message, limit, startedAt: new Date(startedAt) };
  const now = parts.clock.now();
  await parts.store.tellClock(key, (clock) => ({
    ...deadlineEffects(parts, clock, now),
    claim,
  }));
  parts.wake();
}

function deadlineEffects(
  { settings }: Parts,
  clock: StartedClock | undefined,
  now: Date,
): Effects {
  if (clock === undefined) return { facts: [] };
  const { end, dueAt } = clock;
  // What came late has ended it, and yet its time had passed.
  if (end !== undefined && end.at <= dueAt) {
    if (!end.pending) return { facts: [] };
    // Our own message may still be rejected, and has then ended nothing: asked again until its recipient has answered.
    const later = new Date(now.getTime() + settings.retryMaxMs);
    return { facts: [], schedule: [clockDue(clock, clock, later)] };
  }
  if (now > dueAt) return { facts: [deadlineFact(clock, "passed", now)] };
  return {
    facts: [deadlineFact(clock, "near", now)],
    schedule: [clockDue(clock, clock, afterEnd(clock))],
  };
}

function deadlineFact(
  clock: StartedClock,
  which: "near" | "passed",
  at: Date,
): Fact {
  const { sender, messageId, conversationId, limit, owedBy, atLeast } = clock;
  return {
    fact: `deadline.${which}`,
    at,
    actor: gatewayActor,
    sender,
    messageId,
    conversationId,
    details: { limit, owedBy, dueAt: clock.dueAt.toISOString(), atLeast },
  };
}

function clockDue(
  message: MessageKey,
  { limit, startedAt }: Clock,
  at: Date,
): Scheduled {
  const due: Due = {
    kind: "clock",
    message: keyOf(message),
    limit,
    startedAt: startedAt.toISOString(),
  };
  return scheduled(due, at);
}

/** So long before the end as is configured; of a short limit, when its last quarter begins. */
function nearAt(
  { deadlineLeadMs }: ExchangeSettings,
  { startedAt, dueAt, ...clock }: Clock,
): Date {
  const quarter = (dueAt.getTime() - startedAt.getTime()) / 4;
  const lead = Math.floor(Math.min(deadlineLeadMs, quarter));
  return lead > 0
    ? new Date(dueAt.getTime() - lead)
    : afterEnd({ ...clock, startedAt, dueAt });
}

function afterEnd({ dueAt }: Clock): Date {
  return new Date(dueAt.getTime() + 1);
}

function placeOf(
  { directory }: Pick<Parts, "directory">,
  id: AuthorityId,
): Place {
  const authority = findAuthority(directory.current(), id);
  return {
    timeZone: authority?.timeZone ?? "UTC",
    holidays: authority?.holidays ?? [],
  };
}
