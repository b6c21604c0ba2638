import {
  judgeMove,
  stateOf,
  type ConversationStanding,
  type MoveJudgement,
} from "../../src/message/conversation.ts";
import { standingOf } from "../../src/message/fold.ts";
import { guards } from "../../src/message/guards.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import {
  nextSequence,
  type Move,
  type MoveHeader,
} from "../../src/message/move.ts";
import { terminalStates, type Standing } from "../../src/message/standing.ts";
import { speeches, type Speech } from "./conversation-speeches.ts";
import { conversationOf, idOf, ourselves, peer } from "./store-samples.ts";

// All that two authorities can say to each other, and every way in which it can cross.

/** A history: every message sent so far, and how many of the other's messages each side has read. */
export type History = {
  readonly moves: readonly Move[];
  readonly read: Readonly<Record<AuthorityId, number>>;
};

const basisNamedIn: readonly BusinessKind[] = guards
  .filter(({ rule }) => rule === "CONVERSATION-BASIS-NAMED")
  .flatMap(({ kinds }) => kinds);

export const sides = [ourselves, peer] as const;

export function openedBy({ kind, substance }: Speech): History {
  const opening: Move = {
    messageId: idOf(1),
    sender: ourselves,
    recipient: peer,
    kind,
    sequence: 1,
    seen: 0,
    substance,
    outcome: "accepted",
  };
  return { moves: [opening], read: { [ourselves]: 0, [peer]: 1 } };
}

export function standing(moves: readonly Move[]): ConversationStanding {
  return stateOf({ id: conversationOf(1), moves });
}

/** What both gateways make of one attempt: its sender before it is signed, its recipient when it arrives. */
export type Attempt = {
  readonly speech: Speech;
  readonly atSender: MoveJudgement;
  readonly atRecipient: MoveJudgement;
  readonly after: History;
};

export function attempt(
  history: History,
  sender: AuthorityId,
  speech: Speech,
): Attempt {
  const header = headerOf(history, sender, speech);
  const { moves, read } = history;
  const known = moves.filter(
    (move) => move.sender === sender || move.sequence <= header.seen,
  );
  const id = conversationOf(1);
  const move: Move = {
    ...header,
    sender,
    recipient: header.recipient.authority,
    substance: speech.substance,
    outcome: "accepted",
  };
  return {
    speech,
    atSender: judgeMove({ id, moves: known }, header, speech.substance),
    atRecipient: judgeMove({ id, moves }, header, speech.substance),
    after: { moves: [...moves, move], read },
  };
}

/** The same with the legal basis of the opening, in what nobody could judge without it. */
export function naming({ moves }: History, speech: Speech): Speech {
  const primary = moves[0]?.substance?.primary;
  if (primary === undefined || !basisNamedIn.includes(speech.kind))
    return speech;
  const basis = { primary, instruments: [primary] };
  return { ...speech, substance: { ...basis, ...speech.substance } };
}

/** Everything a side can say now that its own gateway lets through. */
export function legalAttempts(
  history: History,
  sender: AuthorityId,
): readonly Attempt[] {
  return speeches
    .map((speech) => attempt(history, sender, naming(history, speech)))
    .filter(({ atSender }) => atSender.kind === "follows");
}

/** The same history after a side has read the next message of the other, if there is one. */
export function readingNext(
  history: History,
  reader: AuthorityId,
): History | undefined {
  const seen = readBy(history, reader);
  const waiting = history.moves.some(
    ({ sender, sequence }) => sender !== reader && sequence > seen,
  );
  if (!waiting) return undefined;
  return { ...history, read: { ...history.read, [reader]: seen + 1 } };
}

export function allRead(history: History): History {
  const read = Object.fromEntries(
    sides.map((side) => [side, nextSequence(history.moves, otherOf(side)) - 1]),
  );
  return { ...history, read };
}

/** One history, with nothing under way, for every state and what the tables tell apart in it. */
export function restingPoints(opening: Speech): readonly History[] {
  const found = new Map<string, History>();
  const queue = [openedBy(opening)];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const key = summaryOf(standingOf(next.moves));
    if (found.has(key)) continue;
    found.set(key, next);
    for (const side of sides)
      for (const { after } of legalAttempts(next, side))
        queue.push(allRead(after));
  }
  return [...found.values()];
}

function summaryOf({ state, progress, proposals }: Standing): string {
  const asked = state === "CONSULTING" ? Object.keys(proposals).toSorted() : [];
  const isEnding = state === "WITHDRAWN" || terminalStates.includes(state);
  return JSON.stringify([state, isEnding ? "" : progress, asked]);
}

function headerOf(
  { moves, read }: History,
  sender: AuthorityId,
  { kind }: Speech,
): MoveHeader {
  const other = otherOf(sender);
  const seen = read[sender] ?? 0;
  const heard = moves.filter(
    (move) => move.sender === other && move.sequence <= seen,
  );
  const matter = heard.findLast((move) => move.kind !== "ACKNOWLEDGEMENT");
  const answered =
    kind === "ACKNOWLEDGEMENT" ? matter : (matter ?? heard.at(-1));
  return {
    messageId: idOf(moves.length + 1),
    conversationId: conversationOf(1),
    kind,
    sequence: nextSequence(moves, sender),
    seen,
    inReplyTo: answered?.messageId ?? idOf(1),
    sender: { authority: sender, role: "CENTRAL" },
    recipient: { authority: other, role: "CENTRAL" },
  };
}

function readBy({ read }: History, reader: AuthorityId): number {
  return read[reader] ?? 0;
}

function otherOf(side: AuthorityId): AuthorityId {
  return side === ourselves ? peer : ourselves;
}
