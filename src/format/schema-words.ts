import type { ErrorObject } from "ajv";
import { pointerStep } from "../message/fault.ts";
import { excerpt } from "../message/text.ts";
import type { Schema } from "./schema.ts";

export type Words = {
  readonly rule: string;
  /** What leads on from the judged value to the place, such as the name of a member that is missing. */
  readonly step: string;
  readonly expected: string;
  readonly found: string;
};

/** What the validator found, in words for somebody who wrote the document and has not read the schema. */
export function wordsFor(error: ErrorObject): Words {
  const { keyword, schema, data } = error;
  const parent = (error.parentSchema ?? {}) as Schema;
  const params = error.params as Readonly<Record<string, unknown>>;
  const limit = String(schema);
  const words = (
    rule: string,
    expected: string,
    found = described(data),
    step = "",
  ): Words => ({ rule: `SCHEMA-${rule}`, step, expected, found });
  switch (keyword) {
    case "required": {
      const step = stepTo(params.missingProperty);
      return words("REQUIRED", "a value", "nothing", step);
    }
    case "additionalProperties": {
      const name = excerpt(String(params.additionalProperty));
      return words("UNKNOWN", "a member of the schema", name, stepTo(name));
    }
    case "type":
      return words("TYPE", typeWords[String(schema)] ?? "another type");
    case "enum":
      return words("ENUM", excerpt(`one of ${(parent.enum ?? []).join(", ")}`));
    case "pattern":
      return words("PATTERN", excerpt(parent.description ?? String(schema)));
    case "format":
      return words("FORMAT", excerpt(parent.description ?? String(schema)));
    case "minLength":
      return words("LENGTH", `at least ${limit} characters`);
    case "maxLength":
      return words("LENGTH", `at most ${limit} characters`, lengthOf(data));
    case "minimum":
      return words("RANGE", `at least ${limit}`);
    case "maximum":
      return words("RANGE", `at most ${limit}`);
    case "minItems":
      return words("COUNT", `at least ${limit} entries`);
    case "maxItems":
      return words("COUNT", `at most ${limit} entries`);
    case "minProperties":
    case "maxProperties":
      return words("CHOICE", choiceWords(parent));
    case "x-codes": {
      const list = String(schema);
      const expected = `a code of the list ${list}`;
      const rule = `CODE-${list.toUpperCase()}`;
      return { rule, step: "", expected, found: described(data) };
    }
    default:
      return {
        ...words("", excerpt(error.message ?? keyword)),
        rule: "SCHEMA",
      };
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "members",
};

function stepTo(name: unknown): string {
  return `/${pointerStep(String(name))}`;
}

function choiceWords({ properties = {}, required = [] }: Schema): string {
  const others = Object.keys(properties).filter(
    (name) => !required.includes(name),
  );
  return excerpt(`exactly one of ${others.join(", ")}`);
}

function described(value: unknown): string {
  if (value === "") return "an empty text";
  if (typeof value === "string") return excerpt(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value !== "object" || value === null) return String(value);
  const names = Object.keys(value).join(", ");
  return names === "" ? "no members" : excerpt(`members ${names}`);
}

function lengthOf(value: unknown): string {
  return `${Array.from(String(value)).length} characters`;
}
