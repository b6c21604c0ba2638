import type { Attestation } from "../message/fault.ts";
import type { Instrument, Rule } from "./instrument.ts";

/** What one rule asks of a document, told instead of applied. */
export type Need = {
  readonly rule: string;
  readonly article: string;
  readonly attestation?: Attestation;
  /** Only warns when it is not met. */
  readonly advisory: boolean;
  readonly protocol?: string;
  readonly declared?: string;
  readonly concerns: "field" | "attachment" | "language";
  /** Places in the document, as paths of member names. */
  readonly place: readonly string[];
  readonly expected: string;
};

/**
 * What an instrument asks: all of it, or of a request for one kind of assistance. A rule whose condition looks at more
 * than the kind of assistance is told too, for it may come to apply.
 */
export function needsOf(
  instrument: Instrument,
  assistance?: string,
): readonly Need[] {
  return instrument.rules
    .filter((rule) => assistance === undefined || concerns(rule, assistance))
    .map(needOf);
}

/** Whether any rule refuses this kind of assistance by its name. */
export function isPermitted(
  instrument: Instrument,
  assistance: string,
): boolean {
  return instrument.rules
    .filter(
      ({ each, at, warns, declared, source }) =>
        !warns &&
        declared === undefined &&
        at === "type" &&
        each.some(isItems) &&
        mayHold(source.condition, assistance),
    )
    .every(({ source }) => mayHold(source.requirement, assistance));
}

/** The items of a request, or of whatever asks for assistance. */
function isItems(path: string): boolean {
  return path === "/request/assistance" || path === "/*/assistance";
}

/** Of any body, but what only a decision has. */
const inRequest = /^\/(?:(?:request|header)\b|\*\/(?!refused|postponed))/;

function concerns({ each, source }: Rule, assistance: string): boolean {
  if (each.length === 0) return true;
  if (!each.some((path) => inRequest.test(path))) return false;
  return !each.some(isItems) || mayHold(source.condition, assistance);
}

function needOf(rule: Rule): Need {
  const { id, article, attestation, warns, protocol, declared } = rule;
  const { each, at, expected } = rule;
  const bases = each.length === 0 ? [""] : placesIn(each);
  return {
    rule: id,
    article,
    ...(attestation === undefined ? {} : { attestation }),
    advisory: warns,
    ...(protocol === undefined ? {} : { protocol }),
    ...(declared === undefined ? {} : { declared }),
    concerns: subjectOf(rule),
    place: bases.map((base) => (at === "" ? base : `${base}/${at}`)),
    expected,
  };
}

/** The paths as a request has them: the same of its sisters, and of any body, says nothing more. */
function placesIn(each: readonly string[]): readonly string[] {
  const inRequests = each.map((path) =>
    path.replace(
      /^\/(?:supplementaryRequest|preservationRequest|emergencyDisclosureRequest)\b|^\/\*(?=\/assistance\b)/,
      "/request",
    ),
  );
  return each.some((path) => /^\/(?:request\b|\*)/.test(path))
    ? [...new Set(inRequests)]
    : each;
}

function subjectOf({ source }: Rule): Need["concerns"] {
  const name = member(source.check, "name");
  if (name === "languageAccepted" || name === "translated") return "language";
  return member(source.check, "among") === "/header/attachment"
    ? "attachment"
    : "field";
}

/** Whether a schema could hold for an item of this kind, judged by what it says of the kind alone. */
function mayHold(schema: unknown, type: string): boolean {
  const all = member(schema, "allOf");
  if (Array.isArray(all) && !all.every((part) => mayHold(part, type)))
    return false;
  const not = member(schema, "not");
  if (not !== undefined && isOfTypeAlone(not) && mayHold(not, type))
    return false;
  const said = member(member(schema, "properties"), "type");
  const one = member(said, "const");
  if (one !== undefined) return one === type;
  const some = member(said, "enum");
  return !Array.isArray(some) || some.includes(type);
}

function isOfTypeAlone(schema: unknown): boolean {
  const properties = member(schema, "properties");
  return (
    typeof properties === "object" &&
    properties !== null &&
    Object.keys(properties).join() === "type"
  );
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
