import type { ModelValue } from "../message/document.ts";
import type { Steps } from "./places.ts";

/** A message while it is being drafted: plain data that is changed in place. */
export type Draft = {
  model: Record<string, unknown>;
  /** Places, by pointer, whose value is settled: no rule may settle it otherwise. */
  fixed: Set<string>;
  /** How many identifiers of a sort were given. */
  given: Map<string, number>;
  /** The day from which other days are counted. */
  readonly now: Date;
};

export function pointerTo(steps: Steps): string {
  return steps.map((step) => `/${step}`).join("");
}

/** The steps of a pointer; the members of the schemas have no name that is a number. */
export function stepsTo(pointer: string): Steps {
  return pointer
    .split("/")
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function valueAt({ model }: Draft, steps: Steps): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    model,
  );
}

/** Writes a value where its parent is there already; says whether it could. */
export function put(draft: Draft, steps: Steps, value: ModelValue): boolean {
  const parent = valueAt(draft, steps.slice(0, -1));
  const last = steps.at(-1);
  if (typeof parent !== "object" || parent === null || last === undefined)
    return false;
  (parent as Record<string | number, unknown>)[last] = value;
  return true;
}

/** Tries something on a copy of the draft, and takes it over when it succeeds. */
export function tryOn(draft: Draft, change: (copy: Draft) => boolean): boolean {
  const copy: Draft = {
    model: structuredClone(draft.model),
    fixed: new Set(draft.fixed),
    given: new Map(draft.given),
    now: draft.now,
  };
  if (!change(copy)) return false;
  Object.assign(draft, copy);
  return true;
}
