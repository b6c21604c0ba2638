import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import {
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, it } from "vitest";
import {
  counterExampleFolders,
  counterExamples,
  fileOf,
} from "../../src/cli/counter-examples.ts";
import { commandFolder } from "../support/command.ts";
import { counterExampleBytes } from "../support/counter-examples.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..", "..");

const folder = commandFolder();
afterAll(folder.remove);

/** This runtime first, and nothing of the npm that may be running these tests, which would install into its own project. */
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?:config_(?:local_)?prefix|package_.*)$/.test(name),
    ),
  ),
  PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
};

describe("the packed build", () => {
  const home = folder.path("elsewhere");
  const installed = join(home, "node_modules", "comity");
  beforeAll(async () => {
    mkdirSync(home);
    writeFileSync(join(home, "package.json"), '{ "private": true }');
    // As in a clean clone, which holds none of it; nobody else reads there.
    rmSync(join(root, "schemas", "examples", "incomplete"), {
      recursive: true,
      force: true,
    });
    const { stdout } = await npm(root, "pack", "--json", "--silent", [
      ...["--pack-destination", home],
    ]);
    const [packed] = JSON.parse(stdout) as readonly { filename: string }[];
    await npm(home, "install", "--prefer-offline", [
      ...["--no-audit", "--no-fund", join(home, packed?.filename ?? "")],
    ]);
  });

  it("runs the demo where it was installed", async () => {
    const { stdout } = await npx("demo", "--once", "--json");
    const answer = JSON.parse(stdout) as { readonly ok: boolean };
    assert.equal(answer.ok, true);
  });

  it("says its own version", async () => {
    const { version } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    ) as { readonly version: string };
    assert.equal((await npx("--version")).stdout, `${version}\n`);
  });

  it("carries the published language and judges by it", async () => {
    const example = (name: string) =>
      join(installed, "schemas", "examples", name);
    await npx("validate", example("D1-acceptance.xml"));
    await assert.rejects(npx("validate", example("broken/UNTOC-18-15-C.xml")), {
      code: 1,
    });
  });

  it("carries every counter-example whole", () => {
    const cwd = join(installed, "schemas", "examples");
    const there = counterExampleFolders.flatMap((folder) =>
      globSync(`${folder}/*`, { cwd }),
    );
    assert.deepEqual(
      there.toSorted(),
      counterExamples().map(fileOf).toSorted(),
    );
    for (const file of there)
      assert.ok(
        readFileSync(join(cwd, file)).equals(counterExampleBytes(file)),
        file,
      );
  });

  it("holds no source that Node would refuse to run there, and no test", () => {
    assert.deepEqual(globSync("**/*.ts", { cwd: installed }).filter(isOwn), []);
    assert.deepEqual(globSync("test/**", { cwd: installed }), []);
  });
});

function isOwn(file: string): boolean {
  return !file.includes("node_modules");
}

function npm(cwd: string, ...args: readonly (string | readonly string[])[]) {
  return run("npm", args.flat(), { cwd, env: environment });
}

/** As a user types it; `--no` keeps npx from ever fetching a package of that name instead. */
function npx(...args: readonly string[]) {
  return run("npx", ["--no", "comity", "--", ...args], {
    cwd: folder.path("elsewhere"),
    env: environment,
  });
}
