import type { ModelObject, ModelValue } from "../message/document.ts";
import type { ObjectShape, RootName, Shape } from "./shape.ts";

const namespace = "urn:comity:mla:1";

/**
 * A model as XML text, elements in the order of the schema. White space stands between elements only, never around a
 * text: the text is what stands between its tags, to the character. `leaf` writes what stands between these.
 */
export function xmlOf(
  model: ModelObject,
  shape: ObjectShape,
  root: RootName,
  leaf: (value: ModelValue) => string = xmlText,
): string {
  const content = membersOf(model, shape, "\n  ", leaf);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${content}\n</${root}>\n`;
}

function membersOf(
  model: ModelObject,
  shape: ObjectShape,
  indent: string,
  leaf: (value: ModelValue) => string,
): string {
  let text = "";
  for (const { name, element, isArray, shape: inner } of shape.members) {
    const value = model[name];
    if (value === undefined) continue;
    if (!isArray) text += elementOf(element, value, inner, indent, leaf);
    else
      for (const entry of value as readonly ModelValue[])
        text += elementOf(element, entry, inner, indent, leaf);
  }
  return text;
}

function elementOf(
  element: string,
  value: ModelValue,
  shape: Shape,
  indent: string,
  leaf: (value: ModelValue) => string,
): string {
  if (shape.kind !== "object")
    return `${indent}<${element}>${leaf(value)}</${element}>`;
  const content = membersOf(value as ModelObject, shape, `${indent}  `, leaf);
  if (content === "") return `${indent}<${element}/>`;
  return `${indent}<${element}>${content}${indent}</${element}>`;
}

/** A leaf of the model as XML writes it. */
export function xmlText(value: ModelValue): string {
  return escaped(typeof value === "string" ? value : JSON.stringify(value));
}

/** A carriage return would be read as a line feed (XML 1.0 §2.11), and `]]>` may not stand in a text (§2.4). */
function escaped(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replace(/[&<>\r]/g, (sign) => references[sign] ?? sign);
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
};
