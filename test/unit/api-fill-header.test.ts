import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "vitest";
import * as fc from "fast-check";
import schema from "../../schemas/json/header.schema.json" with { type: "json" };
import { openingKinds } from "../../src/message/kinds.ts";
import { completeHeader, headerText } from "../../src/api/header-text.ts";
import { cpuTimeMs } from "../support/cpu-time.ts";
import { call } from "../support/api-conformance.ts";
import {
  at,
  idOf,
  outgoing,
  startTestApi,
  tokens,
  type TestApi,
} from "../support/api-double.ts";

const text = (bytes: Uint8Array | undefined) =>
  Buffer.from(bytes ?? []).toString("utf8");
const bytes = (written: string) => new TextEncoder().encode(written);

const fields = {
  messageId: idOf(1),
  conversationId: idOf(1),
  sequence: 1,
  seen: 0,
  sentAt: "2026-03-02T10:00:00.000Z",
  expiresAt: "2026-04-01T10:00:00.000Z",
  directoryVersion: 7,
};
type Name = keyof typeof fields;
const names = Object.keys(fields) as Name[];

/** Every member that the schema gives a header, in its order. */
const header = Object.keys(schema.$defs.Header.properties).map(
  (name): readonly [string, string | number | object] => [
    name,
    name === "kind"
      ? "REQUEST"
      : name in fields
        ? fields[name as Name]
        : { requestingRef: 'a {"header": "<Header>"} of \\' },
  ],
);

const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const escaped = (value: string) =>
  value.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const element = (
  prefix: string,
  name: string,
  value: string | number | object,
): string =>
  typeof value === "object"
    ? `<${prefix}${upper(name)}>${Object.entries(value)
        .map(([inner, each]) => element(prefix, inner, each as string))
        .join("")}</${prefix}${upper(name)}>`
    : `<${prefix}${upper(name)}>${escaped(String(value))}</${prefix}${upper(name)}>`;

function xmlOf(lacking: readonly string[], prefix = ""): string {
  const xmlns = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const members = header
    .filter(([name]) => !lacking.includes(name))
    .map(([name, value]) => element(prefix, name, value));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}Message ${xmlns}="urn:comity:mla:1"><${prefix}Header>${members.join("")}</${prefix}Header><${prefix}Request><${prefix}Sequence/></${prefix}Request></${prefix}Message>\n`;
}

function jsonOf(lacking: readonly string[]): string {
  const members = header.filter(([name]) => !lacking.includes(name));
  return JSON.stringify(
    {
      note: 'a "header": { in a text',
      list: [{ header: { messageId: "no" } }],
      header: Object.fromEntries(members),
      request: { header: {} },
    },
    null,
    2,
  );
}

const anyOf = fc.subarray(names);

describe("a completed header", () => {
  it("is the whole one again, whatever XML lacked of it", () => {
    fc.assert(
      fc.property(anyOf, fc.constantFrom("", "mla:"), (lacking, prefix) => {
        const given = bytes(xmlOf(lacking, prefix));
        const completed = completeHeader(given, "xml", fields);
        assert.equal(text(completed), xmlOf([], prefix));
      }),
    );
  });

  it("is the whole one again, whatever JSON lacked of it", () => {
    fc.assert(
      fc.property(anyOf, (lacking) => {
        const given = jsonOf(lacking);
        const completed = text(completeHeader(bytes(given), "json", fields));
        assert.deepEqual(JSON.parse(completed), JSON.parse(jsonOf([])));
        const added = completed.length - given.length;
        const opening = '\n  "header": {';
        const kept = given.lastIndexOf(opening) + opening.length;
        assert.equal(completed.slice(0, kept), given.slice(0, kept));
        assert.equal(completed.slice(kept + added), given.slice(kept));
        assert.equal(added === 0, lacking.length === 0);
      }),
    );
  });

  it("leaves what stands there as it stands", () => {
    const given = xmlOf([]).replace(fields.sentAt, " yesterday ");
    assert.equal(text(completeHeader(bytes(given), "xml", fields)), given);
    assert.equal(
      headerText(bytes(given), "xml")?.values.get("sentAt"),
      "yesterday",
    );
  });

  it("is written into one that is empty in JSON", () => {
    assert.deepEqual(
      JSON.parse(text(completeHeader(bytes('{"header":{}}'), "json", fields))),
      { header: fields },
    );
  });

  it("is left to the validation when there is none to be seen", () => {
    for (const [syntax, given] of [
      ["json", "{"],
      ["json", "[]"],
      ["json", '{"header":[]}'],
      ["json", '{"request":{"header":{}}}'],
      ["json", '{"\\u0068eader":{}}'],
      ["xml", "<Message><Header/></Message>"],
      ["xml", "<Message><Request><Header></Header></Request></Message>"],
      ["xml", "<Message><!-- <Header> --><Header></Header></Message>"],
      ["xml", "<!DOCTYPE x><Message><Header></Header></Message>"],
      ["xml", "<Message><Header>"],
      ["xml", ""],
    ] as const) {
      assert.equal(
        text(completeHeader(bytes(given), syntax, fields)),
        given,
        given,
      );
      assert.equal(headerText(bytes(given), syntax), undefined, given);
    }
    const latin = Buffer.from([0x3c, 0xff, 0x3e]);
    assert.deepEqual(completeHeader(latin, "xml", fields), latin);
  });

  it("takes time in proportion to the document, whatever it holds", () => {
    const size = 1_000_000;
    for (const hostile of [
      `<Message><Header>${"<".repeat(size)}`,
      `<Message><Header>${"a".repeat(size)}`,
      `<${"a".repeat(size)}`,
      `<${"a:".repeat(size / 2)}`,
      `<a ${'"'.repeat(size)}`,
      "<a>".repeat(size / 3),
    ]) {
      const took = cpuTimeMs(() =>
        completeHeader(bytes(hostile), "xml", fields),
      );
      assert.ok(took < 5_000, hostile.slice(0, 30));
    }
    for (const hostile of [
      "[".repeat(size),
      `{"header":"${'\\"'.repeat(size / 2)}"}`,
    ]) {
      const took = cpuTimeMs(() =>
        completeHeader(bytes(hostile), "json", fields),
      );
      assert.ok(took < 5_000, hostile.slice(0, 30));
    }
  });
});

describe("POST /v1/messages?fill=header", () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startTestApi();
  });
  afterEach(() => api.close());

  const submit = (header: object) =>
    call(api.url, {
      method: "POST",
      path: "/v1/messages?fill=header",
      token: tokens.submitter,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ header }),
    });
  const submitted = (n: number): unknown =>
    (
      JSON.parse(text(api.double.submissions[n]?.submission.document)) as {
        header: unknown;
      }
    ).header;

  it("opens a conversation with a fresh id, and gives the document back", async () => {
    const { status, json } = await submit({ kind: "REQUEST" });
    assert.equal(status, 202);
    assert.deepEqual(submitted(0), {
      kind: "REQUEST",
      messageId: idOf(101),
      conversationId: idOf(101),
      sequence: 1,
      seen: 0,
      sentAt: at.toISOString(),
      expiresAt: "2026-04-01T10:00:00.000Z",
      directoryVersion: 7,
    });
    assert.equal(
      json.document,
      Buffer.from(
        api.double.submissions[0]?.submission.document ?? [],
      ).toString("base64"),
    );
  });

  it("opens a conversation by every kind that opens one", async () => {
    for (const [index, kind] of openingKinds.entries()) {
      await submit({ kind });
      const filled = submitted(index) as Record<string, unknown>;
      assert.equal(filled.conversationId, filled.messageId, kind);
      assert.equal(filled.sequence, 1);
    }
  });

  it("gives the content that follows an offer the numbers of its conversation", async () => {
    await submit({
      kind: "SPONTANEOUS_INFORMATION",
      conversationId: idOf(1),
      inReplyTo: idOf(1),
    });
    const filled = submitted(0) as Record<string, unknown>;
    assert.equal(filled.conversationId, idOf(1));
    assert.equal(filled.sequence, 2);
  });

  it("gives a reply its conversation's next numbers", async () => {
    await submit({ kind: "ACCEPTANCE", conversationId: idOf(1), seen: 1 });
    const filled = submitted(0) as Record<string, unknown>;
    assert.equal(filled.sequence, 2);
    assert.equal(filled.seen, 1);
    assert.equal(filled.conversationId, idOf(1));
  });

  it("leaves the numbers to the validation when no conversation is named", async () => {
    await submit({ kind: "ACCEPTANCE", conversationId: "x" });
    const filled = submitted(0) as Record<string, unknown>;
    assert.equal("sequence" in filled, false);
    assert.equal(filled.messageId, idOf(101));
  });

  it("knows no numbers of a conversation that is not here", async () => {
    const { json } = await submit({
      kind: "ACCEPTANCE",
      conversationId: idOf(8),
    });
    assert.equal(json.code, "CONVERSATION_UNKNOWN");
    assert.deepEqual(api.double.submissions, []);
  });

  it("completes a repeated document as it was completed first", async () => {
    api.double.contents = {
      document: bytes(JSON.stringify({ header: { directoryVersion: 3 } })),
      syntax: "json",
      attachments: [],
    };
    await submit({ kind: "REQUEST", messageId: outgoing.messageId });
    assert.deepEqual(submitted(0), {
      kind: "REQUEST",
      messageId: outgoing.messageId,
      conversationId: outgoing.conversationId,
      sequence: 1,
      seen: 0,
      sentAt: outgoing.sentAt,
      expiresAt: outgoing.expiresAt,
      directoryVersion: 3,
    });
  });

  it("takes the next numbers again when another submission was faster", async () => {
    const stale = { kind: "stale", faults: [] } as const;
    api.double.outcomes.push(stale, stale);
    const { status } = await submit({
      kind: "ACCEPTANCE",
      conversationId: idOf(1),
    });
    assert.equal(status, 202);
    assert.equal(api.double.submissions.length, 3);
    const ids = [0, 1, 2].map(
      (n) => (submitted(n) as Record<string, unknown>).messageId,
    );
    assert.equal(new Set(ids).size, 1, "it stays one message");
  });

  it("tells the caller when numbers of its own are stale", async () => {
    api.double.outcomes.push({ kind: "stale", faults: [] });
    const { json } = await submit({
      kind: "ACCEPTANCE",
      conversationId: idOf(1),
      sequence: 9,
      seen: 1,
    });
    assert.equal(json.code, "CONVERSATION_STALE");
    assert.equal(api.double.submissions.length, 1);
  });

  it("gives up when others are always faster", async () => {
    for (let n = 0; n < 50; n += 1)
      api.double.outcomes.push({ kind: "stale", faults: [] });
    const { json } = await submit({
      kind: "ACCEPTANCE",
      conversationId: idOf(1),
    });
    assert.equal(json.code, "CONVERSATION_STALE");
    assert.equal(api.double.submissions.length, 8);
  });

  it("fills in nothing when nobody asked", async () => {
    await call(api.url, {
      method: "POST",
      path: "/v1/messages",
      token: tokens.submitter,
      headers: { "content-type": "application/json" },
      body: '{"header":{}}',
    });
    assert.deepEqual(submitted(0), {});
    const { json } = await call(api.url, {
      method: "POST",
      path: "/v1/messages?fill=all",
      token: tokens.submitter,
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    assert.equal(json.code, "REQUEST_INVALID");
  });
});
