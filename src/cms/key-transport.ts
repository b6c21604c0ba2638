import {
  constants,
  privateDecrypt,
  publicEncrypt,
  type KeyObject,
} from "node:crypto";
import {
  contentOf,
  context,
  encode,
  encodedNull,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  readerOf,
  smallIntegerOf,
  tags,
  type Der,
} from "./der.ts";
import { oids } from "./oids.ts";
import { malformed, unknownAlgorithm } from "./structure.ts";

const padding = {
  padding: constants.RSA_PKCS1_OAEP_PADDING,
  oaepHash: "sha256",
} as const;
const sha256Forms = [
  encodeSequence(encodeOid(oids.sha256), encodedNull),
  encodeSequence(encodeOid(oids.sha256)),
];
/** RSAES-OAEP with SHA-256 and MGF1 over SHA-256 and no label (RFC 4055 §4.1), hash parameters NULL or absent. */
const identifiers = sha256Forms.flatMap((hash) =>
  sha256Forms.map((mask) =>
    encodeSequence(
      encodeOid(oids.rsaOaep),
      encodeSequence(
        encode(context(0, "constructed"), hash),
        encode(
          context(1, "constructed"),
          encodeSequence(encodeOid(oids.mgf1), mask),
        ),
      ),
    ),
  ),
);
const [identifier = new Uint8Array()] = identifiers;

/** KeyTransRecipientInfo (RFC 5652 §6.2.1) with RSAES-OAEP-SHA-256. */
export function transportKey(
  issuerAndSerial: Uint8Array,
  publicKey: KeyObject,
  contentKey: Uint8Array,
): Uint8Array {
  const encrypted = publicEncrypt({ key: publicKey, ...padding }, contentKey);
  return encodeSequence(
    encodeSmallInteger(0),
    issuerAndSerial,
    identifier,
    encode(tags.octetString, encrypted),
  );
}

export type TransportedKey = {
  readonly issuerAndSerial: Uint8Array | undefined;
  /** @throws when it is not for this key */
  readonly open: (privateKey: KeyObject) => Uint8Array;
};

/** @throws ComityError CMS_MALFORMED, DER_MALFORMED, ALGORITHM_UNKNOWN */
export function readTransport(info: Der): TransportedKey {
  const reader = readerOf(info);
  const version = smallIntegerOf(reader.next(tags.integer));
  const recipient = reader.any();
  const byName = recipient.tag === tags.sequence;
  if (version !== (byName ? 0 : 2)) {
    throw malformed("a version that fits the identifier", `${version}`);
  }
  const algorithm = reader.next(tags.sequence).bytes;
  const encryptedKey = contentOf(
    reader.next(tags.octetString),
    tags.octetString,
  );
  reader.end();
  if (!identifiers.some((known) => Buffer.compare(known, algorithm) === 0)) {
    throw unknownAlgorithm("RSAES-OAEP with SHA-256", "another key transport");
  }
  return {
    issuerAndSerial: byName ? recipient.bytes : undefined,
    open: (privateKey) =>
      privateDecrypt({ key: privateKey, ...padding }, encryptedKey),
  };
}
