import { simulate } from "./simulation.ts";

export type SeedRun = {
  readonly first: number;
  readonly count: number;
  /** Ends at the first seed that fails. */
  readonly stop: boolean;
  readonly print: (line: string) => void;
  /** Called after each seed with how many are done and how many of them failed. */
  readonly done?: (seeds: number, failed: number) => void;
  readonly trace?: (line: string) => void;
};

/** Simulates one seed after the other and prints each that fails, with the command that repeats it. @returns how many failed */
export async function runSeeds(run: SeedRun): Promise<number> {
  const { first, count, print } = run;
  const started = performance.now();
  let events = 0;
  let failed = 0;
  let seeds = 0;
  while (seeds < count && !(run.stop && failed > 0)) {
    const outcome = await trySeed(first + seeds, run);
    seeds += 1;
    events += outcome.events;
    if (outcome.violations.length > 0) failed += 1;
    run.done?.(seeds, failed);
  }
  const seconds = (performance.now() - started) / 1000;
  print(
    `${seeds} seeds, ${events} events, ${seconds.toFixed(1)} s, ${failed} failed`,
  );
  return failed;
}

/** A seed that the simulation itself cannot play to its end fails like one that breaks a promise. */
async function trySeed(
  seed: number,
  { print, trace }: SeedRun,
): Promise<{
  readonly events: number;
  readonly violations: readonly string[];
}> {
  const outcome = await simulate(seed, trace === undefined ? {} : { trace })
    .then(({ events, violations }) => ({
      events,
      violations: violations.map(({ promise, what }) => `${promise} ${what}`),
    }))
    .catch((error: unknown) => ({ events: 0, violations: [textOf(error)] }));
  if (outcome.violations.length > 0)
    print(
      `seed ${seed} fails; replay: npm run simulate -- --seed ${seed} --trace`,
    );
  for (const violation of outcome.violations) print(`  ${violation}`);
  return outcome;
}

function textOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message)
    : String(error);
}
