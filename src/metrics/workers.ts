import { Counter, Gauge, type Registry } from "prom-client";

/** The pool of threads just now, and how many it has lost since it was made. */
export type WorkerState = {
  readonly ready: number;
  readonly starting: number;
  readonly busy: number;
  /** Calls without a thread yet. */
  readonly waiting: number;
  readonly lost: number;
};

export function workerGauges(
  registry: Registry,
  { workers }: { readonly workers: () => WorkerState },
): () => void {
  const registers = [registry];
  const threads = new Gauge({
    name: "comity_workers",
    help: "Threads that validate, seal and open, by what they do: ready ones are idle or busy.",
    labelNames: ["state"],
    registers,
  });
  const waiting = new Gauge({
    name: "comity_worker_calls_waiting",
    help: "Calls that wait for a thread.",
    registers,
  });
  const lost = new Counter({
    name: "comity_workers_lost_total",
    help: "Threads that died, hung or broke, and were replaced.",
    registers,
  });
  return () => {
    const state = workers();
    threads.set({ state: "idle" }, state.ready - state.busy);
    threads.set({ state: "busy" }, state.busy);
    threads.set({ state: "starting" }, state.starting);
    waiting.set(state.waiting);
    lost.reset();
    lost.inc(state.lost);
  };
}
