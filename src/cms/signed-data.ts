import { hash, verify, type KeyObject } from "node:crypto";
import { ComityError } from "../errors.ts";
import {
  digestIdentifier,
  digestOf,
  keyInput,
  signatureAlgorithmOf,
  signatureAlgorithms,
  type DigestName,
  type SignatureAlgorithmId,
} from "./algorithms.ts";
import { issuerAndSerialOf } from "./certificate-names.ts";
import {
  contentOf,
  context,
  encode,
  encodeOid,
  encodeSequence,
  encodeSetOf,
  encodeSmallInteger,
  members,
  readDer,
  readerOf,
  smallIntegerOf,
  tags,
  type Der,
  type DerReader,
} from "./der.ts";
import { oids } from "./oids.ts";
import {
  encodeSignedAttributes,
  readSignedAttributes,
  type SignedAttributes,
} from "./signed-attributes.ts";
import {
  expectOid,
  malformed,
  only,
  refuse,
  unknownAlgorithm,
} from "./structure.ts";

/** What one signer signed and with what. `…Raw` are DER as it stood; digests and signature are plain octets. */
type SignerInfo = SignedAttributes & {
  readonly issuerAndSerialRaw: Uint8Array;
  readonly digest: DigestName;
  /** AlgorithmIdentifier, DER. */
  readonly signatureAlgorithmRaw: Uint8Array;
  readonly signature: Uint8Array;
};

export type SignedData = {
  readonly certificates: readonly Uint8Array[];
  readonly signer: SignerInfo;
};

const certificatesMax = 16;
const signedDataType = encodeOid(oids.signedData);
const detachedData = encodeSequence(encodeOid(oids.data));

/**
 * CAdES level B-B (EN 319 122-1), detached over `manifest`: CMS SignedData with content-type, message-digest,
 * signing-time and signing-certificate-v2, DER-sorted. Certificates are DER; `sign` gets the bytes to be signed.
 */
export async function encodeSignedData(request: {
  readonly manifest: Uint8Array;
  readonly signingTime: Date;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly signatureAlgorithm: SignatureAlgorithmId;
  readonly sign: (tbs: Uint8Array) => Promise<Uint8Array>;
}): Promise<Uint8Array> {
  const algorithm = signatureAlgorithms[request.signatureAlgorithm];
  const signedAttributes = encodeSignedAttributes({
    messageDigest: hash(algorithm.digest, request.manifest, "buffer"),
    signingTime: request.signingTime,
    certificate: request.certificate,
  });
  const signature = await request.sign(signedAttributes);
  // What is signed is the SET OF; inside the SignerInfo the same octets stand under [0] (RFC 5652 §5.4).
  const implicit = Uint8Array.from(signedAttributes);
  implicit[0] = context(0, "constructed");

  const digestAlgorithm = digestIdentifier(algorithm.digest);
  const signerInfo = encodeSequence(
    encodeSmallInteger(1),
    issuerAndSerialOf(request.certificate),
    digestAlgorithm,
    implicit,
    algorithm.identifier,
    encode(tags.octetString, signature),
  );
  const signedData = encodeSequence(
    encodeSmallInteger(1),
    encode(tags.set, digestAlgorithm),
    detachedData,
    encodeSetOf(
      [request.certificate, ...request.chain],
      context(0, "constructed"),
    ),
    encode(tags.set, signerInfo),
  );
  return encodeSequence(
    signedDataType,
    encode(context(0, "constructed"), signedData),
  );
}

/**
 * Reads a detached SignedData with exactly one signer, strictly.
 * @throws ComityError CMS_MALFORMED, DER_MALFORMED, ALGORITHM_UNKNOWN
 */
export function decodeSignedData(bytes: Uint8Array): SignedData {
  const contentInfo = readerOf(readDer(bytes));
  expectOid(contentInfo.next(tags.oid), oids.signedData, "SignedData");
  const explicit = contentInfo.next(context(0, "constructed"));
  contentInfo.end();
  const reader = readerOf(only("content", members(explicit)));
  const version = smallIntegerOf(reader.next(tags.integer));
  if (version !== 1) throw malformed("SignedData version 1", `${version}`);
  const digestAlgorithm = only(
    "digest algorithm",
    members(reader.next(tags.set), tags.set),
  );
  readDetached(reader.next(tags.sequence));
  const certificates = readCertificates(reader);
  refuse(reader, context(1, "constructed"), "revocation data");
  const signer = readSignerInfo(
    only("signer", members(reader.next(tags.set), tags.set)),
  );
  reader.end();
  if (digestOf(digestAlgorithm.bytes) !== signer.digest)
    throw malformed("the signer's digest algorithm", "another one");
  return { certificates, signer };
}

/**
 * The signer's own certificate: the one its issuer and serial number name, confirmed by signing-certificate-v2, so
 * that nobody can put another certificate with the same key in its place (RFC 5035 §1).
 * @throws ComityError SIGNER_CERTIFICATE_MISSING, SIGNER_CERTIFICATE_MISMATCH
 */
export function signerCertificate({
  certificates,
  signer,
}: SignedData): Uint8Array {
  const found = certificates.find((certificate) =>
    equal(issuerAndSerialOf(certificate), signer.issuerAndSerialRaw),
  );
  if (found === undefined) {
    throw new ComityError(
      "SIGNER_CERTIFICATE_MISSING",
      "expected the signer's certificate in the signature, found none",
    );
  }
  const expected = signer.signingCertificateHash;
  if (!equal(hash(expected.digest, found, "buffer"), expected.hash)) {
    throw new ComityError(
      "SIGNER_CERTIFICATE_MISMATCH",
      "expected the certificate that was signed over, found another",
    );
  }
  return found;
}

/**
 * Checks that `publicKey` signed this very content. Nothing is said here about whose key it is.
 * @throws ComityError SIGNATURE_INVALID, ALGORITHM_UNKNOWN
 */
export function verifySignedData(
  { signer }: SignedData,
  content: Uint8Array,
  publicKey: KeyObject,
): void {
  if (!equal(hash(signer.digest, content, "buffer"), signer.messageDigest)) {
    throw new ComityError(
      "SIGNATURE_INVALID",
      "expected the digest of the signed content, found another",
    );
  }
  const algorithm = signatureAlgorithmOf(
    signer.signatureAlgorithmRaw,
    publicKey,
  );
  if (algorithm?.digest !== signer.digest) {
    throw unknownAlgorithm(
      "a known signature algorithm that fits key and digest",
      "another",
    );
  }
  if (!verifies(algorithm.digest, signer, keyInput(algorithm, publicKey))) {
    throw new ComityError(
      "SIGNATURE_INVALID",
      "expected a signature by the certificate's key, found another",
    );
  }
}

/** The policy's name for what a signer used, or undefined for what has no row. */
export function signatureAlgorithmIn(
  { signer }: SignedData,
  publicKey: KeyObject,
): SignatureAlgorithmId | undefined {
  return signatureAlgorithmOf(signer.signatureAlgorithmRaw, publicKey)?.id;
}

function verifies(
  name: DigestName,
  signer: SignerInfo,
  key: Parameters<typeof verify>[2],
): boolean {
  try {
    return verify(name, signer.signedAttributesRaw, key, signer.signature);
  } catch {
    // OpenSSL throws for a signature it cannot even try.
    return false;
  }
}

function readDetached(encapsulated: Der): void {
  const reader = readerOf(encapsulated);
  expectOid(reader.next(tags.oid), oids.data, "data");
  refuse(reader, context(0, "constructed"), "content beside the manifest");
  reader.end();
}

function readCertificates(reader: DerReader): readonly Uint8Array[] {
  const set = reader.optional(context(0, "constructed"));
  const found = set === undefined ? [] : members(set);
  if (found.some(({ tag }) => tag !== tags.sequence))
    throw malformed("certificates", "another choice");
  if (found.length > certificatesMax)
    throw malformed(
      `at most ${certificatesMax} certificates`,
      `${found.length}`,
    );
  return found.map((certificate) => certificate.bytes);
}

function readSignerInfo(der: Der): SignerInfo {
  const reader = readerOf(der);
  const version = smallIntegerOf(reader.next(tags.integer));
  if (version !== 1)
    throw malformed(
      "a signer named by issuer and serial number",
      `version ${version}`,
    );
  const issuerAndSerialRaw = reader.next(tags.sequence).bytes;
  const digestName = digestOf(reader.next(tags.sequence).bytes);
  if (digestName === undefined)
    throw unknownAlgorithm("a known digest algorithm", "another");
  const attributes = reader.optional(context(0, "constructed"));
  if (attributes === undefined) throw malformed("signed attributes", "none");
  const signatureAlgorithmRaw = reader.next(tags.sequence).bytes;
  const signature = contentOf(reader.next(tags.octetString), tags.octetString);
  refuse(reader, context(1, "constructed"), "unsigned attributes");
  reader.end();
  return {
    issuerAndSerialRaw,
    digest: digestName,
    signatureAlgorithmRaw,
    ...readSignedAttributes(attributes),
    signature,
  };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
