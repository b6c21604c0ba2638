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
  /** Orderly. Resolves to the exit status, null when a signal ended it before. */
  readonly stop: () => Promise<number | null>;
  /** SIGKILL: nothing is flushed, nothing is told. */
  readonly kill9: () => Promise<void>;
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
  const ended = once(child, "exit").finally(() => process.off("exit", kill));
  for await (const line of createInterface({ input: child.stderr })) {
    const url = / listens on (\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stderr.resume();
    return {
      url,
      pid: child.pid ?? 0,
      async stop() {
        child.kill("SIGTERM");
        await ended;
        return child.exitCode;
      },
      async kill9() {
        kill();
        await ended;
      },
    };
  }
  throw new Error("a gateway ended before it said where it listens");
}
