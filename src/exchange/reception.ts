import { ComityError } from "../errors.ts";
import { isExpired } from "../trust/directory.ts";
import type { Parts } from "./parts.ts";
import type { Consumption, Delivery, Disposition } from "./ports.ts";
import { receive } from "./receive.ts";

export type Reception = {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Takes deliveries while the store and the directory allow it. When the store is away, or the directory has expired,
 * the consumer is cancelled, so that nothing is held unacknowledged and no delivery count runs up.
 */
export function createReception(parts: Parts): Reception {
  let consumption: Consumption | undefined;
  let paused = false;
  let stopped = false;
  let cancelTimer: (() => void) | undefined;

  /** A function, since it may change while something else is awaited. */
  const isStopped = (): boolean => stopped;

  async function handle(delivery: Delivery): Promise<Disposition> {
    if (isExpired(parts.directory.current(), parts.clock.now())) {
      pause("DIRECTORY_EXPIRED");
      return "requeue";
    }
    try {
      return await receive(parts, delivery);
    } catch (error) {
      const code = error instanceof ComityError ? error.code : "INTERNAL";
      const reason = error instanceof Error ? error.message : "unknown";
      parts.log.error({ code, reason }, "delivery not handled");
      if (code === "STORE_UNAVAILABLE") pause(code);
      return "requeue";
    }
  }

  function pause(code: string): void {
    if (paused || stopped) return;
    paused = true;
    parts.log.error({ code }, "receiving paused");
    void consumption?.pause().catch(() => undefined);
    cancelTimer = parts.clock.after(
      parts.settings.storeRetryMs,
      () => void tryAgain(),
    );
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
      cancelTimer = parts.clock.after(
        parts.settings.storeRetryMs,
        () => void tryAgain(),
      );
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
