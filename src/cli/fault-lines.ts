import type { Fault } from "../message/fault.ts";

/** A fault as one line: `RULE-ID  path  article  expected …, found …`. */
export function faultLine(fault: Fault): string {
  const { rule, path, article, attestation, expected, found } = fault;
  const source =
    article === undefined
      ? []
      : [`${article}${attestation === "R" ? " (unconfirmed)" : ""}`];
  return [
    rule,
    path === "" ? "(document)" : path,
    ...source,
    `expected ${expected}, found ${found}`,
  ].join("  ");
}

/** What a person reads of a judged document: each fault, each warning, and the sum. */
export function faultReport(
  faults: readonly Fault[],
  warnings: readonly Fault[],
): string {
  const lines = [
    ...faults.map(faultLine),
    ...warnings.map((warning) => `warning  ${faultLine(warning)}`),
  ];
  return lines.join("\n");
}
