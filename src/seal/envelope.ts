import type { KeyObject } from "node:crypto";
import {
  decryptEnveloped,
  encryptEnveloped,
} from "../cms/auth-enveloped-data.ts";
import { issuerAndSerialOf } from "../cms/certificate-names.ts";
import { ComityError } from "../errors.ts";
import { parseCertificate, rememberCertificate } from "../trust/certificate.ts";
import { assertKeyAllowed } from "../trust/policy.ts";
import { assertPurpose } from "../trust/purpose.ts";

/** A key of ours that opens what was encrypted to its certificate (DER). */
export type DecryptionCertificate = {
  readonly privateKey: KeyObject;
  readonly certificate: Uint8Array;
};

/**
 * Encrypts a container to every current certificate (DER) of its recipient, afresh each time.
 * @throws ComityError RECIPIENT_WITHOUT_KEY when there is none, ALGORITHM_FORBIDDEN, CERTIFICATE_MISUSED,
 *   CERTIFICATE_MALFORMED
 */
export function sealEnvelope(
  container: Uint8Array,
  certificates: readonly Uint8Array[],
  at = new Date(),
): Uint8Array {
  if (certificates.length === 0)
    throw new ComityError(
      "RECIPIENT_WITHOUT_KEY",
      "expected a certificate to encrypt to, found none",
    );
  return encryptEnveloped(
    container,
    certificates.map((der) => {
      const certificate = rememberCertificate(parseCertificate(der));
      const { publicKey } = certificate;
      assertPurpose(certificate, "encrypt");
      assertKeyAllowed(publicKey, "encrypt", at);
      return { issuerAndSerial: issuerAndSerialOf(der), publicKey };
    }),
  );
}

/**
 * Opens an envelope with whichever of our keys it is for.
 * @throws ComityError CMS_MALFORMED, DER_MALFORMED, ALGORITHM_UNKNOWN, ENVELOPE_NOT_FOR_US, ENVELOPE_UNOPENABLE
 */
export function openEnvelope(
  envelope: Uint8Array,
  keys: readonly DecryptionCertificate[],
): Uint8Array {
  return decryptEnveloped(
    envelope,
    keys.map(({ privateKey, certificate }) => ({
      privateKey,
      issuerAndSerial: issuerAndSerialOf(certificate),
    })),
  );
}
