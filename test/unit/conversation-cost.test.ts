import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { judgeMove, stateOf } from "../../src/message/conversation.ts";
import { crossingsOf } from "../../src/message/fold.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import {
  crossingsMax,
  nextSequence,
  type Move,
  type MoveHeader,
} from "../../src/message/move.ts";
import type { Substance } from "../../src/message/substance.ts";
import { cpuTimeMs } from "../support/cpu-time.ts";
import {
  conversationOf,
  idOf,
  ourselves,
  peer,
} from "../support/store-samples.ts";

type Seen = (round: number) => number;

/** A transfer of fifty persons, about whose consent both sides change their minds in every round. */
function quarrel(
  rounds: number,
  ourSeen: Seen,
  peerSeen: Seen,
): readonly Move[] {
  const items = Array.from({ length: 50 }, (_, index) => `item-${index}`);
  const assistance = items.map((itemId) => ({
    itemId,
    type: "CUSTODIAL_TRANSFER_IN",
  }));
  const moves: Move[] = [];
  const say = (
    sender: AuthorityId,
    kind: BusinessKind,
    seen: number,
    substance: Substance = {},
  ) =>
    moves.push({
      messageId: idOf(moves.length + 1),
      sender,
      recipient: sender === ourselves ? peer : ourselves,
      kind,
      sequence: nextSequence(moves, sender),
      seen,
      substance,
      outcome: "accepted",
    });
  say(ourselves, "REQUEST", 0, { assistance });
  say(peer, "ACKNOWLEDGEMENT", 1);
  say(peer, "ACCEPTANCE", 1);
  for (let round = 1; round <= rounds; round += 1) {
    const consent = { consent: round % 2 === 0 };
    say(ourselves, "TRANSFER_CONSENT", Math.max(2, ourSeen(round)), consent);
    say(peer, "TRANSFER_CONSENT", Math.max(1, peerSeen(round)), consent);
  }
  return moves;
}

function nextOf(moves: readonly Move[], sender: AuthorityId): MoveHeader {
  const recipient = sender === ourselves ? peer : ourselves;
  const heard = moves.findLast((move) => move.sender === recipient);
  assert.ok(heard);
  return {
    messageId: idOf(moves.length + 1),
    conversationId: conversationOf(1),
    kind: "ACKNOWLEDGEMENT",
    sequence: nextSequence(moves, sender),
    seen: heard.sequence,
    inReplyTo: heard.messageId,
    sender: { authority: sender, role: "CENTRAL" },
    recipient: { authority: recipient, role: "CENTRAL" },
  };
}

describe("the cost of judging a conversation", () => {
  it("stays small for a thousand messages that all cross", () => {
    const late: Seen = (round) => round - 8;
    const moves = quarrel(499, late, late);
    assert.ok(crossingsOf(moves) <= crossingsMax);
    const conversation = { id: conversationOf(1), moves };
    for (const sender of [ourselves, peer]) {
      const spent = cpuTimeMs(() => {
        const next = nextOf(moves, sender);
        assert.equal(judgeMove(conversation, next).kind, "follows");
      });
      assert.ok(spent < 1_000, `${spent} ms`);
    }
  });

  it("stays small where each side reads nothing of what the other sends", () => {
    const moves = quarrel(
      900,
      () => 0,
      () => 0,
    );
    const spent = cpuTimeMs(() => {
      assert.equal(stateOf({ id: conversationOf(1), moves }).state, "ACCEPTED");
    });
    assert.ok(spent < 1_000, `${spent} ms`);
  });

  it("is bounded: what more messages have crossed than that is judged no further", () => {
    const moves = quarrel(
      101,
      () => 0,
      () => 0,
    );
    assert.equal(crossingsOf(moves), 101 * 101);
    for (const sender of [ourselves, peer]) {
      const judged = judgeMove(
        { id: conversationOf(1), moves },
        nextOf(moves, sender),
      );
      assert.ok(judged.kind === "illegal");
      assert.equal(judged.rule, "CONVERSATION-CROSSING");
      const fewer = moves.slice(0, -2);
      assert.equal(crossingsOf(fewer), crossingsMax);
      assert.equal(
        judgeMove(
          { id: conversationOf(1), moves: fewer },
          nextOf(fewer, sender),
        ).kind,
        "follows",
      );
    }
  });
});

describe("how many messages crossed", () => {
  it("counts each pair that neither sender had seen", () => {
    for (const [ours, theirs] of [
      [1, 1],
      [3, 0],
      [0, 5],
      [7, 2],
    ] as const) {
      const moves = quarrel(
        40,
        (round) => round - ours,
        (round) => round - theirs,
      );
      const pairs = moves
        .filter(({ sender }) => sender === ourselves)
        .flatMap((one) =>
          moves.filter(
            (two) =>
              two.sender === peer &&
              two.sequence > one.seen &&
              one.sequence > two.seen,
          ),
        );
      assert.equal(crossingsOf(moves), pairs.length);
    }
  });

  it("is none for a side that speaks alone", () => {
    const moves = quarrel(
      0,
      () => 0,
      () => 0,
    );
    assert.equal(crossingsOf(moves), 0);
  });
});
