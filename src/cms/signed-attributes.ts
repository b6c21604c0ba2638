import { hash } from "node:crypto";
import { digestOf, type DigestName } from "./algorithms.ts";
import {
  contentOf,
  context,
  encode,
  encodeOid,
  encodeSequence,
  encodeSetOf,
  encodeTime,
  members,
  oidOf,
  readerOf,
  tags,
  timeOf,
  type Der,
} from "./der.ts";
import { oids } from "./oids.ts";
import { expectOid, malformed, only, unknownAlgorithm } from "./structure.ts";

/** What a signer has signed, of the manifest and of itself (CAdES B-B, EN 319 122-1 §6.3). */
export type SignedAttributes = {
  /** As SET OF, the form that is signed (RFC 5652 §5.4). */
  readonly signedAttributesRaw: Uint8Array;
  readonly messageDigest: Uint8Array;
  readonly signingTime: Date;
  readonly signingCertificateHash: {
    readonly digest: DigestName;
    readonly hash: Uint8Array;
  };
};

/** Encoded once: a signature is made for every message and every receipt. */
const types = {
  messageDigest: encodeOid(oids.messageDigest),
  signingTime: encodeOid(oids.signingTime),
  signingCertificateV2: encodeOid(oids.signingCertificateV2),
};
const contentTypeAttribute = attribute(
  encodeOid(oids.contentType),
  encodeOid(oids.data),
);

/** The SET OF that is signed: content-type, message-digest, signing-time, signing-certificate-v2. */
export function encodeSignedAttributes(content: {
  readonly messageDigest: Uint8Array;
  readonly signingTime: Date;
  /** DER. */
  readonly certificate: Uint8Array;
}): Uint8Array {
  const { messageDigest, signingTime, certificate } = content;
  return encodeSetOf([
    contentTypeAttribute,
    attribute(types.messageDigest, encode(tags.octetString, messageDigest)),
    attribute(types.signingTime, encodeTime(signingTime)),
    attribute(types.signingCertificateV2, signingCertificateV2(certificate)),
  ]);
}

/**
 * Reads them out of a SignerInfo, where they stand under [0]. Others may stand among them; they are signed as well.
 * @throws ComityError CMS_MALFORMED, DER_MALFORMED, ALGORITHM_UNKNOWN
 */
export function readSignedAttributes(der: Der): SignedAttributes {
  const values = readAttributes(der);
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

/** Each type once, with one value, in DER order: another order is signed by some and verified by few. */
function readAttributes(der: Der): ReadonlyMap<string, Der> {
  const values = new Map<string, Der>();
  let previous: Uint8Array | undefined;
  for (const each of members(der, context(0, "constructed"))) {
    if (previous !== undefined && Buffer.compare(previous, each.bytes) >= 0)
      throw malformed("signed attributes in DER order", "others");
    previous = each.bytes;
    const reader = readerOf(each);
    const type = oidOf(reader.next(tags.oid));
    const value = only(`value of ${type}`, members(reader.next(tags.set)));
    reader.end();
    if (values.has(type))
      throw malformed("each signed attribute once", `two ${type}`);
    values.set(type, value);
  }
  return values;
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
  const digest = hash("sha256", certificate, "buffer");
  return encodeSequence(
    encodeSequence(encodeSequence(encode(tags.octetString, digest))),
  );
}

/** The first ESSCertIDv2 is the signer's (RFC 5035 §3); issuerSerial says nothing that the hash does not. */
function readSigningCertificateV2(
  der: Der,
): SignedAttributes["signingCertificateHash"] {
  const reader = readerOf(der);
  const [identifier] = members(reader.next(tags.sequence));
  reader.optional(tags.sequence);
  reader.end();
  if (identifier === undefined)
    throw malformed("a certificate identifier", "none");
  const fields = readerOf(identifier);
  const algorithm = fields.optional(tags.sequence);
  const digest = algorithm === undefined ? "sha256" : digestOf(algorithm.bytes);
  if (digest === undefined)
    throw unknownAlgorithm("a known certificate hash", "another");
  const value = contentOf(fields.next(tags.octetString), tags.octetString);
  fields.optional(tags.sequence);
  fields.end();
  return { digest, hash: value };
}

function attribute(type: Uint8Array, value: Uint8Array): Uint8Array {
  return encodeSequence(type, encode(tags.set, value));
}
