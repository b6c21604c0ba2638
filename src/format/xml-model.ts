import type { ModelObject, ModelValue } from "../message/document.ts";
import type { Fault } from "../message/fault.ts";
import { excerpt, pathExcerpt } from "../message/text.ts";
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
  const place = { element: root, parent: undefined, isEntry: false };
  const model = readObject(place, shape, faults);
  return { model, faults };
}

/** An element with the way to it; only a fault asks for its path. */
type Place = {
  readonly element: XmlElement;
  readonly parent: Place | undefined;
  /** Whether it is one of a list. */
  readonly isEntry: boolean;
};

function readObject(
  place: Place,
  shape: ObjectShape,
  faults: Fault[],
): ModelObject {
  const model: Record<string, ModelValue> = {};
  const { text, children } = place.element;
  if (!isBlank(text))
    refuse(faults, place, "TEXT", "no text between the elements", text);
  let last = -1;
  for (const element of children) {
    const member = shape.byElement.get(element.name);
    const isEntry = member?.isArray ?? false;
    const inside: Place = { element, parent: place, isEntry };
    if (member === undefined)
      refuse(faults, inside, "UNKNOWN", "a known element", element.name);
    else if (member.order < last)
      refuse(faults, inside, "ORDER", orderExpected(shape, last), "it later");
    else {
      last = member.order;
      put(model, member, inside, faults);
    }
  }
  return model;
}

function orderExpected({ members }: ObjectShape, last: number): string {
  return `this element before ${members[last]?.element ?? "the others"}`;
}

function put(
  model: Record<string, ModelValue>,
  { name, isArray, shape }: Member,
  place: Place,
  faults: Fault[],
): void {
  const known = model[name];
  if (known === undefined) {
    const value = readValue(place, shape, faults);
    model[name] = isArray ? [value] : value;
  } else if (!isArray)
    refuse(faults, place, "REPEATED", "this element once", "it again");
  else if ((known as readonly ModelValue[]).length >= listEntriesMax)
    refuse(faults, place, "COUNT", `at most ${listEntriesMax}`, "more");
  else (known as ModelValue[]).push(readValue(place, shape, faults));
}

function readValue(place: Place, shape: Shape, faults: Fault[]): ModelValue {
  if (shape.kind === "object") return readObject(place, shape, faults);
  const { text, children } = place.element;
  const [child] = children;
  if (child !== undefined)
    refuse(faults, place, "TYPE", "a text", `an element ${child.name}`);
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
  if (!/[ \t\r\n]/.test(text)) return text;
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

function isBlank(text: string): boolean {
  return text === "" || !/[^ \t\r\n]/.test(text);
}

/** A list's elements always have a position; any other only where its name is repeated. */
function pathTo({ element, parent, isEntry }: Place): string {
  const step = excerpt(element.name);
  if (parent === undefined) return `/${step}`;
  const { places, counts } = siblingsIn(parent.element);
  const hasPosition = isEntry || (counts.get(element.name) ?? 0) > 1;
  const position = hasPosition ? `[${places.get(element) ?? 0}]` : "";
  return `${pathTo(parent)}/${step}${position}`;
}

type Siblings = {
  /** The position of each child among those of its name, from 1. */
  readonly places: ReadonlyMap<XmlElement, number>;
  readonly counts: ReadonlyMap<string, number>;
};

/** Counted once for each parent: it may have 50,000 children, and a hundred of them a fault. */
const siblings = new WeakMap<XmlElement, Siblings>();

function siblingsIn(parent: XmlElement): Siblings {
  const known = siblings.get(parent);
  if (known !== undefined) return known;
  const places = new Map<XmlElement, number>();
  const counts = new Map<string, number>();
  for (const child of parent.children) {
    const place = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, place);
    places.set(child, place);
  }
  siblings.set(parent, { places, counts });
  return { places, counts };
}

/** The path is asked for only while faults are still taken: it takes time to find. */
function refuse(
  faults: Fault[],
  place: Place,
  kind: string,
  expected: string,
  found: string,
): void {
  if (faults.length >= faultsMax) return;
  faults.push({
    path: pathExcerpt(pathTo(place)),
    rule: `SCHEMA-${kind}`,
    expected,
    found: excerpt(found),
  });
}
