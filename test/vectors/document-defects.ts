import { changed, type Change } from "../../schemas/examples/change.ts";
import type { ModelObject } from "../../src/message/document.ts";
import { syntaxes, type Syntax } from "../../src/message/header.ts";
import { acknowledgement, request, written } from "./documents.ts";
import { jsonRows } from "./json-document-defects.ts";
import { ruleRows } from "./rule-document-defects.ts";
import { schemaRows } from "./schema-document-defects.ts";
import type { Recipe } from "./specimen.ts";
import { xmlRows } from "./xml-document-defects.ts";

/** `rules`: the ids of the rules it breaks, in their order, with spaces between. */
type Words = readonly [
  name: string,
  rules: string,
  why: string,
  clause: string,
];
export type DocumentRow = readonly [...Words, bytes: () => Uint8Array];
/** Changes of a good document. */
export type ModelRow = readonly [...Words, ...changes: readonly Change[]];

export const documentRecipes: readonly Recipe[] = [
  ...syntaxes.flatMap((syntax) => [
    sound("acknowledgement", acknowledgement, syntax),
    sound("request", request, syntax),
  ]),
  ...jsonRows.map(([name, rules, why, clause, bytes]) =>
    refused(
      `json-${name}`,
      "SCHEMA_INVALID",
      { syntax: "json", rules },
      why,
      clause,
      bytes,
    ),
  ),
  ...xmlRows.map(([name, rules, why, clause, bytes]) =>
    refused(
      `xml-${name}`,
      "SCHEMA_INVALID",
      { syntax: "xml", rules },
      why,
      clause,
      bytes,
    ),
  ),
  ...schemaRows.map((row) =>
    changedDocument("schema", "SCHEMA_INVALID", acknowledgement, row),
  ),
  ...ruleRows.map((row) =>
    changedDocument("rule", "RULES_BROKEN", request, row),
  ),
];

function sound(name: string, model: ModelObject, syntax: Syntax): Recipe {
  return {
    kind: "document",
    name: `sound-${name}-${syntax}`,
    expect: "accepted",
    why: "nothing",
    clause: "docs/protocol.md, documents",
    settings: { syntax },
    make: () => [written(model, syntax)],
  };
}

function changedDocument(
  group: string,
  expect: string,
  model: ModelObject,
  [name, rules, why, clause, ...changes]: ModelRow,
): Recipe {
  return refused(
    `${group}-${name}`,
    expect,
    { syntax: "json", rules },
    why,
    clause,
    () => written(changed(model, changes), "json"),
  );
}

function refused(
  name: string,
  expect: string,
  settings: { readonly syntax: Syntax; readonly rules: string },
  why: string,
  clause: string,
  bytes: () => Uint8Array,
): Recipe {
  return {
    kind: "document",
    name,
    expect,
    why,
    clause,
    settings,
    make: () => [bytes()],
  };
}
