import { ComityError, loggedError } from "../errors.ts";
import { isExpired } from "../trust/directory.ts";
import type { Parts } from "./parts.ts";
import type { Consumption, Delivery, Disposition } from "./ports.ts";
import { createAllowance } from "./allowance.ts";
import { createOutageCount } from "./outage-count.ts";
import { receive } from "./receive.ts";

export type Reception = {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Outages of our own, which another try of the same delivery does not heal. */
const outages: readonly string[] = ["STORE_UNAVAILABLE", "WORKERS_BUSY"];
const doublingsMax = 6;

/**
 * Takes deliveries while the store, the workers and the directory allow it. When one of them is away the consumer is
 * cancelled, so that nothing is held unacknowledged; what it gives back meanwhile is not counted against it. It comes
 * back later each time that coming back did not help (a disk with room for a probe, but for no message).
 */
export function createReception(parts: Parts): Reception {
  let consumption: Consumption | undefined;
  let paused = false;
  let stopped = false;
  let pausesInARow = 0;
  let cancelTimer: (() => void) | undefined;
  const allowance = createAllowance(parts.settings, parts.clock, parts.log);
  const outageCount = createOutageCount();

  /** A function, since it may change while something else is awaited. */
  const isStopped = (): boolean => stopped;

  async function handle(delivery: Delivery): Promise<Disposition> {
    if (isExpired(parts.directory.current(), parts.clock.now())) {
      return giveBack(delivery, "DIRECTORY_EXPIRED");
    }
    try {
      const counted = outageCount.without(delivery);
      const disposition = await receive(parts, allowance, counted);
      outageCount.forget(delivery);
      pausesInARow = 0;
      return disposition;
    } catch (error) {
      const logged = loggedError(error);
      parts.log.error(logged, "delivery not handled");
      if (outages.includes(logged.code)) return giveBack(delivery, logged.code);
      return "requeue";
    }
  }

  function giveBack(delivery: Delivery, code: string): Disposition {
    outageCount.note(delivery);
    pause(code);
    return "requeue";
  }

  function pause(code: string): void {
    if (paused || stopped) return;
    paused = true;
    parts.log.error({ code }, "receiving paused");
    void consumption?.pause().catch(() => undefined);
    tryLater(parts.settings.storeRetryMs * 2 ** pausesInARow);
    pausesInARow = Math.min(pausesInARow + 1, doublingsMax);
  }

  function tryLater(ms: number): void {
    cancelTimer = parts.clock.after(ms, () => void tryAgain());
  }

  async function tryAgain(): Promise<void> {
    if (stopped) return;
    try {
      await parts.store.probe();
      if (isExpired(parts.directory.current(), parts.clock.now()))
        throw new ComityError("DIRECTORY_EXPIRED", "still expired");
      if (isStopped()) return;
      await consumption?.resume();
      paused = false;
      parts.log.info({}, "receiving resumed");
    } catch {
      tryLater(parts.settings.storeRetryMs);
    }
  }

  return {
    async start() {
      consumption = await parts.broker.consume(handle);
      // A delivery may have met an outage before there was anything to pause.
      if (paused) await consumption.pause();
    },
    async stop() {
      stopped = true;
      cancelTimer?.();
      await consumption?.pause();
    },
  };
}
