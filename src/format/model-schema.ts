import type { ErrorObject } from "ajv";
import type { Fault } from "../message/fault.ts";
import { pathExcerpt } from "../message/text.ts";
import { errorsMax, faultsMax } from "./limits.ts";
import { wordsFor } from "./schema-words.ts";
import type { RootName } from "./shape.ts";
import { slot, type Slot } from "./validators.ts";

const roots = {
  Message: slot("message/Message"),
  Control: slot("message/Control"),
} as const satisfies Record<RootName, unknown>;
const headers = {
  Message: slot("header/Header"),
  Control: slot("control/ControlHeader"),
} as const satisfies Record<RootName, unknown>;

/** What the schema and the code lists say against a model. Paths are JSON pointers. */
export function judgeModel(model: unknown, root: RootName): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const error of errorsOf(roots[root], model)) {
    const fault = faultOf(error);
    // The first fault of a value says it all: a text that is too long has not the form of a code either.
    if (!faults.has(fault.path)) faults.set(fault.path, fault);
    if (faults.size >= faultsMax) break;
  }
  return [...faults.values()];
}

/** Whether a header can be relied on, whatever is wrong with the rest; a code may still be on no list. */
export function isHeader(header: unknown, root: RootName): boolean {
  const errors = errorsOf(headers[root], header);
  return (
    errors.length < errorsMax &&
    errors.every(({ keyword }) => keyword === "x-codes")
  );
}

/** A code in good form that its list does not hold: the document can be read, and is refused. */
export function isCodeFault({ rule }: Fault): boolean {
  return rule.startsWith("CODE-");
}

function errorsOf(slot: Slot, value: unknown): readonly ErrorObject[] {
  if (slot.validate(value)) return [];
  return (slot.validate.errors ?? []).filter(isCause);
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
