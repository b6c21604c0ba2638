import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { judgeMove, stateOf } from "../../src/message/conversation.ts";
import {
  contiguous,
  nextSequence,
  type Conversation,
  type Move,
  type MoveHeader,
} from "../../src/message/move.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { businessKinds } from "../../src/message/kinds.ts";
import {
  openings,
  speeches,
  type Speech,
} from "../support/conversation-speeches.ts";
import {
  playConversation,
  type Step,
} from "../support/conversation-simulation.ts";
import {
  conversationOf,
  idOf,
  ourselves,
  peer,
} from "../support/store-samples.ts";

const request = move(1, { kind: "REQUEST", outcome: "accepted" });
const acknowledgement = theirs(2, {
  kind: "ACKNOWLEDGEMENT",
  sequence: 1,
  seen: 1,
  inReplyTo: idOf(1),
});

describe("judgement of a first message", () => {
  const opening = header(1, { kind: "REQUEST", sequence: 1, seen: 0 });

  it("lets a request open a conversation that bears its id", () => {
    assert.deepEqual(judgeMove(undefined, opening), { kind: "follows" });
  });

  it("lets the very same request come again", () => {
    assert.deepEqual(judgeMove(conversation(request), opening), {
      kind: "follows",
    });
  });

  it("refuses a request under another conversation id, another number, or in a conversation that runs", () => {
    const wrong = [
      judgeMove(undefined, { ...opening, conversationId: conversationOf(9) }),
      judgeMove(undefined, { ...opening, sequence: 2 }),
      judgeMove(undefined, { ...opening, seen: 1 }),
      judgeMove(conversation(request, acknowledgement), opening),
    ];
    assert.deepEqual(
      wrong.map(ruleOf),
      Array.from({ length: 4 }, () => "CONVERSATION-OPENING"),
    );
  });

  it("lets anything else wait for the request", () => {
    const early = header(2, {
      sender: peer,
      kind: "ACKNOWLEDGEMENT",
      inReplyTo: idOf(1),
      seen: 1,
    });
    assert.equal(judgeMove(undefined, early).kind, "early");
    assert.equal(judgeMove(conversation(), early).kind, "early");
  });
});

describe("judgement of a later message", () => {
  const answer = header(3, {
    sender: peer,
    kind: "ACCEPTANCE",
    sequence: 2,
    seen: 1,
    inReplyTo: idOf(1),
  });

  it("lets the requested side acknowledge, accept and then refuse", () => {
    const first = header(2, {
      sender: peer,
      kind: "ACKNOWLEDGEMENT",
      seen: 1,
      inReplyTo: idOf(1),
    });
    assert.deepEqual(judgeMove(conversation(request), first), {
      kind: "follows",
    });
    assert.deepEqual(
      judgeMove(conversation(request, acknowledgement), answer),
      { kind: "follows" },
    );
    const acceptance = theirs(3, {
      kind: "ACCEPTANCE",
      sequence: 2,
      seen: 1,
      inReplyTo: idOf(1),
    });
    const refusal = {
      ...answer,
      messageId: idOf(4),
      kind: "REFUSAL",
      sequence: 3,
    } as const;
    assert.deepEqual(
      judgeMove(conversation(request, acknowledgement, acceptance), refusal),
      { kind: "follows" },
    );
  });

  it("lets the requesting side acknowledge an answer", () => {
    const acceptance = theirs(3, {
      kind: "ACCEPTANCE",
      sequence: 2,
      seen: 1,
      inReplyTo: idOf(1),
    });
    const next = header(4, {
      kind: "ACKNOWLEDGEMENT",
      sequence: 2,
      seen: 2,
      inReplyTo: idOf(3),
    });
    assert.deepEqual(
      judgeMove(conversation(request, acknowledgement, acceptance), next),
      { kind: "follows" },
    );
  });

  it("waits for a number of its own sender that is missing", () => {
    assert.equal(judgeMove(conversation(request), answer).kind, "early");
  });

  it("waits for a number of the other side that it has seen and we have not", () => {
    const next = header(4, {
      kind: "ACKNOWLEDGEMENT",
      sequence: 2,
      seen: 2,
      inReplyTo: idOf(2),
    });
    assert.equal(
      judgeMove(conversation(request, acknowledgement), next).kind,
      "early",
    );
  });

  it("waits for the verdict on a message of ours that it builds on", () => {
    const pending = { ...request, outcome: "pending" } as const;
    assert.equal(
      judgeMove(conversation(pending, acknowledgement), answer).kind,
      "early",
    );
  });

  it("counts a closed number as known", () => {
    const closed = {
      ...acknowledgement,
      kind: "ACKNOWLEDGEMENT",
      outcome: "closed",
    } as const;
    const again = { ...answer, kind: "ACKNOWLEDGEMENT" } as const;
    assert.deepEqual(judgeMove(conversation(request, closed), again), {
      kind: "follows",
    });
  });

  it("lets an authority that is not a party neither join in nor learn of the conversation", () => {
    const stranger = parseAuthorityId("xc-moj");
    const intruding = header(5, { sender: stranger });
    assert.deepEqual(
      judgeMove(conversation(request), intruding),
      judgeMove(undefined, intruding),
    );
  });

  it("refuses a number that another message has taken", () => {
    const twice = { ...answer, messageId: idOf(7), sequence: 1 };
    assert.equal(
      ruleOf(judgeMove(conversation(request, acknowledgement), twice)),
      "CONVERSATION-SEQUENCE",
    );
  });

  it("refuses a sender that forgets what it had seen", () => {
    const forgetful = { ...answer, seen: 0 };
    assert.equal(
      ruleOf(judgeMove(conversation(request, acknowledgement), forgetful)),
      "CONVERSATION-SEEN",
    );
  });

  it("refuses a reply to nothing, to its own side, or to what it has not seen", () => {
    const { inReplyTo, ...bare } = answer;
    assert.ok(inReplyTo !== undefined);
    const standing = conversation(request, acknowledgement);
    assert.equal(ruleOf(judgeMove(standing, bare)), "CONVERSATION-REPLY");
    assert.equal(
      ruleOf(judgeMove(standing, { ...answer, inReplyTo: idOf(2) })),
      "CONVERSATION-REPLY",
    );
    assert.equal(
      ruleOf(judgeMove(standing, { ...answer, inReplyTo: idOf(44) })),
      "CONVERSATION-REPLY",
    );
    const acceptance = theirs(3, {
      kind: "ACCEPTANCE",
      sequence: 2,
      seen: 1,
      inReplyTo: idOf(1),
    });
    const unseen = header(4, {
      kind: "ACKNOWLEDGEMENT",
      sequence: 2,
      seen: 1,
      inReplyTo: idOf(3),
    });
    assert.equal(
      ruleOf(
        judgeMove(conversation(request, acknowledgement, acceptance), unseen),
      ),
      "CONVERSATION-REPLY",
    );
  });

  it("refuses to acknowledge an acknowledgement, so that two gateways cannot thank each other for ever", () => {
    const next = header(4, {
      kind: "ACKNOWLEDGEMENT",
      sequence: 2,
      seen: 1,
      inReplyTo: idOf(2),
    });
    assert.equal(
      ruleOf(judgeMove(conversation(request, acknowledgement), next)),
      "CONVERSATION-ACK-OF-ACK",
    );
  });

  it("refuses a decision by the requesting side", () => {
    const own = header(4, {
      kind: "ACCEPTANCE",
      sequence: 2,
      seen: 1,
      inReplyTo: idOf(2),
    });
    assert.equal(
      ruleOf(judgeMove(conversation(request, acknowledgement), own)),
      "CONVERSATION-SIDE",
    );
  });

  it("refuses a decision before the acknowledgement, and anything on a request that was rejected", () => {
    const hasty = { ...answer, sequence: 1 };
    assert.equal(
      ruleOf(judgeMove(conversation(request), hasty)),
      "CONVERSATION-STATE",
    );
    const dead = { ...request, outcome: "closed" } as const;
    assert.equal(
      ruleOf(judgeMove(conversation(dead, acknowledgement), answer)),
      "CONVERSATION-STATE",
    );
  });

  it("refuses an acceptance after a refusal", () => {
    const acceptance = theirs(3, { kind: "ACCEPTANCE", sequence: 2, seen: 1 });
    const refusal = theirs(4, { kind: "REFUSAL", sequence: 3, seen: 1 });
    const late = { ...answer, messageId: idOf(5), sequence: 4 };
    const standing = conversation(
      request,
      acknowledgement,
      acceptance,
      refusal,
    );
    assert.equal(ruleOf(judgeMove(standing, late)), "CONVERSATION-STATE");
  });
});

describe("numbers of a conversation", () => {
  it("are contiguous up to the first gap", () => {
    const moves = [1, 2, 4].map((sequence) => move(sequence, { sequence }));
    assert.equal(contiguous(moves, ourselves), 2);
    assert.equal(contiguous(moves, peer), 0);
  });

  it("go on after the highest, gap or not", () => {
    const moves = [1, 4].map((sequence) => move(sequence, { sequence }));
    assert.equal(nextSequence(moves, ourselves), 5);
    assert.equal(nextSequence(moves, peer), 1);
  });
});

describe("the fold of a conversation", () => {
  const decisions = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...businessKinds.slice(1)),
        closed: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ kind, closed }, index) =>
        theirs(index + 2, {
          kind,
          sequence: index + 1,
          outcome: closed ? "closed" : "accepted",
        }),
      ),
    );

  it("comes to the same state in whatever order the moves became known", () => {
    const shuffled = decisions.chain((all) => {
      const moves = [request, ...all];
      return fc.tuple(
        fc.constant(moves),
        fc.shuffledSubarray(moves, { minLength: moves.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([moves, other]) =>
        assert.equal(stateIn(other), stateIn(moves)),
      ),
    );
  });

  it("takes no notice of what was closed", () => {
    fc.assert(
      fc.property(decisions, (all) => {
        const standing = all.filter((each) => each.outcome !== "closed");
        assert.equal(
          stateIn([request, ...all]),
          stateIn([request, ...standing]),
        );
      }),
    );
    assert.equal(stateIn([{ ...request, outcome: "closed" }]), "NEW");
  });

  it("takes no notice of what the requesting side acknowledges", () => {
    const own = move(9, { sequence: 2, seen: 1, inReplyTo: idOf(2) });
    assert.equal(stateIn([request, own]), "SENT");
    assert.equal(stateIn([request, own, acknowledgement]), "RECEIVED");
  });
});

describe("what follows in a conversation of its own", () => {
  const followerOf = (relation: string, told: Partial<Move> = {}): Move =>
    move(50, {
      kind: "REQUEST",
      substance: { related: [{ conversationId: idOf(1), relation }] },
      ...told,
    });
  const standing = (
    moves: readonly Move[],
    followers: readonly Move[],
  ): ReturnType<typeof stateOf> =>
    stateOf({ id: conversationOf(1), moves, followers });

  it("links preserved data to its request, and ends the term", () => {
    const preservation = move(1, { kind: "PRESERVATION_REQUEST" });
    const confirmation = theirs(2, {
      kind: "PRESERVATION_CONFIRMATION",
      seen: 1,
      substance: { preservedUntil: "2026-09-30" },
    });
    const moves = [preservation, confirmation];
    const before = standing(moves, []);
    assert.deepEqual(
      [before.state, before.preservedUntil],
      ["PRESERVED", "2026-09-30"],
    );
    const after = standing(moves, [followerOf("FOLLOWS_PRESERVATION")]);
    assert.deepEqual(
      [after.state, after.preservedUntil],
      ["LINKED", undefined],
    );
    assert.deepEqual(after.allowed, before.allowed);
  });

  it("confirms an emergency request in due form", () => {
    const moves = [move(1, { kind: "EMERGENCY_DISCLOSURE_REQUEST" })];
    assert.equal(standing(moves, []).formalConfirmationDue, true);
    const confirmed = standing(moves, [followerOf("FORMAL_CONFIRMATION")]);
    assert.equal(confirmed.formalConfirmationDue, undefined);
  });

  it("is neither what was rejected, nor of the other side, nor about something else", () => {
    const moves = [move(1, { kind: "EMERGENCY_DISCLOSURE_REQUEST" })];
    const turned = { sender: peer, recipient: ourselves };
    for (const follower of [
      followerOf("FORMAL_CONFIRMATION", { outcome: "closed" }),
      followerOf("FORMAL_CONFIRMATION", turned),
      followerOf("SUPPLEMENTS"),
      followerOf("FORMAL_CONFIRMATION", {
        substance: {
          related: [
            { conversationId: idOf(9), relation: "FORMAL_CONFIRMATION" },
          ],
        },
      }),
    ])
      assert.equal(standing(moves, [follower]).formalConfirmationDue, true);
  });
});

/** The kinds that move a request most; among all of them, histories would hardly come to every state. */
const deciding = speeches.filter(({ kind }) =>
  ["ACKNOWLEDGEMENT", "ACCEPTANCE", "REFUSAL"].includes(kind),
);

describe("a conversation over a network that reorders, delays and repeats", () => {
  const never = fc.constant(false);
  const sendOf = (
    from: readonly Speech[],
    broken: fc.Arbitrary<boolean>,
    forced: fc.Arbitrary<boolean>,
  ): fc.Arbitrary<Step> =>
    fc.record({
      do: fc.constant("send" as const),
      requesting: fc.boolean(),
      speech: fc.constantFrom(...from),
      reply: fc.nat(),
      broken,
      forced,
    });
  const deliver = fc.record({
    do: fc.constant("deliver" as const),
    pick: fc.nat(),
    again: fc.boolean(),
  });
  const openedWith = (speech: Speech): Step => ({
    do: "send",
    requesting: true,
    speech,
    reply: 0,
    broken: false,
    forced: false,
  });
  const opening = fc.constantFrom(...openings).map(openedWith);
  const order = fc.array(fc.nat(), { minLength: 1 });
  const historyOf = (send: fc.Arbitrary<Step>) =>
    fc.array(fc.oneof(send, deliver), { maxLength: 60 });
  const lawful = historyOf(sendOf(speeches, never, never));
  const faulty = historyOf(sendOf(speeches, fc.boolean(), fc.boolean()));

  it("ends in the same state, with the same moves, on both sides, also when one does not keep the rules", () => {
    fc.assert(
      fc.property(opening, faulty, order, (first, steps, rest) => {
        const { requesting, requested, held } = playConversation(
          [first, ...steps],
          rest,
        );
        assert.equal(held, 0, "nothing waits for ever");
        assert.deepEqual(sorted(requesting), sorted(requested));
        assert.deepEqual(
          stateOf(conversation(...requesting)),
          stateOf(conversation(...requested)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("judges what crosses on the way alike: what its sender found legal, its recipient accepts", () => {
    fc.assert(
      fc.property(opening, lawful, order, (first, steps, rest) => {
        const { requesting, illegal } = playConversation(
          [first, ...steps],
          rest,
        );
        assert.equal(illegal, 0);
        assert.ok(requesting.every((each) => each.outcome === "accepted"));
      }),
      { numRuns: 500 },
    );
  });

  it("comes, by some histories, to every state of a request that is decided at once", () => {
    const states = new Set<string>();
    const [request] = openings;
    assert.ok(request);
    const history = historyOf(sendOf(deciding, fc.boolean(), never));
    fc.assert(
      fc.property(history, order, (steps, rest) => {
        states.add(stateIn(playConversation(steps, rest).requesting));
        states.add(
          stateIn(
            playConversation([openedWith(request), ...steps], rest).requesting,
          ),
        );
      }),
      { numRuns: 1_000, seed: 1 },
    );
    assert.deepEqual([...states].toSorted(), [
      "ACCEPTED",
      "NEW",
      "RECEIVED",
      "REFUSED",
      "SENT",
    ]);
  });
});

function stateIn(moves: readonly Move[]): string {
  return stateOf(conversation(...moves)).state;
}

function move(number: number, told: Partial<Move> = {}): Move {
  return {
    messageId: idOf(number),
    sender: ourselves,
    recipient: peer,
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    seen: 0,
    outcome: "accepted",
    ...told,
  };
}

function theirs(number: number, told: Partial<Move>): Move {
  return move(number, { sender: peer, recipient: ourselves, ...told });
}

function header(
  number: number,
  told: Partial<Omit<MoveHeader, "sender" | "recipient">> & {
    readonly sender?: Move["sender"];
  },
): MoveHeader {
  const { sender = ourselves, ...rest } = told;
  return {
    messageId: idOf(number),
    conversationId: conversationOf(1),
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    seen: 0,
    ...rest,
    sender: { authority: sender, role: "CENTRAL" },
    recipient: {
      authority: sender === ourselves ? peer : ourselves,
      role: "CENTRAL",
    },
  };
}

function conversation(...moves: readonly Move[]): Conversation {
  return { id: conversationOf(1), moves };
}

function ruleOf(judgement: ReturnType<typeof judgeMove>): string {
  return judgement.kind === "illegal" ? judgement.rule : judgement.kind;
}

function sorted(moves: readonly Move[]): readonly Move[] {
  return moves.toSorted((a, b) => a.messageId.localeCompare(b.messageId));
}
