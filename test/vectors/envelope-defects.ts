import {
  createCipheriv,
  randomBytes,
  publicEncrypt,
  constants,
} from "node:crypto";
import {
  context,
  encode,
  encodedNull,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  readDer,
  tags,
} from "../../src/cms/der.ts";
import { encryptEnveloped } from "../../src/cms/auth-enveloped-data.ts";
import { issuerAndSerialOf } from "../../src/cms/certificate-names.ts";
import { oids } from "../../src/cms/oids.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import {
  changeDer,
  childAt,
  derTree,
  type DerTree,
} from "../support/der-tree.ts";
import type { Defect } from "./defect.ts";
import { vectorKey, type VectorKeyName } from "./keys.ts";
import type { Recipe } from "./specimen.ts";

const rfc5083 = "RFC 5083 §2.1";
const rfc5753 = "RFC 5753 §3.1.1";
const policy = "docs/protocol.md, envelope";
const plaintext = Buffer.from("what an envelope holds; here no container\n");

/** Where things stand in the tree of an AuthEnvelopedData to one recipient. */
const places = {
  envelope: [1, 0],
  version: [1, 0, 0],
  recipients: [1, 0, 1],
  recipient: [1, 0, 1, 0],
  content: [1, 0, 2],
  cipher: [1, 0, 2, 1],
  nonce: [1, 0, 2, 1, 1, 0],
  tagLength: [1, 0, 2, 1, 1, 1],
  ciphertext: [1, 0, 2, 2],
  tag: [1, 0, 3],
} as const;
const agreement = {
  originator: [1, 0, 1, 0, 1, 0],
  scheme: [1, 0, 1, 0, 2, 0],
  wrap: [1, 0, 1, 0, 2, 1],
  identifier: [1, 0, 1, 0, 3, 0, 0],
  wrappedKey: [1, 0, 1, 0, 3, 0, 1],
} as const;
const transport = {
  version: [1, 0, 1, 0, 0],
  algorithm: [1, 0, 1, 0, 2],
  encryptedKey: [1, 0, 1, 0, 3],
} as const;

type EnvelopeDefect = Defect & {
  /** Default: P-256. */
  readonly to?: readonly VectorKeyName[];
  readonly change?: (root: DerTree) => void;
  readonly bytes?: (bytes: Uint8Array) => Uint8Array;
};

function put(path: readonly number[], bytes: Uint8Array) {
  return (root: DerTree): void => {
    childAt(root, ...path).raw = bytes;
  };
}

function flip(path: readonly number[]) {
  return (root: DerTree): void => {
    const { content } = childAt(root, ...path);
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
  };
}

function insert(path: readonly number[], index: number, bytes: Uint8Array) {
  return (root: DerTree): void => {
    childAt(root, ...path).children.splice(index, 0, derTree(bytes));
  };
}

const attribute = encodeSequence(
  encodeOid(oids.contentType),
  encode(tags.set, encodeOid(oids.data)),
);

const sound: readonly EnvelopeDefect[] = [
  ...(
    [
      "encrypt-p256",
      "encrypt-p384",
      "encrypt-brainpool256",
      "encrypt-rsa3072",
    ] as const
  ).map((name) => ({
    name: `sound-${name.slice("encrypt-".length)}`,
    expect: "accepted",
    why: `nothing: encrypted to ${name}`,
    clause: policy,
    to: [name],
  })),
  {
    name: "sound-several-recipients",
    expect: "accepted",
    why: "nothing: encrypted to somebody else's certificate too",
    clause: "RFC 5652 §6.2",
    to: ["encrypt-other", "encrypt-rsa3072", "encrypt-p256"],
  },
];

const structure: readonly EnvelopeDefect[] = [
  {
    name: "cms-indefinite-length",
    expect: "DER_MALFORMED",
    why: "the envelope is BER with an indefinite length",
    clause: "X.690 §10.1",
    bytes: (bytes) =>
      Buffer.concat([
        Uint8Array.of(0x30, 0x80),
        readDer(bytes).content,
        Buffer.alloc(2),
      ]),
  },
  {
    name: "cms-octets-after",
    expect: "DER_MALFORMED",
    why: "octets stand after the envelope",
    clause: "X.690 §8.1.3",
    bytes: (bytes) => Buffer.concat([bytes, Buffer.alloc(1)]),
  },
  {
    name: "cms-cut-short",
    expect: "DER_MALFORMED",
    why: "the last octets of the envelope are missing",
    clause: "X.690 §8.1.3",
    bytes: (bytes) => bytes.subarray(0, -1),
  },
  {
    name: "cms-enveloped-data",
    expect: "CMS_MALFORMED",
    why: "the content is EnvelopedData, which nothing authenticates",
    clause: rfc5083,
    change: put([0], encodeOid("1.2.840.113549.1.7.3")),
  },
  {
    name: "cms-version",
    expect: "CMS_MALFORMED",
    why: "AuthEnvelopedData is of version 1",
    clause: rfc5083,
    change: put(places.version, encodeSmallInteger(1)),
  },
  {
    name: "cms-originator-info",
    expect: "CMS_MALFORMED",
    why: "information about the originator is there",
    clause: rfc5083,
    change: insert(places.envelope, 1, encode(context(0, "constructed"))),
  },
  {
    name: "cms-authenticated-attributes",
    expect: "CMS_MALFORMED",
    why: "authenticated attributes are there, which implementations disagree about",
    clause: policy,
    change: insert(
      places.envelope,
      3,
      encode(context(1, "constructed"), attribute),
    ),
  },
  {
    name: "cms-unauthenticated-attributes",
    expect: "CMS_MALFORMED",
    why: "unauthenticated attributes are there, which anybody can have added",
    clause: policy,
    change: insert(
      places.envelope,
      4,
      encode(context(2, "constructed"), attribute),
    ),
  },
  {
    name: "cms-no-recipients",
    expect: "CMS_MALFORMED",
    why: "there is no recipient",
    clause: rfc5083,
    change(root) {
      childAt(root, ...places.recipients).children = [];
    },
  },
  {
    name: "cms-many-recipients",
    expect: "CMS_MALFORMED",
    why: "there are more recipients than any authority has certificates",
    clause: policy,
    change(root) {
      const recipients = childAt(root, ...places.recipients);
      const [first] = recipients.children;
      if (first) recipients.children = Array<DerTree>(65).fill(first);
    },
  },
  {
    name: "cms-content-type",
    expect: "CMS_MALFORMED",
    why: "the content is of another type than id-data",
    clause: rfc5083,
    change: put([...places.content, 0], encodeOid(oids.signedData)),
  },
  {
    name: "cms-content-detached",
    expect: "DER_MALFORMED",
    why: "the encrypted content is missing",
    clause: policy,
    change(root) {
      childAt(root, ...places.content).children.pop();
    },
  },
  {
    name: "cms-content-constructed",
    expect: "DER_MALFORMED",
    why: "the encrypted content is cut into pieces, as BER allows",
    clause: "X.690 §10.2",
    change(root) {
      const { content } = childAt(root, ...places.ciphertext);
      childAt(root, ...places.ciphertext).raw = encode(
        context(0, "constructed"),
        encode(tags.octetString, content),
      );
    },
  },
];

const algorithms: readonly EnvelopeDefect[] = [
  {
    name: "cipher-cbc",
    expect: "ALGORITHM_UNKNOWN",
    why: "the cipher is AES-256-CBC",
    clause: policy,
    change: put([...places.cipher, 0], encodeOid("2.16.840.1.101.3.4.1.42")),
  },
  {
    name: "cipher-aes128",
    expect: "ALGORITHM_UNKNOWN",
    why: "the cipher is AES-128-GCM",
    clause: policy,
    change: put([...places.cipher, 0], encodeOid("2.16.840.1.101.3.4.1.6")),
  },
  {
    name: "nonce-length",
    expect: "CMS_MALFORMED",
    why: "the nonce has 16 octets",
    clause: "RFC 5084 §3.2",
    change: put(places.nonce, encode(tags.octetString, randomBytes(16))),
  },
  {
    name: "tag-length-parameter",
    expect: "CMS_MALFORMED",
    why: "the parameters promise a tag of 12 octets",
    clause: "RFC 5084 §3.2",
    change: put(places.tagLength, encodeSmallInteger(12)),
  },
  {
    name: "tag-length-absent",
    expect: "DER_MALFORMED",
    why: "the parameters leave the tag at its default of 12 octets",
    clause: "RFC 5084 §3.2",
    change(root) {
      childAt(root, ...places.cipher, 1).children.pop();
    },
  },
  {
    name: "tag-cut-short",
    expect: "CMS_MALFORMED",
    why: "the tag has its first four octets only, which are found by trying",
    clause: "NIST SP 800-38D §5.2.1.2",
    change(root) {
      const tag = childAt(root, ...places.tag);
      tag.content = tag.content.subarray(0, 4);
    },
  },
  {
    name: "kdf-sha1",
    expect: "ALGORITHM_UNKNOWN",
    why: "the key derivation is over SHA-1, OpenSSL's default",
    clause: policy,
    change: put(agreement.scheme, encodeOid("1.3.133.16.840.63.0.2")),
  },
  {
    name: "wrap-aes128",
    expect: "ALGORITHM_UNKNOWN",
    why: "the content key is wrapped with AES-128",
    clause: policy,
    change: put([...agreement.wrap, 0], encodeOid("2.16.840.1.101.3.4.1.5")),
  },
  {
    name: "transport-pkcs1",
    expect: "ALGORITHM_UNKNOWN",
    why: "the content key is encrypted with PKCS#1 v1.5 padding",
    clause: policy,
    to: ["encrypt-rsa3072"],
    change(root) {
      childAt(root, ...transport.algorithm).raw = encodeSequence(
        encodeOid("1.2.840.113549.1.1.1"),
        encodedNull,
      );
      childAt(root, ...transport.encryptedKey).content = publicEncrypt(
        {
          key: parseCertificate(vectorKey("encrypt-rsa3072").certificate)
            .publicKey,
          padding: constants.RSA_PKCS1_PADDING,
        },
        randomBytes(32),
      );
    },
  },
  {
    name: "transport-oaep-sha1",
    expect: "ALGORITHM_UNKNOWN",
    why: "the content key is encrypted with OAEP over SHA-1, its default",
    clause: policy,
    to: ["encrypt-rsa3072"],
    change: put(
      transport.algorithm,
      encodeSequence(encodeOid(oids.rsaOaep), encodeSequence()),
    ),
  },
  {
    name: "transport-version",
    expect: "CMS_MALFORMED",
    why: "the recipient is named by certificate, with the version for key identifiers",
    clause: "RFC 5652 §6.2.1",
    to: ["encrypt-rsa3072"],
    change: put(transport.version, encodeSmallInteger(2)),
  },
];

const keys: readonly EnvelopeDefect[] = [
  {
    name: "not-for-us",
    expect: "ENVELOPE_NOT_FOR_US",
    why: "the envelope is encrypted to somebody else's certificate",
    clause: policy,
    to: ["encrypt-other"],
  },
  {
    name: "not-for-us-key-identifier",
    expect: "ENVELOPE_NOT_FOR_US",
    why: "the recipient is named by key identifier instead of issuer and serial number",
    clause: policy,
    change: put(
      agreement.identifier,
      encode(
        context(0, "constructed"),
        encode(tags.octetString, randomBytes(20)),
      ),
    ),
  },
  {
    name: "ciphertext-altered",
    expect: "ENVELOPE_UNOPENABLE",
    why: "one bit of the encrypted content is another",
    clause: policy,
    change: flip(places.ciphertext),
  },
  {
    name: "ciphertext-cut-short",
    expect: "ENVELOPE_UNOPENABLE",
    why: "the last octets of the encrypted content are missing",
    clause: policy,
    change(root) {
      const ciphertext = childAt(root, ...places.ciphertext);
      ciphertext.content = ciphertext.content.subarray(0, -8);
    },
  },
  {
    name: "tag-altered",
    expect: "ENVELOPE_UNOPENABLE",
    why: "one bit of the tag is another",
    clause: policy,
    change: flip(places.tag),
  },
  {
    name: "nonce-altered",
    expect: "ENVELOPE_UNOPENABLE",
    why: "one bit of the nonce is another",
    clause: policy,
    change: flip(places.nonce),
  },
  {
    name: "wrapped-key-altered",
    expect: "ENVELOPE_UNOPENABLE",
    why: "one bit of the wrapped content key is another",
    clause: policy,
    change: flip(agreement.wrappedKey),
  },
  {
    name: "wrapped-key-cut-short",
    expect: "ENVELOPE_UNOPENABLE",
    why: "the wrapped content key is of 24 octets",
    clause: policy,
    change(root) {
      const key = childAt(root, ...agreement.wrappedKey);
      key.content = key.content.subarray(0, 24);
    },
  },
  {
    name: "originator-off-curve",
    expect: "ENVELOPE_UNOPENABLE",
    why: "the originator's point is not on the curve, to learn of the recipient's key",
    clause: rfc5753,
    change: flip([...agreement.originator, 1]),
  },
  {
    name: "originator-infinity",
    expect: "CMS_MALFORMED",
    why: "the originator's point is the one at infinity, so that everybody knows the shared secret",
    clause: rfc5753,
    change: put([...agreement.originator, 1], Buffer.from("03020000", "hex")),
  },
  {
    name: "originator-unused-bits",
    expect: "CMS_MALFORMED",
    why: "the originator's point ends within an octet, which some readers mend",
    clause: rfc5753,
    change(root) {
      childAt(root, ...agreement.originator, 1).content[0] = 1;
    },
  },
  {
    name: "originator-hybrid-point",
    expect: "CMS_MALFORMED",
    why: "the originator's point is in the hybrid form",
    clause: rfc5753,
    change(root) {
      const { content } = childAt(root, ...agreement.originator, 1);
      content[1] = 6 + ((content.at(-1) ?? 0) & 1);
    },
  },
  {
    name: "originator-parameters",
    expect: "DER_MALFORMED",
    why: "the originator's key gives its curve by parameters instead of by name",
    clause: rfc5753,
    change: insert(
      [...agreement.originator, 0],
      1,
      encodeSequence(encodeSmallInteger(1)),
    ),
  },
  {
    name: "originator-other-curve",
    expect: "ENVELOPE_UNOPENABLE",
    why: "the originator's point is of another curve",
    clause: rfc5753,
    change: put(
      [...agreement.originator, 1],
      encode(tags.bitString, Uint8Array.of(0, 4), randomBytes(96)),
    ),
  },
  {
    name: "ukm-added",
    expect: "ENVELOPE_UNOPENABLE",
    why: "user keying material was added, which the key does not derive from",
    clause: rfc5753,
    change: insert(
      places.recipient,
      2,
      encode(
        context(1, "constructed"),
        encode(tags.octetString, Buffer.from("ukm")),
      ),
    ),
  },
  {
    name: "transported-key-altered",
    expect: "ENVELOPE_UNOPENABLE",
    why: "one bit of the encrypted content key is another",
    clause: policy,
    to: ["encrypt-rsa3072"],
    change: flip(transport.encryptedKey),
  },
  {
    name: "transported-key-short",
    expect: "ENVELOPE_UNOPENABLE",
    why: "the encrypted content key is of 16 octets, the content is encrypted with it",
    clause: policy,
    to: ["encrypt-rsa3072"],
    change(root) {
      const key = randomBytes(16);
      const cipher = createCipheriv(
        "aes-128-gcm",
        key,
        childAt(root, ...places.nonce).content,
      );
      childAt(root, ...places.ciphertext).content = Buffer.concat([
        cipher.update(plaintext),
        cipher.final(),
      ]);
      childAt(root, ...places.tag).content = cipher.getAuthTag();
      childAt(root, ...transport.encryptedKey).content = publicEncrypt(
        {
          key: parseCertificate(vectorKey("encrypt-rsa3072").certificate)
            .publicKey,
          padding: constants.RSA_PKCS1_OAEP_PADDING,
          oaepHash: "sha256",
        },
        key,
      );
    },
  },
  {
    name: "wrong-key-under-our-name",
    expect: "ENVELOPE_UNOPENABLE",
    why: "the envelope names our certificate, but is encrypted to another key",
    clause: policy,
    to: ["encrypt-other"],
    change: put(
      agreement.identifier,
      issuerAndSerialOf(vectorKey("encrypt-p256").certificate),
    ),
  },
];

export const envelopeRecipes: readonly Recipe[] = [
  ...sound,
  ...structure,
  ...algorithms,
  ...keys,
].map(({ to = ["encrypt-p256"], change, bytes, ...rest }) => ({
  ...rest,
  kind: "envelope",
  make() {
    const honest = encryptEnveloped(
      plaintext,
      to.map((name) => {
        const { certificate } = vectorKey(name);
        const { publicKey } = parseCertificate(certificate);
        return { issuerAndSerial: issuerAndSerialOf(certificate), publicKey };
      }),
    );
    const changed = change === undefined ? honest : changeDer(honest, change);
    return [bytes === undefined ? changed : bytes(changed)];
  },
}));
