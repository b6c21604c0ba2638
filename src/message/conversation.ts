import { conditions } from "./conditions.ts";
import { machineOf, machines, type Row } from "./conversation-states.ts";
import { opened } from "./effects.ts";
import {
  crossingsOf,
  openingOf,
  rowIn,
  rowsIn,
  sideOf,
  standingOf,
} from "./fold.ts";
import { isExcluded, objectionTo } from "./guards.ts";
import type { AuthorityId } from "./identifiers.ts";
import { isOpeningKind, type BusinessKind, type OpeningKind } from "./kinds.ts";
import {
  causalPast,
  contiguous,
  crossingsMax,
  movesBetween,
  sequenceMax,
  type Conversation,
  type Move,
  type MoveHeader,
} from "./move.ts";
import {
  nothingStands,
  terminalStates,
  type ConversationState,
  type MachineName,
  type Side,
  type Standing,
} from "./standing.ts";
import type { Substance } from "./substance.ts";

/** Whether a message may follow in its causal past; `early` means that a number it builds on is not here yet. */
export type MoveJudgement =
  | { readonly kind: "follows" }
  | { readonly kind: "early"; readonly missing: string }
  | {
      readonly kind: "illegal";
      readonly rule: string;
      readonly article?: string;
      readonly expected: string;
      readonly found: string;
    };

/** Where a conversation stands, and what each of the two may say next. */
export type ConversationStanding = {
  /** Absent while nothing stands. */
  readonly machine?: MachineName;
  readonly state: ConversationState;
  readonly opener?: AuthorityId;
  readonly addressee?: AuthorityId;
  readonly allowed: Readonly<Record<AuthorityId, readonly BusinessKind[]>>;
  /** Until when data is preserved, as its holder confirmed. */
  readonly preservedUntil?: string;
  /** An emergency request is still to be confirmed by a request in due form. */
  readonly formalConfirmationDue?: boolean;
};

/**
 * Judges a message in the causal past that its own `sequence` and `seen` state: the sender's lower numbers and the
 * other side's numbers up to `seen`. Both gateways run this same function, so what crosses on the way is judged alike.
 */
export function judgeMove(
  conversation: Conversation | undefined,
  next: MoveHeader,
  substance: Substance = {},
): MoveJudgement {
  const moves = movesBetween(
    conversation?.moves ?? [],
    next.sender.authority,
    next.recipient.authority,
  );
  const { kind } = next;
  if (isOpeningKind(kind) && !isContinuation(next))
    return judgeOpening(moves, { ...next, kind }, substance);
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
    judgeTransition(causalPast(moves, next), next, substance)
  );
}

/**
 * Where the conversation of these moves stands for whoever knows all of them: accepted, or ours and on its way. What
 * follows in other conversations makes nothing legal or illegal here: it ends a term or a duty, and is shown.
 */
export function stateOf({
  id,
  moves,
  followers = [],
}: Conversation): ConversationStanding {
  const standing = standingOf(moves);
  const { machine, state, opener, addressee, preservedUntil } = standing;
  if (machine === undefined || opener === undefined || addressee === undefined)
    return { state, allowed: {} };
  const isFollowed = (relation: string): boolean =>
    movesBetween(followers, opener, addressee).some(
      (move) =>
        move.sender === opener &&
        isOpeningKind(move.kind) &&
        move.outcome !== "closed" &&
        (move.substance?.related ?? []).some(
          (each) => each.conversationId === id && each.relation === relation,
        ),
    );
  // The data is then kept until the request is decided (Budapest 29(7)).
  const isLinked = state === "PRESERVED" && isFollowed("FOLLOWS_PRESERVATION");
  const isConfirmationDue =
    machine === "emergency" &&
    !terminalStates.includes(state) &&
    !isFollowed("FORMAL_CONFIRMATION");
  return {
    machine,
    state: isLinked ? "LINKED" : state,
    opener,
    addressee,
    allowed: {
      [opener]: allowedTo(standing, "opener", moves),
      [addressee]: allowedTo(standing, "addressee", moves),
    },
    ...(preservedUntil === undefined || isLinked ? {} : { preservedUntil }),
    ...(isConfirmationDue ? { formalConfirmationDue: true } : {}),
  };
}

function allowedTo(
  standing: Standing,
  side: Side,
  moves: readonly Move[],
): readonly BusinessKind[] {
  const kinds = rowsIn(standing)
    .filter((row) => isOpenTo(standing, side, row))
    .map(({ kind }) => kind)
    .filter((kind) => !isExcluded(standing, kind));
  const other = side === "opener" ? standing.addressee : standing.opener;
  const heard = moves.filter(
    ({ sender, outcome }) => sender === other && outcome !== "closed",
  );
  return [...new Set(kinds)].filter((kind) =>
    kind === "ACKNOWLEDGEMENT"
      ? heard.some((move) => move.kind !== "ACKNOWLEDGEMENT")
      : heard.length > 0 || !isAnswer(kind),
  );
}

function isOpenTo(standing: Standing, side: Side, row: Row): boolean {
  if (row.by !== "either" && row.by !== side) return false;
  if (row.when === undefined) return true;
  return conditions[row.when].possible?.(standing, side) ?? true;
}

/** The content that follows an offer of spontaneous information is of the kind that opened the conversation. */
function isContinuation(next: MoveHeader): boolean {
  return (
    next.kind === "SPONTANEOUS_INFORMATION" &&
    next.conversationId !== next.messageId &&
    next.inReplyTo !== undefined
  );
}

function judgeOpening(
  moves: readonly Move[],
  next: MoveHeader & { readonly kind: OpeningKind },
  substance: Substance,
): MoveJudgement {
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
  return judgeContent(beginning(next, substance), next, substance);
}

/** The conversation as its opening would find it: nothing said yet, but the law and the items it brings. */
function beginning(
  next: MoveHeader & { readonly kind: OpeningKind },
  substance: Substance,
): Standing {
  return opened(nothingStands, machineOf[next.kind], {
    ...next,
    sender: next.sender.authority,
    recipient: next.recipient.authority,
    substance,
    outcome: "pending",
  });
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
  const answered = answeredBy(causalPast(moves, next), next);
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
  if (
    answered.sender === next.sender.authority &&
    (isAnswer(next.kind) || !isOpeningKind(answered.kind))
  ) {
    return illegal(
      "CONVERSATION-REPLY",
      "inReplyTo naming a message of the other side",
      answered.messageId,
    );
  }
  return undefined;
}

/** What makes sense only about a message of the other side; anything else its opener may hang on the opening itself. */
const answers: readonly BusinessKind[] = [
  "ACKNOWLEDGEMENT",
  "TECHNICAL_REJECTION",
  "CONSULTATION_REPLY",
  "EVIDENCE_RECEIPT",
  "USE_PERMISSION_DECISION",
];

function isAnswer(kind: BusinessKind): boolean {
  return answers.includes(kind);
}

/** Ids are unique only per sender: where both used the id, the other side's message is the one that is answered. */
function answeredBy(
  past: readonly Move[],
  next: Pick<MoveHeader, "inReplyTo" | "sender">,
): Move | undefined {
  const named = past.filter(({ messageId }) => messageId === next.inReplyTo);
  return (
    named.find(({ sender }) => sender !== next.sender.authority) ?? named[0]
  );
}

function judgeTransition(
  past: readonly Move[],
  next: MoveHeader,
  substance: Substance,
): MoveJudgement {
  if (openingOf(past) === undefined) {
    return illegal(
      "CONVERSATION-STATE",
      "an opening message that stands",
      "one that was rejected or cancelled",
    );
  }
  const crossings = crossingsOf(past);
  if (crossings > crossingsMax) {
    return illegal(
      "CONVERSATION-CROSSING",
      `at most ${crossingsMax} pairs of messages that crossed`,
      `${crossings}`,
    );
  }
  return judgeContent(standingOf(past), next, substance);
}

function judgeContent(
  standing: Standing,
  next: MoveHeader,
  substance: Substance,
): MoveJudgement {
  const side = sideOf(standing, next.sender.authority);
  const { kind, inReplyTo } = next;
  const said = {
    kind,
    substance,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
  };
  if (side === undefined || !mayEverSend(standing, side, kind)) {
    return illegal(
      "CONVERSATION-SIDE",
      `${kind} from the other authority`,
      next.sender.authority,
    );
  }
  if (rowIn(standing, side, said) === undefined) {
    const open = rowsIn(standing).filter((row) =>
      isOpenTo(standing, side, row),
    );
    const kinds = [...new Set(open.map((row) => row.kind))];
    const allowed = kinds.length === 0 ? "nothing" : kinds.join(", ");
    return illegal(
      "CONVERSATION-STATE",
      `${allowed} in state ${standing.state}`,
      kind,
    );
  }
  const objection = objectionTo(standing, said);
  return objection === undefined
    ? { kind: "follows" }
    : { kind: "illegal", ...objection };
}

/** False only for what the conversation knows, but from the other side alone. */
function mayEverSend(
  { machine }: Standing,
  side: Side,
  kind: BusinessKind,
): boolean {
  if (machine === undefined) return true;
  const rows = machines[machine].rows.filter((row) => row.kind === kind);
  return (
    rows.length === 0 || rows.some(({ by }) => by === "either" || by === side)
  );
}

function illegal(rule: string, expected: string, found: string): MoveJudgement {
  return { kind: "illegal", rule, expected, found };
}
