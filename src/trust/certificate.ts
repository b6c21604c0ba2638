import { createPublicKey, hash, type KeyObject } from "node:crypto";
import { ComityError } from "../errors.ts";
import type { Digest } from "../message/identifiers.ts";
import {
  integerOctets,
  members,
  oidOf,
  readDer,
  smallIntegerOf,
  tags,
  timeOf,
  type Der,
} from "../cms/der.ts";
import { oids } from "../cms/oids.ts";
import {
  malformed,
  opened,
  threeFields,
  twoFields,
  wholeOctetsOf,
} from "./asn1.ts";
import { parseExtensions, type ParsedExtensions } from "./extensions.ts";
import { parseName, type Name } from "./name.ts";
import { recentMap } from "./recent.ts";

/** An X.509 certificate (RFC 5280 §4.1). Byte members are DER unless said otherwise. */
export type Certificate = {
  readonly der: Uint8Array;
  readonly fingerprint: Digest;
  /** What is signed. */
  readonly tbs: Uint8Array;
  readonly version: number;
  /** Contents of the INTEGER. */
  readonly serial: Uint8Array;
  readonly issuer: Name;
  readonly subject: Name;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SubjectPublicKeyInfo. */
  readonly spki: Uint8Array;
  readonly publicKey: KeyObject;
  readonly extensions: ParsedExtensions;
  /** AlgorithmIdentifier. */
  readonly signatureAlgorithm: Uint8Array;
  /** The signature's octets. */
  readonly signature: Uint8Array;
};

/** The usual one takes 1 KB, one with an ML-DSA-87 key and signature 8 KB. */
const certificateBytesMax = 16 * 1024;
/** In one PEM text. */
const pemCertificatesMax = 1000;

/**
 * Parsing costs about ten times looking up: a gateway meets the same certificates in every message. Weighed in bytes of
 * DER, of which one may become 60 on the heap: anybody's certificate stands beside a signature, so only what
 * `rememberCertificate` is given is kept.
 */
const recentCertificates = recentMap<Certificate>(
  1024 * 1024,
  ({ der }) => der.length,
);

/**
 * Reads one certificate in strict DER. Says nothing about whether it is to be trusted.
 * @throws ComityError CERTIFICATE_MALFORMED
 */
export function parseCertificate(der: Uint8Array): Certificate {
  assertSize(der);
  const digest = fingerprint(der);
  return (
    recentCertificates.get(digest) ??
    // A copy: the caller's buffer may be reused while the parsed certificate lives on.
    strictly(() => parse(Uint8Array.from(der), digest))
  );
}

/**
 * Keeps it at hand for the next time its bytes are parsed. For those alone that somebody we trust vouched for: anchors,
 * certificates the directory lists, members of a valid path.
 */
export function rememberCertificate(certificate: Certificate): Certificate {
  recentCertificates.set(certificate.fingerprint, certificate);
  return certificate;
}

/** Its subject, and of the rest no more than it takes to find that. @throws ComityError CERTIFICATE_MALFORMED */
export function parseSubject(der: Uint8Array): Name {
  assertSize(der);
  const known = recentCertificates.get(fingerprint(der));
  if (known !== undefined) return known.subject;
  return strictly(() => {
    const parts = [...members(threeFields(readDer(der))[0], tags.sequence)];
    if (parts[0]?.tag === 0xa0) taken(parts);
    const [, , , , subject] = parts;
    if (subject === undefined) throw malformed("a subject", "none");
    return parseName(subject);
  });
}

/** SHA-256 of the DER bytes: the name by which certificates are listed, compared and cached. */
export function fingerprint(der: Uint8Array): Digest {
  // The one place where a certificate's digest takes its type: 64 lower-case hexadecimal digits by construction.
  return hash("sha256", der, "hex") as Digest;
}

/**
 * Every certificate of a PEM text, in its order; text around them is skipped.
 * @throws ComityError CERTIFICATE_MALFORMED when there is none, or one is not base64
 */
export function certificatesFromPem(text: string): readonly Uint8Array[] {
  const found = pemBlocks(text, "CERTIFICATE");
  if (found.length === 0 || found.length > pemCertificatesMax)
    throw malformed("certificates in PEM", found.length);
  return found;
}

/** The contents of all PEM blocks with this label (RFC 7468). @throws ComityError CERTIFICATE_MALFORMED */
export function pemBlocks(text: string, label: string): readonly Uint8Array[] {
  const blocks = text.matchAll(
    new RegExp(`-----BEGIN ${label}-----([^-]*)-----END ${label}-----`, "g"),
  );
  return [...blocks].map(([, body = ""]) => {
    const base64 = body.replace(/\s+/g, "");
    const bytes = Buffer.from(base64, "base64");
    if (bytes.length === 0 || bytes.toString("base64") !== base64)
      throw malformed("base64 between the PEM lines", "other text");
    return Uint8Array.from(bytes);
  });
}

function assertSize({ length }: Uint8Array): void {
  if (length > certificateBytesMax)
    throw malformed(`at most ${certificateBytesMax} bytes`, length);
}

function strictly<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof ComityError) || cause.code !== "DER_MALFORMED")
      throw cause;
    throw new ComityError("CERTIFICATE_MALFORMED", cause.message, { cause });
  }
}

function parse(der: Uint8Array, digest: Digest): Certificate {
  const [tbs, algorithm, signature] = threeFields(readDer(der));
  const parts = [...members(tbs, tags.sequence)];
  const version =
    parts[0]?.tag === 0xa0 ? smallIntegerOf(opened(taken(parts))) + 1 : 1;
  const serial = integerOctets(taken(parts));
  // §4.1.1.2: the signed copy and the one beside the signature must be the same, or the outer one could be swapped.
  if (!sameBytes(taken(parts), algorithm))
    throw malformed("one signature algorithm", "two different ones");
  const issuer = parseName(taken(parts));
  const [notBefore, notAfter] = twoFields(taken(parts));
  const subject = parseName(taken(parts));
  const spki = taken(parts);
  return {
    der,
    fingerprint: digest,
    tbs: tbs.bytes,
    version,
    serial,
    issuer,
    subject,
    notBefore: timeOf(notBefore),
    notAfter: timeOf(notAfter),
    spki: spki.bytes,
    publicKey: parsePublicKey(spki),
    extensions: parseTail(parts, version),
    signatureAlgorithm: algorithm.bytes,
    signature: wholeOctetsOf(signature),
  };
}

/** issuerUniqueID and subjectUniqueID ([1], [2]) are obsolete and read over; extensions ([3]) belong to version 3. */
function parseTail(parts: Der[], version: number): ParsedExtensions {
  if (version < 1 || version > 3) throw malformed("version 1 to 3", version);
  if (version > 1 && parts[0]?.tag === 0x81) taken(parts);
  if (version > 1 && parts[0]?.tag === 0x82) taken(parts);
  const extensions =
    version === 3 && parts[0]?.tag === 0xa3
      ? parseExtensions(opened(taken(parts)))
      : { known: {}, critical: new Set<string>(), present: new Set<string>() };
  if (parts.length > 0) throw malformed("no further members", parts.length);
  return extensions;
}

/** Curves given by their parameters instead of a name are refused (RFC 5480 §2.1.1, CVE-2020-0601). */
function parsePublicKey(spki: Der): KeyObject {
  const [algorithm] = twoFields(spki);
  const [type, parameters] = members(algorithm, tags.sequence);
  if (type === undefined) throw malformed("a key's algorithm", "none");
  if (oidOf(type) === oids.ecPublicKey && parameters?.tag !== tags.oid)
    throw malformed("a named curve", "explicit parameters");
  try {
    return createPublicKey({
      key: Buffer.from(spki.bytes),
      format: "der",
      type: "spki",
    });
  } catch (cause) {
    throw new ComityError(
      "CERTIFICATE_MALFORMED",
      "expected a public key of a known kind",
      { cause },
    );
  }
}

function taken(parts: Der[]): Der {
  const next = parts.shift();
  if (next === undefined) throw malformed("a further member", "none");
  return next;
}

function sameBytes(left: Der, right: Der): boolean {
  return Buffer.compare(left.bytes, right.bytes) === 0;
}
