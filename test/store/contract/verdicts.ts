import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { Move } from "../../../src/message/move.ts";
import {
  parseAuthorityId,
  type ConversationId,
} from "../../../src/message/identifiers.ts";
import type { IncomingMessage } from "../../../src/exchange/ports.ts";
import type { Substance } from "../../../src/message/substance.ts";
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
  room,
  verdictOn,
} from "../../support/store-samples.ts";

const substance: Substance = {
  primary: "UNTOC",
  instruments: ["UNTOC"],
  assistance: [{ itemId: "item-1", type: "FREEZE" }],
};

export function verdictsContract(open: OpenStore): void {
  describe("verdicts", () => {
    it("records verdict, message, bytes, move and facts of an accepted message in one command", async () => {
      const store = await open();
      const message = incoming(1);
      const verdict = verdictOn(message);
      const effects = { facts: [factOn(message, "message.received")] };

      const outcome = await store.recordVerdict(
        verdict,
        {
          message,
          container: containerOf(1),
          move: { ...moveOf(message, "accepted"), substance },
          conversationVersion: 0,
        },
        effects,
      );

      assert.deepEqual(outcome, { kind: "recorded" });
      assert.deepEqual(await store.findVerdict(message), verdict);
      assert.deepEqual(await store.findIncoming(message), message);
      assert.equal(
        Buffer.from(await store.blobs.read(message.containerDigest)).toString(),
        "container 1",
      );
      const conversation = await store.findConversation(conversationOf(1));
      assert.equal(conversation?.version, 1);
      assert.deepEqual(
        conversation.moves.map((move) => [move.outcome, move.substance]),
        [["accepted", substance]],
      );
      assert.equal((await store.journalOf(message)).length, 1);
    });

    it("finds with a conversation the openings of the same two that go back to it", async () => {
      const store = await open();
      const back = [
        { conversationId: conversationOf(1), relation: "FOLLOWS_PRESERVATION" },
      ];
      const stranger = parseAuthorityId("xc-moj");
      const arrived: readonly (readonly [IncomingMessage, Substance])[] = [
        [incoming(1), substance],
        [incoming(2), { related: back }],
        [incoming(3, { sender: stranger }), { related: back }],
        [incoming(4), {}],
      ];
      for (const [message, told] of arrived)
        await store.recordVerdict(
          verdictOn(message),
          {
            message,
            move: { ...moveOf(message, "accepted"), substance: told },
          },
          noEffects,
        );

      const found = await store.findConversation(conversationOf(1));
      assert.deepEqual(
        found?.followers?.map(({ messageId }) => messageId),
        [idOf(2)],
      );
      const without = await store.findConversation(conversationOf(2));
      assert.ok(without !== undefined && !("followers" in without));
    });

    it("keeps the first verdict for ever: a second gets it back and writes nothing", async () => {
      const store = await open();
      const message = incoming(1);
      const first = verdictOn(message, {
        outcome: "rejected",
        reasons: [{ code: "SCHEMA_INVALID", path: "/header/sentAt" }],
      });
      await store.recordVerdict(first, {}, noEffects);

      const second = await store.recordVerdict(
        verdictOn(message, { containerDigest: digestOf("other") }),
        {
          message,
          container: containerOf(1),
          move: moveOf(message, "accepted"),
          conversationVersion: 7,
        },
        { facts: [factOn(message, "message.received")] },
      );

      assert.deepEqual(second, { kind: "exists", verdict: first });
      assert.deepEqual(await store.findVerdict(message), first);
      assert.equal(await store.findIncoming(message), undefined);
      assert.equal(await store.findConversation(conversationOf(1)), undefined);
      assert.deepEqual(await store.journalAfter(0, 10), []);
    });

    it("lets one verdict win when two copies are judged at the same time", async () => {
      const store = await open();
      const message = incoming(1);
      const accepted = verdictOn(message);
      const rejected = verdictOn(message, {
        outcome: "rejected",
        reasons: [{ code: "EXPIRED" }],
      });
      const outcomes = await Promise.all([
        store.recordVerdict(
          accepted,
          { message, container: containerOf(1) },
          noEffects,
        ),
        store.recordVerdict(rejected, {}, noEffects),
      ]);
      assert.deepEqual(outcomes, [
        { kind: "recorded" },
        { kind: "exists", verdict: accepted },
      ]);
    });

    it("refuses a verdict judged against a conversation that has moved since", async () => {
      const store = await open();
      const first = incoming(1);
      await store.recordVerdict(
        verdictOn(first),
        { move: moveOf(first, "accepted") },
        noEffects,
      );
      const next = incoming(2, {
        conversationId: conversationOf(1),
        sequence: 2,
      });
      const written = {
        message: next,
        container: containerOf(2),
        move: moveOf(next, "accepted"),
      };

      const stale = await store.recordVerdict(
        verdictOn(next),
        { ...written, conversationVersion: 0 },
        noEffects,
      );
      assert.deepEqual(stale, { kind: "conversation-moved" });
      assert.equal(await store.findVerdict(next), undefined);
      assert.equal(await store.findIncoming(next), undefined);

      const fresh = await store.recordVerdict(
        verdictOn(next),
        { ...written, conversationVersion: 1 },
        noEffects,
      );
      assert.deepEqual(fresh, { kind: "recorded" });
    });

    it("closes a number without a message: a tombstone", async () => {
      const store = await open();
      const message = incoming(3, {
        conversationId: conversationOf(1),
        sequence: 2,
        seen: 1,
      });
      const tombstone = verdictOn(message, {
        outcome: "rejected",
        reasons: [{ code: "CANCELLED" }],
      });

      await store.recordVerdict(
        tombstone,
        { move: moveOf(message, "closed") },
        noEffects,
      );

      assert.equal(await store.findIncoming(message), undefined);
      const conversation = await store.findConversation(conversationOf(1));
      const { conversationId, ...move } = moveOf(message, "closed");
      assert.deepEqual(conversation, {
        id: conversationId,
        version: 1,
        moves: [move],
      });
    });

    it("takes no number when the header could not be read", async () => {
      const store = await open();
      const unreadable = {
        ...verdictOn(incoming(1)),
        outcome: "rejected" as const,
      };
      const { manifestDigest, conversationId, ...bare } = unreadable;
      assert.ok(manifestDigest !== undefined && conversationId !== undefined);
      await store.recordVerdict(bare, {}, noEffects);
      assert.deepEqual(await store.findVerdict(bare), bare);
      assert.equal(await store.findConversation(conversationOf(1)), undefined);
    });

    it("takes the number of one rejected unread once its sender has named it", async () => {
      const store = await open();
      const message = incoming(1, { sequence: 2 });
      await store.recordVerdict(
        verdictOn(message, { outcome: "rejected" }),
        {},
        noEffects,
      );
      const effects = { facts: [factOn(message, "cancel.received")] };
      const move = moveOf(message, "closed");
      await store.closeNumber(move, effects);
      await store.closeNumber(move, effects);
      const conversation = await store.findConversation(conversationOf(1));
      assert.deepEqual(
        conversation?.moves.map(({ sequence, outcome }) => [sequence, outcome]),
        [[2, "closed"]],
      );
      assert.equal((await store.journalOf(message)).length, 1);
    });

    it("closes each number once, and none beyond those a conversation may have", async () => {
      const store = await open();
      for (const [number, sequence] of [
        [1, 1],
        [2, 1],
        [3, 1_001],
        [4, 1_000],
      ] as const) {
        const message = incoming(number, {
          conversationId: conversationOf(1),
          sequence,
        });
        await store.recordVerdict(
          verdictOn(message, { outcome: "rejected" }),
          { move: moveOf(message, "closed") },
          noEffects,
        );
      }
      const conversation = await store.findConversation(conversationOf(1));
      assert.deepEqual(
        conversation?.moves.map(({ sequence }) => sequence),
        [1, 1_000],
      );
    });

    it("keeps verdicts of two senders under one id apart", async () => {
      const store = await open();
      const mine = verdictOn(incoming(1));
      const theirs = {
        ...verdictOn(incoming(1), { outcome: "rejected" }),
        sender: verdictSender,
      };
      await store.recordVerdict(mine, {}, noEffects);
      assert.deepEqual(await store.recordVerdict(theirs, {}, noEffects), {
        kind: "recorded",
      });
      assert.deepEqual(await store.findVerdict(mine), mine);
      assert.deepEqual(await store.findVerdict(theirs), theirs);
    });

    it("accepts an undecided message in its place, with its first time of arrival", async () => {
      const store = await open();
      const held = incoming(1, { state: "undecided", arrivedAt: at(0) });
      await store.keepUndecided(held, containerOf(1), room(10), noEffects);
      await store.recordVerdict(
        verdictOn(incoming(2)),
        { message: incoming(2), container: containerOf(2) },
        noEffects,
      );

      const judged = incoming(1, { state: "inbox", arrivedAt: at(30) });
      await store.recordVerdict(
        verdictOn(judged),
        { message: judged, container: containerOf(1) },
        noEffects,
      );

      assert.deepEqual(await store.findIncoming(held), {
        ...judged,
        arrivedAt: at(0),
      });
      assert.deepEqual(await store.findUndecided(undefined, 10), []);
      const inbox = await store.listIncoming(["inbox"], 10);
      assert.deepEqual(
        inbox.items.map((message) => message.messageId),
        [held.messageId, incoming(2).messageId],
      );
    });

    it("ends an undecided message as rejected when its verdict brings no message", async () => {
      const store = await open();
      const held = incoming(1, { state: "undecided" });
      await store.keepUndecided(held, containerOf(1), room(10), noEffects);
      await store.recordVerdict(
        verdictOn(held, { outcome: "rejected" }),
        { move: moveOf(held, "closed") },
        noEffects,
      );
      assert.deepEqual(await store.findIncoming(held), {
        ...held,
        state: "rejected",
      });
      assert.equal((await store.counts()).undecided, 0);
    });
  });
}

const verdictSender = incoming(1).recipient;

function moveOf(
  message: IncomingMessage,
  outcome: Move["outcome"],
): Move & { readonly conversationId: ConversationId } {
  const { conversationId, messageId, sender, recipient } = message;
  const { kind, sequence, seen } = message;
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
