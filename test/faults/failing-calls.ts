import assert from "node:assert/strict";
import { describe } from "vitest";
import { createWorld } from "../support/world.ts";
import { proveAll, recordJourney, type Extent } from "./matrix.ts";
import { hasty, stageInProcess, type Stage } from "./stage.ts";

/** The tests are named by what a journey was seen to call: it passes while they are collected. */
export async function failingCalls(extent: Extent): Promise<void> {
  const places = await recordJourney(createStage);
  // Were the tap not in the way, there would be nothing to prove.
  assert.ok(places.length > 150, `${places.length} calls`);
  describe("a journey in which one call to a part fails, made or not", () => {
    proveAll(places, extent, ["fail before", "fail after"], createStage);
  });
}

function createStage(): Promise<Stage> {
  const ids = ["xa-moj", "xb-moj"] as const;
  return stageInProcess(
    (parts) => createWorld(ids, { parts, exchange: hasty }),
    ids,
  );
}
