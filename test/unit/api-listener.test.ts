import assert from "node:assert/strict";
import { request } from "node:https";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { apiTiming, createListener } from "../../src/api/listener.ts";
import type { TlsConfig } from "../../src/config.ts";
import { ComityError, type ErrorCode } from "../../src/errors.ts";
import { startTestApi } from "../support/api-double.ts";
import { makeTls, type ThrowAwayTls } from "../support/throw-away-tls.ts";

let tls: ThrowAwayTls;
let files: TlsConfig;
beforeAll(async () => {
  tls = await makeTls();
  files = {
    certificate: join(tls.folder, "server.pem"),
    key: join(tls.folder, "server.key"),
  };
});
afterAll(() => tls.remove());

const withCode = (code: ErrorCode) => (error: unknown) =>
  error instanceof ComityError && error.code === code;

describe("the API's address", () => {
  it("is loopback, or has TLS", () => {
    const listen = (host: string) =>
      createListener({ host }, apiTiming, () => undefined);
    for (const host of ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
      assert.ok(listen(host));
    for (const host of [
      "0.0.0.0",
      "::",
      "10.0.0.1",
      "127.0.0.1.example.org",
      "127.evil.example",
      "gateway.example",
      "",
    ])
      assert.throws(() => listen(host), withCode("CONFIG_INVALID"), host);
    assert.ok(
      createListener(
        { host: "0.0.0.0", tls: files },
        apiTiming,
        () => undefined,
      ),
    );
  });

  it("is named in the error when it is taken", async () => {
    const api = await startTestApi();
    try {
      const port = Number(new URL(api.url).port);
      await assert.rejects(
        startTestApi({ port }),
        withCode("API_ADDRESS_UNAVAILABLE"),
      );
    } finally {
      await api.close();
    }
  });

  it("needs certificate and key that can be read", async () => {
    await assert.rejects(
      startTestApi({ tls: { ...files, key: "/nowhere/key.pem" } }),
      withCode("CONFIG_UNREADABLE"),
    );
    await assert.rejects(
      startTestApi({ tls: { ...files, key: files.certificate } }),
      withCode("CONFIG_INVALID"),
    );
  });
});

describe("the API over TLS", () => {
  it("answers under https", async () => {
    const api = await startTestApi({ tls: files });
    try {
      assert.match(api.url, /^https:/);
      assert.equal(await statusOf(api.url, { ca: tls.ca }), 200);
      await assert.rejects(fetch(api.url.replace("https", "http")));
    } finally {
      await api.close();
    }
  });

  it("with a ca, speaks to nobody who has no certificate of it", async () => {
    const api = await startTestApi({
      tls: { ...files, ca: join(tls.folder, "ca.pem") },
    });
    try {
      await assert.rejects(statusOf(api.url, { ca: tls.ca }));
      const { certificate: cert, privateKey: key } = await tls.client("case");
      assert.equal(await statusOf(api.url, { ca: tls.ca, cert, key }), 200);
    } finally {
      await api.close();
    }
  });
});

function statusOf(
  url: string,
  options: {
    readonly ca: string;
    readonly cert?: string;
    readonly key?: string;
  },
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/v1/health`, { ...options, agent: false }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
}
