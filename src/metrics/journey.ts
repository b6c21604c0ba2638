import { setImmediate } from "node:timers/promises";
import { Counter, Histogram, type Registry } from "prom-client";
import { ComityError, loggedError } from "../errors.ts";
import {
  factNames,
  type FactName,
  type Clock,
  type JournalRow,
  type Logger,
  type MessageKey,
  type Store,
} from "../exchange/ports.ts";
import type { QueueStore } from "../exchange/queue-ports.ts";

export type JourneyStore = Pick<
  Store,
  "journalAfter" | "onJournal" | "findOutgoing" | "findIncoming"
> &
  Pick<QueueStore, "journalEnd">;

/** Rows read at a time; other work gets its turn between two batches. */
const batchRows = 500;
/** The journal is read a little later than it grows, so that a burst is read in few batches. */
const followMs = 1_000;
/** Accepted messages whose publishing is awaited; of older ones the time is not measured. */
const acceptedMax = 10_000;
/** Codes of verdicts with a label of their own; later ones count as `other`. */
const codesMax = 200;

/** Counts what the journal tells from now on, and how long each stage of a message's journey took. */
export async function followJourney(
  registry: Registry,
  {
    store,
    clock,
    log,
  }: {
    readonly store: JourneyStore;
    readonly clock: Clock;
    readonly log: Logger;
  },
): Promise<{
  readonly catchUp: () => Promise<void>;
  readonly stop: () => void;
}> {
  const count = createCounting(registry, store);
  let position = await store.journalEnd();
  let reading: Promise<void> | undefined;
  let cancelTimer: (() => void) | undefined;

  async function read(): Promise<void> {
    for (;;) {
      const rows = await store.journalAfter(position, batchRows);
      for (const row of rows) {
        position = row.position;
        await count(row);
      }
      if (rows.length < batchRows) return;
      await setImmediate();
    }
  }

  /** A store that is away is told by its own gauge; the rows are read when it is back. */
  function catchUp(): Promise<void> {
    reading ??= read()
      .catch((error: unknown) => {
        if (!(error instanceof ComityError)) throw error;
      })
      .finally(() => (reading = undefined));
    return reading;
  }

  const unsubscribe = store.onJournal(() => {
    cancelTimer ??= clock.after(followMs, () => {
      cancelTimer = undefined;
      catchUp().catch((error: unknown) => {
        log.error(loggedError(error), "the journal is not counted");
      });
    });
  });
  return {
    catchUp,
    stop() {
      unsubscribe();
      cancelTimer?.();
    },
  };
}

function createCounting(
  registry: Registry,
  store: JourneyStore,
): (row: JournalRow) => Promise<void> {
  const { facts, verdicts, seconds } = makeMetrics(registry);
  const accepted = new Map<string, Date>();
  const codes = new Set<string>();
  const label = (code: string) => {
    if (codes.size < codesMax) codes.add(code);
    return codes.has(code) ? code : "other";
  };
  const took = (stage: Stage, from: Date | undefined, { at }: JournalRow) => {
    if (from !== undefined)
      seconds.observe(
        { stage },
        Math.max(0, at.getTime() - from.getTime()) / 1000,
      );
  };
  const told: Told = {
    "message.accepted": ({ messageId }, row) =>
      remember(accepted, messageId, row.at),
    "message.published"({ messageId }, row) {
      took("published", accepted.get(messageId), row);
      accepted.delete(messageId);
    },
    async "receipt.verified"(message, row) {
      const stated = textsIn(row, "statements");
      const sent = await store.findOutgoing(message);
      if (stated.includes("RelayAcceptance"))
        took("relayed", sent?.publishedAt, row);
      if (stated.includes("ContentHandover"))
        took("delivered", sent?.acceptedAt, row);
    },
    async "message.received"(message, row) {
      verdicts.inc({ outcome: "accepted", code: "none" });
      took("judged", (await store.findIncoming(message))?.arrivedAt, row);
    },
    "message.rejected"(_message, row) {
      for (const code of textsIn(row, "codes"))
        verdicts.inc({ outcome: "rejected", code: label(code) });
    },
    async "message.confirmed"(message, row) {
      took("confirmed", (await store.findIncoming(message))?.arrivedAt, row);
    },
  };
  return async (row) => {
    facts.inc({ fact: row.fact });
    const message = keyIn(row);
    if (message !== undefined) await told[row.fact]?.(message, row);
  };
}

/** What a journal row about a message adds, beside being counted. */
type Told = Readonly<
  Partial<
    Record<
      FactName,
      (message: MessageKey, row: JournalRow) => Promise<void> | void
    >
  >
>;

const stages = [
  "published",
  "relayed",
  "delivered",
  "judged",
  "confirmed",
] as const;
type Stage = (typeof stages)[number];

function makeMetrics(registry: Registry) {
  const registers = [registry];
  const facts = new Counter({
    name: "comity_facts_total",
    help: "Journal rows since this process began, by what they tell.",
    labelNames: ["fact"],
    registers,
  });
  for (const fact of factNames) facts.inc({ fact }, 0);
  const verdicts = new Counter({
    name: "comity_verdicts_total",
    help: `Verdicts of this gateway, by outcome and code; a rejection counts under each of its codes, at most ${codesMax} of them.`,
    labelNames: ["outcome", "code"],
    registers,
  });
  verdicts.inc({ outcome: "accepted", code: "none" }, 0);
  const seconds = new Histogram({
    name: "comity_journey_seconds",
    help: "published: from acceptance; relayed: from the publish to the recipient's acceptance; delivered: from acceptance to the hand-over; judged and confirmed: from a peer's message's arrival.",
    labelNames: ["stage"],
    buckets: [
      0.01, 0.05, 0.1, 0.5, 1, 5, 30, 300, 3600, 21_600, 86_400, 604_800,
    ],
    registers,
  });
  for (const stage of stages) seconds.zero({ stage });
  return { facts, verdicts, seconds };
}

function remember(accepted: Map<string, Date>, id: string, at: Date): void {
  accepted.set(id, at);
  const [oldest] = accepted.keys();
  if (accepted.size > acceptedMax && oldest !== undefined)
    accepted.delete(oldest);
}

function keyIn({ sender, messageId }: JournalRow): MessageKey | undefined {
  return sender === undefined || messageId === undefined
    ? undefined
    : { sender, messageId };
}

function textsIn({ details }: JournalRow, name: string): readonly string[] {
  const value = details?.[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
