import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import { encodeFact, decodeFact } from "../../src/ledger/journal.ts";
import { dueKey } from "../../src/exchange/due.ts";
import type { Broker, OutgoingMessage } from "../../src/exchange/ports.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { eventually } from "../support/eventually.ts";
import { envelopTo, inject, route, sealAs } from "../support/forger.ts";
import { journalEnd, journalled } from "../support/journal.ts";
import { freshRequest, type Prepared } from "../support/messages.ts";
import type { World } from "../support/world.ts";
import {
  hand,
  names,
  outgoing,
  submitted,
  type Transport,
} from "./journeys.ts";

/** A transport through which a test can also publish by itself. */
export type OpenTransport = Transport & {
  readonly connect: (world: World, sender: string) => Promise<Broker>;
};

/** What a hostile broker, a hostile authority or a broken peer can try, and what becomes of it. */
export function hostileJourneys(transport: OpenTransport): void {
  describe(`hostile deliveries over ${transport.name}`, () => {
    let world: World;
    let requester: Client;
    let requested: Client;
    let third: Client;
    beforeAll(async () => {
      world = await transport.createWorld(["xa-moj", "xb-moj", "xc-moj"]);
      for (const party of Object.values(world.parties)) await party.start();
      requester = world.party("xa-moj").client();
      requested = world.party("xb-moj").client();
      third = world.party("xc-moj").client();
    });
    afterAll(() => world.end());

    /** Publishes an envelope and gives the dead letter's code that it ends as. */
    async function endsDead(
      client: Client,
      sender: string,
      recipient: string,
      envelope: Uint8Array,
    ): Promise<unknown> {
      const end = await journalEnd(client);
      await inject(
        await transport.connect(world, sender),
        route(sender, recipient),
        envelope,
      );
      const fact = await journalled(
        client,
        "a dead letter",
        ({ fact: name }) => name === "dead-letter.kept",
        end,
      );
      return fact.details?.code;
    }

    it("answers a second copy with the very receipt of the first", async () => {
      const request = freshRequest();
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const container = await requester.container(request.messageId);
      const end = await journalEnd(requested);
      await inject(
        await transport.connect(world, "xa-moj"),
        route("xa-moj", "xb-moj", "urgent"),
        envelopTo(world.party("xb-moj"), container),
      );
      await journalled(
        requested,
        "the receipt sent again",
        (fact) =>
          fact.fact === "receipt.sent" && fact.messageId === request.messageId,
        end,
      );
      assert.equal((await requested.receipts(request.messageId)).length, 1);
      await hand(requested, request);
      await outgoing(requester, request, "delivered");
    });

    it("rejects other content under an id it has judged, bound to its own digest, and leaves the verdict", async () => {
      const request = freshRequest();
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const other = freshRequest({
        header: {
          messageId: request.messageId,
          conversationId: request.header.conversationId,
          language: "da",
        },
      });
      const container = await sealAs(world.party("xa-moj"), other);
      await inject(
        await transport.connect(world, "xa-moj"),
        route("xa-moj", "xb-moj"),
        envelopTo(world.party("xb-moj"), container.bytes),
      );
      await eventually(
        "the second receipt",
        async () => (await requested.receipts(request.messageId)).length === 2,
      );
      const rejection = (await requested.receipts(request.messageId)).find(
        ({ statements }) => names(statements).includes("RelayRejection"),
      );
      assert.equal(rejection?.subject.containerDigest, container.digest);
      assert.deepEqual(
        rejection.reasons.map(({ code }) => code),
        ["MESSAGE_ID_REUSED"],
      );
      await hand(requested, request);
      await outgoing(requester, request, "delivered");
    });

    it("keeps an envelope that was altered on the broker as a dead letter, and tells nobody", async () => {
      const container = await sealAs(world.party("xa-moj"), freshRequest());
      const envelope = Uint8Array.from(
        envelopTo(world.party("xb-moj"), container.bytes),
      );
      const middle = Math.floor(envelope.length / 2);
      envelope[middle] = (envelope[middle] ?? 0) ^ 1;
      assert.equal(
        await endsDead(requested, "xa-moj", "xb-moj", envelope),
        "ENVELOPE_UNOPENABLE",
      );
    });

    it("does not believe an authority that signs as another", async () => {
      const forged = await sealAs(world.party("xc-moj"), freshRequest());
      const envelope = envelopTo(world.party("xb-moj"), forged.bytes);
      assert.equal(
        await endsDead(requested, "xc-moj", "xb-moj", envelope),
        "SENDER_MISMATCH",
      );
      assert.equal(
        await endsDead(requested, "xa-moj", "xb-moj", envelope),
        "CERTIFICATE_NOT_LISTED",
      );
    });

    it("does not take what was meant for another authority", async () => {
      const request = freshRequest();
      await submitted(requester, request);
      await outgoing(requester, request, "relayed");
      const replayed = envelopTo(
        world.party("xc-moj"),
        await requested.container(request.messageId),
      );
      assert.equal(
        await endsDead(third, "xb-moj", "xc-moj", replayed),
        "CERTIFICATE_NOT_LISTED",
      );
      assert.equal(
        await endsDead(third, "xa-moj", "xc-moj", replayed),
        "SENDER_MISMATCH",
      );
    });

    it("cannot open what is encrypted to somebody else", async () => {
      const container = await sealAs(world.party("xa-moj"), freshRequest());
      const envelope = envelopTo(world.party("xb-moj"), container.bytes);
      assert.equal(
        await endsDead(third, "xa-moj", "xc-moj", envelope),
        "ENVELOPE_NOT_FOR_US",
      );
    });

    it("sends the faults of a document that breaks its schema back under its signature", async () => {
      const good = freshRequest();
      const text = Buffer.from(good.document)
        .toString("utf8")
        .replace(/<LegalBasis>.*<\/LegalBasis>/s, "");
      const broken = { ...good, document: Buffer.from(text) };
      await dispatchUnjudged(world, broken);
      requester = world.party("xa-moj").client();
      await outgoing(requester, broken, "rejected");
      const [rejection] = (await requester.receipts(broken.messageId)).filter(
        ({ issuer }) => issuer === "xb-moj",
      );
      assert.deepEqual(names(rejection?.statements ?? []), ["RelayRejection"]);
      assert.equal(rejection?.reasons[0]?.code, "SCHEMA_INVALID");
      assert.match(rejection.reasons[0].path ?? "", /^\/Message\/Request/);
      // The recipient could not read which number it had closed: the sender's cancel tells it.
      await eventually("the number closed", async () => {
        const found = await requested
          .conversation(broken.messageId)
          .catch(() => undefined);
        return found?.moves[0]?.outcome === "closed";
      });
      assert.deepEqual((await requested.receipts(broken.messageId)).length, 1);
    });

    it("sends the broken treaty rules back under its signature", async () => {
      const broken = freshRequest({
        syntax: "json",
        header: { channel: "IBERA" },
      });
      await dispatchUnjudged(world, broken);
      requester = world.party("xa-moj").client();
      await outgoing(requester, broken, "rejected");
      const [rejection] = (await requester.receipts(broken.messageId)).filter(
        ({ issuer }) => issuer === "xb-moj",
      );
      const reasons = rejection?.reasons ?? [];
      assert.deepEqual(
        [...new Set(reasons.map(({ code }) => code))],
        ["RULES_BROKEN"],
      );
      assert.ok(reasons.some(({ path }) => path === "/header/channel"));
    });
  });
}

/** Puts a sealed message into the stopped sender's outbox, as if its gateway had never judged it, and starts it. */
async function dispatchUnjudged(
  world: World,
  request: Prepared,
): Promise<void> {
  const party = world.party("xa-moj");
  await party.stop();
  const container = await sealAs(party, request);
  const store = await openSqliteStore({
    directory: party.config.store.directory,
    encodeFact,
    decodeFact,
  });
  try {
    const { header } = request;
    const message: OutgoingMessage = {
      direction: "out",
      sender: party.id,
      recipient: parseAuthorityId("xb-moj"),
      messageId: request.messageId,
      conversationId: header.conversationId,
      kind: header.kind,
      sequence: header.sequence,
      seen: header.seen,
      requestingRef: header.caseReference.requestingRef,
      syntax: request.syntax,
      lane: "routine",
      containerDigest: container.digest,
      manifestDigest: container.manifestDigest,
      containerBytes: container.bytes.length,
      sentAt: header.sentAt,
      expiresAt: header.expiresAt,
      state: "queued",
      publications: 0,
      acceptedAt: new Date(),
    };
    const due = { kind: "publish", message } as const;
    const blob = await store.blobs.stage(container.bytes);
    await store.acceptMessage(message, blob, 0, {
      facts: [],
      schedule: [
        {
          key: dueKey(due),
          due: {
            kind: "publish",
            message: { sender: party.id, messageId: request.messageId },
          },
          at: new Date(),
        },
      ],
    });
  } finally {
    await store.close();
  }
  await party.start();
}
