import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { comity } from "../support/command.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
/** Commands of the README that need nothing but the checkout itself. */
const commands = [...readme.matchAll(/^npx comity (.+?)(?:\s+#.*)?$/gm)]
  .map(([, words = ""]) => words.split(" "))
  .filter(
    ([verb = "", ...rest]) =>
      rest.join(" ") === "--help" ||
      verb === "instruments" ||
      verb === "new" ||
      (["validate", "convert", "render"].includes(verb) &&
        rest.some((word) => word.startsWith("schemas/"))),
  );

describe("the README's commands", () => {
  it("are some", () => {
    assert.ok(commands.length >= 4, `${commands.length} found`);
  });

  for (const words of commands) {
    it(`comity ${words.join(" ")}`, async () => {
      const { status, stdout, stderr } = await comity(
        ...words.map((word) =>
          word.startsWith("schemas/") ? join(root, word) : word,
        ),
      );
      const expected = words.some((word) => word.includes("/broken/")) ? 1 : 0;
      assert.equal(status, expected, stdout + stderr);
    });
  }
});
