import { constants, verify, type KeyObject } from "node:crypto";
import { keyInput, signatureAlgorithms } from "../cms/algorithms.ts";
import { encodedNull, encodeOid, encodeSequence } from "../cms/der.ts";
import { oids } from "../cms/oids.ts";
import type { Certificate } from "./certificate.ts";
import { recentMap } from "./recent.ts";

/** How a certificate or a CRL is signed. The hash and the key are named apart: a P-384 key may sign over SHA-256. */
type Row = {
  readonly id: string;
  readonly keyTypes: readonly string[];
  readonly hash: string;
  readonly saltBytes?: number;
  /** Every encoding of its AlgorithmIdentifier, in hexadecimal; comparing bytes leaves no parameter unread. */
  readonly encodings: readonly string[];
};

/** PKCS#1 v1.5 is known so that a policy can name it; the policy of this release does not. */
const rows: readonly Row[] = [
  ecdsa("sha256", oids.ecdsaSha256),
  ecdsa("sha384", oids.ecdsaSha384),
  ecdsa("sha512", oids.ecdsaSha512),
  pss("sha256", 32),
  pss("sha384", 48),
  pss("sha512", 64),
  pkcs1("sha256", "1.2.840.113549.1.1.11"),
  pkcs1("sha384", "1.2.840.113549.1.1.12"),
  pkcs1("sha512", "1.2.840.113549.1.1.13"),
];

const rowByEncoding = new Map(
  rows.flatMap((row) => row.encodings.map((encoding) => [encoding, row])),
);

/** The id under which the algorithm policy knows an AlgorithmIdentifier (DER), or undefined for an unknown one. */
export function certificateSignatureId(
  algorithm: Uint8Array,
): string | undefined {
  return rowByEncoding.get(hex(algorithm))?.id;
}

/** Timeless facts: the fingerprints of a certificate and of an issuer, and whether the one's key signed the other. */
const recentSignatures = recentMap<boolean>(4096);

/** Whether the issuer's key signed the certificate. Asked again, it costs no signature check. */
export function isSignedBy(child: Certificate, issuer: Certificate): boolean {
  const key = `${child.fingerprint} ${issuer.fingerprint}`;
  const known = recentSignatures.get(key);
  if (known !== undefined) return known;
  const isValid = verifyCertificateSignature(child, issuer.publicKey);
  recentSignatures.set(key, isValid);
  return isValid;
}

/** Whether `key` made the signature over `tbs`. Unknown algorithms and keys of another kind made none. */
export function verifyCertificateSignature(
  signed: {
    readonly tbs: Uint8Array;
    readonly signatureAlgorithm: Uint8Array;
    readonly signature: Uint8Array;
  },
  key: KeyObject,
): boolean {
  const row = rowByEncoding.get(hex(signed.signatureAlgorithm));
  if (!row?.keyTypes.includes(key.asymmetricKeyType ?? "")) return false;
  const options =
    row.saltBytes === undefined
      ? undefined
      : {
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: row.saltBytes,
        };
  try {
    return verify(
      row.hash,
      signed.tbs,
      keyInput(options === undefined ? {} : { options }, key),
      signed.signature,
    );
  } catch {
    // OpenSSL throws for a signature or key it cannot even try.
    return false;
  }
}

function ecdsa(hash: string, oid: string): Row {
  const encodings = [hex(encodeSequence(encodeOid(oid)))];
  return { id: `ecdsa-${hash}`, keyTypes: ["ec"], hash, encodings };
}

/** Parameters as in message signatures: MGF1 over the same hash, a salt as long as it. */
function pss(hash: "sha256" | "sha384" | "sha512", saltBytes: number): Row {
  const { id, keyTypes, encodings } = signatureAlgorithms[`rsa-pss-${hash}`];
  return { id, keyTypes, hash, saltBytes, encodings };
}

function pkcs1(hash: string, oid: string): Row {
  const encodings = [hex(encodeSequence(encodeOid(oid), encodedNull))];
  return { id: `rsa-pkcs1-${hash}`, keyTypes: ["rsa"], hash, encodings };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
