import type { XmlDocument } from "libxml2-wasm";
import { ComityError } from "../errors.ts";
import type { Fault } from "../message/fault.ts";
import { excerpt, isCarriable, pathExcerpt } from "../message/text.ts";
import { depthMax, faultsMax, valuesMax } from "./limits.ts";
import {
  addressOf,
  at,
  inNamespace,
  isBlankAt,
  nameAt,
  plainTextAt,
  probe,
  textAt,
  word,
} from "./xml-memory.ts";

/** An element as plain data; names are without prefix. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, but for white space that only lays out the elements. */
  readonly text: string;
};

export type TreeRules = {
  readonly namespaces: ReadonlySet<string>;
  readonly hasAttributes: boolean;
};

/**
 * The tree libxml2 built, as plain data. It is read straight out of the engine's memory: one call into the engine for
 * every name and every text takes longer than parsing. Whatever one reader may show and another hide is a fault:
 * comments, processing instructions, CDATA, entities, foreign namespaces, attributes where there are none.
 * @throws ComityError XML_ENGINE_BROKEN when the memory is not laid out as in the libxml2 this was written for
 */
export function readTree(
  document: XmlDocument,
  rules: TreeRules,
): {
  readonly root: XmlElement | undefined;
  readonly faults: readonly Fault[];
} {
  assertLayout();
  return walkDocument(document, rules);
}

const types = {
  element: 1,
  text: 3,
  cdata: 4,
  entity: 5,
  instruction: 7,
  comment: 8,
  dtd: 14,
} as const;

type Walk = {
  readonly rules: TreeRules;
  /** The namespaces met so far, by the address of their declaration. */
  readonly namespaces: Map<number, string>;
  /** The one that was last found to be good; most elements are in it. */
  namespace: number;
  readonly faults: Fault[];
  elements: number;
};

const noAttributes: Readonly<Record<string, string>> = Object.freeze({});
const noChildren: readonly XmlElement[] = Object.freeze([]);

function walkDocument(document: XmlDocument, rules: TreeRules) {
  const walk: Walk = {
    rules,
    namespaces: new Map(),
    namespace: -1,
    faults: [],
    elements: 0,
  };
  let root: XmlElement | undefined;
  const first = word(addressOf(document), at.children);
  for (let node = first; node !== 0; node = word(node, at.next)) {
    if (word(node, at.type) === types.element)
      root = walkElement(walk, node, 1);
    else refuseNode(walk, node);
  }
  return { root, faults: walk.faults };
}

function walkElement(
  walk: Walk,
  element: number,
  depth: number,
): XmlElement | undefined {
  walk.elements += 1;
  if (depth > depthMax || walk.elements > valuesMax) {
    refuseSize(walk, element, depth);
    return undefined;
  }
  checkNamespaces(walk, element);
  let children: XmlElement[] | undefined;
  let text = "";
  const first = word(element, at.children);
  for (let node = first; node !== 0; node = word(node, at.next)) {
    const type = word(node, at.type);
    if (type === types.text) {
      if (!isLayout(node)) text += readText(walk, element, node);
    } else if (type === types.element) {
      const child = walkElement(walk, node, depth + 1);
      if (child !== undefined) (children ??= []).push(child);
    } else refuseNode(walk, node);
  }
  return {
    name: nameAt(word(element, at.name)),
    attributes:
      word(element, at.attributes) === 0
        ? noAttributes
        : readAttributes(walk, element),
    children: children ?? noChildren,
    text,
  };
}

/** White space between elements, or between an element and a tag of its parent. */
function isLayout(node: number): boolean {
  const [prev, next] = [word(node, at.prev), word(node, at.next)];
  if (prev === 0 && next === 0) return false;
  if (prev !== 0 && word(prev, at.type) !== types.element) return false;
  if (next !== 0 && word(next, at.type) !== types.element) return false;
  return isBlankAt(word(node, at.content));
}

function readText(walk: Walk, element: number, node: number): string {
  const address = word(node, at.content);
  const plain = plainTextAt(address);
  if (plain !== undefined) return plain;
  const text = textAt(address);
  if (!isCarriable(text)) refuseText(walk, element, text);
  return text;
}

function readAttributes(
  walk: Walk,
  element: number,
): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [];
  const first = word(element, at.attributes);
  for (let node = first; node !== 0; node = word(node, at.next)) {
    const name = nameAt(word(node, at.name));
    if (!walk.rules.hasAttributes || word(node, at.namespace) !== 0) {
      refuse(walk, element, "ATTRIBUTE", "no such attribute", name);
      continue;
    }
    // Entities but the five predefined ones need a DTD, and there is none: the value is one text.
    const value = word(node, at.children);
    pairs.push([name, value === 0 ? "" : textAt(word(value, at.content))]);
  }
  return Object.fromEntries(pairs);
}

/** An element's own namespace, and those it declares even if nobody uses them (`xmlns:xsi`). */
function checkNamespaces(walk: Walk, element: number): void {
  const own = word(element, at.namespace);
  let declared = word(element, at.declarations);
  if (own === walk.namespace && declared === 0) return;
  const uri = own === 0 ? "" : namespaceAt(walk, own);
  if (walk.rules.namespaces.has(uri)) walk.namespace = own;
  else refuseNamespace(walk, element, uri);
  for (; declared !== 0; declared = word(declared, inNamespace.next)) {
    const foreign = namespaceAt(walk, declared);
    if (foreign !== uri && !walk.rules.namespaces.has(foreign))
      refuseNamespace(walk, element, foreign);
  }
}

function namespaceAt(walk: Walk, address: number): string {
  const known = walk.namespaces.get(address);
  if (known !== undefined) return known;
  const uri = textAt(word(address, inNamespace.uri));
  walk.namespaces.set(address, uri);
  return uri;
}

function refuseNamespace(walk: Walk, element: number, found: string): void {
  const expected = `the namespace ${[...walk.rules.namespaces].join(" or ")} alone`;
  const shown = found === "" ? "no namespace" : found;
  refuse(walk, element, "NAMESPACE", expected, shown);
}

function refuseText(walk: Walk, element: number, text: string): void {
  refuse(
    walk,
    element,
    "CHARACTER",
    "characters that every reader knows",
    text,
  );
}

const strangers = new Map<number, string>([
  [types.cdata, "a CDATA section"],
  [types.entity, "a reference to an entity"],
  [types.instruction, "a processing instruction"],
  [types.comment, "a comment"],
  [types.dtd, "a document type declaration"],
]);

function refuseNode(walk: Walk, node: number): void {
  const parent = word(node, at.parent);
  const found = strangers.get(word(node, at.type)) ?? "something else";
  refuse(walk, parent, "NODE", "elements and text only", found);
}

/** A size is refused once: what lies beyond it is not read. */
function refuseSize(walk: Walk, element: number, depth: number): void {
  const rule = depth > depthMax ? "LIMIT-DEPTH" : "LIMIT-ELEMENTS";
  if (walk.faults.some((fault) => fault.rule === rule)) return;
  const expected =
    rule === "LIMIT-DEPTH"
      ? `at most ${depthMax} levels of elements`
      : `at most ${valuesMax} elements`;
  const path = xpathTo(walk, word(element, at.parent));
  walk.faults.push({ path: pathExcerpt(path), rule, expected, found: "more" });
}

function refuse(
  walk: Walk,
  element: number,
  kind: string,
  expected: string,
  found: string,
): void {
  if (walk.faults.length >= faultsMax) return;
  walk.faults.push({
    path: pathExcerpt(xpathTo(walk, element)),
    rule: `SCHEMA-${kind}`,
    expected,
    found: excerpt(found),
  });
}

/** The XPath of an element, with a position only where its name is repeated among its siblings. */
function xpathTo(walk: Walk, element: number): string {
  if (element === 0 || word(element, at.type) !== types.element) return "";
  const name = word(element, at.name);
  const before = countNamed(element, name, at.prev);
  const isRepeated = before > 0 || countNamed(element, name, at.next) > 0;
  const position = isRepeated ? `[${before + 1}]` : "";
  const step = `${excerpt(nameAt(word(element, at.name)))}${position}`;
  return `${xpathTo(walk, word(element, at.parent))}/${step}`;
}

function countNamed(
  element: number,
  name: number,
  direction: typeof at.prev | typeof at.next,
): number {
  let count = 0;
  let node = word(element, direction);
  for (; node !== 0; node = word(node, direction)) {
    if (word(node, at.type) === types.element && word(node, at.name) === name)
      count += 1;
  }
  return count;
}

const probeTree = JSON.stringify({
  name: "a",
  attributes: { k: "v" },
  children: [{ name: "b", attributes: {}, children: [], text: "" }],
  text: "12\u00e9",
});
let isProven = false;

/** Another version of the engine could lay out its memory differently; it is asked for what is known. */
function assertLayout(): void {
  if (isProven) return;
  const namespaces = new Set(["urn:p", "urn:q"]);
  const { root, faults } = walkDocument(probe, {
    namespaces,
    hasAttributes: true,
  });
  if (JSON.stringify(root) !== probeTree || faults.length > 0) {
    throw new ComityError(
      "XML_ENGINE_BROKEN",
      "expected the memory of libxml2 as it is known, found another layout",
    );
  }
  isProven = true;
}
