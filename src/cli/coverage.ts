import { existsSync, readFileSync } from "node:fs";
import type { Instrument } from "../instruments/instrument.ts";

/** A rule with the good example it was tried on, and the file that breaks it and nothing else. */
export type Covered = {
  readonly instrument: string;
  readonly rule: string;
  readonly article: string;
  /** Of the example. */
  readonly kind?: string;
  readonly example?: string;
  readonly broken?: string;
};

type Twin = {
  readonly rule: string;
  readonly file: string;
  readonly from: string;
};

const folder = new URL("../../schemas/examples/", import.meta.url);

/** One row for each rule and twin; a rule without one, or whose files are gone, has a row without `broken`. */
export function coverage(
  instruments: readonly Instrument[],
): readonly Covered[] {
  const twins = Map.groupBy(readTwins(), ({ rule }) => rule);
  return instruments.flatMap(({ id, rules }) =>
    rules.flatMap(({ id: rule, article }) => {
      const there = (twins.get(rule) ?? []).filter(isThere);
      const common = { instrument: id, rule, article };
      return there.length === 0
        ? [common]
        : there.map(({ from, file }) => ({
            ...common,
            kind: kindOf(from),
            example: from,
            broken: file,
          }));
    }),
  );
}

function readTwins(): readonly Twin[] {
  const text = readFileSync(new URL("twins.json", folder), "utf8");
  return JSON.parse(text) as readonly Twin[];
}

function isThere({ from, file }: Twin): boolean {
  return [`${from}.json`, file].every((name) =>
    existsSync(new URL(name, folder)),
  );
}

function kindOf(example: string): string {
  const text = readFileSync(new URL(`${example}.json`, folder), "utf8");
  const document = JSON.parse(text) as {
    readonly header: { readonly kind: string };
  };
  return document.header.kind;
}
