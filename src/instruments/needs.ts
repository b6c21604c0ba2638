import { rootShapes, type Shape } from "../format/shape.ts";
import type { Attestation } from "../message/fault.ts";
import { member } from "../message/member.ts";
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

/** What a list of instruments says of one. */
export type Summary = Pick<
  Instrument,
  "id" | "title" | "validFrom" | "validTo" | "protocols"
> & { readonly rules: number };

/** An instrument with what it asks; `permitted` where one kind of assistance is meant. */
export type Telling = Pick<Instrument, "id" | "title" | "validFrom"> & {
  readonly assistance?: string;
  readonly permitted?: boolean;
  readonly needs: readonly Need[];
};

export function summaryOf(instrument: Instrument): Summary {
  const { id, title, validFrom, validTo, protocols, rules } = instrument;
  return {
    id,
    title,
    validFrom,
    ...(validTo === undefined ? {} : { validTo }),
    protocols,
    rules: rules.length,
  };
}

export function tellingOf(
  instrument: Instrument,
  assistance?: string,
): Telling {
  const { id, title, validFrom } = instrument;
  return {
    id,
    title,
    validFrom,
    ...(assistance === undefined
      ? {}
      : { assistance, permitted: isPermitted(instrument, assistance) }),
    needs: needsOf(instrument, assistance),
  };
}

/** The last rules of an instrument; it may have had others in another time. */
export function findInstrument(
  instruments: readonly Instrument[],
  id: string,
): Instrument | undefined {
  return instruments.findLast((instrument) => instrument.id === id);
}

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
        each.some(reachesItems) &&
        mayHold(source.condition, assistance),
    )
    .every(({ source }) => mayHold(source.requirement, assistance));
}

/** `/*` is any body, that of a request among them. */
function reachesItems(path: string): boolean {
  return path === "/request/assistance" || path === "/*/assistance";
}

function concerns({ each, source }: Rule, assistance: string): boolean {
  if (each.length === 0) return true;
  if (!each.some(isOfRequest)) return false;
  return !each.some(reachesItems) || mayHold(source.condition, assistance);
}

function isOfRequest(path: string): boolean {
  const [, body = "", ...names] = path.split("/");
  const root = body === "*" ? "request" : body;
  if (root !== "request" && root !== "header") return false;
  return (
    [root, ...names].reduce<Shape | undefined>(
      (shape, name) =>
        shape?.kind === "object"
          ? shape.members.find((one) => one.name === name)?.shape
          : undefined,
      rootShapes.Message,
    ) !== undefined
  );
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

const languageChecks: ReadonlySet<string> = new Set([
  "languageAccepted",
  "languageOfSender",
  "translated",
]);

function subjectOf({ source }: Rule): Need["concerns"] {
  const name = member(source.check, "name");
  if (typeof name === "string" && languageChecks.has(name)) return "language";
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
