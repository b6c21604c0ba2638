import { setTimeout as delay } from "node:timers/promises";
import type { ComityError } from "../../errors.ts";
import { brokerFailure } from "./failure.ts";

/** A connection with all that was built upon it. */
export type Session = {
  readonly lost: Promise<ComityError>;
  readonly close: () => Promise<void>;
};

export type Link<S extends Session> = {
  /** The session that stands, or why there is none. */
  readonly session: () => S | undefined;
  readonly failure: () => ComityError | undefined;
  readonly close: () => Promise<void>;
};

export type Pace = {
  readonly reconnectBaseMs: number;
  readonly reconnectCapMs: number;
  readonly stableMs: number;
};

/**
 * Opens a session, and opens it anew whenever it is lost, for ever, until closed. A session is one unit: whatever
 * breaks in it (socket, channel, consumer) ends it whole, so there is a single way to recover and it is always taken.
 */
export function keepLink<S extends Session>(
  open: (attempt: number) => Promise<S>,
  pace: Pace,
  changed: () => void,
): Link<S> {
  const closing = new AbortController();
  let session: S | undefined;
  let failure: ComityError | undefined;

  const stand = (next: S | undefined, cause: ComityError | undefined): void => {
    session = next;
    failure = cause;
    changed();
  };

  const run = async (): Promise<void> => {
    for (let attempt = 0, failures = 0; !closing.signal.aborted; attempt += 1) {
      let upAt = Infinity;
      const up = (opened: S): void => {
        upAt = performance.now();
        stand(opened, undefined);
      };
      stand(undefined, await liveOnce(() => open(attempt), up, closing.signal));
      failures = performance.now() - upAt > pace.stableMs ? 0 : failures + 1;
      await delay(backOffMs(pace, failures), undefined, {
        signal: closing.signal,
      }).catch(() => undefined);
    }
  };
  const running = run();

  return {
    session: () => session,
    failure: () => failure,
    close: () => {
      closing.abort();
      return running;
    },
  };
}

/** One session from opening to end; resolves to why it ended. */
async function liveOnce<S extends Session>(
  open: () => Promise<S>,
  up: (session: S) => void,
  closing: AbortSignal,
): Promise<ComityError | undefined> {
  try {
    const opening = open();
    const session = await Promise.race([opening, aborted(closing)]);
    if (session === undefined) {
      // Nobody waits for it any more; should it open after all, it is shut again.
      opening.then(
        (late) => late.close(),
        () => undefined,
      );
      return undefined;
    }
    up(session);
    const cause = await Promise.race([session.lost, aborted(closing)]);
    await session.close();
    return cause;
  } catch (error) {
    return brokerFailure(error);
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  if (signal.aborted) resolve(undefined);
  signal.addEventListener("abort", () => resolve(undefined), { once: true });
  return promise;
}

/** Exponential with a cap and jitter over half its range, so that gateways do not return in step after an outage. */
function backOffMs(pace: Pace, failures: number): number {
  const ceilingMs = Math.min(
    pace.reconnectCapMs,
    pace.reconnectBaseMs * 2 ** Math.min(failures, 30),
  );
  return ceilingMs * (0.5 + Math.random() / 2);
}
