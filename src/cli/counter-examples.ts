import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { applyPatch, type Operation } from "rfc6902";
import { ComityError } from "../errors.ts";
import type { JudgeContext } from "../instruments/judge.ts";
import type { ModelObject } from "../message/document.ts";
import type { Syntax } from "../message/header.ts";

/** A document that breaks one rule and nothing else, as what changes a good one into it. */
export type CounterExample = Patched & {
  readonly rule: string;
  /** Of several counter-examples of one rule: what tells them apart. */
  readonly name?: string;
  readonly folder: (typeof counterExampleFolders)[number];
  /** What the recipient, or the sender, has declared; without it such a rule cannot be broken. */
  readonly context?: JudgeContext;
  readonly article: string;
};

/** A document as another one, a good example or a base, and what is changed of it (RFC 6902). */
type Patched = {
  readonly base: string;
  readonly patch: readonly Operation[];
  /** One sentence about the document. */
  readonly why: string;
};

type Catalogue = {
  /** Documents that break no rule and are no examples: what only counter-examples begin with. */
  readonly bases: Readonly<Record<string, Patched>>;
  readonly counterExamples: readonly CounterExample[];
};

/**
 * Where whole counter-examples are written. `broken`: refused by itself. `warned`: only warned of. `declared`: refused
 * by those who have declared so, which the document alone does not tell. `incomplete`: each kind of message without
 * something it must have.
 */
export const counterExampleFolders = [
  "broken",
  "warned",
  "declared",
  "incomplete",
] as const;

// The same relative place from src/ and from dist/, which both lie beside schemas/.
const folder = new URL("../../schemas/examples/", import.meta.url);
let catalogue: Catalogue | undefined;

export function counterExamples(): readonly CounterExample[] {
  return read().counterExamples;
}

/** The bases of the counter-examples, by their names. */
export function counterExampleBases(): Catalogue["bases"] {
  return read().bases;
}

/** The path in `schemas/examples/` of the whole document. */
export function fileOf(counterExample: CounterExample): string {
  return `${nameOf(counterExample)}.${syntaxOf(counterExample.rule)}`;
}

/** The same without the ending. */
export function nameOf({ folder, name, rule }: CounterExample): string {
  return `${folder}/${name ?? rule}`;
}

/**
 * Both syntaxes must refuse alike, so about half of the counter-examples are in each. Which of the two is drawn from
 * the rule's id alone: a row that is added, moved or dropped renames no file. What breaks the schema is in JSON, for
 * nothing writes it in XML.
 */
export function syntaxOf(rule: string): Syntax {
  if (breaksSchema(rule)) return "json";
  const [first = 0] = createHash("sha512").update(rule).digest();
  return first % 2 === 0 ? "xml" : "json";
}

export function breaksSchema(rule: string): boolean {
  return rule.startsWith("SCHEMA-");
}

/** The good example that a counter-example begins with, be it through bases. */
export function exampleOf({ base }: Pick<Patched, "base">): string {
  const inner = read().bases[base];
  return inner === undefined ? base : exampleOf(inner);
}

/**
 * The document as a model; what breaks the schema is no document, so that only the reader of its text can tell.
 * @throws ComityError SCHEMA_DATA_INVALID when the patch does not fit its base
 */
export function patchedModel(
  { base, patch }: Pick<Patched, "base" | "patch">,
  example: (name: string) => ModelObject = publishedExample,
): ModelObject {
  const inner = read().bases[base];
  const model = structuredClone(
    inner === undefined ? example(base) : patchedModel(inner, example),
  );
  const failed = applyPatch(model, [...patch]).find((fault) => fault !== null);
  if (failed === undefined) return model;
  throw new ComityError(
    "SCHEMA_DATA_INVALID",
    `expected a patch of ${base}, found that it does not fit`,
    { cause: failed },
  );
}

/** A good example as it is published in JSON. */
export function publishedExample(name: string): ModelObject {
  return readJson(`${name}.json`) as ModelObject;
}

function read(): Catalogue {
  return (catalogue ??= readJson("counter-examples.json") as Catalogue);
}

/** @throws ComityError FILE_UNREADABLE when the examples are not there */
function readJson(name: string): unknown {
  const file = new URL(name, folder);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new ComityError(
      "FILE_UNREADABLE",
      `expected the published examples, found no ${file.pathname}`,
      { cause },
    );
  }
}
