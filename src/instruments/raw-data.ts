import { ComityError } from "../errors.ts";
import { compilePredicate } from "../format/schema-compile.ts";
import type { Attestation } from "../message/fault.ts";
import type { Predicate } from "../format/predicate.ts";

/** An object of JSON data nobody has looked at yet. Every reader throws INSTRUMENT_DATA_INVALID with the place. */
export type Raw = Readonly<Record<string, unknown>>;

export function requireMembers(
  raw: Raw,
  place: string,
  required: readonly string[],
  allowed: readonly string[],
): void {
  const missing = required.find((name) => raw[name] === undefined);
  if (missing !== undefined)
    throw invalid(place, `a member ${missing}`, "none");
  const stranger = Object.keys(raw).find(
    (name) => !required.includes(name) && !allowed.includes(name),
  );
  if (stranger !== undefined)
    throw invalid(place, "known members only", stranger);
}

export function requireUnique(names: readonly string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw invalid(repeated, "one definition", "two");
}

export function record(value: unknown, place: string): Raw {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Raw;
  throw invalid(place, "an object", value);
}

export function list(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw invalid(place, "a list", value);
}

/** A text or a list of texts. */
export function texts(value: unknown, place: string): readonly string[] {
  const values = typeof value === "string" ? [value] : list(value, place);
  const stranger = values.find((one) => typeof one !== "string" || one === "");
  if (stranger !== undefined) throw invalid(place, "texts", stranger);
  return values as readonly string[];
}

export function text(
  raw: Raw,
  name: string,
  place: string,
  pattern = /./,
): string {
  const value = raw[name];
  if (typeof value === "string" && pattern.test(value)) return value;
  throw invalid(`${place} ${name}`, `a text like ${pattern.source}`, value);
}

export function flag(raw: Raw, name: string, place: string): boolean {
  const value = raw[name] ?? false;
  if (typeof value === "boolean") return value;
  throw invalid(`${place} ${name}`, "true or false", value);
}

export function wholeNumber(value: unknown, place: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw invalid(place, "a whole number", value);
}

/** A JSON Schema over a value. */
export function predicate(
  raw: Raw,
  name: string,
  place: string,
): Predicate | undefined {
  if (raw[name] === undefined) return undefined;
  const schema = record(raw[name], `${place} ${name}`);
  try {
    return compilePredicate(schema);
  } catch (error) {
    // A misspelt keyword would be a rule that never fires.
    throw invalid(
      `${place} ${name}`,
      "a JSON Schema",
      error instanceof Error ? error.message : "none",
    );
  }
}

export function attestation(
  value: unknown,
  place: string,
): Attestation | undefined {
  if (value === undefined || value === "V" || value === "Vt" || value === "R")
    return value;
  throw invalid(`${place} attestation`, "V, Vt or R", value);
}

/** A protocol, which must be one that the instrument lists. */
export function requireProtocol(
  raw: Raw,
  place: string,
  protocols: readonly string[],
): string | undefined {
  if (raw.protocol === undefined) return undefined;
  const protocol = text(raw, "protocol", place);
  if (protocols.includes(protocol)) return protocol;
  throw invalid(
    `${place} protocol`,
    `one of ${protocols.join(", ")}`,
    protocol,
  );
}

/** A member that is there only when its value is. */
export function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  const members: Partial<Record<string, Value>> = {};
  if (value !== undefined) members[name] = value;
  return members;
}

export function invalid(
  place: string,
  expected: string,
  found: unknown,
): ComityError {
  const shown =
    found === undefined ? "nothing" : JSON.stringify(found).slice(0, 80);
  return new ComityError(
    "INSTRUMENT_DATA_INVALID",
    `${place}: expected ${expected}, found ${shown}`,
  );
}
