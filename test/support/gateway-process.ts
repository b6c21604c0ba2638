import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { readConfig, type Config } from "../../src/config.ts";
import { startGateway } from "../../src/gateway.ts";

/** A gateway in a process of its own, so that a test can kill it as a power cut would. */
export type GatewayProcess = {
  readonly url: string;
  /** SIGKILL: nothing is flushed, nothing is told. */
  readonly kill9: () => Promise<void>;
};

export async function startGatewayProcess(
  config: Config,
  folder: string,
): Promise<GatewayProcess> {
  const file = join(folder, `${config.authority}.json`);
  writeFileSync(file, JSON.stringify(config));
  const child = spawn(process.execPath, [import.meta.filename, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await firstLine(child);
  return {
    url,
    async kill9() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null)
    throw new Error("the gateway's process has no output");
  for await (const line of createInterface({ input: child.stdout }))
    return line;
  throw new Error(
    "the gateway's process ended before it said where it listens",
  );
}

if (process.argv[1] === import.meta.filename) {
  const gateway = await startGateway(readConfig(process.argv[2] ?? ""));
  process.stdout.write(`${gateway.url}\n`);
}
