import { createHash, verify, type KeyObject } from "node:crypto";
import { ComityError } from "../errors.ts";
import {
  digestIdentifier,
  digestOf,
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
  encodeTime,
  members,
  oidOf,
  readDer,
  readerOf,
  smallIntegerOf,
  tags,
  timeOf,
  type Der,
  type DerReader,
} from "./der.ts";
import { oids } from "./oids.ts";

/** What one signer signed and with what. `…Raw` are DER as it stood; digests and signature are plain octets. */
type SignerInfo = {
  readonly issuerAndSerialRaw: Uint8Array;
  readonly digest: DigestName;
  /** AlgorithmIdentifier, DER. */
  readonly signatureAlgorithmRaw: Uint8Array;
  /** As SET OF, the form that is signed (RFC 5652 §5.4). */
  readonly signedAttributesRaw: Uint8Array;
  readonly messageDigest: Uint8Array;
  readonly signingTime: Date;
  readonly signingCertificateHash: {
    readonly digest: DigestName;
    readonly hash: Uint8Array;
  };
  readonly signature: Uint8Array;
};

export type SignedData = {
  readonly certificates: readonly Uint8Array[];
  readonly signer: SignerInfo;
};

const certificatesMax = 16;

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
  const attributes = [
    attribute(oids.contentType, encodeOid(oids.data)),
    attribute(
      oids.messageDigest,
      encode(tags.octetString, digest(algorithm.digest, request.manifest)),
    ),
    attribute(oids.signingTime, encodeTime(request.signingTime)),
    attribute(
      oids.signingCertificateV2,
      signingCertificateV2(request.certificate),
    ),
  ];
  // What is signed is the SET OF; inside the SignerInfo the same octets stand under [0] (RFC 5652 §5.4).
  const signedAttributes = encodeSetOf(attributes);
  const signature = await request.sign(signedAttributes);
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
    encodeSequence(encodeOid(oids.data)),
    encodeSetOf(
      [request.certificate, ...request.chain],
      context(0, "constructed"),
    ),
    encode(tags.set, signerInfo),
  );
  return encodeSequence(
    encodeOid(oids.signedData),
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
  const { digest: name, hash } = signer.signingCertificateHash;
  if (!equal(digest(name, found), hash)) {
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
  if (!equal(digest(signer.digest, content), signer.messageDigest)) {
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
    throw new ComityError(
      "ALGORITHM_UNKNOWN",
      "expected a known signature algorithm that fits key and digest, found another",
    );
  }
  if (
    !verifies(algorithm.digest, signer, {
      key: publicKey,
      ...algorithm.options,
    })
  ) {
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

/** What nobody has signed has no place in a signature; a time-stamp is a later version's. */
function refuse(reader: DerReader, tag: number, what: string): void {
  if (reader.optional(tag) !== undefined) throw malformed(`no ${what}`, "some");
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
  if (digestName === undefined) {
    throw new ComityError(
      "ALGORITHM_UNKNOWN",
      "expected a known digest algorithm, found another",
    );
  }
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

function readSignedAttributes(
  der: Der,
): Pick<
  SignerInfo,
  | "signedAttributesRaw"
  | "messageDigest"
  | "signingTime"
  | "signingCertificateHash"
> {
  const found = members(der, context(0, "constructed"));
  const values = new Map<string, Der>();
  let previous: Uint8Array | undefined;
  for (const each of found) {
    if (previous !== undefined && Buffer.compare(previous, each.bytes) >= 0) {
      throw malformed("signed attributes in DER order", "others");
    }
    previous = each.bytes;
    const reader = readerOf(each);
    const type = oidOf(reader.next(tags.oid));
    const value = only(
      `value of ${type}`,
      members(reader.next(tags.set), tags.set),
    );
    reader.end();
    if (values.has(type))
      throw malformed("each signed attribute once", `two ${type}`);
    values.set(type, value);
  }
  const needed = (oid: string, name: string): Der => {
    const value = values.get(oid);
    if (value === undefined)
      throw malformed(`the signed attribute ${name}`, "none");
    return value;
  };
  expectOid(needed(oids.contentType, "content-type"), oids.data, "data");
  const signedAttributesRaw = Uint8Array.from(der.bytes);
  signedAttributesRaw[0] = tags.set;
  return {
    signedAttributesRaw,
    messageDigest: contentOf(
      needed(oids.messageDigest, "message-digest"),
      tags.octetString,
    ),
    signingTime: readSigningTime(needed(oids.signingTime, "signing-time")),
    signingCertificateHash: readSigningCertificateV2(
      needed(oids.signingCertificateV2, "signing-certificate-v2"),
    ),
  };
}

/** RFC 5652 §11.3: UTCTime from 1950 through 2049, GeneralizedTime otherwise, so that a time has but one form. */
function readSigningTime(der: Der): Date {
  const time = timeOf(der);
  const year = time.getUTCFullYear();
  const isShort = year >= 1950 && year < 2050;
  const expected = isShort ? tags.utcTime : tags.generalizedTime;
  if (der.tag !== expected)
    throw malformed("UTCTime from 1950 through 2049", "GeneralizedTime");
  return time;
}

/** SigningCertificateV2 with one ESSCertIDv2; SHA-256 is its default and therefore left out (RFC 5035 §3). */
function signingCertificateV2(certificate: Uint8Array): Uint8Array {
  return encodeSequence(
    encodeSequence(
      encodeSequence(encode(tags.octetString, digest("sha256", certificate))),
    ),
  );
}

function readSigningCertificateV2(
  der: Der,
): SignerInfo["signingCertificateHash"] {
  const reader = readerOf(der);
  const [identifier] = members(reader.next(tags.sequence), tags.sequence);
  reader.optional(tags.sequence);
  reader.end();
  if (identifier === undefined)
    throw malformed("a certificate identifier", "none");
  const fields = readerOf(identifier);
  const algorithm = fields.optional(tags.sequence);
  const name = algorithm === undefined ? "sha256" : digestOf(algorithm.bytes);
  if (name === undefined)
    throw new ComityError(
      "ALGORITHM_UNKNOWN",
      "expected a known certificate hash, found another",
    );
  const hash = contentOf(fields.next(tags.octetString), tags.octetString);
  fields.optional(tags.sequence);
  fields.end();
  return { digest: name, hash };
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return encodeSequence(encodeOid(type), encode(tags.set, value));
}

function digest(name: DigestName, bytes: Uint8Array): Uint8Array {
  return createHash(name).update(bytes).digest();
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function only(what: string, found: readonly Der[]): Der {
  const [der] = found;
  if (der === undefined || found.length > 1)
    throw malformed(`one ${what}`, `${found.length}`);
  return der;
}

function expectOid(der: Der, oid: string, name: string): void {
  const found = oidOf(der);
  if (found !== oid) throw malformed(name, found);
}

function malformed(expected: string, found: string): ComityError {
  return new ComityError(
    "CMS_MALFORMED",
    `expected ${expected}, found ${found}`,
  );
}
