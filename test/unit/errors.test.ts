import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { errorCatalogue, type ErrorRow } from "../../src/errors.ts";

const root = join(import.meta.dirname, "..", "..");
const rows: readonly (readonly [string, ErrorRow])[] =
  Object.entries(errorCatalogue);

describe("the error catalogue", () => {
  it("is documented row by row in docs/errors.md", () => {
    const documented = readFileSync(join(root, "docs/errors.md"), "utf8");
    const expected = rows.map(
      ([code, row]) =>
        `| \`${code}\` | ${row.meaning} | ${row.http} | ${row.exit} | ${row.retry ? "yes" : "no"} | ${row.operator} |`,
    );
    const lines = documented
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    assert.deepEqual(lines, expected);
  });

  it("has no code that nothing raises", () => {
    const sources = textOf("src/**/*.ts", "src/errors.ts");
    assert.deepEqual(
      rows
        .map(([code]) => code)
        .filter((code) => !sources.includes(`"${code}"`)),
      [],
    );
  });

  it("has no code that no test provokes", () => {
    const tests = textOf("test/**/*", "test/unit/errors.test.ts");
    assert.deepEqual(
      rows.map(([code]) => code).filter((code) => !tests.includes(code)),
      [],
    );
  });
});

function textOf(pattern: string, except: string): string {
  return globSync(pattern, { cwd: root })
    .filter((file) => file !== except && /\.(?:ts|txt|specimen)$/.test(file))
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
}
