import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import {
  advance,
  advanceByAll,
  isTerminal,
  outgoingStates,
  stateAfter,
  type OutgoingState,
} from "../../src/message/delivery.ts";
import type { Statement } from "../../src/message/statements.ts";

const anyState = fc.constantFrom(...outgoingStates);
const acceptances = [
  "RelayAcceptance",
  "ContentConsignment",
  "ContentHandover",
] as const;
const anyAcceptance = fc.constantFrom<Statement>(...acceptances);
const peerStatements = fc.constantFrom<Statement>(
  ...acceptances,
  "RelayRejection",
);

function fold(
  state: OutgoingState,
  statements: readonly Statement[],
): OutgoingState {
  return statements.reduce(
    (now, statement) => stateAfter(now, advance(now, statement)),
    state,
  );
}

describe("advance of an outgoing message", () => {
  it("follows the recipient's statements to delivered", () => {
    assert.deepEqual(advance("published", "RelayAcceptance"), {
      kind: "advanced",
      state: "relayed",
    });
    assert.deepEqual(advance("relayed", "ContentConsignment"), {
      kind: "unchanged",
    });
    assert.deepEqual(advance("relayed", "ContentHandover"), {
      kind: "advanced",
      state: "delivered",
    });
  });

  it("resolves an unresolved message either way", () => {
    assert.deepEqual(advance("unresolved", "RelayRejection"), {
      kind: "advanced",
      state: "rejected",
    });
    assert.deepEqual(advance("unresolved", "RelayAcceptance"), {
      kind: "advanced",
      state: "relayed",
    });
  });

  it("is not moved by our own SubmissionAcceptance", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        assert.deepEqual(advance(state, "SubmissionAcceptance"), {
          kind: "unchanged",
        });
      }),
    );
  });

  it("takes a receipt that overtook the broker's confirm", () => {
    assert.deepEqual(advance("queued", "ContentHandover"), {
      kind: "advanced",
      state: "delivered",
    });
  });

  it("ends in the same state in whatever order, and however often, receipts arrive", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<OutgoingState>("queued", "published", "unresolved"),
        fc.array(peerStatements, { minLength: 1, maxLength: 6 }).chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all, ...all], {
              minLength: all.length * 2,
            }),
          ),
        ),
        (state, [all, shuffled]) =>
          assert.equal(fold(state, shuffled), fold(state, all)),
      ),
    );
  });

  it("lets any acceptance win over any rejection, whatever came first", () => {
    fc.assert(
      fc.property(anyState, anyAcceptance, (state, acceptance) => {
        for (const statements of [
          ["RelayRejection", acceptance] as const,
          [acceptance, "RelayRejection"] as const,
        ])
          assert.ok(["relayed", "delivered"].includes(fold(state, statements)));
      }),
    );
  });

  it("calls it a contradiction whenever both an acceptance and a rejection were signed", () => {
    fc.assert(
      fc.property(anyAcceptance, (acceptance) => {
        assert.equal(
          advance(fold("published", ["RelayRejection"]), acceptance).kind,
          "contradiction",
        );
        assert.equal(
          advance(fold("published", [acceptance]), "RelayRejection").kind,
          "contradiction",
        );
      }),
    );
  });

  it("never leaves delivered", () => {
    fc.assert(
      fc.property(fc.array(peerStatements), (statements) =>
        assert.equal(fold("delivered", statements), "delivered"),
      ),
    );
  });

  it("knows its two ends", () => {
    assert.deepEqual(outgoingStates.filter(isTerminal), [
      "delivered",
      "rejected",
    ]);
  });
});

describe("advance by all statements of one receipt", () => {
  it("comes to the state of one after the other", () => {
    fc.assert(
      fc.property(
        anyState,
        fc.array(peerStatements, { maxLength: 4 }),
        (state, statements) => {
          assert.equal(
            stateAfter(state, advanceByAll(state, statements)),
            fold(state, statements),
          );
        },
      ),
    );
  });

  it("tells an acceptance and a consignment as one advance", () => {
    assert.deepEqual(
      advanceByAll("published", ["RelayAcceptance", "ContentConsignment"]),
      {
        kind: "advanced",
        state: "relayed",
      },
    );
  });

  it("does not let an advance hide a contradiction", () => {
    assert.deepEqual(
      advanceByAll("rejected", ["RelayAcceptance", "ContentHandover"]),
      {
        kind: "contradiction",
        state: "delivered",
      },
    );
    assert.deepEqual(
      advanceByAll("published", ["RelayAcceptance", "RelayRejection"]),
      {
        kind: "contradiction",
        state: "relayed",
      },
    );
  });

  it("changes nothing without a statement", () => {
    assert.deepEqual(advanceByAll("published", []), { kind: "unchanged" });
  });
});
