import type { Header } from "./header.ts";
import type { AuthorityId, ConversationId, MessageId } from "./identifiers.ts";
import type { BusinessKind } from "./kinds.ts";
import type { Substance } from "./substance.ts";

/**
 * One numbered message of a conversation as this gateway knows it. `pending`: ours, the recipient has not judged it.
 * `accepted`: judged and accepted. `closed`: rejected or cancelled; its number is taken, its content has no effect.
 */
export type Move = {
  readonly messageId: MessageId;
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
  readonly kind: BusinessKind;
  readonly sequence: number;
  readonly seen: number;
  readonly inReplyTo?: MessageId;
  /** Absent where the document was never read, and in rows of before it was kept. */
  readonly substance?: Substance;
  readonly outcome: "pending" | "accepted" | "closed";
};

/** The highest number a message may bear: judging one reads all the others, so there must not be too many. */
export const sequenceMax = 1_000;

/**
 * How many pairs of messages may have crossed in the past of one: each is judged anew in what its own sender knew. Two
 * sides that each send a hundred without reading the other's come so far; whoever sends alone crosses nothing.
 */
export const crossingsMax = 10_000;

export type Conversation = {
  readonly id: ConversationId;
  readonly moves: readonly Move[];
  /** Openings of other conversations that go back to this one; absent where there are none. */
  readonly followers?: readonly Move[];
};

/** What of a header the conversation's rules look at. */
export type MoveHeader = Pick<
  Header,
  | "messageId"
  | "conversationId"
  | "kind"
  | "sequence"
  | "seen"
  | "inReplyTo"
  | "sender"
  | "recipient"
>;

/**
 * The moves of two authorities. A conversation is theirs alone: what a third one writes under its id stands beside it,
 * neither disturbs it nor learns from the answer that it exists.
 */
export function movesBetween<Known extends Move>(
  moves: readonly Known[],
  one: AuthorityId,
  other: AuthorityId,
): readonly Known[] {
  return moves.filter(
    ({ sender, recipient }) =>
      (sender === one && recipient === other) ||
      (sender === other && recipient === one),
  );
}

/** What the sender of a message knew: its own lower numbers and the other side's up to `seen`. */
export function causalPast(
  moves: readonly Move[],
  next: Pick<MoveHeader, "sender" | "sequence" | "seen">,
): readonly Move[] {
  return pastOfMove(moves, { ...next, sender: next.sender.authority });
}

/** The same of a message that has its place already. */
export function pastOfMove(
  moves: readonly Move[],
  next: Pick<Move, "sender" | "sequence" | "seen">,
): readonly Move[] {
  return moves.filter((move) =>
    move.sender === next.sender
      ? move.sequence < next.sequence
      : move.sequence <= next.seen,
  );
}

/** The highest number up to which every message of `sender` is here, accepted or closed: what `seen` may say. */
export function contiguous(
  moves: readonly Move[],
  sender: AuthorityId,
): number {
  const numbers = new Set(
    moves.filter((move) => move.sender === sender).map((move) => move.sequence),
  );
  let highest = 0;
  while (numbers.has(highest + 1)) highest += 1;
  return highest;
}

/** The number the next own message bears. */
export function nextSequence(
  moves: readonly Move[],
  sender: AuthorityId,
): number {
  return (
    moves.reduce(
      (highest, move) =>
        move.sender === sender ? Math.max(highest, move.sequence) : highest,
      0,
    ) + 1
  );
}
