import type { Certificate } from "./certificate.ts";
import {
  certificateSignatureId,
  verifyCertificateSignature,
} from "./certificate-signature.ts";
import { revokedEntry, type Crl } from "./crl.ts";
import { sameName } from "./name.ts";
import { recentMap } from "./recent.ts";
import { isCompromise, type RevocationReason } from "./revocation.ts";

/** What is known of revocations. `require`: without a fresh list nothing is decided. `whenPresent`: use what there is. */
export type Revocation = {
  readonly crls: readonly Crl[];
  readonly mode: "require" | "whenPresent";
};

export type RevocationStatus =
  | { readonly kind: "good" }
  | {
      readonly kind: "revoked";
      readonly at: Date;
      readonly reason: RevocationReason;
    }
  | { readonly kind: "unknown"; readonly reason: string };

/**
 * Whether `certificate` was revoked at `at`, by the newest list of each key that bears its issuer's name.
 *
 * An authority that renewed its key may publish a list for each, each with its own key's certificates only. So a
 * revocation in any of them counts, but only a fresh list by the very key that issued the certificate says that it is
 * good (RFC 5280 §6.3.3 (f) would take any of that name).
 *
 * A revocation after `at` counts only when the key was compromised: then nothing it signed proves anything, whatever
 * the date. `issuers` are certificates with the issuer's name that are trusted to sign its lists, that of the key that
 * issued this certificate first. `isAllowed` judges a list's signature algorithm.
 */
export function revocationStatus(
  certificate: Certificate,
  issuers: readonly Certificate[],
  revocation: Revocation,
  at: Date,
  isAllowed: (signatureId: string) => boolean,
): RevocationStatus {
  const inScope = revocation.crls
    .filter((crl) => isInScope(crl, certificate))
    .sort((a, b) => b.thisUpdate.getTime() - a.thisUpdate.getTime());
  const lists = issuers.map((issuer) =>
    inScope.find((crl) => isSigned(crl, issuer, isAllowed)),
  );
  for (const list of lists) {
    const entry = list && revokedEntry(list, certificate.serial);
    if (entry && (entry.at <= at.getTime() || isCompromise(entry.reason)))
      return { kind: "revoked", at: new Date(entry.at), reason: entry.reason };
  }
  const [own] = lists;
  if (own === undefined) return unknown(revocation, "no list of its issuer");
  if (own.nextUpdate.getTime() < at.getTime())
    return unknown(
      revocation,
      `a list that was to be replaced by ${own.nextUpdate.toISOString()}`,
    );
  return { kind: "good" };
}

function unknown(revocation: Revocation, reason: string): RevocationStatus {
  return revocation.mode === "require"
    ? { kind: "unknown", reason }
    : { kind: "good" };
}

function isInScope(crl: Crl, certificate: Certificate): boolean {
  if (!sameName(crl.issuer, certificate.issuer)) return false;
  const { known } = certificate.extensions;
  const isAuthority = known.basicConstraints?.ca === true;
  const { only, names } = crl.scope;
  if (only !== undefined && (only === "authority") !== isAuthority)
    return false;
  if (names === undefined) return true;
  return (known.crlDistributionPoints ?? []).some((point) =>
    names.some((name) => Buffer.compare(name, point) === 0),
  );
}

/** Timeless facts: a list's digest, an issuer's digest, whether the one's key signed the other. */
const recentSignatures = recentMap<boolean>(1024);

function isSigned(
  crl: Crl,
  issuer: Certificate,
  isAllowed: (signatureId: string) => boolean,
): boolean {
  const id = certificateSignatureId(crl.signatureAlgorithm);
  if (id === undefined || !isAllowed(id)) return false;
  return isSignedByIssuer(crl, issuer);
}

/** Whether the issuer's key, which must be allowed to (§6.3.3 (f)), signed the list. Asked again, it costs no check. */
export function isSignedByIssuer(crl: Crl, issuer: Certificate): boolean {
  if (issuer.extensions.known.keyUsage?.has("cRLSign") === false) return false;
  const key = `${crl.fingerprint} ${issuer.fingerprint}`;
  const known = recentSignatures.get(key);
  if (known !== undefined) return known;
  const isValid = verifyCertificateSignature(crl, issuer.publicKey);
  recentSignatures.set(key, isValid);
  return isValid;
}
