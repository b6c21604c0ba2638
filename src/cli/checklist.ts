import type { Instrument, Rule } from "../instruments/instrument.ts";
import { legalBases, publishedInstruments } from "../instruments/rules.ts";
import type { Document } from "../message/document.ts";
import type { Fault } from "../message/fault.ts";
import { faultLine } from "./fault-lines.ts";

/**
 * What a clerk goes through: under each treaty article what is missing, where, and by which rule; what is wrong with the
 * form of the document first, because the rest may follow from it.
 */
export function checklist(
  faults: readonly Fault[],
  warnings: readonly Fault[],
): string {
  const lines = [
    ...faults.map((fault) => ({ fault, line: faultLine(fault) })),
    ...warnings.map((fault) => ({
      fault,
      line: `warning  ${faultLine(fault)}`,
    })),
  ];
  const groups = Map.groupBy(lines, ({ fault }) => headingOf(fault));
  return [...groups]
    .map(([heading, those]) =>
      [`${heading}:`, ...those.map(({ line }) => line)].join("\n"),
    )
    .join("\n\n");
}

/** The rules that judge this document and that nobody has compared with the text of the treaty yet. */
export function recalledRules(document: Document): readonly Rule[] {
  const { primary } = legalBases(document);
  return publishedInstruments()
    .filter(({ id }) => primary.has(id))
    .flatMap(({ rules }) => rules)
    .filter(({ attestation }) => attestation === "R");
}

/** Where a rule stands; undefined for what the schemas and code lists say. */
export function ruleNamed(
  id: string,
): { readonly instrument: Instrument; readonly rule: Rule } | undefined {
  for (const instrument of publishedInstruments()) {
    const rule = instrument.rules.find((each) => each.id === id);
    if (rule !== undefined) return { instrument, rule };
  }
  return undefined;
}

function headingOf({ rule, article }: Fault): string {
  const found = ruleNamed(rule);
  if (found === undefined) return "Form of the document";
  if (found.instrument.general) return "Rules of the house";
  return `${found.instrument.title}, ${article ?? found.rule.article}`;
}
