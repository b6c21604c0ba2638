import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { XmlDocument } from "libxml2-wasm";
import type { Examination, Sealing } from "../../src/exchange/ports.ts";
import { createSealingRoom } from "../../src/exchange/sealing-room.ts";
import { envelopTo, route, sealAs } from "../support/forger.ts";
import { freshRequest } from "../support/messages.ts";
import { setupOf } from "../support/sealing-setup.ts";
import { createWorld, type Party, type World } from "../support/world.ts";

describe("examining a delivery", () => {
  let world: World;
  /** Where somebody else claims to be xa-moj. */
  let elsewhere: World;
  let room: Sealing;
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"]);
    elsewhere = await createWorld(["xa-moj"]);
    room = createSealingRoom(setupOf(world, "xb-moj"));
  });
  afterAll(async () => {
    await world.end();
    await elsewhere.end();
  });

  async function examine(
    signer: Party,
    sealing: Sealing,
  ): Promise<{ outcome: Examination; documentsParsed: number }> {
    const container = await sealAs(signer, freshRequest());
    const parsing = vi.spyOn(XmlDocument, "fromBuffer").mockClear();
    const outcome = await sealing.examine(
      envelopTo(world.party("xb-moj"), container.bytes),
      route("xa-moj", "xb-moj"),
      new Date(),
    );
    const documentsParsed = parsing.mock.calls.filter(([bytes]) =>
      Buffer.from(bytes).includes("<MessageId>"),
    ).length;
    return { outcome, documentsParsed };
  }

  it("parses a document once its signer is known", async () => {
    const signer = world.party("xa-moj");
    const { outcome, documentsParsed } = await examine(signer, room);
    assert.equal(outcome.kind, "message");
    assert.equal(documentsParsed, 1);
  });

  it("does not parse the document of somebody who is no authority", async () => {
    const signer = elsewhere.party("xa-moj");
    const { outcome, documentsParsed } = await examine(signer, room);
    assert.ok(outcome.kind === "unattributable");
    assert.equal(outcome.code, "CERTIFICATE_NOT_LISTED");
    assert.equal(documentsParsed, 0);
  });

  it("parses a document that is held until its signer's revocation is known", async () => {
    const setup = setupOf(world, "xb-moj");
    const strict = createSealingRoom({
      ...setup,
      trust: { ...setup.trust, revocationMode: "require" },
    });
    const signer = world.party("xa-moj");
    const { outcome, documentsParsed } = await examine(signer, strict);
    assert.ok(outcome.kind === "undecidable");
    assert.equal(outcome.code, "REVOCATION_UNKNOWN");
    assert.equal(outcome.lane, "urgent");
    assert.equal(documentsParsed, 1);
  });
});
