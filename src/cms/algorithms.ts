import { constants, type KeyObject } from "node:crypto";
import {
  encode,
  encodedNull,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  context,
} from "./der.ts";
import { oids } from "./oids.ts";

export const signatureAlgorithmIds = [
  "ecdsa-p256-sha256",
  "ecdsa-p384-sha384",
  "ecdsa-bp256-sha256",
  "ecdsa-bp384-sha384",
  "rsa-pss-sha256",
  "rsa-pss-sha384",
  "rsa-pss-sha512",
] as const;
export type SignatureAlgorithmId = (typeof signatureAlgorithmIds)[number];

export type DigestName = "sha256" | "sha384" | "sha512";

export type SignatureAlgorithm = {
  readonly id: SignatureAlgorithmId;
  readonly digest: DigestName;
  /** Object identifier of the SignerInfo's signatureAlgorithm. */
  readonly oid: string;
  /** `asymmetricKeyType`, and for curves OpenSSL's name of it. */
  readonly keyTypes: readonly string[];
  readonly curve?: string;
  /** What goes to node:crypto's sign and verify beside the key; nothing for ECDSA, whose signatures are DER. */
  readonly options?: { readonly padding: number; readonly saltLength: number };
  /** The AlgorithmIdentifier as it is written. */
  readonly identifier: Uint8Array;
  /** Every encoding of it that is read, in hexadecimal; comparing bytes leaves no parameter unread. */
  readonly encodings: readonly string[];
};

const digestOids: Readonly<Record<DigestName, string>> = {
  sha256: oids.sha256,
  sha384: oids.sha384,
  sha512: oids.sha512,
};

/** Algorithms a SignerInfo may name, one row each; whether one is allowed is the policy's business. */
export const signatureAlgorithms: Readonly<
  Record<SignatureAlgorithmId, SignatureAlgorithm>
> = {
  "ecdsa-p256-sha256": ecdsa(
    "ecdsa-p256-sha256",
    "sha256",
    oids.ecdsaSha256,
    "prime256v1",
  ),
  "ecdsa-p384-sha384": ecdsa(
    "ecdsa-p384-sha384",
    "sha384",
    oids.ecdsaSha384,
    "secp384r1",
  ),
  "ecdsa-bp256-sha256": ecdsa(
    "ecdsa-bp256-sha256",
    "sha256",
    oids.ecdsaSha256,
    "brainpoolP256r1",
  ),
  "ecdsa-bp384-sha384": ecdsa(
    "ecdsa-bp384-sha384",
    "sha384",
    oids.ecdsaSha384,
    "brainpoolP384r1",
  ),
  "rsa-pss-sha256": pss("rsa-pss-sha256", "sha256", 32),
  "rsa-pss-sha384": pss("rsa-pss-sha384", "sha384", 48),
  "rsa-pss-sha512": pss("rsa-pss-sha512", "sha512", 64),
};

const digestIdentifiers: Readonly<Record<DigestName, Uint8Array>> = {
  sha256: encodeSequence(encodeOid(oids.sha256)),
  sha384: encodeSequence(encodeOid(oids.sha384)),
  sha512: encodeSequence(encodeOid(oids.sha512)),
};
const rowsByEncoding = Map.groupBy(
  Object.values(signatureAlgorithms).flatMap((row) =>
    row.encodings.map((encoding) => ({ row, encoding })),
  ),
  ({ encoding }) => encoding,
);
const digestsByEncoding = new Map(
  (Object.keys(digestOids) as DigestName[]).flatMap((name) =>
    digestForms(name).map(
      (form) => [Buffer.from(form).toString("hex"), name] as const,
    ),
  ),
);

/** The row an AlgorithmIdentifier (DER) and a key belong to, or undefined: refusal by absence. */
export function signatureAlgorithmOf(
  identifier: Uint8Array,
  key: KeyObject,
): SignatureAlgorithm | undefined {
  const encoding = Buffer.from(identifier).toString("hex");
  return rowsByEncoding.get(encoding)?.find(({ row }) => fitsKey(row, key))
    ?.row;
}

/** The first row that goes with a key: what a signer with this key writes. */
export function signatureAlgorithmFor(
  key: KeyObject,
): SignatureAlgorithm | undefined {
  return Object.values(signatureAlgorithms).find((row) => fitsKey(row, key));
}

/** A key as node:crypto's sign and verify take it. Bare where it can be: an object around it nearly doubles the time. */
export function keyInput<Key extends KeyObject>(
  { options }: Pick<SignatureAlgorithm, "options">,
  key: Key,
): Key | ({ readonly key: Key } & SignatureAlgorithm["options"]) {
  return options === undefined ? key : { key, ...options };
}

/** The digest an AlgorithmIdentifier names, with absent parameters or NULL (RFC 5754 §2). */
export function digestOf(identifier: Uint8Array): DigestName | undefined {
  return digestsByEncoding.get(Buffer.from(identifier).toString("hex"));
}

/** DigestAlgorithmIdentifier as it is written: no parameters. */
export function digestIdentifier(name: DigestName): Uint8Array {
  return digestIdentifiers[name];
}

function fitsKey(row: SignatureAlgorithm, key: KeyObject): boolean {
  if (!row.keyTypes.includes(key.asymmetricKeyType ?? "")) return false;
  return (
    row.curve === undefined ||
    key.asymmetricKeyDetails?.namedCurve === row.curve
  );
}

function ecdsa(
  id: SignatureAlgorithmId,
  digest: DigestName,
  oid: string,
  curve: string,
): SignatureAlgorithm {
  const identifier = encodeSequence(encodeOid(oid));
  const encodings = [Buffer.from(identifier).toString("hex")];
  return {
    id,
    digest,
    oid,
    keyTypes: ["ec"],
    curve,
    identifier,
    encodings,
  };
}

/** RSASSA-PSS with MGF1 over the same hash and a salt as long as it (RFC 4055 §3.1); no other parameters are read. */
function pss(
  id: SignatureAlgorithmId,
  digest: DigestName,
  saltBytes: number,
): SignatureAlgorithm {
  const forms = digestForms(digest);
  const identifiers = forms.flatMap((hash) =>
    forms.map((mask) => pssIdentifier(hash, mask, saltBytes)),
  );
  const [identifier = new Uint8Array()] = identifiers;
  return {
    id,
    digest,
    oid: oids.rsaPss,
    keyTypes: ["rsa", "rsa-pss"],
    options: {
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: saltBytes,
    },
    identifier,
    encodings: identifiers.map((each) => Buffer.from(each).toString("hex")),
  };
}

function pssIdentifier(
  hash: Uint8Array,
  maskHash: Uint8Array,
  saltBytes: number,
): Uint8Array {
  return encodeSequence(
    encodeOid(oids.rsaPss),
    encodeSequence(
      encode(context(0, "constructed"), hash),
      encode(
        context(1, "constructed"),
        encodeSequence(encodeOid(oids.mgf1), maskHash),
      ),
      encode(context(2, "constructed"), encodeSmallInteger(saltBytes)),
    ),
  );
}

/** OpenSSL writes hash parameters as NULL inside PSS, others leave them out; both are read (RFC 4055 §2.1). */
function digestForms(name: DigestName): readonly Uint8Array[] {
  const oid = encodeOid(digestOids[name]);
  return [encodeSequence(oid, encodedNull), encodeSequence(oid)];
}
