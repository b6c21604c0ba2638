import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bin = join(import.meta.dirname, "..", "..", "bin", "comity.js");
/** Nothing of whoever runs the tests may tell the command where a gateway or a broker is. */
const quiet = {
  COMITY_URL: undefined,
  COMITY_TOKEN: undefined,
  COMITY_AMQP_URL: undefined,
};

export type Ended = {
  readonly status: number | null;
  /** What killed it, if it did not end by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A running command, with what it has printed so far. */
export type Running = {
  readonly child: ChildProcess;
  readonly printed: () => string;
  readonly complained: () => string;
  readonly ended: Promise<Ended>;
};

/** Runs `comity` to its end, with this runtime. */
export function comity(...args: readonly string[]): Promise<Ended> {
  return startComity(args).ended;
}

export function comityWith(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ended> {
  return startComity(args, environment).ended;
}

export function startComity(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, ...quiet, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
  const text = (chunks: readonly Buffer[]) =>
    Buffer.concat(chunks).toString("utf8");
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) =>
      resolve({ status, signal, stdout: text(out), stderr: text(complaints) }),
    );
  });
  return {
    child,
    printed: () => text(out),
    complained: () => text(complaints),
    ended,
  };
}

/** The code that the last line of a complaint begins with. */
export function codeOf({ stderr }: Ended): string {
  return stderr.trim().split("\n").at(-1)?.split(" ")[0] ?? "";
}

/** A folder that is removed with `remove`. */
export function commandFolder(): {
  readonly path: (...names: readonly string[]) => string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "comity-cli-"));
  return {
    path: (...names) => join(folder, ...names),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const root = join(import.meta.dirname, "..", "..");

/** A published example, or one of its attachments. */
export function example(name: string): string {
  return join(root, "schemas", "examples", name);
}

/** A file of the throw-away keys of the fictional authorities. */
export function exampleKey(name: string): string {
  return join(root, "certs-example", name);
}

/** D1's attachments, in the order in which the request lists them. */
export const attachmentsOfD1 = [
  "D1-summons.pdf",
  "D1-summons-da.pdf",
  "D1-summary-da.pdf",
  "D1-medical-certificate.pdf",
].map((name) => example(`attachments/${name}`));
