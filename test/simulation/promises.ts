import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { simulate } from "./simulation.ts";

const portion = 100;

/** Tests that the seeds from 0 on break no promise. */
export function keepsPromises({ seeds }: { readonly seeds: number }): void {
  describe("the exchange in simulation", () => {
    for (let from = 0; from < seeds; from += portion)
      it(`keeps its promises from seed ${from} to ${from + portion - 1}`, async () => {
        for (let seed = from; seed < from + portion; seed += 1) {
          const { violations } = await simulate(seed);
          const replay = `npm run simulate -- --seed ${seed} --trace`;
          assert.deepEqual(violations, [], replay);
        }
      });
  });
}
