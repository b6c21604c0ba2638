import { isDeepStrictEqual } from "node:util";
import { compilePredicate } from "../format/schema-compile.ts";
import type { ModelValue } from "../message/document.ts";
import { pointerTo, put, tryOn, valueAt, type Draft } from "./draft.ts";
import { placeAt, type Steps } from "./places.ts";
import { codesAt, sampleOf } from "./samples.ts";

type Schema = Readonly<Record<string, unknown>>;

/**
 * Adds to a draft what a rule's schema asks at a place, and settles what it leaves no choice of. What is settled stays:
 * where that would have to change, the answer is no, and the draft is to be thrown away.
 */
export function satisfy(draft: Draft, steps: Steps, schema: unknown): boolean {
  if (!isSchema(schema)) return true;
  const { required = [], ...others } = schema;
  const isDone = Object.entries({ required, ...others }).every(
    ([keyword, said]) => satisfyKeyword(draft, steps, keyword, said),
  );
  return isDone && holds(schema, valueAt(draft, steps));
}

function satisfyKeyword(
  draft: Draft,
  steps: Steps,
  keyword: string,
  said: unknown,
): boolean {
  switch (keyword) {
    case "const":
      return settle(draft, steps, [said]);
    case "enum":
      return settle(draft, steps, said as readonly unknown[]);
    case "minimum":
      return Number(valueAt(draft, steps)) >= Number(said)
        ? true
        : put(draft, steps, Number(said));
    case "pattern":
      return match(draft, steps, new RegExp(String(said)));
    case "required":
      return (said as readonly string[]).every((name) =>
        supply(draft, [...steps, name]),
      );
    case "properties":
      return Object.entries(said as Schema).every(
        ([name, below]) =>
          valueAt(draft, [...steps, name]) === undefined ||
          satisfy(draft, [...steps, name], below),
      );
    case "contains":
      return contain(draft, steps, said);
    case "items":
      return entriesAt(draft, steps).every((_, index) =>
        satisfy(draft, [...steps, index], said),
      );
    case "allOf":
      return (said as readonly unknown[]).every((part) =>
        satisfy(draft, steps, part),
      );
    case "anyOf":
    case "oneOf":
      return choose(draft, steps, said as readonly unknown[]);
    case "not":
      return avoid(draft, steps, said);
    default:
      return true;
  }
}

function match(draft: Draft, steps: Steps, pattern: RegExp): boolean {
  const value = valueAt(draft, steps);
  if (typeof value === "string" && pattern.test(value)) return true;
  const codes = codesOf(steps).filter((code) => pattern.test(code));
  return settle(draft, steps, codes);
}

/** What holds already goes before what would have to be added. */
function choose(
  draft: Draft,
  steps: Steps,
  parts: readonly unknown[],
): boolean {
  const value = valueAt(draft, steps);
  const [held, others] = [true, false].map((wanted) =>
    parts.filter((part) => holds(part, value) === wanted),
  );
  return [...(held ?? []), ...(others ?? [])].some((part) =>
    tryOn(draft, (copy) => satisfy(copy, steps, part)),
  );
}

/** One of the values, unless another one is settled already. */
function settle(
  draft: Draft,
  steps: Steps,
  values: readonly unknown[],
): boolean {
  const pointer = pointerTo(steps);
  const value = valueAt(draft, steps);
  if (values.some((one) => isDeepStrictEqual(one, value))) {
    if (values.length === 1) draft.fixed.add(pointer);
    return true;
  }
  const [first] = values;
  if (draft.fixed.has(pointer) || first === undefined) return false;
  if (values.length === 1) draft.fixed.add(pointer);
  return put(draft, steps, first as ModelValue);
}

/** A body is settled by the kind of the message: none is added beside it. */
function supply(draft: Draft, steps: Steps): boolean {
  if (valueAt(draft, steps) !== undefined) return true;
  const place = placeAt(steps);
  if (place === undefined || steps.length === 1) return false;
  return put(draft, steps, sampleOf(place, String(steps.at(-1)), draft));
}

/** An entry that is there already and can be such a one, or else one more. */
function contain(draft: Draft, steps: Steps, schema: unknown): boolean {
  const entries = entriesAt(draft, steps);
  const isThere = entries.some((_, index) =>
    tryOn(draft, (copy) => satisfy(copy, [...steps, index], schema)),
  );
  return isThere || append(draft, steps, schema) !== undefined;
}

/** Appends an entry of which the schema holds; its position. */
export function append(
  draft: Draft,
  steps: Steps,
  schema: unknown,
): number | undefined {
  const index = entriesAt(draft, steps).length;
  const place = placeAt([...steps, index]);
  if (place === undefined) return undefined;
  if (valueAt(draft, steps) === undefined) put(draft, steps, []);
  const entry = [...steps, index];
  put(draft, entry, sampleOf(place, String(steps.at(-1)), draft));
  if (place.definition === "LegalBasis")
    draft.fixed.add(pointerTo([...entry, "primary"]));
  return satisfy(draft, entry, schema) ? index : undefined;
}

/** Makes a schema not hold: by what it says twice no to, or by other codes than it names. */
export function avoid(draft: Draft, steps: Steps, schema: unknown): boolean {
  if (!isSchema(schema)) return false;
  if (!holds(schema, valueAt(draft, steps))) return true;
  if (schema.not !== undefined) return satisfy(draft, steps, schema.not);
  return Object.entries((schema.properties ?? {}) as Schema).some(
    ([name, below]) => {
      const member = [...steps, name];
      const others = codesOf(member).filter((code) => !holds(below, code));
      return (
        others.length > 0 &&
        tryOn(draft, (copy) => settle(copy, member, others))
      );
    },
  );
}

function codesOf(steps: Steps): readonly string[] {
  const place = placeAt(steps);
  return place === undefined ? [] : codesAt(place);
}

function entriesAt(draft: Draft, steps: Steps): readonly unknown[] {
  const value = valueAt(draft, steps);
  return Array.isArray(value) ? value : [];
}

const predicates = new WeakMap<Schema, (value: unknown) => boolean>();

function holds(schema: unknown, value: unknown): boolean {
  if (!isSchema(schema)) return true;
  const known = predicates.get(schema) ?? compilePredicate(schema);
  predicates.set(schema, known);
  return known(value);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
