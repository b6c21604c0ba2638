import type { ComityError } from "../src/errors.ts";
import { schemaDataInvalid } from "../src/format/schema.ts";

/**
 * A pattern of JSON Schema as XSD writes it: without anchors, for a pattern of XSD is about the whole text anyway.
 * @throws ComityError SCHEMA_DATA_INVALID for what the two languages do not understand alike
 */
export function xsdPattern(pattern: string, name: string): string {
  const inner = pattern.slice(1, -1);
  const isWhole = pattern.startsWith("^") && pattern.endsWith("$");
  const tokens = inner.match(patternToken) ?? [];
  if (!isWhole || tokens.join("") !== inner || !isClosed(tokens))
    throw outside(name, `has the pattern ${pattern}`);
  return tokens.map(xsdToken).join("");
}

/** What both languages of patterns write and understand alike: one token after the other. */
const patternToken =
  /\\[-.\\?*+()[\]{}|^$/]|\[(?:[^\\[\]^]|\\[-.\\?*+()[\]{}|^$/])+\]|\((?!\?)|[)|]|(?:[?*+]|\{\d+(?:,\d*)?\})(?![?+])|[^\\[\](){}|?*+.^$]/gy;

/** `^a|b$` would anchor its halves only. */
function isClosed(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const token of tokens) {
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (depth < 0 || (depth === 0 && token === "|")) return false;
  }
  return depth === 0;
}

/** XSD wants a hyphen that means itself escaped, and knows no escaped slash or dollar sign. */
function xsdToken(token: string): string {
  const plain = token.replace(/\\([$/])/g, "$1");
  if (!plain.startsWith("[")) return plain;
  return plain.replace(/^\[-/, "[\\-").replace(/([^\\])-\]$/, "$1\\-]");
}

/** What the generator says of a schema it cannot write as XSD. */
export function outside(name: string, what: string): ComityError {
  return schemaDataInvalid(
    "the subset that message.schema.json describes",
    `that ${name} ${what}`,
  );
}
