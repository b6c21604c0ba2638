import {
  decodeSignedData,
  encodeSignedData,
  signatureAlgorithmIn,
  signerCertificate,
  verifySignedData,
} from "../cms/signed-data.ts";
import { ComityError } from "../errors.ts";
import { parseIJson, type JsonLimits } from "../message/i-json.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { parseCertificate } from "./certificate.ts";
import { invalid } from "./directory-fields.ts";
import {
  parseDirectory,
  type Directory,
  type DirectoryAuthority,
  type DirectoryCertificate,
} from "./directory-shape.ts";
import { validatePath, type PathRequest } from "./path.ts";
import { assertSignatureAllowed } from "./policy.ts";
import type { Revocation } from "./revocation-status.ts";
import type { Signer } from "./signer.ts";

export type { Directory, DirectoryAuthority, DirectoryCertificate };

/** A directory of 200 authorities takes about 1 MB. Longer lists and objects than these have no place in one. */
const jsonLimits: JsonLimits = {
  bytesMax: 16 * 1024 * 1024,
  depthMax: 8,
  valuesMax: 1_000_000,
  listEntriesMax: 1000,
  membersMax: 200,
};

/**
 * Reads a directory (JSON) and its detached signature (CMS SignedData, DER).
 *
 * `anchors` are those of who may sign it; the signer's certificate must have a path to one of them at `at`. An expired
 * directory is still read unless `refuseExpired` says otherwise: a gateway starts with it, and holds its dispatch.
 * @throws ComityError DIRECTORY_UNSIGNED, DIRECTORY_SIGNATURE_INVALID, DIRECTORY_INVALID, DIRECTORY_ROLLED_BACK,
 *   DIRECTORY_EXPIRED
 */
export function readDirectory(source: {
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array | undefined;
  readonly anchors: readonly Uint8Array[];
  readonly at: Date;
  /** The version in force; one below it was rolled back. */
  readonly notBelowVersion?: number;
  readonly revocation?: Revocation;
  readonly refuseExpired?: boolean;
}): Directory {
  if (source.signature === undefined || source.signature.length === 0)
    throw new ComityError(
      "DIRECTORY_UNSIGNED",
      "expected a detached signature beside the directory, found none",
    );
  verifySignature(source, source.signature);
  const directory = decodeDirectory(source.bytes);
  const { notBelowVersion } = source;
  if (notBelowVersion !== undefined && directory.version < notBelowVersion)
    throw new ComityError(
      "DIRECTORY_ROLLED_BACK",
      `expected directory version ${notBelowVersion} or higher, found ${directory.version}`,
      { details: { version: directory.version } },
    );
  if (source.refuseExpired === true && isExpired(directory, source.at))
    throw new ComityError(
      "DIRECTORY_EXPIRED",
      `expected a directory in force, found one that expired at ${directory.expiresAt}`,
      { details: { version: directory.version } },
    );
  return directory;
}

/** Signs a directory's bytes as they are; the result lies beside them. @throws ComityError as the signer does */
export async function signDirectory(
  bytes: Uint8Array,
  signer: Signer,
  signingTime: Date,
): Promise<Uint8Array> {
  return encodeSignedData({
    manifest: bytes,
    signingTime,
    certificate: signer.certificate,
    chain: signer.chain,
    signatureAlgorithm: signer.signatureAlgorithm,
    sign: (tbs) => signer.sign(tbs),
  });
}

/** The JSON text of a directory, checked as `readDirectory` checks it. @throws ComityError DIRECTORY_INVALID */
export function writeDirectory(directory: Directory): Uint8Array {
  const text = JSON.stringify(
    {
      ...directory,
      authorities: directory.authorities.map((authority) => ({
        ...authority,
        anchors: authority.anchors.map(base64),
        ...(authority.intermediates && {
          intermediates: authority.intermediates.map(base64),
        }),
        signing: authority.signing.map(listing),
        encryption: authority.encryption.map(listing),
      })),
    },
    undefined,
    2,
  );
  const bytes = new TextEncoder().encode(`${text}\n`);
  decodeDirectory(bytes);
  return bytes;
}

/**
 * What a directory's bytes say, whoever signed them. I-JSON, so that no two readers see two directories under one
 * signature.
 * @throws ComityError DIRECTORY_INVALID, naming the JSON pointer of the first fault
 */
export function decodeDirectory(bytes: Uint8Array): Directory {
  const parsed = parseIJson(bytes, jsonLimits);
  if (parsed.kind === "valid") return parseDirectory(parsed.value);
  const [fault] = parsed.faults;
  throw invalid(fault?.path ?? "", fault?.expected ?? "I-JSON", fault?.found);
}

export function findAuthority(
  directory: Directory,
  id: AuthorityId,
): DirectoryAuthority | undefined {
  return directory.authorities.find((authority) => authority.id === id);
}

/** What a path to an authority's certificates is judged by, as the directory pins it. */
export function pathTo({
  anchors,
  intermediates = [],
  policies,
}: DirectoryAuthority): Pick<
  PathRequest,
  "anchors" | "intermediates" | "certificatePolicies"
> {
  return {
    anchors,
    intermediates,
    ...(policies && {
      certificatePolicies: { acceptable: policies, requireExplicit: true },
    }),
  };
}

export function isExpired(directory: Directory, at: Date): boolean {
  return at.getTime() >= Date.parse(directory.expiresAt);
}

function listing(certificate: DirectoryCertificate): object {
  return { ...certificate, der: base64(certificate.der) };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function verifySignature(
  source: Parameters<typeof readDirectory>[0],
  signature: Uint8Array,
): void {
  try {
    const signedData = decodeSignedData(signature);
    const leaf = signerCertificate(signedData);
    const outcome = validatePath({
      leaf,
      intermediates: signedData.certificates,
      anchors: source.anchors,
      at: source.at,
      purpose: "sign",
      ...(source.revocation === undefined
        ? {}
        : { revocation: source.revocation }),
    });
    if (outcome.kind !== "valid") throw refused(outcome.reason);
    const { publicKey } = parseCertificate(leaf);
    const algorithm = signatureAlgorithmIn(signedData, publicKey);
    assertSignatureAllowed(algorithm ?? "an unknown one", source.at);
    verifySignedData(signedData, source.bytes, publicKey);
  } catch (cause) {
    if (
      cause instanceof ComityError &&
      cause.code === "DIRECTORY_SIGNATURE_INVALID"
    )
      throw cause;
    throw refused(
      cause instanceof Error ? cause.message : "a broken one",
      cause,
    );
  }
}

function refused(found: string, cause?: unknown): ComityError {
  return new ComityError(
    "DIRECTORY_SIGNATURE_INVALID",
    `expected a valid signature of a directory authority, found: ${found}`,
    { cause },
  );
}
