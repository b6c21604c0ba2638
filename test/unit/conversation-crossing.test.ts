import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import {
  conversationsPage,
  pairsThatCross,
} from "../../schemas/conversations.ts";
import { crossingOf } from "../../src/message/crossing.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import { machineNames } from "../../src/message/standing.ts";
import type { Substance } from "../../src/message/substance.ts";
import {
  allRead,
  attempt,
  naming,
  openedBy,
  standing,
  type History,
} from "../support/conversation-model.ts";
import { ourselves, peer } from "../support/store-samples.ts";

type Said = readonly [kind: BusinessKind, substance?: Substance];

const assistance = [
  { itemId: "one", type: "TESTIMONY" },
  { itemId: "two", type: "DOCUMENTS" },
];
const basis = { primary: "ETS030", instruments: ["ETS030"], assistance };
const acknowledged = ["ACKNOWLEDGEMENT"] as const;
const accepted = ["ACCEPTANCE"] as const;
const refusal: Said = ["REFUSAL", { extent: "FULL" }];
const final: Said = ["EXECUTION_REPORT", { execution: "FINAL" }];

describe("messages that cross", () => {
  const rows: readonly (readonly [
    before: readonly Said[],
    opener: readonly Said[],
    addressee: readonly Said[],
    state: string,
  ])[] = [
    [[acknowledged], [["WITHDRAWAL"]], [accepted], "WITHDRAWN"],
    [[acknowledged], [["WITHDRAWAL"]], [refusal], "WITHDRAWN"],
    [[acknowledged, accepted], [["WITHDRAWAL"]], [final], "WITHDRAWN"],
    [[acknowledged], [["WITHDRAWAL"]], [["RETURN_UNEXECUTED"]], "RETURNED"],
    [[], [["WITHDRAWAL"]], [["TECHNICAL_REJECTION"]], "REJECTED"],
    [[acknowledged], [["WITHDRAWAL"]], [refusal, ["CLOSURE"]], "CLOSED"],
    [[], [["WITHDRAWAL"]], [acknowledged, accepted, final], "WITHDRAWN"],
    [
      [acknowledged],
      [["SUPPLEMENTARY_INFORMATION"]],
      [["ADDITIONAL_INFO_REQUEST"]],
      "AWAITING_INFO",
    ],
    [
      [acknowledged, ["ADDITIONAL_INFO_REQUEST"]],
      [["SUPPLEMENTARY_INFORMATION"]],
      [refusal],
      "REFUSED",
    ],
    [
      [acknowledged],
      [["CONSULTATION", { subject: "TIMING" }]],
      [["CONSULTATION", { subject: "COSTS" }]],
      "CONSULTING",
    ],
    [
      [acknowledged],
      [["CONSULTATION", { subject: "TIMING" }]],
      [accepted],
      "ACCEPTED",
    ],
    [
      [acknowledged, ["CONSULTATION", { subject: "CONDITIONS" }]],
      [["CONSULTATION_REPLY", { reply: "ACCEPTED" }]],
      [refusal],
      "REFUSED",
    ],
    [
      [acknowledged, accepted, final],
      [["EVIDENCE_RECEIPT"]],
      [["STATUS_UPDATE"]],
      "COMPLETED",
    ],
  ];
  for (const [before, opener, addressee, state] of rows) {
    const told = [opener, addressee].map((side) =>
      side.map(([kind]) => kind).join(", "),
    );
    it(`come to ${state} when ${told.join(" crosses ")}`, () => {
      const history = [
        ...opener.map((said) => [ourselves, said] as const),
        ...addressee.map((said) => [peer, said] as const),
      ].reduce(
        (past, [side, [kind, substance = {}]]) =>
          said(past, side, kind, substance),
        spoken(before),
      );
      assert.equal(standing(history.moves).state, state);
    });
  }

  it("do not close an objection to an interception away", () => {
    const notice = openedBy({ kind: "INTERCEPTION_NOTICE", substance: {} });
    const read = allRead(said(notice, peer, "ACKNOWLEDGEMENT", {}));
    const closed = said(read, ourselves, "CLOSURE", {});
    const objected = said(closed, peer, "INTERCEPTION_OBJECTION", {});
    assert.equal(standing(objected.moves).state, "OBJECTED");
  });

  it("leave no proposal without an answer", () => {
    const crossed = [ourselves, peer].reduce(
      (past, side) => said(past, side, "CONSULTATION", { subject: "COSTS" }),
      spoken([acknowledged]),
    );
    const reply = { reply: "DECLINED" } as const;
    const one = said(allRead(crossed), peer, "CONSULTATION_REPLY", reply);
    assert.equal(standing(one.moves).state, "CONSULTING");
    const both = said(allRead(one), ourselves, "CONSULTATION_REPLY", reply);
    assert.equal(standing(both.moves).state, "RECEIVED");
  });
});

describe("the crossing table", () => {
  for (const machine of machineNames)
    it(`says for every pair that can cross in ${machine} who decides, and why`, () => {
      const pairs = pairsThatCross(machine);
      assert.ok(pairs.length > 0);
      const missing = pairs.filter(
        ([opener, addressee]) =>
          crossingOf(machine, opener, addressee) === undefined,
      );
      assert.deepEqual(missing, []);
    });

  it("has nothing to say of what can never cross", () => {
    assert.equal(crossingOf("request", "ACCEPTANCE", "REFUSAL"), undefined);
    assert.equal(crossingOf("request", "WITHDRAWAL", "REQUEST"), undefined);
  });

  it("is published, with the states and the guards, as the tables make it", async () => {
    const page = join(import.meta.dirname, "../../docs/conversations.md");
    assert.equal(readFileSync(page, "utf8"), await conversationsPage());
  });
});

/** The opening, and what the addressee said to it, all of it read. */
function spoken(before: readonly Said[]): History {
  return before.reduce(
    (past, [kind, substance = {}]) =>
      allRead(said(past, peer, kind, substance)),
    openedBy({ kind: "REQUEST", substance: basis }),
  );
}

function said(
  past: History,
  side: typeof ourselves,
  kind: BusinessKind,
  substance: Substance,
): History {
  const tried = attempt(past, side, naming(past, { kind, substance }));
  assert.deepEqual(tried.atSender, { kind: "follows" }, kind);
  assert.deepEqual(tried.atRecipient, { kind: "follows" }, kind);
  return tried.after;
}
