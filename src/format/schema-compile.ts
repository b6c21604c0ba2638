import { createRequire } from "node:module";
import { once } from "../message/once.ts";
import { predicateOf, type Predicate } from "./predicate.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * Turns a JSON Schema 2020-12 into a question that is answered with yes or no.
 * @throws Error when the schema is not one, or uses a keyword that JSON Schema does not have
 */
export function compilePredicate(schema: Schema): Predicate {
  return predicateOf(schema) ?? validatorOf(schema);
}

/** The general validator, which knows every keyword: compiled when it is first asked. */
export function validatorOf(schema: Schema): Predicate {
  assertKeywords(schema);
  if (ajv().validateSchema(schema) !== true)
    throw new Error(ajv().errorsText());
  const validate = once(() => ajv().compile(schema));
  return (value) => validate()(value);
}

const require = createRequire(import.meta.url);

/** Loaded when a schema needs it, as none of the published rules does. */
const ajv = once(() => {
  const { Ajv2020 } =
    require("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  return new Ajv2020({
    strict: true,
    // Rules are written for readers: they state no types that the schema has settled before.
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    addUsedSchema: false,
  });
});

/** The meta-schema lets unknown keywords pass; in a rule, they would be a misspelt one that never fires. */
function assertKeywords(schema: Schema): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (ajv().getKeyword(keyword) === false)
      throw new Error(`unknown keyword ${keyword}`);
    for (const below of schemasBelow(keyword, value)) assertKeywords(below);
  }
}

function schemasBelow(keyword: string, value: unknown): readonly Schema[] {
  if (keyword === "const" || keyword === "enum") return [];
  if (Array.isArray(value)) return value.filter(isSchema);
  if (!isSchema(value)) return [];
  return keyword === "properties"
    ? Object.values(value).filter(isSchema)
    : [value];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
