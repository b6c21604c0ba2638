import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import { journalled } from "../support/journal.ts";
import { freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";
import { hand, outgoing, submitted } from "./journeys.ts";

const hour = 60 * 60 * 1000;

describe("a gateway that requires revocation data", () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"], { revocation: "require" });
    await world.publishRevocations({ nextUpdate: new Date(Date.now() - hour) });
    for (const party of Object.values(world.parties)) await party.start();
  });
  afterAll(() => world.end());

  it("holds a message while the lists are stale, and judges it when they are fresh", async () => {
    const requester = world.party("xa-moj").client();
    const requested = world.party("xb-moj").client();
    const request = freshRequest();
    await submitted(requester, request);
    const held = await journalled(
      requested,
      "the request held",
      ({ fact, messageId }) =>
        fact === "message.undecided" && messageId === request.messageId,
    );
    assert.deepEqual(held.details?.codes, ["REVOCATION_UNKNOWN"]);
    assert.equal((await requested.receipts(request.messageId)).length, 0);
    await world.publishRevocations({ nextUpdate: new Date(Date.now() + hour) });
    await outgoing(requester, request, "relayed");
    await hand(requested, request);
    await outgoing(requester, request, "delivered");
  });

  it("takes nothing from a signer whose key was compromised", async () => {
    const requester = world.party("xa-moj").client();
    const requested = world.party("xb-moj").client();
    const { certificate } = world.party("xa-moj").issued.signing;
    const at = new Date(Date.now() + hour);
    await world.publishRevocations({
      nextUpdate: new Date(Date.now() + hour),
      revoked: [{ certificate, at, reason: "keyCompromise" }],
    });
    // The lists are looked at every two seconds; what is sent before that is accepted, and rightly so.
    for (let sent = 0; ; sent += 1) {
      assert.ok(sent < 200, "the lists were not read again");
      const request = freshRequest();
      await submitted(requester, request);
      const fact = await journalled(
        requested,
        "an end of the request",
        ({ fact: name, messageId }) =>
          name === "dead-letter.kept" ||
          (name === "message.received" && messageId === request.messageId),
      );
      if (fact.fact === "message.received") {
        await new Promise((resolve) => setTimeout(resolve, 300));
        continue;
      }
      assert.equal(fact.details?.code, "CERTIFICATE_REVOKED");
      break;
    }
  });
});
