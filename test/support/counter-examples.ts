import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { wholeCounterExample } from "../../schemas/examples/whole.ts";
import { counterExamples, fileOf } from "../../src/cli/counter-examples.ts";

/** The bytes of a counter-example, by the path in `schemas/examples/` where it is written whole. */
export function counterExampleBytes(file: string): Uint8Array {
  const found = counterExamples().find((one) => fileOf(one) === file);
  assert.ok(found, file);
  return wholeCounterExample(found);
}

/** Writes a counter-example into a folder of the test's own: the path. */
export function counterExampleFile(
  folder: { readonly path: (name: string) => string },
  file: string,
): string {
  const path = folder.path(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, counterExampleBytes(file));
  return path;
}
