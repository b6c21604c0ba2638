import { existsSync } from "node:fs";
import type { Config } from "../../config.ts";
import { ComityError } from "../../errors.ts";
import { loadCrls, type Crl } from "../../trust/crl.ts";
import { readDirectory, type Directory } from "../../trust/directory.ts";
import { readInput } from "../files.ts";
import { loadCertificates } from "../key-files.ts";
import { diagnose, type Diagnosis } from "./diagnosis.ts";

/** @throws ComityError as `readDirectory` does, FILE_UNREADABLE */
export function loadDirectory(config: Config, now: Date): Directory {
  const { file, signature, anchors } = config.directory;
  return readDirectory({
    bytes: readInput(file),
    signature: existsSync(signature) ? readInput(signature) : undefined,
    anchors: loadCertificates(anchors),
    at: now,
    refuseExpired: true,
    revocation: { crls: listsInFiles(config), mode: "whenPresent" },
  });
}

/** A list that cannot be read is a finding of its own. */
function listsInFiles({ revocation }: Config): readonly Crl[] {
  try {
    return loadCrls(revocation.crls);
  } catch (error) {
    if (error instanceof ComityError) return [];
    throw error;
  }
}

/**
 * Asks every address of revocation lists once, as the gateway does: whether it answers, with a list of an authority of the
 * directory, fresh, and no older than the one the gateway keeps. `crls`: what is good of it.
 */
export async function checkFetchedLists(
  config: Config,
  now: Date,
): Promise<{
  readonly diagnoses: readonly Diagnosis[];
  readonly crls: readonly Crl[];
}> {
  if (config.revocation.fetch === undefined) return { diagnoses: [], crls: [] };
  const { probeRevocationLists } = await import("../../gateway.ts");
  const directory = directoryOrNone(config, now);
  // Without a directory nobody can say who may have signed a list; that it is missing is said elsewhere.
  if (directory === undefined) return { diagnoses: [], crls: [] };
  const probes = await probeRevocationLists(config, directory);
  return {
    diagnoses: probes.map(({ url, found, held }) =>
      diagnose(`revocation list ${url}`, () => detailOf(found, held, now)),
    ),
    crls: probes.flatMap(({ found, held }) =>
      found instanceof ComityError ? (held ?? []) : found,
    ),
  };
}

function detailOf(
  found: Crl | ComityError,
  held: Crl | undefined,
  now: Date,
): string {
  const kept =
    held === undefined
      ? "none is kept"
      : `number ${held.number} is kept, until ${held.nextUpdate.toISOString()}`;
  if (found instanceof ComityError)
    throw new ComityError(found.code, `${found.message}; ${kept}`);
  const until = found.nextUpdate.toISOString();
  if (found.nextUpdate < now)
    throw new ComityError(
      "REVOCATION_UNKNOWN",
      `expected a fresh list, found one that was to be replaced by ${until}; ${kept}`,
    );
  return `number ${found.number}, ${found.revoked.size} entries, until ${until}; ${kept}`;
}

function directoryOrNone(config: Config, now: Date): Directory | undefined {
  try {
    return loadDirectory(config, now);
  } catch (error) {
    if (error instanceof ComityError) return undefined;
    throw error;
  }
}
