import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import type { Clock } from "../../src/exchange/ports.ts";
import { systemClock } from "../../src/gateway.ts";
import { eventsOf } from "../support/calendar-reader.ts";
import { comityWith } from "../support/command.ts";
import { eventually } from "../support/eventually.ts";
import { journalled } from "../support/journal.ts";
import {
  freshAnswer,
  freshOpening,
  type Prepared,
} from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";
import { outgoing, submitted } from "./journeys.ts";

const dayMs = 24 * 60 * 60 * 1000;

describe("the due dates of a European Investigation Order", () => {
  let world: World;
  let requester: Client;
  let requested: Client;
  let aheadMs = 0;
  // Runs on as time does, and is set forward by the test.
  const stepped: Clock = {
    now: () => new Date(Date.now() + aheadMs),
    after: (ms, callback) => systemClock.after(Math.min(ms, 50), callback),
  };
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"], {
      parts: () => ({ clock: stepped }),
    });
    await world.publishDirectory((directory) => ({
      ...directory,
      authorities: directory.authorities.map((authority) => ({
        ...authority,
        instruments: [...authority.instruments, "EIO", "EU2023-2844"],
        timeZone: authority.id === "xa-moj" ? "America/Lima" : "Asia/Tokyo",
      })),
    }));
    for (const id of ["xa-moj", "xb-moj"]) await world.party(id).start();
    requester = world.party("xa-moj").client();
    requested = world.party("xb-moj").client();
  });
  afterAll(() => world.end());

  async function relayed(): Promise<Prepared> {
    const request = freshOpening("D9-request");
    await submitted(requester, request);
    await outgoing(requester, request, "relayed");
    return request;
  }

  async function answer(example: string, request: Prepared): Promise<Prepared> {
    const next = await requested.nextNumbers(request.messageId);
    const message = freshAnswer(example, request.messageId, next);
    await submitted(requested, message);
    await outgoing(requested, message, "relayed");
    return message;
  }

  it("are the same on both sides, at midnight where the executing authority is", async () => {
    const request = await relayed();
    const [ours, theirs] = await Promise.all(
      [requester, requested].map((client) =>
        client.conversation(request.messageId),
      ),
    );
    assert.deepEqual(ours?.dueDates, theirs?.dueDates);
    const tokyo = 9 * 60 * 60 * 1000;
    const day = Math.floor((Date.parse(request.header.sentAt) + tokyo) / dayMs);
    assert.deepEqual(
      ours?.dueDates.map(({ limit, owedBy, dueAt, state }) => [
        limit,
        owedBy,
        Date.parse(dueAt) + 1,
        state,
      ]),
      [
        ["EIO-16-1-TIME", "xb-moj", (day + 8) * dayMs - tokyo, "running"],
        ["EIO-12-3-TIME", "xb-moj", (day + 31) * dayMs - tokyo, "running"],
      ],
    );
  });

  it("are met by the answers, whose own begin", async () => {
    const request = await relayed();
    const acknowledgement = await answer("D9-acknowledgement", request);
    const acceptance = await answer("D9-acceptance-partial", request);
    for (const client of [requester, requested]) {
      const { dueDates } = await client.conversation(request.messageId);
      assert.deepEqual(
        dueDates.map(({ limit, state, metBy }) => [
          limit,
          state,
          metBy?.messageId,
        ]),
        [
          ["EIO-16-1-TIME", "met", acknowledgement.messageId],
          ["EIO-12-3-TIME", "met", acceptance.messageId],
          ["EIO-12-4-TIME", "running", undefined],
        ],
      );
    }
  });

  it("are told once before they pass and once when they have, and not when they were met", async () => {
    const met = await relayed();
    await answer("D9-acknowledgement", met);
    const missed = await relayed();
    const told = async (request: Prepared) =>
      (await requested.timeline(request.messageId))
        .filter(({ fact }) => fact.startsWith("deadline."))
        .map(({ fact, details }) => [fact, details?.limit]);
    const near = ["deadline.near", "EIO-16-1-TIME"];
    const passed = ["deadline.passed", "EIO-16-1-TIME"];

    aheadMs = 6.5 * dayMs;
    await eventually(
      "the deadline is near",
      async () => (await told(missed)).length > 0,
    );
    assert.deepEqual(await told(missed), [near]);

    // Both the row and what it has told outlive the process.
    await world.party("xb-moj").stop();
    await world.party("xb-moj").start();
    requested = world.party("xb-moj").client();
    aheadMs = 9 * dayMs;
    await eventually(
      "the deadline has passed",
      async () => (await told(missed)).length > 1,
    );
    assert.deepEqual(await told(missed), [near, passed]);
    assert.deepEqual(await told(met), []);
    const event = await journalled(
      requested,
      "the deadline that has passed, in the event stream",
      ({ fact, messageId }) =>
        fact === "deadline.passed" && messageId === missed.messageId,
    );
    assert.equal(event.actor, "gateway");
    assert.equal(event.details?.owedBy, "xb-moj");

    const late = await requested.clocks({ states: ["passed"] });
    assert.ok(
      late.items.some(
        ({ limit, conversationId }) =>
          limit === "EIO-16-1-TIME" && conversationId === missed.messageId,
      ),
    );
    const running = await requested.clocks();
    assert.ok(running.items.every(({ state }) => state === "running"));
    const events = eventsOf(await requested.calendar());
    assert.equal(events.length, running.items.length);
  });

  it("are what `comity clocks` and `comity show` print", async () => {
    const { url, token } = world.party("xb-moj").operator();
    const env = { COMITY_URL: url, COMITY_TOKEN: token };
    const listed = await comityWith(env, "clocks");
    assert.equal(listed.status, 0);
    assert.match(listed.stdout, /xb-moj owes .*EIO-12-3-TIME, Art\. 12\(3\)/);
    const [first] = (await requested.clocks()).items;
    const shown = await comityWith(env, "show", first?.conversationId ?? "");
    assert.match(shown.stdout, /due dates\n.*EIO-/);
    const calendar = await comityWith(env, "clocks", "--ics");
    assert.match(calendar.stdout, /^BEGIN:VCALENDAR\r\n/);
  });
});
