import {
  Ajv2020,
  type ErrorObject,
  type ValidateFunction,
} from "ajv/dist/2020.js";
import type { Fault } from "../message/fault.ts";
import { pathExcerpt } from "../message/text.ts";
import { isDate, isDateTime } from "./calendar.ts";
import { codesOf } from "./code-lists.ts";
import { faultsMax } from "./limits.ts";
import { wordsFor } from "./schema-words.ts";
import { schemaFiles } from "./schema.ts";
import type { RootName } from "./shape.ts";

const ajv = new Ajv2020({
  strict: true,
  // `then: { required }` names properties that stand beside it, not within.
  strictRequired: false,
  // The number of faults is bounded by the number of values, which is limited before.
  allErrors: true,
  verbose: true,
  formats: { date: isDate, "date-time": isDateTime },
  keywords: [
    {
      keyword: "x-codes",
      type: "string",
      schemaType: "string",
      compile: (list: string) => {
        const codes = codesOf(list);
        return (code: string) => codes.has(code);
      },
    },
  ],
});
for (const schema of schemaFiles.values()) ajv.addSchema(schema);

const roots: Readonly<Record<RootName, ValidateFunction>> = {
  Message: compiled("message.schema.json", "Message"),
  Control: compiled("message.schema.json", "Control"),
};
const headers: Readonly<Record<RootName, ValidateFunction>> = {
  Message: compiled("header.schema.json", "Header"),
  Control: compiled("control.schema.json", "ControlHeader"),
};

function compiled(file: string, name: string): ValidateFunction {
  const id = schemaFiles.get(file)?.$id ?? file;
  return ajv.compile({ $ref: `${id}#/$defs/${name}` });
}

/** What the schema and the code lists say against a model. Paths are JSON pointers. */
export function judgeModel(model: unknown, root: RootName): readonly Fault[] {
  return judge(roots[root], model);
}

/** Whether a header can be relied on, whatever is wrong with the rest; a code may still be on no list. */
export function isHeader(header: unknown, root: RootName): boolean {
  return judge(headers[root], header).every(isCodeFault);
}

/** A code in good form that its list does not hold: the document can be read, and is refused. */
export function isCodeFault({ rule }: Fault): boolean {
  return rule.startsWith("CODE-");
}

function judge(validate: ValidateFunction, value: unknown): readonly Fault[] {
  if (validate(value)) return [];
  const faults = new Map<string, Fault>();
  for (const error of (validate.errors ?? []).filter(isCause)) {
    const fault = faultOf(error);
    // The first fault of a value says it all: a text that is too long has not the form of a code either.
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
    if (faults.size >= faultsMax) break;
  }
  return [...faults.values()];
}

/** `if` only repeats that the schema behind its `then` said no. */
function isCause({ keyword }: ErrorObject): boolean {
  return keyword !== "if";
}

function faultOf(error: ErrorObject): Fault {
  const { rule, step, expected, found } = wordsFor(error);
  const path = pathExcerpt(error.instancePath + step);
  return { path, rule, expected, found };
}
