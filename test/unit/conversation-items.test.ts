import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { standingOf } from "../../src/message/fold.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import type { Substance } from "../../src/message/substance.ts";
import { allRead, attempt, openedBy } from "../support/conversation-model.ts";
import { ourselves, peer } from "../support/store-samples.ts";

type Said = readonly [
  side: typeof ourselves,
  kind: BusinessKind,
  substance?: Substance,
];

const basis = { primary: "ETS030", instruments: ["ETS030"] };
const assistance = [
  { itemId: "hear", type: "TESTIMONY" },
  { itemId: "search", type: "SEARCH_SEIZURE" },
];
const acknowledged: Said = [peer, "ACKNOWLEDGEMENT"];
const accepted: Said = [peer, "ACCEPTANCE"];
const withdrawn: Said = [ourselves, "WITHDRAWAL", { itemId: ["hear"] }];
const final: Said = [peer, "EXECUTION_REPORT", { execution: "FINAL" }];
const decided = {
  itemId: ["hear"],
  ground: ["ONGOING_PROCEEDINGS"],
  reasoned: true,
  partialConsidered: true,
};
const postponed: Said = [peer, "POSTPONEMENT", { postponed: [decided] }];
const refused: Said = [
  peer,
  "REFUSAL",
  { extent: "PARTIAL", refused: [decided] },
];
const resumed: Said = [peer, "RESUMPTION", { itemId: ["hear"] }];

describe("an item that is postponed", () => {
  it("is taken up by an acceptance that grants it, and the matter can end", () => {
    const granted: Said = [peer, "ACCEPTANCE", { granted: ["hear", "search"] }];
    assert.equal(hearingAfter(acknowledged, postponed, granted, final), "open");
  });

  it("stays postponed when an acceptance grants the other one", () => {
    const granted: Said = [peer, "ACCEPTANCE", { granted: ["search"] }];
    assert.equal(hearingAfter(acknowledged, postponed, granted), "postponed");
    assert.throws(
      () => hearingAfter(acknowledged, postponed, granted, final),
      /CONVERSATION-POSTPONED-ITEM/,
    );
  });

  it("is taken up by its resumption", () => {
    assert.equal(
      hearingAfter(acknowledged, accepted, postponed, resumed, final),
      "open",
    );
  });
});

describe("an item that is no more asked for, or refused", () => {
  for (const [ending, is] of [
    [withdrawn, "withdrawn"],
    [refused, "refused"],
  ] as const)
    it(`stays ${is} when a postponement names it, and hinders no end`, () => {
      const before = [acknowledged, accepted, ending, postponed] as const;
      assert.equal(hearingAfter(...before), is);
      assert.equal(hearingAfter(...before, final), is);
    });
});

/** What has become of the hearing when all of this was said, each knowing all before it. */
function hearingAfter(...said: readonly Said[]): string | undefined {
  let history = openedBy({
    kind: "REQUEST",
    substance: { ...basis, assistance },
  });
  for (const [side, kind, substance = {}] of said) {
    const { atSender, after } = attempt(allRead(history), side, {
      kind,
      substance: { ...basis, ...substance },
    });
    if (atSender.kind !== "follows") throw new Error(JSON.stringify(atSender));
    history = after;
  }
  return standingOf(history.moves).items.get("hear")?.is;
}
