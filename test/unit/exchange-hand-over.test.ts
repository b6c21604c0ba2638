import assert from "node:assert/strict";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { createAllowance } from "../../src/exchange/allowance.ts";
import { acceptanceKey } from "../../src/exchange/due.ts";
import { confirmMessage } from "../../src/exchange/hand-over.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import type { Claim, IncomingMessage } from "../../src/exchange/ports.ts";
import { issueReceipt } from "../../src/exchange/receipts.ts";
import { receive } from "../../src/exchange/receive.ts";
import { createSealingRoom } from "../../src/exchange/sealing-room.ts";
import type { ReceiptBody } from "../../src/message/document.ts";
import { routingKey } from "../../src/message/route.ts";
import { statementOf } from "../../src/message/statements.ts";
import type { SqliteStore } from "../../src/store/sqlite/store.ts";
import { envelopTo, route, sealAs } from "../support/forger.ts";
import { freshRequest } from "../support/messages.ts";
import { partsOf } from "../support/parts.ts";
import { setupOf } from "../support/sealing-setup.ts";
import { sqliteFolders } from "../support/sqlite-folder.ts";
import { createWorld, type World } from "../support/world.ts";

const leaseMs = 60_000;

describe("the receipts of a message that is handed over", () => {
  const folders = sqliteFolders();
  let world: World;
  let store: SqliteStore;
  let parts: Parts;
  /** What the broker was given, in order. */
  let published: Uint8Array[] = [];
  /** Goes on by a second whenever somebody looks. */
  let now = Date.now();
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"]);
    store = await folders.open(folders.make());
    const usual = partsOf(world, "xb-moj", store);
    parts = {
      ...usual,
      broker: {
        ...usual.broker,
        publish: (_, envelope) => {
          published.push(envelope);
          return Promise.resolve();
        },
      },
      clock: { ...usual.clock, now: () => new Date((now += 1000)) },
    };
  });
  afterAll(async () => {
    await folders.clear();
    await world.end();
  });
  beforeEach(() => {
    published = [];
  });

  async function received(): Promise<IncomingMessage> {
    const request = freshRequest();
    const { bytes } = await sealAs(world.party("xa-moj"), request);
    const to = route("xa-moj", "xb-moj");
    await receive(
      parts,
      createAllowance(parts.settings, parts.clock, parts.log),
      {
        route: to,
        routingKey: routingKey(to),
        body: envelopTo(world.party("xb-moj"), bytes),
        deliveries: 0,
      },
    );
    const [message] = await store.findMessages(request.messageId);
    assert.ok(message?.direction === "in" && message.state === "inbox");
    return message;
  }

  async function claimReceipts(): Promise<readonly Claim[]> {
    const claims = await store.claimDue(10, new Date(now), leaseMs);
    return claims.filter(({ due }) => due.kind === "receipt");
  }

  async function issue(claims: readonly Claim[]): Promise<void> {
    for (const { due, ...claim } of claims)
      if (due.kind === "receipt") await issueReceipt(parts, { ...claim, due });
  }

  /** What each receipt says when xa-moj has opened and verified it. */
  async function told(): Promise<readonly ReceiptBody[]> {
    const room = createSealingRoom(setupOf(world, "xa-moj"));
    return Promise.all(
      published.map(async (envelope) => {
        const back = route("xb-moj", "xa-moj", "control");
        const found = await room.examine(envelope, back, new Date(now + 1000));
        assert.ok(found.kind === "control" && "receipt" in found.document);
        return found.document.receipt;
      }),
    );
  }

  async function toldNames(): Promise<readonly string[]> {
    return (await told()).map(({ statement }) =>
      statement.map(({ event }) => statementOf(event)).join("+"),
    );
  }

  async function timeOf(
    message: IncomingMessage,
    name: "message.received" | "message.confirmed",
  ): Promise<string | undefined> {
    const rows = await store.journalOf(message);
    return rows.find(({ fact }) => fact === name)?.at.toISOString();
  }

  const acceptance = "RelayAcceptance+ContentConsignment";

  it("are one while nobody has begun the first, with each statement's own time", async () => {
    const message = await received();
    await confirmMessage(parts, message, "case system");
    await issue(await claimReceipts());
    assert.deepEqual(await toldNames(), [`${acceptance}+ContentHandover`]);
    const accepted = await timeOf(message, "message.received");
    const confirmed = await timeOf(message, "message.confirmed");
    assert.notEqual(accepted, confirmed);
    assert.deepEqual(
      (await told())[0]?.statement.map(({ at }) => at),
      [accepted, accepted, confirmed],
    );
    assert.deepEqual(await claimReceipts(), []);
    assert.equal((await store.findReceipts(message)).length, 1);
  });

  it("are one that keeps the place of the first among what is due", async () => {
    const first = await received();
    const second = await received();
    await confirmMessage(parts, second, "case system");
    await confirmMessage(parts, first, "case system");
    const claims = await claimReceipts();
    assert.deepEqual(
      claims.map(({ due }) => "subject" in due && due.subject.messageId),
      [first.messageId, second.messageId],
    );
    await issue(claims);
  });

  it("are one however often the case system confirms", async () => {
    const message = await received();
    await confirmMessage(parts, message, "case system");
    await confirmMessage(parts, message, "case system");
    await issue(await claimReceipts());
    assert.deepEqual(await toldNames(), [`${acceptance}+ContentHandover`]);
  });

  it("are two when the first is being signed", async () => {
    const message = await received();
    const claims = await claimReceipts();
    await confirmMessage(parts, message, "case system");
    await issue(claims);
    await issue(await claimReceipts());
    assert.deepEqual(await toldNames(), [acceptance, "ContentHandover"]);
  });

  it("are two when the first was begun once, whoever has it now", async () => {
    const message = await received();
    const [claim] = await claimReceipts();
    assert.ok(claim !== undefined);
    await store.postpone(claim, new Date(now), []);
    await confirmMessage(parts, message, "case system");
    await issue(await claimReceipts());
    assert.deepEqual(await toldNames(), [acceptance, "ContentHandover"]);
  });

  it("are two when the first is signed and waits for the broker, also if an operator hastens it", async () => {
    const message = await received();
    const [claim] = await claimReceipts();
    assert.ok(claim?.due.kind === "receipt");
    const lost = new Error("a thread of this test ends here");
    await assert.rejects(
      issueReceipt(
        {
          ...parts,
          broker: { ...parts.broker, publish: () => Promise.reject(lost) },
        },
        { ...claim, due: claim.due },
      ),
      lost,
    );
    await store.postpone(claim, new Date(now + leaseMs), []);
    const hastened = await store.hasten(
      [acceptanceKey(claim.due.subject)],
      new Date(now),
      { facts: [] },
    );
    assert.equal(hastened, 1);
    await confirmMessage(parts, message, "case system");
    await issue(await claimReceipts());
    assert.deepEqual(await toldNames(), [acceptance, "ContentHandover"]);
    assert.equal((await store.findReceipts(message)).length, 2);
  });
});
