import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import {
  context,
  contentOf,
  encode,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  members,
  oidOf,
  readDer,
  readerOf,
  smallIntegerOf,
  tags,
  type Der,
  type DerReader,
} from "./der.ts";
import { oids } from "./oids.ts";
import { expectOid, malformed, only, unknownAlgorithm } from "./structure.ts";

/** KeyAgreeRecipientInfo's tag among the RecipientInfo choices (RFC 5652 §6.2). */
export const keyAgreementTag: number = context(1, "constructed");

/** RFC 3394 §2.2.3.1. */
const wrapInitialValue = Buffer.alloc(8, 0xa6);
const wrappedKeyBytes = 40;
/** SEC 1 §2.3.3. */
const uncompressedPoint = 0x04;
const ecPublicKey = encodeSequence(encodeOid(oids.ecPublicKey));
const aes256Wrap = encodeSequence(encodeOid(oids.aes256Wrap));
const keyEncryption = encodeSequence(
  encodeOid(oids.stdDhSha256Kdf),
  aes256Wrap,
);

/**
 * KeyAgreeRecipientInfo: ephemeral-static ECDH on the recipient's curve, dhSinglePass-stdDH-sha256kdf, aes256-wrap
 * (RFC 5753 §3.1).
 */
export function agreeKey(
  issuerAndSerial: Uint8Array,
  publicKey: KeyObject,
  contentKey: Uint8Array,
): Uint8Array {
  const namedCurve = publicKey.asymmetricKeyDetails?.namedCurve ?? "";
  const ephemeral = generateKeyPairSync("ec", { namedCurve });
  const secret = diffieHellman({ privateKey: ephemeral.privateKey, publicKey });
  const wrapped = wrap(deriveKey(secret, aes256Wrap, undefined), contentKey);
  const originator = encode(
    context(1, "constructed"),
    ecPublicKey,
    pointOf(ephemeral.publicKey, namedCurve),
  );
  return encode(
    keyAgreementTag,
    encodeSmallInteger(3),
    encode(context(0, "constructed"), originator),
    keyEncryption,
    encodeSequence(
      encodeSequence(issuerAndSerial, encode(tags.octetString, wrapped)),
    ),
  );
}

/** What a KeyAgreeRecipientInfo holds for each of its recipients. */
export type AgreedKey = {
  /** IssuerAndSerialNumber, DER; undefined for a recipient named in another way. */
  readonly issuerAndSerial: Uint8Array | undefined;
  /** The content key, with the recipient's private key. @throws when it is not for this key */
  readonly open: (privateKey: KeyObject) => Uint8Array;
};

/** @throws ComityError CMS_MALFORMED, DER_MALFORMED, ALGORITHM_UNKNOWN */
export function readAgreement(info: Der): readonly AgreedKey[] {
  const reader = readerOf(info, keyAgreementTag);
  const version = smallIntegerOf(reader.next(tags.integer));
  if (version !== 3)
    throw malformed("KeyAgreeRecipientInfo version 3", `${version}`);
  const originator = readOriginator(reader);
  const ukm = readUserKeyingMaterial(reader);
  const wrapAlgorithm = readKeyEncryption(reader.next(tags.sequence));
  const keys = members(reader.next(tags.sequence), tags.sequence).map((each) =>
    readEncryptedKey(each),
  );
  reader.end();
  return keys.map(({ issuerAndSerial, encryptedKey }) => ({
    issuerAndSerial,
    open(privateKey) {
      const secret = diffieHellman({
        privateKey,
        publicKey: originatorKey(privateKey, originator),
      });
      return unwrap(deriveKey(secret, wrapAlgorithm, ukm), encryptedKey);
    },
  }));
}

/** The originator's public key as a BIT STRING; its own parameters, if given, must not matter (RFC 5753 §3.1.1). */
function readOriginator(reader: DerReader): Der {
  const explicit = reader.next(context(0, "constructed"));
  const choice = only("originator", members(explicit));
  const key = readerOf(choice, context(1, "constructed"));
  const algorithm = readerOf(key.next(tags.sequence));
  const type = algorithm.next(tags.oid);
  expectOid(type, oids.ecPublicKey, "an elliptic curve key");
  // A curve named here, or NULL, is read over: the recipient's own is the only one there can be.
  if (algorithm.optional(tags.oid) === undefined) algorithm.optional(tags.null);
  algorithm.end();
  const point = key.next(tags.bitString);
  key.end();
  // Whole octets and the uncompressed form: OpenSSL would mend unused bits, so that one key had two encodings.
  const [unusedBits, form] = point.content;
  if (unusedBits !== 0 || form !== uncompressedPoint)
    throw malformed("an uncompressed point", "something else");
  return point;
}

function readUserKeyingMaterial(reader: DerReader): Uint8Array | undefined {
  const explicit = reader.optional(context(1, "constructed"));
  if (explicit === undefined) return undefined;
  return contentOf(only("ukm", members(explicit)), tags.octetString);
}

/** Only SHA-256 as KDF: OpenSSL's own default, the SHA-1 one, has no place in any policy. */
function readKeyEncryption(der: Der): Uint8Array {
  const reader = readerOf(der);
  const scheme = oidOf(reader.next(tags.oid));
  const wrapping = reader.next(tags.sequence);
  reader.end();
  const wrapOid = oidOf(members(wrapping)[0]);
  if (scheme !== oids.stdDhSha256Kdf || wrapOid !== oids.aes256Wrap) {
    throw unknownAlgorithm(
      `dhSinglePass-stdDH-sha256kdf with aes256-wrap`,
      `${scheme} with ${wrapOid}`,
    );
  }
  return wrapping.bytes;
}

function readEncryptedKey(der: Der): {
  issuerAndSerial: Uint8Array | undefined;
  encryptedKey: Uint8Array;
} {
  const reader = readerOf(der);
  const identifier = reader.any();
  const encryptedKey = contentOf(
    reader.next(tags.octetString),
    tags.octetString,
  );
  reader.end();
  return {
    issuerAndSerial:
      identifier.tag === tags.sequence ? identifier.bytes : undefined,
    encryptedKey,
  };
}

/** The originator's point as a key on the recipient's curve; node:crypto refuses points that are not on it. */
function originatorKey(privateKey: KeyObject, point: Der): KeyObject {
  const spki = encodeSequence(curveOf(privateKey), point.bytes);
  const base64 = Buffer.from(spki).toString("base64");
  // As PEM: node:crypto takes half the time over a text that it takes over a buffer inside an object.
  return createPublicKey(
    `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`,
  );
}

/** AlgorithmIdentifier of a key, DER; kept, because a gateway has few keys and asks at every envelope. */
function curveOf(privateKey: KeyObject): Uint8Array {
  const known = curves.get(privateKey);
  if (known !== undefined) return known;
  const { algorithm } = spkiOf(createPublicKey(privateKey));
  curves.set(privateKey, algorithm);
  return algorithm;
}

const curves = new WeakMap<KeyObject, Uint8Array>();

/** Curves of RFC 7518: for them node:crypto has a way out that takes a third of the time. */
const jwkCurves = ["prime256v1", "secp384r1", "secp521r1"];

/** The point in its uncompressed form, as a BIT STRING. */
function pointOf(publicKey: KeyObject, curve: string): Uint8Array {
  if (!jwkCurves.includes(curve)) return spkiOf(publicKey).point;
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  return encode(
    tags.bitString,
    Uint8Array.of(0, uncompressedPoint),
    Buffer.from(x, "base64url"),
    Buffer.from(y, "base64url"),
  );
}

function spkiOf(publicKey: KeyObject): {
  readonly algorithm: Uint8Array;
  readonly point: Uint8Array;
} {
  const spki = readerOf(
    readDer(publicKey.export({ type: "spki", format: "der" })),
  );
  const algorithm = spki.next(tags.sequence).bytes;
  return { algorithm, point: spki.next(tags.bitString).bytes };
}

/** ANSI X9.63 KDF with SHA-256 over ECC-CMS-SharedInfo (RFC 5753 §7.2): one block gives the 32 octets needed. */
function deriveKey(
  secret: Uint8Array,
  wrapAlgorithm: Uint8Array,
  ukm: Uint8Array | undefined,
): KeyObject {
  const keyBits = encode(tags.octetString, Uint8Array.of(0, 0, 1, 0));
  const sharedInfo = encodeSequence(
    wrapAlgorithm,
    ukm === undefined
      ? new Uint8Array()
      : encode(context(0, "constructed"), encode(tags.octetString, ukm)),
    encode(context(2, "constructed"), keyBits),
  );
  const derived = createHash("sha256")
    .update(secret)
    .update(Uint8Array.of(0, 0, 0, 1))
    .update(sharedInfo)
    .digest();
  return createSecretKey(derived);
}

function wrap(key: KeyObject, contentKey: Uint8Array): Uint8Array {
  const cipher = createCipheriv("id-aes256-wrap", key, wrapInitialValue);
  return Buffer.concat([cipher.update(contentKey), cipher.final()]);
}

function unwrap(key: KeyObject, wrapped: Uint8Array): Uint8Array {
  if (wrapped.length !== wrappedKeyBytes)
    throw malformed(
      `a wrapped key of ${wrappedKeyBytes} octets`,
      `${wrapped.length}`,
    );
  const decipher = createDecipheriv("id-aes256-wrap", key, wrapInitialValue);
  return Buffer.concat([decipher.update(wrapped), decipher.final()]);
}
