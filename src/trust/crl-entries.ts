import {
  integerOctets,
  members,
  readDer,
  readerOf,
  tags,
  timeOf,
  type Der,
} from "../cms/der.ts";
import { enumeratedOf, malformed } from "./asn1.ts";
import { rawExtensions } from "./extensions.ts";
import type { RevocationReason } from "./revocation.ts";

const reasonCode = "2.5.29.21";
const invalidityDate = "2.5.29.24";

/** One revoked certificate. `at` is the earlier of revocation date and invalidity date, in milliseconds since 1970. */
export type RevokedEntry = {
  readonly at: number;
  readonly reason: RevocationReason;
};

/** What is said of a serial number; the key is the INTEGER's contents in lower-case hexadecimal. */
export type RevokedEntries = ReadonlyMap<string, RevokedEntry>;

/**
 * The entries of a list (RFC 5280 §5.1.2.6), in strict DER, each serial once.
 *
 * Lists have tens of thousands of entries of nearly one form, and a gateway waits while one is read: that form is read
 * by its octets, without a view for each value. Whatever is not in it goes the long way, which decides.
 * @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED
 */
export function parseRevokedEntries(der: Der): RevokedEntries {
  if (der.tag !== tags.sequence) throw malformed("a list of entries", der.tag);
  const { buffer, byteOffset, length } = der.content;
  const bytes = Buffer.from(buffer, byteOffset, length);
  const revoked = new Map<string, RevokedEntry>();
  const details = remembered(parseEntryExtensions);
  for (let offset = 0; offset < bytes.length;) {
    const entry =
      shortEntryAt(bytes, offset, details) ?? entryAt(bytes, offset, details);
    if (revoked.has(entry.serial))
      throw malformed("each serial once", entry.serial);
    revoked.set(entry.serial, { at: entry.at, reason: entry.reason });
    offset = entry.end;
  }
  return revoked;
}

/** A serial number as the entries are keyed by it. */
export function serialKey(serial: Uint8Array): string {
  return Buffer.from(
    serial.buffer,
    serial.byteOffset,
    serial.byteLength,
  ).toString("hex");
}

type Entry = RevokedEntry & { readonly serial: string; readonly end: number };

type EntryDetails = {
  readonly reason: RevocationReason;
  /** Milliseconds since 1970; Infinity when it is not said. */
  readonly invalidFrom: number;
};
type ReadDetails = (key: string, der: () => Der) => EntryDetails;

const withoutDetails: EntryDetails = {
  reason: "unspecified",
  invalidFrom: Infinity,
};

/** An entry with lengths of one octet, a positive serial, a UTCTime, and extensions or none; undefined for any other. */
function shortEntryAt(
  bytes: Buffer,
  offset: number,
  details: ReadDetails,
): Entry | undefined {
  const serialAt = offset + 4;
  const serialLength = bytes[offset + 3] ?? 0;
  const dateAt = serialAt + serialLength + 2;
  const moreAt = dateAt + utcTimeLength;
  const length = bytes[offset + 1] ?? 0x80;
  const end = offset + 2 + length;
  const first = bytes[serialAt] ?? 0x80;
  if (
    bytes[offset] !== tags.sequence ||
    length >= 0x80 ||
    end > bytes.length ||
    moreAt > end ||
    bytes[offset + 2] !== tags.integer ||
    serialLength === 0 ||
    // Negative, or perhaps padded with a zero.
    first >= 0x80 ||
    (first === 0 && serialLength > 1) ||
    bytes[dateAt - 2] !== tags.utcTime ||
    bytes[dateAt - 1] !== utcTimeLength
  )
    return undefined;
  const date = utcTimeAt(bytes, dateAt);
  if (Number.isNaN(date)) return undefined;
  const { reason, invalidFrom } =
    moreAt === end
      ? withoutDetails
      : details(bytes.toString("latin1", moreAt, end), () =>
          readDer(bytes.subarray(moreAt, end)),
        );
  return {
    serial: bytes.toString("hex", serialAt, serialAt + serialLength),
    at: Math.min(date, invalidFrom),
    reason,
    end,
  };
}

/** Any entry. */
function entryAt(bytes: Buffer, offset: number, details: ReadDetails): Entry {
  const rest = bytes.subarray(offset);
  const der = readerOf({
    tag: tags.sequence,
    content: rest,
    bytes: rest,
  }).any();
  const [serial, date, extensions, ...more] = members(der, tags.sequence);
  if (serial === undefined || date === undefined || more.length > 0)
    throw malformed("a revoked certificate", "other members");
  const { reason, invalidFrom } =
    extensions === undefined
      ? withoutDetails
      : details(
          Buffer.from(extensions.bytes).toString("latin1"),
          () => extensions,
        );
  return {
    serial: serialKey(integerOctets(serial)),
    at: Math.min(timeOf(date).getTime(), invalidFrom),
    reason,
    end: offset + der.bytes.length,
  };
}

const utcTimeLength = 13;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** YYMMDDHHMMSSZ in milliseconds since 1970; NaN for anything that is not plainly that. */
function utcTimeAt(bytes: Buffer, at: number): number {
  const year = twoDigitsAt(bytes, at);
  const month = twoDigitsAt(bytes, at + 2);
  const day = twoDigitsAt(bytes, at + 4);
  const hour = twoDigitsAt(bytes, at + 6);
  const minute = twoDigitsAt(bytes, at + 8);
  const second = twoDigitsAt(bytes, at + 10);
  const days = monthDays[month - 1];
  // The 29th of February is rare enough to go the long way; so is NaN, which is never at most anything.
  const isPlain =
    bytes[at + 12] === 0x5a &&
    year >= 0 &&
    days !== undefined &&
    day >= 1 &&
    day <= days &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59;
  if (!isPlain) return NaN;
  const fullYear = year >= 50 ? 1900 + year : 2000 + year;
  return Date.UTC(fullYear, month - 1, day, hour, minute, second);
}

function twoDigitsAt(bytes: Buffer, at: number): number {
  const tens = (bytes[at] ?? 0) - 0x30;
  const ones = (bytes[at + 1] ?? 0) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9
    ? tens * 10 + ones
    : NaN;
}

/** A list with other bytes in every entry must not make the memory grow with it. */
const rememberedMax = 4096;

/** Few reasons in many entries: reading each of them once makes a long list several times faster. */
function remembered(read: (der: Der) => EntryDetails): ReadDetails {
  const known = new Map<string, EntryDetails>();
  return (key, der) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = read(der());
    if (known.size < rememberedMax) known.set(key, value);
    return value;
  };
}

function parseEntryExtensions(extensions: Der): EntryDetails {
  let { reason, invalidFrom } = withoutDetails;
  for (const { oid, isCritical, value } of rawExtensions(extensions)) {
    if (oid === reasonCode) reason = parseReason(readDer(value));
    else if (oid === invalidityDate)
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
