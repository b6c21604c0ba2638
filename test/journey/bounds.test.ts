import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import {
  parseAuthorityId,
  parseDigest,
} from "../../src/message/identifiers.ts";
import { sealAnswerAs } from "../support/control.ts";
import { eventually } from "../support/eventually.ts";
import { envelopTo, inject, route, sealAs } from "../support/forger.ts";
import { journalEnd, journalled } from "../support/journal.ts";
import { freshId, freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";
import { outgoing, submitted } from "./journeys.ts";

const hour = 60 * 60 * 1000;

describe("a sender over its bounds", () => {
  let world: World;
  let requester: Client;
  let requested: Client;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"], {
      revocation: "require",
      exchange: { undecidedMax: 1 },
    });
    await world.publishRevocations({ nextUpdate: new Date(Date.now() - hour) });
    for (const party of Object.values(world.parties)) await party.start();
    requester = world.party("xa-moj").client();
    requested = world.party("xb-moj").client();
  });
  afterAll(() => world.end());

  it("keeps what found no room, and sends it again until there is", async () => {
    const requests = [freshRequest(), freshRequest()];
    for (const request of requests) await submitted(requester, request);
    for (const { messageId: id } of requests) {
      const answered = await journalled(
        requester,
        "an answer",
        ({ fact, messageId, details }) =>
          messageId === id &&
          (fact === "receipt.verified" ||
            (fact === "message.published" && details?.attempt === 1)),
      );
      assert.equal(answered.fact, "message.published");
    }
    await journalled(
      requested,
      "one held",
      ({ fact }) => fact === "message.undecided",
    );
    await world.publishRevocations({ nextUpdate: new Date(Date.now() + hour) });
    for (const request of requests)
      await outgoing(requester, request, "relayed");
    const held = await heldIn(requested);
    assert.equal(held, 1);
  });
});

describe("what a gateway answers again", () => {
  let world: World;
  let requester: Client;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"], {
      exchange: { receiptTimeoutMs: hour, retryMaxMs: hour },
    });
    for (const id of ["xa-moj", "xb-moj"]) await world.party(id).start();
    requester = world.party("xa-moj").client();
  });
  afterAll(() => world.end());

  /** Changes what every authority accepts, and waits until the gateway judges a request by it. */
  async function accepting(
    instruments: readonly string[],
    outcome: string,
  ): Promise<void> {
    await world.publishDirectory((directory) => ({
      ...directory,
      version: directory.version + 1,
      authorities: directory.authorities.map((authority) => ({
        ...authority,
        instruments,
      })),
    }));
    await eventually(
      `requests to be ${outcome}`,
      async () => (await requester.submit(freshRequest())).kind === outcome,
    );
  }

  it("gives the first answer to a submission that today's directory would refuse", async () => {
    const request = freshRequest();
    const first = await submitted(requester, request);
    const instruments = world.directory().authorities[0]?.instruments ?? [];
    await accepting(["UNTOC"], "refused");
    const again = await submitted(requester, request);
    assert.equal(again.repeated, true);
    assert.equal(again.receipt.containerDigest, first.receipt.containerDigest);
    await accepting(instruments, "accepted");
  });

  it("refuses at submission what its recipient would reject for its times", async () => {
    const sentAt = (ms: number) => new Date(Date.now() + ms).toISOString();
    const times = [
      { rule: "HEADER-SENT-AT", header: { sentAt: sentAt(hour) } },
      {
        rule: "HEADER-EXPIRED",
        header: { sentAt: sentAt(-2 * hour) },
        expiresInMs: -hour,
      },
    ];
    for (const { rule, ...changes } of times) {
      const outcome = await requester.submit(freshRequest(changes));
      assert.ok(outcome.kind === "refused");
      assert.deepEqual(
        outcome.faults.map((fault) => fault.rule),
        [rule],
      );
    }
  });

  it("publishes nothing again for an answer to no standing inquiry", async () => {
    await world.party("xb-moj").stop();
    const request = freshRequest();
    await submitted(requester, request);
    await outgoing(requester, request, "published");
    const { containerDigest } = await requester.message(request.messageId);
    const party = world.party("xb-moj");
    const subject = {
      messageId: request.messageId,
      sender: parseAuthorityId("xa-moj"),
      recipient: party.id,
      containerDigest: parseDigest(containerDigest),
    };
    const answer = await sealAnswerAs(party, subject, freshId());
    const end = await journalEnd(requester);
    const broken = await sealAs(party, freshRequest());
    for (const bytes of [answer.bytes, broken.bytes]) {
      const broker = world.embedded?.connect(party.id);
      assert.ok(broker !== undefined);
      await inject(
        broker,
        route("xb-moj", "xa-moj", "control"),
        envelopTo(world.party("xa-moj"), bytes),
      );
    }
    const next = await journalled(
      requester,
      "what came of both",
      ({ fact, messageId }) =>
        fact === "dead-letter.kept" ||
        (messageId === request.messageId && fact !== "inquiry.sent"),
      end,
    );
    assert.equal(next.fact, "dead-letter.kept");
  });
});

describe("a recipient that lost its store", () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"]);
    for (const party of Object.values(world.parties)) await party.start();
  });
  afterAll(() => world.end());

  it("is found out by the sender, who holds its signed receipt and raises an alarm", async () => {
    const requester = world.party("xa-moj").client();
    const request = freshRequest();
    await submitted(requester, request);
    await outgoing(requester, request, "relayed");
    const recipient = world.party("xb-moj");
    await recipient.stop();
    rmSync(recipient.config.store.directory, { recursive: true });
    await recipient.start();
    const alarm = await journalled(
      requester,
      "an alarm",
      ({ fact }) => fact === "security.alert",
    );
    assert.deepEqual(
      [alarm.messageId, alarm.details?.code],
      [request.messageId, "PEER_FORGOT"],
    );
    assert.equal((await requester.message(request.messageId)).state, "relayed");
  });
});

async function heldIn(client: Client): Promise<number> {
  const end = await journalEnd(client);
  let held = 0;
  const stop = new AbortController();
  for await (const { fact, position } of client.events(0, stop.signal)) {
    if (fact.fact === "message.undecided") held += 1;
    if (position >= end) stop.abort();
  }
  return held;
}
