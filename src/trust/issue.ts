import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  createHash,
  createPublicKey,
  generateKeyPair,
  randomBytes,
  webcrypto,
  type KeyObject,
} from "node:crypto";
import { promisify } from "node:util";
import type { RevocationReason } from "./revocation.ts";

/** What a throw-away key is made of. RSA signs with PSS; making an RSA key takes some hundred milliseconds. */
export type IssuedKeyKind = "p256" | "p384" | "rsa3072";

/** A certificate in DER with its private key. */
export type IssuedCertificate = {
  readonly certificate: Uint8Array;
  readonly privateKey: KeyObject;
};

type IssueSubject = {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly organization: string;
  readonly commonName: string;
};

export type IssueRequest = {
  readonly subject: IssueSubject;
  readonly role: "anchor" | "intermediate" | "signing" | "encryption";
  /** Who signs it; absent for an anchor, which signs itself. */
  readonly issuer?: IssuedCertificate;
  /** Default `p256`. */
  readonly key?: IssuedKeyKind;
  /** How many further authorities may stand below this one; for anchors and intermediates. */
  readonly pathLength?: number;
  readonly notBefore: Date;
  readonly notAfter: Date;
};

/** One anchor, one signing and one encryption certificate: what an authority needs to take part. */
export type IssuedAuthority = {
  readonly anchor: IssuedCertificate;
  readonly signing: IssuedCertificate;
  readonly encryption: IssuedCertificate;
};

/** Makes the throw-away keys and certificates of one authority, for demonstrations, tests and trials. */
export async function issueAuthority(request: {
  readonly country: string;
  readonly organization: string;
  readonly signingKey?: IssuedKeyKind;
  readonly encryptionKey?: IssuedKeyKind;
  readonly notBefore: Date;
  readonly notAfter: Date;
}): Promise<IssuedAuthority> {
  const { country, organization, notBefore, notAfter } = request;
  const named = (commonName: string): IssueSubject => ({
    country,
    organization,
    commonName,
  });
  const dates = { notBefore, notAfter };
  const anchor = await issueCertificate({
    ...dates,
    subject: named("throw-away anchor"),
    role: "anchor",
  });
  const signing = await issueCertificate({
    ...dates,
    subject: named("gateway signing"),
    role: "signing",
    issuer: anchor,
    key: request.signingKey ?? "p256",
  });
  const encryption = await issueCertificate({
    ...dates,
    subject: named("gateway encryption"),
    role: "encryption",
    issuer: anchor,
    key: request.encryptionKey ?? "p256",
  });
  return { anchor, signing, encryption };
}

/** Makes a key and a certificate for it. The private key is exportable: this is for throw-away keys only. */
export async function issueCertificate(
  request: IssueRequest,
): Promise<IssuedCertificate> {
  const keys = await generateKeys(request.key ?? "p256");
  const issuerKey = request.issuer?.privateKey ?? keys.privateKey;
  const signing = signingAlgorithm(issuerKey);
  const subject = subjectName(request.subject);
  const made = await x509.X509CertificateGenerator.create({
    serialNumber: freshSerial(),
    subject,
    issuer: request.issuer ? subjectOf(request.issuer.certificate) : subject,
    notBefore: request.notBefore,
    notAfter: request.notAfter,
    publicKey: new x509.PublicKey(bufferOf(spkiOf(keys.publicKey))),
    signingKey: issuerKey.toCryptoKey(signing, false, ["sign"]),
    signingAlgorithm: signing,
    extensions: [
      ...roleExtensions(request, keys.publicKey),
      new x509.SubjectKeyIdentifierExtension(keyIdentifier(keys.publicKey)),
      ...(request.issuer === undefined
        ? []
        : [
            new x509.AuthorityKeyIdentifierExtension(
              keyIdentifier(createPublicKey(issuerKey)),
            ),
          ]),
    ],
  });
  return {
    certificate: new Uint8Array(made.rawData),
    privateKey: keys.privateKey,
  };
}

export type IssuedRevocation = {
  /** The revoked certificate, in DER. */
  readonly certificate: Uint8Array;
  readonly at: Date;
  /** Without one the generator would write an empty list of extensions, which is malformed. */
  readonly reason: Exclude<RevocationReason, "unspecified">;
};

/** Makes a CRL (DER) signed by an anchor or intermediate that `issueCertificate` made. */
export async function issueCrl(request: {
  readonly issuer: IssuedCertificate;
  readonly number: number;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  readonly revoked: readonly IssuedRevocation[];
}): Promise<Uint8Array> {
  const { issuer } = request;
  const signing = signingAlgorithm(issuer.privateKey);
  const made = await x509.X509CrlGenerator.create({
    issuer: subjectOf(issuer.certificate),
    thisUpdate: request.thisUpdate,
    nextUpdate: request.nextUpdate,
    signingAlgorithm: signing,
    signingKey: issuer.privateKey.toCryptoKey(signing, false, ["sign"]),
    extensions: [
      new x509.AuthorityKeyIdentifierExtension(
        keyIdentifier(createPublicKey(issuer.privateKey)),
      ),
      crlNumberExtension(request.number),
    ],
    entries: request.revoked.map(({ certificate, at, reason }) => ({
      serialNumber: new x509.X509Certificate(bufferOf(certificate))
        .serialNumber,
      revocationDate: at,
      reason: x509.X509CrlReason[reason],
    })),
  });
  return new Uint8Array(made.rawData);
}

/** Writes certificates as PEM, one after the other. */
export function certificatesToPem(certificates: readonly Uint8Array[]): string {
  return certificates
    .map(
      (each) => `${x509.PemConverter.encode(bufferOf(each), "CERTIFICATE")}\n`,
    )
    .join("");
}

const generate = promisify(generateKeyPair);

async function generateKeys(
  kind: IssuedKeyKind,
): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
  switch (kind) {
    case "p256":
      return generate("ec", { namedCurve: "P-256" });
    case "p384":
      return generate("ec", { namedCurve: "P-384" });
    case "rsa3072":
      return generate("rsa", { modulusLength: 3072 });
  }
}

type SigningAlgorithm = webcrypto.EcKeyImportParams &
  webcrypto.EcdsaParams &
  webcrypto.RsaPssParams &
  webcrypto.RsaHashedImportParams;

function signingAlgorithm(key: KeyObject): SigningAlgorithm {
  if (key.asymmetricKeyType === "rsa") {
    // The generator throws without a salt length; RFC 4055 §3.1 recommends that of the hash.
    return {
      name: "RSA-PSS",
      hash: "SHA-256",
      saltLength: 32,
    } as SigningAlgorithm;
  }
  const p384 = key.asymmetricKeyDetails?.namedCurve === "secp384r1";
  return {
    name: "ECDSA",
    namedCurve: p384 ? "P-384" : "P-256",
    hash: p384 ? "SHA-384" : "SHA-256",
  } as SigningAlgorithm;
}

function roleExtensions(
  request: IssueRequest,
  publicKey: KeyObject,
): x509.Extension[] {
  const { KeyUsageFlags, KeyUsagesExtension } = x509;
  switch (request.role) {
    case "anchor":
    case "intermediate":
      return [
        new x509.BasicConstraintsExtension(true, request.pathLength, true),
        new KeyUsagesExtension(
          KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign,
          true,
        ),
      ];
    case "signing":
      return [
        new KeyUsagesExtension(
          KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation,
          true,
        ),
      ];
    case "encryption":
      return [
        new KeyUsagesExtension(
          publicKey.asymmetricKeyType === "rsa"
            ? KeyUsageFlags.keyEncipherment
            : KeyUsageFlags.keyAgreement,
          true,
        ),
      ];
  }
}

function subjectName(subject: IssueSubject): x509.JsonName {
  return [
    { C: [subject.country] },
    { O: [subject.organization] },
    { CN: [subject.commonName] },
  ];
}

function subjectOf(certificate: Uint8Array): x509.Name {
  return new x509.X509Certificate(bufferOf(certificate)).subjectName;
}

/** RFC 5280 §4.1.2.2: positive, at most 20 octets. The second bit is set so that the encoding has a fixed length. */
function freshSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString("hex");
}

/** RFC 7093 §2, method 4 cut to 160 bits: SHA-256 over the whole SubjectPublicKeyInfo, so that SHA-1 appears nowhere. */
function keyIdentifier(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(spkiOf(publicKey))
    .digest("hex")
    .slice(0, 40);
}

function spkiOf(publicKey: KeyObject): Uint8Array {
  return publicKey.export({ type: "spki", format: "der" });
}

function crlNumberExtension(number: number): x509.Extension {
  const digits = number.toString(16);
  const padded = digits.length % 2 === 0 ? digits : `0${digits}`;
  const bytes = Buffer.from(
    /^[89a-f]/.test(padded) ? `00${padded}` : padded,
    "hex",
  );
  return new x509.Extension(
    "2.5.29.20",
    false,
    bufferOf(Buffer.concat([Buffer.from([0x02, bytes.length]), bytes])),
  );
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
