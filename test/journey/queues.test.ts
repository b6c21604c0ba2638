import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { DeadLetter } from "../../src/client/answers.ts";
import { createClient, type Client } from "../../src/client/client.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import type { QueueName } from "../../src/message/queues.ts";
import {
  codeOf,
  comityWith,
  commandFolder,
  type Ended,
} from "../support/command.ts";
import { eventually } from "../support/eventually.ts";
import { envelopTo, inject, route, sealAs } from "../support/forger.ts";
import { journalled } from "../support/journal.ts";
import {
  freshReply,
  freshRequest,
  type Prepared,
} from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";

const folder = commandFolder();
afterAll(folder.remove);

const letterBytesMax = 512 * 1024;

describe("an operator at the queues", () => {
  let world: World;
  let requester: Client;
  let requested: Client;
  beforeAll(async () => {
    // No repair by itself within the test, no room for undecided messages, and little for what is too large.
    world = await createWorld(["xa-moj", "xb-moj", "xc-moj"], {
      exchange: {
        receiptTimeoutMs: 3_600_000,
        retryFirstMs: 3_600_000,
        retryMaxMs: 3_600_000,
        undecidedMax: 0,
        deliveryBytesMax: letterBytesMax,
      },
    });
    await world.party("xa-moj").start();
    await world.party("xb-moj").start();
    requester = operatorOf("xa-moj");
    requested = operatorOf("xb-moj");
  });
  afterAll(() => world.end());

  function operatorOf(id: string): Client {
    return createClient(world.party(id).operator());
  }

  function comity(id: string, ...args: readonly string[]): Promise<Ended> {
    const { url, token } = world.party(id).operator();
    return comityWith({ COMITY_URL: url, COMITY_TOKEN: token }, ...args);
  }

  async function depth(client: Client, name: QueueName): Promise<number> {
    const { items } = await client.queues();
    return items.find(({ queue }) => queue === name)?.count ?? NaN;
  }

  /** As the gateway of xc-moj would send it; resolves to the dead letter that it becomes at xb-moj. */
  async function sentByThird(envelope: Uint8Array): Promise<DeadLetter> {
    const known = (await requested.deadLetters()).items.map(({ id }) => id);
    const broker = world.embedded?.connect(parseAuthorityId("xc-moj"));
    assert.ok(broker);
    await inject(broker, route("xc-moj", "xb-moj"), envelope);
    let letter: DeadLetter | undefined;
    await eventually("a dead letter", async () => {
      const { items } = await requested.deadLetters();
      letter = items.find(({ id }) => !known.includes(id));
      return letter !== undefined;
    });
    assert.ok(letter);
    return letter;
  }

  async function listThird(listed: boolean): Promise<void> {
    const all = world.directory().authorities;
    kept ??= all;
    const authorities = kept.filter(({ id }) => listed || id !== "xc-moj");
    await world.publishDirectory((directory) => ({
      ...directory,
      version: directory.version + 1,
      authorities,
    }));
    const { version } = world.directory();
    await eventually(
      "the directory is in force",
      async () => (await requested.directory()).version === version,
    );
  }
  let kept: ReturnType<World["directory"]>["authorities"] | undefined;

  async function envelopeOf(message: Prepared): Promise<Uint8Array> {
    const { bytes } = await sealAs(world.party("xc-moj"), message);
    return envelopTo(world.party("xb-moj"), bytes);
  }

  it("sees how much waits, and since when", async () => {
    const { status, stdout } = await comity("xb-moj", "queue", "list");
    assert.equal(status, 0);
    for (const name of [
      ...["outbox", "inbox", "unresolved", "undecided", "dead-letters"],
    ])
      assert.match(stdout, new RegExp(`^${name} +0$`, "m"));
  });

  it("has a message published at once that waits for its time, and takes one back", async () => {
    await world.party("xb-moj").stop();
    const requests = [freshRequest(), freshRequest()];
    for (const request of requests)
      await world.party("xa-moj").client().submit(request);
    await eventually("both are with the broker", async () => {
      const { items } = await requester.queue("outbox");
      return items.every(({ state }) => state === "published");
    });
    const [asked, regretted] = requests.map(({ messageId }) => messageId);
    assert.ok(asked !== undefined && regretted !== undefined);
    const listed = await comity("xa-moj", "queue", "list", "outbox");
    for (const id of [asked, regretted])
      assert.ok(listed.stdout.includes(id), listed.stdout);

    const retried = await comity(
      ...(["xa-moj", "queue", "retry", asked] as const),
      ...["--reason", "their line was down"],
    );
    assert.equal(retried.stdout, `due now ${asked}\n`, retried.stderr);
    const fact = await journalled(
      requester,
      "the retry",
      (each) => each.fact === "queue.retried" && each.messageId === asked,
    );
    assert.equal(fact.actor, "operator");
    assert.equal(fact.details?.note, "their line was down");
    await journalled(
      requester,
      "the inquiry",
      (each) => each.fact === "inquiry.sent" && each.messageId === asked,
    );

    const withdrawn = await comity(
      ...(["xa-moj", "queue", "withdraw", regretted] as const),
      ...["--reason", "sent by mistake", "--json"],
    );
    assert.deepEqual(JSON.parse(withdrawn.stdout), {
      messageId: regretted,
      state: "unresolved",
    });
    assert.equal(await depth(requester, "unresolved"), 1);
    const row = await journalled(
      requester,
      "the withdrawal",
      (each) =>
        each.fact === "message.unresolved" && each.messageId === regretted,
    );
    assert.deepEqual(
      [row.actor, row.details?.note],
      ["operator", "sent by mistake"],
    );

    await world.party("xb-moj").start();
    requested = operatorOf("xb-moj");
    await eventually(
      "the recipient has answered for both",
      async () =>
        (await requester.message(asked)).state === "relayed" &&
        (await depth(requester, "unresolved")) === 0,
    );
    const late = await comity(
      ...(["xa-moj", "queue", "withdraw", asked] as const),
      ...["--reason", "too late"],
    );
    assert.deepEqual([late.status, late.stdout], [1, `relayed ${asked}\n`]);
  });

  it("is told what waits for the case system and not for the gateway", async () => {
    await eventually(
      "a message in the inbox",
      async () => (await depth(requested, "inbox")) > 0,
    );
    const [message] = (await requested.queue("inbox")).items;
    const ended = await comity(
      ...(["xb-moj", "queue", "retry", message?.messageId ?? ""] as const),
    );
    assert.deepEqual([ended.status, codeOf(ended)], [1, "NOTHING_TO_RETRY"]);
  });

  it("has a dead letter judged again once its sender is in the directory", async () => {
    await listThird(false);
    const request = freshRequest({ from: "xc-moj" });
    const envelope = await envelopeOf(request);
    const letter = await sentByThird(envelope);
    assert.match(letter.reason, /^SENDER_UNKNOWN: /);

    const saved = folder.path("letter.bin");
    const shown = await comity(
      ...(["xb-moj", "queue", "show", letter.id, "--save", saved] as const),
    );
    assert.match(shown.stdout, /^reason +SENDER_UNKNOWN: /m);
    assert.ok(readFileSync(saved).equals(envelope));

    const early = await comity("xb-moj", "queue", "retry", letter.id);
    assert.deepEqual([early.status, codeOf(early)], [1, "SENDER_UNKNOWN"]);
    assert.equal(await depth(requested, "dead-letters"), 1);

    await listThird(true);
    const taken = await comity(
      ...(["xb-moj", "queue", "retry", letter.id] as const),
      ...["--reason", "listed since this morning"],
    );
    assert.equal(taken.stdout, `taken ${request.messageId}\n`, taken.stderr);
    assert.equal(await depth(requested, "dead-letters"), 0);
    const message = await requested.message(request.messageId);
    assert.deepEqual(
      [message.state, message.arrivedAt],
      ["inbox", letter.at],
      "judged as of its arrival",
    );
    const timeline = await requested.timeline(request.messageId);
    const retry = timeline.find(({ fact }) => fact === "dead-letter.retried");
    assert.deepEqual(
      [retry?.actor, retry?.details?.outcome, retry?.details?.note],
      ["operator", "taken", "listed since this morning"],
    );
    const again = await comity("xb-moj", "queue", "retry", letter.id);
    assert.equal(codeOf(again), "DEAD_LETTER_UNKNOWN");
  });

  it("keeps a dead letter that its sender's quota has no room for", async () => {
    await listThird(false);
    const request = freshRequest({ from: "xc-moj" });
    const reply = freshReply(
      "acknowledgement",
      request.messageId,
      { conversationId: request.messageId, sequence: 1, seen: 1 },
      { from: "xc-moj", to: "xb-moj" },
    );
    const letter = await sentByThird(await envelopeOf(reply));
    await listThird(true);
    const ended = await comity("xb-moj", "queue", "retry", letter.id);
    assert.deepEqual([ended.status, codeOf(ended)], [1, "QUOTA_EXHAUSTED"]);
    await requested.discardDeadLetter(letter.id, "no room for it");
  });

  it("discards with a reason what nobody will miss, and cannot judge what was not kept", async () => {
    const letter = await sentByThird(new Uint8Array(letterBytesMax + 1));
    assert.deepEqual(
      [letter.whole, letter.bodyBytes],
      [false, letterBytesMax + 1],
    );
    const retried = await comity("xb-moj", "queue", "retry", letter.id);
    assert.equal(codeOf(retried), "DEAD_LETTER_WITHOUT_BYTES");

    const silent = await comity("xb-moj", "queue", "discard", letter.id);
    assert.equal(silent.status, 2, "a reason is asked for");
    const discarded = await comity(
      ...(["xb-moj", "queue", "discard", letter.id] as const),
      ...["--reason", "noise"],
    );
    assert.equal(discarded.stdout, `discarded ${letter.id}\n`);
    const fact = await journalled(
      requested,
      "the discarding",
      ({ fact, details }) =>
        fact === "dead-letter.discarded" && details?.note === "noise",
    );
    assert.deepEqual(
      [fact.actor, fact.details?.digest, fact.details?.keptFor],
      ["operator", letter.digest, "DELIVERY_TOO_LARGE"],
    );
    assert.equal(await depth(requested, "dead-letters"), 0);
  });

  it("refuses a queue that is none as a matter of usage", async () => {
    const ended = await comity("xb-moj", "queue", "list", "lost");
    assert.deepEqual([ended.status, codeOf(ended)], [2, "USAGE"]);
  });
});
