import assert from "node:assert/strict";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { call } from "../support/api-conformance.ts";
import {
  incoming,
  letter,
  outgoing,
  startTestApi,
  tokens,
  type TestApi,
} from "../support/api-double.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(() => {
  api.double.calls.length = 0;
});

const letterPath = `/v1/queues/dead-letters/${letter.id}`;

function look(path: string) {
  return call(api.url, { path, token: tokens.auditor });
}

function act(path: string, body?: object) {
  return call(api.url, {
    method: "POST",
    path,
    token: tokens.operator,
    ...(body === undefined
      ? {}
      : {
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
  });
}

describe("the queues in the API", () => {
  it("tell how much waits in each, and since when", async () => {
    const { json } = await look("/v1/queues");
    const items = json.items as readonly Record<string, unknown>[];
    assert.deepEqual(
      items.map(({ queue, count }) => [queue, count]),
      [
        ["outbox", 3],
        ["inbox", 0],
        ["unresolved", 0],
        ["undecided", 0],
        ["dead-letters", 1],
      ],
    );
    assert.deepEqual(items[0]?.states, { queued: 2, relayed: 1 });
    assert.equal(items[4]?.counted, 3);
  });

  it("list what waits in one, by pages", async () => {
    const { json } = await look("/v1/queues/unresolved?limit=2&after=n0");
    assert.equal(json.next, "n1");
    assert.deepEqual(api.double.calls, [["queue", "unresolved", 2, "n0"]]);
    for (const path of ["/v1/queues/lost", "/v1/queues/inbox?state=inbox"])
      assert.equal((await look(path)).json.code, "REQUEST_INVALID", path);
  });

  it("show dead letters, each with its reason, and give its bytes", async () => {
    const page = await look("/v1/queues/dead-letters");
    assert.equal((page.json.items as unknown[]).length, 1);
    const { json } = await look(letterPath);
    assert.deepEqual(json, { ...letter, at: letter.at.toISOString() });
    const { bytes, headers } = await look(`${letterPath}/bytes`);
    assert.equal(Buffer.from(bytes).toString(), "a dead letter");
    assert.equal(
      headers.get("content-disposition"),
      `attachment; filename="${letter.id}.bin"`,
    );
    const gone = await look("/v1/queues/dead-letters/8-0123456789ab");
    assert.equal(gone.json.code, "DEAD_LETTER_UNKNOWN");
  });

  it("hand an operator's actions on, with actor and reason", async () => {
    const message = `/v1/messages/${outgoing.messageId}/retry`;
    assert.deepEqual((await act(message)).json, { hastened: 1 });
    await act(message, { reason: "the peer is back" });
    const taken = await act(`${letterPath}/retry`, { reason: "again" });
    assert.deepEqual(taken.json, {
      outcome: "taken",
      sender: incoming.sender,
      messageId: incoming.messageId,
    });
    const refused = await act(`${letterPath}/retry`);
    assert.equal(refused.json.code, "ROUTE_MISMATCH");
    await act(`${letterPath}/discard`, { reason: "a test of theirs" });
    assert.deepEqual(api.double.calls, [
      ["retry", outgoing.messageId, undefined, "operator-1"],
      ["retry", outgoing.messageId, "the peer is back", "operator-1"],
      ["retry letter", letter.id, "again", "operator-1"],
      ["retry letter", letter.id, undefined, "operator-1"],
      ["discard letter", letter.id, "a test of theirs", "operator-1"],
    ]);
  });

  it("let nothing go without a reason", async () => {
    for (const body of [
      undefined,
      {},
      { reason: " " },
      { reason: 7 },
      { reason: "x".repeat(501) },
      { reason: "good", force: true },
    ]) {
      const { json } = await act(`${letterPath}/discard`, body);
      assert.equal(json.code, "REQUEST_INVALID", JSON.stringify(body));
    }
    assert.deepEqual(api.double.calls, []);
  });

  it("say when there is nothing to do for a message", async () => {
    const { status, json } = await act(
      `/v1/messages/${incoming.messageId}/retry`,
    );
    assert.deepEqual([status, json.code], [409, "NOTHING_TO_RETRY"]);
  });
});
