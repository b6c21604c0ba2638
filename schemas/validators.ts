import { Ajv, _, nil, type CodeKeywordDefinition } from "ajv";
import { not } from "ajv/dist/compile/codegen/index.js";
import names from "ajv/dist/compile/names.js";
import standalone from "ajv/dist/standalone/index.js";
import { callValidateCode } from "ajv/dist/vocabularies/code.js";
import { isDate, isDateTime } from "../src/format/calendar.ts";
import { errorsMax } from "../src/format/limits.ts";
import {
  definitionAt,
  schemaFiles,
  type Schema,
} from "../src/format/schema.ts";

/**
 * The validators by their file names, one for each file of `schemas/json` that defines objects: what ajv makes of them.
 * They are published, because making them would take each process more than a second. An object calls another
 * one through its slot, so that `src/format/validators.ts` loads only what a document has; texts are judged in place.
 */
export function validatorModules(): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  for (const [file, { $defs }] of schemaFiles()) {
    const objects = Object.entries($defs).filter(([, each]) => isObject(each));
    if (objects.length > 0)
      modules.set(`${stem(file)}.cjs`, moduleOf(file, objects));
  }
  return modules;
}

function moduleOf(
  file: string,
  objects: readonly (readonly [string, Schema])[],
): string {
  const ajv = createAjv();
  for (const [name, schema] of objects)
    ajv.addSchema(prepared(schema, file), name);
  const exported = objects.map(([name]) => [name, name]);
  const code = standalone.default(
    ajv,
    Object.fromEntries(exported) as Record<string, string>,
  );
  return [
    `// Generated from ../json/${file} by "npm run schemas:build".`,
    '"use strict";',
    "module.exports = (function (exports, runtime) {",
    "const { slot, formats, isCode, isLonger, isShorter } = runtime;",
    `${code.replace('"use strict";', "")}});\n`,
  ].join("\n");
}

function stem(file: string): string {
  return file.replace(".schema.json", "");
}

const slotKeyword = "x-slot";
const entryKeyword = "x-entry";

/** A reference to an object becomes a call through its slot, and every list's entries are watched. */
function prepared(schema: Schema, file: string): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const { $ref, ...others } = value as Schema;
    const called =
      $ref === undefined ? value : { ...others, ...calledAt($ref, file) };
    return key === "items" ? { ...called, [entryKeyword]: true } : called;
  }) as object;
}

function calledAt($ref: string, from: string): object {
  const { file, name, schema } = definitionAt($ref, from);
  return isObject(schema)
    ? { [slotKeyword]: `${stem(file)}/${name}` }
    : { $ref: `${valuesId}#/$defs/${name}` };
}

const valuesId = "values";

/**
 * Within the subset of `message.schema.json`, 2020-12 says what draft 7 said; ajv's class for it would carry what only
 * `unevaluatedProperties` and `$dynamicRef` need through every call.
 */
function createAjv(): Ajv {
  const ajv = new Ajv({
    strict: true,
    // `then: { required }` names properties that stand beside it, not within.
    strictRequired: false,
    allErrors: true,
    verbose: true,
    messages: false,
    // The tests compare every file with the meta-schema.
    meta: false,
    validateSchema: false,
    formats: { date: isDate, "date-time": isDateTime },
    code: { source: true, lines: true, formats: _`formats` },
    keywords: [codes, slots, entries],
  });
  for (const [keyword, isBroken] of lengths) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      // The first fault of a value is the one that is told: a text that is too long has not the form of a code either.
      before: "pattern",
      type: "string",
      code: (context) => {
        const { data, schemaCode } = context;
        context.fail(_`${isBroken}(${data}, ${schemaCode})`);
      },
    });
  }
  const values = [...schemaFiles().values()]
    .flatMap(({ $defs }) => Object.entries($defs))
    .filter(([, schema]) => !isObject(schema));
  ajv.addSchema({ $id: valuesId, $defs: Object.fromEntries(values) });
  return ajv;
}

/** Ajv's own count the characters of every text, which takes twice as long as all the rest. */
const lengths = [
  ["maxLength", _`isLonger`],
  ["minLength", _`isShorter`],
] as const;

const codes: CodeKeywordDefinition = {
  keyword: "x-codes",
  type: "string",
  schemaType: "string",
  code: (context) => {
    context.fail(_`!isCode(${context.schemaCode}, ${context.data})`);
  },
};

const slots: CodeKeywordDefinition = {
  keyword: slotKeyword,
  schemaType: "string",
  code: (context) => {
    const { gen } = context;
    const name = context.schema as string;
    const slot = gen.scopeValue("validate", {
      ref: name,
      key: name,
      code: _`slot(${name})`,
    });
    const validate = _`${slot}.validate`;
    const call = callValidateCode(context, validate, nil);
    const { vErrors, errors } = names.default;
    const join = (): void => {
      gen.assign(
        vErrors,
        _`${vErrors} === null ? ${validate}.errors : ${vErrors}.concat(${validate}.errors)`,
      );
      gen.assign(errors, _`${vErrors}.length`);
    };
    gen.if(not(call), join);
  },
};

/**
 * Every list's entries are judged only while errors are still taken: ajv joins those of each entry to all that were found
 * before, in quadratic time.
 */
const entries: CodeKeywordDefinition = {
  keyword: entryKeyword,
  schemaType: "boolean",
  code: ({ gen, it: { validateName } }) => {
    gen.if(_`${names.default.errors} >= ${errorsMax}`, () => {
      gen.assign(_`${validateName}.errors`, names.default.vErrors);
      gen.return(false);
    });
  },
};

function isObject({ type }: Schema): boolean {
  return type === "object";
}
