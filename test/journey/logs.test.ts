import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { connect as connectTcp } from "node:net";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { EmbeddedBroker } from "../../src/broker/embedded/embedded-broker.ts";
import { createClient, type Client } from "../../src/client/client.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { startGateway, type Gateway } from "../../src/gateway.ts";
import { createLog } from "../../src/log.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { commandFolder, startComity } from "../support/command.ts";
import { rejection } from "../support/control-documents.ts";
import { eventually } from "../support/eventually.ts";
import { forgeZip } from "../support/forged-zip.ts";
import { envelopTo, inject, route, sealAs } from "../support/forger.ts";
import { freshReply, freshRequest } from "../support/messages.ts";
import { createWorld, type World } from "../support/world.ts";

const folder = commandFolder();
afterAll(folder.remove);

/** Put wherever a stranger, a peer or a case system can put a text. */
const mark = "Zyxmark";
/** Names, file names and references of the D1 request, which every journey here carries. */
const personal = [
  ...["Verrick", "Werrick", "Marand", "Osterlund", "Lindhaven"],
  ...["D1-summons", "medical-certificate", "XA-MOJ-2026"],
];

/** Fails naming the line that holds a mark. */
function assertClean(lines: readonly string[], tokens: readonly string[]) {
  for (const line of lines)
    for (const text of [mark, ...personal, ...tokens])
      assert.ok(!line.toLowerCase().includes(text.toLowerCase()), line);
}

describe("the log of a gateway", () => {
  let world: World;
  const lines: string[] = [];
  const gateways = new Map<string, Gateway>();
  beforeAll(async () => {
    world = await createWorld(["xa-moj", "xb-moj", "xc-moj"]);
    for (const id of ["xa-moj", "xb-moj"]) await start(id, world.embedded);
  });
  afterAll(async () => {
    for (const gateway of gateways.values()) await gateway.stop();
    await world.end();
  });

  async function start(id: string, embedded: EmbeddedBroker | undefined) {
    const destination = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(...chunk.toString("utf8").trimEnd().split("\n"));
        done();
      },
    });
    const gateway = await startGateway(world.party(id).config, {
      log: createLog("debug", { authority: id }, destination),
      ...(embedded === undefined ? {} : { embedded }),
    });
    gateways.set(id, gateway);
  }

  function urlOf(id: string): string {
    return gateways.get(id)?.url ?? "";
  }

  function clientOf(id: string): Client {
    return world.party(id).clientAt(urlOf(id));
  }

  async function logged(message: string, code?: string): Promise<void> {
    await eventually(`a log line: ${message} ${code ?? ""}`, () =>
      lines.some((line) => {
        const row = JSON.parse(line) as { msg: string; code?: string };
        return row.msg === message && (code === undefined || row.code === code);
      }),
    );
  }

  async function arrives(sender: string, envelope: Uint8Array, code: string) {
    const broker = world.embedded?.connect(parseAuthorityId(sender));
    assert.ok(broker);
    await inject(broker, route(sender, "xb-moj"), envelope);
    await logged("dead letter kept", code);
  }

  it("is JSON, line by line, with the authority, a level and a time", () => {
    assert.ok(lines.length > 0);
    for (const line of lines) {
      const row = JSON.parse(line) as Readonly<Record<string, unknown>>;
      assert.deepEqual(
        ["level", "time", "authority", "msg"].filter((name) => !(name in row)),
        [],
        line,
      );
    }
  });

  it("says nothing of what a journey carries", async () => {
    const request = freshRequest();
    await clientOf("xa-moj").submit(request);
    const arrived = async () =>
      (await clientOf("xb-moj").inbox()).items.length > 0;
    await eventually("the request arrives", arrived);
    await clientOf("xb-moj").fetch(request.messageId);
    await clientOf("xb-moj").confirm(request.messageId);
    await eventually(
      "the request is delivered",
      async () =>
        (await clientOf("xa-moj").message(request.messageId)).state ===
        "delivered",
    );
    await logged("request answered");
  });

  it("says nothing of what a submission that is refused contains", async () => {
    const { document, attachments = [] } = freshRequest();
    const text = Buffer.from(document).toString("utf8");
    const renamed = attachments.map((each) => ({
      ...each,
      filename: `${mark} ${each.filename}`,
    }));
    const client = clientOf("xa-moj");
    for (const [syntax, content] of [
      ["xml", text.replace("<Header>", `<${mark}>${mark}</${mark}><Header>`)],
      [
        "xml",
        text.replaceAll(/<FamilyName>[^<]*/g, `<FamilyName>${mark}\u0001`),
      ],
      ["xml", `<Message xmlns="urn:comity:mla:1"><${mark}`],
      [
        "xml",
        `<!DOCTYPE ${mark} SYSTEM "${mark}"><Message>&${mark};</Message>`,
      ],
      ["json", `{"${mark}": "${mark}", "${mark}": 1}`],
      ["json", `{"header": ${mark}`],
    ] as const) {
      const answer = await client.submit({
        document: Buffer.from(content),
        syntax,
        attachments: renamed,
      });
      assert.equal(answer.kind, "refused", content.slice(0, 60));
    }
  });

  it("says nothing of what a caller writes into a request", async () => {
    const url = urlOf("xa-moj");
    const long = mark.repeat(100);
    for (const [path, init] of [
      [`/${mark}`, {}],
      [`/v1/messages/${long}`, {}],
      [`/v1/messages?${mark}=${mark}&after=${long}`, {}],
      ["/v1/messages", { method: "POST", body: long }],
      [`/%zz${mark}`, {}],
    ] as const)
      for (const authorization of [
        `Bearer ${mark}`,
        `Basic ${mark}`,
        `Bearer ${operatorToken("xa-moj")}`,
      ])
        await fetch(url + path, {
          ...init,
          headers: {
            authorization,
            "user-agent": mark,
            "x-request-id": mark,
            "content-type": `multipart/form-data; boundary=${mark}`,
          },
        });
    await rawRequest(url, `${mark} / HTTP/1.1\r\nHost: ${mark}\r\n\r\n`);
    await rawRequest(
      url,
      `GET / HTTP/1.1\r\nHost: x\r\nX-${mark}: ${"y".repeat(20_000)}\r\n\r\n`,
    );
  });

  it("says nothing of an operator's reasons, which the journal keeps", async () => {
    const operator = operatorOf("xa-moj");
    const request = freshRequest({ to: "xc-moj" });
    await clientOf("xa-moj").submit(request);
    await operator.retry(request.messageId, `${mark} retry`);
    await operator.withdraw(request.messageId, `${mark} withdrawal`);
    const timeline = await operator.timeline(request.messageId);
    assert.ok(JSON.stringify(timeline).includes(`${mark} withdrawal`));
  });

  it("says nothing of what arrives and is refused, held or kept", async () => {
    const third = world.party("xc-moj");
    const peer = world.party("xb-moj");
    const request = freshRequest({ from: "xc-moj" });
    const { bytes } = await sealAs(third, request);
    const envelope = envelopTo(peer, bytes);
    await arrives("xc-moj", Buffer.from(mark.repeat(50)), "DER_MALFORMED");
    const altered = Uint8Array.from(envelope);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    await arrives("xc-moj", altered, "ENVELOPE_UNOPENABLE");
    await arrives("xa-moj", envelope, "CERTIFICATE_NOT_LISTED");
    const named = forgeZip([
      {
        name: `../${mark}/Verrick.txt`,
        bytes: Buffer.from(mark),
        method: "stored",
      },
    ]);
    await arrives("xc-moj", envelopTo(peer, named), "ZIP_NAME_FORBIDDEN");

    const untrue = writeDocument(
      {
        header: {
          ...rejection.header,
          sender: { ...rejection.header.sender, authority: third.id },
          recipient: { ...rejection.header.recipient, authority: peer.id },
          sentAt: new Date().toISOString(),
        },
        receipt: {
          ...rejection.receipt,
          subject: { ...rejection.receipt.subject, sender: peer.id },
          reason: [{ code: "ZYXMARK", found: `${mark} Verrick` }],
        },
      },
      "xml",
    );
    const receipt = await sealAs(third, { document: untrue, syntax: "xml" });
    await arrives("xc-moj", envelopTo(peer, receipt.bytes), "CONTROL_REFUSED");

    const early = freshReply(
      "acknowledgement",
      request.messageId,
      { conversationId: request.messageId, sequence: 1, seen: 1 },
      { from: "xc-moj", to: "xb-moj" },
    );
    const held = await sealAs(third, early);
    await inject(
      world.embedded?.connect(third.id) ?? assert.fail(),
      route("xc-moj", "xb-moj"),
      envelopTo(peer, held.bytes),
    );
    await logged("message held undecided", "PREDECESSOR_MISSING");
    const letters = (await operatorOf("xb-moj").deadLetters()).items;
    await operatorOf("xb-moj").retryDeadLetter(letters[0]?.id ?? "", mark);
    await operatorOf("xb-moj").discardDeadLetter(letters[0]?.id ?? "", mark);
  });

  it("says nothing of what a broken file holds", async () => {
    const file = join(world.folder, "directory.json");
    writeFileSync(file, `{"${mark}": ${mark}`);
    await logged("new trust files refused");
    await world.publishDirectory((directory) => ({
      ...directory,
      version: directory.version + 1,
    }));
  });

  it("says of a defect where it lies, not what it was working on", async () => {
    await gateways.get("xa-moj")?.stop();
    const { embedded } = world;
    assert.ok(embedded);
    await start("xa-moj", {
      connect: (authority) => ({
        ...embedded.connect(authority),
        publish: () => Promise.reject(new TypeError(`${mark}\n    at ${mark}`)),
      }),
    });
    await clientOf("xa-moj").submit(freshRequest());
    await logged("due work failed", "INTERNAL");
    const line = lines.find((each) => each.includes("due work failed"));
    assert.match(line ?? "", /"frames":\["at .*logs\.test\.ts/);
  });

  it("holds none of it", () => {
    const tokens = ["xa-moj", "xb-moj"].map(operatorToken);
    assert.ok(lines.length > 30);
    assertClean(lines, tokens);
  });

  function operatorToken(id: string): string {
    return world.party(id).operatorToken;
  }

  function operatorOf(id: string): Client {
    return createClient({ url: urlOf(id), token: operatorToken(id) });
  }
});

describe("the output of comity serve", () => {
  it("holds nothing of what it is given, up to its end", async () => {
    const world = await createWorld(["xa-moj"]);
    afterAll(() => world.end());
    const { config, clientAt } = world.party("xa-moj");
    const file = folder.path("comity.json");
    writeFileSync(file, JSON.stringify({ ...config, log: { level: "debug" } }));
    const running = startComity(["serve", "--config", file]);
    const url = () => /listens on (\S+)/.exec(running.complained())?.[1];
    afterAll(() => running.child.kill("SIGKILL"));
    await eventually("it listens", () => url() !== undefined);
    const client = clientAt(url() ?? "");
    const refused = await client.submit(freshRequest());
    assert.equal(refused.kind, "refused", "nobody else is in the directory");
    await fetch(`${url() ?? ""}/v1/${mark}?${mark}`);
    running.child.kill("SIGTERM");
    const { stdout, stderr, status } = await running.ended;
    assert.equal(status, 0);
    assert.match(stderr, /request answered/);
    assertClean(`${stdout}\n${stderr}`.split("\n"), []);
  });
});

/** Bytes that no HTTP client would send. */
function rawRequest(url: string, text: string): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connectTcp(Number(port), hostname, () => socket.end(text));
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
    socket.resume();
  });
}
