import { createHash, createPublicKey, sign, type KeyObject } from "node:crypto";
import {
  context,
  encode,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  encodeTime,
  tags,
} from "../../src/cms/der.ts";
import { oids } from "../../src/cms/oids.ts";

export type ForgedCertificate = {
  readonly certificate: Uint8Array;
  readonly privateKey: KeyObject;
};

export type Extension = {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
};

export type CertificateForgery = {
  readonly commonName: string;
  readonly serial: number;
  /** Of any kind that node:crypto knows. */
  readonly privateKey: KeyObject;
  /** A P-256 key of an authority; absent for one that signs itself. */
  readonly issuer?: ForgedCertificate & { readonly commonName: string };
  /** Bits of keyUsage (RFC 5280 §4.2.1.3), the first octet. */
  readonly keyUsage: number;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Each stands in for the usual one of its OID. */
  readonly extensions?: readonly Extension[];
  /** OIDs of usual extensions that are left out. */
  readonly without?: readonly string[];
};

export const keyUsages = {
  signing: 0xc0,
  keyEncipherment: 0x20,
  keyAgreement: 0x08,
  authority: 0x06,
} as const;

/** A certificate with whatever key and extensions are wanted, its dates fixed, its issuer's key on P-256. */
export function forgeCertificate(
  forgery: CertificateForgery,
): ForgedCertificate {
  const { privateKey, issuer } = forgery;
  const algorithm = encodeSequence(encodeOid(oids.ecdsaSha256));
  const issuerKey = issuer?.privateKey ?? privateKey;
  const tbs = encodeSequence(
    encode(context(0, "constructed"), encodeSmallInteger(2)),
    encodeSmallInteger(forgery.serial),
    algorithm,
    nameOf(issuer?.commonName ?? forgery.commonName),
    encodeSequence(encodeTime(forgery.notBefore), encodeTime(forgery.notAfter)),
    nameOf(forgery.commonName),
    spkiOf(privateKey),
    encode(
      context(3, "constructed"),
      encodeSequence(...extensionsOf(forgery, issuerKey).map(encodeExtension)),
    ),
  );
  const certificate = encodeSequence(
    tbs,
    algorithm,
    bitString(sign("sha256", tbs, issuerKey)),
  );
  return { certificate, privateKey };
}

function extensionsOf(
  forgery: CertificateForgery,
  issuerKey: KeyObject,
): readonly Extension[] {
  const { extensions = [], without = [] } = forgery;
  const replaced = new Set([...without, ...extensions.map(({ oid }) => oid)]);
  return [
    ...usualExtensions(forgery, issuerKey).filter(
      ({ oid }) => !replaced.has(oid),
    ),
    ...extensions,
  ];
}

function usualExtensions(
  { issuer, keyUsage, privateKey }: CertificateForgery,
  issuerKey: KeyObject,
): readonly Extension[] {
  const isAuthority = keyUsage === keyUsages.authority;
  return [
    ...(isAuthority ? [basicConstraints] : []),
    {
      oid: "2.5.29.15",
      critical: true,
      value: encode(
        tags.bitString,
        Uint8Array.of(unusedBits(keyUsage), keyUsage),
      ),
    },
    {
      oid: "2.5.29.14",
      critical: false,
      value: encode(tags.octetString, keyIdentifier(privateKey)),
    },
    ...(issuer === undefined ? [] : [authorityKeyIdentifier(issuerKey)]),
  ];
}

const basicConstraints: Extension = {
  oid: "2.5.29.19",
  critical: true,
  value: encodeSequence(encode(tags.boolean, Uint8Array.of(0xff))),
};

function authorityKeyIdentifier(issuerKey: KeyObject): Extension {
  return {
    oid: "2.5.29.35",
    critical: false,
    value: encodeSequence(
      encode(context(0, "primitive"), keyIdentifier(issuerKey)),
    ),
  };
}

function encodeExtension({ oid, critical, value }: Extension): Uint8Array {
  return encodeSequence(
    encodeOid(oid),
    ...(critical ? [encode(tags.boolean, Uint8Array.of(0xff))] : []),
    encode(tags.octetString, value),
  );
}

function nameOf(commonName: string): Uint8Array {
  const attribute = (oid: string, value: string): Uint8Array =>
    encode(
      tags.set,
      encodeSequence(
        encodeOid(oid),
        encode(tags.printableString, Buffer.from(value)),
      ),
    );
  return encodeSequence(
    attribute("2.5.4.6", "XA"),
    attribute("2.5.4.3", commonName),
  );
}

function spkiOf(key: KeyObject): Uint8Array {
  return createPublicKey(key).export({ type: "spki", format: "der" });
}

export function keyIdentifier(key: KeyObject): Uint8Array {
  return createHash("sha256").update(spkiOf(key)).digest().subarray(0, 20);
}

function bitString(octets: Uint8Array): Uint8Array {
  return encode(tags.bitString, Uint8Array.of(0), octets);
}

function unusedBits(octet: number): number {
  return 31 - Math.clz32(octet & -octet);
}
