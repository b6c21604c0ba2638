import { createRequire } from "node:module";
import type { ErrorObject } from "ajv";
import { isDate, isDateTime } from "./calendar.ts";
import { codesOf } from "./code-lists.ts";
import { schemaDataInvalid } from "./schema.ts";

/** Answers yes; or no, and has the errors until it is asked again. */
type Validator = {
  (value: unknown, place?: object): boolean;
  errors?: readonly ErrorObject[] | null;
};

/** What the code of a definition has of another one: its validator, which is loaded when it is first asked. */
export type Slot = { validate: Validator };

type Validators = Readonly<Record<string, Validator>>;

/** A file of `schemas/validators`: writes the validators of its definitions into the object it is given. */
type ValidatorModule = (validators: object, runtime: object) => void;

const require = createRequire(import.meta.url);
const slots = new Map<string, Slot>();
const modules = new Map<string, Validators>();

/** What the compiled code needs from outside of it. */
const runtime = {
  slot,
  formats: { date: isDate, "date-time": isDateTime },
  isCode: (list: string, code: string) => codesOf(list).has(code),
  // A character is one or two units of a text's length: few texts need be counted.
  isLonger: (text: string, max: number) =>
    text.length > max && characters(text) > max,
  isShorter: (text: string, min: number) =>
    text.length < 2 * min && characters(text) < min,
};

/**
 * The slot of a definition, named by file and name, such as `header/Header`. What is called through it throws ComityError
 * SCHEMA_DATA_INVALID when the published validators are missing or damaged.
 */
export function slot(name: string): Slot {
  const known = slots.get(name);
  if (known !== undefined) return known;
  const made: Slot = {
    validate: (value, place) => {
      made.validate = load(name);
      return made.validate(value, place);
    },
  };
  slots.set(name, made);
  return made;
}

function load(name: string): Validator {
  const [file = "", definition = ""] = name.split("/");
  const validator = moduleNamed(file)[definition];
  if (validator !== undefined) return validator;
  throw schemaDataInvalid(`a validator ${name}`, "none");
}

function moduleNamed(file: string): Validators {
  const known = modules.get(file);
  if (known !== undefined) return known;
  const validators: Record<string, Validator> = {};
  readModule(file)(validators, runtime);
  modules.set(file, validators);
  return validators;
}

function readModule(file: string): ValidatorModule {
  try {
    // The same relative place from src/ and from dist/, which both lie beside schemas/.
    return require(`../../schemas/validators/${file}.cjs`) as ValidatorModule;
  } catch (cause) {
    throw schemaDataInvalid(`the validators of ${file}`, "none", cause);
  }
}

function characters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; count += 1)
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
