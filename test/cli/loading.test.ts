import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, it } from "vitest";
import {
  codeOf,
  comityWith,
  commandFolder,
  example,
  exampleKey,
} from "../support/command.ts";

const folder = commandFolder();
const directory = join(import.meta.dirname, "..", "vectors", "directory.json");
const hook = join(
  import.meta.dirname,
  "..",
  "support",
  "loaded-modules-process.ts",
);
/** Nobody answers there: the port of `discard`. */
const nowhere = ["--url", "http://127.0.0.1:9", "--token", "token"];
const vouched = ["--trust", exampleKey("xa-moj/anchor.pem")];

afterAll(folder.remove);

describe("a verb that reads no document loads no package but the one for command lines", () => {
  const verbs: readonly (readonly string[])[] = [
    ["--version"],
    ["--help"],
    ["inbox", ...nowhere],
    ["clocks", ...nowhere],
    ["show", "id", ...nowhere],
    ["confirm", "id", ...nowhere],
    ["queue", "list", ...nowhere],
    ["queue", "show", "id", ...nowhere],
    ["queue", "retry", "id", ...nowhere],
    ["queue", "withdraw", "id", "--reason", "why", ...nowhere],
    ["queue", "discard", "id", "--reason", "why", ...nowhere],
    ["directory", "show", directory],
    ["directory", "check", directory, ...vouched],
    ["broker", "definitions", "--directory", directory],
    ["instruments"],
    ["instruments", "UNTOC"],
  ];
  for (const verb of verbs)
    it(verb.slice(0, 2).join(" "), async () => {
      const { packages, validators } = await loadedBy(verb);
      assert.deepEqual([packages, validators], [["commander"], []]);
    });
});

describe("a verb that begins a document", () => {
  it("loads what writes it, and no validator", async () => {
    const begun = ["new", "--instrument", "UNTOC", "--assistance", "TESTIMONY"];
    const { packages, validators } = await loadedBy(begun);
    assert.deepEqual(packages, [
      "commander",
      "fast-xml-builder",
      "path-expression-matcher",
      "xml-naming",
    ]);
    assert.deepEqual(validators, []);
  });
});

describe("a verb that reads a document", () => {
  it("loads the validators of what the document has", async () => {
    const { packages, validators } = await loadedBy([
      "validate",
      example("D1-acknowledgement.json"),
    ]);
    assert.deepEqual(packages, ["commander", "libxml2-wasm"]);
    assert.deepEqual(validators, [
      "common",
      "header",
      "message",
      "parties",
      "replies",
    ]);
  });

  it("loads no body's validators for a document without one", async () => {
    const file = folder.path("header.json");
    writeFileSync(file, '{"header":{"kind":"ACKNOWLEDGEMENT"}}');
    const { validators } = await loadedBy(["validate", file]);
    assert.deepEqual(validators, ["header", "message"]);
  });
});

async function loadedBy(verb: readonly string[]): Promise<{
  readonly packages: readonly string[];
  readonly validators: readonly string[];
}> {
  const ended = await comityWith(
    { NODE_OPTIONS: `--import=${pathToFileURL(hook).href}` },
    ...verb,
  );
  const urls = [...ended.stderr.matchAll(/^loaded (\S+)$/gm)].map(
    ([, url = ""]) => url,
  );
  assert.ok(
    urls.some((url) => url.endsWith("/main.ts")),
    codeOf(ended),
  );
  const packages = urls.flatMap(
    (url) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [],
  );
  const validators = urls
    .filter((url) => url.includes("/schemas/validators/"))
    .map((url) => basename(url, ".cjs"));
  return {
    packages: [...new Set(packages)].toSorted(),
    validators: [...new Set(validators)].toSorted(),
  };
}
