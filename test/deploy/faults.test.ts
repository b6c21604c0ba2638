import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";

const root = new URL("../../", import.meta.url);
const read = (path: string): string =>
  readFileSync(new URL(path, root), "utf8");

/** The rows of every table of docs/faults.md, headings and rules left out. */
const rows = read("docs/faults.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:fault|---)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the table of faults", () => {
  it("names more than thirty", () => {
    assert.ok(rows.length > 30, `${rows.length} rows`);
  });

  for (const [, fault = "", seen, heals, proof = ""] of rows) {
    it(`says what is seen, what heals it, and a test that is there: ${fault}`, () => {
      assert.ok(seen !== "" && heals !== "");
      const [, file = "", title = ""] = /^`([^`]+)`: (.+)$/.exec(proof) ?? [];
      assert.ok(title !== "", proof);
      assert.ok(
        read(file).replaceAll(/\s+/g, " ").includes(title),
        `expected a test "${title}" in ${file}`,
      );
    });
  }
});
