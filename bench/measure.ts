/** Something timed. What it does may depend on what came before, but not on how often it is called. */
export type Operation = {
  readonly name: string;
  /** Awaited when it returns a promise. */
  readonly run: () => unknown;
};

/** Microseconds an operation takes; the median of the rounds, the fastest, and the processor time of the whole process. */
export type Timing = {
  readonly name: string;
  readonly us: number;
  readonly bestUs: number;
  readonly cpuUs: number;
};

/** One round lasts about this long for each operation. */
const roundMs = 250;
/** The compiler needs some thousand runs before it has done what it will do. */
const warmUpMs = 3_000;
const warmUpRuns = 4_000;

/**
 * Times operations against each other: each in turn, round after round, so that what disturbs the machine disturbs all
 * of them alike.
 */
export async function compare(
  operations: readonly Operation[],
  rounds: number,
): Promise<readonly Timing[]> {
  const counts: number[] = [];
  for (const operation of operations) counts.push(await warmUp(operation));
  const taken = operations.map((): Round[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [place, operation] of operations.entries())
      taken[place]?.push(await repeat(operation, counts[place] ?? 1));
  return operations.map(({ name }, place) => {
    const each = taken[place] ?? [];
    return {
      name,
      us: quantile(
        each.map(({ us }) => us),
        0.5,
      ),
      bestUs: quantile(
        each.map(({ us }) => us),
        0,
      ),
      cpuUs: quantile(
        each.map(({ cpuUs }) => cpuUs),
        0.5,
      ),
    };
  });
}

type Round = { readonly us: number; readonly cpuUs: number };

/** Long enough for the compiler; resolves to how many runs fill a round. */
async function warmUp(operation: Operation): Promise<number> {
  const begun = performance.now();
  for (let runs = 0, count = 1; ; runs += count) {
    const { us } = await repeat(operation, count);
    count = Math.max(1, Math.min(count * 8, Math.round((roundMs * 1000) / us)));
    const isOver = runs >= warmUpRuns || performance.now() - begun > warmUpMs;
    if (isOver) return count;
  }
}

async function repeat(operation: Operation, count: number): Promise<Round> {
  const cpu = process.cpuUsage();
  const begun = performance.now();
  for (let run = 0; run < count; run += 1) {
    const result = operation.run();
    if (result instanceof Promise) await result;
  }
  const us = ((performance.now() - begun) * 1000) / count;
  const { user, system } = process.cpuUsage(cpu);
  return { us, cpuUs: (user + system) / count };
}

/** The value below which that share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = Math.min(
    sorted.length - 1,
    Math.max(0, Math.ceil(share * sorted.length) - 1),
  );
  return sorted[place] ?? Number.NaN;
}
