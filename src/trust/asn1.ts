import {
  contentOf,
  members,
  readDer,
  smallIntegerOf,
  tags,
  type Der,
} from "../cms/der.ts";
import { ComityError } from "../errors.ts";

/** Exactly two members of a SEQUENCE. @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED */
export function twoFields(der: Der): readonly [Der, Der] {
  const [first, second, ...rest] = members(der, tags.sequence);
  if (first === undefined || second === undefined || rest.length > 0)
    throw malformed("a sequence of two members", "more or fewer");
  return [first, second];
}

/** Exactly three members of a SEQUENCE. @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED */
export function threeFields(der: Der): readonly [Der, Der, Der] {
  const [first, second, third, ...rest] = members(der, tags.sequence);
  if (
    first === undefined ||
    second === undefined ||
    third === undefined ||
    rest.length > 0
  )
    throw malformed("a sequence of three members", "more or fewer");
  return [first, second, third];
}

/**
 * The members of a SEQUENCE whose members are all optional, in the order of `expected`; any other is refused.
 * @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED
 */
export function optionalFields<const Tags extends readonly number[]>(
  der: Der,
  expected: Tags,
): { readonly [Index in keyof Tags]: Der | undefined } {
  const found = members(der, tags.sequence);
  let next = 0;
  const taken = expected.map((tag) => {
    const candidate = found[next];
    if (candidate?.tag !== tag) return undefined;
    next += 1;
    return candidate;
  });
  if (next !== found.length)
    throw malformed("members in their order", `tag ${found[next]?.tag ?? 0}`);
  return taken as { readonly [Index in keyof Tags]: Der | undefined };
}

/**
 * Names, policies, extensions and the like in one certificate: each becomes an object many times its size, and a few
 * octets make one.
 */
const membersMax = 256;

/** SEQUENCE SIZE (1..256). @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED */
export function someMembers(der: Der): readonly Der[] {
  const found = members(der, tags.sequence);
  if (found.length === 0) throw malformed("a sequence with members", "none");
  return fewEnough(found);
}

/** @throws ComityError CERTIFICATE_MALFORMED */
export function fewEnough<Member>(found: readonly Member[]): readonly Member[] {
  if (found.length > membersMax)
    throw malformed(`at most ${membersMax} members`, found.length);
  return found;
}

/** The same contents under another tag: implicit tagging, undone. */
export function retagged(der: Der, tag: number): Der {
  return { ...der, tag };
}

/** The one value inside an explicit tag. @throws ComityError DER_MALFORMED */
export function opened(der: Der): Der {
  return readDer(der.content);
}

/** @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED */
function booleanOf(der: Der): boolean {
  const [octet, ...rest] = contentOf(der, tags.boolean);
  if (rest.length > 0 || (octet !== 0x00 && octet !== 0xff))
    throw malformed("a boolean of 00 or FF", "another");
  return octet === 0xff;
}

/** A BOOLEAN DEFAULT FALSE: absent or TRUE, since DER leaves defaults out. @throws ComityError CERTIFICATE_MALFORMED */
export function flagOf(der: Der | undefined): boolean {
  if (der === undefined) return false;
  if (!booleanOf(der)) throw malformed("an absent default", "FALSE");
  return true;
}

/** @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED */
export function enumeratedOf(der: Der): number {
  contentOf(der, tags.enumerated);
  return smallIntegerOf(retagged(der, tags.integer));
}

/** A BIT STRING of whole octets. @throws ComityError CERTIFICATE_MALFORMED, DER_MALFORMED */
export function wholeOctetsOf(der: Der): Uint8Array {
  const content = contentOf(der, tags.bitString);
  if (content[0] !== 0)
    throw malformed("a bit string of whole octets", "unused bits");
  return content.subarray(1);
}

/** The bits set in a named BIT STRING, which is empty or ends with one of them (X.690 §11.2.2). @throws as above */
export function namedBitsOf(der: Der): ReadonlySet<number> {
  const [unused, ...octets] = contentOf(der, tags.bitString);
  if (unused === 0 && octets.length === 0) return new Set();
  const last = octets.at(-1) ?? 0;
  const unusedMask = (1 << (unused ?? 0)) - 1;
  if (
    unused === undefined ||
    unused > 7 ||
    ((last >> unused) & 1) !== 1 ||
    (last & unusedMask) !== 0
  )
    throw malformed("named bits in their shortest form", "others");
  const set = new Set<number>();
  octets.forEach((octet, place) => {
    for (let bit = 0; bit < 8; bit += 1)
      if ((octet & (0x80 >> bit)) !== 0) set.add(8 * place + bit);
  });
  return set;
}

/** The characters of any string type names are made of. @throws ComityError CERTIFICATE_MALFORMED */
export function textOf(der: Der): string {
  switch (der.tag) {
    case tags.utf8String:
      return decoded(der, "utf-8");
    case tags.bmpString:
      return decoded(der, "utf-16be");
    case tags.printableString:
    case tags.ia5String:
    case tags.teletexString:
      return Buffer.from(der.content).toString("latin1");
    default:
      throw malformed("a text", `tag ${der.tag}`);
  }
}

export function malformed(
  expected: string,
  found: string | number,
): ComityError {
  return new ComityError(
    "CERTIFICATE_MALFORMED",
    `expected ${expected}, found ${found}`,
  );
}

function decoded(der: Der, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(der.content);
  } catch {
    throw malformed(`a text in ${encoding}`, "other octets");
  }
}
