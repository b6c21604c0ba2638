import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { measureSource } from "../../bench/source-figures.ts";

const source = `/** Why it is
 *  there. */
export function outer(a: number, b: number, c: number, d: number, e: number) {
  // One line.
  const inner = () => {
    return "// no comment"; // beside code
  };
  return [a, b, c, d, e, inner].map((each) => each);
}

export const first = 1,
  second = 2;
export type { Name } from "./name.ts";
class Hidden {
  method() {
    return 1;
  }
}
`;

describe("the figures of a source", () => {
  const figures = measureSource("a.ts", source);

  it("are its functions with a body in braces, nested ones too", () => {
    assert.deepEqual(figures.functions, [
      { name: "a.ts:outer", lines: 7, parameters: 5 },
      { name: "a.ts:inner", lines: 3, parameters: 0 },
      { name: "a.ts:method", lines: 3, parameters: 0 },
    ]);
  });

  it("count each exported name", () => {
    assert.equal(figures.exports, 4);
  });

  it("take for comment lines those that hold nothing else", () => {
    assert.equal(figures.commentLines, 3);
    assert.equal(figures.lines, source.split("\n").length - 1);
  });
});
