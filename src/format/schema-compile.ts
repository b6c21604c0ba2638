import { Ajv2020 } from "ajv/dist/2020.js";

/** Rules are written for readers: they state no types that the schema has settled before. */
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  strictTuples: false,
  addUsedSchema: false,
});

/**
 * Compiles a JSON Schema 2020-12 to a question that is answered with yes or no.
 * @throws Error when the schema is not one, or uses a keyword that JSON Schema does not have
 */
export function compilePredicate(
  schema: Readonly<Record<string, unknown>>,
): (value: unknown) => boolean {
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}
