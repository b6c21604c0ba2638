import { Gauge, type Registry } from "prom-client";
import { ComityError } from "../errors.ts";
import type { ClockCounts, Clock, Store } from "../exchange/ports.ts";

/** Whose time limits run, whose have passed, and when the next one is due. */
export function deadlineGauges(
  registry: Registry,
  {
    authority,
    store,
    clock,
  }: {
    readonly authority: string;
    readonly store: Pick<Store, "countClocks">;
    readonly clock: Clock;
  },
): () => Promise<void> {
  const registers = [registry];
  const deadlines = new Gauge({
    name: "comity_deadlines",
    help: "Time limits that nothing has ended: running ones, and those whose time is over. What had only to last so long is not among the latter.",
    labelNames: ["state", "owed_by"],
    registers,
  });
  const soonest = new Gauge({
    name: "comity_deadline_soonest_seconds",
    help: "How long until the first of the running ones falls due; absent when there is none.",
    labelNames: ["owed_by"],
    registers,
  });
  return async () => {
    const now = clock.now();
    deadlines.reset();
    soonest.reset();
    let counts: readonly ClockCounts[];
    try {
      counts = await store.countClocks(now);
    } catch (error) {
      // The store's own gauge tells that it is away.
      if (error instanceof ComityError) return;
      throw error;
    }
    for (const owedBy of ["us", "peer"] as const) {
      const owed = counts.filter(
        (each) => (each.owedBy === authority) === (owedBy === "us"),
      );
      for (const state of ["running", "passed"] as const)
        deadlines.set(
          { state, owed_by: owedBy },
          owed.reduce((sum, each) => sum + each[state], 0),
        );
      const next = owed.flatMap((each) => each.soonest?.getTime() ?? []);
      if (next.length > 0)
        soonest.set(
          { owed_by: owedBy },
          (Math.min(...next) - now.getTime()) / 1000,
        );
    }
  };
}
