import type { Check, CheckMaker } from "./check.ts";
import { checks } from "./checks.ts";
import { kindsConcerned } from "./concern.ts";
import type { Instrument, Precedence, Rule, Supplement } from "./instrument.ts";
import {
  attestation,
  flag,
  invalid,
  list,
  optional,
  predicate,
  record,
  requireMembers,
  requireProtocol,
  requireUnique,
  text,
  texts,
  wholeNumber,
  type Raw,
} from "./raw-data.ts";
import { readTimeLimit } from "./time-limit-data.ts";

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
  requireUnique(
    instruments.flatMap(({ rules, timeLimits }) =>
      [...rules, ...timeLimits].map(({ id }) => id),
    ),
  );
  requireSupplemented(instruments);
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
    [
      "basis",
      "between",
      "precedence",
      "validTo",
      "general",
      "supplements",
      "timeLimits",
      "contents",
    ],
  );
  text(raw, "version", place);
  const protocols = texts(raw.protocols, `${place} protocols`);
  const rules = list(raw.rules, `${place} rules`).map((rule) =>
    readRule(record(rule, place), place, protocols),
  );
  const timeLimits = list(raw.timeLimits ?? [], `${place} timeLimits`).map(
    (limit) => readTimeLimit(record(limit, place), place, protocols),
  );
  return {
    id: place,
    basis:
      raw.basis === undefined ? place : text(raw, "basis", place, codePattern),
    ...optional("between", readBetween(raw.between, place)),
    ...optional("precedence", readPrecedence(raw.precedence, place, rules)),
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
    ...optional("supplements", readSupplement(raw.supplements, place)),
    contents:
      raw.contents === undefined
        ? []
        : texts(raw.contents, `${place} contents`),
    rules,
    timeLimits,
  };
}

function readBetween(
  value: unknown,
  place: string,
): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const states = texts(value, `${place} between`);
  const isPair = states.length === 2 && states[0] !== states[1];
  if (isPair && states.every((state) => /^[A-Z]{2}$/.test(state)))
    return states;
  throw invalid(`${place} between`, "two States", value);
}

function readPrecedence(
  value: unknown,
  instrument: string,
  rules: readonly Rule[],
): Precedence | undefined {
  if (value === undefined) return undefined;
  const place = `${instrument} precedence`;
  const raw = record(value, place);
  requireMembers(raw, place, ["rank", "scope"], []);
  const scope = texts(raw.scope, `${place} scope`);
  const stranger = scope.find((id) => rules.every((rule) => rule.id !== id));
  if (stranger !== undefined)
    throw invalid(`${place} scope`, "rules of the instrument", stranger);
  return { rank: wholeNumber(raw.rank, `${place} rank`), scope };
}

function readSupplement(
  value: unknown,
  instrument: string,
): Supplement | undefined {
  if (value === undefined) return undefined;
  const place = `${instrument} supplements`;
  const raw = record(value, place);
  requireMembers(raw, place, ["instrument", "except"], []);
  return {
    instrument: text(raw, "instrument", place, codePattern),
    except: texts(raw.except, `${place} except`),
  };
}

/** A rule that is excepted but not there would be one that nobody replaced. */
function requireSupplemented(instruments: readonly Instrument[]): void {
  for (const { id, supplements } of instruments) {
    if (supplements === undefined) continue;
    const there = instruments
      .filter((other) => other.id === supplements.instrument)
      .flatMap(({ rules }) => rules.map((rule) => rule.id));
    const missing = supplements.except.find((rule) => !there.includes(rule));
    if (there.length === 0 || missing !== undefined)
      throw invalid(
        `${id} supplements`,
        `rules of ${supplements.instrument}`,
        missing,
      );
  }
}

const ruleMembers = [
  "attestation",
  "advisory",
  "protocol",
  "declared",
  "undeclared",
  "declarant",
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
  const attested = attestation(raw.attestation, id);
  const each =
    raw.each === undefined ? [] : shared(texts(raw.each, `${id} each`));
  return {
    id,
    article: text(raw, "article", id),
    ...optional("attestation", attested),
    warns: attested === "R" || flag(raw, "advisory", id),
    advisory: flag(raw, "advisory", id),
    ...optional("protocol", requireProtocol(raw, id, protocols)),
    ...optional(
      "declared",
      raw.declared === undefined ? undefined : text(raw, "declared", id),
    ),
    ...optional(
      "undeclared",
      raw.undeclared === undefined ? undefined : text(raw, "undeclared", id),
    ),
    declarant: readDeclarant(raw.declarant, id),
    each,
    ...optional("kinds", kindsConcerned(raw.when, each)),
    ...optional("when", predicate(raw, "when", id)),
    ...optional("condition", predicate(raw, "condition", id)),
    test: readTest(raw, id),
    at: text(raw, "at", id, /^([A-Za-z]+(\/[A-Za-z]+)*)?$/),
    expected: text(raw, "expected", id),
    source: {
      ...optional("when", raw.when),
      ...optional("condition", raw.condition),
      ...optional("requirement", raw.requirement),
      ...optional("check", raw.check),
    },
  };
}

/** Rules that are about the same places share one list of them, so that a document is searched for it once. */
function shared(paths: readonly string[]): readonly string[] {
  const key = paths.join(" ");
  const known = placesShared.get(key) ?? paths;
  placesShared.set(key, known);
  return known;
}

const placesShared = new Map<string, readonly string[]>();

function readDeclarant(value: unknown, rule: string): Rule["declarant"] {
  if (value === undefined) return "recipient";
  if (value === "recipient" || value === "sender") return value;
  throw invalid(`${rule} declarant`, "recipient or sender", value);
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
function makeCheck(make: CheckMaker, raw: Raw, place: string): Check {
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
    bound: (name) =>
      ask(name, () =>
        raw[name] === undefined
          ? undefined
          : wholeNumber(raw[name], `${place} ${name}`),
      ),
    predicate: (name) => ask(name, () => predicate(raw, name, place)),
  });
  requireMembers(raw, place, ["name"], [...asked]);
  return check;
}
