import type { Located } from "./located.ts";

/** The header of a JSON document, or undefined. New members are written right behind its opening brace. */
export function headerInJson(text: string): Located | undefined {
  const members = membersOf(text);
  if (members === undefined) return undefined;
  const opening = openingBrace(text);
  if (opening === undefined) return undefined;
  const simple = members.filter(
    ([, value]) => typeof value === "string" || typeof value === "number",
  );
  return {
    header: {
      names: new Set(members.map(([name]) => name)),
      values: new Map(simple.map(([name, value]) => [name, String(value)])),
    },
    insert(added) {
      const written = added.map(
        ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
      );
      const comma = members.length === 0 ? "" : ",";
      return `${text.slice(0, opening)}${written.join(",")}${comma}${text.slice(opening)}`;
    },
  };
}

function membersOf(
  text: string,
): readonly (readonly [string, unknown])[] | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(document) || !isObject(document.header)) return undefined;
  return Object.entries(document.header);
}

/** Where the header's members begin, in a text that is JSON. */
function openingBrace(text: string): number | undefined {
  let depth = 0;
  let name: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = stringEnd(text, at);
      if (depth === 1) name = text.slice(at, end + 1);
      at = end;
    } else if (character === "{" || character === "[") {
      if (depth === 1 && character === "{" && name === '"header"')
        return at + 1;
      depth += 1;
    } else if (character === "}" || character === "]") depth -= 1;
    else if (character === "," && depth === 1) name = undefined;
  }
  return undefined;
}

/** Strings are taken whole, so that braces in them do not count. */
function stringEnd(text: string, opening: number): number {
  let at = opening + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
