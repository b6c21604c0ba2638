import { ComityError } from "../errors.ts";

/** One DER value (X.690): its identifier octet, its contents, and the whole with its header. Views, not copies. */
export type Der = {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly bytes: Uint8Array;
};

/** Identifier octets of the universal types used here; constructed ones carry their bit. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The identifier octet of a context-specific tag. */
export function context(
  number: number,
  form: "primitive" | "constructed",
): number {
  return (form === "constructed" ? 0xa0 : 0x80) | number;
}

/**
 * Reads one value that fills `bytes` to the end. Only its own header is looked at; members are read by `members`.
 * @throws ComityError DER_MALFORMED for indefinite or non-minimal lengths, tags above 30, values cut short, and
 *   anything after the value
 */
export function readDer(bytes: Uint8Array): Der {
  const der = readAt(bytes, 0);
  if (der.bytes.length !== bytes.length) {
    throw malformed(
      "nothing after the value",
      `${bytes.length - der.bytes.length} more octets`,
    );
  }
  return der;
}

/** The values inside a constructed one, in order. @throws ComityError DER_MALFORMED, also when `tag` is not its tag */
export function members(der: Der, tag: number = der.tag): readonly Der[] {
  if (der.tag !== tag) throw unexpected(tag, der);
  if ((tag & 0x20) === 0) throw malformed("a constructed value", tagName(tag));
  const found: Der[] = [];
  for (let offset = 0; offset < der.content.length;) {
    const member = readAt(der.content, offset);
    found.push(member);
    offset += member.bytes.length;
  }
  return found;
}

/** The contents of a primitive value with this tag. @throws ComityError DER_MALFORMED */
export function contentOf(der: Der | undefined, tag: number): Uint8Array {
  if (der?.tag !== tag) throw unexpected(tag, der);
  return der.content;
}

/** An OBJECT IDENTIFIER in dotted form. @throws ComityError DER_MALFORMED */
export function oidOf(der: Der | undefined): string {
  const content = contentOf(der, tags.oid);
  const arcs: number[] = [];
  let arc = 0;
  let fresh = true;
  for (const octet of content) {
    if (fresh && octet === 0x80)
      throw malformed("a minimal object identifier", "a padded arc");
    arc = arc * 128 + (octet & 0x7f);
    if (arc > Number.MAX_SAFE_INTEGER / 128)
      throw malformed("an object identifier", "an arc too large");
    fresh = (octet & 0x80) === 0;
    if (!fresh) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [first, ...rest] = arcs;
  if (first === undefined || !fresh)
    throw malformed("an object identifier", "one cut short");
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join(".");
}

/** An INTEGER from 0 to 2^31 − 1. @throws ComityError DER_MALFORMED */
export function smallIntegerOf(der: Der | undefined): number {
  const content = integerOctets(der);
  if (content.length > 4 || ((content[0] ?? 0) & 0x80) !== 0) {
    throw malformed("a small whole number", `${content.length} octets`);
  }
  return content.reduce((value, octet) => value * 256 + octet, 0);
}

/** The contents of an INTEGER, which must be in its shortest form. @throws ComityError DER_MALFORMED */
export function integerOctets(der: Der | undefined): Uint8Array {
  const content = contentOf(der, tags.integer);
  const [first, second] = content;
  if (first === undefined) throw malformed("an integer", "no octets");
  const padded =
    second !== undefined &&
    ((first === 0x00 && second < 0x80) || (first === 0xff && second >= 0x80));
  if (padded)
    throw malformed("an integer in its shortest form", "a padded one");
  return content;
}

/** UTCTime or GeneralizedTime in the forms RFC 5280 §4.1.2.5 allows: seconds, `Z`. @throws ComityError DER_MALFORMED */
export function timeOf(der: Der | undefined): Date {
  const text = Buffer.from(der?.content ?? []).toString("latin1");
  const match =
    der?.tag === tags.utcTime
      ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)
      : der?.tag === tags.generalizedTime
        ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)
        : null;
  if (match === null)
    throw malformed(
      "a time in UTC with seconds",
      `${tagName(der?.tag)} ${JSON.stringify(text.slice(0, 40))}`,
    );
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number);
  // A two-digit year of 50 and above is of the last century (RFC 5280 §4.1.2.5.1).
  const fullYear =
    der?.tag === tags.generalizedTime
      ? year
      : year >= 50
        ? 1900 + year
        : 2000 + year;
  const time = new Date(
    Date.UTC(fullYear, month - 1, day, hour, minute, second),
  );
  if (fullYear < 100) time.setUTCFullYear(fullYear);
  const same =
    time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === day &&
    time.getUTCHours() === hour &&
    time.getUTCMinutes() === minute &&
    time.getUTCSeconds() === second;
  if (!same) throw malformed("a time of the calendar", text);
  return time;
}

/** Reads the members of one SEQUENCE or SET in order, so that a parser reads like its ASN.1 module. */
export type DerReader = {
  /** The next member, which must have this tag. @throws ComityError DER_MALFORMED */
  readonly next: (tag: number) => Der;
  /** The next member, whatever it is. @throws ComityError DER_MALFORMED when there is none */
  readonly any: () => Der;
  /** The next member if it has this tag. */
  readonly optional: (tag: number) => Der | undefined;
  /** @throws ComityError DER_MALFORMED when members are left */
  readonly end: () => void;
};

/** @throws ComityError DER_MALFORMED when `der` does not have `tag` */
export function readerOf(der: Der, tag: number = tags.sequence): DerReader {
  if (der.tag !== tag) throw unexpected(tag, der);
  const { content } = der;
  let offset = 0;
  const any = (): Der => {
    const member = readAt(content, offset);
    offset += member.bytes.length;
    return member;
  };
  return {
    any,
    next(wanted) {
      if (content[offset] !== wanted)
        throw malformed(tagName(wanted), tagName(content[offset]));
      return any();
    },
    optional: (wanted) => (content[offset] === wanted ? any() : undefined),
    end() {
      if (offset < content.length)
        throw malformed("no further member", tagName(content[offset]));
    },
  };
}

/** One value out of its contents. */
export function encode(
  tag: number,
  ...contents: readonly Uint8Array[]
): Uint8Array {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  const header = headerOf(tag, length);
  const bytes = new Uint8Array(header.length + length);
  bytes.set(header);
  let offset = header.length;
  for (const content of contents) {
    bytes.set(content, offset);
    offset += content.length;
  }
  return bytes;
}

/** The pieces of one value around large contents: joined once, at the end, instead of copied at every level. */
export function enclose(
  tag: number,
  contents: readonly Uint8Array[],
): readonly Uint8Array[] {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  return [Uint8Array.from(headerOf(tag, length)), ...contents];
}

export function encodeSequence(...contents: readonly Uint8Array[]): Uint8Array {
  return encode(tags.sequence, ...contents);
}

/** SET OF in DER order: by encoded bytes (X.690 §11.6). `tag` serves for an implicit one. */
export function encodeSetOf(
  contents: readonly Uint8Array[],
  tag: number = tags.set,
): Uint8Array {
  return encode(tag, ...contents.toSorted((a, b) => Buffer.compare(a, b)));
}

export function encodeOid(dotted: string): Uint8Array {
  const [root = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const octets = [root * 40 + second, ...rest].flatMap((arc) => {
    const septets = [arc & 0x7f];
    for (
      let left = Math.floor(arc / 128);
      left > 0;
      left = Math.floor(left / 128)
    )
      septets.unshift((left & 0x7f) | 0x80);
    return septets;
  });
  return encode(tags.oid, Uint8Array.from(octets));
}

/** A whole number from 0 to 2^31 − 1. */
export function encodeSmallInteger(value: number): Uint8Array {
  const octets: number[] = [];
  for (let left = value; left > 0; left = Math.floor(left / 256))
    octets.unshift(left % 256);
  if (octets.length === 0 || (octets[0] ?? 0) >= 0x80) octets.unshift(0);
  return encode(tags.integer, Uint8Array.from(octets));
}

/** UTCTime through 2049, GeneralizedTime from 2050 (RFC 5652 §11.3). Milliseconds are dropped. */
export function encodeTime(time: Date): Uint8Array {
  const digits = time
    .toISOString()
    .replace(/\.\d+Z$/, "")
    .replace(/[-:T]/g, "");
  const year = time.getUTCFullYear();
  if (year >= 1950 && year < 2050)
    return encode(tags.utcTime, Buffer.from(`${digits.slice(2)}Z`, "latin1"));
  return encode(tags.generalizedTime, Buffer.from(`${digits}Z`, "latin1"));
}

export const encodedNull: Uint8Array = encode(tags.null);

function readAt(bytes: Uint8Array, offset: number): Der {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined)
    throw malformed("a value", "the end of the data");
  if ((tag & 0x1f) === 0x1f)
    throw malformed("a tag of one octet", "a longer one");
  if (tag === 0) throw malformed("a value", "an end-of-contents mark");
  const { length, start } =
    first < 0x80
      ? { length: first, start: offset + 2 }
      : longLength(bytes, offset + 1, first);
  const end = start + length;
  if (end > bytes.length)
    throw malformed(`${length} octets`, `${bytes.length - start}`);
  return {
    tag,
    content: bytes.subarray(start, end),
    bytes: bytes.subarray(offset, end),
  };
}

function longLength(
  bytes: Uint8Array,
  at: number,
  first: number,
): { length: number; start: number } {
  const count = first & 0x7f;
  // 0x80 alone is BER's indefinite length; more than four octets is a length nothing here may have.
  if (count === 0) throw malformed("a definite length", "an indefinite one");
  if (count > 4) throw malformed("a length of four octets at most", `${count}`);
  let length = 0;
  for (let i = 1; i <= count; i += 1) {
    const octet = bytes[at + i];
    if (octet === undefined) throw malformed("a length", "the end of the data");
    length = length * 256 + octet;
  }
  if (length < 0x80 || length < 256 ** (count - 1))
    throw malformed("a length in its shortest form", "a longer one");
  return { length, start: at + 1 + count };
}

function headerOf(tag: number, length: number): readonly number[] {
  if (length < 0x80) return [tag, length];
  const octets: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256))
    octets.unshift(left % 256);
  return [tag, 0x80 | octets.length, ...octets];
}

function unexpected(tag: number, found: Der | undefined): ComityError {
  return malformed(tagName(tag), tagName(found?.tag));
}

function malformed(expected: string, found: string): ComityError {
  return new ComityError(
    "DER_MALFORMED",
    `expected ${expected}, found ${found}`,
  );
}

function tagName(tag: number | undefined): string {
  if (tag === undefined) return "nothing";
  const known = Object.entries(tags).find(([, value]) => value === tag);
  return known === undefined
    ? `tag 0x${tag.toString(16).padStart(2, "0")}`
    : known[0];
}
