import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Config } from "../../src/config.ts";
import { startGateway } from "../../src/gateway.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { comity, commandFolder } from "../support/command.ts";
import { makeTls } from "../support/throw-away-tls.ts";
import { createWorld, writeKey, type World } from "../support/world.ts";

const folder = commandFolder();
afterAll(folder.remove);

type Check = {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
};

describe("comity doctor, part by part", () => {
  let world: World;
  let files = 0;
  beforeAll(async () => {
    mkdirSync(folder.path(), { recursive: true });
    world = await createWorld(["xa-moj", "xb-moj"]);
  });
  afterAll(() => world.end());

  async function doctor(
    config: Partial<Config>,
    id = "xa-moj",
  ): Promise<{
    readonly status: number | null;
    readonly named: (name: string) => Check;
    readonly failed: readonly string[];
  }> {
    const file = folder.path(`${(files += 1)}.json`);
    const whole = { ...world.party(id).config, ...config };
    writeFileSync(file, JSON.stringify(whole));
    const { status, stdout, stderr } = await comity(
      ...["doctor", "--config", file, "--json"],
    );
    assert.notEqual(stdout, "", stderr);
    const { checks } = JSON.parse(stdout) as { checks: readonly Check[] };
    const named = (name: string) =>
      checks.find((check) => check.name === name) ?? assert.fail(name);
    const failed = checks.filter(({ ok }) => !ok).map(({ name }) => name);
    return { status, named, failed };
  }

  function api(changes: Partial<Config["api"]>): Partial<Config> {
    return { api: { ...world.party("xa-moj").config.api, ...changes } };
  }

  it("seals and opens with the gateway's own keys", async () => {
    const { status, named } = await doctor({});
    assert.equal(status, 0);
    assert.match(named("workers").detail, /^1: signed, encrypted, opened/);
  });

  it("finds that the key here does not open what peers encrypt", async () => {
    const stranger = world.party("xb-moj").issued.encryption;
    const decryption = [writeKey(folder.path(), "stranger", stranger)];
    const { signing } = world.party("xa-moj").config.keys;
    const { failed, named } = await doctor({ keys: { signing, decryption } });
    assert.deepEqual(failed, [
      ...["decryption certificate", "directory entry", "workers"],
    ]);
    assert.match(named("workers").detail, /ENVELOPE_NOT_FOR_US/);
  });

  it("finds a clock that was set back, by the journal", async () => {
    const directory = folder.path("future");
    const store = await openSqliteStore({ directory, encodeFact, decodeFact });
    const at = new Date(Date.now() + 3_600_000);
    await store.recordFacts({
      facts: [{ fact: "dispatch.held", at, actor: "gateway" }],
    });
    await store.close();
    const { failed, named } = await doctor({ store: { directory } });
    assert.deepEqual(failed, ["clock and journal"]);
    assert.match(named("clock and journal").detail, /^SENT_IN_FUTURE /);
  });

  it("finds a folder for large containers that cannot be written", async () => {
    const directory = folder.path("blocked");
    mkdirSync(directory);
    writeFileSync(join(directory, "blobs"), "a file where a folder should be");
    const { failed } = await doctor({ store: { directory } });
    assert.deepEqual(failed, ["store", "blobs"]);
  });

  it("knows a running gateway by its lock and its answer", async () => {
    const { config } = world.party("xa-moj");
    const { embedded } = world;
    const gateway = await startGateway(
      config,
      embedded === undefined ? {} : { embedded },
    );
    try {
      const port = Number(new URL(gateway.url).port);
      const { status, named } = await doctor(api({ port }));
      assert.equal(status, 0);
      assert.equal(named("store").detail, "a running gateway holds it");
      assert.match(named("api").detail, /^a gateway answers on 127\.0\.0\.1/);
    } finally {
      await gateway.stop();
    }
  });

  it("finds a stranger at the API's address", async () => {
    const stranger = createServer((socket) => socket.end("220 hello\r\n"));
    stranger.listen(0, "127.0.0.1");
    await once(stranger, "listening");
    try {
      const { port } = stranger.address() as AddressInfo;
      for (const tls of [undefined, await tlsFiles()]) {
        const { failed, named } = await doctor(
          api({ port, ...(tls === undefined ? {} : { tls }) }),
        );
        assert.deepEqual(failed, ["api"]);
        assert.match(named("api").detail, /^API_ADDRESS_UNAVAILABLE /);
      }
    } finally {
      stranger.close();
    }
  });

  it("knows its own API over TLS by the certificate", async () => {
    const tls = await tlsFiles();
    const { config } = world.party("xa-moj");
    const { embedded } = world;
    const gateway = await startGateway(
      { ...config, ...api({ tls }) },
      embedded === undefined ? {} : { embedded },
    );
    try {
      const port = Number(new URL(gateway.url).port);
      const own = await doctor(api({ port, tls }));
      assert.deepEqual(own.failed, []);
      assert.match(own.named("api certificate").detail, /days left/);
      const other = await doctor(api({ port, tls: await tlsFiles() }));
      assert.deepEqual(other.failed, ["api"]);
    } finally {
      await gateway.stop();
    }
  });

  it("finds a TLS key that does not belong to its certificate", async () => {
    const [one, other] = [await tlsFiles(), await tlsFiles()];
    const tls = { certificate: one.certificate, key: other.key };
    const { failed, named } = await doctor(api({ tls }));
    assert.deepEqual(failed, ["api certificate"]);
    assert.match(named("api certificate").detail, /^KEY_MISMATCH /);
  });
});

async function tlsFiles(): Promise<{ certificate: string; key: string }> {
  const tls = await makeTls();
  afterAll(tls.remove);
  return {
    certificate: join(tls.folder, "server.pem"),
    key: join(tls.folder, "server.key"),
  };
}
