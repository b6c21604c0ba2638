import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, it } from "vitest";
import { codeOf, comity, commandFolder } from "../support/command.ts";

const folder = commandFolder();
afterAll(folder.remove);

const wish = ["--instrument", "UNTOC", "--assistance", "FREEZE"];

describe("comity new", () => {
  it("prints a message to be filled in, which validate refuses for every text that is still to be written", async () => {
    const { status, stdout } = await comity("new", ...wish);
    assert.equal(status, 0);
    const message = JSON.parse(stdout) as {
      readonly header: { readonly kind: string };
    };
    assert.equal(message.header.kind, "REQUEST");
    const file = folder.path("new.json");
    writeFileSync(file, stdout);
    const ended = await comity("validate", file);
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "MESSAGE_REFUSED");
  });

  it("names each placeholder that only a reader would notice", async () => {
    const example = new URL(
      "../../schemas/examples/broken/COMITY-PLACEHOLDER.xml",
      import.meta.url,
    );
    const ended = await comity("validate", example.pathname, "--json");
    assert.equal(ended.status, 1);
    const { faults } = JSON.parse(ended.stdout) as {
      readonly faults: readonly { readonly rule: string }[];
    };
    assert.deepEqual(
      faults.map(({ rule }) => rule),
      ["COMITY-PLACEHOLDER"],
    );
  });

  it("writes XML in a file, in the language that is named, with comments that no reader takes", async () => {
    const file = folder.path("new.xml");
    const { status, stdout } = await comity(
      ...["new", ...wish, "--assistance", "DOCUMENTS", "--language", "es"],
      ...["--syntax", "xml", "--out", file],
    );
    assert.deepEqual({ status, stdout }, { status: 0, stdout: "" });
    const text = readFileSync(file, "utf8");
    assert.match(text, /<Language>es<\/Language>/);
    assert.match(text, /<Type>FREEZE<\/Type>[^]*<Type>DOCUMENTS<\/Type>/);
    assert.match(
      text,
      /<Summary><!-- TODO: [^<]*UNTOC-18-15-C[^<]* --><\/Summary>/,
    );
    assert.equal((await comity("validate", file)).status, 1);
  });

  const misfits = [
    ["--instrument", "NOTHING", "--assistance", "FREEZE"],
    ["--instrument", "UNTOC", "--assistance", "nothing"],
    ["--instrument", "UNTOC", "--assistance", "TAX_RECOVERY"],
    ["--instrument", "UNTOC"],
    [...wish, "--kind", "RECEIPT"],
    [...wish, "--language", "nothing"],
  ];
  for (const words of misfits)
    it(`refuses ${words.join(" ")}`, async () => {
      const ended = await comity("new", ...words);
      assert.equal(ended.status, 2);
      assert.equal(codeOf(ended), "USAGE");
    });
});
