import type { DocumentRow } from "./document-defects.ts";
import { acknowledgement, written } from "./documents.ts";

const jsonClause = "RFC 8259";
const iJson = "RFC 7493";
const documents = "docs/protocol.md, documents";
const limits = "src/format/limits.ts";

const text = written(acknowledgement, "json").toString();

function put(part: string, instead: string): () => Uint8Array {
  if (!text.includes(part)) throw new Error(`no ${part}`);
  return () => Buffer.from(text.replace(part, instead));
}

/** What is no I-JSON, or I-JSON that two readers could read in two ways. */
export const jsonRows: readonly DocumentRow[] = [
  [
    "member-twice",
    "SCHEMA-REPEATED",
    "a member stands twice: readers take the first or the last",
    `${iJson} §2.3`,
    put('"sequence": 1', '"sequence": 2, "sequence": 1'),
  ],
  [
    "member-twice-escaped",
    "SCHEMA-REPEATED",
    "a member stands twice, once spelt with an escape",
    `${iJson} §2.3`,
    put('"sequence": 1', '"s\\u0065quence": 2, "sequence": 1'),
  ],
  [
    "proto",
    "SCHEMA-REPEATED",
    "a member __proto__, which some readers do not keep as a member",
    documents,
    put('"sequence": 1', '"__proto__": {"admin": true}, "sequence": 1'),
  ],
  [
    "comment",
    "SYNTAX",
    "a comment",
    `${jsonClause} §2`,
    put('"sequence": 1', '/* one */ "sequence": 1'),
  ],
  [
    "trailing-comma",
    "SYNTAX",
    "a comma behind the last member",
    `${jsonClause} §4`,
    put('"2026-06-01"', '"2026-06-01",'),
  ],
  [
    "single-quotes",
    "SYNTAX",
    "single quotation marks",
    `${jsonClause} §7`,
    put('"DIRECT_CENTRAL"', "'DIRECT_CENTRAL'"),
  ],
  [
    "name-without-quotes",
    "SYNTAX",
    "a member's name without quotation marks",
    `${jsonClause} §4`,
    put('"sequence": 1', "sequence: 1"),
  ],
  [
    "two-values",
    "SYNTAX",
    "a second value behind the first",
    `${jsonClause} §2`,
    () => Buffer.from(`${text}${text}`),
  ],
  [
    "cut-short",
    "SYNTAX",
    "the end is missing",
    `${jsonClause} §2`,
    () => Buffer.from(text.slice(0, -3)),
  ],
  [
    "empty",
    "SYNTAX",
    "there is nothing",
    `${jsonClause} §2`,
    () => Buffer.alloc(0),
  ],
  [
    "byte-order-mark",
    "SYNTAX",
    "a byte order mark stands before it",
    `${jsonClause} §8.1`,
    () => Buffer.from(`\ufeff${text}`),
  ],
  [
    "utf-16",
    "SYNTAX",
    "it is in UTF-16",
    `${jsonClause} §8.1`,
    () => Buffer.from(`\ufeff${text}`, "utf16le"),
  ],
  [
    "utf-8-overlong",
    "SYNTAX",
    "a quotation mark is written in two octets",
    "RFC 3629 §3",
    () => inBytes("RESTRICTED", Buffer.from([0xc0, 0xa2])),
  ],
  [
    "utf-8-surrogate",
    "SYNTAX",
    "half of a surrogate pair is written in UTF-8",
    "RFC 3629 §3",
    () => inBytes("RESTRICTED", Buffer.from([0xed, 0xa0, 0x80])),
  ],
  [
    "latin-1",
    "SYNTAX",
    "a letter is written in ISO 8859-1",
    `${jsonClause} §8.1`,
    () => inBytes("RESTRICTED", Buffer.from([0xe9])),
  ],
  [
    "surrogate-escaped",
    "SCHEMA-CHARACTER",
    "an escape gives half of a surrogate pair",
    `${iJson} §2.1`,
    put("XB-2026-0001", "XB-\\ud83d"),
  ],
  [
    "noncharacter",
    "SCHEMA-CHARACTER",
    "a text holds U+FFFE, which is no character",
    `${iJson} §2.1`,
    put("XB-2026-0001", "XB-\\ufffe"),
  ],
  [
    "control-escaped",
    "SCHEMA-CHARACTER",
    "a text holds U+0007, which XML cannot carry",
    documents,
    put("XB-2026-0001", "XB-\\u0007"),
  ],
  [
    "zero-escaped",
    "SCHEMA-CHARACTER",
    "a text holds U+0000, where some readers end it",
    documents,
    put("XB-2026-0001", "XB\\u0000-1"),
  ],
  [
    "control-raw",
    "SYNTAX",
    "a tab stands in a text without an escape",
    `${jsonClause} §7`,
    put("XB-2026-0001", "XB\t1"),
  ],
  [
    "escape-unknown",
    "SYNTAX",
    "an escape that JSON does not have",
    `${jsonClause} §7`,
    put("XB-2026-0001", "XB\\x31"),
  ],
  [
    "number-fraction",
    "SCHEMA-NUMBER",
    "a whole number with a fraction of zero",
    documents,
    put('"sequence": 1', '"sequence": 1.0'),
  ],
  [
    "number-exponent",
    "SCHEMA-NUMBER",
    "a whole number with an exponent",
    documents,
    put('"sequence": 1', '"sequence": 1e0'),
  ],
  [
    "number-large",
    "SCHEMA-NUMBER",
    "2^53, which a double does not tell from its neighbour",
    `${iJson} §2.2`,
    put('"sequence": 1', '"sequence": 9007199254740992'),
  ],
  [
    "number-minus-zero",
    "SCHEMA-NUMBER",
    "minus zero",
    documents,
    put('"seen": 1', '"seen": -0'),
  ],
  [
    "number-leading-zero",
    "SYNTAX",
    "a number with a leading zero",
    `${jsonClause} §6`,
    put('"sequence": 1', '"sequence": 01'),
  ],
  [
    "number-plus",
    "SYNTAX",
    "a number with a plus sign",
    `${jsonClause} §6`,
    put('"sequence": 1', '"sequence": +1'),
  ],
  [
    "not-a-number",
    "SYNTAX",
    "a number that is none",
    `${jsonClause} §6`,
    put('"sequence": 1', '"sequence": NaN'),
  ],
  [
    "deep",
    "LIMIT-DEPTH",
    "33 levels",
    limits,
    put('"sequence": 1', `"sequence": ${"[".repeat(31)}1${"]".repeat(31)}`),
  ],
  [
    "long-list",
    "SCHEMA-COUNT",
    "a list of 1,001 entries",
    limits,
    put('"sequence": 1', `"sequence": [${"1,".repeat(1000)}1]`),
  ],
];

function inBytes(part: string, bytes: Uint8Array): Uint8Array {
  const at = text.indexOf(part);
  return Buffer.concat([
    Buffer.from(text.slice(0, at)),
    bytes,
    Buffer.from(text.slice(at + part.length)),
  ]);
}
