import { X509Certificate } from "node:crypto";
import {
  signatureAlgorithmIn,
  signerCertificate,
  verifySignedData,
} from "../cms/signed-data.ts";
import { ComityError, type ErrorCode } from "../errors.ts";
import {
  fingerprint,
  parseCertificate,
  type Certificate,
} from "../trust/certificate.ts";
import { validatePath } from "../trust/path.ts";
import { assertSignatureAllowed } from "../trust/policy.ts";
import type { Crl } from "../trust/crl.ts";
import {
  readContainer,
  sha256,
  type UnverifiedContainer,
} from "./container.ts";

/** One question put to a container and its answer, in the order they are put. */
export type Check = {
  readonly name:
    | "container"
    | "signer certificate"
    | "algorithm"
    | "signature"
    | "certificate path";
  readonly outcome: "passed" | "failed" | "not checked";
  readonly code?: ErrorCode;
  readonly detail: string;
};

export type InspectedFile = {
  readonly name: string;
  readonly role: "document" | "attachment";
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
};

/** What can be said of a container with nothing but the file and some anchors. */
export type Inspection = {
  /** Every check passed. */
  readonly valid: boolean;
  readonly checks: readonly Check[];
  readonly digest: string;
  readonly signer?: {
    readonly subject: string;
    readonly fingerprint: string;
    readonly notBefore: Date;
    readonly notAfter: Date;
  };
  /** As the signer claims it, under the signature. */
  readonly signingTime?: Date;
  readonly files: readonly InspectedFile[];
  /** For reading on; there even when a later check failed, so nothing in it is proven unless `valid`. */
  readonly container?: UnverifiedContainer;
};

/**
 * Examines a container offline and never throws on a bad one. `at` is the time the certificates are judged for, by
 * default the claimed time of signing.
 */
export function inspectContainer(
  bytes: Uint8Array,
  trust: {
    readonly anchors: readonly Uint8Array[];
    readonly crls?: readonly Crl[];
    readonly at?: Date;
  },
): Inspection {
  const checks: Check[] = [];
  const digest = sha256(bytes);
  const container = check(
    checks,
    "container",
    "zip, manifest and the digest of every file",
    () => readContainer(bytes),
  );
  if (container === undefined) {
    for (const name of [
      "signer certificate",
      "algorithm",
      "signature",
      "certificate path",
    ] as const) {
      checks.push({
        name,
        outcome: "not checked",
        detail: "the container cannot be read",
      });
    }
    return { valid: false, checks, digest, files: [] };
  }
  const { signature } = container;
  const at = trust.at ?? signature.signer.signingTime;
  const leaf = check(
    checks,
    "signer certificate",
    "the one that was signed over",
    () => parseCertificate(signerCertificate(signature)),
  );
  if (leaf === undefined) skipRest(checks);
  else examine(checks, container, leaf, { ...trust, at });
  return {
    valid: checks.every(({ outcome }) => outcome === "passed"),
    checks,
    digest,
    ...(leaf === undefined ? {} : { signer: signerOf(leaf) }),
    signingTime: signature.signer.signingTime,
    files: filesOf(container),
    container,
  };
}

function examine(
  checks: Check[],
  { signature, manifest }: UnverifiedContainer,
  leaf: Certificate,
  trust: {
    readonly anchors: readonly Uint8Array[];
    readonly crls?: readonly Crl[];
    readonly at: Date;
  },
): void {
  const algorithm =
    signatureAlgorithmIn(signature, leaf.publicKey) ?? "an unknown algorithm";
  check(checks, "algorithm", algorithm, () =>
    assertSignatureAllowed(algorithm, trust.at),
  );
  check(checks, "signature", "over the manifest, by the signer's key", () =>
    verifySignedData(signature, manifest, leaf.publicKey),
  );
  check(
    checks,
    "certificate path",
    `to a given anchor, at ${trust.at.toISOString()}`,
    () => {
      const path = validatePath({
        leaf: leaf.der,
        intermediates: signature.certificates,
        anchors: trust.anchors,
        at: trust.at,
        purpose: "sign",
        revocation: { crls: trust.crls ?? [], mode: "whenPresent" },
      });
      if (path.kind !== "valid") throw new ComityError(path.code, path.reason);
    },
  );
}

function check<Value>(
  checks: Check[],
  name: Check["name"],
  detail: string,
  perform: () => Value,
): Value | undefined {
  try {
    const value = perform();
    checks.push({ name, outcome: "passed", detail });
    return value;
  } catch (error) {
    if (!(error instanceof ComityError)) throw error;
    checks.push({
      name,
      outcome: "failed",
      code: error.code,
      detail: error.message,
    });
    return undefined;
  }
}

function skipRest(checks: Check[]): void {
  for (const name of ["algorithm", "signature", "certificate path"] as const) {
    checks.push({
      name,
      outcome: "not checked",
      detail: "the signer is not known",
    });
  }
}

function signerOf(leaf: Certificate): NonNullable<Inspection["signer"]> {
  return {
    subject: new X509Certificate(leaf.der).subject.split("\n").join(", "),
    fingerprint: fingerprint(leaf.der),
    notBefore: leaf.notBefore,
    notAfter: leaf.notAfter,
  };
}

function filesOf(container: UnverifiedContainer): readonly InspectedFile[] {
  const document: InspectedFile = {
    name: `message.${container.syntax}`,
    role: "document",
    mediaType: `application/${container.syntax}`,
    size: container.document.length,
    sha256: sha256(container.document),
  };
  const attachments = container.attachments.map(
    ({ filename, mediaType, bytes }): InspectedFile => ({
      name: `attachments/${filename}`,
      role: "attachment",
      mediaType,
      size: bytes.length,
      sha256: sha256(bytes),
    }),
  );
  return [document, ...attachments];
}
