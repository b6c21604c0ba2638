import { businessKinds, type BusinessKind } from "../message/kinds.ts";
import type { TimeEvent, TimeLimit } from "./instrument.ts";
import {
  attestation,
  flag,
  invalid,
  optional,
  predicate,
  record,
  requireMembers,
  requireProtocol,
  text,
  texts,
  type Raw,
} from "./raw-data.ts";

/** Reads a time limit of an instrument; a misspelt kind would be a clock that never starts, or never stops. */
export function readTimeLimit(
  raw: Raw,
  instrument: string,
  protocols: readonly string[],
): TimeLimit {
  const place = `a time limit of ${instrument}`;
  const id = text(raw, "id", place, idPattern);
  requireMembers(
    raw,
    id,
    ["id", "article", "attestation", "title", "from", "duration", "owedBy"],
    ["until", "atLeast", "workingDays", "protocol", "when"],
  );
  const [until, when] = [raw.until, predicate(raw, "when", id)];
  return {
    id,
    article: text(raw, "article", id),
    ...optional("attestation", attestation(raw.attestation, id)),
    title: text(raw, "title", id),
    from: readEvent(raw.from, `${id} from`),
    duration: readDuration(raw, id),
    workingDays: flag(raw, "workingDays", id),
    atLeast: flag(raw, "atLeast", id),
    owedBy: readSide(raw.owedBy, `${id} owedBy`),
    ...optional(
      "until",
      until === undefined ? undefined : readEvent(until, `${id} until`),
    ),
    ...optional("protocol", requireProtocol(raw, id, protocols)),
    ...optional("when", when),
  };
}

const idPattern = /^[A-Z0-9]+(-[A-Z0-9]+)+$/;
const durationPattern =
  /^P(?=[\dT])(\d{1,3}Y)?(\d{1,3}M)?(\d{1,4}D)?(T\d{1,3}H)?$/;
const wholeDaysPattern = /^P\d{1,4}D$/;
/** Starts with the body's name, so that the kind of the document is plain. */
const fieldPattern = /^(\/[A-Za-z]+){2,}$/;

function readDuration(raw: Raw, id: string): string {
  const counted = flag(raw, "workingDays", id)
    ? wholeDaysPattern
    : durationPattern;
  return text(raw, "duration", id, counted);
}

function readEvent(value: unknown, place: string): TimeEvent {
  const raw = record(value, place);
  if (raw.field !== undefined) {
    requireMembers(raw, place, ["field"], []);
    return { event: "field", path: text(raw, "field", place, fieldPattern) };
  }
  requireMembers(raw, place, ["kind"], []);
  const kinds = texts(raw.kind, `${place} kind`);
  if (kinds.length === 0) throw invalid(`${place} kind`, "a kind", kinds);
  return {
    event: "message",
    kinds: kinds.map((kind) => readKind(kind, place)),
  };
}

function readKind(name: string, place: string): BusinessKind {
  const kind = businessKinds.find((known) => known === name);
  if (kind === undefined)
    throw invalid(place, `one of ${businessKinds.join(", ")}`, name);
  return kind;
}

function readSide(value: unknown, place: string): TimeLimit["owedBy"] {
  if (value === "requesting" || value === "requested") return value;
  throw invalid(place, "requesting or requested", value);
}
