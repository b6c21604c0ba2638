import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
} from "vitest";
import { openCrlCache } from "../../src/remote/crl-cache.ts";
import {
  openCrlFetcher,
  type CrlFetcher,
} from "../../src/remote/crl-fetcher.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import { issueCrl, type IssuedCertificate } from "../../src/trust/issue.ts";
import { eventually } from "../support/eventually.ts";
import { giving, listServer, type ListServer } from "../support/list-server.ts";
import { manualClock, type ManualClock } from "../support/manual-clock.ts";
import { issued, midYear, notBefore } from "../support/throw-away-chain.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** With a chance of one half: 0.9 of a refresh, 0.75 of a retry. */
const chance = { fraction: () => 0.5 };

let anchor: IssuedCertificate;
let other: IssuedCertificate;
let impostor: IssuedCertificate;
let folder: string;
let server: ListServer;
let clock: ManualClock;
let logged: { level: string; message: string; code: unknown }[];
let replaced: number;
let urls: readonly string[];
let issuers: readonly IssuedCertificate[];
let fetcher: CrlFetcher;

beforeAll(async () => {
  anchor = await issued("anchor", { role: "anchor" });
  other = await issued("other", { role: "anchor" });
  impostor = await issued("anchor", { role: "anchor" });
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "comity-crls-"));
  server = await listServer();
  clock = manualClock(midYear);
  logged = [];
  replaced = 0;
  urls = [server.url];
  issuers = [anchor, other];
});
afterEach(async () => {
  fetcher.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Opens a fetcher over the folder; a second one stands for a restart. */
function open(): void {
  const line = (level: string) => (details: object, message: string) => {
    const code = "code" in details ? details.code : undefined;
    logged.push({ level, message, code });
  };
  fetcher = openCrlFetcher(() => urls, {
    issuers: () =>
      issuers.map(({ certificate }) => parseCertificate(certificate)),
    cache: openCrlCache(folder),
    clock,
    chance,
    log: { info: line("info"), warn: line("warn"), error: line("error") },
    onReplaced: () => (replaced += 1),
  });
}

/** Runs the attempt that is due next, and waits until it has ended: then the one after it is planned. */
async function attempt(): Promise<void> {
  clock.advanceToNext();
  await eventually("the attempt ends", isPlanned);
}

/** The only timer left is then the next attempt's; one of 30 seconds is the download's. */
function isPlanned(): boolean {
  const next = clock.untilNext();
  return next !== undefined && next !== 30_000;
}

async function list(
  number: number,
  changes: Partial<Parameters<typeof issueCrl>[0]> = {},
): Promise<Uint8Array> {
  return issueCrl({
    issuer: anchor,
    number,
    thisUpdate: new Date(notBefore.getTime() + number * minute),
    nextUpdate: new Date(midYear.getTime() + 10 * day),
    revoked: [],
    ...changes,
  });
}

async function fetched(bytes: Uint8Array): Promise<void> {
  server.answer(giving(bytes));
  open();
  await attempt();
  assert.deepEqual(held(), [bytes]);
}

function held(): readonly Uint8Array[] {
  return fetcher.lists().map((bytes) => Uint8Array.from(bytes));
}

function failure(): string | undefined {
  return fetcher.status()[0]?.failure?.code;
}

describe("a revocation list at an address", () => {
  it("is fetched at the start, told of, and kept on disk", async () => {
    const bytes = await list(1);
    await fetched(bytes);
    assert.equal(replaced, 1);
    assert.deepEqual(fetcher.status(), [
      {
        url: server.url,
        nextUpdate: new Date(midYear.getTime() + 10 * day),
        checkedAt: midYear,
      },
    ]);
    assert.equal(readdirSync(folder).length, 1);
  });

  it("is asked for without anything of ours", async () => {
    await fetched(await list(1));
    const [request] = server.requests;
    assert.ok(request);
    assert.equal(request.method, "GET");
    assert.equal(request.headers.cookie, undefined);
    assert.equal(request.headers.authorization, undefined);
    assert.equal(request.headers.referer, undefined);
  });

  it("is known after a restart without a network, until the server is back", async () => {
    const bytes = await list(1);
    await fetched(bytes);
    fetcher.close();
    server.answer(({ socket }) => socket.destroy());
    open();
    assert.deepEqual(held(), [bytes]);
    await attempt();
    assert.equal(failure(), "CRL_UNAVAILABLE");
    assert.deepEqual(held(), [bytes]);
    const newer = await list(2);
    server.answer(giving(newer));
    await attempt();
    assert.equal(failure(), undefined);
    assert.deepEqual(held(), [newer]);
  });

  it("is not sent again while it has not changed, not even after a restart", async () => {
    const bytes = await list(1);
    server.answer((request, response) => {
      if (request.headers["if-none-match"] === '"one"')
        response.writeHead(304).end();
      else
        response
          .writeHead(200, {
            etag: '"one"',
            "last-modified": "Wed, 01 Jul 2026 00:00:00 GMT",
          })
          .end(bytes);
    });
    open();
    await attempt();
    await attempt();
    fetcher.close();
    open();
    await attempt();
    assert.deepEqual(
      server.requests.map(({ headers }) => [
        headers["if-none-match"],
        headers["if-modified-since"],
      ]),
      [
        [undefined, undefined],
        ['"one"', "Wed, 01 Jul 2026 00:00:00 GMT"],
        ['"one"', "Wed, 01 Jul 2026 00:00:00 GMT"],
      ],
    );
    assert.equal(replaced, 1);
    assert.deepEqual(held(), [bytes]);
    assert.deepEqual(fetcher.status()[0]?.checkedAt, clock.now());
  });

  it("is asked for ahead of its end: at half of what is left, at least every hour", async () => {
    const in20 = new Date(midYear.getTime() + 20 * minute);
    await fetched(await list(1, { nextUpdate: in20 }));
    assert.equal(clock.untilNext(), 9 * minute);
    server.answer(giving(await list(2)));
    await attempt();
    assert.equal(clock.untilNext(), 0.9 * hour);
  });

  it("is replaced by a newer one, and never by an older", async () => {
    await fetched(await list(5));
    const newer = await list(6);
    server.answer(giving(newer));
    await attempt();
    assert.deepEqual(held(), [newer]);
    const older = [
      await list(5),
      await list(7, { thisUpdate: notBefore }),
      await list(5, { thisUpdate: midYear }),
    ];
    for (const each of older) {
      server.answer(giving(each));
      await attempt();
      assert.equal(failure(), "CRL_ROLLED_BACK");
      assert.deepEqual(held(), [newer]);
    }
    fetcher.close();
    open();
    await attempt();
    assert.equal(failure(), "CRL_ROLLED_BACK");
    assert.deepEqual(held(), [newer]);
    assert.ok(
      logged.some(
        ({ level, code }) => level === "error" && code === "CRL_ROLLED_BACK",
      ),
    );
  });

  it("is refused when it is forged, altered, of another issuer or of nobody known", async () => {
    const bytes = await list(1);
    await fetched(bytes);
    const forged = await list(2, {
      issuer: { ...anchor, privateKey: impostor.privateKey },
    });
    const altered = Uint8Array.from(await list(2));
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    const another = await list(2, { issuer: other });
    const stranger = await issued("stranger", { role: "anchor" });
    const unknown = await list(2, { issuer: stranger });
    for (const each of [forged, altered, another, unknown]) {
      server.answer(giving(each));
      await attempt();
      assert.equal(failure(), "CRL_UNTRUSTED");
      assert.deepEqual(held(), [bytes]);
    }
  });

  it("is refused when it is no list, or several", async () => {
    const bytes = await list(1);
    const pem = (der: Uint8Array): string =>
      `-----BEGIN X509 CRL-----\n${Buffer.from(der).toString("base64")}\n-----END X509 CRL-----\n`;
    server.answer(giving(Buffer.from("<html>")));
    open();
    for (const wrong of ["", "<html>", pem(bytes) + pem(await list(2))]) {
      server.answer(giving(Buffer.from(wrong)));
      await attempt();
      assert.equal(failure(), "CRL_UNREADABLE");
      assert.deepEqual(held(), []);
    }
    server.answer(giving(Buffer.from(pem(bytes))));
    await attempt();
    assert.equal(failure(), undefined);
    assert.deepEqual(held(), [Uint8Array.from(Buffer.from(pem(bytes)))]);
  });

  it("is not taken from an error, a redirect, or an answer to a question not asked", async () => {
    const bytes = await list(1);
    open();
    for (const status of [404, 500, 204, 206, 304]) {
      server.answer((_request, response) => {
        response.writeHead(status).end(status === 206 ? bytes : undefined);
      });
      await attempt();
      assert.equal(failure(), "CRL_UNAVAILABLE");
    }
    const elsewhere = await listServer();
    elsewhere.answer(giving(bytes));
    server.answer((_request, response) => {
      response.writeHead(302, { location: elsewhere.url }).end();
    });
    await attempt();
    assert.equal(failure(), "CRL_UNAVAILABLE");
    assert.equal(elsewhere.requests.length, 0);
    await elsewhere.close();
    assert.deepEqual(held(), []);
  });

  it("is given up when it is too large, whether that is said or not", async () => {
    const large = 32 * 1024 * 1024 + 1;
    server.answer((_request, response) => {
      response.writeHead(200, { "content-length": `${large}` });
      response.flushHeaders();
    });
    open();
    await attempt();
    assert.equal(failure(), "CRL_UNAVAILABLE");
    let sent = 0;
    let isCut = false;
    server.answer((_request, response) => {
      response.writeHead(200).on("close", () => (isCut = true));
      const chunk = Buffer.alloc(1024 * 1024);
      const pour = (): void => {
        while (!isCut && response.write(chunk)) sent += 1;
      };
      response.on("drain", pour);
      pour();
    });
    await attempt();
    assert.equal(failure(), "CRL_UNAVAILABLE");
    await eventually("the endless answer is cut off", () => isCut);
    assert.ok(sent < 64, `${sent} MiB were taken`);
  });

  for (const [what, begin] of [
    ["never answers", () => undefined],
    [
      "stops in the middle",
      (response: ServerResponse) => {
        response.writeHead(200);
        response.write("0");
      },
    ],
  ] as const)
    it(`is given up after 30 seconds when the server ${what}`, async () => {
      server.answer((_request, response) => {
        begin(response);
      });
      open();
      clock.advanceToNext();
      await eventually("the request arrives", () => server.requests.length > 0);
      clock.advance(29_999);
      assert.equal(failure(), undefined);
      clock.advance(1);
      await eventually("the attempt ends", () => failure() !== undefined);
      assert.equal(failure(), "CRL_UNAVAILABLE");
    });

  it("is tried again, slower each time up to an hour, and heals by itself", async () => {
    const bytes = await list(1);
    await fetched(bytes);
    server.answer((_request, response) => response.writeHead(503).end());
    const waits: (number | undefined)[] = [];
    for (let n = 0; n < 10; n += 1) {
      await attempt();
      waits.push((clock.untilNext() ?? 0) / 1000 / 0.75);
    }
    assert.deepEqual(
      waits,
      [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600],
    );
    const since = fetcher.status()[0]?.failure?.since;
    assert.deepEqual(since, new Date(midYear.getTime() + 0.9 * hour));
    assert.deepEqual(held(), [bytes]);
    server.answer(giving(await list(2)));
    await attempt();
    assert.equal(failure(), undefined);
    assert.equal(clock.untilNext(), 0.9 * hour);
    assert.ok(logged.some(({ message }) => message.includes("is back")));
  });

  it("is used though it is over, and asked for again at once, as its end says nothing of the revoked", async () => {
    const over = new Date(midYear.getTime() - minute);
    const bytes = await list(1, { nextUpdate: over });
    await fetched(bytes);
    assert.equal(failure(), "REVOCATION_UNKNOWN");
    assert.equal(clock.untilNext(), 22_500);
  });

  it("is fetched again when what is on disk was damaged or forged", async () => {
    const bytes = await list(1);
    await fetched(bytes);
    const [name = ""] = readdirSync(folder);
    const head = JSON.stringify({ url: server.url, checkedAt: midYear });
    const forged = await list(9, {
      issuer: { ...anchor, privateKey: impostor.privateKey },
    });
    for (const damaged of [
      Buffer.from(""),
      Buffer.from("{}\n"),
      Buffer.from("noise\nnoise"),
      Buffer.concat([Buffer.from(`${head}\n`), bytes.subarray(1)]),
      Buffer.concat([Buffer.from(`${head}\n`), forged]),
    ]) {
      fetcher.close();
      writeFileSync(join(folder, name), damaged);
      open();
      assert.deepEqual(held(), []);
      await attempt();
      assert.deepEqual(held(), [bytes]);
    }
  });

  it("is in force even when it cannot be kept", async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "a file where the folder should be");
    const bytes = await list(1);
    server.answer(giving(bytes));
    open();
    await attempt();
    assert.deepEqual(held(), [bytes]);
    assert.ok(logged.some(({ message }) => message.includes("not cached")));
  });
});

describe("the addresses of revocation lists", () => {
  it("may come and go; what belongs to none is removed from disk at the next start", async () => {
    const bytes = await list(1);
    await fetched(bytes);
    const second = await listServer();
    afterAll(() => second.close());
    const another = await list(1, { issuer: other });
    second.answer(giving(another));
    urls = [second.url];
    fetcher.look();
    await attempt();
    assert.deepEqual(held(), [another]);
    assert.equal(readdirSync(folder).length, 2);
    fetcher.close();
    open();
    assert.equal(readdirSync(folder).length, 1);
    assert.deepEqual(held(), [another]);
  });

  it("are tried at once when an authority comes into the directory that was missing", async () => {
    issuers = [other];
    const bytes = await list(1);
    server.answer(giving(bytes));
    open();
    await attempt();
    assert.equal(failure(), "CRL_UNTRUSTED");
    issuers = [anchor];
    fetcher.look();
    assert.equal(clock.untilNext(), 0);
    await attempt();
    assert.deepEqual(held(), [bytes]);
  });

  it("are asked four at a time, whatever their number, and 64 at most", async () => {
    const waiting: (() => void)[] = [];
    const bytes = await list(1);
    server.answer((request, response) => {
      waiting.push(() => giving(bytes)(request, response));
    });
    urls = Array.from({ length: 70 }, (_none, n) => `${server.url}?${n}`);
    open();
    clock.advance(0);
    for (let given = 0; given < 64; given += 4) {
      await eventually("four wait", () => waiting.length === 4);
      for (const give of waiting.splice(0)) give();
    }
    await eventually("all are there", () => held().length === 64);
    assert.equal(server.requests.length, 64);
  });
});
