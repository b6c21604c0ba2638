import { sign } from "node:crypto";
import {
  encode,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  encodeTime,
  tags,
} from "../../src/cms/der.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import type { IssuedCertificate } from "../../src/trust/issue.ts";

const ecdsaSha256 = encodeSequence(encodeOid("1.2.840.10045.4.3.2"));
export const crlNumber = crlExtension(
  "2.5.29.20",
  false,
  encodeSmallInteger(1),
);

export function crlExtension(
  oid: string,
  isCritical: boolean,
  value: Uint8Array,
): Uint8Array {
  return encodeSequence(
    encodeOid(oid),
    ...(isCritical ? [encode(tags.boolean, Uint8Array.of(0xff))] : []),
    encode(tags.octetString, value),
  );
}

/** A list of the issuer's, signed, with just these entries and extensions. */
export function crlOf(
  issuer: IssuedCertificate,
  {
    thisUpdate,
    nextUpdate,
  }: Readonly<Record<"thisUpdate" | "nextUpdate", Date>>,
  entries: readonly Uint8Array[],
  extensions: readonly Uint8Array[],
): Uint8Array {
  const tbs = encodeSequence(
    encodeSmallInteger(1),
    ecdsaSha256,
    parseCertificate(issuer.certificate).subject.der,
    encodeTime(thisUpdate),
    encodeTime(nextUpdate),
    ...(entries.length === 0 ? [] : [encodeSequence(...entries)]),
    encode(0xa0, encodeSequence(...extensions)),
  );
  const signature = sign("sha256", tbs, issuer.privateKey);
  return encodeSequence(
    tbs,
    ecdsaSha256,
    encode(tags.bitString, Uint8Array.of(0), signature),
  );
}

/** Certificates with the serial numbers from 1 to `count`, superseded. */
export function crlEntries(count: number, at: Date): readonly Uint8Array[] {
  const superseded = encodeSequence(
    crlExtension("2.5.29.21", false, encode(tags.enumerated, Uint8Array.of(4))),
  );
  return Array.from({ length: count }, (_, index) =>
    encodeSequence(encodeSmallInteger(index + 1), encodeTime(at), superseded),
  );
}
