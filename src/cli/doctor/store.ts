import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import type { Config } from "../../config.ts";
import { ComityError } from "../../errors.ts";
import { diagnose, passed, type Diagnosis } from "./diagnosis.ts";

/** Below this a gateway still works, but an operator should know. */
const freeBytesMin = 1024 * 1024 * 1024;
/** A disk of another machine with another clock gives times this far from ours. */
const diskSkewMaxMs = 60_000;

/** Opens the store and commits a row; one that a running gateway holds must not be disturbed. */
export async function checkDatabase(
  config: Config,
  now: Date,
): Promise<readonly Diagnosis[]> {
  const { probeStore } = await import("../../gateway/probes.ts");
  const found = await probeStore(config);
  if (found.kind === "in use")
    return [passed("store", "a running gateway holds it")];
  const { rows, lastAt } = found;
  return [
    passed("store", `opened it and committed a row; ${rows} in its journal`),
    diagnose("clock and journal", () => {
      if (lastAt === undefined) return "nothing journalled yet";
      if (lastAt.getTime() <= now.getTime()) return lastAt.toISOString();
      throw new ComityError(
        "SENT_IN_FUTURE",
        `expected a time after the last journal row at ${lastAt.toISOString()}, found ${now.toISOString()}: the clock was set back`,
      );
    }),
  ];
}

/** Large containers lie in files of their own: writes, syncs and reads one where they lie. */
export function checkBlobs(folder: string, now: Date): Diagnosis {
  const found = checkFolder(join(folder, "blobs"), now);
  return { ...found, name: "blobs" };
}

/** Writes, syncs and reads a file where the store is. */
export function checkFolder(folder: string, now: Date): Diagnosis {
  return diagnose("folder", () => {
    const probe = join(folder, `.probe-${randomUUID()}`);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = openSync(probe, "wx", 0o600);
      try {
        writeSync(file, "probe");
        fsyncSync(file);
        requireKept(probe, now);
      } finally {
        closeSync(file);
        rmSync(probe);
      }
    } catch (cause) {
      if (cause instanceof ComityError) throw cause;
      throw new ComityError(
        "STORE_UNAVAILABLE",
        `expected to write in ${folder}: ${(cause as Error).message}`,
        { cause },
      );
    }
    return `wrote, synced and read a file in ${folder}`;
  });
}

function requireKept(probe: string, now: Date): void {
  if (readFileSync(probe, "utf8") !== "probe")
    throw new ComityError(
      "STORE_UNAVAILABLE",
      "expected to read what was just written, found something else",
    );
  const skewMs = Math.abs(statSync(probe).mtimeMs - now.getTime());
  if (skewMs > diskSkewMaxMs)
    throw new ComityError(
      "STORE_UNAVAILABLE",
      `expected a local disk with this machine's clock, found one that is ${Math.round(skewMs / 1000)} s apart`,
    );
}

export function checkDisk(folder: string): Diagnosis {
  return diagnose("disk", () => {
    const { bavail, bsize } = statfsSync(nearest(folder));
    const free = bavail * bsize;
    const text = `${Math.floor(free / (1024 * 1024))} MiB free`;
    if (free >= freeBytesMin) return text;
    throw new ComityError(
      "STORE_UNAVAILABLE",
      `expected 1024 MiB free, found ${text}`,
    );
  });
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}
