import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Config } from "../src/config.ts";

/** A gateway as an operator runs it: compiled, in a process of its own. */
export type CompiledGateway = {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

/** What docs/operating.md gives a gateway that runs as a service. */
const serviceEnvironment = {
  NODE_OPTIONS: "--max-semi-space-size=8",
  MALLOC_ARENA_MAX: "2",
};

const main = new URL("../dist/main.js", import.meta.url).href;

/** @throws Error when it ends before it says where it listens */
export async function startCompiledGateway(
  config: Config,
  folder: string,
): Promise<CompiledGateway> {
  const file = join(folder, `${config.authority}.json`);
  writeFileSync(file, JSON.stringify(config));
  const args = JSON.stringify(["serve", "--config", file]);
  const child = spawn(
    process.execPath,
    ["--eval", `import(${JSON.stringify(main)}).then((m) => m.main(${args}))`],
    {
      stdio: ["ignore", "inherit", "pipe"],
      env: { ...process.env, ...serviceEnvironment },
    },
  );
  const kill = (): void => void child.kill("SIGKILL");
  process.on("exit", kill);
  for await (const line of createInterface({ input: child.stderr })) {
    const url = / listens on (\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stderr.resume();
    return {
      url,
      pid: child.pid ?? 0,
      async stop() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const gone = once(child, "exit");
        child.kill("SIGTERM");
        await gone;
        process.off("exit", kill);
      },
    };
  }
  throw new Error("a gateway ended before it said where it listens");
}
