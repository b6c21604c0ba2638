import { loggedError } from "./errors.ts";

/** What has been started, and how it ends. */
export type Stopping = {
  /** Takes work from outside: stopped first, together with all others that do, while everything they use still runs. */
  readonly takes: (name: string, stop: Stop) => void;
  /** Is used by what was started after it: stopped after that, in the opposite order. */
  readonly serves: (name: string, stop: Stop) => void;
  /**
   * Stops everything. What is not done in time is told and left: every piece of it is a row of the store or a delivery
   * that was not acknowledged, and begins anew with the next start.
   */
  readonly stop: (withinMs: number) => Promise<void>;
};

type Stop = () => Promise<void> | void;
type Part = { readonly name: string; readonly stop: Stop };

type StopLog = {
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
};

/** Of the whole time, what finishing may take; the rest is for closing connections, threads and the store. */
const finishingShare = 0.8;

export function createStopping(log: StopLog): Stopping {
  const taking: Part[] = [];
  const serving: Part[] = [];

  async function end({ name, stop }: Part, deadline: number): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<"late">();
    const timer = setTimeout(
      () => resolve("late"),
      Math.max(0, deadline - performance.now()),
    );
    try {
      if ((await Promise.race([stop(), late])) === "late")
        log.warn({ part: name }, "a part was not stopped in time");
    } catch (error) {
      log.error(
        { part: name, ...loggedError(error) },
        "a part did not stop cleanly",
      );
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    takes: (name, stop) => void taking.push({ name, stop }),
    serves: (name, stop) => void serving.push({ name, stop }),
    async stop(withinMs) {
      const begun = performance.now();
      const finished = begun + withinMs * finishingShare;
      await Promise.all(taking.splice(0).map((part) => end(part, finished)));
      for (const part of serving.splice(0).reverse())
        await end(part, begun + withinMs);
    },
  };
}
