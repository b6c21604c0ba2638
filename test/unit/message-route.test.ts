import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { changed, set } from "../../schemas/examples/change.ts";
import { examples } from "../../schemas/examples/make.ts";
import type { BusinessDocument } from "../../src/message/document.ts";
import { laneOf } from "../../src/message/route.ts";

describe("the lane of a message", () => {
  it("is urgent for an emergency and for data that would be lost, by the kind alone", () => {
    assert.equal(laneOf(example("D3-emergency-disclosure-request")), "urgent");
    const routine = set("preservationRequest/urgency", { level: "ROUTINE" });
    for (const name of ["D3-preservation-request"] as const)
      assert.equal(laneOf(example(name, routine)), "urgent");
  });

  it("is what the urgency of its body says, whatever the kind", () => {
    for (const [level, lane] of [
      ["ROUTINE", "routine"],
      ["URGENT", "urgent"],
      ["EMERGENCY", "urgent"],
    ] as const) {
      const urgency = { level, reason: "CUSTODY" };
      for (const [name, body] of [
        ["D1-request", "request"],
        ["D1-supplementary-request", "supplementaryRequest"],
        ["D10-jit-proposal", "jitProposal"],
      ] as const)
        assert.equal(
          laneOf(example(name, set(`${body}/urgency`, urgency))),
          lane,
        );
    }
  });

  it("is routine for what says nothing of its urgency", () => {
    assert.equal(laneOf(example("D1-acceptance")), "routine");
  });
});

function example(
  name: string,
  ...changes: Parameters<typeof changed>[1]
): BusinessDocument {
  const good = examples[name];
  assert.ok(good, name);
  return changed(good, changes) as unknown as BusinessDocument;
}
