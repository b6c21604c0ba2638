import { Gauge, type Registry } from "prom-client";
import { ComityError } from "../errors.ts";
import type { Clock } from "../exchange/ports.ts";
import type { Depths, QueueStore } from "../exchange/queue-ports.ts";
import {
  messageQueueNames,
  queueStates,
  type QueueName,
} from "../message/queues.ts";

type Waiting = {
  readonly queue: QueueName;
  readonly state: string;
  readonly count: number;
  readonly oldestAt?: Date;
};

/** Depth and age of everything that waits. */
export function queueGauges(
  registry: Registry,
  {
    store,
    clock,
  }: { readonly store: Pick<QueueStore, "depths">; readonly clock: Clock },
): () => Promise<void> {
  const gauges = makeGauges(registry);
  return async () => {
    const now = clock.now();
    let depths: Depths;
    try {
      depths = await store.depths(now);
    } catch (error) {
      if (!(error instanceof ComityError)) throw error;
      gauges.reset();
      gauges.storeUp.set(0);
      return;
    }
    gauges.storeUp.set(1);
    const age = (since: Date | undefined) =>
      since === undefined
        ? 0
        : Math.max(0, (now.getTime() - since.getTime()) / 1000);
    for (const { queue, state, count, oldestAt } of waitingIn(depths)) {
      gauges.messages.set({ queue, state }, count);
      gauges.oldest.set({ queue, state }, age(oldestAt));
    }
    for (const [awaited, state] of awaitedIn)
      gauges.receipts.set({ awaited }, countOf(depths, state));
    gauges.counted.set(depths.deadLetters.counted);
    for (const { kind, count, late, lateSince } of depths.due) {
      gauges.work.set({ kind }, count);
      gauges.late.set({ kind }, late);
      gauges.lateAge.set({ kind }, age(lateSince));
    }
  };
}

/** Which receipt the messages of a state wait for. */
const awaitedIn = [
  ["acceptance", "published"],
  ["handover", "relayed"],
  ["answer", "unresolved"],
] as const;

function countOf(depths: Depths, state: string): number {
  return depths.messages.find((each) => each.state === state)?.count ?? 0;
}

function waitingIn({ messages, deadLetters }: Depths): readonly Waiting[] {
  const queued = messageQueueNames.flatMap((queue) => {
    const { direction, states } = queueStates[queue];
    return messages
      .filter(
        (each) =>
          each.direction === direction &&
          (states as readonly string[]).includes(each.state),
      )
      .map((each) => ({ ...each, queue }));
  });
  return [...queued, { ...deadLetters, queue: "dead-letters", state: "kept" }];
}

function makeGauges(registry: Registry) {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const gauges = {
    messages: gauge(
      "comity_queue_messages",
      "What waits, by queue and state.",
      ["queue", "state"],
    ),
    oldest: gauge(
      "comity_queue_oldest_seconds",
      "How long the oldest of them has been here; 0 when there is none.",
      ["queue", "state"],
    ),
    counted: gauge(
      "comity_dead_letters_counted",
      "Dead letters beyond a quota, and copies of kept ones.",
    ),
    receipts: gauge(
      "comity_receipts_outstanding",
      "Own messages that wait for a peer's receipt, by the receipt.",
      ["awaited"],
    ),
    work: gauge(
      "comity_due_work",
      "Work that remains to be done, by kind, now or later.",
      ["kind"],
    ),
    late: gauge(
      "comity_due_work_late",
      "How much of it should have been begun.",
      ["kind"],
    ),
    lateAge: gauge(
      "comity_due_work_late_seconds",
      "Since when the first of it should have been.",
      ["kind"],
    ),
  };
  return {
    ...gauges,
    storeUp: gauge(
      "comity_store_up",
      "1 when the store answered at this reading; without it the queues are not told.",
    ),
    reset: () => {
      for (const each of Object.values(gauges)) each.reset();
    },
  };
}
