import { existsSync, readFileSync, statSync } from "node:fs";
import { ComityError } from "../errors.ts";
import type { Clock, DirectorySource, Logger } from "../exchange/ports.ts";
import { certificatesFromPem } from "../trust/certificate.ts";
import { parseCrls } from "../trust/crl.ts";
import { readDirectory, type Directory } from "../trust/directory.ts";
import type { CrlStatus } from "./crl-watch.ts";

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
  /** How the lists stand that are fetched. */
  readonly crlStatus: () => readonly CrlStatus[];
  readonly close: () => void;
};

/** How often the files are looked at. */
const pollMs = 2_000;

/**
 * Reads the signed directory and the CRLs, and again whenever a file changes. A newer directory comes into force at
 * once; one that is unsigned, rolled back or broken is refused, logged, and the one in force stays. So it is with the
 * lists, each side for itself: a broken directory must not keep a revocation from being known.
 * @throws ComityError as `readDirectory` does, CRL_UNREADABLE, TRUST_FILE_UNREADABLE, for what is wrong at the start
 */
export function openTrustFiles(
  files: TrustFiles,
  notBelowVersion: number,
  clock: Clock,
  log: Logger,
): TrustSource {
  let crls = loadCrls(files);
  let directory = loadDirectory(files, crls, clock, notBelowVersion);
  const listsChange = changeOf(files.crls);
  const directoryChange = changeOf([files.directory, files.signature]);
  const listeners: (() => void)[] = [];
  let cancel = clock.after(pollMs, poll);

  function poll(): void {
    cancel = clock.after(pollMs, poll);
    const isNewer = [
      listsChange(() => {
        crls = loadCrls(files);
      }),
      directoryChange(() => {
        directory = loadDirectory(files, crls, clock, directory.version);
      }),
    ];
    if (!isNewer.includes(true)) return;
    log.info(
      { version: directory.version, crls: crls.length },
      "trust files read",
    );
    for (const listener of listeners) listener();
  }

  /** Runs `load` when one of the files has changed since it last succeeded; says whether it succeeded now. */
  function changeOf(watched: readonly string[]): (load: () => void) => boolean {
    let stamp = stampOf(watched);
    return (load) => {
      const found = stampOf(watched);
      if (found === stamp) return false;
      try {
        load();
      } catch (error) {
        const code = error instanceof ComityError ? error.code : "INTERNAL";
        const reason = error instanceof Error ? error.message : "unknown";
        log.error({ code, reason }, "new trust files refused");
        return false;
      }
      stamp = found;
      return true;
    };
  }

  return {
    current: () => directory,
    crls: () => crls,
    crlStatus: () => [],
    onChange: (listener) => void listeners.push(listener),
    close: () => cancel(),
  };
}

function loadDirectory(
  files: TrustFiles,
  crls: readonly Uint8Array[],
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
    // Whoever publishes the directory can be revoked, too; that a list is missing or stale must not stop a gateway.
    revocation: { crls: crls.flatMap(parseCrls), mode: "whenPresent" },
  });
}

function loadCrls(files: TrustFiles): readonly Uint8Array[] {
  const found = files.crls.map(read);
  // Parsed here once so that a broken list is refused now; the threads parse the bytes for themselves.
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

function stampOf(watched: readonly string[]): string {
  return watched
    .map((file) => statSync(file, { throwIfNoEntry: false }))
    .map((stat) => (stat === undefined ? "-" : `${stat.mtimeMs}/${stat.size}`))
    .join(" ");
}
