import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import { issueCrl } from "../../src/trust/issue.ts";
import { eventually } from "../support/eventually.ts";
import { journalled } from "../support/journal.ts";
import { listServer, type ListServer } from "../support/list-server.ts";
import { freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";
import { hand, outgoing, submitted } from "./journeys.ts";

const hour = 60 * 60 * 1000;
const ids = ["xa-moj", "xb-moj"] as const;

describe("a gateway that fetches the revocation data it requires", () => {
  let world: World;
  let server: ListServer;
  /** What asked for a list and has no answer yet. */
  const waiting: (() => void)[] = [];
  let giveLists: RequestListener;

  beforeAll(async () => {
    server = await listServer();
    const crlUrls = ids.map((id) => `${server.url}?${id}`);
    world = await createWorld([...ids], { revocation: "require", crlUrls });
    const lists = new Map<string, Uint8Array>(
      await Promise.all(
        ids.map(async (id) => [`/list.crl?${id}`, await listOf(id)] as const),
      ),
    );
    giveLists = (request, response) => {
      response.writeHead(200).end(lists.get(request.url ?? ""));
    };
    server.answer((request, response) => {
      waiting.push(() => giveLists(request, response));
    });
    for (const party of Object.values(world.parties)) await party.start();
  });
  afterAll(async () => {
    await world.end();
    await server.close();
  });

  function listOf(id: string): Promise<Uint8Array> {
    return issueCrl({
      issuer: world.party(id).issued.anchor,
      number: 1,
      thisUpdate: new Date(Date.now() - hour),
      nextUpdate: new Date(Date.now() + hour),
      revoked: [],
    });
  }

  async function readiness(client: Client) {
    const { checks } = await client.readiness();
    return checks.find(({ name }) => name === "revocation lists");
  }

  it("holds a message until the lists have come, and says so meanwhile", async () => {
    const requester = world.party("xa-moj").client();
    const requested = world.party("xb-moj").client();
    assert.deepEqual(await readiness(requested), {
      name: "revocation lists",
      ok: false,
      detail: "REVOCATION_UNKNOWN",
    });
    const request = freshRequest();
    await submitted(requester, request);
    await journalled(
      requested,
      "the request held",
      ({ fact, messageId }) =>
        fact === "message.undecided" && messageId === request.messageId,
    );
    server.answer(giveLists);
    for (const give of waiting.splice(0)) give();
    await outgoing(requester, request, "relayed");
    await hand(requested, request);
    await outgoing(requester, request, "delivered");
    // A message is judged with the list of its sender's anchor alone; the other one may still be on its way.
    await eventually(
      "both lists are there",
      async () => (await readiness(requested))?.detail === "2 fetched",
    );
    assert.equal((await readiness(requested))?.ok, true);
  });

  it("goes on without the server after a restart", async () => {
    await server.close();
    for (const party of Object.values(world.parties)) await party.stop();
    for (const party of Object.values(world.parties)) await party.start();
    const requester = world.party("xa-moj").client();
    const requested = world.party("xb-moj").client();
    const request = freshRequest();
    await submitted(requester, request);
    await outgoing(requester, request, "relayed");
    await eventually("what is not renewed is said", async () => {
      const check = await readiness(requested);
      return (
        check?.ok === true &&
        check.detail === "2 of 2 fresh, 2 not renewed: CRL_UNAVAILABLE"
      );
    });
  });
});
