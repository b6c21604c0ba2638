import { ComityError } from "../errors.ts";

export type InFlightLimits = {
  /** Publishes under way at once. */
  readonly inFlightMax: number;
  /** Bytes of all publishes under way; a single larger one goes alone. */
  readonly inFlightBytesMax: number;
  /** Publishes that may wait for their turn. */
  readonly waitingMax: number;
};

export type InFlight = {
  /**
   * Waits for room, first come first served, and resolves to the function that gives it back.
   * @throws ComityError BROKER_TIMEOUT when there is no room in time, BROKER_UNAVAILABLE when too many wait already
   */
  readonly enter: (bytes: number, timeoutMs: number) => Promise<() => void>;
};

type Waiter = { readonly bytes: number; readonly admit: () => void };

/** Bounds what unconfirmed publishes hold in memory, by number and by bytes. */
export function inFlight(limits: InFlightLimits): InFlight {
  const waiting: Waiter[] = [];
  let count = 0;
  let held = 0;

  const fits = (bytes: number): boolean =>
    count === 0 ||
    (count < limits.inFlightMax && held + bytes <= limits.inFlightBytesMax);

  const take = (bytes: number): (() => void) => {
    count += 1;
    held += bytes;
    return () => {
      count -= 1;
      held -= bytes;
      admitNext();
    };
  };

  const admitNext = (): void => {
    for (
      let next = waiting[0];
      next !== undefined && fits(next.bytes);
      next = waiting[0]
    ) {
      waiting.shift();
      next.admit();
    }
  };

  return {
    enter: (bytes, timeoutMs) => {
      if (waiting.length === 0 && fits(bytes))
        return Promise.resolve(take(bytes));
      if (waiting.length >= limits.waitingMax)
        return Promise.reject(crowded(limits.waitingMax));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(waiter), 1);
          reject(noRoom(timeoutMs));
          admitNext();
        }, timeoutMs);
        const waiter: Waiter = {
          bytes,
          admit: () => {
            clearTimeout(timer);
            resolve(take(bytes));
          },
        };
        waiting.push(waiter);
      });
    },
  };
}

function crowded(waitingMax: number): ComityError {
  return new ComityError(
    "BROKER_UNAVAILABLE",
    `expected at most ${waitingMax} publishes to wait, found more`,
  );
}

function noRoom(timeoutMs: number): ComityError {
  return new ComityError(
    "BROKER_TIMEOUT",
    `expected room for a publish within ${timeoutMs} ms, found none`,
  );
}
