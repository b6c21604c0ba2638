import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Client } from "../../src/client/client.ts";
import type { Config } from "../../src/config.ts";
import { isErrorCode } from "../../src/errors.ts";
import {
  commandFolder,
  startComity,
  type Running,
} from "../support/command.ts";
import { eventually, foreverMs } from "../support/eventually.ts";
import { freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";

const folder = commandFolder();
afterAll(folder.remove);

describe("comity serve, told to stop", () => {
  let world: World;
  const running: Running[] = [];
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj"]);
  });
  afterAll(async () => {
    for (const { child } of running) child.kill("SIGKILL");
    await world.end();
  });

  async function serve(changes: Partial<Config>): Promise<{
    readonly process: Running;
    readonly url: string;
    readonly client: Client;
  }> {
    const { config, clientAt } = world.party("xa-moj");
    mkdirSync(folder.path(), { recursive: true });
    const file = folder.path(`${running.length}.json`);
    writeFileSync(file, JSON.stringify({ ...config, ...changes }));
    const process = startComity(["serve", "--config", file]);
    running.push(process);
    const found = () => /listens on (\S+)/.exec(process.complained())?.[1];
    await eventually("the gateway listens", () => found() !== undefined);
    const url = found() ?? "";
    return { process, url, client: clientAt(url) };
  }

  /** A client that has sent the beginning of a request and says no more. */
  async function stuck(url: string): Promise<Socket> {
    const { hostname, port } = new URL(url);
    const { token } = world.party("xa-moj");
    const socket = connect(Number(port), hostname);
    socket.on("error", () => undefined);
    socket.write(
      `POST /v1/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        "Content-Type: application/xml\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n",
    );
    await once(socket, "data");
    return socket;
  }

  async function stopTime(process: Running): Promise<number> {
    const begun = performance.now();
    process.child.kill("SIGTERM");
    const { status } = await process.ended;
    assert.equal(status, 0);
    return performance.now() - begun;
  }

  it("ends at once when there is nothing to finish", async () => {
    const { process } = await serve({ stop: { withinMs: foreverMs } });
    assert.ok((await stopTime(process)) < foreverMs / 2);
  });

  it("finishes what was begun, takes no more, and has lost nothing it answered for", async () => {
    const { process, url, client } = await serve({
      stop: { withinMs: foreverMs },
    });
    const requests = Array.from({ length: 12 }, () => freshRequest());
    const answers = requests.map((request) =>
      client.submit(request).then(
        ({ kind }) => kind,
        (error: unknown) => (error as { code: string }).code,
      ),
    );
    await Promise.race(answers);
    process.child.kill("SIGTERM");
    const { status } = await process.ended;
    assert.equal(status, 0);
    const outcomes = await Promise.all(answers);
    for (const outcome of outcomes)
      assert.ok(outcome === "accepted" || isErrorCode(outcome), outcome);
    const accepted = requests.filter((_, n) => outcomes[n] === "accepted");
    assert.ok(accepted.length > 0);
    await assert.rejects(client.health(), { code: "API_UNREACHABLE" }, url);

    const again = await serve({});
    for (const { messageId } of accepted)
      assert.equal((await again.client.message(messageId)).direction, "out");
    await stopTime(again.process);
  });

  it("ends event streams instead of waiting for their readers", async () => {
    const { process, client } = await serve({ stop: { withinMs: foreverMs } });
    const gone = new AbortController();
    const events = client.events(0, gone.signal)[Symbol.asyncIterator]();
    await events.next();
    assert.ok((await stopTime(process)) < foreverMs / 2);
    gone.abort();
    await events.return?.();
  });

  it("waits for a client that says no more only as long as it may", async () => {
    const withinMs = 1_500;
    const { process, url } = await serve({ stop: { withinMs } });
    const socket = await stuck(url);
    const took = await stopTime(process);
    assert.ok(took >= withinMs / 2, `it waited ${took} ms`);
    assert.ok(took < foreverMs / 2, `it took ${took} ms`);
    socket.destroy();
    assert.match(process.complained(), /stopping/);
  });

  it("ends at once at the second signal", async () => {
    const { process, url } = await serve({ stop: { withinMs: foreverMs } });
    const socket = await stuck(url);
    process.child.kill("SIGTERM");
    await eventually("it is stopping", () =>
      process.complained().includes("stopping"),
    );
    const begun = performance.now();
    process.child.kill("SIGTERM");
    const { status } = await process.ended;
    assert.equal(status, 143);
    assert.ok(performance.now() - begun < foreverMs / 2);
    socket.destroy();
  });
});
