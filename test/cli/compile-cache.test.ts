import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, it } from "vitest";
import { commandFolder } from "../support/command.ts";

const module = join(import.meta.dirname, "..", "..", "bin", "compile-cache.js");
const folder = commandFolder();
afterAll(folder.remove);

describe("what V8 compiled", () => {
  it("is kept in a folder for its owner alone, in threads too", () => {
    const cache = folder.path("fresh");
    assert.deepEqual(enabledWith(cache), [true, true]);
    assert.equal(statSync(cache).mode & 0o777, 0o700);
  });

  it("is kept in a folder that was ours before", () => {
    const cache = folder.path("before");
    mkdirSync(cache, { mode: 0o700 });
    assert.deepEqual(enabledWith(cache), [true, true]);
  });

  it("is not read from a folder that others can write", () => {
    for (const mode of [0o777, 0o770, 0o702]) {
      const cache = folder.path(`open-${mode}`);
      mkdirSync(cache);
      chmodSync(cache, mode);
      assert.deepEqual(enabledWith(cache), [false, false]);
    }
  });

  it("is not read from where a link leads", () => {
    const [cache, link] = [folder.path("real"), folder.path("link")];
    mkdirSync(cache, { mode: 0o700 });
    symlinkSync(cache, link);
    assert.deepEqual(enabledWith(link), [false, false]);
  });

  it("is not kept where there can be no folder", () => {
    const cache = folder.path("file");
    writeFileSync(cache, "");
    assert.deepEqual(enabledWith(cache), [false, false]);
    assert.deepEqual(enabledWith(join(cache, "below")), [false, false]);
  });

  it("is not kept while coverage is measured", () => {
    const cache = folder.path("coverage");
    const environment = { NODE_V8_COVERAGE: folder.path("measured") };
    assert.deepEqual(enabledWith(cache, environment), [false, false]);
    assert.equal(existsSync(cache), false);
  });
});

/** Whether a process that asks for it has a cache, and a thread of that process. */
function enabledWith(
  cache: string,
  environment: Readonly<Record<string, string>> = {},
): readonly boolean[] {
  const isEnabled =
    'process.getBuiltinModule("module").getCompileCacheDir() !== undefined';
  const script = `
    const { enableCompileCache } = await import("${pathToFileURL(module).href}");
    enableCompileCache(process.argv[1]);
    const { Worker } = await import("node:worker_threads");
    const thread = new Worker('process.getBuiltinModule("worker_threads").parentPort.postMessage(${isEnabled})', { eval: true });
    thread.on("message", (inThread) => console.log(JSON.stringify([${isEnabled}, inThread])));
  `;
  const said = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", script, cache],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: undefined,
        NODE_V8_COVERAGE: undefined,
        ...environment,
      },
    },
  );
  return JSON.parse(said) as readonly boolean[];
}
