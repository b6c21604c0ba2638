import {
  ParseOption,
  XmlDocument,
  XmlError,
  XmlLibError,
  XmlValidateError,
} from "libxml2-wasm";
import { ComityError } from "../errors.ts";
import type { Fault } from "../message/fault.ts";
import { excerpt, pathExcerpt } from "../message/text.ts";
import { documentBytesMax, faultsMax } from "./limits.ts";
import { grammarOf, type Grammar, type GrammarName } from "./xml-grammar.ts";
import { readTree, type XmlElement } from "./xml-tree.ts";

export type { XmlElement } from "./xml-tree.ts";

/** What a tree must be besides what its grammar says. */
type TreeJudge = (root: XmlElement) => readonly Fault[];

export type XmlOutcome =
  | { readonly kind: "valid"; readonly root: XmlElement }
  | { readonly kind: "invalid"; readonly faults: readonly Fault[] };

/**
 * Parses and validates; the tree that passed the grammar is the tree that is returned. At most 1 MiB, 32 levels and
 * 50,000 elements, in UTF-8, without DTD, comments, processing instructions, CDATA or foreign namespaces. `judge` is asked
 * before the grammar: it says more, and the engine takes quadratic time to name the places of many faults.
 * @throws ComityError XML_ENGINE_BROKEN when the engine itself fails: the thread must be replaced, for libxml2-wasm
 * does not recover
 */
export function parseXml(
  bytes: Uint8Array,
  name: GrammarName,
  judge: TreeJudge = () => [],
): XmlOutcome {
  const refusal = refuseBytes(bytes);
  if (refusal !== undefined) return { kind: "invalid", faults: [refusal] };
  const grammar = grammarOf(name);
  let document: XmlDocument | undefined;
  try {
    // NOENT, DTDLOAD and HUGE stay off: they follow references, open files and lift the engine's own limits.
    document = XmlDocument.fromBuffer(bytes, {
      option:
        ParseOption.XML_PARSE_NO_XXE |
        ParseOption.XML_PARSE_NONET |
        ParseOption.XML_PARSE_COMPACT,
    });
    return validate(document, grammar, judge);
  } catch (error) {
    if (error instanceof XmlLibError && !(error instanceof XmlValidateError))
      return { kind: "invalid", faults: [syntaxFault(error)] };
    throw broken(error);
  } finally {
    // An undisposed document is lost memory; after some 13,000 of them the engine dies.
    document?.dispose();
  }
}

/** The child elements of that name, in their order. */
export function childrenOf(
  element: XmlElement,
  name: string,
): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

function validate(
  document: XmlDocument,
  grammar: Grammar,
  judge: TreeJudge,
): XmlOutcome {
  const declared = refuseDeclaration(document);
  if (declared !== undefined) return { kind: "invalid", faults: [declared] };
  const { root, faults } = readTree(document, grammar);
  if (faults.length > 0) return { kind: "invalid", faults };
  if (root === undefined) throw broken("a document without a root");
  const judged = judge(root);
  if (judged.length > 0) return { kind: "invalid", faults: judged };
  try {
    grammar.validator.validate(document);
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return { kind: "invalid", faults: grammarFaults(error, root) };
  }
  return { kind: "valid", root };
}

/** What is refused before the parser sees it: too much, and every encoding but UTF-8. */
function refuseBytes(bytes: Uint8Array): Fault | undefined {
  if (bytes.length > documentBytesMax) {
    const expected = `at most ${documentBytesMax} bytes`;
    return fault("LIMIT-DOCUMENT", expected, `${bytes.length} bytes`);
  }
  // A zero byte belongs to UTF-16 and UTF-32 only: no character of XML has one in UTF-8.
  if (bytes.includes(0))
    return fault("SYNTAX", "a text in UTF-8", "another encoding");
  return undefined;
}

/** A DTD can define what any text stands for; another encoding lets two readers see two texts. */
function refuseDeclaration(document: XmlDocument): Fault | undefined {
  if (document.dtd !== null)
    return fault("SYNTAX", "no document type declaration", "one");
  const encoding = document.encoding?.toUpperCase() ?? "UTF-8";
  if (encoding !== "UTF-8")
    return fault("SYNTAX", "a text in UTF-8", excerpt(encoding));
  if (document.version !== "1.0")
    return fault("SYNTAX", "XML 1.0", excerpt(document.version));
  return undefined;
}

function syntaxFault(error: XmlLibError): Fault {
  const [first] = error.details;
  const message = (first?.message ?? error.message).trim();
  const place =
    first === undefined ? "" : `line ${first.line}, column ${first.col}: `;
  return fault("SYNTAX", "well-formed XML", excerpt(place + message));
}

/** libxml2 names an element by positions alone (`/*[1]/*[3]`); the tree tells their names. */
function grammarFaults(
  error: XmlValidateError,
  root: XmlElement,
): readonly Fault[] {
  return error.details.slice(0, faultsMax).map(({ message, xpath, line }) => ({
    path: pathExcerpt(pathIn(root, xpath ?? "")),
    rule: "SCHEMA",
    expected: "what the schema says",
    found: excerpt(`line ${line}: ${message.trim()}`),
  }));
}

function pathIn(root: XmlElement, xpath: string): string {
  const steps = xpath.split("/").slice(2);
  let path = `/${root.name}`;
  let parent = root;
  for (const step of steps) {
    const position = Number(/\[(\d+)\]$/.exec(step)?.[1] ?? 1);
    const named = step.startsWith("*")
      ? parent.children
      : childrenOf(parent, step.replace(/^.*:|\[.*$/g, ""));
    const child = named[position - 1];
    if (child === undefined) return path;
    const same = childrenOf(parent, child.name);
    const index = same.length > 1 ? `[${same.indexOf(child) + 1}]` : "";
    path += `/${child.name}${index}`;
    parent = child;
  }
  return path;
}

function fault(rule: string, expected: string, found: string): Fault {
  return { path: "", rule, expected, found };
}

function broken(cause: unknown): ComityError {
  if (cause instanceof ComityError) return cause;
  const found = cause instanceof XmlError ? "an engine error" : "a crash";
  return new ComityError(
    "XML_ENGINE_BROKEN",
    `expected the XML engine to answer, found ${found}`,
    { cause },
  );
}
