import { ComityError, loggedError } from "../errors.ts";
import { attest } from "./attest.ts";
import { tellDeadline } from "./deadlines.ts";
import {
  finish,
  inquire,
  publishMessage,
  retryLater,
  sendCancel,
  settleOverdue,
} from "./dispatch.ts";
import { rejudge } from "./judge.ts";
import type { Parts } from "./parts.ts";
import type { Claim, Due } from "./ports.ts";
import { answerInquiry, issueReceipt, resendReceipt } from "./receipts.ts";
import { longestWaitMs } from "./settings.ts";

/** The only loop of the exchange: whatever remains to be done is a due row, and this is what does it. */
export type Scheduler = {
  readonly start: () => void;
  /** Looks at once whether something is due. */
  readonly wake: () => void;
  /** Claims nothing more and waits for what is being done; what was claimed and not begun falls due again. */
  readonly stop: () => Promise<void>;
};

/** The longest sleep, so that a clock set back or a missed wake heals by itself. */
const idleMaxMs = 5_000;
/** A clock that goes back by less than this was only corrected. */
const stepMs = 1_000;

export function createScheduler(parts: Omit<Parts, "wake">): Scheduler {
  const running = new Set<Promise<void>>();
  let stopped = true;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let cancelTimer: (() => void) | undefined;
  let lookedAt: number | undefined;
  const full: Parts = { ...parts, wake };

  function wake(): void {
    if (stopped) return;
    if (looking !== undefined) {
      lookAgain = true;
      return;
    }
    cancelTimer?.();
    looking = look().finally(() => {
      looking = undefined;
      if (lookAgain && !stopped) {
        lookAgain = false;
        wake();
      }
    });
  }

  async function look(): Promise<void> {
    const room = parts.settings.concurrency - running.size;
    if (room <= 0) return;
    try {
      const now = parts.clock.now();
      await mindClock(now);
      const claims = await parts.store.claimDue(
        room,
        now,
        parts.settings.leaseMs,
      );
      for (const claim of claims) track(perform(full, claim));
      if (claims.length === 0) await sleep();
    } catch (error) {
      // The store is away: nothing is lost, the rows are in it. Look again in a while.
      parts.log.error(loggedError(error), "due work cannot be claimed");
      cancelTimer = parts.clock.after(parts.settings.storeRetryMs, wake);
    }
  }

  /** At the start, and when the clock has been set back: work put off by a clock that was ahead must not wait for its day. */
  async function mindClock(now: Date): Promise<void> {
    if (lookedAt === undefined || now.getTime() < lookedAt - stepMs) {
      const latest = new Date(now.getTime() + longestWaitMs(parts.settings));
      const recalled = await parts.store.recallDue(now, latest);
      if (recalled > 0)
        parts.log.warn({ recalled }, "the clock was set back: work recalled");
    }
    lookedAt = now.getTime();
  }

  function track(work: Promise<void>): void {
    const tracked = work.finally(() => {
      running.delete(tracked);
      wake();
    });
    running.add(tracked);
  }

  async function sleep(): Promise<void> {
    const next = await parts.store.nextDue();
    const wait =
      next === undefined
        ? idleMaxMs
        : next.getTime() - parts.clock.now().getTime();
    cancelTimer = parts.clock.after(
      Math.min(idleMaxMs, Math.max(1, wait)),
      wake,
    );
  }

  return {
    start() {
      stopped = false;
      wake();
    },
    wake,
    async stop() {
      stopped = true;
      cancelTimer?.();
      await looking;
      await Promise.allSettled(running);
    },
  };
}

/** Does one claimed piece of work. What goes wrong is put back for later; a lost lease means another does it now. */
async function perform(parts: Parts, claim: Claim): Promise<void> {
  try {
    await work(parts, claim);
  } catch (error) {
    if (error instanceof ComityError && error.code === "LEASE_LOST") return;
    parts.log.error(
      { work: claim.due.kind, ...loggedError(error) },
      "due work failed",
    );
    // If even this fails the lease runs out, and the row is claimed again.
    await retryLater(parts, claim, []).catch(() => undefined);
  }
}

function work(parts: Parts, claim: Claim): Promise<void> {
  const { due } = claim;
  switch (due.kind) {
    case "attest":
      return repairAttestation(parts, claim, due);
    case "publish":
      return publishMessage(parts, { ...claim, due });
    case "inquire":
      return inquire(parts, { ...claim, due });
    case "overdue":
      return settleOverdue(parts, { ...claim, due });
    case "cancel":
      return sendCancel(parts, { ...claim, due });
    case "receipt":
      return issueReceipt(parts, { ...claim, due });
    case "resend":
      return resendReceipt(parts, { ...claim, due });
    case "answer":
      return answerInquiry(parts, { ...claim, due });
    case "rejudge":
      return rejudge(parts, { ...claim, due });
    case "clock":
      return tellDeadline(parts, { ...claim, due });
  }
}

async function repairAttestation(
  parts: Parts,
  claim: Claim,
  due: Extract<Due, { kind: "attest" }>,
): Promise<void> {
  const message = await parts.store.findOutgoing(due.message);
  if (message === undefined) return finish(parts, claim);
  await attest(parts, message, claim);
}
