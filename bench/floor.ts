import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hash,
  randomBytes,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import { parseCertificate } from "../src/trust/certificate.ts";
import type { Cast } from "./cast.ts";
import type { Operation } from "./measure.ts";

/** A bare operation, and how often a message and its receipts need it. */
export type FloorItem = Operation & { readonly count: number };

/** One container that travels: its files, and how long it is. */
export type Load = {
  readonly document: Uint8Array;
  readonly attachments: readonly Uint8Array[];
  readonly manifest: Uint8Array;
  readonly containerBytes: number;
  /** Times an XML document is validated on its way; 0 for JSON, whose validators are no bare operation. */
  readonly validations: number;
};

/** The fastest. */
const level = 1;
const signedAttributesBytes = 240;

/**
 * The frozen list of what no gateway of this format can do without, each with OpenSSL (node:crypto), zlib and libxml2
 * and nothing around it. Certificate paths, parsing, mapping, rules and the formats themselves are what is above it.
 */
export function floorOf(cast: Cast, load: Load): readonly FloorItem[] {
  const { privateKey } = cast.sender.signing;
  const { publicKey } = parseCertificate(cast.sender.signing.certificate);
  const [decryption] = cast.recipient.decryption;
  if (decryption === undefined) throw new Error("no key to decrypt with");
  const recipient = parseCertificate(decryption.certificate).publicKey;
  const ephemeral = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ephemeralPem = ephemeral.publicKey.export({
    type: "spki",
    format: "pem",
  });

  const attributes = randomBytes(signedAttributesBytes);
  const signature = sign("sha256", attributes, privateKey);
  const contents = [load.document, ...load.attachments];
  const container = randomBytes(load.containerBytes);
  const key = createSecretKey(randomBytes(32));
  const contentKey = randomBytes(32);
  const nonce = randomBytes(12);
  const encrypted = encrypt();
  const wrapped = wrap(true, key, contentKey);
  const deflated = [load.document, load.manifest].map((bytes) =>
    deflateRawSync(bytes, { level }),
  );

  function encrypt(): Uint8Array {
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    return Buffer.concat([
      cipher.update(container),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
  }
  function decrypt(): Uint8Array {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce);
    decipher.setAuthTag(encrypted.subarray(-16));
    return Buffer.concat([
      decipher.update(encrypted.subarray(0, -16)),
      decipher.final(),
    ]);
  }

  const items: readonly FloorItem[] = [
    {
      name: "SHA-256 of the files, written and read",
      count: 2,
      run: () => contents.map((bytes) => hash("sha256", bytes, "buffer")),
    },
    {
      name: "SHA-256 of manifest and container, written and read",
      count: 2,
      run: () =>
        [load.manifest, container].map((bytes) =>
          hash("sha256", bytes, "buffer"),
        ),
    },
    {
      name: "deflate of document and manifest",
      count: 1,
      run: () =>
        [load.document, load.manifest].map((bytes) =>
          deflateRawSync(bytes, { level }),
        ),
    },
    {
      name: "inflate of document and manifest",
      count: 1,
      run: () => deflated.map((bytes) => inflateRawSync(bytes)),
    },
    {
      name: "ECDSA P-256 signature",
      count: 1,
      run: () => sign("sha256", attributes, privateKey),
    },
    {
      name: "ECDSA P-256 verification",
      count: 1,
      run: () => verify("sha256", attributes, publicKey, signature),
    },
    {
      name: "P-256 ephemeral key and its point",
      count: 1,
      run: () =>
        generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({
          format: "jwk",
        }),
    },
    {
      name: "ECDH P-256, both sides",
      count: 1,
      run: () => [
        diffieHellman({
          privateKey: ephemeral.privateKey,
          publicKey: recipient,
        }),
        diffieHellman({
          privateKey: decryption.privateKey,
          publicKey: createPublicKey(ephemeralPem),
        }),
      ],
    },
    {
      name: "AES-256 key wrap and unwrap",
      count: 1,
      run: () => [wrap(true, key, contentKey), wrap(false, key, wrapped)],
    },
    { name: "AES-256-GCM encryption", count: 1, run: encrypt },
    { name: "AES-256-GCM decryption", count: 1, run: decrypt },
  ];
  if (load.validations === 0) return items;
  const validator = compileSchema();
  return [
    {
      name: "XSD validation",
      count: load.validations,
      run: () => validate(validator, load.document),
    },
    ...items,
  ];
}

/** Of the receipt that its issuer keeps: it is digested, deflated and signed. */
export function isOfKeeping({ name }: FloorItem): boolean {
  return /^(?:SHA-256|deflate|ECDSA P-256 signature)/.test(name);
}

function wrap(isWrapping: boolean, key: KeyObject, bytes: Uint8Array): Buffer {
  const initial = Buffer.alloc(8, 0xa6);
  const cipher = isWrapping
    ? createCipheriv("id-aes256-wrap", key, initial)
    : createDecipheriv("id-aes256-wrap", key, initial);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

let compiled: XsdValidator | undefined;

function compileSchema(): XsdValidator {
  if (compiled !== undefined) return compiled;
  const folder = new URL("../schemas/xsd/", import.meta.url);
  const files = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".xsd"))
      .map((name) => [name, readFileSync(new URL(name, folder))]),
  );
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  try {
    const schema = files["message.xsd"];
    if (schema === undefined) throw new Error("message.xsd is missing");
    compiled = XsdValidator.fromDoc(
      XmlDocument.fromBuffer(schema, { url: "message.xsd" }),
    );
    return compiled;
  } finally {
    xmlCleanupInputProvider();
  }
}

function validate(validator: XsdValidator, bytes: Uint8Array): void {
  const document = XmlDocument.fromBuffer(bytes, {
    option:
      ParseOption.XML_PARSE_NO_XXE |
      ParseOption.XML_PARSE_NONET |
      ParseOption.XML_PARSE_COMPACT,
  });
  try {
    validator.validate(document);
  } finally {
    document.dispose();
  }
}
