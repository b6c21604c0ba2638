import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ComityError } from "../errors.ts";

/** A file named on the command line. @throws ComityError FILE_UNREADABLE */
export function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ComityError(
      "FILE_UNREADABLE",
      `expected a readable file, found none at ${file}`,
      { cause },
    );
  }
}

/** @throws ComityError FILE_UNREADABLE */
export function readText(file: string): string {
  return Buffer.from(readInput(file)).toString("utf8");
}

/**
 * Writes a file that is not there yet, with the folders above it. One that is there with the same bytes is as good; one
 * with other bytes is never replaced, because it may be evidence.
 * @param mode 0o600 for what only its owner may read
 * @throws ComityError FILE_EXISTS, FILE_UNWRITABLE
 */
export function writeOutput(
  file: string,
  content: Uint8Array | string,
  mode = 0o644,
): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { flag: "wx", mode });
  } catch (cause) {
    if (!isThere(cause))
      throw new ComityError(
        "FILE_UNWRITABLE",
        `expected to write ${file}: ${(cause as Error).message}`,
        { cause },
      );
    if (!Buffer.from(readInput(file)).equals(Buffer.from(content)))
      throw new ComityError(
        "FILE_EXISTS",
        `expected no other file at ${file}, found one`,
        { cause },
      );
  }
}

function isThere(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EEXIST";
}
