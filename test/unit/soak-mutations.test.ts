import assert from "node:assert/strict";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { describe, it } from "vitest";
import { chooseMutants } from "../soak/mutations/mutants.ts";
import {
  applyEdit,
  editsIn,
  operatorNames,
  type Operator,
} from "../soak/mutations/operators.ts";
import { readReach } from "../soak/mutations/reach.ts";
import { stagesOf } from "../soak/mutations/stages.ts";

const root = join(import.meta.dirname, "..", "..");

/** A source, and all that an operator makes of it. */
const changes: Readonly<
  Record<Operator, readonly [string, readonly string[]]>
> = {
  "condition negated": [
    "if (a) b; while (c) d; for (;e;) f; g = h ? i : j;",
    [
      "if (!(a)) b; while (c) d; for (;e;) f; g = h ? i : j;",
      "if (a) b; while (!(c)) d; for (;e;) f; g = h ? i : j;",
      "if (a) b; while (c) d; for (;!(e);) f; g = h ? i : j;",
      "if (a) b; while (c) d; for (;e;) f; g = !(h) ? i : j;",
    ],
  ],
  "and, or swapped": [
    "a = b && c || d;",
    ["a = ((b && c) && (d));", "a = ((b) || (c)) || d;"],
  ],
  "fallback taken": ["a = b ?? c.d;", ["a = (c.d);"]],
  "bound moved": [
    "a = b < c; d = e >= f;",
    ["a = b <= c; d = e >= f;", "a = b < c; d = e > f;"],
  ],
  "equality reversed": [
    "a = b === c; d = e !== f;",
    ["a = b !== c; d = e !== f;", "a = b === c; d = e === f;"],
  ],
  "arithmetic changed": [
    "a = b + c; d = e * f;",
    ["a = b - c; d = e * f;", "a = b + c; d = e / f;"],
  ],
  "statement removed": [
    "async function a() { b(); await c(); return d(); }",
    [
      "async function a() { ; await c(); return d(); }",
      "async function a() { b(); ; return d(); }",
    ],
  ],
  "not awaited": [
    "async function a() { b(); await c(); d = await e(); }",
    ["async function a() { b(); void c(); d = await e(); }"],
  ],
  "guard removed": [
    "function a() { if (b) return; if (c) d(); if (e) return f; else g(); if (h) { i(); throw j; } }",
    [
      "function a() { ; if (c) d(); if (e) return f; else g(); if (h) { i(); throw j; } }",
      "function a() { if (b) return; if (c) d(); if (e) return f; else g(); ; }",
    ],
  ],
  "returned at once": [
    "function a() { b(); c(); } function d() { e(); return f; } const g = () => { h(); i(() => { return 1; }); };",
    [
      "function a() { return; b(); c(); } function d() { e(); return f; } const g = () => { h(); i(() => { return 1; }); };",
      "function a() { b(); c(); } function d() { e(); return f; } const g = () => { return; h(); i(() => { return 1; }); };",
    ],
  ],
  "boolean reversed": [
    "type A = true; const a: false | B = true; b = false;",
    [
      "type A = true; const a: false | B = false; b = false;",
      "type A = true; const a: false | B = true; b = true;",
    ],
  ],
  "number raised": [
    "type A = 1; const a: 2 | B = { 3: 4, b: 5_000 }; c = 0x10 + d[0];",
    [
      "type A = 1; const a: 2 | B = { 3: 5, b: 5_000 }; c = 0x10 + d[0];",
      "type A = 1; const a: 2 | B = { 3: 4, b: 5_000 }; c = 17 + d[0];",
      "type A = 1; const a: 2 | B = { 3: 4, b: 5_000 }; c = 0x10 + d[1];",
    ],
  ],
};

describe("a mutation", () => {
  for (const operator of operatorNames)
    it(`is one construct: ${operator}`, () => {
      const [source, expected] = changes[operator];
      const mutants = editsIn(source)
        .filter((edit) => edit.operator === operator)
        .map((edit) => applyEdit(source, edit));
      assert.deepEqual(mutants, expected);
    });

  it("of our sources can still be run", () => {
    const mutants = choose("1", 200);
    for (const { mutated, file, line } of mutants)
      assert.doesNotThrow(
        () => stripTypeScriptTypes(mutated),
        `${file}:${line}`,
      );
  });
});

describe("a seed", () => {
  it("chooses the same mutants again, however many are asked for", () => {
    const first = choose("1", 20);
    assert.equal(first.length, 20);
    assert.deepEqual(choose("1", 20), first);
    assert.deepEqual(choose("1", 7), first.slice(0, 7));
    assert.notDeepEqual(choose("2", 20), first);
  });

  it("chooses none where there are no sources, and says so", () => {
    assert.throws(
      () => chooseMutants(root, { seed: "1", count: 1, under: "src/nowhere" }),
      /expected sources below src\/nowhere/,
    );
  });
});

describe("the tests that a mutant meets", () => {
  const reach = readReach(root);

  it("are also those that start the source in a thread or a process", () => {
    assert.ok(
      reach("src/workers/thread.ts").includes("test/unit/workers-pool.test.ts"),
    );
    assert.ok(
      reach("src/cli/serve.ts").includes("test/cli/client.test.ts"),
      "by bin/comity.js",
    );
  });

  it("are of the short tier, the nearest first", () => {
    const tests = reach("src/message/i-json.ts");
    assert.equal(tests[0], "test/unit/message-i-json.test.ts");
    assert.ok(tests.every((file) => !file.endsWith(".long.test.ts")));
  });

  it("begin with those of its name and the quick ones, and a simulation where the exchange is concerned", () => {
    const stages = stagesOf("src/message/fold.ts", [
      "test/cli/demo.test.ts",
      "test/unit/clocks.test.ts",
      "test/store/fold.test.ts",
    ]);
    assert.deepEqual(
      stages.map((stage) =>
        stage.kind === "tests" ? stage.files[0] : "simulation",
      ),
      [
        "test/store/fold.test.ts",
        "simulation",
        "test/unit/clocks.test.ts",
        "test/cli/demo.test.ts",
      ],
    );
    assert.deepEqual(stagesOf("src/cli/serve.ts", []), []);
  });
});

function choose(seed: string, count: number) {
  return chooseMutants(root, { seed, count, under: "src/message" });
}
