import type { Located } from "./located.ts";

/** The header's elements in the order of the schema, as far as the place of a filled-in one depends on it. */
const order = [
  "specVersion",
  "messageId",
  "kind",
  "caseReference",
  "conversationId",
  "inReplyTo",
  "relatedConversation",
  "sequence",
  "seen",
  "sentAt",
  "expiresAt",
  "directoryVersion",
];

/**
 * A tag, or the beginning of what no document may hold: a comment, CDATA, a DTD, a processing instruction. Linear in
 * the text, whatever it holds.
 */
const tagPattern =
  /<(?:(?<end>\/)?(?<prefix>[\w.-]+:)?(?<name>[\w.-]+)(?<rest>[\s/][^<>]*)?>|[!?])/g;

type Child = {
  readonly name: string;
  readonly start: number;
  readonly value: string;
};
type Found = {
  readonly prefix: string;
  readonly children: readonly Child[];
  readonly end: number;
};

/** The header of an XML document, or undefined. A new element is written before the first that the schema puts later. */
export function headerInXml(text: string): Located | undefined {
  const found = findHeader(text);
  if (found === undefined) return undefined;
  const { prefix, children, end } = found;
  return {
    header: {
      names: new Set(children.map((child) => child.name)),
      values: new Map(children.map(({ name, value }) => [name, value])),
    },
    insert(added) {
      const placed = added
        .map(([name, value]) => ({
          at: children.find((child) => isLater(child.name, name))?.start ?? end,
          text: `<${prefix}${upper(name)}>${value}</${prefix}${upper(name)}>`,
          name,
        }))
        .toSorted((a, b) => a.at - b.at || rank(a.name) - rank(b.name));
      let written = "";
      let copied = 0;
      for (const { at, text: element } of placed) {
        written += text.slice(copied, at) + element;
        copied = at;
      }
      return written + text.slice(copied);
    },
  };
}

function findHeader(text: string): Found | undefined {
  const declaration = /^\uFEFF?<\?xml[^<>]*\?>/.exec(text)?.[0].length ?? 0;
  const children: Child[] = [];
  let prefix: string | undefined;
  let depth = 0;
  let start = 0;
  let contentStart = 0;
  for (const tag of text.slice(declaration).matchAll(tagPattern)) {
    const at = declaration + tag.index;
    const { end, name, rest } = tag.groups ?? {};
    if (name === undefined) return undefined;
    const opens = end === undefined;
    const closes = !opens || rest?.endsWith("/") === true;
    if (opens) {
      if (depth === 1 && name === "Header") prefix = tag.groups?.prefix ?? "";
      if (depth === 2) [start, contentStart] = [at, at + tag[0].length];
      depth += 1;
    }
    if (!closes) continue;
    depth -= 1;
    if (prefix === undefined) continue;
    // An empty element has no content to write into.
    if (depth === 1) return opens ? undefined : { prefix, children, end: at };
    if (depth === 2)
      children.push({
        name: lower(name),
        start,
        value: opens ? "" : text.slice(contentStart, at).trim(),
      });
  }
  return undefined;
}

function rank(name: string): number {
  const index = order.indexOf(name);
  return index === -1 ? order.length : index;
}

function isLater(name: string, than: string): boolean {
  return rank(name) > rank(than);
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
