import {
  _,
  Ajv2020,
  type ErrorObject,
  type KeywordCxt,
  type ValidateFunction,
} from "ajv/dist/2020.js";
import names from "ajv/dist/compile/names.js";
import ucs2length from "ajv/dist/runtime/ucs2length.js";
import type { Fault } from "../message/fault.ts";
import { pathExcerpt } from "../message/text.ts";
import { isDate, isDateTime } from "./calendar.ts";
import { codesOf } from "./code-lists.ts";
import { faultsMax } from "./limits.ts";
import { wordsFor } from "./schema-words.ts";
import { schemaFiles, type SchemaFile } from "./schema.ts";
import type { RootName } from "./shape.ts";

/** A value may have several; beyond these nobody is told of more. */
const errorsMax = 10 * faultsMax;

const codesKeyword = "x-codes";

const ajv = new Ajv2020({
  strict: true,
  // `then: { required }` names properties that stand beside it, not within.
  strictRequired: false,
  allErrors: true,
  verbose: true,
  formats: { date: isDate, "date-time": isDateTime },
  keywords: [
    {
      keyword: codesKeyword,
      type: "string",
      schemaType: "string",
      compile: (list: string) => {
        const codes = codesOf(list);
        return (code: string) => codes.has(code);
      },
    },
    { keyword: "x-entry", schemaType: "boolean", code: stopAtErrorsMax },
  ],
});
for (const keyword of ["maxLength", "minLength"]) {
  ajv.removeKeyword(keyword);
  // Before the pattern, as it was: the first fault of a value is the one that is told.
  const before = "pattern";
  ajv.addKeyword({ keyword, before, type: "string", code: judgeLength });
}
for (const schema of schemaFiles.values()) ajv.addSchema(bounded(schema));

const roots: Readonly<Record<RootName, ValidateFunction>> = {
  Message: compiled("message.schema.json", "Message"),
  Control: compiled("message.schema.json", "Control"),
};
const headers: Readonly<Record<RootName, ValidateFunction>> = {
  Message: compiled("header.schema.json", "Header"),
  Control: compiled("control.schema.json", "ControlHeader"),
};

/**
 * Every list's entries are judged only while errors are still taken: ajv joins those of each entry to all that were found
 * before, in quadratic time.
 */
function bounded(schema: SchemaFile): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "items" ? { "x-entry": true, ...(value as object) } : value,
  ) as object;
}

function stopAtErrorsMax({ gen, it: { validateName } }: KeywordCxt): void {
  gen.if(_`${names.default.errors} >= ${errorsMax}`, () => {
    gen.assign(_`${validateName}.errors`, names.default.vErrors);
    gen.return(false);
  });
}

/** Ajv's own counts the characters of every text, which takes twice as long as all the rest. */
function judgeLength(context: KeywordCxt): void {
  const { gen, keyword, data, schemaCode } = context;
  const ref = keyword === "maxLength" ? isLonger : isShorter;
  const isBroken = gen.scopeValue("func", { ref });
  context.fail(_`${isBroken}(${data}, ${schemaCode})`);
}

/** A character is one or two units of a text's length: few texts need be counted. */
function isLonger(text: string, max: number): boolean {
  return text.length > max && ucs2length.default(text) > max;
}

function isShorter(text: string, min: number): boolean {
  return text.length < 2 * min && ucs2length.default(text) < min;
}

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
  const validate = headers[root];
  if (validate(header)) return true;
  const errors = (validate.errors ?? []).filter(isCause);
  return (
    errors.length < errorsMax &&
    errors.every(({ keyword }) => keyword === codesKeyword)
  );
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
