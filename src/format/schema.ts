import { readdirSync, readFileSync } from "node:fs";
import { ComityError } from "../errors.ts";
import { once } from "../message/once.ts";

/** A JSON Schema, as far as the subset of `schemas/json` goes (`message.schema.json`, `$comment`). */
export type Schema = {
  readonly $ref?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "boolean";
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly format?: "date" | "date-time";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-codes"?: string;
};

export type SchemaFile = {
  readonly $id: string;
  readonly description?: string;
  readonly $defs: Readonly<Record<string, Schema>>;
};

/** A definition, with the file it stands in, from which its own references lead on. */
export type Definition = {
  readonly file: string;
  readonly name: string;
  readonly schema: Schema;
};

const folder = new URL("../../schemas/json/", import.meta.url);
const suffix = ".schema.json";

/** The files of `schemas/json` by their names, such as `common.schema.json`. */
export const schemaFiles = once(
  (): ReadonlyMap<string, SchemaFile> =>
    new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith(suffix))
        .toSorted()
        .map((name) => [name, readSchemaFile(name)]),
    ),
);

function readSchemaFile(name: string): SchemaFile {
  // What a file says is proven where the XSD modules and the validators are generated from it.
  return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as SchemaFile;
}

/**
 * The definition a `$ref` of a file leads to (`common.schema.json#/$defs/Date`, `#/$defs/Header`).
 * @throws ComityError SCHEMA_DATA_INVALID
 */
export function definitionAt(ref: string, from: string): Definition {
  const [path = "", name = ""] = ref.split("#/$defs/");
  const file = path === "" ? from : path;
  const schema = schemaFiles().get(file)?.$defs[name];
  if (schema === undefined)
    throw schemaDataInvalid(`a definition at ${ref} of ${from}`, "none");
  return { file, name, schema };
}

export function schemaDataInvalid(
  expected: string,
  found: string,
  cause?: unknown,
): ComityError {
  return new ComityError(
    "SCHEMA_DATA_INVALID",
    `expected ${expected}, found ${found}`,
    { cause },
  );
}
