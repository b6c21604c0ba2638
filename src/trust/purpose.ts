import { ComityError } from "../errors.ts";
import type { Certificate } from "./certificate.ts";
import type { KeyUsage } from "./extensions.ts";
import type { KeyUse } from "./policy.ts";

/**
 * What a certificate is used for: `sign` containers, receipts and directories, `encrypt` envelopes to it, `issue` other
 * certificates, or either end of a TLS connection.
 */
export type Purpose = "sign" | "encrypt" | "issue" | "tlsServer" | "tlsClient";

type Row = {
  readonly use: KeyUse;
  /** One of these, when the certificate limits key usage at all (RFC 5280 §4.2.1.3). */
  readonly keyUsages: (keyType: string | undefined) => readonly KeyUsage[];
  /** One of these, when the certificate limits extended key usage at all (§4.2.1.12); without a list any will do. */
  readonly extendedKeyUsages?: readonly string[];
};

const any = "2.5.29.37.0";
const serverAuthentication = "1.3.6.1.5.5.7.3.1";
const clientAuthentication = "1.3.6.1.5.5.7.3.2";
const emailProtection = "1.3.6.1.5.5.7.3.4";
/** RFC 9336. */
const documentSigning = "1.3.6.1.5.5.7.3.36";

const tlsUsages = (): readonly KeyUsage[] => [
  "digitalSignature",
  "keyEncipherment",
  "keyAgreement",
];

const purposes: Readonly<Record<Purpose, Row>> = {
  sign: {
    use: "sign",
    keyUsages: () => ["digitalSignature", "nonRepudiation"],
    extendedKeyUsages: [any, emailProtection, documentSigning],
  },
  encrypt: {
    use: "encrypt",
    keyUsages: (keyType) =>
      keyType === "rsa" ? ["keyEncipherment"] : ["keyAgreement"],
    extendedKeyUsages: [any, emailProtection],
  },
  issue: { use: "sign", keyUsages: () => ["keyCertSign"] },
  tlsServer: {
    use: "sign",
    keyUsages: tlsUsages,
    extendedKeyUsages: [any, serverAuthentication],
  },
  tlsClient: {
    use: "sign",
    keyUsages: tlsUsages,
    extendedKeyUsages: [any, clientAuthentication],
  },
};

export function keyUseOf(purpose: Purpose): KeyUse {
  return purposes[purpose].use;
}

/** Whether the end certificate may serve the purpose. @throws ComityError CERTIFICATE_MISUSED */
export function assertPurpose(
  certificate: Certificate,
  purpose: Purpose,
): void {
  const { keyUsage } = certificate.extensions.known;
  const wanted = purposes[purpose].keyUsages(
    certificate.publicKey.asymmetricKeyType,
  );
  if (keyUsage !== undefined && !wanted.some((usage) => keyUsage.has(usage)))
    throw new ComityError(
      "CERTIFICATE_MISUSED",
      `expected key usage ${wanted.join(" or ")}, found ${[...keyUsage].join(", ")}`,
    );
  if (
    purpose === "issue" &&
    certificate.extensions.known.basicConstraints?.ca !== true
  )
    throw new ComityError(
      "CERTIFICATE_MISUSED",
      "expected a certification authority, found none",
    );
  assertExtendedKeyUsage(certificate, purpose);
}

/** Holds for authorities below the anchor too: one that issues for TLS only cannot issue for signing. */
export function assertExtendedKeyUsage(
  certificate: Certificate,
  purpose: Purpose,
): void {
  const { extendedKeyUsage } = certificate.extensions.known;
  const { extendedKeyUsages } = purposes[purpose];
  if (
    extendedKeyUsages !== undefined &&
    extendedKeyUsage?.some((oid) => extendedKeyUsages.includes(oid)) === false
  )
    throw new ComityError(
      "CERTIFICATE_MISUSED",
      `expected an extended key usage to ${purpose}, found ${extendedKeyUsage.join(", ")}`,
    );
}
