import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type {
  Claim,
  Due,
  Scheduled,
  Store,
} from "../../../src/exchange/ports.ts";
import type { OpenStore } from "../contract.ts";
import {
  at,
  containerOf,
  factOn,
  incoming,
  outgoing,
  publishWork,
  receiptOn,
} from "../../support/store-samples.ts";

const leaseMs = 60_000;
const message = outgoing(1);
const work = publishWork(message, at(5));

export function dueContract(open: OpenStore): void {
  describe("due work", () => {
    it("is claimed from its time on, earliest first, and only by one", async () => {
      const store = await open();
      const later = publishWork(outgoing(2), at(7));
      await schedule(store, later, work);
      assert.deepEqual(await store.nextDue(), at(5));
      assert.deepEqual(await store.claimDue(10, at(4), leaseMs), []);

      const [first, second, ...none] = await store.claimDue(10, at(8), leaseMs);
      assert.deepEqual(
        { ...first, fence: 0 },
        { ...work, attempts: 1, fence: 0 },
      );
      assert.deepEqual(
        { ...second, fence: 0 },
        { ...later, attempts: 1, fence: 0 },
      );
      assert.deepEqual(none, []);
      assert.deepEqual(await store.claimDue(10, at(8), leaseMs), []);
    });

    it("gives no more than was asked for", async () => {
      const store = await open();
      await schedule(
        store,
        ...[1, 2, 3].map((number) => publishWork(outgoing(number), at(number))),
      );
      assert.equal((await store.claimDue(2, at(9), leaseMs)).length, 2);
      assert.equal((await store.claimDue(2, at(9), leaseMs)).length, 1);
      assert.equal((await store.counts()).due, 3);
    });

    it("never gives one piece to two workers that claim at the same time", async () => {
      const store = await open();
      await schedule(
        store,
        ...[1, 2, 3, 4, 5].map((number) =>
          publishWork(outgoing(number), at(0)),
        ),
      );
      const claims = await Promise.all(
        [1, 2, 3, 4].map(() => store.claimDue(2, at(1), leaseMs)),
      );
      const keys = claims.flat().map((claim) => claim.key);
      assert.equal(keys.length, 5);
      assert.equal(new Set(keys).size, 5);
    });

    it("moves when its key is scheduled again, and never doubles", async () => {
      const store = await open();
      await schedule(store, work);
      await schedule(store, { ...work, at: at(9) });
      assert.equal((await store.counts()).due, 1);
      assert.deepEqual(await store.nextDue(), at(9));
      await schedule(store, { ...work, at: at(2) });
      assert.deepEqual(await store.nextDue(), at(2));
    });

    it("keeps its place when a peer asks for it again, and may come sooner", async () => {
      const store = await open();
      const { sender, messageId } = incoming(1);
      const rejudge = (minute: number): Scheduled => ({
        key: "rejudge:1",
        due: { kind: "rejudge", message: { sender, messageId } },
        at: at(minute),
      });
      for (const minute of [3, 5, 2])
        await store.recordFacts({ facts: [], schedule: [rejudge(minute)] });
      assert.deepEqual(await store.nextDue(), at(2));
    });

    it("is finished by the command that claims it", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await store.recordFacts({
        facts: [factOn(message, "message.published")],
        claim,
      });
      assert.equal((await store.counts()).due, 0);
      assert.equal((await store.journalOf(message)).length, 1);
    });

    it("may be finished and scheduled anew by one command", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await store.recordFacts({
        facts: [],
        claim,
        schedule: [{ ...work, at: at(20) }],
      });
      assert.deepEqual(await store.nextDue(), at(20));
    });

    it("is called off by its key, and then whoever holds it writes nothing", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await store.recordFacts({
        facts: [],
        unschedule: [work.key, "a key nobody scheduled"],
      });
      assert.equal(await store.nextDue(), undefined);
      await refuses(store, claim);
    });
  });

  describe("leases", () => {
    it("run out: the work falls due again, with one more attempt and a higher fence", async () => {
      const store = await open();
      await schedule(store, work);
      const first = await claimOne(store, at(5));
      assert.deepEqual(
        await store.nextDue(),
        new Date(at(5).getTime() + leaseMs),
      );
      const second = await claimOne(store, at(6));
      assert.equal(second.attempts, 2);
      assert.ok(second.fence > first.fence);
    });

    it("fence: a worker that slept past its lease writes nothing once another holds the work", async () => {
      const store = await open();
      await store.acceptMessage(message, containerOf(1), 0, {
        facts: [],
        schedule: [work],
      });
      const slept = await claimOne(store, at(5));
      const holder = await claimOne(store, at(6));
      await refuses(store, slept);
      await assert.rejects(
        store.markPublished(message, at(6), { facts: [], claim: slept }),
        { code: "LEASE_LOST" },
      );
      assert.equal((await store.findOutgoing(message))?.state, "queued");
      await store.markPublished(message, at(6), { facts: [], claim: holder });
      assert.equal((await store.findOutgoing(message))?.state, "published");
    });

    it("do not end a claim by time alone: whom nobody overtook may still finish", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await schedule(store, publishWork(outgoing(2), at(500)));
      await store.recordFacts({ facts: [], claim });
      assert.equal((await store.counts()).due, 1);
    });

    it("do not let a claim be used twice", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await store.recordFacts({ facts: [], claim });
      await refuses(store, claim);
    });

    it("do not let an old claim meet a new piece of work under the same key", async () => {
      const store = await open();
      await schedule(store, work);
      const old = await claimOne(store, at(5));
      await store.recordFacts({ facts: [], claim: old });
      await schedule(store, work);
      const fresh = await claimOne(store, at(5));
      await refuses(store, old);
      await store.recordFacts({ facts: [], claim: fresh });
    });

    it("keep a time that was set while the work was held: finishing leaves it standing", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await schedule(store, { ...work, at: at(5.5) });
      assert.deepEqual(await store.claimDue(10, at(5.9), leaseMs), []);

      await store.recordFacts({ facts: [], claim });

      assert.deepEqual(await store.nextDue(), at(5.5));
      const again = await claimOne(store, at(5.9));
      assert.equal(again.attempts, 1);
      await store.recordFacts({ facts: [], claim: again });
      assert.equal(await store.nextDue(), undefined);
    });

    it("keep a time that was set while the work was held: postponing does not move it away", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await schedule(store, { ...work, at: at(5.5) });
      await store.postpone(claim, at(60), []);
      assert.deepEqual(await store.nextDue(), at(5.5));
    });
  });

  describe("postponed work", () => {
    it("falls due at its new time, keeps its attempts and its facts", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await store.postpone(claim, at(30), [factOn(message, "dispatch.failed")]);

      assert.deepEqual(await store.nextDue(), at(30));
      assert.equal((await store.journalOf(message)).length, 1);
      assert.equal((await claimOne(store, at(30))).attempts, 2);
    });

    it("is refused to whoever lost the lease, facts included", async () => {
      const store = await open();
      await schedule(store, work);
      const claim = await claimOne(store, at(5));
      await store.postpone(claim, at(30), []);
      await assert.rejects(
        store.postpone(claim, at(40), [factOn(message, "dispatch.failed")]),
        { code: "LEASE_LOST" },
      );
      assert.deepEqual(await store.nextDue(), at(30));
      assert.deepEqual(await store.journalOf(message), []);
    });
  });

  describe("work that a clock which was ahead has put off", () => {
    it("is due at once when it is recalled, held or not, and nothing else is", async () => {
      const store = await open();
      const away = { ...publishWork(outgoing(2), at(2_000)), key: "away" };
      const soon = publishWork(outgoing(3), at(60));
      const overdue: Scheduled = {
        key: "overdue",
        due: { kind: "overdue", message },
        at: at(3_000),
      };
      const clock: Scheduled = {
        key: "clock",
        due: { kind: "clock", message, limit: "A-1-TIME", startedAt: "" },
        at: at(4_000),
      };
      await schedule(store, { ...work, at: at(1_400) }, away, overdue, clock);
      const held = await claimOne(store, at(1_440));
      await schedule(store, soon);
      assert.equal(await store.recallDue(at(0), at(90)), 2);

      const claims = await store.claimDue(10, at(0), leaseMs);
      assert.deepEqual(claims.map(({ key }) => key).toSorted(), [
        away.key,
        work.key,
      ]);
      await refuses(store, held);
      assert.deepEqual(await store.nextDue(), at(1));
      assert.equal(await store.recallDue(at(0), at(90)), 0);
    });
  });

  describe("what is to be done", () => {
    const receipt = receiptOn(incoming(1), ["RelayRejection"], {
      reasons: [{ code: "EXPIRED" }],
    });
    const dues: readonly Due[] = [
      {
        kind: "cancel",
        message: { sender: message.sender, messageId: message.messageId },
        reason: "EXPIRED",
      },
      { kind: "resend", receipt },
      {
        kind: "receipt",
        subject: receipt.subject,
        stated: [{ statement: "RelayRejection", at: at(1).toISOString() }],
        reasons: [{ code: "SCHEMA_INVALID", path: "/header" }],
        syntax: "json",
      },
    ];
    for (const due of dues) {
      it(`comes back as it was scheduled: ${due.kind}`, async () => {
        const store = await open();
        await schedule(store, { key: due.kind, due, at: at(0) });
        assert.deepEqual((await claimOne(store, at(0))).due, due);
      });
    }
  });
}

async function schedule(
  store: Store,
  ...all: readonly Scheduled[]
): Promise<void> {
  await store.recordFacts({ facts: [], schedule: all });
}

async function claimOne(store: Store, now: Date): Promise<Claim> {
  const [claim] = await store.claimDue(1, now, leaseMs);
  assert.ok(claim !== undefined, "expected a piece of work that is due");
  return claim;
}

async function refuses(store: Store, claim: Claim): Promise<void> {
  const before = [await store.journalAfter(0, 100), await store.counts()];
  const effects = {
    facts: [factOn(message, "message.published")],
    schedule: [{ ...work, key: "after a lost lease" }],
    claim,
  };
  await assert.rejects(store.recordFacts(effects), { code: "LEASE_LOST" });
  assert.deepEqual(
    [await store.journalAfter(0, 100), await store.counts()],
    before,
  );
}
