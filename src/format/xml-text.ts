import Builder from "fast-xml-builder";
import type { ModelObject, ModelValue } from "../message/document.ts";
import {
  rootShapes,
  type ObjectShape,
  type RootName,
  type Shape,
} from "./shape.ts";

const namespace = "urn:comity:mla:1";

/**
 * A model as XML text, elements in the order of the schema. White space stands between elements only, never around a
 * text: the text is what stands between its tags, to the character. `leaf` writes what stands between these.
 */
export function xmlOf(
  model: ModelObject,
  shape: ObjectShape,
  root: RootName,
  leaf?: LeafWriter,
): string {
  const builder = leaf === undefined ? documentBuilder : builderWith(leaf);
  return builder.build({
    "?xml": { [attributes]: { version: "1.0", encoding: "UTF-8" } },
    [root]: { [attributes]: { xmlns: namespace }, ...membersOf(model, shape) },
  });
}

/** A leaf of the model as XML writes it. */
export function xmlText(value: ModelValue): string {
  return escaped(typeof value === "string" ? value : JSON.stringify(value));
}

type LeafWriter = (value: ModelValue) => string;

/** The model as the builder takes it: members by the names of their elements. */
type Content = ModelValue | Elements | readonly Elements[];
type Elements = { readonly [element: string]: Content };

/** The name under which the builder looks for attributes; no element can have it. */
const attributes = "@";

function membersOf(model: ModelObject, shape: ObjectShape): Elements {
  const elements: Record<string, Content> = {};
  for (const { name, element, shape: inner } of shape.members) {
    const value = model[name];
    if (value !== undefined) elements[element] = contentOf(value, inner);
  }
  return elements;
}

function contentOf(value: ModelValue, shape: Shape): Content {
  if (shape.kind !== "object") return value;
  if (!Array.isArray(value)) return membersOf(value as ModelObject, shape);
  const entries = value as readonly ModelObject[];
  return entries.map((entry) => membersOf(entry, shape));
}

const options = {
  format: true,
  attributesGroupName: attributes,
  suppressBooleanAttributes: false,
  // An empty text is `<A></A>`, an element without members `<A/>`. For the latter null would do, but the builder writes the
  // nulls of an array before its other entries: hence an empty object, under an unpaired name.
  suppressEmptyNode: false,
  unpairedTags: elementsWithMembers(),
  suppressUnpairedNode: false,
  // The builder's own references leave a carriage return as it is.
  processEntities: false,
  // The path of every element, for processors that ask for it.
  jPath: false,
};
const documentBuilder = builderWith(xmlText);

function builderWith(leaf: LeafWriter) {
  return new Builder({
    ...options,
    tagValueProcessor: (_element, value) => leaf(value as ModelValue),
  });
}

/** The names of all elements that have members. Of an element that has some, the builder closes the tag all the same. */
function elementsWithMembers(): string[] {
  const names = new Set<string>();
  const visit = ({ members }: ObjectShape): void => {
    for (const { element, shape } of members)
      if (shape.kind === "object") {
        names.add(element);
        visit(shape);
      }
  };
  Object.values(rootShapes).forEach(visit);
  return [...names];
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
