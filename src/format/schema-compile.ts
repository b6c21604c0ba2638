import { Ajv2020 } from "ajv/dist/2020.js";
import { predicateOf, type Predicate } from "./predicate.ts";

/** Rules are written for readers: they state no types that the schema has settled before. */
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  addUsedSchema: false,
});

type Schema = Readonly<Record<string, unknown>>;

/**
 * Turns a JSON Schema 2020-12 into a question that is answered with yes or no. It is looked at now and compiled when
 * the question is first asked: of the rules of all instruments, a process asks a few.
 * @throws Error when the schema is not one, or uses a keyword that JSON Schema does not have
 */
export function compilePredicate(schema: Schema): Predicate {
  assertKeywords(schema);
  if (ajv.validateSchema(schema) !== true) throw new Error(ajv.errorsText());
  let holds: Predicate | undefined;
  return (value) =>
    (holds ??= predicateOf(schema) ?? validatorOf(schema))(value);
}

/** The general validator, which knows every keyword. */
export function validatorOf(schema: Schema): Predicate {
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

/** The meta-schema lets unknown keywords pass; in a rule, they would be a misspelt one that never fires. */
function assertKeywords(schema: Schema): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (ajv.getKeyword(keyword) === false)
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
