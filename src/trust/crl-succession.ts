import { ComityError } from "../errors.ts";
import type { Certificate } from "./certificate.ts";
import { certificateSignatureId } from "./certificate-signature.ts";
import type { Crl } from "./crl.ts";
import { sameName } from "./name.ts";
import { assertCertificateSignatureAllowed } from "./policy.ts";
import { isSignedByIssuer } from "./revocation-status.ts";

/**
 * Whether a list that came from elsewhere may be kept: one of `issuers` signed it, with an algorithm of the policy, and
 * it is none older than the one it would replace. Whether a path leads to its issuer is judged where it is used.
 * @throws ComityError CRL_UNTRUSTED, CRL_ROLLED_BACK, ALGORITHM_FORBIDDEN
 */
export function assertSuccessor(
  crl: Crl,
  held: Crl | undefined,
  issuers: readonly Certificate[],
  at: Date,
): void {
  assertSigned(crl, issuers, at);
  if (held === undefined) return;
  // A list of another issuer or for other certificates, though rightly signed, would make this one's revocations vanish.
  if (!sameName(crl.issuer, held.issuer) || !sameScope(crl, held))
    throw untrusted(
      `a list of ${held.issuer.text} for the same certificates`,
      `one of ${crl.issuer.text}`,
    );
  if (crl.number < held.number || crl.thisUpdate < held.thisUpdate)
    throw new ComityError(
      "CRL_ROLLED_BACK",
      `expected list ${held.number} of ${held.thisUpdate.toISOString()} or a newer one, found ${crl.number} of ${crl.thisUpdate.toISOString()}`,
    );
}

function assertSigned(
  crl: Crl,
  issuers: readonly Certificate[],
  at: Date,
): void {
  const named = issuers.filter(({ subject }) => sameName(subject, crl.issuer));
  if (named.length === 0)
    throw untrusted(
      "a list of an authority that the directory names",
      `one of ${crl.issuer.text}`,
    );
  const id = certificateSignatureId(crl.signatureAlgorithm);
  assertCertificateSignatureAllowed(id ?? "an unknown one", at);
  if (!named.some((issuer) => isSignedByIssuer(crl, issuer)))
    throw untrusted(
      `a list signed by ${crl.issuer.text}`,
      "another's signature",
    );
}

function sameScope(left: Crl, right: Crl): boolean {
  const key = ({ scope: { only, names = [] } }: Crl): string =>
    [
      only ?? "",
      ...names.map((der) => Buffer.from(der).toString("hex")).sort(),
    ].join(" ");
  return key(left) === key(right);
}

function untrusted(expected: string, found: string): ComityError {
  return new ComityError(
    "CRL_UNTRUSTED",
    `expected ${expected}, found ${found}`,
  );
}
