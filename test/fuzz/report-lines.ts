import type { Report } from "./fuzz.ts";

/** A report for people: how many of each, the slowest, the memory, and every failure with how to have it again. */
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
    ...failures.flatMap(({ seed, target, index, what, files }) => [
      `FAILED ${target} ${index}: ${what}`,
      `  again: node test/fuzz/run.ts --seed ${seed} --target "${target}" --index ${index}`,
      ...files.map((file) => `  saved: ${file}`),
    ]),
  ];
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
