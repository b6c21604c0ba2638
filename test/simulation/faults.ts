import { ComityError, type ErrorCode } from "../../src/errors.ts";
import type { FaultName, Plan } from "./plan.ts";
import type { Latency } from "./process.ts";
import type { Random } from "./random.ts";

/** What goes wrong next; nothing any more once the faults have ceased. */
export type Faults = {
  readonly cease: () => void;
  readonly hits: (name: FaultName) => boolean;
  /** How long a call takes that may be slow by `slow`: then it may well outlast a lease. */
  readonly latency: (slow: FaultName) => Latency;
  readonly stall: () => Latency;
  readonly networkMs: number;
  readonly random: Random;
};

export function faultsOf(plan: Plan, random: Random): Faults {
  let ceased = false;
  const hits = (name: FaultName): boolean =>
    random.chance(plan.rates[name]) && !ceased;
  const stall = (): Latency => ({
    before: random.between(0, 2 * plan.settings.leaseMs),
    later: random.between(0, 2 * plan.settings.leaseMs),
  });
  return {
    cease: () => {
      ceased = true;
    },
    hits,
    latency: (slow) =>
      hits(slow)
        ? stall()
        : { before: random.between(0, 3), later: random.pick([0, 0, 0, 1, 2]) },
    stall,
    networkMs: plan.networkMs,
    random,
  };
}

export function outage(code: ErrorCode): ComityError {
  return new ComityError(code, "the simulation says so");
}
