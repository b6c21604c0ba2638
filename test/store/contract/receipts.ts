import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { Store } from "../../../src/exchange/ports.ts";
import type { Advance } from "../../../src/message/delivery.ts";
import type { Statement } from "../../../src/message/statements.ts";
import type { OpenStore } from "../contract.ts";
import {
  at,
  containerOf,
  conversationOf,
  digestOf,
  factOn,
  incoming,
  noEffects,
  nothingMore,
  outgoing,
  ourselves,
  publishWork,
  receiptBytes,
  receiptOn,
} from "../../support/store-samples.ts";

const message = outgoing(1);

export function receiptsContract(open: OpenStore): void {
  describe("receipts this gateway signs", () => {
    it("stores one, and gives the first back for a second that states the same", async () => {
      const store = await open();
      const first = receiptOn(incoming(1), [
        "RelayAcceptance",
        "ContentConsignment",
      ]);
      const effects = { facts: [factOn(incoming(1), "receipt.signed")] };
      assert.deepEqual(
        await store.storeReceipt(first, receiptBytes(first), effects),
        { kind: "stored" },
      );

      const second = {
        ...first,
        containerDigest: digestOf("a second signature"),
        at: at(9),
      };
      const outcome = await store.storeReceipt(
        second,
        receiptBytes(second),
        effects,
      );

      assert.deepEqual(outcome, { kind: "exists", record: first });
      assert.deepEqual(await store.findReceipts(incoming(1)), [first]);
      assert.deepEqual(
        await store.blobs.read(first.containerDigest),
        receiptBytes(first).inline,
      );
      assert.equal((await store.journalAfter(0, 10)).length, 1);
    });

    it("knows the same statements in another order", async () => {
      const store = await open();
      const first = receiptOn(incoming(1), [
        "RelayAcceptance",
        "ContentConsignment",
      ]);
      await store.storeReceipt(first, receiptBytes(first), noEffects);
      const turned = { ...first, statements: first.statements.toReversed() };
      assert.deepEqual(
        await store.storeReceipt(turned, receiptBytes(turned), noEffects),
        {
          kind: "exists",
          record: first,
        },
      );
    });

    it("keeps receipts apart by statement, issuer and the container they speak of", async () => {
      const store = await open();
      const one = receiptOn(incoming(1), ["RelayRejection"], {
        reasons: [{ code: "EXPIRED", rule: "HEADER-EXPIRED" }],
      });
      const all = [
        one,
        receiptOn(incoming(1), ["ContentHandover"]),
        { ...one, issuer: incoming(1).sender },
        {
          ...one,
          subject: {
            ...one.subject,
            containerDigest: digestOf("other content"),
          },
        },
      ];
      for (const receipt of all)
        assert.deepEqual(
          await store.storeReceipt(receipt, receiptBytes(receipt), noEffects),
          { kind: "stored" },
        );
      assert.deepEqual(await store.findReceipts(incoming(1)), all);
    });
  });

  describe("receipts of the recipient", () => {
    it("advances the message, settles its move and journals what came of it, in one command", async () => {
      const store = await accepted(open);
      const told: Advance[] = [];
      const receipt = receiptOn(message, [
        "RelayAcceptance",
        "ContentConsignment",
      ]);

      const outcome = await store.recordReceipt(
        receipt,
        receiptBytes(receipt),
        (advance) => {
          told.push(advance);
          return [
            factOn(message, "receipt.verified", {
              details: { advance: advance.kind },
            }),
          ];
        },
        { facts: [], unschedule: [publishWork(message, at(0)).key] },
      );

      assert.deepEqual(outcome, {
        kind: "recorded",
        advance: { kind: "advanced", state: "relayed" },
        state: "relayed",
      });
      assert.deepEqual(told, [outcome.advance]);
      assert.equal((await store.findOutgoing(message))?.state, "relayed");
      const conversation = await store.findConversation(conversationOf(1));
      assert.deepEqual(
        [conversation?.version, conversation?.moves[0]?.outcome],
        [2, "accepted"],
      );
      assert.equal(await store.nextDue(), undefined);
      const [row] = await store.journalOf(message);
      assert.deepEqual(row?.details, { advance: "advanced" });
    });

    it("takes a receipt once: a second writes nothing and calls for no facts", async () => {
      const store = await accepted(open);
      await record(store, ["RelayAcceptance"]);
      const again = await record(store, ["RelayAcceptance"]);
      assert.deepEqual(again, {
        kind: "exists",
        advance: { kind: "unchanged" },
        state: "relayed",
      });
      assert.equal((await store.journalOf(message)).length, 1);
      assert.equal(
        (await store.findConversation(conversationOf(1)))?.version,
        2,
      );
    });

    it("lets a handover imply the acceptance that is still on its way", async () => {
      const store = await accepted(open);
      assert.equal(
        (await record(store, ["ContentHandover"])).state,
        "delivered",
      );
      assert.equal(
        (await store.findConversation(conversationOf(1)))?.moves[0]?.outcome,
        "accepted",
      );
      const late = await record(store, [
        "RelayAcceptance",
        "ContentConsignment",
      ]);
      assert.deepEqual(late, {
        kind: "recorded",
        advance: { kind: "unchanged" },
        state: "delivered",
      });
      assert.equal(
        (await store.findConversation(conversationOf(1)))?.version,
        2,
      );
    });

    it("closes the number of a rejected message", async () => {
      const store = await accepted(open);
      await store.markUnresolved(message, nothingMore);
      assert.equal((await record(store, ["RelayRejection"])).state, "rejected");
      const conversation = await store.findConversation(conversationOf(1));
      assert.deepEqual(
        [conversation?.version, conversation?.moves[0]?.outcome],
        [2, "closed"],
      );
    });

    it("lets an acceptance win over an earlier rejection, as a contradiction", async () => {
      const store = await accepted(open);
      await record(store, ["RelayRejection"]);
      const outcome = await record(store, [
        "RelayAcceptance",
        "ContentConsignment",
      ]);
      assert.deepEqual(outcome, {
        kind: "recorded",
        advance: { kind: "contradiction", state: "relayed" },
        state: "relayed",
      });
      const conversation = await store.findConversation(conversationOf(1));
      assert.deepEqual(
        [conversation?.version, conversation?.moves[0]?.outcome],
        [3, "accepted"],
      );
    });

    it("keeps an accepted message accepted when a rejection follows, as a contradiction", async () => {
      const store = await accepted(open);
      await record(store, ["RelayAcceptance"]);
      const outcome = await record(store, ["RelayRejection"]);
      assert.deepEqual(
        [outcome.advance.kind, outcome.state],
        ["contradiction", "relayed"],
      );
      assert.equal(
        (await store.findConversation(conversationOf(1)))?.moves[0]?.outcome,
        "accepted",
      );
    });

    it("keeps a receipt on other content without letting it move our message", async () => {
      const store = await accepted(open);
      const receipt = receiptOn(message, ["RelayRejection"]);
      const other = {
        ...receipt,
        subject: { ...receipt.subject, containerDigest: digestOf("forged") },
      };
      const outcome = await store.recordReceipt(
        other,
        receiptBytes(other),
        () => [],
        noEffects,
      );
      assert.deepEqual(outcome, {
        kind: "recorded",
        advance: { kind: "unchanged" },
        state: "queued",
      });
      assert.equal((await store.findOutgoing(message))?.state, "queued");
    });

    it("refuses a receipt for a message this gateway never accepted", async () => {
      const store = await open();
      const receipt = receiptOn(message, ["RelayAcceptance"]);
      await assert.rejects(
        store.recordReceipt(
          receipt,
          receiptBytes(receipt),
          () => [],
          noEffects,
        ),
        { code: "MESSAGE_UNKNOWN" },
      );
      assert.deepEqual(await store.findReceipts(message), []);
    });

    it("writes nothing of a receipt whose facts cannot be told", async () => {
      const store = await accepted(open);
      const receipt = receiptOn(message, ["RelayAcceptance"]);
      const failure = new TypeError("no facts");
      const recorded = store.recordReceipt(
        receipt,
        receiptBytes(receipt),
        () => {
          throw failure;
        },
        noEffects,
      );
      await assert.rejects(recorded, failure);
      assert.deepEqual(await store.findReceipts(message), []);
      assert.equal((await store.findOutgoing(message))?.state, "queued");
      assert.equal(
        (await store.findConversation(conversationOf(1)))?.version,
        1,
      );
    });

    it("does not mark a message overdue that has ended", async () => {
      const store = await accepted(open);
      await record(store, ["ContentHandover"]);
      await store.markOverdue(message, at(99), nothingMore);
      assert.equal((await store.findOutgoing(message))?.overdueAt, undefined);
    });

    it("keeps our own SubmissionAcceptance beside the peer's receipts, in order", async () => {
      const store = await accepted(open);
      const own = receiptOn(message, ["SubmissionAcceptance"], {
        issuer: ourselves,
      });
      await store.storeReceipt(own, receiptBytes(own), noEffects);
      await record(store, ["RelayAcceptance"]);
      const receipts = await store.findReceipts(message);
      assert.deepEqual(
        receipts.map((receipt) => receipt.statements),
        [["SubmissionAcceptance"], ["RelayAcceptance"]],
      );
    });
  });
}

async function accepted(open: OpenStore): Promise<Store> {
  const store = await open();
  await store.acceptMessage(message, containerOf(1), 0, {
    facts: [],
    schedule: [publishWork(message, at(0))],
  });
  return store;
}

function record(
  store: Store,
  statements: readonly Statement[],
): ReturnType<Store["recordReceipt"]> {
  const receipt = receiptOn(message, statements);
  const verified = factOn(message, "receipt.verified");
  return store.recordReceipt(
    receipt,
    receiptBytes(receipt),
    () => [verified],
    noEffects,
  );
}
