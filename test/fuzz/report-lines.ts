import type { Failure, Place, Report } from "./fuzz.ts";

/** A report for people: how many of each, the slowest, the memory, and how many failed. */
export function linesOf(report: Report): readonly string[] {
  const { slowest, memory, failures } = report;
  const [first, last] = [memory[0], memory.at(-1)];
  return [
    `seed ${report.seed}: ${report.inputs} inputs`,
    ...Object.entries(report.outcomes).flatMap(([target, outcomes]) =>
      linesOfTarget(target, outcomes),
    ),
    `slowest: ${slowest.target} ${slowest.index}, ${slowest.ms.toFixed(0)} ms`,
    `memory, first and last round: heap ${first?.heap} and ${last?.heap} MiB, resident ${first?.rss} and ${last?.rss} MiB`,
    `${failures.length} failed`,
  ];
}

export function linesOfFailure(failure: Failure): readonly string[] {
  const { target, index, what, files } = failure;
  return [
    `FAILED ${target} ${index}: ${what}`,
    againLine(failure),
    ...files.map((file) => `  saved: ${file}`),
  ];
}

/** The command that judges the same input again. */
export function againLine({ seed, target, index }: Place): string {
  return `  again: npm run fuzz -- --seed ${seed} --target "${target}" --index ${index}`;
}

function linesOfTarget(
  target: string,
  outcomes: Readonly<Record<string, number>>,
): readonly string[] {
  const rows = Object.entries(outcomes);
  const accepted = rows.filter(([outcome]) => outcome.startsWith("accepted"));
  const refused = rows.filter(([outcome]) => !outcome.startsWith("accepted"));
  const sum = (some: typeof rows): number =>
    some.reduce((total, [, count]) => total + count, 0);
  return [
    `${target}: ${sum(rows)} inputs, ${sum(refused)} refused in ${refused.length} ways`,
    ...accepted.map(([outcome, count]) => `  ${outcome}: ${count}`),
  ];
}
