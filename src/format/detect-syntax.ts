import type { Syntax } from "../message/header.ts";

/** The syntax that bytes are meant to be in, by their first sign. */
export function detectSyntax(bytes: Uint8Array): Syntax {
  const first = bytes.find((byte) => !skipped.has(byte));
  return first === 0x3c ? "xml" : "json";
}

/** White space, a byte order mark, and the zeros of an encoding that will be refused by its proper name. */
const skipped = new Set([
  0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00,
]);
