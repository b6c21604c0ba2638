import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { ComityError, type ErrorCode } from "../../src/errors.ts";
import { scheduled } from "../../src/exchange/due.ts";
import {
  receiptDue,
  standByVerdict,
  verdictOf,
} from "../../src/exchange/verdict.ts";
import type { Subject } from "../../src/message/document.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import type {
  Broker,
  Delivery,
  Disposition,
  Due,
  Sealing,
} from "../../src/exchange/ports.ts";
import { answerInquiry } from "../../src/exchange/receipts.ts";
import { createReception } from "../../src/exchange/reception.ts";
import { createSealingRoom } from "../../src/exchange/sealing-room.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import {
  parseAuthorityId,
  parseDigest,
} from "../../src/message/identifiers.ts";
import { routingKey } from "../../src/message/route.ts";
import {
  openSqliteStore,
  type SqliteStore,
} from "../../src/store/sqlite/store.ts";
import { route } from "../support/forger.ts";
import { freshId } from "../support/messages.ts";
import { partsOf } from "../support/parts.ts";
import { setupOf } from "../support/sealing-setup.ts";
import { createWorld, type World } from "../support/world.ts";

const self = parseAuthorityId("xb-moj");

describe("a gateway in an outage, or under a flood", () => {
  const folder = mkdtempSync(join(tmpdir(), "comity-outages-"));
  let world: World;
  let store: SqliteStore;
  let room: Sealing;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"]);
    room = createSealingRoom(setupOf(world, "xb-moj"));
    store = await openSqliteStore({
      directory: folder,
      encodeFact,
      decodeFact,
    });
  });
  afterAll(async () => {
    await store.close();
    await world.end();
    rmSync(folder, { recursive: true });
  });

  /** Timers are run by the test, waits are written down. */
  let timers: { readonly ms: number; readonly run: () => void }[] = [];
  /** What the broker was told, in order. */
  let said: string[] = [];
  let handler: ((delivery: Delivery) => Promise<Disposition>) | undefined;
  let failure: ErrorCode | undefined;
  beforeEach(() => {
    timers = [];
    said = [];
    failure = undefined;
  });

  const say = (word: string) => () => {
    said.push(word);
    return Promise.resolve();
  };
  const broker: Broker = {
    publish: () =>
      Promise.reject(
        new ComityError("BROKER_UNAVAILABLE", "expected a broker"),
      ),
    consume: (given) => {
      handler = given;
      return Promise.resolve({ pause: say("pause"), resume: say("resume") });
    },
    state: () => ({ kind: "up", since: new Date() }),
    onState: () => undefined,
    probe: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };

  function parts(): Parts {
    return {
      ...partsOf(world, "xb-moj", store),
      broker,
      sealing: {
        ...room,
        examine: (...told) =>
          failure === undefined
            ? room.examine(...told)
            : Promise.reject(new ComityError(failure, "expected better times")),
      },
      clock: {
        now: () => new Date(),
        after: (ms, run) => {
          timers.push({ ms, run });
          return () => undefined;
        },
      },
      chance: { messageId: freshId, fraction: () => 1 },
    };
  }

  async function deliver(
    body: string,
    deliveries = 0,
  ): Promise<Disposition | undefined> {
    const to = route("xa-moj", "xb-moj");
    return handler?.({
      route: to,
      routingKey: routingKey(to),
      body: Buffer.from(body),
      deliveries,
    });
  }

  async function lastKept(): Promise<unknown> {
    const rows = await store.journalAfter(0, 100);
    return rows.findLast(({ fact }) => fact === "dead-letter.kept")?.details
      ?.code;
  }

  /** Runs the last timer and waits until the broker was told to go on. */
  async function resumed(): Promise<void> {
    const before = said.length;
    timers.at(-1)?.run();
    while (said.length === before)
      await new Promise((resolve) => setImmediate(resolve));
  }

  it("pauses receiving, and comes back later each time that coming back did not help", async () => {
    await createReception(parts()).start();
    failure = "WORKERS_BUSY";
    for (let round = 0; round < 3; round += 1) {
      assert.equal(await deliver("a"), "requeue");
      await resumed();
    }
    const { storeRetryMs } = exchangeDefaults;
    const waits = [1, 2, 4].map((times) => times * storeRetryMs);
    assert.deepEqual(
      timers.map(({ ms }) => ms),
      waits,
    );
    assert.deepEqual(said, [
      ...["pause", "resume"],
      ...["pause", "resume"],
      ...["pause", "resume"],
    ]);
    failure = undefined;
    assert.equal(await deliver("no envelope"), "ack");
    failure = "STORE_UNAVAILABLE";
    assert.equal(await deliver("b"), "requeue");
    assert.equal(timers.at(-1)?.ms, storeRetryMs);
  });

  for (const outage of ["WORKERS_BUSY", "STORE_UNAVAILABLE"] as const)
    it(`does not count against a delivery how often it came during an outage: ${outage}`, async () => {
      await createReception(parts()).start();
      const { deliveriesMax } = exchangeDefaults;
      failure = outage;
      for (let earlier = 0; earlier < 2 * deliveriesMax; earlier += 1)
        assert.equal(await deliver(outage, earlier), "requeue");
      failure = undefined;
      assert.equal(await deliver(`not ${outage}`, deliveriesMax), "ack");
      assert.equal(await lastKept(), "DELIVERIES_EXHAUSTED");
      assert.equal(await deliver(outage, 2 * deliveriesMax), "ack");
      assert.equal(await lastKept(), "DER_MALFORMED");
      // What became of it has ended: the same again is counted as the broker does.
      assert.equal(await deliver(outage, deliveriesMax), "ack");
    });

  it("leaves a delivery that costs a worker its life to the count of its deliveries", async () => {
    await createReception(parts()).start();
    failure = "WORKER_LOST";
    assert.equal(await deliver("c"), "requeue");
    assert.deepEqual(said, []);
  });

  it("signs a rejection for a bounded number of contents under one id", async () => {
    const own = {
      messageId: freshId(),
      sender: parseAuthorityId("xa-moj"),
      recipient: self,
      containerDigest: parseDigest("f".repeat(64)),
    };
    const at = new Date(0);
    const { rejectionsPerIdMax } = exchangeDefaults;
    const verdict = verdictOf(
      { subject: own, syntax: "xml" },
      "accepted",
      [],
      at,
    );
    for (let n = 0; n <= rejectionsPerIdMax + 2; n += 1) {
      const containerDigest = parseDigest(String(n).padStart(64, "0"));
      const subject = n === 0 ? own : { ...own, containerDigest };
      const asked = { subject, syntax: "xml" } as const;
      const before = (await store.counts()).due;
      await standByVerdict(parts(), verdict, asked);
      const due = (await store.counts()).due - before;
      assert.equal(due, n === 0 || n > rejectionsPerIdMax ? 0 : 1, `${n}`);
      if (n > 0 && due === 0) continue;
      // What the due row becomes, signed or not.
      const bytes = await store.blobs.stage(Buffer.from(String(n)));
      const statements = [
        n === 0 ? "RelayAcceptance" : "RelayRejection",
      ] as const;
      await store.storeReceipt(
        {
          ...{ subject, issuer: self, statements, reasons: [], at },
          containerDigest: bytes.digest,
        },
        bytes,
        { facts: [], unschedule: [dueKeyOf(subject)] },
      );
    }
  });

  it("ends the answer to an inquiry after some tries: the peer asks again", async () => {
    const due: Due = {
      kind: "answer",
      subject: {
        messageId: freshId(),
        sender: parseAuthorityId("xa-moj"),
        recipient: self,
        containerDigest: parseDigest("0".repeat(64)),
      },
      inquiryId: freshId(),
      knowledge: "UNKNOWN",
    };
    const long = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000);
    await store.recordFacts({
      facts: [],
      schedule: [scheduled(due, new Date(0))],
    });
    const attempts: number[] = [];
    for (;;) {
      const [claim] = await store.claimDue(1, long, 1_000);
      if (claim === undefined) break;
      attempts.push(claim.attempts);
      await answerInquiry(parts(), { ...claim, due });
    }
    assert.equal(attempts.length, exchangeDefaults.repeatAttemptsMax);
  });
});

function dueKeyOf(subject: Subject): string {
  const asked = { subject, syntax: "xml" } as const;
  return receiptDue(asked, ["RelayRejection"], new Date(0), []).key;
}
