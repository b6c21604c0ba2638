import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from "node:crypto";
import { ComityError } from "../errors.ts";
import {
  contentOf,
  context,
  enclose,
  encode,
  encodeOid,
  encodeSequence,
  encodeSetOf,
  encodeSmallInteger,
  members,
  oidOf,
  readDer,
  readerOf,
  smallIntegerOf,
  tags,
  type Der,
} from "./der.ts";
import { agreeKey, keyAgreementTag, readAgreement } from "./key-agreement.ts";
import { readTransport, transportKey } from "./key-transport.ts";
import { oids } from "./oids.ts";
import {
  expectOid,
  malformed,
  only,
  refuse,
  unknownAlgorithm,
} from "./structure.ts";

/** Whom an envelope is for: IssuerAndSerialNumber (DER) of the certificate, and its public key (EC or RSA). */
export type RecipientKey = {
  readonly issuerAndSerial: Uint8Array;
  readonly publicKey: KeyObject;
};
export type DecryptionKey = {
  readonly issuerAndSerial: Uint8Array;
  readonly privateKey: KeyObject;
};

const contentKeyBytes = 32;
/** NIST SP 800-38D §8.2.2: 96 random bits; each key encrypts once. */
const nonceBytes = 12;
const tagBytes = 16;
const recipientsMax = 64;
const envelopeType = encodeOid(oids.authEnvelopedData);
const contentType = encodeOid(oids.data);
const contentCipher = encodeOid(oids.aes256Gcm);

/**
 * AuthEnvelopedData (RFC 5083) over id-data without attributes, AES-256-GCM (RFC 5084) with a fresh key, one
 * RecipientInfo for each recipient: ECDH for elliptic curve keys, RSAES-OAEP for RSA.
 */
export function encryptEnveloped(
  plaintext: Uint8Array,
  recipients: readonly RecipientKey[],
): Uint8Array {
  const contentKey = randomBytes(contentKeyBytes);
  const nonce = randomBytes(nonceBytes);
  // A key object: node:crypto takes longer to look at a buffer than to encrypt a receipt.
  const cipher = createCipheriv(
    "aes-256-gcm",
    createSecretKey(contentKey),
    nonce,
    { authTagLength: tagBytes },
  );
  // GCM gives every octet at once and nothing at the end; a copy of several MiB would cost as much as encrypting them.
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  const infos = recipients.map(({ issuerAndSerial, publicKey }) =>
    publicKey.asymmetricKeyType === "rsa"
      ? transportKey(issuerAndSerial, publicKey, contentKey)
      : agreeKey(issuerAndSerial, publicKey, contentKey),
  );
  contentKey.fill(0);
  const encryptedContent = enclose(tags.sequence, [
    contentType,
    encodeSequence(
      contentCipher,
      encodeSequence(
        encode(tags.octetString, nonce),
        encodeSmallInteger(tagBytes),
      ),
    ),
    ...enclose(context(0, "primitive"), [ciphertext]),
  ]);
  const authEnveloped = enclose(tags.sequence, [
    encodeSmallInteger(0),
    encodeSetOf(infos),
    ...encryptedContent,
    encode(tags.octetString, cipher.getAuthTag()),
  ]);
  return Buffer.concat(
    enclose(tags.sequence, [
      envelopeType,
      ...enclose(context(0, "constructed"), authEnveloped),
    ]),
  );
}

/**
 * Opens what one of `keys` is a recipient of. Nothing of the plaintext is given before the tag has been verified.
 * @throws ComityError CMS_MALFORMED, DER_MALFORMED, ALGORITHM_UNKNOWN for what is no such envelope,
 *   ENVELOPE_NOT_FOR_US, and ENVELOPE_UNOPENABLE for every failure of decryption, whatever its cause
 */
export function decryptEnveloped(
  bytes: Uint8Array,
  keys: readonly DecryptionKey[],
): Uint8Array {
  const { infos, nonce, ciphertext, tag } = readAuthEnveloped(bytes);
  for (const { issuerAndSerial, open } of infos.flatMap(readRecipient)) {
    const key = keys.find(
      (each) =>
        issuerAndSerial !== undefined &&
        Buffer.compare(each.issuerAndSerial, issuerAndSerial) === 0,
    );
    if (key === undefined) continue;
    try {
      const decipher = createDecipheriv(
        "aes-256-gcm",
        createSecretKey(open(key.privateKey)),
        nonce,
        { authTagLength: tagBytes },
      );
      decipher.setAuthTag(tag);
      const plaintext = decipher.update(ciphertext);
      // Throws unless the tag is right; until then the plaintext is nobody's.
      decipher.final();
      return plaintext;
    } catch {
      // One code and no cause: what failed in here is nobody's business (Bleichenbacher, Vaudenay).
      throw new ComityError(
        "ENVELOPE_UNOPENABLE",
        "expected an envelope this key opens, found one it does not",
      );
    }
  }
  throw new ComityError(
    "ENVELOPE_NOT_FOR_US",
    "expected an envelope to one of our certificates, found none of them",
  );
}

function readAuthEnveloped(bytes: Uint8Array): {
  readonly infos: readonly Der[];
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
} {
  const contentInfo = readerOf(readDer(bytes));
  const type = contentInfo.next(tags.oid);
  expectOid(type, oids.authEnvelopedData, "AuthEnvelopedData");
  const explicit = contentInfo.next(context(0, "constructed"));
  contentInfo.end();
  const reader = readerOf(only("content", members(explicit)));
  const version = smallIntegerOf(reader.next(tags.integer));
  if (version !== 0)
    throw malformed("AuthEnvelopedData version 0", `${version}`);
  refuse(reader, context(0, "constructed"), "information on the originator");
  const infos = members(reader.next(tags.set), tags.set);
  if (infos.length === 0 || infos.length > recipientsMax)
    throw malformed(`1 to ${recipientsMax} recipients`, `${infos.length}`);
  const content = readEncryptedContent(reader.next(tags.sequence));
  refuse(reader, context(1, "constructed"), "authenticated attributes");
  const tag = contentOf(reader.next(tags.octetString), tags.octetString);
  refuse(reader, context(2, "constructed"), "unauthenticated attributes");
  reader.end();
  if (tag.length !== tagBytes)
    throw malformed(`a tag of ${tagBytes} octets`, `${tag.length}`);
  return { infos, ...content, tag };
}

function readEncryptedContent(der: Der): {
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
} {
  const reader = readerOf(der);
  expectOid(reader.next(tags.oid), oids.data, "content of type id-data");
  const algorithm = readerOf(reader.next(tags.sequence));
  const cipher = oidOf(algorithm.next(tags.oid));
  if (cipher !== oids.aes256Gcm) {
    throw unknownAlgorithm(`AES-256-GCM`, cipher);
  }
  const parameters = readerOf(algorithm.next(tags.sequence));
  algorithm.end();
  const nonce = contentOf(parameters.next(tags.octetString), tags.octetString);
  const icvBytes = smallIntegerOf(parameters.next(tags.integer));
  parameters.end();
  if (nonce.length !== nonceBytes)
    throw malformed(`a nonce of ${nonceBytes} octets`, `${nonce.length}`);
  if (icvBytes !== tagBytes)
    throw malformed(`a tag of ${tagBytes} octets`, `${icvBytes}`);
  const ciphertext = contentOf(
    reader.next(context(0, "primitive")),
    context(0, "primitive"),
  );
  reader.end();
  return { nonce, ciphertext };
}

type OpenableKey = {
  readonly issuerAndSerial: Uint8Array | undefined;
  readonly open: (privateKey: KeyObject) => Uint8Array;
};

/** The recipients a RecipientInfo names; kinds that are not ours are passed over, since others may need them. */
function readRecipient(info: Der): readonly OpenableKey[] {
  if (info.tag === keyAgreementTag) return readAgreement(info);
  if (info.tag === tags.sequence) return [readTransport(info)];
  return [];
}
