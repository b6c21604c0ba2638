import { writeFileSync } from "node:fs";
import { xsdPatterns } from "../src/format/calendar.ts";
import { listEntriesMax } from "../src/format/limits.ts";
import {
  definitionAt,
  schemaFiles,
  type Schema,
  type SchemaFile,
} from "../src/format/schema.ts";
import { elementName } from "../src/format/shape.ts";
import { schemaVersion } from "../src/message/version.ts";
import { outside, xsdPattern } from "./pattern.ts";
import { validatorModules } from "./validators.ts";

const namespace = "urn:comity:mla:1";
const rootFile = "message.schema.json";

/**
 * The XSD modules by their file names, one for each file of `schemas/json`: the same types in the same order, with
 * their descriptions as documentation. Fails on whatever lies outside the subset that `message.schema.json` describes,
 * because only within it do both languages accept the same documents.
 */
export function xsdModules(): ReadonlyMap<string, string> {
  assertUniqueNames();
  return new Map(
    [...schemaFiles()].map(([file, schema]) => [
      moduleName(file),
      moduleOf(file, schema),
    ]),
  );
}

function moduleName(file: string): string {
  return file.replace(".schema.json", ".xsd");
}

function assertUniqueNames(): void {
  const names = [...schemaFiles().values()].flatMap(({ $defs }) =>
    Object.keys($defs),
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw outside(twice, "is defined twice");
}

function moduleOf(file: string, { description, $defs }: SchemaFile): string {
  const includes = includedFiles(Object.values($defs), file)
    .map(moduleName)
    .map((name) => `  <xs:include schemaLocation="${name}"/>\n`);
  const roots = file === rootFile ? ["Message", "Control"] : [];
  const elements = roots.map(
    (name) =>
      `  <xs:element name="${name}" type="${name}Type">\n${documentation($defs[name]?.description, 4)}  </xs:element>\n`,
  );
  const types = Object.entries($defs).map(([name, schema]) =>
    typeOf(name, schema, file),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<!-- Generated from ../json/${file} by "npm run schemas:build". -->\n`,
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"\n',
    `           xmlns="${namespace}" targetNamespace="${namespace}"\n`,
    `           elementFormDefault="qualified" version="${schemaVersion}">\n`,
    documentation(description, 2),
    ...includes,
    ...elements,
    ...types,
    "</xs:schema>\n",
  ].join("");
}

function includedFiles(
  schemas: readonly Schema[],
  file: string,
): readonly string[] {
  const refs = schemas.flatMap(refsOf).map((ref) => definitionAt(ref, file));
  const files = new Set(refs.map((target) => target.file));
  files.delete(file);
  return [...files].toSorted();
}

function refsOf({ $ref, properties = {}, items }: Schema): readonly string[] {
  const inner = [...Object.values(properties), ...(items ? [items] : [])];
  return [...($ref === undefined ? [] : [$ref]), ...inner.flatMap(refsOf)];
}

function typeOf(name: string, schema: Schema, file: string): string {
  if (schema.description === undefined)
    throw outside(name, "has no description");
  return schema.type === "object"
    ? complexType(name, schema, file)
    : simpleType(schema, name, 2);
}

function complexType(name: string, schema: Schema, file: string): string {
  const { properties = {}, required = [] } = schema;
  const names = Object.keys(properties);
  const stranger = required.find((member) => !names.includes(member));
  if (stranger !== undefined) throw outside(name, `requires ${stranger}`);
  const isChoice = schema.minProperties !== undefined;
  const fixed = isChoice ? names.slice(0, required.length) : names;
  const chosen = names.slice(fixed.length);
  if (isChoice) assertChoice(name, schema, fixed);
  const element = (member: string, indent: number, isRequired: boolean) =>
    elementOf(member, properties[member] ?? {}, file, isRequired, indent);
  return [
    `  <xs:complexType name="${name}Type">\n`,
    documentation(schema.description, 4),
    "    <xs:sequence>\n",
    ...fixed.map((member) => element(member, 6, required.includes(member))),
    ...(isChoice ? ["      <xs:choice>\n"] : []),
    ...chosen.map((member) => element(member, 8, true)),
    ...(isChoice ? ["      </xs:choice>\n"] : []),
    "    </xs:sequence>\n",
    "  </xs:complexType>\n",
  ].join("");
}

/** The required members come first, then exactly one of the others follows. */
function assertChoice(
  name: string,
  schema: Schema,
  fixed: readonly string[],
): void {
  const { minProperties, maxProperties, required = [] } = schema;
  const count = required.length + 1;
  const isOne = minProperties === count && maxProperties === count;
  if (!isOne || !fixed.every((member) => required.includes(member)))
    throw outside(name, "is not a choice of exactly one");
}

function elementOf(
  member: string,
  schema: Schema,
  file: string,
  isRequired: boolean,
  indent: number,
): string {
  const { items, minItems = 0, maxItems = 0 } = schema;
  if (
    schema.type === "array" &&
    (!items?.$ref ||
      minItems < 1 ||
      maxItems < minItems ||
      maxItems > listEntriesMax)
  )
    throw outside(member, "is not a bounded list of a definition");
  const inner = items ?? schema;
  const space = " ".repeat(indent);
  const least = isRequired ? (items ? minItems : 1) : 0;
  const occurs =
    (least === 1 ? "" : ` minOccurs="${least}"`) +
    (items ? ` maxOccurs="${maxItems}"` : "");
  const words = documentation(wordsOf(schema), indent + 2);
  const head = `${space}<xs:element name="${elementName(member)}"`;
  if (inner.$ref !== undefined) {
    const type = ` type="${definitionAt(inner.$ref, file).name}Type"${occurs}`;
    return words === ""
      ? `${head}${type}/>\n`
      : `${head}${type}>\n${words}${space}</xs:element>\n`;
  }
  const type = simpleType({ ...inner, description: "" }, undefined, indent + 2);
  return `${head}${occurs}>\n${words}${type}${space}</xs:element>\n`;
}

function simpleType(
  schema: Schema,
  name: string | undefined,
  indent: number,
): string {
  const space = " ".repeat(indent);
  const { base, facets } = restrictionOf(schema, name ?? "a property");
  const named = name === undefined ? "" : ` name="${name}Type"`;
  return [
    `${space}<xs:simpleType${named}>\n`,
    documentation(name === undefined ? "" : wordsOf(schema), indent + 2),
    `${space}  <xs:restriction base="xs:${base}">\n`,
    ...facets.map(
      ([facet, value]) =>
        `${space}    <xs:${facet} value="${escaped(String(value))}"/>\n`,
    ),
    `${space}  </xs:restriction>\n`,
    `${space}</xs:simpleType>\n`,
  ].join("");
}

type Facet = readonly [name: string, value: string | number];

function restrictionOf(
  schema: Schema,
  name: string,
): { readonly base: string; readonly facets: readonly Facet[] } {
  const { type = "none" } = schema;
  switch (type) {
    case "boolean":
      return { base: "boolean", facets: [["pattern", "true|false"]] };
    case "integer":
      return { base: "integer", facets: integerFacets(schema, name) };
    case "string":
      return schema.format === undefined
        ? { base: "string", facets: stringFacets(schema, name) }
        : {
            base: schema.format === "date" ? "date" : "dateTime",
            facets: [["pattern", xsdPatterns[schema.format]]],
          };
    case "array":
    case "object":
    case "none":
      throw outside(name, `has the type ${type}`);
  }
}

/** XSD would also take +1, 01 and -0. */
function integerFacets(schema: Schema, name: string): readonly Facet[] {
  const { minimum, maximum } = schema;
  if (!Number.isSafeInteger(minimum) || !Number.isSafeInteger(maximum))
    throw outside(name, "is a number without bounds");
  return [
    ["pattern", "0|-?[1-9][0-9]*"],
    ["minInclusive", minimum ?? 0],
    ["maxInclusive", maximum ?? 0],
  ];
}

function stringFacets(schema: Schema, name: string): readonly Facet[] {
  const { minLength, maxLength, pattern } = schema;
  if (schema.enum !== undefined)
    return schema.enum.map((value): Facet => ["enumeration", value]);
  if (minLength === undefined || maxLength === undefined)
    throw outside(name, "is a text without bounds");
  return [
    ["minLength", minLength],
    ["maxLength", maxLength],
    ...(pattern === undefined
      ? []
      : [["pattern", xsdPattern(pattern, name)] as const]),
  ];
}

function wordsOf(schema: Schema): string {
  const { description = "" } = schema;
  const list = schema["x-codes"];
  return list === undefined
    ? description
    : `${description} Code list: ${list}.`.trimStart();
}

function documentation(text: string | undefined, indent: number): string {
  if (text === undefined || text === "") return "";
  const space = " ".repeat(indent);
  return (
    `${space}<xs:annotation>\n` +
    `${space}  <xs:documentation>${escaped(text)}</xs:documentation>\n` +
    `${space}</xs:annotation>\n`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}

if (import.meta.main) {
  for (const [name, text] of xsdModules())
    writeFileSync(new URL(`xsd/${name}`, import.meta.url), text);
  for (const [name, text] of validatorModules())
    writeFileSync(new URL(`validators/${name}`, import.meta.url), text);
}
