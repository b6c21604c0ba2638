import assert from "node:assert/strict";
import { setImmediate as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Clock } from "../../src/message/clock.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import { createMetrics, type MetricSources } from "../../src/metrics.ts";
import {
  openSqliteStore,
  type SqliteStore,
} from "../../src/store/sqlite/store.ts";
import { directory } from "../support/api-double.ts";
import { commandFolder } from "../support/command.ts";
import { samplesIn, valueOf } from "../support/metrics.ts";
import {
  at,
  containerOf,
  deadLetter,
  factOn,
  incoming,
  noEffects,
  ourselves,
  outgoing,
  peer,
  room,
} from "../support/store-samples.ts";

const folder = commandFolder();
afterAll(folder.remove);

function refuseLine(_details: object, message: string): never {
  throw new Error(`expected nothing in the log, found ${message}`);
}

const codesMax = 200;
const authoritiesMax = 500;

describe("metrics over a store", () => {
  let store: SqliteStore;
  beforeAll(async () => {
    store = await openSqliteStore({
      directory: folder.path("store"),
      encodeFact,
      decodeFact,
    });
  });
  afterAll(() => store.close());

  function sources(changed: Partial<MetricSources> = {}): MetricSources {
    return {
      authority: "xa-moj",
      release: "1.2.3",
      store,
      broker: { state: () => ({ kind: "blocked", since: at(0) }) },
      workers: () => ({ ready: 3, starting: 1, busy: 2, waiting: 7, lost: 5 }),
      directory: () => directory,
      crls: () => [],
      certificates: [],
      clock: { now: () => at(10), after: () => () => undefined },
      log: { info: refuseLine, warn: refuseLine, error: refuseLine },
      ...changed,
    };
  }

  it("count from the moment they begin, not what the journal held before", async () => {
    await store.recordFacts({
      facts: [factOn(incoming(1), "security.alert")],
    });
    const metrics = await createMetrics(sources());
    await store.recordFacts({
      facts: [factOn(incoming(1), "security.alert")],
    });
    const alerts = { fact: "security.alert" };
    assert.equal(
      valueOf(await metrics.text(), "comity_facts_total", alerts),
      1,
    );
    metrics.close();
  });

  it("tell dead letters by number and age", async () => {
    const metrics = await createMetrics(sources());
    await store.keepDeadLetter(
      deadLetter("a letter", { at: at(4) }),
      room(1),
      noEffects,
    );
    await store.keepDeadLetter(deadLetter("another"), room(1), noEffects);
    const text = await metrics.text();
    const labels = { queue: "dead-letters" };
    assert.equal(valueOf(text, "comity_queue_messages", labels), 1);
    assert.equal(valueOf(text, "comity_queue_oldest_seconds", labels), 360);
    assert.equal(valueOf(text, "comity_dead_letters_counted"), 1);
    metrics.close();
  });

  it("tell the time limits of both sides, and how soon the first is due", async () => {
    const clock: Clock = {
      limit: "EIO-12-3-TIME",
      article: "Art. 12(3)",
      title: "Decision on recognition or execution",
      owedBy: peer,
      atLeast: false,
      until: ["ACCEPTANCE"],
      startedAt: at(0),
      dueAt: at(70),
    };
    const ours = { ...clock, owedBy: ourselves, limit: "A-1-TIME" };
    await store.acceptMessage(outgoing(77), containerOf(77), 0, noEffects, {}, [
      clock,
      { ...ours, dueAt: at(9) },
      { ...clock, limit: "A-2-TIME" },
    ]);
    const text = await (await createMetrics(sources())).text();
    const deadlines = (state: string, owed_by: string) =>
      valueOf(text, "comity_deadlines", { state, owed_by });
    assert.equal(deadlines("running", "peer"), 2);
    assert.equal(deadlines("passed", "peer"), 0);
    assert.equal(deadlines("running", "us"), 0);
    assert.equal(deadlines("passed", "us"), 1);
    assert.deepEqual(
      samplesIn(text)
        .filter(({ name }) => name === "comity_deadline_soonest_seconds")
        .map(({ labels, value }) => [labels.owed_by, value]),
      [["peer", 3600]],
    );
  });

  it("tell the broker's state and the threads", async () => {
    const text = await (await createMetrics(sources())).text();
    assert.equal(valueOf(text, "comity_broker_state", { state: "blocked" }), 1);
    assert.equal(valueOf(text, "comity_broker_state_seconds"), 600);
    assert.deepEqual(
      ["idle", "busy", "starting"].map((state) =>
        valueOf(text, "comity_workers", { state }),
      ),
      [1, 2, 1],
    );
    assert.equal(valueOf(text, "comity_worker_calls_waiting"), 7);
    assert.equal(valueOf(text, "comity_workers_lost_total"), 5);
  });

  it("keep the number of codes bounded, whatever verdicts say", async () => {
    const metrics = await createMetrics(sources());
    const facts = Array.from({ length: codesMax + 50 }, (_, n) =>
      factOn(incoming(n), "message.rejected", {
        details: { codes: [`RULE-${n}`] },
      }),
    );
    await store.recordFacts({ facts });
    const text = await metrics.text();
    const codes = samplesIn(text).filter(
      ({ name, labels }) =>
        name === "comity_verdicts_total" && labels.outcome === "rejected",
    );
    assert.equal(codes.length, codesMax + 1);
    assert.equal(valueOf(text, "comity_verdicts_total", { code: "other" }), 50);
    metrics.close();
  });

  it("keep the number of authorities bounded, those that end first before others", async () => {
    const [authority] = directory.authorities;
    assert.ok(authority);
    const listing = (days: number) => [
      {
        der: new Uint8Array(),
        notBefore: at(0).toISOString(),
        notAfter: new Date(at(10).getTime() + days * 86_400_000).toISOString(),
        status: "current" as const,
      },
    ];
    const authorities = Array.from(
      { length: authoritiesMax + 100 },
      (_, n) => ({
        ...authority,
        id: `xx-${n}` as AuthorityId,
        signing: listing(1000 - n),
        encryption: listing(1000 - n),
      }),
    );
    const metrics = await createMetrics(
      sources({ directory: () => ({ ...directory, authorities }) }),
    );
    const peers = samplesIn(await metrics.text()).filter(
      ({ name }) => name === "comity_peer_certificate_seconds_left",
    );
    assert.equal(peers.length, 2 * authoritiesMax);
    assert.ok(
      peers.some(
        ({ labels }) => labels.authority === `xx-${authoritiesMax + 99}`,
      ),
    );
    assert.ok(!peers.some(({ labels }) => labels.authority === "xx-0"));
    metrics.close();
  });

  it("log a defect met while the journal is read, and go on", async () => {
    const told: string[] = [];
    let grown = (): void => undefined;
    let elapsed = (): void => undefined;
    const { clock, log } = sources();
    const metrics = await createMetrics(
      sources({
        store: {
          ...store,
          onJournal(listener) {
            grown = listener;
            return () => undefined;
          },
          journalAfter: () => Promise.reject(new TypeError("a defect")),
        },
        clock: {
          ...clock,
          after(_ms, callback) {
            elapsed = callback;
            return () => undefined;
          },
        },
        log: { ...log, error: (_details, message) => void told.push(message) },
      }),
    );
    for (const times of [1, 2]) {
      grown();
      elapsed();
      await pause();
      assert.deepEqual(told, Array(times).fill("the journal is not counted"));
    }
    metrics.close();
  });

  it("say that the store is away, and everything else all the same", async () => {
    const closing = await openSqliteStore({
      directory: folder.path("closing"),
      encodeFact,
      decodeFact,
    });
    const metrics = await createMetrics(sources({ store: closing }));
    assert.equal(valueOf(await metrics.text(), "comity_store_up"), 1);
    await closing.close();
    const text = await metrics.text();
    assert.equal(valueOf(text, "comity_store_up"), 0);
    assert.ok(
      samplesIn(text).every(({ name }) => name !== "comity_queue_messages"),
      "an old depth is not passed off as the present one",
    );
    assert.equal(valueOf(text, "comity_broker_state", { state: "blocked" }), 1);
    metrics.close();
  });
});
