import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
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
export async function checkDatabase(config: Config): Promise<Diagnosis> {
  const { probeStore } = await import("../../gateway.ts");
  const found = await probeStore(config);
  return passed(
    "store",
    found === "tried"
      ? "opened it and committed a row"
      : "a running gateway holds it",
  );
}

/** Writes and syncs a file where the store is. */
export function checkFolder(folder: string, now: Date): Diagnosis {
  return diagnose("folder", () => {
    const probe = join(folder, `.probe-${randomUUID()}`);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = openSync(probe, "wx", 0o600);
      writeSync(file, "probe");
      fsyncSync(file);
      closeSync(file);
      const skewMs = Math.abs(statSync(probe).mtimeMs - now.getTime());
      if (skewMs > diskSkewMaxMs)
        throw new ComityError(
          "STORE_UNAVAILABLE",
          `expected a local disk with this machine's clock, found one that is ${Math.round(skewMs / 1000)} s apart`,
        );
    } catch (cause) {
      if (cause instanceof ComityError) throw cause;
      throw new ComityError(
        "STORE_UNAVAILABLE",
        `expected to write in ${folder}: ${(cause as Error).message}`,
        { cause },
      );
    } finally {
      rmSync(probe, { force: true });
    }
    return `wrote and synced a file in ${folder}`;
  });
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
