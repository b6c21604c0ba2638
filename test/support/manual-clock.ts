import type { Clock } from "../../src/exchange/ports.ts";

type Timer = { readonly at: number; readonly callback: () => void };

/** A clock that stands still until a test moves it. */
export type ManualClock = Clock & {
  /** Milliseconds until the next timer; undefined when nothing waits. */
  readonly untilNext: () => number | undefined;
  /** Moves on to `ms` from now, running what falls due on the way, in its order. */
  readonly advance: (ms: number) => void;
  /** Moves on to the next timer and runs it. */
  readonly advanceToNext: () => void;
};

export function manualClock(start: Date): ManualClock {
  let now = start.getTime();
  const timers = new Set<Timer>();
  const next = (): Timer | undefined =>
    [...timers].sort((a, b) => a.at - b.at)[0];

  function runUntil(end: number): void {
    for (let due = next(); due && due.at <= end; due = next()) {
      timers.delete(due);
      now = Math.max(now, due.at);
      due.callback();
    }
    now = end;
  }

  return {
    now: () => new Date(now),
    after(ms, callback) {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    untilNext() {
      const due = next();
      return due === undefined ? undefined : due.at - now;
    },
    advance: (ms) => runUntil(now + ms),
    advanceToNext() {
      const due = next();
      if (due === undefined) throw new Error("nothing waits");
      runUntil(Math.max(now, due.at));
    },
  };
}
