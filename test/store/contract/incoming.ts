import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { OpenStore } from "../contract.ts";
import {
  at,
  containerOf,
  conversationOf,
  digestOf,
  factOn,
  idOf,
  incoming,
  noEffects,
  nothingMore,
  room,
  outgoing,
  publishWork,
  ourselves,
  verdictOn,
} from "../../support/store-samples.ts";

export function incomingContract(open: OpenStore): void {
  describe("undecided messages", () => {
    it("keeps one whole, once", async () => {
      const store = await open();
      const held = incoming(1, { state: "undecided" });
      const effects = { facts: [factOn(held, "message.undecided")] };
      assert.equal(
        await store.keepUndecided(held, containerOf(1), room(10), effects),
        "kept",
      );
      assert.equal(
        await store.keepUndecided(held, containerOf(1), room(10), effects),
        "exists",
      );
      assert.deepEqual(await store.findIncoming(held), held);
      assert.equal((await store.journalOf(held)).length, 1);
      assert.equal(
        Buffer.from(await store.blobs.read(held.containerDigest)).toString(),
        "container 1",
      );
    });

    it("counts a quota for each sender and keeps nothing over it", async () => {
      const store = await open();
      const held = [1, 2, 3].map((number) =>
        incoming(number, { state: "undecided" }),
      );
      const other = incoming(4, { state: "undecided", sender: ourselves });
      const outcomes = [];
      for (const message of [...held, other]) {
        const container = containerOf(Number(message.requestingRef.slice(-1)));
        outcomes.push(
          await store.keepUndecided(message, container, room(2), {
            facts: [factOn(message, "message.undecided")],
          }),
        );
      }
      assert.deepEqual(outcomes, ["kept", "kept", "over-quota", "kept"]);
      assert.equal(await store.findIncoming(incoming(3)), undefined);
      assert.equal((await store.counts()).undecided, 3);
      assert.equal((await store.journalAfter(0, 10)).length, 3);
    });

    it("counts the bytes of what it holds against the quota", async () => {
      const store = await open();
      const sizes = [400, 600, 1];
      const outcomes = [];
      for (const [index, containerBytes] of sizes.entries()) {
        const held = incoming(index + 1, {
          state: "undecided",
          containerBytes,
        });
        const quota = { items: 10, bytes: 1000 };
        outcomes.push(
          await store.keepUndecided(
            held,
            containerOf(index + 1),
            quota,
            noEffects,
          ),
        );
      }
      assert.deepEqual(outcomes, ["kept", "kept", "over-quota"]);
      const quota = { items: 10, bytes: 1000 };
      const another = incoming(4, { state: "undecided", containerBytes: 1 });
      assert.equal(await store.hasUndecidedRoom(another, quota), false);
      const held = incoming(1, { state: "undecided" });
      assert.equal(await store.hasUndecidedRoom(held, quota), true);
    });

    it("gives back the bytes of one that ends without being accepted", async () => {
      const store = await open();
      const held = [1, 2, 3].map((number) =>
        incoming(number, { state: "undecided" }),
      );
      for (const [index, message] of held.entries())
        await store.keepUndecided(
          message,
          containerOf(index + 1),
          room(10),
          noEffects,
        );
      const [judged, tombstoned, discarded] = held;
      assert.ok(judged && tombstoned && discarded);
      const outcome = "rejected";
      await store.recordVerdict(
        verdictOn(judged, { outcome }),
        { message: { ...judged, state: outcome } },
        noEffects,
      );
      await store.recordVerdict(
        verdictOn(tombstoned, { outcome }),
        {},
        noEffects,
      );
      await store.discardUndecided(discarded, noEffects);
      for (const { containerDigest } of held)
        await assert.rejects(store.blobs.read(containerDigest), {
          code: "BLOB_MISSING",
        });
    });

    it("keeps bytes that something else still names", async () => {
      const store = await open();
      const sent = outgoing(1);
      await store.acceptMessage(sent, containerOf(1), 0, noEffects);
      const held = incoming(1, { state: "undecided" });
      await store.keepUndecided(held, containerOf(1), room(10), noEffects);
      await store.discardUndecided(held, noEffects);
      assert.equal((await store.blobs.read(sent.containerDigest)).length, 11);
    });

    it("does not hold what a tombstone has closed", async () => {
      const store = await open();
      const late = incoming(1, { state: "undecided" });
      await store.recordVerdict(
        verdictOn(late, { outcome: "rejected" }),
        {},
        noEffects,
      );
      assert.equal(
        await store.keepUndecided(late, containerOf(1), room(10), noEffects),
        "exists",
      );
      assert.equal(await store.findIncoming(late), undefined);
    });

    it("finds those of one conversation, or all, in the order of arrival", async () => {
      const store = await open();
      const held = [1, 2, 3].map((number) =>
        incoming(number, {
          state: "undecided",
          conversationId: conversationOf(number === 2 ? 8 : 7),
        }),
      );
      for (const [index, message] of held.entries())
        await store.keepUndecided(
          message,
          containerOf(index + 1),
          room(10),
          noEffects,
        );
      assert.deepEqual(await store.findUndecided(conversationOf(7), 10), [
        held[0],
        held[2],
      ]);
      assert.deepEqual(await store.findUndecided(undefined, 2), [
        held[0],
        held[1],
      ]);
    });

    it("discards one that binds nobody, and never one that was judged", async () => {
      const store = await open();
      const held = incoming(1, { state: "undecided" });
      await store.keepUndecided(held, containerOf(1), room(10), noEffects);
      await store.discardUndecided(held, {
        facts: [factOn(held, "security.alert")],
      });
      assert.equal(await store.findIncoming(held), undefined);
      assert.equal((await store.journalOf(held)).length, 1);

      const judged = incoming(2);
      await store.recordVerdict(
        verdictOn(judged),
        { message: judged, container: containerOf(2) },
        noEffects,
      );
      await store.discardUndecided(judged, noEffects);
      assert.deepEqual(await store.findIncoming(judged), judged);
    });
  });

  describe("hand over", () => {
    it("goes from inbox to fetched to confirmed, and fetching again takes nothing back", async () => {
      const store = await open();
      const message = incoming(1);
      await store.recordVerdict(
        verdictOn(message),
        { message, container: containerOf(1) },
        noEffects,
      );

      assert.equal(await store.markFetched(message, noEffects), "fetched");
      const effects = { facts: [factOn(message, "message.confirmed")] };
      assert.equal(
        await store.confirmHandover(message, "nothing", () => effects),
        "confirmed",
      );
      assert.equal(
        await store.confirmHandover(message, "nothing", () => effects),
        "already",
      );
      assert.equal(await store.markFetched(message, effects), "confirmed");

      assert.deepEqual(await store.findIncoming(message), {
        ...message,
        state: "confirmed",
      });
      assert.equal((await store.journalOf(message)).length, 1);
    });

    it("is told what is owed for the message, while nobody has begun it", async () => {
      const store = await open();
      const work = publishWork(outgoing(9), at(1));
      const schedule = [work];
      const told: unknown[] = [];
      const confirm = async (number: number) => {
        const message = incoming(number);
        await store.recordVerdict(
          verdictOn(message),
          { message, container: containerOf(number) },
          noEffects,
        );
        await store.confirmHandover(message, work.key, (owed) => {
          told.push(owed);
          return noEffects;
        });
      };
      await confirm(1);
      await store.recordFacts({ facts: [], schedule });
      await confirm(2);
      const [claim] = await store.claimDue(1, at(1), 60_000);
      assert.ok(claim !== undefined);
      await confirm(3);
      await store.postpone(claim, at(2), []);
      await confirm(4);
      assert.deepEqual(told, [undefined, work, undefined, undefined]);
    });

    it("refuses to hand over what was not accepted", async () => {
      const store = await open();
      const held = incoming(1, { state: "undecided" });
      await store.keepUndecided(held, containerOf(1), room(10), noEffects);
      await assert.rejects(
        store.confirmHandover(held, "nothing", nothingMore),
        {
          code: "MESSAGE_NOT_IN_INBOX",
        },
      );
      await assert.rejects(
        store.confirmHandover(incoming(2), "nothing", nothingMore),
        {
          code: "MESSAGE_UNKNOWN",
        },
      );
      assert.equal(await store.markFetched(held, noEffects), "undecided");
    });

    it("lists the inbox in the order of arrival, page by page", async () => {
      const store = await open();
      for (const number of [1, 2, 3]) {
        const message = incoming(number, { arrivedAt: at(number) });
        await store.recordVerdict(
          verdictOn(message),
          { message, container: containerOf(number) },
          noEffects,
        );
      }
      await store.markFetched(incoming(2), noEffects);
      const first = await store.listIncoming(["inbox", "fetched"], 2);
      assert.deepEqual(
        first.items.map((message) => message.messageId),
        [idOf(1), idOf(2)],
      );
      const second = await store.listIncoming(
        ["inbox", "fetched"],
        2,
        first.next,
      );
      assert.deepEqual(
        second.items.map((message) => message.messageId),
        [idOf(3)],
      );
      assert.equal(second.next, undefined);
    });

    it("tells messages of both directions under one id apart", async () => {
      const store = await open();
      const sent = outgoing(1);
      const received = incoming(1, {
        conversationId: conversationOf(5),
        containerDigest: digestOf("other"),
      });
      await store.acceptMessage(sent, containerOf(1), 0, noEffects);
      await store.recordVerdict(
        verdictOn(received),
        { message: received },
        noEffects,
      );
      assert.deepEqual(await store.findMessages(idOf(1)), [sent, received]);
      assert.deepEqual(await store.findMessages(idOf(2)), []);
    });
  });
}
