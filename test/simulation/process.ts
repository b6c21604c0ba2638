import type { Timeline } from "./timeline.ts";

/**
 * One run of a gateway, from its start to its crash. A crash takes everything in memory: what was asked for and not
 * begun never happens, what happened is never answered, timers never ring.
 */
export type Process = {
  readonly isAlive: () => boolean;
  /** Does `effect` after `before` ms and answers `later` ms after that. */
  readonly call: <T>(
    latency: Latency,
    effect: () => Promise<T> | T,
  ) => Promise<T>;
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly onDeath: (listener: () => void) => () => void;
  readonly kill: () => void;
};

export type Latency = { readonly before: number; readonly later: number };

/**
 * `isDoomed` is asked before and after every effect: a gateway dies just before something happens, or right after, when
 * nobody has been told.
 */
export function processOn(
  timeline: Timeline,
  isDoomed: () => boolean,
  die: () => void,
): Process {
  const mourners = new Set<() => void>();
  let alive = true;
  const isAlive = (): boolean => alive;
  const whileAlive = (run: () => void) => (): void => {
    if (alive) run();
  };
  const survives = (): boolean => {
    if (alive && isDoomed()) die();
    return alive;
  };
  return {
    isAlive,
    call: ({ before, later }, effect) =>
      new Promise((resolve, reject) => {
        timeline.after(before, async () => {
          if (!survives()) return;
          const answer = await settled(effect, resolve, reject);
          if (!survives()) return;
          if (later === 0) answer();
          else timeline.after(later, whileAlive(answer));
        });
      }),
    after: (ms, callback) => timeline.after(ms, whileAlive(callback)),
    onDeath(listener) {
      mourners.add(listener);
      return () => void mourners.delete(listener);
    },
    kill() {
      alive = false;
      for (const listener of [...mourners]) listener();
    },
  };
}

/** Lets the effect happen; its answer is given later, or never. */
async function settled<T>(
  effect: () => Promise<T> | T,
  resolve: (result: T) => void,
  reject: (error: Error) => void,
): Promise<() => void> {
  try {
    const result = await effect();
    return () => resolve(result);
  } catch (error) {
    return () => reject(error instanceof Error ? error : new Error("unknown"));
  }
}
