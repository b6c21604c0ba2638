import { existsSync } from "node:fs";
import type { Config } from "../../config.ts";
import { ComityError } from "../../errors.ts";
import { fingerprint, parseCertificate } from "../../trust/certificate.ts";
import { loadCrls, type Crl } from "../../trust/crl.ts";
import {
  findAuthority,
  readDirectory,
  type Directory,
  type DirectoryAuthority,
} from "../../trust/directory.ts";
import { loadKeyStore, type LoadedKey } from "../../trust/key-store.ts";
import { validatePath } from "../../trust/path.ts";
import { assertKeyAllowed } from "../../trust/policy.ts";
import { readInput } from "../files.ts";
import { loadCertificates } from "../key-files.ts";
import { diagnose, type Diagnosis } from "./diagnosis.ts";

const dayMs = 24 * 60 * 60 * 1000;
/** A certificate or directory with less left is worth a word. */
const renewalDays = 30;

/** Directory, clock, revocation lists and keys: all that decides whether peers will believe this gateway. */
export function checkTrust(config: Config, now: Date): readonly Diagnosis[] {
  let directory: Directory | undefined;
  let crls: readonly Crl[] = [];
  const first = [
    diagnose("directory", () => {
      directory = loadDirectory(config, now);
      return `version ${directory.version}, ${left(directory.expiresAt, now)}`;
    }),
    diagnose("clock", () => clockDetail(directory, now)),
    diagnose("revocation lists", () => {
      crls = loadCrls(config.revocation.crls);
      return crlDetail(config, crls, now);
    }),
  ];
  return [...first, ...checkKeys(config, directory, crls, now)];
}

function loadDirectory(config: Config, now: Date): Directory {
  const { file, signature, anchors } = config.directory;
  return readDirectory({
    bytes: readInput(file),
    signature: existsSync(signature) ? readInput(signature) : undefined,
    anchors: loadCertificates(anchors),
    at: now,
    refuseExpired: true,
  });
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
  crls: readonly Crl[],
  now: Date,
): string {
  const stale = crls.find(
    ({ nextUpdate }) => nextUpdate.getTime() < now.getTime(),
  );
  if (stale !== undefined)
    throw new ComityError(
      "REVOCATION_UNKNOWN",
      `expected fresh lists, found one that was to be replaced by ${stale.nextUpdate.toISOString()}`,
    );
  if (crls.length === 0 && revocation.mode === "require")
    throw new ComityError(
      "REVOCATION_UNKNOWN",
      "expected a list, as revocation.mode is require, found none",
    );
  return crls.length === 0 ? "none configured" : `${crls.length}, all fresh`;
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
  const path = validatePath({
    leaf: certificate,
    intermediates: chain,
    anchors: self.anchors,
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

function left(until: string, now: Date): string {
  const days = Math.floor((Date.parse(until) - now.getTime()) / dayMs);
  const hint = days < renewalDays ? "; renew it" : "";
  return `valid until ${until}, ${days} days left${hint}`;
}
