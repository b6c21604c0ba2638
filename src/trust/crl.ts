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
  enumeratedOf,
  flagOf,
  malformed,
  opened,
  optionalFields,
  retagged,
  threeFields,
  wholeOctetsOf,
} from "./asn1.ts";
import { fingerprint, pemBlocks } from "./certificate.ts";
import { distributionPointNames, rawExtensions } from "./extensions.ts";
import { parseName, type Name } from "./name.ts";
import type { RevocationReason } from "./revocation.ts";

/** One revoked certificate. `at` is the earlier of revocation date and invalidity date, in milliseconds since 1970. */
export type RevokedEntry = {
  readonly at: number;
  readonly reason: RevocationReason;
};

/** A certificate revocation list (RFC 5280 §5). Plain data, so that it can be sent to a worker thread. */
export type Crl = {
  readonly fingerprint: Digest;
  readonly issuer: Name;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  /** Which certificates of the issuer it speaks of: without `names` and `only`, all. */
  readonly scope: {
    readonly only?: "user" | "authority";
    /** DER of the distribution point's general names. */
    readonly names?: readonly Uint8Array[];
  };
  /** By serial number: the INTEGER's contents in lower-case hexadecimal. */
  readonly revoked: ReadonlyMap<string, RevokedEntry>;
  readonly tbs: Uint8Array;
  readonly signatureAlgorithm: Uint8Array;
  readonly signature: Uint8Array;
};

/** About 800,000 entries. */
const crlBytesMax = 32 * 1024 * 1024;

const oids = {
  crlNumber: "2.5.29.20",
  reasonCode: "2.5.29.21",
  invalidityDate: "2.5.29.24",
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
  return crl.revoked.get(hexOf(serial));
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
    scope: parseScope(opened(extensions)),
    revoked: entries === undefined ? new Map() : parseEntries(entries),
    tbs: tbs.bytes,
    signatureAlgorithm: algorithm.bytes,
    signature: wholeOctetsOf(signature),
  };
}

/** §5.2: a list number, never critical, is in every list; of the critical extensions only one is understood. */
function parseScope(der: Der): Crl["scope"] {
  let scope: Crl["scope"] = {};
  let isNumbered = false;
  for (const { oid, isCritical, value } of rawExtensions(der)) {
    if (oid === oids.crlNumber && !isCritical) {
      integerOctets(readDer(value));
      isNumbered = true;
    } else if (oid === oids.issuingDistributionPoint) {
      scope = parseDistributionPoint(readDer(value));
    } else if (isCritical) {
      throw malformed("no critical extension but a distribution point", oid);
    }
  }
  if (!isNumbered) throw malformed("a CRL number", "none");
  return scope;
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

function parseEntries(der: Der): ReadonlyMap<string, RevokedEntry> {
  const revoked = new Map<string, RevokedEntry>();
  // Few dates and fewer reasons in many entries: reading each of them once makes a long list several times faster.
  const dates = remembered((date) => timeOf(date).getTime());
  const details = remembered(parseEntryExtensions);
  for (const entry of members(der, tags.sequence)) {
    const [serial, date, extensions, ...rest] = members(entry, tags.sequence);
    if (serial === undefined || date === undefined || rest.length > 0)
      throw malformed("a revoked certificate", "other members");
    const key = hexOf(integerOctets(serial));
    if (revoked.has(key)) throw malformed("each serial once", key);
    const { reason, invalidFrom } =
      extensions === undefined ? withoutDetails : details(extensions);
    revoked.set(key, { at: Math.min(dates(date), invalidFrom), reason });
  }
  return revoked;
}

/** A list with other bytes in every entry must not make the memory grow with it. */
const rememberedMax = 4096;

function remembered<Value>(read: (der: Der) => Value): (der: Der) => Value {
  const known = new Map<string, Value>();
  return (der) => {
    const key = hexOf(der.bytes);
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(der);
    if (known.size < rememberedMax) known.set(key, value);
    return value;
  };
}

/** Lower-case hexadecimal, without copying first: this runs three times for each entry. */
function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(
    "hex",
  );
}

type EntryDetails = {
  readonly reason: RevocationReason;
  /** Milliseconds since 1970; Infinity when it is not said. */
  readonly invalidFrom: number;
};

const withoutDetails: EntryDetails = {
  reason: "unspecified",
  invalidFrom: Infinity,
};

function parseEntryExtensions(extensions: Der): EntryDetails {
  let { reason, invalidFrom } = withoutDetails;
  for (const { oid, isCritical, value } of rawExtensions(extensions)) {
    if (oid === oids.reasonCode) reason = parseReason(readDer(value));
    else if (oid === oids.invalidityDate)
      invalidFrom = timeOf(readDer(value)).getTime();
    // §5.3: such a list must not be used at all; certificateIssuer, which makes a list indirect, is one of these.
    else if (isCritical) throw malformed("no critical entry extension", oid);
  }
  return { reason, invalidFrom };
}

/** Code 7 is unused, and 8 (removeFromCRL) belongs to delta lists. */
const reasonsByCode: Readonly<Record<number, RevocationReason>> = {
  0: "unspecified",
  1: "keyCompromise",
  2: "cACompromise",
  3: "affiliationChanged",
  4: "superseded",
  5: "cessationOfOperation",
  6: "certificateHold",
  9: "privilegeWithdrawn",
  10: "aACompromise",
};

function parseReason(der: Der): RevocationReason {
  const code = enumeratedOf(der);
  const reason = reasonsByCode[code];
  if (reason === undefined) throw malformed("a reason code", code);
  return reason;
}

function unreadable(expected: string, found: string): ComityError {
  return new ComityError(
    "CRL_UNREADABLE",
    `expected ${expected}, found ${found}`,
  );
}
