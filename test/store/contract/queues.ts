import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { Due, Scheduled } from "../../../src/exchange/ports.ts";
import {
  dueKinds,
  type Depths,
  type QueueStore,
} from "../../../src/exchange/queue-ports.ts";
import type { OpenStore } from "../contract.ts";
import {
  at,
  containerOf,
  deadLetter,
  factOn,
  incoming,
  noEffects,
  nothingMore,
  room,
  outgoing,
  publishWork,
  receiptOn,
  verdictOn,
} from "../../support/store-samples.ts";

const leaseMs = 60_000;

export function queuesContract(open: OpenStore): void {
  describe("queues", () => {
    it("are empty in a fresh store, and every one is named", async () => {
      const { messages, deadLetters, due } = await (await open()).depths(at(0));
      assert.deepEqual(
        messages.map(({ direction, state, ...rest }) => [
          `${direction} ${state}`,
          rest,
        ]),
        [
          "out queued",
          "out published",
          "out relayed",
          "out unresolved",
          "in inbox",
          "in fetched",
          "in undecided",
        ].map((name) => [name, { count: 0 }]),
      );
      assert.deepEqual(deadLetters, { count: 0, counted: 0 });
      assert.deepEqual(
        due,
        dueKinds.map((kind) => ({ kind, count: 0, late: 0 })),
      );
    });

    it("count what waits in each state, and since when", async () => {
      const store = await open();
      for (const number of [1, 2, 3])
        await store.acceptMessage(
          outgoing(number, { acceptedAt: at(number) }),
          containerOf(number),
          0,
          noEffects,
        );
      await store.markPublished(outgoing(1), at(4), noEffects);
      await store.markUnresolved(outgoing(2), nothingMore);
      const arrived = incoming(4, { arrivedAt: at(5) });
      await store.recordVerdict(
        verdictOn(arrived),
        { message: arrived, container: containerOf(4) },
        noEffects,
      );
      const held = incoming(5, { state: "undecided", arrivedAt: at(6) });
      await store.keepUndecided(held, containerOf(5), room(10), noEffects);

      const found = waiting(await store.depths(at(9)));
      assert.deepEqual(found, [
        ["queued", 1, at(3)],
        ["published", 1, at(1)],
        ["unresolved", 1, at(2)],
        ["inbox", 1, at(5)],
        ["undecided", 1, at(6)],
      ]);
      await store.confirmHandover(arrived, "nothing", nothingMore);
      assert.ok(
        waiting(await store.depths(at(9))).every(
          ([state]) => state !== "inbox",
        ),
        "what is handed over waits no more",
      );
    });

    it("tell work that is late from work for later, by kind", async () => {
      const store = await open();
      const [early, late, later] = [1, 4, 9].map((minute) =>
        publishWork(outgoing(minute), at(minute)),
      );
      assert.ok(early && late && later);
      const { sender, messageId } = outgoing(1);
      const inquiry: Scheduled = {
        key: `inquire:${sender}:${messageId}`,
        due: { kind: "inquire", message: { sender, messageId } },
        at: at(20),
      };
      await store.recordFacts({
        facts: [],
        schedule: [early, late, later, inquiry],
      });
      const { due } = await store.depths(at(5));
      assert.deepEqual(
        due.filter(({ count }) => count > 0),
        [
          { kind: "publish", count: 3, late: 2, lateSince: at(1) },
          { kind: "inquire", count: 1, late: 0 },
        ],
      );
      await store.claimDue(1, at(5), leaseMs);
      const [publish] = (await store.depths(at(5))).due.filter(
        ({ kind }) => kind === "publish",
      );
      assert.deepEqual(
        publish,
        { kind: "publish", count: 3, late: 1, lateSince: at(4) },
        "what somebody is doing is not late",
      );
    });

    it("give dead letters page by page, in the order of arrival", async () => {
      const store = await open();
      for (const content of ["one", "two", "three"])
        await store.keepDeadLetter(deadLetter(content), room(10), noEffects);
      const first = await store.listDeadLetters(2);
      assert.deepEqual(
        first.items.map(({ digest }) => digest),
        [deadLetter("one").digest, deadLetter("two").digest],
      );
      assert.ok(first.next !== undefined);
      const second = await store.listDeadLetters(2, first.next);
      assert.equal(second.next, undefined);
      const [last] = second.items;
      assert.ok(last);
      const { body, ...kept } = deadLetter("three");
      assert.deepEqual(last, { ...kept, id: last.id, count: 1, whole: true });
      assert.deepEqual(
        Buffer.from(await store.blobs.read(last.digest)),
        Buffer.from(body ?? ""),
      );
      assert.deepEqual(await store.findDeadLetter(last.id), last);
    });

    it("say of a letter that was kept by digest that its bytes are not there", async () => {
      const store = await open();
      const { body, ...bare } = deadLetter("too large");
      assert.ok(body);
      await store.keepDeadLetter(bare, room(10), noEffects);
      const [letter] = (await store.listDeadLetters(1)).items;
      assert.equal(letter?.whole, false);
    });

    it("let a dead letter go once, with its facts, and give its place to another", async () => {
      const store = await open();
      await store.keepDeadLetter(deadLetter("one"), room(1), noEffects);
      const id = await onlyLetter(store);
      const facts = [
        factOn(incoming(1), "dead-letter.discarded", { at: at(3) }),
      ];
      assert.equal(await store.removeDeadLetter(id, { facts }), "removed");
      assert.equal(await store.removeDeadLetter(id, { facts }), "gone");
      await assert.rejects(store.blobs.read(deadLetter("one").digest), {
        code: "BLOB_MISSING",
      });
      assert.equal((await store.journalAfter(0, 10)).length, 1);
      assert.deepEqual((await store.depths(at(9))).deadLetters, {
        count: 0,
        counted: 0,
      });
      assert.equal(
        await store.keepDeadLetter(
          deadLetter("two"),
          { items: 1, bytes: 3 },
          noEffects,
        ),
        "kept",
      );
      assert.equal(
        await store.findDeadLetter(id),
        undefined,
        "the name of a letter is never another's",
      );
    });

    it("refuse an id that is none", async () => {
      const store = await open();
      for (const id of ["", "1", "x-0123456789ab", "1-0123456789AB"])
        await assert.rejects(store.findDeadLetter(id), {
          code: "IDENTIFIER_INVALID",
        });
      await assert.rejects(store.listDeadLetters(1, "x"), {
        code: "IDENTIFIER_INVALID",
      });
    });

    it("hasten work that waits, and leave what is held or due already", async () => {
      const store = await open();
      const [waits, held, due] = [30, 1, 2].map((minute) =>
        publishWork(outgoing(minute), at(minute)),
      );
      assert.ok(waits && held && due);
      await store.recordFacts({ facts: [], schedule: [held] });
      const [claim] = await store.claimDue(1, at(1), leaseMs);
      assert.ok(claim);
      await store.recordFacts({ facts: [], schedule: [waits, due] });
      const facts = [factOn(outgoing(30), "queue.retried")];
      assert.equal(
        await store.hasten(
          [waits.key, held.key, due.key, "publish:nobody:nothing"],
          at(3),
          { facts },
        ),
        1,
      );
      assert.deepEqual(
        (await store.claimDue(10, at(3), leaseMs)).map(({ key }) => key),
        [held.key, due.key, waits.key],
      );
      assert.equal((await store.journalAfter(0, 10)).length, 1);
    });

    it("begin the back-off of hastened work anew", async () => {
      const store = await open();
      const work = publishWork(outgoing(1), at(0));
      await store.recordFacts({ facts: [], schedule: [work] });
      for (const minute of [0, 1, 2]) {
        const [claim] = await store.claimDue(1, at(minute), leaseMs);
        assert.ok(claim);
        await store.postpone(claim, at(minute + 1), []);
      }
      await store.hasten([work.key], at(2), noEffects);
      const [claim] = await store.claimDue(1, at(2), leaseMs);
      assert.equal(claim?.attempts, 1);
    });

    it("hasten a receipt that was begun, but do not make it look unbegun", async () => {
      const store = await open();
      const arrived = incoming(1);
      const { subject } = receiptOn(arrived, ["RelayAcceptance"]);
      const due: Due = {
        kind: "receipt",
        subject,
        stated: [{ statement: "RelayAcceptance", at: at(0).toISOString() }],
        reasons: [],
        syntax: "xml",
      };
      const schedule = [{ key: "receipt", due, at: at(0) }];
      await store.recordVerdict(
        verdictOn(arrived),
        { message: arrived, container: containerOf(1) },
        { facts: [], schedule },
      );
      const [claim] = await store.claimDue(1, at(0), leaseMs);
      assert.ok(claim);
      await store.postpone(claim, at(5), []);
      assert.equal(await store.hasten(["receipt"], at(1), noEffects), 1);
      assert.deepEqual(await store.nextDue(), at(1));
      await store.confirmHandover(arrived, "receipt", (owed) => {
        assert.equal(owed, undefined);
        return noEffects;
      });
    });

    it("know where the journal ends", async () => {
      const store = await open();
      assert.equal(await store.journalEnd(), 0);
      await store.recordFacts({
        facts: [factOn(outgoing(1), "message.signed")],
      });
      assert.equal(await store.journalEnd(), 1);
    });
  });
}

function waiting({ messages }: Depths) {
  return messages
    .filter(({ count }) => count > 0)
    .map(({ state, count, oldestAt }) => [state, count, oldestAt] as const);
}

async function onlyLetter(store: QueueStore): Promise<string> {
  const [letter] = (await store.listDeadLetters(1)).items;
  assert.ok(letter);
  return letter.id;
}
