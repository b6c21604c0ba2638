import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { OpenStore } from "../contract.ts";
import {
  at,
  containerOf,
  conversationOf,
  factOn,
  idOf,
  noEffects,
  nothingMore,
  outgoing,
  ourselves,
  peer,
  publishWork,
  receiptBytes,
  receiptOn,
} from "../../support/store-samples.ts";

export function outgoingContract(open: OpenStore): void {
  describe("outgoing messages", () => {
    it("keeps an accepted message, its bytes, its pending move, its due work and its facts in one command", async () => {
      const store = await open();
      const message = outgoing(1, { inReplyTo: idOf(9), lane: "urgent" });
      const work = publishWork(message, at(5));
      const effects = {
        facts: [factOn(message, "message.accepted")],
        schedule: [work],
      };

      assert.deepEqual(
        await store.acceptMessage(message, containerOf(1), 0, effects, {
          primary: "UNTOC",
        }),
        { kind: "accepted" },
      );

      assert.deepEqual(await store.findOutgoing(message), message);
      assert.equal(
        Buffer.from(await store.blobs.read(message.containerDigest)).toString(),
        "container 1",
      );
      assert.deepEqual(await store.findConversation(conversationOf(1)), {
        id: conversationOf(1),
        version: 1,
        moves: [
          {
            messageId: idOf(1),
            sender: ourselves,
            recipient: peer,
            kind: "REQUEST",
            sequence: 1,
            seen: 0,
            inReplyTo: idOf(9),
            substance: { primary: "UNTOC" },
            outcome: "pending",
          },
        ],
      });
      assert.deepEqual(await store.nextDue(), at(5));
      assert.deepEqual(await store.journalOf(message), [
        { ...factOn(message, "message.accepted"), position: 1 },
      ]);
    });

    it("answers a message that exists with the record that stands, and writes nothing", async () => {
      const store = await open();
      const first = outgoing(1);
      await store.acceptMessage(first, containerOf(1), 0, noEffects);
      const second = outgoing(1, {
        requestingRef: "another",
        acceptedAt: at(9),
      });
      const effects = {
        facts: [factOn(second, "message.accepted")],
        schedule: [publishWork(second, at(1))],
      };

      assert.deepEqual(
        await store.acceptMessage(second, containerOf(2), 1, effects),
        {
          kind: "exists",
          record: first,
        },
      );

      assert.deepEqual(await store.findOutgoing(first), first);
      assert.deepEqual(await store.journalAfter(0, 10), []);
      assert.equal(await store.nextDue(), undefined);
    });

    it("refuses a message judged against a conversation that has moved since, and writes nothing", async () => {
      const store = await open();
      await store.acceptMessage(outgoing(1), containerOf(1), 0, noEffects);
      const next = outgoing(2, {
        conversationId: conversationOf(1),
        sequence: 2,
      });

      const stale = await store.acceptMessage(next, containerOf(2), 0, {
        facts: [factOn(next, "message.accepted")],
      });
      assert.deepEqual(stale, { kind: "conversation-moved" });
      assert.equal(await store.findOutgoing(next), undefined);
      assert.deepEqual(await store.journalAfter(0, 10), []);

      assert.deepEqual(
        await store.acceptMessage(next, containerOf(2), 1, noEffects),
        { kind: "accepted" },
      );
      const conversation = await store.findConversation(conversationOf(1));
      assert.equal(conversation?.version, 2);
      assert.deepEqual(
        conversation.moves.map((move) => move.sequence),
        [1, 2],
      );
    });

    it("lets only one of two messages through that were judged against the same conversation", async () => {
      const store = await open();
      const numbers = [1, 2, 3, 4];
      const outcomes = await Promise.all(
        numbers.map((number) =>
          store.acceptMessage(
            outgoing(number, { conversationId: conversationOf(1) }),
            containerOf(number),
            0,
            noEffects,
          ),
        ),
      );
      assert.deepEqual(
        outcomes.map((outcome) => outcome.kind),
        [
          "accepted",
          "conversation-moved",
          "conversation-moved",
          "conversation-moved",
        ],
      );
    });

    it("marks a queued message published, and tells when it was last and how often", async () => {
      const store = await open();
      const message = outgoing(1);
      await store.acceptMessage(message, containerOf(1), 0, noEffects);

      await store.markPublished(message, at(1), {
        facts: [factOn(message, "message.published")],
      });
      await store.markPublished(message, at(2), noEffects);

      assert.deepEqual(await store.findOutgoing(message), {
        ...message,
        state: "published",
        publishedAt: at(2),
        publications: 2,
      });
      assert.equal((await store.journalOf(message)).length, 1);
    });

    it("does not take a later state back when the publish is marked late", async () => {
      const store = await open();
      const message = outgoing(1);
      await store.acceptMessage(message, containerOf(1), 0, noEffects);
      await store.markUnresolved(message, nothingMore);

      await store.markPublished(message, at(1), noEffects);

      assert.deepEqual(await store.findOutgoing(message), {
        ...message,
        state: "unresolved",
        publishedAt: at(1),
        publications: 1,
      });
    });

    it("keeps the first moment a message was found overdue", async () => {
      const store = await open();
      const message = outgoing(1);
      await store.acceptMessage(message, containerOf(1), 0, noEffects);
      await store.markOverdue(message, at(3), nothingMore);
      await store.markOverdue(message, at(4), nothingMore);
      assert.deepEqual((await store.findOutgoing(message))?.overdueAt, at(3));
    });

    it("makes a queued or published message unresolved and says so", async () => {
      const store = await open();
      const message = outgoing(1);
      await store.acceptMessage(message, containerOf(1), 0, noEffects);
      await store.markPublished(message, at(1), noEffects);
      assert.equal(
        await store.markUnresolved(message, nothingMore),
        "unresolved",
      );
      assert.equal((await store.findOutgoing(message))?.state, "unresolved");
    });

    it("leaves one unresolved that is overdue, and tells what it was before", async () => {
      const store = await open();
      const message = outgoing(1);
      await store.acceptMessage(message, containerOf(1), 0, noEffects);
      const seen: string[] = [];
      for (const minute of [3, 4]) {
        const state = await store.markOverdue(message, at(minute), (before) => {
          seen.push(
            `${before.state} ${before.overdueAt?.getTime() ?? "never"}`,
          );
          return { facts: [factOn(message, "message.overdue")] };
        });
        assert.equal(state, "unresolved");
      }
      assert.deepEqual(seen, ["queued never", `unresolved ${at(3).getTime()}`]);
      assert.equal((await store.journalOf(message)).length, 2);
    });

    it("takes one answer to the last inquiry, and none to another", async () => {
      const store = await open();
      const message = outgoing(1);
      await store.acceptMessage(message, containerOf(1), 0, noEffects);
      const answer = (inquiry: number) =>
        store.takeAnswer(message, idOf(inquiry), ({ state }) => ({
          facts: [factOn(message, "inquiry.answered", { details: { state } })],
        }));
      assert.equal(await answer(11), "stale");
      await store.noteInquiry(message, idOf(11));
      await store.noteInquiry(message, idOf(12));
      assert.equal(await answer(11), "stale");
      assert.equal(await answer(12), "taken");
      assert.equal(await answer(12), "stale");
      assert.equal((await store.journalOf(message)).length, 1);
    });

    it("takes no answer to what was asked before a receipt came", async () => {
      const store = await open();
      const message = outgoing(1);
      await store.acceptMessage(message, containerOf(1), 0, noEffects);
      await store.noteInquiry(message, idOf(11));
      const receipt = receiptOn(message, ["RelayAcceptance"]);
      await store.recordReceipt(
        receipt,
        receiptBytes(receipt),
        () => [],
        noEffects,
      );
      assert.equal(
        await store.takeAnswer(message, idOf(11), nothingMore),
        "stale",
      );
    });

    it("refuses to mark a message it does not hold", async () => {
      const store = await open();
      const told = { facts: [factOn(outgoing(1), "message.published")] };
      await assert.rejects(store.markPublished(outgoing(1), at(1), told), {
        code: "MESSAGE_UNKNOWN",
      });
      await assert.rejects(
        store.markOverdue(outgoing(1), at(1), () => told),
        {
          code: "MESSAGE_UNKNOWN",
        },
      );
      await assert.rejects(
        store.markUnresolved(outgoing(1), () => told),
        {
          code: "MESSAGE_UNKNOWN",
        },
      );
      assert.deepEqual(await store.journalAfter(0, 10), []);
    });

    it("lists by state in the order of acceptance, page by page, each message once", async () => {
      const store = await open();
      const numbers = [1, 2, 3, 4, 5, 6, 7];
      for (const number of numbers)
        await store.acceptMessage(
          outgoing(number),
          containerOf(number),
          0,
          noEffects,
        );
      for (const number of [2, 5])
        await store.markPublished(outgoing(number), at(1), noEffects);

      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.listOutgoing(
          ["published", "queued", "queued"],
          2,
          after,
        );
        seen.push(...page.items.map((message) => message.messageId));
        after = page.next;
      } while (after !== undefined);
      assert.deepEqual(seen, numbers.map(idOf));

      const published = await store.listOutgoing(["published"], 2);
      assert.deepEqual(
        published.items.map((message) => message.messageId),
        [idOf(2), idOf(5)],
      );
      assert.equal(published.next, undefined);
      assert.deepEqual(await store.listOutgoing(["delivered"], 2), {
        items: [],
      });
    });

    it("refuses a page cursor that it never gave", async () => {
      const store = await open();
      await assert.rejects(store.listOutgoing(["queued"], 2, "2 OR 1=1"), {
        code: "IDENTIFIER_INVALID",
      });
    });
  });
}
