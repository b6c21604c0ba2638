import { dayNumber } from "../instruments/calendar.ts";
import type { Demand } from "../instruments/judge.ts";
import type { ModelValue } from "../message/document.ts";
import {
  pointerTo,
  put,
  stepsTo,
  tryOn,
  valueAt,
  type Draft,
} from "./draft.ts";
import { placeAt, type Steps } from "./places.ts";
import { sampleOf } from "./samples.ts";
import { append, avoid, satisfy } from "./satisfy.ts";

/** Adds to a draft what a rule misses there; says whether it could. */
export function mend(
  draft: Draft,
  { rule, subject, findings }: Demand,
): boolean {
  const steps = stepsTo(subject.pointer);
  const { requirement, check, when } = rule.source;
  if (check !== undefined)
    return tryOn(draft, (copy) =>
      mendCheck(copy, steps, check as CheckData, findings()),
    );
  return (
    tryOn(draft, (copy) => satisfy(copy, steps, requirement)) ||
    // A rule may apply only because something else is not there, such as the protocol that allows what is asked.
    (when !== undefined && tryOn(draft, (copy) => avoid(copy, [], when)))
  );
}

type CheckData = Readonly<Record<string, unknown>> & { readonly name: string };
type Findings = ReturnType<Demand["findings"]>;

function mendCheck(
  draft: Draft,
  steps: Steps,
  check: CheckData,
  findings: Findings,
): boolean {
  switch (check.name) {
    case "refersTo":
      return findings.every(({ path }) => refer(draft, stepsTo(path), check));
    case "ordered":
      return findings.every(({ path }) =>
        order(draft, steps, stepsTo(path), check),
      );
    case "daysBetween":
      return spread(draft, steps, check);
    default:
      return false;
  }
}

/** Has the list name what is referred to, as the reference names it or, where there is none yet, as the list does. */
function refer(draft: Draft, reference: Steps, check: CheckData): boolean {
  const list = textsOf(check.among)
    .map(stepsTo)
    .find(([body = ""]) => valueAt(draft, [body]) !== undefined);
  const [key = ""] = textsOf(check.key);
  if (list === undefined) return false;
  if (valueAt(draft, reference) === undefined && !supply(draft, reference))
    return false;
  const name = valueAt(draft, reference) as ModelValue;
  const entries = valueAt(draft, list);
  const there = Array.isArray(entries)
    ? entries.findIndex(
        (entry) => (entry as Readonly<Record<string, unknown>>)[key] === name,
      )
    : -1;
  if (there >= 0) return satisfy(draft, [...list, there], check.where);
  const index = append(draft, list, check.where);
  return index !== undefined && put(draft, [...list, index, key], name);
}

/** Supplies what lies on the way to a value, and the value. */
function supply(draft: Draft, steps: Steps): boolean {
  return steps.every((_, depth) => {
    const some = steps.slice(0, depth + 1);
    if (valueAt(draft, some) !== undefined) return true;
    const place = placeAt(some);
    return (
      place !== undefined &&
      put(draft, some, sampleOf(place, String(some.at(-1)), draft))
    );
  });
}

/** Moves the time that is the message's own; those of the header are given. */
function order(
  draft: Draft,
  subject: Steps,
  found: Steps,
  check: CheckData,
): boolean {
  const earlier = absolute(subject, String(check.earlier));
  const isEarlier = pointerTo(earlier) === pointerTo(found);
  const [later = ""] = textsOf(check.later);
  const other = isEarlier ? absolute(subject, later) : earlier;
  const from = valueAt(draft, other);
  return (
    typeof from === "string" && move(draft, found, from, isEarlier ? -1 : 1)
  );
}

function spread(draft: Draft, subject: Steps, check: CheckData): boolean {
  const [from, to] = [
    absolute(subject, String(check.from)),
    absolute(subject, String(check.to)),
  ];
  const days = Number(check.min ?? check.max);
  const [start, end] = [valueAt(draft, from), valueAt(draft, to)];
  if (typeof start !== "string" || typeof end !== "string") return false;
  return to[0] === "header"
    ? move(draft, from, end, -days)
    : move(draft, to, start, days);
}

function move(draft: Draft, steps: Steps, from: string, days: number): boolean {
  const day = new Date((dayNumber(from) + days) * 24 * 60 * 60 * 1000);
  const isDay = placeAt(steps)?.schema.format === "date";
  const time = day.toISOString();
  return put(draft, steps, isDay ? time.slice(0, 10) : time);
}

function absolute(subject: Steps, path: string): Steps {
  return path.startsWith("/") ? stepsTo(path) : [...subject, ...stepsTo(path)];
}

function textsOf(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : (value as readonly string[]);
}
