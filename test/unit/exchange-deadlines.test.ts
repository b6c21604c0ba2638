import assert from "node:assert/strict";
import { afterAll, afterEach, beforeEach, describe, it } from "vitest";
import { clocksDue, tellDeadline } from "../../src/exchange/deadlines.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import type { OutgoingMessage } from "../../src/exchange/ports.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import type { Clock } from "../../src/message/clock.ts";
import {
  openSqliteStore,
  type SqliteStore,
} from "../../src/store/sqlite/store.ts";
import { commandFolder } from "../support/command.ts";
import { manualClock, type ManualClock } from "../support/manual-clock.ts";
import {
  at,
  containerOf,
  conversationOf,
  noEffects,
  outgoing,
  ourselves,
  peer,
  receiptBytes,
  receiptOn,
} from "../support/store-samples.ts";

const minuteMs = 60_000;
const hour = 60;
const day = 24 * hour;

describe("telling a deadline", () => {
  const folder = commandFolder();
  let opened = 0;
  let clock: ManualClock;
  let store: SqliteStore;
  let parts: Parts;
  beforeEach(async () => {
    clock = manualClock(at(0));
    opened += 1;
    store = await openSqliteStore({
      directory: folder.path(`store-${opened}`),
      encodeFact,
      decodeFact,
    });
    parts = {
      store,
      clock,
      settings: exchangeDefaults,
      chance: { fraction: () => 0.5 },
      wake: () => undefined,
    } as unknown as Parts;
  });
  afterEach(() => store.close());
  afterAll(folder.remove);

  const request = outgoing(1);
  function lasting(minutes: number, told: Partial<Clock> = {}): Clock {
    return {
      limit: "A-1-TIME",
      article: "Art. 1",
      title: "An answer",
      owedBy: ourselves,
      atLeast: false,
      until: ["SUPPLEMENTARY_INFORMATION"],
      startedAt: at(0),
      dueAt: at(minutes),
      ...told,
    };
  }

  async function begin(...clocks: readonly Clock[]): Promise<readonly Date[]> {
    const schedule = clocksDue(parts.settings, request, clocks);
    await accept(request, 0, clocks);
    await store.recordFacts({ facts: [], schedule });
    return schedule.map(({ at: when }) => when);
  }

  async function accept(
    message: OutgoingMessage,
    version: number,
    clocks: readonly Clock[],
  ): Promise<void> {
    const container = containerOf(1);
    const { kind } = await store.acceptMessage(
      message,
      container,
      version,
      noEffects,
      {},
      clocks,
    );
    assert.equal(kind, "accepted");
  }

  /** Does what is due that many minutes after the beginning; resolves to all that was ever told. */
  async function toldAt(minutes: number): Promise<readonly string[]> {
    clock.advance(at(minutes).getTime() - clock.now().getTime());
    for (const claim of await store.claimDue(9, clock.now(), minuteMs)) {
      const { due } = claim;
      assert.equal(due.kind, "clock");
      await tellDeadline(parts, { ...claim, due });
    }
    return (await store.journalOf(request)).map(({ fact }) => fact);
  }

  const answer = outgoing(2, {
    conversationId: conversationOf(1),
    kind: "SUPPLEMENTARY_INFORMATION",
    sequence: 2,
    sentAt: at(8 * day).toISOString(),
  });

  it("is due three days before a long limit ends, in the last quarter of a short one", async () => {
    assert.deepEqual(
      await begin(
        lasting(30 * day),
        lasting(8 * day, { limit: "A-2-TIME" }),
        lasting(8 * hour, { limit: "A-3-TIME" }),
      ),
      [at(27 * day), at(6 * day), at(6 * hour)],
    );
  });

  it("happens once before the end and once after it", async () => {
    await begin(lasting(8 * hour));
    assert.deepEqual(await toldAt(6 * hour - 1), []);
    assert.deepEqual(await toldAt(6 * hour), ["deadline.near"]);
    // The last moment itself is in time.
    assert.deepEqual(await toldAt(8 * hour), ["deadline.near"]);
    const both = ["deadline.near", "deadline.passed"];
    assert.deepEqual(await toldAt(8 * hour + 1), both);
    assert.deepEqual(await toldAt(9 * day), both);
    assert.equal((await store.counts()).due, 0);
  });

  it("says only that it has passed when nobody was there before", async () => {
    await begin(lasting(8 * hour));
    assert.deepEqual(await toldAt(9 * hour), ["deadline.passed"]);
    assert.equal((await store.counts()).due, 0);
  });

  it("says only that it has passed when no lead is asked for", async () => {
    const settings = { ...exchangeDefaults, deadlineLeadMs: 0 };
    parts = { ...parts, settings };
    await begin(lasting(8 * hour));
    assert.deepEqual(await toldAt(8 * hour), []);
    assert.deepEqual(await toldAt(8 * hour + 1), ["deadline.passed"]);
  });

  it("waits while our own answer may still be rejected", async () => {
    await begin(lasting(9 * day));
    await accept(answer, 1, []);
    assert.deepEqual(await toldAt(10 * day), []);
    assert.equal((await store.counts()).due, 1);

    const receipt = receiptOn(answer, ["RelayRejection"]);
    const bytes = receiptBytes(receipt);
    await store.recordReceipt(receipt, bytes, () => [], noEffects);
    assert.deepEqual(await toldAt(11 * day), ["deadline.passed"]);
  });

  it("does not happen when the answer was accepted", async () => {
    await begin(lasting(9 * day));
    await accept(answer, 1, []);
    const receipt = receiptOn(answer, ["RelayAcceptance"]);
    const bytes = receiptBytes(receipt);
    await store.recordReceipt(receipt, bytes, () => [], noEffects);
    assert.deepEqual(await toldAt(10 * day), []);
    assert.equal((await store.counts()).due, 0);
  });

  it("does not happen when what began it was rejected", async () => {
    await begin(lasting(9 * day));
    const receipt = receiptOn(request, ["RelayRejection"]);
    const bytes = receiptBytes(receipt);
    await store.recordReceipt(receipt, bytes, () => [], noEffects);
    assert.deepEqual(await toldAt(10 * day), []);
    assert.equal((await store.counts()).due, 0);
  });

  it("says that it has passed of what was answered too late", async () => {
    await begin(lasting(7 * day, { owedBy: ourselves }));
    await accept(answer, 1, []);
    assert.deepEqual(await toldAt(9 * day), ["deadline.passed"]);
  });

  it("names the limit, who owes it, and until when", async () => {
    await begin(lasting(8 * hour, { owedBy: peer, atLeast: true }));
    await toldAt(9 * hour);
    const [row] = await store.journalOf(request);
    assert.deepEqual(row?.details, {
      limit: "A-1-TIME",
      owedBy: peer,
      dueAt: at(8 * hour).toISOString(),
      atLeast: true,
    });
  });
});
