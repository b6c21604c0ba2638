import type { KeyObject } from "node:crypto";
import { ComityError } from "../errors.ts";
import builtIn from "./policy.json" with { type: "json" };

/** What a key does: `sign` messages, certificates and CRLs; `encrypt` content keys, by transport or agreement. */
export type KeyUse = "sign" | "encrypt";

/** What has no row is refused. `notAfter` (RFC 3339) ends a row: what is judged at a later time is refused. */
type Row = { readonly notAfter?: string };
type AlgorithmRow = Row & { readonly algorithm: string };
type KeyRow = Row & {
  /** A curve by OpenSSL's name, `rsa`, or `rsa-pss` for keys whose own type restricts them to PSS. */
  readonly key: string;
  readonly uses: readonly KeyUse[];
  readonly bitsMin?: number;
  /** Keeps a hostile certificate from costing seconds to verify. */
  readonly bitsMax?: number;
  readonly bitsMultipleOf?: number;
  readonly exponentMin?: number;
};

/** The algorithms that are accepted, as versioned data. */
export type AlgorithmPolicy = {
  readonly version: string;
  /** Of messages: ids of cms/algorithms.ts. */
  readonly signatures: readonly AlgorithmRow[];
  /** Of certificates and CRLs: ids of certificate-signature.ts. */
  readonly certificateSignatures: readonly AlgorithmRow[];
  readonly keys: readonly KeyRow[];
};

/** The policy of this release, `policy.json`. */
export const algorithmPolicy = builtIn as AlgorithmPolicy;

/**
 * Whether messages may be signed so, at the time they are judged for.
 * @throws ComityError ALGORITHM_FORBIDDEN
 */
export function assertSignatureAllowed(
  algorithm: string,
  at: Date,
  policy: AlgorithmPolicy = algorithmPolicy,
): void {
  assertRow(policy.signatures, algorithm, "message signature", at, policy);
}

/** Whether certificates and CRLs may be signed so. @throws ComityError ALGORITHM_FORBIDDEN */
export function assertCertificateSignatureAllowed(
  algorithm: string,
  at: Date,
  policy: AlgorithmPolicy = algorithmPolicy,
): void {
  assertRow(
    policy.certificateSignatures,
    algorithm,
    "certificate signature",
    at,
    policy,
  );
}

/** Whether a public or private key may serve for `use`. @throws ComityError ALGORITHM_FORBIDDEN */
export function assertKeyAllowed(
  key: KeyObject,
  use: KeyUse,
  at: Date,
  policy: AlgorithmPolicy = algorithmPolicy,
): void {
  const name = keyName(key);
  const row = policy.keys.find((each) => each.key === name);
  if (row === undefined || !row.uses.includes(use) || isOver(row, at))
    throw forbidden(`a key to ${use} with`, name, policy);
  const { modulusLength: bits, publicExponent: exponent } =
    key.asymmetricKeyDetails ?? {};
  if (bits === undefined) return;
  if (
    bits < (row.bitsMin ?? 0) ||
    bits > (row.bitsMax ?? Infinity) ||
    bits % (row.bitsMultipleOf ?? 1) !== 0
  )
    throw forbidden(`a key to ${use} with`, `${name} of ${bits} bits`, policy);
  if (exponent !== undefined && exponent < (row.exponentMin ?? 0))
    throw forbidden(
      `a key to ${use} with`,
      `${name} with exponent ${exponent}`,
      policy,
    );
}

function keyName(key: KeyObject): string {
  return (
    key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? key.type
  );
}

function assertRow(
  rows: readonly AlgorithmRow[],
  algorithm: string,
  what: string,
  at: Date,
  policy: AlgorithmPolicy,
): void {
  const row = rows.find((each) => each.algorithm === algorithm);
  if (row === undefined || isOver(row, at))
    throw forbidden(`a ${what}`, algorithm, policy);
}

function isOver(row: Row, at: Date): boolean {
  return row.notAfter !== undefined && at.getTime() > Date.parse(row.notAfter);
}

function forbidden(
  what: string,
  found: string,
  policy: AlgorithmPolicy,
): ComityError {
  return new ComityError(
    "ALGORITHM_FORBIDDEN",
    `expected ${what} of algorithm policy ${policy.version}, found ${found}`,
    { details: { algorithm: found, policy: policy.version } },
  );
}
