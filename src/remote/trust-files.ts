import { existsSync, readFileSync, statSync } from "node:fs";
import { ComityError } from "../errors.ts";
import type { Clock, DirectorySource, Logger } from "../exchange/ports.ts";
import { certificatesFromPem } from "../trust/certificate.ts";
import { parseCrls } from "../trust/crl.ts";
import { readDirectory, type Directory } from "../trust/directory.ts";

/** Where directory and revocation data lie; all paths absolute. */
export type TrustFiles = {
  readonly directory: string;
  readonly signature: string;
  /** PEM of the anchors of who may sign the directory. */
  readonly anchors: readonly string[];
  readonly crls: readonly string[];
};

export type TrustSource = DirectorySource & {
  /** Bytes of each file, DER or PEM. */
  readonly crls: () => readonly Uint8Array[];
  readonly close: () => void;
};

/** How often the files are looked at. */
const pollMs = 2_000;

/**
 * Reads the signed directory and the CRLs, and again whenever a file changes. A newer directory comes into force at
 * once; one that is unsigned, rolled back or broken is refused, logged, and the one in force stays.
 * @throws ComityError as `readDirectory` does, TRUST_FILE_UNREADABLE, for what is wrong at the start
 */
export function openTrustFiles(
  files: TrustFiles,
  notBelowVersion: number,
  clock: Clock,
  log: Logger,
): TrustSource {
  let directory = loadDirectory(files, clock, notBelowVersion);
  let crls = loadCrls(files);
  let stamp = stampOf(files);
  const listeners: (() => void)[] = [];
  let cancel = clock.after(pollMs, poll);

  function poll(): void {
    cancel = clock.after(pollMs, poll);
    const found = stampOf(files);
    if (found === stamp) return;
    try {
      // Both or neither: what the threads work with and what is in force here must be the same.
      const newer = loadDirectory(files, clock, directory.version);
      const lists = loadCrls(files);
      directory = newer;
      crls = lists;
      stamp = found;
    } catch (error) {
      const code = error instanceof ComityError ? error.code : "INTERNAL";
      log.error(
        { code, reason: error instanceof Error ? error.message : "unknown" },
        "new trust files refused",
      );
      return;
    }
    log.info(
      { version: directory.version, crls: crls.length },
      "trust files read",
    );
    for (const listener of listeners) listener();
  }

  return {
    current: () => directory,
    crls: () => crls,
    onChange: (listener) => void listeners.push(listener),
    close: () => cancel(),
  };
}

function loadDirectory(
  files: TrustFiles,
  clock: Clock,
  notBelowVersion: number,
): Directory {
  return readDirectory({
    bytes: read(files.directory),
    signature: existsSync(files.signature) ? read(files.signature) : undefined,
    anchors: files.anchors.flatMap((file) =>
      certificatesFromPem(read(file).toString("utf8")),
    ),
    at: clock.now(),
    notBelowVersion,
  });
}

function loadCrls(files: TrustFiles): readonly Uint8Array[] {
  const found = files.crls.map(read);
  // Read here once so that a broken list is refused now; the threads parse the bytes for themselves.
  for (const bytes of found) parseCrls(bytes);
  return found;
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ComityError(
      "TRUST_FILE_UNREADABLE",
      `expected a readable file at ${file}`,
      { cause },
    );
  }
}

function stampOf(files: TrustFiles): string {
  const watched = [files.directory, files.signature, ...files.crls];
  return watched
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((stat) => (stat === undefined ? "-" : `${stat.mtimeMs}/${stat.size}`))
    .join(" ");
}
