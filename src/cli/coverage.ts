import type { Instrument } from "../instruments/instrument.ts";
import {
  counterExamples,
  exampleOf,
  fileOf,
  patchedModel,
  publishedExample,
  type CounterExample,
} from "./counter-examples.ts";

/** A rule with the good example it was tried on, and its counter-example, which breaks it and nothing else. */
export type Covered = {
  readonly instrument: string;
  readonly rule: string;
  readonly article: string;
  /** Of the example. */
  readonly kind?: string;
  readonly example?: string;
  /** Where `npm run schemas:build` writes the counter-example. */
  readonly broken?: string;
};

/** One row for each rule and counter-example; a rule without one has a row without `broken`. */
export function coverage(
  instruments: readonly Instrument[],
): readonly Covered[] {
  const ofRule = Map.groupBy(counterExamples(), ({ rule }) => rule);
  return instruments.flatMap(({ id, rules }) =>
    rules.flatMap(({ id: rule, article }) => {
      const common = { instrument: id, rule, article };
      const there = ofRule.get(rule) ?? [];
      return there.length === 0
        ? [common]
        : there.map((one) => ({ ...common, ...rowOf(one) }));
    }),
  );
}

function rowOf(
  counterExample: CounterExample,
): Pick<Covered, "kind" | "example" | "broken"> {
  const example = exampleOf(counterExample);
  // Whoever is told of a counter-example can have it.
  patchedModel(counterExample);
  return { kind: kindOf(example), example, broken: fileOf(counterExample) };
}

function kindOf(example: string): string {
  const { header } = publishedExample(example) as unknown as {
    readonly header: { readonly kind: string };
  };
  return header.kind;
}
