import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import type { ExchangeSettings } from "../../src/exchange/settings.ts";
import type { Syntax } from "../../src/message/header.ts";
import { inspectContainer } from "../../src/seal/inspect.ts";
import { eventually } from "../support/eventually.ts";
import {
  freshReply,
  freshRequest,
  type Prepared,
} from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";

/** A transport to run the journeys over. */
export type Transport = {
  readonly name: string;
  readonly createWorld: (
    ids: readonly string[],
    exchange?: Partial<ExchangeSettings>,
  ) => Promise<World>;
};

/** The journeys every transport must carry, through nothing but the gateways' own APIs. */
export function journeys(transport: Transport): void {
  for (const syntax of ["xml", "json"] as const) exchange(transport, syntax);
  outages(transport);
}

function exchange(transport: Transport, syntax: Syntax): void {
  describe(`a ${syntax} request over ${transport.name}`, () => {
    let world: World;
    let requester: Client;
    let requested: Client;
    beforeAll(async () => {
      world = await transport.createWorld(["xa-moj", "xb-moj"]);
      await world.party("xa-moj").start();
      await world.party("xb-moj").start();
      requester = world.party("xa-moj").client();
      requested = world.party("xb-moj").client();
    });
    afterAll(() => world.end());

    it("is accepted, relayed, handed over and receipted, and answered", async () => {
      const request = freshRequest({ syntax });
      const accepted = await submitted(requester, request);
      assert.deepEqual(names(accepted.receipt.statements), [
        "SubmissionAcceptance",
      ]);
      await outgoing(requester, request, "relayed");
      await hand(requested, request);
      await outgoing(requester, request, "delivered");

      const receipts = await requester.receipts(request.messageId);
      const stated = receipts
        .map(({ statements }) => names(statements).join("+"))
        .toSorted();
      assert.deepEqual(stated, [
        "ContentHandover",
        "RelayAcceptance+ContentConsignment",
        "SubmissionAcceptance",
      ]);
      for (const { container, issuer } of receipts) {
        const anchors = [world.party(issuer).issued.anchor.certificate];
        const at = new Date();
        assert.equal(inspectContainer(container, { anchors, at }).valid, true);
      }

      const acknowledgement = await reply(
        requested,
        requester,
        request,
        "acknowledgement",
        syntax,
      );
      await reply(requested, requester, request, "acceptance", syntax);
      const conversation = await requester.conversation(request.messageId);
      assert.equal(conversation.state, "ACCEPTED");
      assert.equal(
        (await requested.conversation(request.messageId)).state,
        "ACCEPTED",
      );
      assert.deepEqual(
        conversation.moves.map(({ outcome }) => outcome),
        ["accepted", "accepted", "accepted"],
      );
      assert.equal(
        (await requester.message(acknowledgement.messageId)).state,
        "confirmed",
      );
    });

    it("hands over the very bytes that were submitted", async () => {
      const request = freshRequest({ syntax });
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const fetched = await requested.fetch(request.messageId);
      assert.deepEqual(
        Buffer.from(fetched.document),
        Buffer.from(request.document),
      );
      assert.deepEqual(
        fetched.attachments.map(({ filename, bytes }) => ({
          filename,
          bytes: Buffer.from(bytes),
        })),
        (request.attachments ?? []).map(({ filename, bytes }) => ({
          filename,
          bytes: Buffer.from(bytes),
        })),
      );
      assert.deepEqual(
        Buffer.from(await requested.container(request.messageId)),
        Buffer.from(await requester.container(request.messageId)),
      );
    });

    it("gives the same answer when it is submitted again, and refuses other content under its id", async () => {
      const request = freshRequest({ syntax });
      const first = await submitted(requester, request);
      const second = await submitted(requester, request);
      assert.equal(second.repeated, true);
      assert.equal(
        second.receipt.containerDigest,
        first.receipt.containerDigest,
      );
      const other = freshRequest({
        syntax,
        header: {
          messageId: request.messageId,
          conversationId: request.header.conversationId,
          language: "da",
        },
      });
      await assert.rejects(requester.submit(other), {
        code: "MESSAGE_ID_REUSED",
      });
    });

    it("confirms twice without harm", async () => {
      const request = freshRequest({ syntax });
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      await hand(requested, request);
      await hand(requested, request);
      await outgoing(requester, request, "delivered");
      const handovers = (await requested.receipts(request.messageId)).filter(
        (receipt) => names(receipt.statements).includes("ContentHandover"),
      );
      assert.equal(handovers.length, 1);
    });

    it("completes a header that lacks what the gateway can tell, and signs what it gave back", async () => {
      const request = freshRequest({ syntax });
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const next = await requested.nextNumbers(request.messageId);
      const whole = freshReply("acknowledgement", request.messageId, next, {
        syntax,
      });
      const answer = await submitted(requested, {
        ...whole,
        document: withoutNumbers(whole),
        fillHeader: true,
      });
      assert.notEqual(answer.messageId, whole.messageId);
      await eventually("the completed reply", async () =>
        (await requester.inbox({ limit: 100 })).items.some(
          ({ messageId }) => messageId === answer.messageId,
        ),
      );
      const fetched = await requester.fetch(answer.messageId);
      assert.deepEqual(
        Buffer.from(fetched.document),
        Buffer.from(answer.document ?? []),
      );
    });

    it("refuses numbers that are not the conversation's next", async () => {
      const request = freshRequest({ syntax });
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const next = await requested.nextNumbers(request.messageId);
      const early = freshReply(
        "acknowledgement",
        request.messageId,
        { ...next, sequence: next.sequence + 1 },
        { syntax },
      );
      const answer = await requested.submit(early);
      assert.equal(
        answer.kind === "refused" && answer.code,
        "CONVERSATION_STALE",
      );
    });

    it("refuses an acceptance before any acknowledgement, naming the rule", async () => {
      const request = freshRequest({ syntax });
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const next = await requested.nextNumbers(request.messageId);
      const answer = await requested.submit(
        freshReply("acceptance", request.messageId, next, { syntax }),
      );
      assert.ok(answer.kind === "refused");
      assert.deepEqual(
        answer.faults.map(({ rule }) => rule),
        ["CONVERSATION-STATE"],
      );
    });
  });
}

function outages(transport: Transport): void {
  describe(`outages over ${transport.name}`, () => {
    let world: World;
    beforeAll(async () => {
      world = await transport.createWorld(["xa-moj", "xb-moj"], {
        expiryGraceMs: 300,
      });
      // Queues of both exist before either is stopped again.
      await world.party("xb-moj").start();
      await world.party("xa-moj").start();
    });
    afterAll(() => world.end());

    it("delivers to a peer that was down as soon as it is up", async () => {
      await world.party("xb-moj").stop();
      const request = freshRequest();
      await submitted(world.party("xa-moj").client(), request);
      await outgoing(world.party("xa-moj").client(), request, "published");
      await world.party("xb-moj").start();
      await outgoing(world.party("xa-moj").client(), request, "relayed");
    });

    it("expires a message its recipient never judged, with the recipient's signature", async () => {
      await world.party("xb-moj").stop();
      const request = freshRequest({ expiresInMs: 4_000 });
      const requester = world.party("xa-moj").client();
      await submitted(requester, request);
      await outgoing(requester, request, "unresolved");
      await world.party("xb-moj").start();
      await outgoing(requester, request, "rejected");
      const reasons = (await requester.receipts(request.messageId)).flatMap(
        (receipt) => receipt.reasons.map(({ code }) => code),
      );
      assert.deepEqual([...new Set(reasons)], ["EXPIRED"]);
      await assert.rejects(
        world.party("xb-moj").client().fetch(request.messageId),
        { code: /MESSAGE_UNKNOWN|MESSAGE_NOT_IN_INBOX/ },
      );
    });

    it("cancels a message the recipient has not judged, and the number it took stays closed on both sides", async () => {
      await world.party("xb-moj").stop();
      const requester = world.party("xa-moj").client();
      const request = freshRequest();
      await submitted(requester, request);
      await outgoing(requester, request, "published");
      await requester.withdraw(request.messageId, "sent by mistake");
      await outgoing(requester, request, "unresolved");
      await world.party("xb-moj").start();
      await eventually("the cancel or the message to be answered", async () =>
        ["rejected", "relayed"].includes(
          (await requester.message(request.messageId)).state,
        ),
      );
      const conversation = await requester.conversation(request.messageId);
      const other = await world
        .party("xb-moj")
        .client()
        .conversation(request.messageId);
      assert.deepEqual(
        conversation.moves.map(({ outcome }) => outcome),
        other.moves.map(({ outcome }) => outcome),
      );
    });

    it("lets an acceptance win over a withdrawal that comes too late", async () => {
      const requester = world.party("xa-moj").client();
      const request = freshRequest();
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const state = await requester.withdraw(request.messageId, "too late");
      assert.equal(state, "relayed");
      await hand(world.party("xb-moj").client(), request);
      await outgoing(requester, request, "delivered");
    });

    it("brings a receipt that was lost back through an inquiry", async () => {
      // The sender is down while the receipt travels; whatever becomes of it then, the inquiry asks for it again.
      const requester = world.party("xa-moj");
      const request = freshRequest();
      await submitted(requester.client(), request);
      await outgoing(requester.client(), request, "relayed");
      await requester.stop();
      await hand(world.party("xb-moj").client(), request);
      await requester.start();
      await outgoing(requester.client(), request, "delivered");
    });
  });
}

export async function submitted(client: Client, request: Prepared) {
  const answer = await client.submit(request);
  assert.ok(answer.kind === "accepted", JSON.stringify(answer));
  return answer;
}

export async function outgoing(
  client: Client,
  { messageId }: Pick<Prepared, "messageId">,
  state: string,
): Promise<void> {
  await eventually(
    `${messageId} to be ${state}`,
    async () => (await client.message(messageId)).state === state,
  );
}

/** Fetches and confirms, as a case system does. */
export async function hand(
  client: Client,
  { messageId }: Pick<Prepared, "messageId">,
): Promise<void> {
  await client.fetch(messageId);
  await client.confirm(messageId);
}

async function reply(
  from: Client,
  to: Client,
  request: Prepared,
  kind: "acknowledgement" | "acceptance",
  syntax: Syntax,
): Promise<Prepared> {
  const next = await from.nextNumbers(request.messageId);
  const answer = freshReply(kind, request.messageId, next, { syntax });
  await submitted(from, answer);
  await outgoing(from, answer, "relayed");
  await hand(to, answer);
  await outgoing(from, answer, "delivered");
  return answer;
}

export function names(uris: readonly string[]): readonly string[] {
  return uris.map((uri) => uri.slice(uri.lastIndexOf("/") + 1));
}

/** A world over the embedded broker. */
export const overEmbedded: Transport = {
  name: "the embedded broker",
  createWorld: (ids, exchange = {}) => createWorld(ids, { exchange }),
};

/** The document without the header members that a gateway fills in. */
function withoutNumbers({ document, syntax }: Prepared): Uint8Array {
  const text = Buffer.from(document).toString("utf8");
  const members = [
    "messageId",
    "sequence",
    "seen",
    "sentAt",
    "expiresAt",
    "directoryVersion",
  ];
  if (syntax === "json") {
    const { header, ...body } = JSON.parse(text) as {
      header: Record<string, unknown>;
    };
    const kept = Object.entries(header).filter(
      ([name]) => !members.includes(name),
    );
    return Buffer.from(
      JSON.stringify({ header: Object.fromEntries(kept), ...body }),
    );
  }
  const names = members.map(
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  const lines = new RegExp(`\\s*<(${names.join("|")})>[^<]*</\\1>`, "g");
  return Buffer.from(text.replace(lines, ""));
}
