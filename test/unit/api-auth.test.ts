import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import { tokenRoles, type TokenRole } from "../../src/config.ts";
import { call, operations } from "../support/api-conformance.ts";
import {
  idOf,
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

/** A path of an operation with its parameters filled in. */
function pathOf(key: string): { method: string; path: string } {
  const [method = "", path = ""] = key.split(" ");
  return {
    method,
    path: path
      .replace("{digest}", "0".repeat(64))
      .replace(/\{[^}]+\}/, idOf(9)),
  };
}

const guarded = [...operations].filter(
  ([, operation]) => operation["x-roles"] !== "anyone",
);

describe("the API's door", () => {
  it("answers nobody without a token, except that it lives", async () => {
    for (const [key] of guarded) {
      const answer = await call(api.url, pathOf(key));
      assert.equal(answer.status, 401, key);
      assert.equal(answer.json.code, "UNAUTHENTICATED");
      assert.equal(
        answer.headers.get("www-authenticate"),
        'Bearer realm="comity"',
      );
    }
    assert.equal((await call(api.url, { path: "/v1/health" })).status, 200);
  });

  it("does not tell a stranger which paths there are", async () => {
    for (const path of ["/", "/v1/none", "/v1/messages/x/y/z", "/%zz"]) {
      const { status } = await call(api.url, { path });
      assert.ok(status === 401 || path === "/%zz", path);
    }
    for (const method of ["DELETE", "PUT", "HEAD", "OPTIONS"])
      assert.equal(
        (await fetch(`${api.url}/v1/messages`, { method })).status,
        401,
        method,
      );
  });

  it("refuses a token that is wrong in any way", async () => {
    const token = tokens.submitter;
    const headers = [
      `Bearer ${token}x`,
      `Bearer ${token.slice(0, -1)}`,
      `Bearer ${token} ${token}`,
      `Basic ${Buffer.from(`submitter:${token}`).toString("base64")}`,
      `Bearer ${"a".repeat(10_000)}`,
      "Bearer",
      token,
    ];
    for (const authorization of headers) {
      const answer = await call(api.url, {
        path: "/v1/messages",
        headers: { authorization },
      });
      assert.equal(answer.json.code, "UNAUTHENTICATED", authorization);
    }
  });

  it("does not take a token's digest for the token", async () => {
    const { createHash } = await import("node:crypto");
    const digest = createHash("sha256").update(tokens.operator).digest("hex");
    const answer = await call(api.url, { path: "/v1/messages", token: digest });
    assert.equal(answer.status, 401);
  });

  it("lets each role do its own and nothing else", async () => {
    for (const role of tokenRoles) {
      for (const [key, operation] of guarded) {
        if (key.endsWith("/events")) continue;
        const answer = await call(api.url, {
          ...pathOf(key),
          token: tokens[role],
        });
        const allowed = (operation["x-roles"] as readonly TokenRole[]).includes(
          role,
        );
        assert.equal(answer.status !== 403, allowed, `${role} ${key}`);
        if (!allowed) assert.equal(answer.json.code, "FORBIDDEN");
      }
    }
    assert.deepEqual(
      operations.get("POST /v1/messages")?.["x-roles"],
      ["submitter"],
      "only the case system hands over",
    );
  });

  it("tells who has a token that a path is not there", async () => {
    for (const request of [
      { path: "/v1/none" },
      { path: "/v1/messages", method: "DELETE" },
      { path: "/v2/messages" },
    ]) {
      const answer = await call(api.url, { ...request, token: tokens.auditor });
      assert.equal(answer.json.code, "ROUTE_UNKNOWN");
      assert.equal(answer.status, 404);
    }
  });

  it("hands the token's id to the exchange as actor, not the token", async () => {
    await call(api.url, {
      method: "POST",
      path: "/v1/messages",
      token: tokens.submitter,
      headers: { "content-type": "application/xml" },
      body: "<Message/>",
    });
    assert.equal(api.double.submissions.at(-1)?.actor, "submitter-1");
    await call(api.url, {
      method: "POST",
      path: `/v1/messages/${outgoing.messageId}/withdraw`,
      token: tokens.operator,
      headers: { "content-type": "application/json" },
      body: '{"reason":"sent to the wrong authority"}',
    });
    assert.deepEqual(api.double.calls.at(-1), [
      "withdraw",
      outgoing.messageId,
      "sent to the wrong authority",
      "operator-1",
    ]);
  });

  it("logs who called what, and neither token, query nor address", async () => {
    api.log.length = 0;
    await call(api.url, {
      path: `/v1/messages/${outgoing.messageId}?sender=xa-moj`,
      token: tokens.auditor,
    });
    const [line] = api.log;
    assert.equal(api.log.length, 1);
    assert.deepEqual(Object.keys(line?.details ?? {}).sort(), [
      "actor",
      "method",
      "ms",
      "requestId",
      "route",
      "status",
    ]);
    const text = JSON.stringify(line);
    assert.ok(text.includes('"actor":"auditor-1"'));
    assert.ok(text.includes('"route":"/v1/messages/:messageId"'));
    for (const secret of [tokens.auditor, "127.0.0.1", "sender=xa-moj"])
      assert.ok(!text.includes(secret), secret);
  });

  it("says nothing of itself and lets no other site in", async () => {
    const answer = await call(api.url, {
      path: "/v1/messages",
      token: tokens.auditor,
      headers: { origin: "https://evil.example" },
    });
    assert.equal(answer.headers.get("server"), null);
    assert.equal(answer.headers.get("x-powered-by"), null);
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  });

  it("gives each request an id of its own, whatever the client sends", async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const answer = await call(api.url, {
          path: "/v1/messages",
          headers: { "x-request-id": "mine" },
        });
        assert.equal(answer.headers.get("x-request-id"), answer.json.requestId);
        return answer.json.requestId;
      }),
    );
    assert.notEqual(ids[0], ids[1]);
    assert.ok(!ids.includes("mine"));
  });
});
