/**
 * The line on which the element of a fault's path begins, or the nearest one around it when it is missing. Only for
 * showing: it decides nothing, so it may look at the text again after the parser has. Undefined when the text is no
 * plain markup.
 */
export function lineOf(xml: string, path: string): number | undefined {
  const wanted = path.split("/").slice(1);
  const open: { readonly path: string; readonly seen: Map<string, number> }[] =
    [];
  const lines = new Map<string, number>();
  let line = 1;
  let from = 0;
  for (const tag of xml.matchAll(/<(\/?)([A-Za-z][\w.:-]*)[^<>]*?(\/?)>/g)) {
    line += newlines(xml.slice(from, tag.index));
    from = tag.index;
    const [, closing, qualified = "", empty] = tag;
    if (closing === "/") {
      open.pop();
      continue;
    }
    const name = qualified.replace(/^.*:/, "");
    const parent = open.at(-1);
    const position = (parent?.seen.get(name) ?? 0) + 1;
    parent?.seen.set(name, position);
    const plain = `${parent?.path ?? ""}/${name}`;
    lines.set(`${plain}[${position}]`, line);
    if (empty !== "/")
      open.push({ path: `${plain}[${position}]`, seen: new Map() });
  }
  for (let depth = wanted.length; depth > 0; depth--) {
    const found = lines.get(positioned(wanted.slice(0, depth)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Faults leave out the position of an element that is no list's. */
function positioned(steps: readonly string[]): string {
  return steps
    .map((step) => `/${step}${step.endsWith("]") ? "" : "[1]"}`)
    .join("");
}

function newlines(text: string): number {
  return text.split("\n").length - 1;
}
