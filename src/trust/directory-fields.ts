import { ComityError } from "../errors.ts";

/** What an authority's name or any other text of the directory may be long, in UTF-16 units. */
const textUnitsMax = 200;

type Members = Readonly<Record<string, unknown>>;

export function members(
  value: unknown,
  path: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Members {
  if (!isRecord(value)) throw invalid(path, "an object", value);
  for (const name of required)
    if (!Object.hasOwn(value, name))
      throw invalid(`${path}/${name}`, "a value", undefined);
  for (const name of Object.keys(value))
    if (!required.includes(name) && !optional.includes(name))
      throw invalid(path, "only known members", name);
  return value;
}

export function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function list<Item>(
  value: unknown,
  path: string,
  itemsMax: number,
  read: (item: unknown, path: string) => Item,
): readonly Item[] {
  if (!Array.isArray(value)) throw invalid(path, "a list", value);
  if (value.length > itemsMax)
    throw invalid(path, `at most ${itemsMax} items`, value.length);
  return value.map((item: unknown, index) => read(item, `${path}/${index}`));
}

export function text(
  value: unknown,
  path: string,
  pattern = /^\P{C}+$/u,
): string {
  if (
    typeof value === "string" &&
    value.length <= textUnitsMax &&
    pattern.test(value)
  )
    return value;
  throw invalid(path, `text of the form ${pattern.source}`, value);
}

export function oneOf<Choice extends string>(
  value: unknown,
  path: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw invalid(path, `one of ${choices.join(", ")}`, value);
  return found;
}

export function version(value: unknown, path: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1)
    return value;
  throw invalid(path, "a whole number from 1", value);
}

/** RFC 3339 in UTC, so that comparing needs no calendar and no offset. */
export function instant(value: unknown, path: string): string {
  const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
  if (typeof value === "string" && form.test(value)) {
    const at = new Date(value);
    // Node rolls 30 February over into March instead of refusing it.
    if (
      !Number.isNaN(at.getTime()) &&
      at.toISOString().slice(0, 19) === value.slice(0, 19)
    )
      return value;
  }
  throw invalid(path, "a time such as 2026-01-31T00:00:00Z", value);
}

/** A day that the calendar has. */
export function day(value: unknown, path: string): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const at = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === value)
      return value;
  }
  throw invalid(path, "a day such as 2026-12-25", value);
}

export function timeZone(value: unknown, path: string): string {
  const zone = text(value, path, /^[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/);
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    throw invalid(path, "a time zone such as Europe/Rome", value);
  }
}

export function invalid(
  path: string,
  expected: string,
  found: unknown,
): ComityError {
  const shown =
    found === undefined ? "nothing" : JSON.stringify(found).slice(0, 120);
  return new ComityError(
    "DIRECTORY_INVALID",
    `expected ${expected} at ${path === "" ? "the root" : path}, found ${shown}`,
    { details: { path } },
  );
}
