import { compilePredicate } from "../format/schema-compile.ts";
import type { Attestation } from "../message/fault.ts";
import {
  checks,
  type Check,
  type CheckArguments,
  type Predicate,
} from "./checks.ts";
import type { Instrument, Rule } from "./instrument.ts";
import {
  flag,
  invalid,
  list,
  optional,
  record,
  requireMembers,
  requireUnique,
  text,
  texts,
  wholeNumber,
  type Raw,
} from "./raw-data.ts";

/**
 * Reads instruments from their data (`schemas/README.md`, "Instruments"). Nothing is taken on trust: a misspelt member would be
 * a rule that never fires.
 *
 * @throws ComityError INSTRUMENT_DATA_INVALID naming the place
 */
export function loadInstruments(
  files: readonly unknown[],
): readonly Instrument[] {
  const instruments = files.map((file) =>
    readInstrument(record(file, "instrument")),
  );
  requireUnique(
    instruments.flatMap(({ id, validFrom }) => `${id} from ${validFrom}`),
  );
  requireUnique(instruments.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return instruments;
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const ruleIdPattern = /^[A-Z0-9]+(-[A-Z0-9]+)+$/;
const codePattern = /^[A-Z0-9][A-Z0-9-]*$/;

function readInstrument(raw: Raw): Instrument {
  const place = text(raw, "id", "instrument", codePattern);
  requireMembers(
    raw,
    place,
    ["id", "title", "version", "validFrom", "protocols", "rules"],
    ["validTo", "general", "contents"],
  );
  text(raw, "version", place);
  const protocols = texts(raw.protocols, `${place} protocols`);
  const rules = list(raw.rules, `${place} rules`).map((rule) =>
    readRule(record(rule, place), place, protocols),
  );
  return {
    id: place,
    title: text(raw, "title", place),
    validFrom: text(raw, "validFrom", place, datePattern),
    ...optional(
      "validTo",
      raw.validTo === undefined
        ? undefined
        : text(raw, "validTo", place, datePattern),
    ),
    general: flag(raw, "general", place),
    protocols,
    contents:
      raw.contents === undefined
        ? []
        : texts(raw.contents, `${place} contents`),
    rules,
  };
}

const ruleMembers = [
  "attestation",
  "advisory",
  "protocol",
  "declared",
  "each",
  "when",
  "condition",
  "requirement",
  "check",
];

function readRule(
  raw: Raw,
  instrument: string,
  protocols: readonly string[],
): Rule {
  const id = text(raw, "id", `a rule of ${instrument}`, ruleIdPattern);
  requireMembers(raw, id, ["id", "article", "at", "expected"], ruleMembers);
  const attestation = readAttestation(raw.attestation, id);
  const protocol =
    raw.protocol === undefined ? undefined : text(raw, "protocol", id);
  if (protocol !== undefined && !protocols.includes(protocol)) {
    throw invalid(`${id} protocol`, `one of ${protocols.join(", ")}`, protocol);
  }
  return {
    id,
    article: text(raw, "article", id),
    ...optional("attestation", attestation),
    warns: attestation === "R" || flag(raw, "advisory", id),
    advisory: flag(raw, "advisory", id),
    ...optional("protocol", protocol),
    ...optional(
      "declared",
      raw.declared === undefined ? undefined : text(raw, "declared", id),
    ),
    each: raw.each === undefined ? [] : texts(raw.each, `${id} each`),
    ...optional("when", predicate(raw, "when", id)),
    ...optional("condition", predicate(raw, "condition", id)),
    test: readTest(raw, id),
    at: text(raw, "at", id, /^([A-Za-z]+(\/[A-Za-z]+)*)?$/),
    expected: text(raw, "expected", id),
    source: {
      ...optional("condition", raw.condition),
      ...optional("requirement", raw.requirement),
      ...optional("check", raw.check),
    },
  };
}

function readTest(raw: Raw, id: string): Rule["test"] {
  const holds = predicate(raw, "requirement", id);
  if ((holds === undefined) === (raw.check === undefined)) {
    throw invalid(
      id,
      "either a requirement or a check",
      holds === undefined ? "neither" : "both",
    );
  }
  if (holds !== undefined) return { kind: "requirement", holds };
  const check = record(raw.check, `${id} check`);
  const name = text(check, "name", `${id} check`);
  const make = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (make === undefined)
    throw invalid(
      `${id} check`,
      `one of ${Object.keys(checks).join(", ")}`,
      name,
    );
  return { kind: "check", run: makeCheck(make, check, `${id} check ${name}`) };
}

/** Reads a check's arguments and refuses those that it did not ask for. */
function makeCheck(
  make: (args: CheckArguments) => Check,
  raw: Raw,
  place: string,
): Check {
  const asked = new Set(["name"]);
  const ask = <T>(name: string, read: () => T): T => {
    asked.add(name);
    return read();
  };
  const check = make({
    path: (name) => ask(name, () => text(raw, name, place)),
    paths: (name) => ask(name, () => texts(raw[name], `${place} ${name}`)),
    flag: (name) => ask(name, () => flag(raw, name, place)),
    number: (name) =>
      ask(name, () => wholeNumber(raw[name], `${place} ${name}`)),
    predicate: (name) => ask(name, () => predicate(raw, name, place)),
  });
  requireMembers(raw, place, ["name"], [...asked]);
  return check;
}

function predicate(
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

function readAttestation(
  value: unknown,
  place: string,
): Attestation | undefined {
  if (value === undefined || value === "V" || value === "Vt" || value === "R")
    return value;
  throw invalid(`${place} attestation`, "V, Vt or R", value);
}
