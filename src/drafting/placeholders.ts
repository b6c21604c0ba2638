import type { Demand } from "../instruments/judge.ts";
import { placeholderMark } from "../instruments/placeholder.ts";
import { pointerOf } from "../instruments/select.ts";
import type { ModelObject, ModelValue } from "../message/document.ts";
import { pointerTo, type Draft } from "./draft.ts";
import { itemOf, memberOf, placeAt, type Place, type Steps } from "./places.ts";
import { codesAt, formOf } from "./samples.ts";

/** Above so many codes, the list is named instead. */
const codesMax = 12;

/** The members that a gateway fills in when it is asked to and they are left out. */
const filledByGateway =
  /^\/header\/(sentAt|expiresAt|directoryVersion|sequence|seen)$/;

/** The draft in the order of its schema, with a placeholder for every value that is not settled. */
export function withPlaceholders(
  draft: Draft,
  demands: readonly Demand[],
  states: readonly string[] = [],
): ModelObject {
  const asked = Map.groupBy(demands, ({ rule, subject }) =>
    pointerOf(subject, rule.at),
  );
  const root = placeAt([]);
  const walk = (value: unknown, place: Place, steps: Steps): ModelValue => {
    if (Array.isArray(value)) {
      const item = itemOf(place) ?? place;
      return value.map((entry, index) => walk(entry, item, [...steps, index]));
    }
    if (typeof value !== "object" || value === null)
      return isKnown(draft, value, place, steps)
        ? (value as ModelValue)
        : draft.fixed.has(pointerTo(steps))
          ? placeholder(place, steps, asked, `: ${String(value)}`)
          : placeholder(place, steps, asked, stateHint(place, states));
    const members = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.keys(place.schema.properties ?? {}).flatMap((name) => {
        const member = memberOf(place, name);
        return members[name] === undefined || member === undefined
          ? []
          : [[name, walk(members[name], member, [...steps, name])] as const];
      }),
    );
  };
  return (root === undefined ? {} : walk(draft.model, root, [])) as ModelObject;
}

/** A statement that must be true is for the author to make. */
function isKnown(
  { fixed }: Draft,
  value: unknown,
  { definition }: Place,
  steps: Steps,
): boolean {
  const [last, list] = [steps.at(-1), steps.at(-3)];
  return (
    definition === "LocalId" ||
    last === "primary" ||
    (last === "number" && (list === "question" || list === "answer")) ||
    (fixed.has(pointerTo(steps)) && typeof value !== "boolean")
  );
}

function placeholder(
  place: Place,
  steps: Steps,
  asked: ReadonlyMap<string, readonly Demand[]>,
  said?: string,
): string {
  const pointer = pointerTo(steps);
  const exact = asked.get(pointer) ?? [];
  const own = exact.filter(({ rule }) => !rule.id.startsWith("COMITY-"));
  const [first = exact[0]] = own;
  const what = first?.rule.expected ?? place.description.replace(/\.$/, "");
  const rules = own.length > 0 ? own : nearest(steps, asked);
  const sources = new Set(
    rules.map(({ rule }) => `${rule.id}, ${rule.article}`),
  );
  return [
    `${placeholderMark} ${what}`,
    said ?? hint(place, exact),
    filledByGateway.test(pointer)
      ? "; left out, a gateway fills it in when it is told to"
      : "",
    sources.size === 0 ? "" : ` [${[...sources].join("; ")}]`,
  ].join("");
}

/** A bilateral treaty says whose authorities they are. */
function stateHint(
  { definition }: Place,
  states: readonly string[],
): string | undefined {
  return definition === "AuthorityId" && states.length > 0
    ? `, of ${states.join(" or ")}`
    : undefined;
}

/** The rules that want the thing of which this value is a part. */
function nearest(
  steps: Steps,
  asked: ReadonlyMap<string, readonly Demand[]>,
): readonly Demand[] {
  for (let length = steps.length; length > 1; length -= 1) {
    const found = (asked.get(pointerTo(steps.slice(0, length))) ?? []).filter(
      ({ rule }) => !rule.id.startsWith("COMITY-"),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function hint(place: Place, exact: readonly Demand[]): string {
  const { schema } = place;
  if (schema.type === "boolean") return ": true or false";
  if (schema.type === "integer") return wholeNumber(place, exact);
  const codes = allowed(codesAt(place), exact);
  if (codes.length > codesMax)
    return `: a code of the list ${schema["x-codes"] ?? ""}`;
  if (codes.length > 0) return `: one of ${codes.join(", ")}`;
  const form = formOf(place);
  if (form !== undefined) return `, such as ${form}`;
  const { minLength = 0 } = schema;
  return minLength > 1 ? `, in at least ${minLength} characters` : "";
}

function wholeNumber({ schema }: Place, exact: readonly Demand[]): string {
  const least = exact
    .map((demand) => saidOf(demand).minimum)
    .find((minimum) => typeof minimum === "number");
  return `: a whole number from ${least ?? schema.minimum ?? 0}`;
}

function allowed(
  codes: readonly string[],
  exact: readonly Demand[],
): readonly string[] {
  return exact.reduce((left, demand) => {
    const { const: one, enum: some } = saidOf(demand);
    if (one !== undefined) return left.filter((code) => code === one);
    return Array.isArray(some)
      ? left.filter((code) => some.includes(code))
      : left;
  }, codes);
}

type Said = Readonly<Record<string, unknown>>;

/** What a rule's requirement says of the very place at which it puts its fault. */
function saidOf({ rule }: Demand): Said {
  return rule.at.split("/").reduce<Said>(
    (schema, name) => {
      const properties = (schema.properties ?? {}) as Readonly<
        Record<string, Said>
      >;
      return properties[name] ?? {};
    },
    (rule.source.requirement ?? {}) as Said,
  );
}
