/** Without the anchors: a pattern of XSD is about the whole text anyway. Fails outside the subset. */
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

export function outside(name: string, what: string): Error {
  return new Error(`${name} ${what}: outside the subset of schemas/json`);
}
