import { standingOf } from "./fold.ts";
import type { AuthorityId, ConversationId, MessageId } from "./identifiers.ts";
import type { BusinessKind } from "./kinds.ts";
import { movesBetween, pastOfMove, type Move } from "./move.ts";
import type { ConversationState } from "./standing.ts";

/** A time limit that a document begins, as far as the document alone tells it: who the two sides are it does not say. */
export type ClockStart = {
  readonly limit: string;
  readonly article: string;
  readonly title: string;
  /** The day or the moment from which it is counted. */
  readonly from: string;
  /** ISO 8601, in years, months, days and hours. */
  readonly duration: string;
  readonly workingDays: boolean;
  readonly atLeast: boolean;
  readonly owedBy: "requesting" | "requested";
  readonly until: readonly BusinessKind[];
  /** It begins only in a conversation that was opened on this legal basis; the document itself repeats none. */
  readonly basis?: string;
  readonly protocol?: string;
};

/** A time limit that runs in a conversation. */
export type Clock = Pick<
  ClockStart,
  "limit" | "article" | "title" | "atLeast" | "until"
> & {
  readonly owedBy: AuthorityId;
  readonly startedAt: Date;
  /** The last moment that is still in time. */
  readonly dueAt: Date;
};

/** Names a clock for ever: one message may begin a limit several times, where it states several days. */
export type ClockKey = {
  readonly sender: AuthorityId;
  readonly messageId: MessageId;
  readonly limit: string;
  readonly startedAt: Date;
};

/** A clock with the message that began it, and the one that ended it. */
export type StartedClock = Clock &
  ClockKey & {
    readonly conversationId: ConversationId;
    readonly requestingRef: string;
    readonly end?: ClockEnd;
  };

export type ClockEnd = {
  readonly sender: AuthorityId;
  readonly messageId: MessageId;
  readonly at: Date;
  /** Our own message, which its recipient may still reject: then the clock has never stopped. */
  readonly pending: boolean;
};

export const clockStates = ["running", "met", "passed"] as const;
/** `met`: ended in time. `passed`: its time is over, whether or not it was ended late. */
export type ClockState = (typeof clockStates)[number];

export function clockStateOf(
  { dueAt, end }: Pick<Clock, "dueAt"> & { readonly end?: ClockEnd },
  now: Date,
): ClockState {
  if (end !== undefined) return end.at <= dueAt ? "met" : "passed";
  return now > dueAt ? "passed" : "running";
}

/** A move with the time its sender states, which both sides know. */
export type TimedMove = Move & { readonly sentAt: Date };

/**
 * The message that ends a clock: the earliest of those that the limit waits for, sent by who owes it and knowing of the
 * message that began it, or of those that end the whole matter. What only crossed the beginning answers nothing. It is
 * a function of the moves alone, so that both sides find the same one.
 */
export function endOf(
  clock: Pick<Clock, "owedBy" | "atLeast" | "until">,
  start: Move,
  moves: readonly TimedMove[],
  followers: readonly TimedMove[],
): TimedMove | undefined {
  const { sender, recipient } = start;
  const between = movesBetween(moves, sender, recipient);
  const knowing = between.filter((move) =>
    move.sender === sender
      ? move.sequence > start.sequence
      : move.seen >= start.sequence,
  );
  // What follows in a conversation of its own names this one, so that its sender knew of it.
  const following = movesBetween(followers, sender, recipient);
  return [...knowing, ...following]
    .filter(
      (move) =>
        move.outcome !== "closed" &&
        (isAwaited(clock, move) ||
          (!clock.atLeast && endsTheMatter(between, move))),
    )
    .toSorted(
      (a, b) =>
        a.sentAt.getTime() - b.sentAt.getTime() ||
        (a.messageId < b.messageId ? -1 : 1),
    )[0];
}

/** Whoever must keep something up is released by either side; what must be done is done by who owes it. */
function isAwaited(
  { owedBy, atLeast, until }: Pick<Clock, "owedBy" | "atLeast" | "until">,
  { kind, sender }: Move,
): boolean {
  return until.includes(kind) && (atLeast || sender === owedBy);
}

/**
 * After it nobody owes anything in the conversation any more: it left no part of the matter open, as the conversation's
 * rules have it for what its sender knew.
 */
function endsTheMatter(moves: readonly Move[], move: Move): boolean {
  if (!enders.includes(move.kind)) return false;
  const { state } = standingOf([...pastOfMove(moves, move), move]);
  return over.includes(state);
}

const enders: readonly BusinessKind[] = [
  "WITHDRAWAL",
  "RETURN_UNEXECUTED",
  "TECHNICAL_REJECTION",
  "CLOSURE",
];
const over: readonly ConversationState[] = [
  "WITHDRAWN",
  "RETURNED",
  "REJECTED",
  "CLOSED",
];
