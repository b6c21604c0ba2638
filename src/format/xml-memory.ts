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
  return bytes.toString(seen < 0x80 ? "latin1" : "utf8", address, end);
}

/** Whether the text at an address is white space in the sense of XML. */
export function isBlankAt(address: number): boolean {
  let end = address;
  for (let byte = bytes[end]; byte; byte = bytes[end]) {
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)
      return false;
    end += 1;
  }
  return true;
}
