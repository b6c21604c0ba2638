import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import { sealReceiptAs } from "../support/control.ts";
import { eventually } from "../support/eventually.ts";
import { envelopTo, inject, route, sealAs } from "../support/forger.ts";
import { journalEnd, journalled } from "../support/journal.ts";
import {
  freshReply,
  freshRequest,
  type Prepared,
} from "../support/messages.ts";
import {
  parseAuthorityId,
  parseDigest,
} from "../../src/message/identifiers.ts";
import { createWorld, type World } from "../support/world.ts";
import { names, outgoing, submitted } from "./journeys.ts";

const hour = 60 * 60 * 1000;

describe("the judgement of a message that was attributed", () => {
  let world: World;
  let requester: Client;
  let requested: Client;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj", "xc-moj"]);
    for (const id of ["xa-moj", "xb-moj"]) await world.party(id).start();
    requester = world.party("xa-moj").client();
    requested = world.party("xb-moj").client();
  });
  afterAll(() => world.end());

  /** Sends what the gateway of `from` would never have accepted for sending. */
  async function send(
    from: string,
    to: string,
    message: Prepared,
  ): Promise<void> {
    const container = await sealAs(world.party(from), message);
    await deliver(from, to, container.bytes);
  }

  async function deliver(
    from: string,
    to: string,
    container: Uint8Array,
  ): Promise<void> {
    const broker = world.embedded?.connect(parseAuthorityId(from));
    assert.ok(broker !== undefined);
    await inject(
      broker,
      route(from, to),
      envelopTo(world.party(to), container),
    );
  }

  async function rejection(
    client: Client,
    messageId: string,
  ): Promise<readonly string[]> {
    await eventually("a signed rejection", async () => {
      const found = await client.message(messageId).catch(() => undefined);
      return (
        found?.state === "rejected" &&
        (await client.receipts(messageId)).length > 0
      );
    });
    const [receipt] = await client.receipts(messageId);
    assert.deepEqual(names(receipt?.statements ?? []), ["RelayRejection"]);
    return receipt?.reasons.map(({ code }) => code) ?? [];
  }

  async function relayedRequest(): Promise<Prepared> {
    const request = freshRequest();
    await submitted(requester, request);
    await outgoing(requester, request, "relayed");
    return request;
  }

  it("rejects what claims to have been sent in the future", async () => {
    const message = freshRequest({
      header: { sentAt: new Date(Date.now() + hour).toISOString() },
    });
    await send("xa-moj", "xb-moj", message);
    assert.deepEqual(await rejection(requested, message.messageId), [
      "SENT_IN_FUTURE",
    ]);
    for (const asked of [requested.container, requested.rendering])
      await assert.rejects(asked(message.messageId), {
        code: "MESSAGE_NOT_IN_INBOX",
      });
  });

  it("rejects what expired before it arrived", async () => {
    const sentAt = new Date(Date.now() - 2 * hour).toISOString();
    const message = freshRequest({ expiresInMs: -hour, header: { sentAt } });
    await send("xa-moj", "xb-moj", message);
    assert.deepEqual(await rejection(requested, message.messageId), [
      "EXPIRED",
    ]);
  });

  it("rejects a kind that may not follow, naming the conversation's rule", async () => {
    const request = await relayedRequest();
    const next = { conversationId: request.messageId, sequence: 1, seen: 1 };
    const acceptance = freshReply("acceptance", request.messageId, next);
    await send("xb-moj", "xa-moj", acceptance);
    assert.deepEqual(await rejection(requester, acceptance.messageId), [
      "CONVERSATION_REFUSED",
    ]);
  });

  it("holds what arrives before its predecessor, and judges it when that is there", async () => {
    const request = await relayedRequest();
    const first = freshReply("acknowledgement", request.messageId, {
      conversationId: request.messageId,
      sequence: 1,
      seen: 1,
    });
    const second = freshReply("acceptance", request.messageId, {
      conversationId: request.messageId,
      sequence: 2,
      seen: 1,
    });
    const end = await journalEnd(requester);
    await send("xb-moj", "xa-moj", second);
    const held = await journalled(
      requester,
      "the acceptance held",
      ({ fact, messageId }) =>
        fact === "message.undecided" && messageId === second.messageId,
      end,
    );
    assert.deepEqual(held.details?.codes, ["PREDECESSOR_MISSING"]);
    assert.equal(
      (await requester.message(second.messageId)).state,
      "undecided",
    );
    assert.equal((await requester.receipts(second.messageId)).length, 0);
    await send("xb-moj", "xa-moj", first);
    for (const { messageId } of [first, second]) {
      await eventually(
        `${messageId} in the inbox`,
        async () => (await stateOf(requester, messageId)) === "inbox",
      );
    }
    assert.equal(
      (await requester.conversation(request.messageId)).state,
      "ACCEPTED",
    );
  });

  it("holds what was sent under a newer directory, and judges it when that is in force", async () => {
    const version = world.directory().version + 1;
    const message = freshRequest({ header: { directoryVersion: version } });
    const end = await journalEnd(requested);
    await send("xa-moj", "xb-moj", message);
    const held = await journalled(
      requested,
      "the request held",
      ({ fact }) => fact === "message.undecided",
      end,
    );
    assert.deepEqual(held.details?.codes, ["DIRECTORY_OLDER"]);
    await world.publishDirectory((directory) => ({ ...directory, version }));
    await eventually(
      "the request in the inbox",
      async () => (await stateOf(requested, message.messageId)) === "inbox",
    );
  });

  it("judges a copy that the broker kept back until after the expiry as the one it holds", async () => {
    const version = world.directory().version + 1;
    const end = await journalEnd(requested);
    // Long enough to be sealed, delivered and held before it is over.
    const message = freshRequest({
      expiresInMs: 4_000,
      header: { directoryVersion: version },
    });
    const { bytes } = await sealAs(world.party("xa-moj"), message);
    await deliver("xa-moj", "xb-moj", bytes);
    await journalled(
      requested,
      "the request held",
      ({ fact, messageId }) =>
        fact === "message.undecided" && messageId === message.messageId,
      end,
    );
    await eventually(
      "the expiry",
      () => Date.now() > Date.parse(message.header.expiresAt) + 200,
    );
    await deliver("xa-moj", "xb-moj", bytes);
    await world.publishDirectory((directory) => ({ ...directory, version }));
    await eventually(
      "the request in the inbox",
      async () => (await stateOf(requested, message.messageId)) === "inbox",
    );
  });

  /** Sends xa-moj a receipt for its message that `issuer` signed, and gives the code it is kept under. */
  async function codeOfReceipt(
    issuer: string,
    messageId: Prepared["messageId"],
    containerDigest: string,
  ): Promise<unknown> {
    const receipt = await sealReceiptAs(world.party(issuer), {
      subject: {
        messageId,
        sender: parseAuthorityId("xa-moj"),
        recipient: parseAuthorityId("xb-moj"),
        containerDigest: parseDigest(containerDigest),
      },
      statements: ["ContentHandover"],
    });
    const end = await journalEnd(requester);
    const broker = world.embedded?.connect(parseAuthorityId(issuer));
    assert.ok(broker !== undefined);
    await inject(
      broker,
      route(issuer, "xa-moj", "control"),
      envelopTo(world.party("xa-moj"), receipt.bytes),
    );
    const kept = await journalled(
      requester,
      "a dead letter",
      ({ fact }) => fact === "dead-letter.kept",
      end,
    );
    return kept.details?.code;
  }

  it("refuses a receipt about a container that was never signed here, and keeps it", async () => {
    const { messageId } = await relayedRequest();
    const before = await requester.receipts(messageId);
    assert.equal(
      await codeOfReceipt("xb-moj", messageId, "0".repeat(64)),
      "CONTROL_REFUSED",
    );
    assert.deepEqual(await requester.receipts(messageId), before);
    assert.equal((await requester.message(messageId)).state, "relayed");
  });

  it("refuses a receipt that another authority made", async () => {
    const { messageId } = await relayedRequest();
    const { containerDigest } = await requester.message(messageId);
    assert.equal(
      await codeOfReceipt("xc-moj", messageId, containerDigest),
      "CONTROL_REFUSED",
    );
    assert.equal((await requester.message(messageId)).state, "relayed");
  });

  it("waits with dispatch while the directory lists no key of the recipient, and goes on when it does", async () => {
    const withKey = world.directory();
    const version = withKey.version + 1;
    await world.publishDirectory((directory) => ({
      ...directory,
      version,
      authorities: directory.authorities.map((authority) =>
        authority.id === "xb-moj"
          ? { ...authority, encryption: [] }
          : authority,
      ),
    }));
    await eventually(
      "the directory in force",
      async () => (await requester.directory()).version === version,
    );
    const request = freshRequest();
    const end = await journalEnd(requester);
    await submitted(requester, request);
    const failed = await journalled(
      requester,
      "a failed dispatch",
      ({ fact, messageId }) =>
        fact === "dispatch.failed" && messageId === request.messageId,
      end,
    );
    assert.equal(failed.details?.code, "RECIPIENT_WITHOUT_KEY");
    await world.publishDirectory(() => ({ ...withKey, version: version + 1 }));
    await outgoing(requester, request, "relayed");
  });
});

/** Undefined while the message has not arrived. */
async function stateOf(
  client: Client,
  messageId: string,
): Promise<string | undefined> {
  const message = await client.message(messageId).catch(() => undefined);
  return message?.state;
}
