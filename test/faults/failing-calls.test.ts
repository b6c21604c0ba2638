import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createWorld } from "../support/world.ts";
import { chosen, lanes, proveAll, recordJourney } from "./matrix.ts";
import { hasty, stageInProcess, type Stage } from "./stage.ts";

describe("a journey in which one call to a part fails", () => {
  it(
    "completes by itself, whatever call it is, made or not",
    { concurrency: lanes },
    async (test) => {
      const recorded = await createStage();
      const places = await recordJourney(recorded).finally(recorded.end);
      // Were the tap not in the way, there would be nothing to prove.
      assert.ok(places.length > 150, `${places.length} calls`);
      await proveAll(
        test,
        chosen(places),
        ["fail before", "fail after"],
        createStage,
      );
    },
  );
});

function createStage(): Promise<Stage> {
  const ids = ["xa-moj", "xb-moj"] as const;
  return stageInProcess(
    (parts) => createWorld(ids, { parts, exchange: hasty }),
    ids,
  );
}
