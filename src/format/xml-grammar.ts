import { readdirSync, readFileSync } from "node:fs";
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import { ComityError } from "../errors.ts";

/** A language that XML can be parsed in, named by its file in `schemas/xsd`. */
export type GrammarName = "message" | "asic-manifest";

export type Grammar = {
  /** Namespaces that elements may be in; no other may even be declared. */
  readonly namespaces: ReadonlySet<string>;
  readonly hasAttributes: boolean;
  readonly validator: XsdValidator;
};

const grammars = {
  message: { namespaces: ["urn:comity:mla:1"], hasAttributes: false },
  "asic-manifest": {
    namespaces: [
      "http://uri.etsi.org/02918/v1.2.1#",
      "http://www.w3.org/2000/09/xmldsig#",
    ],
    hasAttributes: true,
  },
} as const satisfies Record<GrammarName, unknown>;

const compiled = new Map<GrammarName, Grammar>();

/**
 * The grammar, compiled at its first use in this thread and kept for ever.
 * @throws ComityError SCHEMA_DATA_INVALID when a file of schemas/xsd is missing or damaged
 */
export function grammarOf(name: GrammarName): Grammar {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const { namespaces, hasAttributes } = grammars[name];
  const grammar = {
    namespaces: new Set<string>(namespaces),
    hasAttributes,
    validator: compile(`${name}.xsd`),
  };
  compiled.set(name, grammar);
  return grammar;
}

/** While a grammar is compiled, and only then, the engine can read files: those of our own folder, from memory. */
function compile(file: string): XsdValidator {
  const files = readModules();
  xmlRegisterInputProvider(new XmlBufferInputProvider(files));
  try {
    const root = files[file];
    // Never disposed: the compiled grammar points into the documents it was made from.
    const document = XmlDocument.fromBuffer(root ?? new Uint8Array(), {
      url: file,
      option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET,
    });
    return XsdValidator.fromDoc(document);
  } catch (cause) {
    throw new ComityError(
      "SCHEMA_DATA_INVALID",
      `expected a grammar that compiles, found a defect in ${file}`,
      { cause },
    );
  } finally {
    xmlCleanupInputProvider();
  }
}

function readModules(): Record<string, Uint8Array> {
  // The same relative place from src/ and from dist/, which both lie beside schemas/.
  const folder = new URL("../../schemas/xsd/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(name, folder))]),
  );
}
