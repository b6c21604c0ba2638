import type { Config } from "../../config.ts";
import { ComityError } from "../../errors.ts";
import { fingerprint, parseCertificate } from "../../trust/certificate.ts";
import { loadCrls, type Crl } from "../../trust/crl.ts";
import {
  findAuthority,
  pathTo,
  type Directory,
  type DirectoryAuthority,
} from "../../trust/directory.ts";
import { loadKeyStore, type LoadedKey } from "../../trust/key-store.ts";
import { validatePath } from "../../trust/path.ts";
import { assertKeyAllowed } from "../../trust/policy.ts";
import { diagnose, type Diagnosis } from "./diagnosis.ts";
import { loadDirectory } from "./revocation.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** A certificate or directory with less left is worth a word. */
const renewalDays = 30;

/**
 * Directory, clock, revocation lists and keys: all that decides whether peers will believe this gateway. `fetched` are
 * the lists that came from their addresses, besides those of the files.
 */
export function checkTrust(
  config: Config,
  now: Date,
  fetched: readonly Crl[],
): readonly Diagnosis[] {
  let directory: Directory | undefined;
  let crls: readonly Crl[] = fetched;
  const first = [
    diagnose("directory", () => {
      directory = loadDirectory(config, now);
      return `version ${directory.version}, ${left(directory.expiresAt, now)}`;
    }),
    diagnose("clock", () => clockDetail(directory, now)),
    diagnose("revocation lists", () => {
      const inFiles = loadCrls(config.revocation.crls);
      crls = [...inFiles, ...fetched];
      return crlDetail(config, inFiles, crls.length, now);
    }),
  ];
  return [...first, ...checkKeys(config, directory, crls, now)];
}

/** Nobody can sign in the future: a directory younger than now means that this clock is behind. */
function clockDetail(directory: Directory | undefined, now: Date): string {
  if (directory !== undefined && Date.parse(directory.issuedAt) > now.getTime())
    throw new ComityError(
      "SENT_IN_FUTURE",
      `expected a time after the directory was issued at ${directory.issuedAt}, found ${now.toISOString()}`,
    );
  return now.toISOString();
}

function crlDetail(
  { revocation }: Config,
  inFiles: readonly Crl[],
  known: number,
  now: Date,
): string {
  const stale = inFiles.find(
    ({ nextUpdate }) => nextUpdate.getTime() < now.getTime(),
  );
  if (stale !== undefined)
    throw new ComityError(
      "REVOCATION_UNKNOWN",
      `expected fresh lists, found one that was to be replaced by ${stale.nextUpdate.toISOString()}`,
    );
  if (known === 0 && revocation.mode === "require")
    throw new ComityError(
      "REVOCATION_UNKNOWN",
      "expected a list, as revocation.mode is require, found none",
    );
  const files =
    inFiles.length === 0
      ? "no files configured"
      : `${inFiles.length} in files, all fresh`;
  return known === inFiles.length
    ? files
    : `${files}; ${known - inFiles.length} fetched`;
}

function checkKeys(
  config: Config,
  directory: Directory | undefined,
  crls: readonly Crl[],
  now: Date,
): readonly Diagnosis[] {
  let keys: ReturnType<typeof loadKeyStore> | undefined;
  const loaded = diagnose("key files", () => {
    keys = loadKeyStore(config.keys);
    return `1 for signing, ${keys.decryption.length} for decryption, each with its certificate`;
  });
  if (keys === undefined) return [loaded];
  const { signing, decryption } = keys;
  const self =
    directory === undefined
      ? undefined
      : findAuthority(directory, config.authority);
  return [
    loaded,
    diagnose("signing certificate", () => {
      assertKeyAllowed(signing.privateKey, "sign", now);
      return certificateDetail(signing, self, "sign", crls, now);
    }),
    ...decryption.map((key) =>
      diagnose("decryption certificate", () =>
        certificateDetail(key, self, "encrypt", crls, now),
      ),
    ),
    diagnose("directory entry", () => entryDetail(config, self, decryption)),
  ];
}

function certificateDetail(
  { certificate, chain }: LoadedKey,
  self: DirectoryAuthority | undefined,
  purpose: "sign" | "encrypt",
  crls: readonly Crl[],
  now: Date,
): string {
  const { notAfter } = parseCertificate(certificate);
  const lasts = left(notAfter.toISOString(), now);
  if (self === undefined) return `${lasts}; not compared with a directory`;
  const pinned = pathTo(self);
  const path = validatePath({
    ...pinned,
    leaf: certificate,
    // A signature brings its chain with it; what peers encrypt to has only what the directory lists.
    intermediates: [
      ...(purpose === "sign" ? chain : []),
      ...pinned.intermediates,
    ],
    at: now,
    purpose,
    revocation: { crls, mode: "whenPresent" },
  });
  if (path.kind !== "valid") throw new ComityError(path.code, path.reason);
  const listed = purpose === "sign" ? self.signing : self.encryption;
  const own = fingerprint(certificate);
  const status = listed.find(({ der }) => fingerprint(der) === own)?.status;
  // An old decryption key is kept for what is still on its way; a signing key that is not current convinces nobody.
  if (status === undefined || (purpose === "sign" && status !== "current"))
    throw new ComityError(
      "CERTIFICATE_NOT_LISTED",
      `expected the directory to list ${own} as current, found ${status ?? "no listing"}`,
    );
  return `${status} in the directory, ${lasts}`;
}

/** A peer encrypts to every current certificate of the directory: one of them at least must be ours to open. */
function entryDetail(
  { authority }: Config,
  self: DirectoryAuthority | undefined,
  decryption: readonly LoadedKey[],
): string {
  if (self === undefined)
    throw new ComityError(
      "SENDER_UNKNOWN",
      `expected the directory to list ${authority}, found no entry or no directory`,
    );
  const held = new Set(
    decryption.map(({ certificate }) => fingerprint(certificate)),
  );
  const current = self.encryption.filter(({ status }) => status === "current");
  if (!current.some(({ der }) => held.has(fingerprint(der))))
    throw new ComityError(
      "RECIPIENT_WITHOUT_KEY",
      `expected a current encryption certificate with its key here, found ${current.length} without`,
    );
  return `${self.name}, ${self.instruments.join(" ")}`;
}

export function left(until: string, now: Date): string {
  const days = Math.floor((Date.parse(until) - now.getTime()) / dayMs);
  const hint = days < renewalDays ? "; renew it" : "";
  return `valid until ${until}, ${days} days left${hint}`;
}
