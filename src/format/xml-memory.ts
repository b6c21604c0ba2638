import { ParseOption, XmlDocument } from "libxml2-wasm";

/**
 * Where libxml2 2.x on a 32-bit machine has the members of xmlDoc, xmlNode and xmlAttr, in words of four bytes.
 */
export const at = {
  type: 1,
  name: 2,
  children: 3,
  parent: 5,
  next: 6,
  prev: 7,
  namespace: 9,
  content: 10,
  attributes: 11,
  declarations: 12,
} as const;

/** The same of xmlNs. */
export const inNamespace = { next: 0, uri: 2 } as const;

/** Lives as long as the thread: it gives access to the memory, and what is in it is known. */
export const probe = XmlDocument.fromString(
  '<p:a xmlns:p="urn:p" k="v">1<p:b xmlns:q="urn:q"/>2\u00e9</p:a>',
  { option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET },
);

let bytes = Buffer.alloc(0);
let words = new Uint32Array(0);

/**
 * The address of a document in the engine's memory. What is read at it and from there on is valid until the engine is
 * called again: its memory moves when it grows, and leaves views of no length behind.
 */
export function addressOf(document: XmlDocument): number {
  if (words.length === 0) {
    probe.save({
      write(view) {
        const memory = view.buffer as ArrayBuffer;
        bytes = Buffer.from(memory);
        words = new Uint32Array(memory);
        return view.byteLength;
      },
      close: () => true,
    });
  }
  // The library keeps it in a member that its types do not show.
  return (document as unknown as { readonly _ptr: number })._ptr;
}

export function word(address: number, offset: number): number {
  return words[(address >>> 2) + offset] ?? 0;
}

/** The text at an address, up to its terminating zero. */
export function textAt(address: number): string {
  if (address === 0) return "";
  let end = address;
  let seen = 0;
  for (let byte = bytes[end]; byte; byte = bytes[end]) {
    seen |= byte;
    end += 1;
  }
  return decoded(address, end, seen);
}

/**
 * The same where its bytes alone say that every reader knows its characters, as nearly always: no control characters,
 * and nothing from U+D000 on, beyond which the surrogates and noncharacters lie.
 */
export function plainTextAt(address: number): string | undefined {
  if (address === 0) return "";
  let end = address;
  let seen = 0;
  for (let byte = bytes[end]; byte; byte = bytes[end]) {
    if (byte >= 0xed || (byte < 0x20 && !isSpace(byte))) return undefined;
    seen |= byte;
    end += 1;
  }
  return decoded(address, end, seen);
}

/** The same of a name: most have been read before, in this document or in another. */
export function nameAt(address: number): string {
  let end = address;
  let seen = 0;
  let sum = 0;
  for (let byte = bytes[end]; byte; byte = bytes[end]) {
    seen |= byte;
    sum = (sum * 31 + byte) % namesMax;
    end += 1;
  }
  const known = names[sum];
  if (known !== undefined && isAt(known, address, end)) return known;
  const name = decoded(address, end, seen);
  if (seen < 0x80 && name.length <= nameLengthMax) names[sum] = name;
  return name;
}

/** Whoever writes documents names the elements: only so many names are kept, and no long ones. */
const namesMax = 1024;
const nameLengthMax = 64;
/** In ASCII alone, whose bytes are its characters; each where the sum of its bytes leads. */
const names = new Array<string | undefined>(namesMax).fill(undefined);

function isAt(name: string, address: number, end: number): boolean {
  if (name.length !== end - address) return false;
  for (let place = 0; place < name.length; place += 1)
    if (name.charCodeAt(place) !== bytes[address + place]) return false;
  return true;
}

/** `seen` has every bit that any of the bytes has. */
function decoded(address: number, end: number, seen: number): string {
  return bytes.toString(seen < 0x80 ? "latin1" : "utf8", address, end);
}

/** Whether the text at an address is white space in the sense of XML. */
export function isBlankAt(address: number): boolean {
  let end = address;
  for (let byte = bytes[end]; byte; byte = bytes[end]) {
    if (!isSpace(byte)) return false;
    end += 1;
  }
  return true;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
