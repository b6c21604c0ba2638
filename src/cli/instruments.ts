import { ComityError } from "../errors.ts";
import { codesOf } from "../format/code-lists.ts";
import type { Instrument } from "../instruments/instrument.ts";
import {
  findInstrument,
  summaryOf,
  tellingOf,
  type Need,
} from "../instruments/needs.ts";
import { publishedInstruments } from "../instruments/rules.ts";
import type { Covered } from "./coverage.ts";
import { columns, print, printJson, say, type ExitStatus } from "./output.ts";

export type InstrumentsOptions = {
  /** Only what a request for this kind of assistance needs. */
  readonly assistance?: string;
  /** Every rule with its example and its counter-example. */
  readonly coverage?: boolean;
  readonly json?: boolean;
};

/** The instruments whose rules are here, what one of them asks, or how all of them are exemplified. */
export async function instruments(
  id: string | undefined,
  options: InstrumentsOptions,
): Promise<ExitStatus> {
  if (options.coverage === true) return showCoverage(id, options);
  if (id === undefined) return listAll(options);
  return showNeeds(instrumentNamed(id), options);
}

function listAll({ json }: InstrumentsOptions): ExitStatus {
  const known = publishedInstruments().map(summaryOf);
  if (json === true) printJson(known);
  else
    print(
      columns(
        known.map(({ id, validFrom, rules, title }) => [
          id,
          validFrom,
          `${rules} rules`,
          title,
        ]),
      ).join("\n"),
    );
  return 0;
}

function showNeeds(
  instrument: Instrument,
  { assistance, json }: InstrumentsOptions,
): ExitStatus {
  const isKnown =
    assistance === undefined || codesOf("assistance-type").has(assistance);
  if (!isKnown)
    throw new ComityError(
      "USAGE",
      `expected a kind of assistance, found ${assistance}`,
    );
  const telling = tellingOf(instrument, assistance);
  const { id, title, permitted = true, needs } = telling;
  if (json === true) printJson(telling);
  else print([`${id}  ${title}`, "", ...needs.flatMap(needLines)].join("\n"));
  if (!permitted)
    say(
      `MESSAGE_REFUSED expected a kind of assistance of ${id}, found ${assistance}`,
    );
  return permitted ? 0 : 1;
}

function needLines(need: Need): readonly string[] {
  const { rule, article, attestation, advisory, protocol, declared } = need;
  const marks = [
    need.concerns,
    ...(attestation === undefined ? [] : [`attested ${attestation}`]),
    ...(advisory ? ["warns only"] : []),
    ...(protocol === undefined ? [] : [`with ${protocol}`]),
    ...(declared === undefined ? [] : ["if the recipient has declared so"]),
  ];
  return [
    `${rule}  ${article}  (${marks.join(", ")})`,
    ...need.place.map((path) => `    ${path === "" ? "(document)" : path}`),
    `    expected ${need.expected}`,
  ];
}

async function showCoverage(
  id: string | undefined,
  { json }: InstrumentsOptions,
): Promise<ExitStatus> {
  // Patching counter-examples takes a package that the other answers do without.
  const { coverage } = await import("./coverage.ts");
  const chosen =
    id === undefined ? publishedInstruments() : [instrumentNamed(id)];
  const rows = coverage(chosen);
  const missing = rows.filter((row) => row.broken === undefined);
  if (json === true) printJson(rows);
  else print(columns(rows.map(coverageRow)).join("\n"));
  for (const { rule } of missing)
    say(
      `INSTRUMENT_DATA_INVALID expected a counter-example of ${rule}, found none`,
    );
  return missing.length === 0 ? 0 : 1;
}

function coverageRow(row: Covered): readonly string[] {
  const { instrument, kind, rule, example, broken } = row;
  return [instrument, kind ?? "-", rule, example ?? "-", broken ?? "missing"];
}

export function instrumentNamed(id: string): Instrument {
  const found = findInstrument(publishedInstruments(), id);
  if (found !== undefined) return found;
  throw new ComityError(
    "USAGE",
    `expected the id of an instrument, found ${id}`,
  );
}
