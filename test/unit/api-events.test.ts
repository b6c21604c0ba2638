import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { afterEach, describe, it } from "vitest";
import { ComityError } from "../../src/errors.ts";
import { call } from "../support/api-conformance.ts";
import {
  createExchangeDouble,
  startTestApi,
  tokens,
  type TestApi,
} from "../support/api-double.ts";
import { eventually, foreverMs } from "../support/eventually.ts";

type Stream = {
  readonly text: () => string;
  readonly ended: () => boolean;
  readonly socket: Socket;
};

const open: { close: () => Promise<void> }[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(open.splice(0).map((api) => api.close()));
});

async function start(
  options: Parameters<typeof startTestApi>[0] = {},
): Promise<TestApi> {
  const api = await startTestApi(options);
  open.push(api);
  return api;
}

/** A raw connection, so that the test decides when it reads. */
function follow(
  api: TestApi,
  path = "/v1/events",
  headers: readonly string[] = [],
): Stream {
  const socket = connect(Number(new URL(api.url).port), "127.0.0.1");
  sockets.push(socket);
  let text = "";
  let ended = false;
  socket.setEncoding("utf8").on("data", (part: string) => (text += part));
  socket.on("close", () => (ended = true)).on("error", () => undefined);
  const lines = [
    `GET ${path} HTTP/1.1`,
    "host: x",
    `authorization: Bearer ${tokens.auditor}`,
    ...headers,
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  return { text: () => text, ended: () => ended, socket };
}

const idsIn = (text: string) =>
  [...text.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

function fill(api: TestApi, rows: number): void {
  for (let n = 0; n < rows; n += 1)
    api.double.append({ fact: "message.published", details: { n } });
}

describe("the event stream", () => {
  it("tells the journal from its beginning, then each row as it comes", async () => {
    const api = await start();
    fill(api, 250);
    const stream = follow(api);
    await eventually("the past", () => idsIn(stream.text()).length === 250);
    fill(api, 3);
    await eventually("the news", () => idsIn(stream.text()).length === 253);
    assert.deepEqual(idsIn(stream.text()), numbers(1, 253));
    assert.match(stream.text(), /content-type: text\/event-stream/);
    const data = /^data: (.*)$/m.exec(stream.text())?.[1] ?? "";
    assert.deepEqual(JSON.parse(data), {
      position: 1,
      fact: "message.published",
      at: "2026-03-02T10:00:00.000Z",
      actor: "test",
      details: { n: 0 },
    });
  });

  it("goes on after the position a client has seen", async () => {
    const api = await start();
    fill(api, 10);
    const byQuery = follow(api, "/v1/events?after=7");
    await eventually("rows", () => idsIn(byQuery.text()).length === 3);
    assert.deepEqual(idsIn(byQuery.text()), [8, 9, 10]);
    const resumed = follow(api, "/v1/events?after=2", ["last-event-id: 9"]);
    await eventually("rows", () => idsIn(resumed.text()).length === 1);
    assert.deepEqual(idsIn(resumed.text()), [10]);
  });

  it("loses no row that comes while another is being read", async () => {
    const api = await start();
    const stream = follow(api);
    await eventually("it is open", () => api.double.listeners.size === 1);
    for (let n = 0; n < 200; n += 1) {
      fill(api, 1);
      if (n % 7 === 0) await new Promise(setImmediate);
    }
    await eventually("all", () => idsIn(stream.text()).length === 200);
    assert.deepEqual(idsIn(stream.text()), numbers(1, 200));
  });

  it("keeps an idle connection alive with comments", async () => {
    const api = await start({ timing: { heartbeatMs: 20 } });
    const stream = follow(api);
    await eventually(
      "two heartbeats",
      () => stream.text().split(": still here").length > 2,
    );
    fill(api, 1);
    await eventually("a row", () => idsIn(stream.text()).length === 1);
  });

  it("refuses a position that is none", async () => {
    const api = await start();
    for (const request of [
      { path: "/v1/events?after=-1" },
      { path: "/v1/events?after=1.5" },
      { path: "/v1/events?from=1" },
      { path: "/v1/events", headers: { "last-event-id": "x" } },
    ]) {
      const answer = await call(api.url, { ...request, token: tokens.auditor });
      assert.equal(answer.json.code, "REQUEST_INVALID");
    }
    assert.equal(api.double.listeners.size, 0);
  });

  it("is bounded in number, and gives its place back", async () => {
    const api = await start({ limits: { eventStreamsMax: 2 } });
    const streams = [follow(api), follow(api)];
    await eventually("both are open", () => api.double.listeners.size === 2);
    const request = { path: "/v1/events", token: tokens.auditor };
    const third = await call(api.url, request);
    assert.equal(third.json.code, "API_BUSY");
    assert.equal(third.status, 503);
    streams[0]?.socket.destroy();
    await eventually("one is gone", () => api.double.listeners.size === 1);
    follow(api);
    await eventually("another came", () => api.double.listeners.size === 2);
  });

  it("reads no further than a client that does not listen", async () => {
    const double = createExchangeDouble();
    let read = 0;
    const { journalAfter } = double.exchange;
    const counted = Object.assign(double, {
      exchange: {
        ...double.exchange,
        journalAfter: (position: number, limit: number) => {
          read = position;
          return journalAfter(position, limit);
        },
      },
    });
    const api = await start({ double: counted });
    const rows = 60_000;
    for (let n = 0; n < rows; n += 1)
      double.append({
        fact: "dispatch.failed",
        details: { n, "-": "x".repeat(200) },
      });
    const stream = follow(api);
    stream.socket.pause();
    let before = -1;
    await eventually("it has stopped reading", async () => {
      const stopped = read > 0 && read === before;
      before = read;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return stopped;
    });
    assert.ok(read < rows / 2, `read ${read} rows for nobody`);
    stream.socket.resume();
    await eventually("the rest", () => read === rows);
  });

  it("breaks off when the journal cannot be read, to be resumed", async () => {
    const api = await start();
    const stream = follow(api);
    await eventually("it is open", () => api.double.listeners.size === 1);
    api.double.failJournal = new ComityError("STORE_UNAVAILABLE", "disk full");
    fill(api, 1);
    await eventually("it ended", () => stream.ended());
    assert.equal(api.double.listeners.size, 0);
    api.double.failJournal = undefined;
    const again = follow(api);
    await eventually("the row", () => idsIn(again.text()).length === 1);
  });

  it("is closed at once when the API stops", async () => {
    const api = await startTestApi({ limits: { stopTimeoutMs: foreverMs } });
    const streams = [follow(api), follow(api)];
    await eventually("both are open", () => api.double.listeners.size === 2);
    const began = Date.now();
    await api.close();
    assert.ok(Date.now() - began < foreverMs / 2);
    await eventually("both ended", () => streams.every((each) => each.ended()));
    assert.equal(api.double.listeners.size, 0);
    for (const stream of streams)
      assert.match(stream.text(), /\r\n0\r\n\r\n$/, "it ended well");
  });
});
