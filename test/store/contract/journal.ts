import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { Fact } from "../../../src/exchange/ports.ts";
import type { OpenStore } from "../contract.ts";
import {
  at,
  containerOf,
  factOn,
  idOf,
  incoming,
  noEffects,
  outgoing,
} from "../../support/store-samples.ts";

export function journalContract(open: OpenStore): void {
  describe("journal", () => {
    it("numbers rows from 1 in the order they were committed, and reads them back in pages", async () => {
      const store = await open();
      const facts = [1, 2, 3, 4, 5].map((number) =>
        factOn(outgoing(number), "message.accepted", { at: at(number) }),
      );
      for (const fact of facts) await store.recordFacts({ facts: [fact] });
      const rows = facts.map((fact, index) => ({
        ...fact,
        position: index + 1,
      }));
      assert.deepEqual(await store.journalAfter(0, 10), rows);
      assert.deepEqual(await store.journalAfter(2, 2), rows.slice(2, 4));
      assert.deepEqual(await store.journalAfter(5, 2), []);
    });

    it("tells of one message its beginning and its end, however much a peer adds to it", async () => {
      const store = await open();
      const fact = factOn(outgoing(1), "inquiry.received");
      await store.recordFacts({ facts: Array<Fact>(1_500).fill(fact) });
      assert.equal((await store.journalOf(outgoing(1))).length, 1_500);
      await store.recordFacts({ facts: Array<Fact>(1_500).fill(fact) });
      const rows = await store.journalOf(outgoing(1));
      const places = (from: number) =>
        Array.from({ length: 1_000 }, (_, index) => from + index);
      assert.deepEqual(
        rows.map(({ position }) => position),
        [...places(1), ...places(2_001)],
      );
    });

    it("has no gap and no double whatever runs, fails or is refused at the same time", async () => {
      const store = await open();
      await store.acceptMessage(outgoing(1), containerOf(1), 0, noEffects);
      const claim = { ...lostClaim, fence: 77 };
      const commands = Array.from({ length: 300 }, (_, number) => {
        const fact = factOn(outgoing(number), "message.accepted", {
          details: { number },
        });
        const effects = { facts: [fact, fact] };
        if (number % 3 === 0) return store.recordFacts({ ...effects, claim });
        if (number % 3 === 1)
          return store.acceptMessage(outgoing(1), containerOf(1), 0, effects);
        return store.recordFacts(effects);
      });
      const settled = await Promise.allSettled(commands);
      assert.equal(
        settled.filter(({ status }) => status === "rejected").length,
        100,
      );

      const rows = await store.journalAfter(0, 1_000);
      assert.deepEqual(
        rows.map((row) => row.position),
        Array.from({ length: 200 }, (_, index) => index + 1),
      );
      // Both facts of one command lie side by side.
      for (let index = 0; index < rows.length; index += 2)
        assert.deepEqual(rows[index]?.details, rows[index + 1]?.details);
    });

    it("tells the timeline of one message, and not of another sender's under the same id", async () => {
      const store = await open();
      const ours = factOn(outgoing(1), "message.accepted");
      const theirs = factOn(incoming(1), "message.received");
      await store.recordFacts({
        facts: [ours, theirs, { ...ours, fact: "message.published" }],
      });
      const timeline = await store.journalOf(outgoing(1));
      assert.deepEqual(
        timeline.map((row) => [row.position, row.fact]),
        [
          [1, "message.accepted"],
          [3, "message.published"],
        ],
      );
    });

    it("keeps a fact that is about no message, with all its details", async () => {
      const store = await open();
      const fact: Fact = {
        fact: "submission.refused",
        at: at(3),
        actor: "token-7",
        details: {
          faults: 3,
          first: true,
          rules: ["UNTOC-18-15-C", "HEADER-SENT-AT"],
        },
      };
      await store.recordFacts({ facts: [fact] });
      assert.deepEqual(await store.journalAfter(0, 1), [
        { ...fact, position: 1 },
      ]);
    });

    it("calls back after rows can be read, and no more once stopped", async () => {
      const store = await open();
      let calls = 0;
      const told = Promise.withResolvers<number>();
      const stop = store.onJournal(() => {
        calls += 1;
        void store
          .journalAfter(0, 10)
          .then((rows) => told.resolve(rows.length));
      });
      await store.recordFacts({
        facts: [factOn(outgoing(1), "message.accepted")],
      });
      assert.equal(await told.promise, 1);

      stop();
      await store.recordFacts({
        facts: [factOn(outgoing(2), "message.accepted")],
      });
      await store.probe();
      assert.equal(calls, 1);
    });

    it("does not call back for a command that journals nothing", async () => {
      const store = await open();
      let calls = 0;
      store.onJournal(() => (calls += 1));
      await store.acceptMessage(outgoing(1), containerOf(1), 0, noEffects);
      await store.probe();
      assert.equal(calls, 0);
    });
  });
}

const lostClaim = {
  key: "publish:nobody",
  due: {
    kind: "publish",
    message: { sender: outgoing(1).sender, messageId: idOf(1) },
  },
  at: at(0),
  attempts: 1,
} as const;
