import {
  createPublicKey,
  sign as signBytes,
  type KeyObject,
} from "node:crypto";
import {
  keyInput,
  signatureAlgorithmFor,
  signatureAlgorithms,
  type SignatureAlgorithmId,
} from "../cms/algorithms.ts";
import { ComityError } from "../errors.ts";
import { parseCertificate } from "./certificate.ts";
import { assertKeyAllowed } from "./policy.ts";

/** Whoever can sign: a key in this process, or (later) one in a hardware module. Certificates are DER. */
export type Signer = {
  readonly certificate: Uint8Array;
  /** Certificates above it, nearest first; may be empty. */
  readonly chain: readonly Uint8Array[];
  readonly signatureAlgorithm: SignatureAlgorithmId;
  /** Signs the bytes themselves; the signer hashes them. */
  readonly sign: (tbs: Uint8Array) => Promise<Uint8Array>;
};

/**
 * A signer over a private key in memory.
 * @throws ComityError KEY_MISMATCH when the certificate is another key's, ALGORITHM_FORBIDDEN when the policy has no
 *   place for the key
 */
export function softSigner(key: {
  readonly privateKey: KeyObject;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
}): Signer {
  const { privateKey, certificate, chain } = key;
  if (
    !createPublicKey(privateKey).equals(parseCertificate(certificate).publicKey)
  )
    throw new ComityError(
      "KEY_MISMATCH",
      "expected the private key of the signing certificate, found another",
    );
  assertKeyAllowed(privateKey, "sign", new Date());
  const algorithm = signatureAlgorithmFor(privateKey);
  if (algorithm === undefined)
    throw new ComityError(
      "ALGORITHM_FORBIDDEN",
      "expected a key that a known signature algorithm takes, found another",
    );
  const { digest } = algorithm;
  const input = keyInput(algorithm, privateKey);
  return {
    certificate,
    chain,
    signatureAlgorithm: algorithm.id,
    // P-256 takes 25 µs, less than a trip to the thread pool; the others take half a millisecond and more.
    sign:
      algorithm === signatureAlgorithms["ecdsa-p256-sha256"]
        ? (tbs) => Promise.resolve(signBytes(digest, tbs, input))
        : (tbs) =>
            new Promise((resolve, reject) => {
              signBytes(digest, tbs, input, (error, signature) => {
                if (error === null) resolve(signature);
                else reject(error);
              });
            }),
  };
}
