import { readFileSync } from "node:fs";
import { ComityError } from "../errors.ts";
import type { Digest } from "../message/identifiers.ts";
import {
  integerOctets,
  members,
  readDer,
  smallIntegerOf,
  tags,
  timeOf,
  type Der,
} from "../cms/der.ts";
import {
  flagOf,
  malformed,
  opened,
  optionalFields,
  retagged,
  threeFields,
  wholeOctetsOf,
} from "./asn1.ts";
import { fingerprint, pemBlocks } from "./certificate.ts";
import {
  parseRevokedEntries,
  serialKey,
  type RevokedEntries,
  type RevokedEntry,
} from "./crl-entries.ts";
import { distributionPointNames, rawExtensions } from "./extensions.ts";
import { parseName, type Name } from "./name.ts";

/** A certificate revocation list (RFC 5280 §5). Plain data, so that it can be sent to a worker thread. */
export type Crl = {
  readonly fingerprint: Digest;
  readonly issuer: Name;
  /** Grows with every list of the issuer for the same scope (§5.2.3). */
  readonly number: bigint;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  /** Which certificates of the issuer it speaks of: without `names` and `only`, all. */
  readonly scope: {
    readonly only?: "user" | "authority";
    /** DER of the distribution point's general names. */
    readonly names?: readonly Uint8Array[];
  };
  readonly revoked: RevokedEntries;
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: Uint8Array;
  readonly signature: Uint8Array;
};

/** About 800,000 entries. */
export const crlBytesMax = 32 * 1024 * 1024;

const numberOctetsMax = 20;

const oids = {
  crlNumber: "2.5.29.20",
  issuingDistributionPoint: "2.5.29.28",
} as const;

/**
 * Reads the lists of all these files, each PEM (several lists, too) or DER.
 * @throws ComityError CRL_UNREADABLE, naming the file
 */
export function loadCrls(paths: readonly string[]): readonly Crl[] {
  return paths.flatMap((path) => {
    try {
      return parseCrls(readFileSync(path));
    } catch (cause) {
      throw new ComityError(
        "CRL_UNREADABLE",
        `${path}: ${(cause as Error).message}`,
        { cause },
      );
    }
  });
}

/** What the list says of a serial number (the INTEGER's contents). */
export function revokedEntry(
  crl: Crl,
  serial: Uint8Array,
): RevokedEntry | undefined {
  return crl.revoked.get(serialKey(serial));
}

/** The lists in a DER or PEM file. @throws ComityError CRL_UNREADABLE */
export function parseCrls(bytes: Uint8Array): readonly Crl[] {
  if (bytes[0] === tags.sequence) return [parseCrl(bytes)];
  const text = Buffer.from(bytes).toString("latin1");
  const found = pemBlocks(text, "X509 CRL");
  if (found.length === 0) throw unreadable("a CRL in PEM or DER", "neither");
  return found.map(parseCrl);
}

/**
 * Reads one list in strict DER. Whether its issuer signed it is judged where it is used.
 *
 * Indirect lists, delta lists and lists for some reasons only are refused: taken for complete ones they would hide
 * revocations.
 * @throws ComityError CRL_UNREADABLE
 */
export function parseCrl(der: Uint8Array): Crl {
  try {
    if (der.length > crlBytesMax)
      throw malformed(`at most ${crlBytesMax} bytes`, der.length);
    return parse(Uint8Array.from(der));
  } catch (cause) {
    if (!(cause instanceof ComityError)) throw cause;
    throw new ComityError("CRL_UNREADABLE", cause.message, { cause });
  }
}

function parse(der: Uint8Array): Crl {
  const [tbs, algorithm, signature] = threeFields(readDer(der));
  const [version, inner, issuer, thisUpdate, nextUpdate, ...rest] = members(
    tbs,
    tags.sequence,
  );
  if (
    version === undefined ||
    inner === undefined ||
    issuer === undefined ||
    thisUpdate === undefined ||
    nextUpdate === undefined ||
    smallIntegerOf(version) !== 1
  )
    throw malformed("a version 2 list with its next update", "another form");
  if (Buffer.compare(inner.bytes, algorithm.bytes) !== 0)
    throw malformed("one signature algorithm", "two different ones");
  const entries = rest[0]?.tag === tags.sequence ? rest.shift() : undefined;
  const extensions = rest.shift();
  if (extensions?.tag !== 0xa0 || rest.length > 0)
    throw malformed("extensions at the end", "another form");
  return {
    fingerprint: fingerprint(der),
    issuer: parseName(issuer),
    thisUpdate: timeOf(thisUpdate),
    nextUpdate: timeOf(nextUpdate),
    ...parseExtensions(opened(extensions)),
    revoked: entries === undefined ? new Map() : parseRevokedEntries(entries),
    tbs: tbs.bytes,
    signatureAlgorithm: algorithm.bytes,
    signature: wholeOctetsOf(signature),
  };
}

/** §5.2: a list number, never critical, is in every list; of the critical extensions only one is understood. */
function parseExtensions(der: Der): Pick<Crl, "number" | "scope"> {
  let scope: Crl["scope"] = {};
  let number: bigint | undefined;
  for (const { oid, isCritical, value } of rawExtensions(der)) {
    if (oid === oids.crlNumber && !isCritical) {
      number = numberOf(integerOctets(readDer(value)));
    } else if (oid === oids.issuingDistributionPoint) {
      scope = parseDistributionPoint(readDer(value));
    } else if (isCritical) {
      throw malformed("no critical extension but a distribution point", oid);
    }
  }
  if (number === undefined) throw malformed("a CRL number", "none");
  return { number, scope };
}

function numberOf(octets: Uint8Array): bigint {
  if ((octets[0] ?? 0x80) >= 0x80 || octets.length > numberOctetsMax)
    throw malformed(
      `a CRL number of at most ${numberOctetsMax} octets, not negative`,
      "another",
    );
  return BigInt(`0x${serialKey(octets)}`);
}

function parseDistributionPoint(der: Der): Crl["scope"] {
  const [name, user, authority, reasons, indirect, attributes] = optionalFields(
    der,
    [0xa0, 0x81, 0x82, 0x83, 0x84, 0x85],
  );
  for (const refused of [reasons, indirect, attributes])
    if (refused !== undefined)
      throw malformed("a direct list for all reasons", "a partial one");
  const isSet = (flag: Der | undefined): boolean =>
    flagOf(flag && retagged(flag, tags.boolean));
  if (isSet(user) && isSet(authority))
    throw malformed("one kind of certificates", "two");
  return {
    ...(isSet(user) ? { only: "user" } : {}),
    ...(isSet(authority) ? { only: "authority" } : {}),
    ...(name === undefined
      ? {}
      : { names: distributionPointNames(opened(name)) }),
  };
}

function unreadable(expected: string, found: string): ComityError {
  return new ComityError(
    "CRL_UNREADABLE",
    `expected ${expected}, found ${found}`,
  );
}
