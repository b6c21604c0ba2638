import type { ModelObject, ModelValue } from "../message/document.ts";
import type { Fault } from "../message/fault.ts";
import { excerpt } from "../message/text.ts";
import { faultsMax, listEntriesMax } from "./limits.ts";
import type { Member, ObjectShape, Shape } from "./shape.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * The model a tree stands for. What has no place in the model is a fault here: unknown, repeated and misplaced
 * elements, text between elements. Everything else is judged on the model itself, where a number that is none stays a
 * text. Paths are XPaths.
 */
export function modelOf(
  root: XmlElement,
  shape: ObjectShape,
): { readonly model: ModelObject; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const model = readObject(root, shape, {
    path: () => `/${root.name}`,
    faults,
  });
  return { model, faults };
}

type Reading = {
  /** Of the element that is read; only worked out when it is needed. */
  readonly path: () => string;
  readonly faults: Fault[];
};

function readObject(
  element: XmlElement,
  shape: ObjectShape,
  reading: Reading,
): ModelObject {
  const model: Record<string, ModelValue> = {};
  if (!isBlank(element.text))
    refuse(reading, "TEXT", "no text between the elements", element.text);
  let last = -1;
  for (const child of element.children) {
    const member = shape.byElement.get(child.name);
    const isArray = member?.isArray ?? false;
    const inside: Reading = {
      path: () => pathOf(reading, element, child, isArray),
      faults: reading.faults,
    };
    if (member === undefined)
      refuse(inside, "UNKNOWN", "an element of the schema", child.name);
    else if (member.order < last)
      refuse(inside, "ORDER", orderExpected(shape, last), "it after that");
    else put(model, member, child, inside);
    last = Math.max(last, member?.order ?? -1);
  }
  return model;
}

function orderExpected({ members }: ObjectShape, last: number): string {
  return `this element before ${members[last]?.element ?? "the others"}`;
}

function put(
  model: Record<string, ModelValue>,
  { name, isArray, shape }: Member,
  child: XmlElement,
  reading: Reading,
): void {
  const known = model[name];
  if (known !== undefined && !isArray) {
    refuse(reading, "REPEATED", "this element once", "it again");
    return;
  }
  const list = known as ModelValue[] | undefined;
  if (list !== undefined && list.length >= listEntriesMax) {
    refuse(reading, "COUNT", `at most ${listEntriesMax} entries`, "more");
    return;
  }
  const value = readValue(child, shape, reading);
  if (!isArray) model[name] = value;
  else if (list === undefined) model[name] = [value];
  else list.push(value);
}

function readValue(
  element: XmlElement,
  shape: Shape,
  reading: Reading,
): ModelValue {
  if (shape.kind === "object") return readObject(element, shape, reading);
  const { text, children } = element;
  if (children.length > 0)
    refuse(reading, "TYPE", "a text", `an element ${children[0]?.name ?? ""}`);
  switch (shape.kind) {
    case "text":
      return text;
    case "token":
      return collapsed(text);
    case "integer":
      return readInteger(collapsed(text));
    case "boolean":
      return readBoolean(collapsed(text));
  }
}

/** One spelling for one number, so that the model says all there is. */
function readInteger(text: string): number | string {
  return /^(?:0|-?[1-9][0-9]*)$/.test(text) ? Number(text) : text;
}

function readBoolean(text: string): boolean | string {
  return text === "true" ? true : text === "false" ? false : text;
}

/** XSD calls it `collapse`; there is nothing to collapse inside a number, a date or a time. */
function collapsed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

function isBlank(text: string): boolean {
  return text === "" || !/[^ \t\r\n]/.test(text);
}

/** A list's elements always have a position; any other only where its name is repeated. */
function pathOf(
  { path }: Reading,
  parent: XmlElement,
  child: XmlElement,
  isArray: boolean,
): string {
  const same = parent.children.filter(({ name }) => name === child.name);
  const hasPosition = isArray || same.length > 1;
  const position = hasPosition ? `[${same.indexOf(child) + 1}]` : "";
  return `${path()}/${excerpt(child.name)}${position}`;
}

/** The path is asked for only while faults are still taken: it takes time to find. */
function refuse(
  { path, faults }: Reading,
  kind: string,
  expected: string,
  found: string,
): void {
  if (faults.length >= faultsMax) return;
  faults.push({
    path: path(),
    rule: `SCHEMA-${kind}`,
    expected,
    found: excerpt(found),
  });
}
