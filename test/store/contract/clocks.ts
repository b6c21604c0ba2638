import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type {
  IncomingMessage,
  OutgoingMessage,
  Store,
} from "../../../src/exchange/ports.ts";
import type { Clock } from "../../../src/message/clock.ts";
import type { Move } from "../../../src/message/move.ts";
import type { Substance } from "../../../src/message/substance.ts";
import type { OpenStore } from "../contract.ts";
import {
  at,
  containerOf,
  conversationOf,
  factOn,
  idOf,
  incoming,
  noEffects,
  outgoing,
  ourselves,
  peer,
  publishWork,
  receiptBytes,
  receiptOn,
  verdictOn,
} from "../../support/store-samples.ts";

const request = outgoing(1);
const decision: Clock = {
  limit: "EIO-12-3-TIME",
  article: "Art. 12(3)",
  title: "Decision on recognition or execution",
  owedBy: peer,
  atLeast: false,
  until: ["ACCEPTANCE", "REFUSAL"],
  startedAt: at(0),
  dueAt: at(100),
};
const preserved: Clock = {
  ...decision,
  limit: "EEVIDENCE-11-1-TIME",
  atLeast: true,
  until: [],
  dueAt: at(50),
};
const key = {
  sender: ourselves,
  messageId: request.messageId,
  limit: decision.limit,
  startedAt: decision.startedAt,
};

export function clocksContract(open: OpenStore): void {
  describe("time limits", () => {
    it("are written with the message that begins them, and found with its conversation", async () => {
      const store = await open();
      await accept(store, request, [decision, preserved]);
      const conversation = await store.findConversation(request.conversationId);
      const about = {
        conversationId: request.conversationId,
        sender: ourselves,
        messageId: request.messageId,
        requestingRef: request.requestingRef,
      };
      assert.deepEqual(conversation?.clocks, [
        { ...about, ...preserved },
        { ...about, ...decision },
      ]);
    });

    it("are ended by the message of who owes them that knew of their beginning", async () => {
      const store = await open();
      await accept(store, request, [decision]);
      await receive(store, answer(2, "ACKNOWLEDGEMENT", 1, 1));
      assert.equal((await onlyClock(store)).end, undefined);
      await receive(store, answer(3, "ACCEPTANCE", 2, 1));
      assert.deepEqual((await onlyClock(store)).end, {
        sender: peer,
        messageId: idOf(3),
        at: at(7),
        pending: false,
      });
      assert.deepEqual((await store.listClocks(both, at(1), 9)).items, []);
    });

    it("run on when what came only crossed their beginning, or was rejected", async () => {
      const store = await open();
      await accept(store, request, [decision]);
      await receive(store, answer(2, "REFUSAL", 1, 0));
      const refused = answer(3, "REFUSAL", 2, 1, { state: "rejected" });
      await store.recordVerdict(
        verdictOn(refused, { outcome: "rejected" }),
        { message: refused, move: moveOf(refused, "closed") },
        noEffects,
      );
      assert.equal((await onlyClock(store)).end, undefined);
    });

    it("are ended by our own message until its recipient rejects it", async () => {
      const store = await open();
      await accept(store, request, [{ ...decision, owedBy: ourselves }]);
      const acceptance = outgoing(2, {
        ...placed("ACCEPTANCE", 2, 0),
        sentAt: at(7).toISOString(),
      });
      await accept(store, acceptance, []);
      assert.equal((await onlyClock(store)).end?.pending, true);

      const receipt = receiptOn(acceptance, ["RelayRejection"]);
      await store.recordReceipt(
        receipt,
        receiptBytes(receipt),
        () => [],
        noEffects,
      );
      assert.equal((await onlyClock(store)).end, undefined);
    });

    it("are gone when the message that began them is rejected", async () => {
      const store = await open();
      await accept(store, request, [decision]);
      const receipt = receiptOn(request, ["RelayRejection"]);
      await store.recordReceipt(
        receipt,
        receiptBytes(receipt),
        () => [],
        noEffects,
      );
      const conversation = await store.findConversation(request.conversationId);
      assert.equal(conversation?.clocks, undefined);
      assert.deepEqual(await store.countClocks(at(1)), []);
    });

    it("are ended by what follows in a conversation of its own", async () => {
      const store = await open();
      await accept(store, request, [
        { ...decision, owedBy: ourselves, until: ["SUPPLEMENTARY_REQUEST"] },
      ]);
      const follower = outgoing(4, {
        kind: "SUPPLEMENTARY_REQUEST",
        sentAt: at(9).toISOString(),
      });
      await accept(store, follower, [], {
        related: [
          {
            conversationId: request.conversationId,
            relation: "SUPPLEMENTS",
          },
        ],
      });
      assert.equal((await onlyClock(store)).end?.messageId, idOf(4));
    });

    it("are listed soonest first, page by page, by whether their time is over", async () => {
      const store = await open();
      for (const number of [1, 2, 3])
        await accept(store, outgoing(number), [
          { ...decision, dueAt: at(100 - number) },
          preserved,
        ]);
      const first = await store.listClocks(["running"], at(60), 2);
      const second = await store.listClocks(["running"], at(60), 2, first.next);
      assert.deepEqual(
        [...first.items, ...second.items].map(({ dueAt }) => dueAt),
        [at(97), at(98), at(99)],
      );
      assert.equal(second.next, undefined);
      // What had only to last so long is over, and nobody is late.
      assert.deepEqual(
        (await store.listClocks(["passed"], at(60), 9)).items,
        [],
      );
      const late = await store.listClocks(["passed"], at(98), 9);
      assert.deepEqual(
        late.items.map(({ messageId }) => messageId),
        [idOf(3)],
      );
      // The very moment they are due is in time.
      const due = await store.listClocks(both, at(99), 9);
      assert.equal(due.items.length, 3);
      await assert.rejects(store.listClocks(both, at(0), 9, "1"), {
        code: "IDENTIFIER_INVALID",
      });
    });

    it("are counted by who owes them", async () => {
      const store = await open();
      await accept(store, outgoing(1), [decision, preserved]);
      await accept(store, outgoing(2), [
        { ...decision, owedBy: ourselves, dueAt: at(20) },
      ]);
      assert.deepEqual(await store.countClocks(at(60)), [
        { owedBy: ourselves, running: 0, passed: 1 },
        { owedBy: peer, running: 1, passed: 0, soonest: at(100) },
      ]);
    });

    it("are told with the claim's end, and as they stand in that very moment", async () => {
      const store = await open();
      await accept(store, request, [decision]);
      const work = publishWork(request, at(5));
      await store.recordFacts({ facts: [], schedule: [work] });
      const [claim] = await store.claimDue(1, at(5), 60_000);
      assert.ok(claim !== undefined);
      await store.tellClock(key, (clock) => {
        assert.equal(clock?.limit, decision.limit);
        const facts = [factOn(request, "deadline.near")];
        return { facts, schedule: [{ ...work, at: at(100) }], claim };
      });
      assert.deepEqual(await store.nextDue(), at(100));
      await assert.rejects(
        store.tellClock(key, () => ({
          facts: [factOn(request, "deadline.near")],
          claim,
        })),
        { code: "LEASE_LOST" },
      );
      const rows = await store.journalOf(request);
      assert.deepEqual(
        rows.map(({ fact }) => fact),
        ["deadline.near"],
      );
      await store.tellClock({ ...key, limit: "NONE-1-TIME" }, (clock) => {
        assert.equal(clock, undefined);
        return noEffects;
      });
    });
  });
}

const both = ["running", "passed"] as const;

async function onlyClock(store: Store) {
  const found = await store.findConversation(request.conversationId);
  const [clock, ...others] = found?.clocks ?? [];
  assert.ok(clock !== undefined);
  assert.deepEqual(others, []);
  return clock;
}

async function accept(
  store: Store,
  message: OutgoingMessage,
  clocks: readonly Clock[],
  substance: Substance = {},
): Promise<void> {
  const known = await store.findConversation(message.conversationId);
  const outcome = await store.acceptMessage(
    message,
    containerOf(1),
    known?.version ?? 0,
    noEffects,
    substance,
    clocks,
  );
  assert.equal(outcome.kind, "accepted");
}

async function receive(store: Store, message: IncomingMessage): Promise<void> {
  const outcome = await store.recordVerdict(
    verdictOn(message),
    {
      message,
      container: containerOf(1),
      move: moveOf(message, "accepted"),
    },
    noEffects,
  );
  assert.equal(outcome.kind, "recorded");
}

function answer(
  number: number,
  kind: Move["kind"],
  sequence: number,
  seen: number,
  told: Partial<IncomingMessage> = {},
): IncomingMessage {
  return incoming(number, {
    ...placed(kind, sequence, seen),
    sentAt: at(7).toISOString(),
    ...told,
  });
}

function placed(kind: Move["kind"], sequence: number, seen: number) {
  const inReplyTo = request.messageId;
  return { conversationId: conversationOf(1), kind, sequence, seen, inReplyTo };
}

function moveOf(message: IncomingMessage, outcome: Move["outcome"]) {
  const { messageId, sender, recipient, kind, sequence, seen } = message;
  const { conversationId } = message;
  return {
    conversationId,
    messageId,
    sender,
    recipient,
    kind,
    sequence,
    seen,
    outcome,
  };
}
