import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Stage } from "./stages.ts";

export type StageOutcome =
  | { readonly kind: "passed" }
  /** `file` alone has failed; absent when it was the simulation. */
  | {
      readonly kind: "failed";
      readonly test: string;
      readonly file: string | undefined;
    }
  | { readonly kind: "out of time" };

const seeds = 100;

/** Runs it in a copy of the checkout, by its own Vitest and its own sources. */
export function runStage(
  folder: string,
  stage: Stage,
  withinMs: number,
): Promise<StageOutcome> {
  return stage.kind === "simulation"
    ? runSimulation(folder, withinMs)
    : runTests(folder, stage.files, withinMs);
}

async function runTests(
  folder: string,
  files: readonly string[],
  withinMs: number,
): Promise<StageOutcome> {
  const report = join(folder, "report.json");
  rmSync(report, { force: true });
  const ended = await runNode(
    folder,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      ...["--project", "!long", "--bail", "1", "--cache", "false"],
      ...["--reporter", "json", "--outputFile", report],
      ...files,
    ],
    withinMs,
  );
  if (ended === undefined) return { kind: "out of time" };
  if (ended.status === 0) return { kind: "passed" };
  return (
    failureIn(report, folder) ?? {
      kind: "failed",
      test: ended.lastLine,
      file: files[0],
    }
  );
}

async function runSimulation(
  folder: string,
  withinMs: number,
): Promise<StageOutcome> {
  const ended = await runNode(
    folder,
    ["test/simulation/simulate.ts", "--seeds", String(seeds), "--stop"],
    withinMs,
  );
  if (ended === undefined) return { kind: "out of time" };
  if (ended.status === 0) return { kind: "passed" };
  const seed = /^seed \d+ fails/m.exec(ended.printed)?.[0];
  return {
    kind: "failed",
    test: `simulation: ${seed ?? ended.lastLine}`,
    file: undefined,
  };
}

type Ended = {
  readonly status: number | null;
  readonly printed: string;
  readonly lastLine: string;
};

/** Runs this runtime in a group of its own, which ends as a whole. @returns undefined when it was not done in time */
async function runNode(
  folder: string,
  args: readonly string[],
  withinMs: number,
): Promise<Ended | undefined> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  const printed: Buffer[] = [];
  for (const output of [child.stdout, child.stderr])
    output.on("data", (chunk: Buffer) => printed.push(chunk));
  const kill = (): void => killGroup(child.pid);
  process.on("exit", kill);
  const late = AbortSignal.timeout(withinMs);
  late.addEventListener("abort", kill);
  const [status] = (await once(child, "exit")) as [number | null];
  late.removeEventListener("abort", kill);
  process.off("exit", kill);
  // What a changed source started and never ended goes with it.
  kill();
  if (late.aborted) return undefined;
  const text = Buffer.concat(printed).toString("utf8");
  return {
    status,
    printed: text,
    lastLine: text.trim().split("\n").at(-1) ?? "",
  };
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader !== undefined) process.kill(-leader, "SIGKILL");
  } catch {
    // Nothing of the group is left.
  }
}

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
    }[];
  }[];
};

function failureIn(
  report: string,
  folder: string,
): Extract<StageOutcome, { kind: "failed" }> | undefined {
  if (!existsSync(report)) return undefined;
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const failed = testResults.find(({ status }) => status === "failed");
  if (failed === undefined) return undefined;
  const file = failed.name.replace(`${folder}/`, "");
  const test = failed.assertionResults.find(
    ({ status }) => status === "failed",
  );
  const what = test?.fullName ?? failed.message.split("\n")[0] ?? "";
  return { kind: "failed", test: `${file}: ${what}`, file };
}
