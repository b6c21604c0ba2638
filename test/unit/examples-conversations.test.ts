import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { examples } from "../../schemas/examples/make.ts";
import { moveOf } from "../../src/exchange/message-record.ts";
import { judgeMove, stateOf } from "../../src/message/conversation.ts";
import type { BusinessDocument } from "../../src/message/document.ts";
import type { Header } from "../../src/message/header.ts";
import { businessKinds } from "../../src/message/kinds.ts";
import type { Move } from "../../src/message/move.ts";
import { substanceOf } from "../../src/message/substance.ts";

/** What could have been said instead of another example, and so bears its number. */
const alternatives = [
  "D1-technical-rejection",
  "D2-refusal",
  "D2-return-unexecuted",
  "D3-postponement",
  "D3-preservation-refusal",
  "D3-refusal",
  "D4-refusal",
  "D4-refusal-closure",
  "D6-refusal",
  "D6-refusal-closure",
  "D7-refusal",
  "D11-refusal",
];

/** Where each conversation of the examples ends. */
const ends: Readonly<Record<string, string>> = {
  "D1-request": "CLOSED",
  "D1-supplementary-request": "COMPLETED",
  "D2-request": "CLOSED",
  "D2-emergency-disclosure-request": "CLOSED",
  "D2-interception-notice": "OBJECTED",
  "D2-jit-proposal": "AGREED",
  "D2-preservation-request": "RELEASED",
  "D2-spontaneous-offer": "ACCEPTED",
  "D3-preservation-request": "RELEASED",
  "D3-emergency-disclosure-request": "CLOSED",
  "D3-formal-request": "CLOSED",
  "D4-request": "CLOSED",
  "D5-request": "CLOSED",
  "D6-request": "CLOSED",
  "D7-request": "CLOSED",
  "D8-request": "CLOSED",
  "D8-recovery-request": "CLOSED",
  "D9-request": "CLOSED",
  "D10-jit-proposal": "CLOSED",
  "D10-request": "CLOSED",
  "D11-request": "ACCEPTED",
  "D11-supplementary-request": "SENT",
  "D11-interception-notice": "SENT",
  "D12-request": "SENT",
  "D13-request": "SENT",
  "D14-request": "SENT",
  "D15-request": "SENT",
};

const headers = Object.entries(examples)
  .filter(([name]) => !alternatives.includes(name))
  .map(([name, { header }]) => [name, header as unknown as Header] as const);
const conversations = Map.groupBy(
  headers,
  ([, header]) => header.conversationId,
);

describe("the conversations of the examples", () => {
  it("hold every kind of message", () => {
    const kinds = new Set(
      Object.values(examples).map(
        ({ header }) => (header as unknown as Header).kind,
      ),
    );
    assert.deepEqual(
      businessKinds.filter((kind) => !kinds.has(kind)),
      [],
    );
  });

  it("use no message id twice", () => {
    const ids = Object.values(examples).map(
      ({ header }) => (header as unknown as Header).messageId,
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const messages of conversations.values()) {
    const inOrder = messages.toSorted(
      ([, one], [, other]) => Date.parse(one.sentAt) - Date.parse(other.sentAt),
    );
    const [opening = "none"] = inOrder[0] ?? [];

    it(`that ${opening} opens number each side's messages without a gap`, () => {
      for (const sent of bySender(inOrder).values()) {
        assert.deepEqual(
          sent.map(({ sequence }) => sequence),
          sent.map((_, index) => index + 1),
        );
      }
    });

    it(`that ${opening} opens keep the rules of conversations, to the end`, () => {
      const moves: Move[] = [];
      for (const [name, header] of inOrder) {
        const document = examples[name] as unknown as BusinessDocument;
        const substance = substanceOf(document);
        assert.deepEqual(
          judgeMove({ id: header.conversationId, moves }, header, substance),
          { kind: "follows" },
          name,
        );
        moves.push(moveOf(header, "accepted", substance));
      }
      const id = inOrder[0]?.[1].conversationId;
      assert.ok(id !== undefined);
      assert.equal(stateOf({ id, moves }).state, ends[opening]);
    });

    it(`that ${opening} opens answer only what was said and seen before`, () => {
      for (const [name, header] of inOrder.slice(1)) {
        const answered = inOrder.find(
          ([, { messageId }]) => messageId === header.inReplyTo,
        )?.[1];
        assert.ok(answered, name);
        assert.ok(Date.parse(answered.sentAt) < Date.parse(header.sentAt));
        // A withdrawal may come before the other side has said anything.
        const isOwn = answered.sender.authority === header.sender.authority;
        assert.ok(!isOwn || header.kind === "WITHDRAWAL", name);
        assert.ok(isOwn || answered.sequence <= header.seen, name);
      }
    });
  }
});

function bySender(
  messages: readonly (readonly [string, Header])[],
): ReadonlyMap<string, readonly Header[]> {
  return Map.groupBy(
    messages.map(([, header]) => header),
    ({ sender }) => sender.authority,
  );
}
