import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { makeInput } from "./fuzz.ts";
import { refusesBroken } from "./refused.ts";

refusesBroken(3_000);

describe("the input of a seed", () => {
  it("is the same again", async () => {
    for (const target of ["der", "zip", "xml", "json", "envelope", "member"]) {
      const place = { seed: "1", target, index: 5 };
      const [once, again] = [await makeInput(place), await makeInput(place)];
      assert.deepEqual(once.parts, again.parts);
      const { parts } = await makeInput({ ...place, index: 6 });
      assert.notDeepEqual(once.parts, parts);
    }
  });
});
