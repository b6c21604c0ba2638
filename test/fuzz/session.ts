import { leakIn } from "./fuzz.ts";
import { linesOf, linesOfFailure } from "./report-lines.ts";
import { watch } from "./watch.ts";

export type FuzzRun = {
  readonly seed: string;
  readonly count: number;
  /** Ends at the first input that fails. */
  readonly stop: boolean;
  readonly print: (line: string) => void;
};

/** Judges so many inputs; prints each that fails when it does, and the report at the end. @returns whether all is well */
export async function runInputs(run: FuzzRun): Promise<boolean> {
  const { seed, count, print } = run;
  const start = performance.now();
  const report = await watch({
    seed,
    count,
    failuresMax: run.stop ? 1 : undefined,
    failed: (failure) => linesOfFailure(failure).forEach(print),
    progress(done, { heap, rss }) {
      const seconds = Math.round((performance.now() - start) / 1000);
      print(
        `${done} of ${count} inputs, ${seconds} s, heap ${heap} MiB, resident ${rss} MiB`,
      );
    },
  });
  linesOf(report).forEach(print);
  const leak = leakIn(report.memory);
  if (leak !== undefined) print(`MEMORY: ${leak}`);
  return report.failures.length === 0 && leak === undefined;
}
