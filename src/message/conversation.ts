import type { Header } from "./header.ts";
import type { AuthorityId, ConversationId, MessageId } from "./identifiers.ts";
import type { BusinessKind } from "./kinds.ts";

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
  readonly outcome: "pending" | "accepted" | "closed";
};

/** The highest number a message may bear: judging one reads all the others, so there must not be too many. */
export const sequenceMax = 1_000;

export type Conversation = {
  readonly id: ConversationId;
  readonly moves: readonly Move[];
};

/** Where a request stands (UNTOC and ETS 30 practice; the states of a request conversation). */
export type ConversationState =
  "NEW" | "SENT" | "RECEIVED" | "ACCEPTED" | "REFUSED";

/** Whether a message may follow in its causal past; `early` means that a number it builds on is not here yet. */
export type MoveJudgement =
  | { readonly kind: "follows" }
  | { readonly kind: "early"; readonly missing: string }
  | {
      readonly kind: "illegal";
      readonly rule: string;
      readonly expected: string;
      readonly found: string;
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
 * Judges a message in the causal past that its own `sequence` and `seen` state: the sender's lower numbers and the
 * other side's numbers up to `seen`. Both gateways run this same function, so what crosses on the way is judged alike.
 */
export function judgeMove(
  conversation: Conversation | undefined,
  next: MoveHeader,
): MoveJudgement {
  const moves = movesBetween(
    conversation?.moves ?? [],
    next.sender.authority,
    next.recipient.authority,
  );
  if (next.kind === "REQUEST") return judgeOpening(moves, next);
  if (next.sequence > sequenceMax) {
    return illegal(
      "CONVERSATION-SEQUENCE",
      `at most ${sequenceMax} messages of each side`,
      `sequence ${next.sequence}`,
    );
  }
  if (moves.length === 0) {
    return { kind: "early", missing: "the first message of the conversation" };
  }
  return (
    judgeNumbers(moves, next) ??
    judgeReply(moves, next) ??
    judgeTransition(moves, next)
  );
}

/**
 * The moves of two authorities. A conversation is theirs alone: what a third one writes under its id stands beside it,
 * neither disturbs it nor learns from the answer that it exists.
 */
export function movesBetween(
  moves: readonly Move[],
  one: AuthorityId,
  other: AuthorityId,
): readonly Move[] {
  return moves.filter(
    ({ sender, recipient }) =>
      (sender === one && recipient === other) ||
      (sender === other && recipient === one),
  );
}

/** The conversation's state, folded over what was accepted (and, for our own messages, what is on its way). */
export function conversationState(moves: readonly Move[]): ConversationState {
  const opening = moves.find(
    (move) => move.kind === "REQUEST" && move.outcome !== "closed",
  );
  if (opening === undefined) return "NEW";
  // Only the requested side decides, so its own numbering orders every move that changes the state: whatever
  // crosses on the way, both sides fold to the same end.
  const decisions = moves
    .filter(
      (move) => move.sender === opening.recipient && move.outcome !== "closed",
    )
    .toSorted((a, b) => a.sequence - b.sequence);
  return decisions.reduce<ConversationState>(
    (state, move) => transition(state, move.kind) ?? state,
    "SENT",
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

const transitions: Readonly<
  Record<ConversationState, Partial<Record<BusinessKind, ConversationState>>>
> = {
  NEW: { REQUEST: "SENT" },
  SENT: { ACKNOWLEDGEMENT: "RECEIVED" },
  RECEIVED: {
    ACKNOWLEDGEMENT: "RECEIVED",
    ACCEPTANCE: "ACCEPTED",
    REFUSAL: "REFUSED",
  },
  ACCEPTED: { ACKNOWLEDGEMENT: "ACCEPTED", REFUSAL: "REFUSED" },
  REFUSED: { ACKNOWLEDGEMENT: "REFUSED" },
};

function transition(
  state: ConversationState,
  kind: BusinessKind,
): ConversationState | undefined {
  return transitions[state][kind];
}

function judgeOpening(moves: readonly Move[], next: MoveHeader): MoveJudgement {
  if (next.conversationId !== next.messageId) {
    return illegal(
      "CONVERSATION-OPENING",
      "a conversation id equal to the message id",
      next.conversationId,
    );
  }
  if (next.sequence !== 1 || next.seen !== 0) {
    return illegal(
      "CONVERSATION-OPENING",
      "sequence 1 and seen 0",
      `sequence ${next.sequence}, seen ${next.seen}`,
    );
  }
  // Ids are unique only per sender: the other side may have opened under this very id.
  const others = moves.filter(
    ({ messageId, sender }) =>
      messageId !== next.messageId || sender !== next.sender.authority,
  );
  if (others.length > 0)
    return illegal(
      "CONVERSATION-OPENING",
      "a new conversation",
      "one that has messages",
    );
  return { kind: "follows" };
}

function judgeNumbers(
  moves: readonly Move[],
  next: MoveHeader,
): MoveJudgement | undefined {
  const sender = next.sender.authority;
  const taken = moves.find(
    (move) => move.sender === sender && move.sequence === next.sequence,
  );
  if (taken !== undefined && taken.messageId !== next.messageId) {
    return illegal(
      "CONVERSATION-SEQUENCE",
      "a number not used before",
      `sequence ${next.sequence}`,
    );
  }
  const regressed = moves.find(
    (m) =>
      m.sender === sender && m.sequence < next.sequence && m.seen > next.seen,
  );
  if (regressed !== undefined) {
    return illegal(
      "CONVERSATION-SEEN",
      `seen ${regressed.seen} or more`,
      `seen ${next.seen}`,
    );
  }
  const own = contiguous(moves, sender);
  if (own < next.sequence - 1)
    return { kind: "early", missing: `message ${own + 1} of ${sender}` };
  const other = contiguous(moves, next.recipient.authority);
  if (other < next.seen)
    return {
      kind: "early",
      missing: `message ${other + 1} of ${next.recipient.authority}`,
    };
  // The other side judged in a past where its own verdict on that number was known. Without it we might judge
  // differently, so we wait for the receipt.
  const unjudged = moves.find(
    (move) =>
      move.sender === next.recipient.authority &&
      move.sequence <= next.seen &&
      move.outcome === "pending",
  );
  if (unjudged !== undefined)
    return {
      kind: "early",
      missing: `the verdict on message ${unjudged.sequence}`,
    };
  return undefined;
}

function judgeReply(
  moves: readonly Move[],
  next: MoveHeader,
): MoveJudgement | undefined {
  const named = causalPast(moves, next).filter(
    (move) => move.messageId === next.inReplyTo,
  );
  const answered =
    named.find((move) => move.sender !== next.sender.authority) ?? named[0];
  if (answered === undefined) {
    return illegal(
      "CONVERSATION-REPLY",
      "inReplyTo naming a message in the past of this one",
      next.inReplyTo ?? "none",
    );
  }
  if (next.kind === "ACKNOWLEDGEMENT" && answered.kind === "ACKNOWLEDGEMENT") {
    return illegal(
      "CONVERSATION-ACK-OF-ACK",
      "a message that is not an acknowledgement",
      answered.messageId,
    );
  }
  if (answered.sender === next.sender.authority) {
    return illegal(
      "CONVERSATION-REPLY",
      "inReplyTo naming a message of the other side",
      answered.messageId,
    );
  }
  return undefined;
}

function judgeTransition(
  moves: readonly Move[],
  next: MoveHeader,
): MoveJudgement {
  const past = causalPast(moves, next);
  const opening = past.find((move) => move.kind === "REQUEST");
  const state = conversationState(past);
  // An acknowledgement changes no state unless it is the requested side's first, so either side may send one.
  if (next.kind === "ACKNOWLEDGEMENT" && state !== "NEW")
    return { kind: "follows" };
  if (opening === undefined || opening.outcome === "closed") {
    return illegal(
      "CONVERSATION-STATE",
      "a request that stands",
      "a request that was rejected or cancelled",
    );
  }
  if (opening.recipient !== next.sender.authority) {
    return illegal(
      "CONVERSATION-SIDE",
      `${next.kind} from the requested authority`,
      next.sender.authority,
    );
  }
  if (transition(state, next.kind) === undefined) {
    const allowed = Object.keys(transitions[state]).join(", ");
    return illegal(
      "CONVERSATION-STATE",
      `one of ${allowed} in state ${state}`,
      next.kind,
    );
  }
  return { kind: "follows" };
}

function causalPast(moves: readonly Move[], next: MoveHeader): readonly Move[] {
  const sender = next.sender.authority;
  return moves.filter((move) =>
    move.sender === sender
      ? move.sequence < next.sequence
      : move.sequence <= next.seen,
  );
}

function illegal(rule: string, expected: string, found: string): MoveJudgement {
  return { kind: "illegal", rule, expected, found };
}
