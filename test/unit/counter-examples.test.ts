import assert from "node:assert/strict";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { applyPatch, type Operation } from "rfc6902";
import { describe, it, onTestFinished } from "vitest";
import { examples } from "../../schemas/examples/make.ts";
import {
  strangersIn,
  writeFolder,
} from "../../schemas/examples/write-folder.ts";
import {
  counterExampleBases,
  counterExamples,
  exampleOf,
  nameOf,
  patchedModel,
  syntaxOf,
  type CounterExample,
} from "../../src/cli/counter-examples.ts";
import { readDocument } from "../../src/format/read-document.ts";
import {
  judgeDocument,
  type JudgeContext,
} from "../../src/instruments/judge.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import type { ModelObject } from "../../src/message/document.ts";

const all = counterExamples();
const bases = counterExampleBases();
const rules = new Map(
  publishedInstruments().flatMap((each) =>
    each.rules.map((rule) => [rule.id, rule] as const),
  ),
);

describe("the list of counter-examples", () => {
  it("is in the order of their ids, each once", () => {
    const ids = all.map(({ rule, name = rule }) => name);
    assert.deepEqual(ids, [...new Set(ids)].toSorted());
    const names = Object.keys(bases);
    assert.deepEqual(names, names.toSorted());
    assert.equal(new Set(all.map(nameOf)).size, all.length);
  });

  it("names the article of each rule", () => {
    for (const { rule, article } of all)
      assert.equal(article, rules.get(rule)?.article ?? article, rule);
  });

  it("begins with good examples, and with bases that some of them need", () => {
    const used = [...all, ...Object.values(bases)].map(({ base }) => base);
    assert.deepEqual(
      Object.keys(bases).filter((name) => !used.includes(name)),
      [],
    );
    for (const one of [...all, ...Object.values(bases)])
      assert.ok(exampleOf(one) in examples, one.why);
    assert.deepEqual(
      Object.keys(bases).filter((name) => name in examples),
      [],
    );
  });

  it("says of each document what is wrong with it, in one sentence", () => {
    for (const { rule, why } of all) assert.match(why, /^\S.{10,}\.$/, rule);
  });

  it("changes nothing that it need not change", () => {
    const idle = all.flatMap((one) =>
      one.patch
        .filter((operation) => breaksItsRule(one, without(one, operation)))
        .map(({ path }) => `${nameOf(one)}: ${path}`),
    );
    assert.deepEqual(idle, []);
  });

  it("tells the syntax from the rule alone", () => {
    assert.equal(syntaxOf("UNTOC-18-15-C"), "xml");
    assert.equal(syntaxOf("UNTOC-18-3"), "json");
    assert.equal(syntaxOf("SCHEMA-ENUM"), "json");
  });

  it("refuses a patch that does not fit", () => {
    const patch = [{ op: "remove", path: "/request/nothing" }] as const;
    assert.throws(() => patchedModel({ base: "D1-request", patch }), {
      code: "SCHEMA_DATA_INVALID",
    });
  });
});

describe("a base of counter-examples", () => {
  for (const [name, base] of Object.entries(bases))
    it(`${name} is valid and breaks no rule`, () => {
      const context = { languages: ["da", "en", "es"] };
      assert.deepEqual(brokenBy(patchedModel(base), context), []);
    });
});

describe("the folder of whole files", () => {
  const files = new Map([
    ["good.json", Buffer.from("good")],
    ["broken/one.xml", Buffer.from("one")],
  ]);

  it("holds what is made, and in the folders of its own nothing else", () => {
    const folder = temporaryFolder();
    writeFolder(folder, files, ["broken"]);
    writeFileSync(new URL("kept.ts", folder), "");
    writeFileSync(new URL("broken/stale.xml", folder), "");
    assert.deepEqual(strangersIn(folder, files, ["broken"]), [
      "broken/stale.xml",
    ]);
    writeFolder(folder, files, ["broken"]);
    for (const [path, bytes] of files)
      assert.ok(readFileSync(new URL(path, folder)).equals(bytes));
    assert.equal(existsSync(new URL("broken/stale.xml", folder)), false);
    assert.equal(existsSync(new URL("kept.ts", folder)), true);
  });

  it("is written to only where something changes", () => {
    const folder = temporaryFolder();
    writeFolder(folder, files, ["broken"]);
    const file = new URL("good.json", folder);
    utimesSync(file, 1, 1);
    writeFolder(folder, files, ["broken"]);
    assert.equal(statSync(file).mtimeMs, 1000);
    writeFolder(folder, new Map([["good.json", Buffer.from("new")]]), []);
    assert.equal(readFileSync(file, "utf8"), "new");
  });
});

function temporaryFolder(): URL {
  const folder = mkdtempSync(join(tmpdir(), "comity-examples-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return pathToFileURL(`${folder}/`);
}

function breaksItsRule(
  { rule, context }: CounterExample,
  model: ModelObject | undefined,
): boolean {
  return model !== undefined && brokenBy(model, context).join() === rule;
}

/** Nothing when the rest does not fit without it. */
function without(
  { base, patch }: CounterExample,
  operation: Operation,
): ModelObject | undefined {
  const model = structuredClone(patchedModel({ base, patch: [] }));
  const rest = patch.filter((other) => other !== operation);
  const isWhole = applyPatch(model, rest).every((fault) => fault === null);
  return isWhole ? model : undefined;
}

function brokenBy(
  model: ModelObject,
  context: JudgeContext | undefined,
): readonly string[] {
  const read = readDocument(Buffer.from(JSON.stringify(model)), "json");
  if (read.kind === "invalid") return read.faults.map(({ rule }) => rule);
  const { faults, warnings } = judgeDocument(read.document, context);
  return [...faults, ...warnings].map(({ rule }) => rule);
}
