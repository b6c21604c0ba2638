import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { countOf } from "../../src/api/body-watch.ts";

describe("counting delimiters", () => {
  it("finds as many, into whatever pieces the body is cut", () => {
    const piece = fc.constantFrom(
      "\r",
      "\n",
      "\r\n",
      "-",
      "--",
      "x",
      "\r\n--x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const count = countOf("\r\n--x");
        for (const each of pieces) count.add(Buffer.from(each));
        const whole = pieces.join("");
        assert.equal(count.found(), whole.split("\r\n--x").length - 1);
      }),
      { numRuns: 1000 },
    );
  });
});
