import { judgeMove } from "../../src/message/conversation.ts";
import {
  contiguous,
  nextSequence,
  type Move,
  type MoveHeader,
} from "../../src/message/move.ts";
import type { AuthorityId, MessageId } from "../../src/message/identifiers.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import type { Substance } from "../../src/message/substance.ts";
import type { Speech } from "./conversation-speeches.ts";
import { conversationOf, idOf, ourselves, peer } from "./store-samples.ts";

// Two gateways that hold one conversation over a network that reorders, delays and repeats.

/** `broken`: the recipient's gateway rejects it for its content, whatever the conversation says. */
type Sent = {
  readonly header: MoveHeader;
  readonly substance: Substance;
  readonly broken: boolean;
};
type Receipt = {
  readonly messageId: MessageId;
  readonly outcome: "accepted" | "closed";
};
type InFlight = { readonly to: AuthorityId; readonly item: Sent | Receipt };

/** One step of a history; numbers choose among what is possible, so that every step can be drawn at random. */
export type Step =
  | {
      readonly do: "send";
      readonly requesting: boolean;
      readonly speech: Speech;
      readonly reply: number;
      readonly broken: boolean;
      /** Its sender's gateway does not ask the rules first. */
      readonly forced: boolean;
    }
  | { readonly do: "deliver"; readonly pick: number; readonly again: boolean };

export type Outcome = {
  readonly requesting: readonly Move[];
  readonly requested: readonly Move[];
  readonly held: number;
  readonly illegal: number;
};

/** Plays the steps, then delivers what is still on its way in the order that `rest` picks. */
export function playConversation(
  steps: readonly Step[],
  rest: readonly number[],
): Outcome {
  const network: InFlight[] = [];
  const sides = new Map([
    [ourselves, side(ourselves, peer, network)],
    [peer, side(peer, ourselves, network)],
  ]);
  const deliver = (pick: number, again: boolean): void => {
    const index = pick % network.length;
    const flight = again ? network[index] : network.splice(index, 1)[0];
    if (flight !== undefined) sides.get(flight.to)?.take(flight.item);
  };
  let number = 1;
  for (const step of steps) {
    if (step.do === "send") {
      sides
        .get(step.requesting ? ourselves : peer)
        ?.send(number, step.speech, step.reply, step.broken, step.forced);
      number += 1;
    } else if (network.length > 0) deliver(step.pick, step.again);
  }
  for (let turn = 0; network.length > 0; turn += 1)
    deliver(rest[turn % rest.length] ?? 0, false);
  const [one, other] = [...sides.values()];
  return {
    requesting: one?.moves() ?? [],
    requested: other?.moves() ?? [],
    held: (one?.held() ?? 0) + (other?.held() ?? 0),
    illegal: (one?.illegal() ?? 0) + (other?.illegal() ?? 0),
  };
}

type Side = {
  readonly send: (
    number: number,
    speech: Speech,
    reply: number,
    broken: boolean,
    forced: boolean,
  ) => void;
  readonly take: (item: Sent | Receipt) => void;
  readonly moves: () => readonly Move[];
  readonly held: () => number;
  readonly illegal: () => number;
};

function side(
  self: AuthorityId,
  other: AuthorityId,
  network: InFlight[],
): Side {
  let moves: readonly Move[] = [];
  let held: readonly Sent[] = [];
  let illegal = 0;
  const id = conversationOf(1);

  const judge = (sent: Sent): boolean => {
    const { header, substance } = sent;
    const known = moves.find((move) => move.messageId === header.messageId);
    const judgement =
      known === undefined
        ? judgeMove({ id, moves }, header, substance)
        : undefined;
    if (judgement?.kind === "early") return false;
    if (judgement?.kind === "illegal") illegal += 1;
    const accepted =
      known === undefined
        ? judgement?.kind === "follows" && !sent.broken
        : known.outcome === "accepted";
    const outcome = accepted ? "accepted" : "closed";
    if (known === undefined)
      moves = [...moves, moveOf(header, substance, outcome)];
    network.push({ to: other, item: { messageId: header.messageId, outcome } });
    return true;
  };
  const rejudge = (): void => {
    for (let before = -1; before !== held.length;) {
      before = held.length;
      held = held.filter((sent) => !judge(sent));
    }
  };
  return {
    send: (number, { kind, substance }, reply, broken, forced) => {
      const theirs = moves.filter((move) => move.sender === other);
      const header = headerOf(
        number,
        kind,
        self,
        other,
        moves,
        theirs[reply % theirs.length]?.messageId,
      );
      if (moves.some((move) => move.messageId === header.messageId)) return;
      const known = moves.length === 0 ? undefined : { id, moves };
      const { kind: judgement } = judgeMove(known, header, substance);
      if (judgement !== "follows" && !forced) return;
      moves = [...moves, moveOf(header, substance, "pending")];
      network.push({ to: other, item: { header, substance, broken } });
    },
    take: (item) => {
      if ("outcome" in item) moves = moves.map((move) => settled(move, item));
      else if (
        !held.some((sent) => sent.header.messageId === item.header.messageId)
      )
        held = [...held, item];
      rejudge();
    },
    moves: () => moves,
    held: () => held.length,
    illegal: () => illegal,
  };
}

function settled(move: Move, receipt: Receipt): Move {
  return move.messageId === receipt.messageId
    ? { ...move, outcome: receipt.outcome }
    : move;
}

function headerOf(
  number: number,
  kind: BusinessKind,
  self: AuthorityId,
  other: AuthorityId,
  moves: readonly Move[],
  inReplyTo: MessageId | undefined,
): MoveHeader {
  // The conversation bears the id of its one request, and nobody else can come by that id: it is message 1.
  const messageId =
    moves.length === 0 && self === ourselves ? idOf(1) : idOf(number + 1);
  return {
    messageId,
    conversationId: conversationOf(1),
    kind,
    sequence: nextSequence(moves, self),
    seen: contiguous(moves, other),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    sender: { authority: self, role: "CENTRAL" },
    recipient: { authority: other, role: "CENTRAL" },
  };
}

function moveOf(
  header: MoveHeader,
  substance: Substance,
  outcome: Move["outcome"],
): Move {
  const { messageId, kind, sequence, seen, inReplyTo } = header;
  const sender = header.sender.authority;
  const recipient = header.recipient.authority;
  return {
    messageId,
    sender,
    recipient,
    kind,
    sequence,
    seen,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    substance,
    outcome,
  };
}
