import { ComityError } from "../errors.ts";
import type { Fact } from "../exchange/ports.ts";

/**
 * A fact's canonical bytes: UTF-8 JSON after RFC 8785 (members sorted by UTF-16 code units, no white space, absent
 * members left out), `at` as RFC 3339 in UTC with milliseconds. Equal facts give equal bytes on every gateway, so a
 * Merkle log can take a row's bytes as its leaf, and an auditor can recompute them from what he reads. The row's
 * position is not among them: it is given later and stands in the log as the leaf's index.
 * @throws ComityError FACT_UNENCODABLE
 */
export function encodeFact(fact: Fact): Uint8Array {
  if (Number.isNaN(fact.at.getTime()))
    throw unencodable(fact, "a valid time", "an invalid one");
  return new TextEncoder().encode(
    canonicalJson(fact, { ...fact, at: fact.at.toISOString() }),
  );
}

/** The fact that `encodeFact` wrote. Its bytes come from our own journal, so their form is not judged again. */
export function decodeFact(bytes: Uint8Array): Fact {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as Omit<
    Fact,
    "at"
  > & { readonly at: string };
  return { ...stored, at: new Date(stored.at) };
}

function canonicalJson(fact: Fact, value: unknown): string {
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(fact, item)).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return canonicalObject(fact, value);
  if (typeof value === "string" && !value.isWellFormed()) {
    // RFC 8785 §3.2.2.2: a lone surrogate has no UTF-8 form, so two implementations would hash different bytes.
    throw unencodable(fact, "well-formed Unicode", "a lone surrogate");
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw unencodable(fact, "a finite number", String(value));
  }
  return JSON.stringify(value);
}

function canonicalObject(fact: Fact, value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(fact, member)}`).join(",")}}`;
}

function unencodable(fact: Fact, expected: string, found: string): ComityError {
  return new ComityError(
    "FACT_UNENCODABLE",
    `expected ${expected} in a ${fact.fact} fact, found ${found}`,
  );
}
