import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import {
  context,
  encode,
  encodeOid,
  encodeSequence,
  encodeSetOf,
  encodeSmallInteger,
  tags,
} from "../cms/der.ts";
import { oids } from "../cms/oids.ts";

/** Attribute types of RFC 5280 §4.1.2.4, and the attribute of RFC 2985 §5.4.2 that asks for extensions. */
const types = {
  country: "2.5.4.6",
  organization: "2.5.4.10",
  commonName: "2.5.4.3",
  extensionRequest: "1.2.840.113549.1.9.14",
  keyUsage: "2.5.29.15",
} as const;

/** The bits of RFC 5280 §4.2.1.3, first octet, with the number of unused ones before it. */
const keyUsages = {
  /** digitalSignature, nonRepudiation */
  signing: [6, 0xc0],
  /** keyAgreement */
  encryption: [3, 0x08],
} as const;

export type RequestSubject = {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly organization: string;
  readonly commonName: string;
};

/** A P-256 key with a certification request for it (PKCS#10, RFC 2986) in PEM, for a certification authority. */
export function requestCertificate(
  subject: RequestSubject,
  role: keyof typeof keyUsages,
): { readonly privateKey: KeyObject; readonly request: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });
  const information = encodeSequence(
    encodeSmallInteger(0),
    nameOf(subject),
    publicKey.export({ type: "spki", format: "der" }),
    encode(context(0, "constructed"), extensionRequest(role)),
  );
  const request = encodeSequence(
    information,
    encodeSequence(encodeOid(oids.ecdsaSha256)),
    bitString(0, sign("sha256", information, privateKey)),
  );
  return { privateKey, request: pem(request) };
}

function nameOf(subject: RequestSubject): Uint8Array {
  const text = (type: string, tag: number, value: string) =>
    encodeSetOf([
      encodeSequence(encodeOid(type), encode(tag, Buffer.from(value, "utf8"))),
    ]);
  return encodeSequence(
    text(types.country, tags.printableString, subject.country),
    text(types.organization, tags.utf8String, subject.organization),
    text(types.commonName, tags.utf8String, subject.commonName),
  );
}

function extensionRequest(role: keyof typeof keyUsages): Uint8Array {
  const [unused, bits] = keyUsages[role];
  const keyUsage = encodeSequence(
    encodeOid(types.keyUsage),
    encode(tags.boolean, Uint8Array.of(0xff)),
    encode(tags.octetString, bitString(unused, Uint8Array.of(bits))),
  );
  return encodeSequence(
    encodeOid(types.extensionRequest),
    encodeSetOf([encodeSequence(keyUsage)]),
  );
}

function bitString(unused: number, octets: Uint8Array): Uint8Array {
  return encode(tags.bitString, Buffer.concat([Uint8Array.of(unused), octets]));
}

function pem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE REQUEST-----\n${lines.join("\n")}\n-----END CERTIFICATE REQUEST-----\n`;
}
