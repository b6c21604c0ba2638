import assert from "node:assert/strict";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import { ComityError } from "../../src/errors.ts";
import type { Fault } from "../../src/message/fault.ts";
import type { SubmitOutcome } from "../../src/exchange/submit.ts";
import { eventually, foreverMs } from "../support/eventually.ts";
import { call } from "../support/api-conformance.ts";
import { eventsOf } from "../support/calendar-reader.ts";
import {
  containerBytes,
  idOf,
  incoming,
  outgoing,
  peer,
  receipt,
  receiptBytes,
  startTestApi,
  tokens,
  type TestApi,
} from "../support/api-double.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ limits: { pageRowsMax: 20 } });
});
afterAll(() => api.close());
beforeEach(() => {
  api.double.outcomes.length = 0;
  api.double.calls.length = 0;
});

const read = (path: string) => call(api.url, { path, token: tokens.auditor });
const post = (path: string, token: string, body?: string) =>
  call(api.url, {
    method: "POST",
    path,
    token,
    ...(body === undefined
      ? {}
      : { body, headers: { "content-type": "application/json" } }),
  });
const submit = (query = "") =>
  post(`/v1/messages${query}`, tokens.submitter, '{"header":{}}');

const fault: Fault = {
  path: "/header/sentAt",
  rule: "SCHEMA",
  article: "Art. 18(15)(c)",
  attestation: "V",
  expected: "a date",
  found: "nothing",
};

describe("the answer to a submission", () => {
  it("is 202 with the receipt's bytes and where to look", async () => {
    const { status, headers, json } = await submit();
    assert.equal(status, 202);
    assert.equal(headers.get("location"), `/v1/messages/${outgoing.messageId}`);
    assert.deepEqual(json, {
      messageId: outgoing.messageId,
      conversationId: outgoing.conversationId,
      state: "queued",
      containerDigest: outgoing.containerDigest,
      repeated: false,
      warnings: [],
      receipt: {
        statements: ["http://uri.etsi.org/19522/Event/SubmissionAcceptance"],
        containerDigest: receipt.containerDigest,
        container: receiptBytes.toString("base64"),
      },
    });
  });

  it("names every fault of a document that is refused", async () => {
    const warning = { ...fault, attestation: "R" as const };
    api.double.outcomes.push({
      kind: "refused",
      faults: [fault, fault],
      warnings: [warning],
    });
    const { status, headers, json } = await submit();
    assert.equal(status, 422);
    assert.match(
      headers.get("content-type") ?? "",
      /^application\/problem\+json/,
    );
    assert.equal(json.type, "urn:comity:error:MESSAGE_REFUSED");
    assert.equal(json.code, "MESSAGE_REFUSED");
    assert.equal(json.status, 422);
    assert.deepEqual(json.faults, [fault, fault]);
    assert.deepEqual(json.warnings, [warning]);
  });

  it("is 409 with the fault when the numbers are not the next", async () => {
    api.double.outcomes.push({ kind: "stale", faults: [fault] });
    const { status, json } = await submit();
    assert.equal(status, 409);
    assert.equal(json.code, "CONVERSATION_STALE");
    assert.deepEqual(json.faults, [fault]);
  });

  it("is 409 when the id stands for other content", async () => {
    api.double.outcomes.push({ kind: "reused", messageId: idOf(5) });
    const { status, json } = await submit();
    assert.equal(status, 409);
    assert.equal(json.code, "MESSAGE_ID_REUSED");
  });

  it("is the problem of the error's code when the exchange cannot", async () => {
    for (const [code, status] of [
      ["STORE_UNAVAILABLE", 503],
      ["WORKERS_BUSY", 503],
      ["CONVERSATION_BUSY", 409],
    ] as const) {
      api.double.outcomes.push(
        new ComityError(code, "the disk is full", { details: { free: 0 } }),
      );
      const answer = await submit();
      assert.equal(answer.status, status);
      assert.equal(answer.json.code, code);
      assert.equal(answer.json.detail, "the disk is full");
      assert.equal(answer.json.retry, true);
      assert.deepEqual(answer.json.details, { free: 0 });
    }
  });

  it("is never a code that the description does not have", async () => {
    api.log.length = 0;
    api.double.outcomes.push(
      new ComityError("KEY_STORE_LOCKED", "the passphrase is missing"),
    );
    const { status, json } = await submit();
    assert.equal(status, 500);
    assert.equal(json.code, "INTERNAL");
    assert.equal(json.detail, undefined);
    assert.ok(
      JSON.stringify(api.log).includes("KEY_STORE_LOCKED"),
      "the operator is told",
    );
  });

  it("tells nothing of a defect, and the log nothing of what it quotes", async () => {
    api.log.length = 0;
    api.double.outcomes.push(new TypeError("cannot read Jane Doe"));
    const { status, json } = await submit();
    assert.equal(status, 500);
    assert.equal(json.code, "INTERNAL");
    assert.equal(json.detail, undefined);
    const logged = JSON.stringify(api.log);
    assert.ok(!JSON.stringify(json).includes("Jane"));
    assert.ok(!logged.includes("Jane"));
    assert.ok(logged.includes(String(json.requestId)));
    assert.ok(logged.includes("api-answers"), "the frames are logged");
  });
});

describe("stopping", () => {
  it("waits for what is in work, answers it, and takes no more", async () => {
    const stopping = await startTestApi({
      limits: { stopTimeoutMs: foreverMs },
    });
    const held = Promise.withResolvers<SubmitOutcome>();
    stopping.double.outcomes.push(held.promise);
    const answer = call(stopping.url, {
      method: "POST",
      path: "/v1/messages",
      token: tokens.submitter,
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    await eventually(
      "it is in work",
      () => stopping.double.submissions.length === 1,
    );
    const began = Date.now();
    const closed = stopping.close();
    held.resolve({ kind: "stale", faults: [fault] });
    assert.equal((await answer).status, 409);
    await closed;
    assert.ok(Date.now() - began < foreverMs / 2, "no connection held it up");
    await assert.rejects(fetch(`${stopping.url}/v1/health`));
  });

  it("cuts off what does not end in time", async () => {
    const stopping = await startTestApi({ limits: { stopTimeoutMs: 50 } });
    const never = Promise.withResolvers<SubmitOutcome>();
    stopping.double.outcomes.push(never.promise);
    const answer = fetch(`${stopping.url}/v1/messages`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${tokens.submitter}`,
      },
      body: "{}",
    });
    const cutOff = assert.rejects(answer);
    await eventually(
      "it is in work",
      () => stopping.double.submissions.length === 1,
    );
    await stopping.close();
    await cutOff;
  });
});

describe("reading", () => {
  it("lists the outbox, by state and page", async () => {
    const { json } = await read(
      "/v1/messages?state=queued,published&limit=3&after=abc",
    );
    assert.equal((json.items as unknown[]).length, 1);
    assert.deepEqual(api.double.calls, [
      ["outbox", ["queued", "published"], 3, "abc"],
    ]);
  });

  it("lists what is not confirmed of the inbox unless asked otherwise", async () => {
    const { json } = await read("/v1/inbox");
    assert.equal(json.next, "n1");
    await read("/v1/inbox?state=confirmed");
    assert.deepEqual(api.double.calls, [
      ["inbox", ["inbox", "fetched"], 20, undefined],
      ["inbox", ["confirmed"], 20, undefined],
    ]);
  });

  it("refuses a query it does not understand, rather than show more than asked", async () => {
    for (const path of [
      "/v1/messages?states=queued",
      "/v1/messages?state=inbox",
      "/v1/messages?state=",
      "/v1/messages?state=queued&state=published",
      "/v1/messages?limit=0",
      "/v1/messages?limit=21",
      "/v1/messages?limit=1e1",
      `/v1/messages?after=${"x".repeat(500)}`,
      "/v1/inbox?state=queued",
      "/v1/clocks?state=met",
      "/v1/clocks.ics?limit=1",
      "/v1/ready?deep=1",
      "/v1/directory?x=1",
      `/v1/messages/${idOf(1)}?from=xa-moj`,
      `/v1/conversations/${idOf(1)}?x=1`,
    ]) {
      const { json } = await read(path);
      assert.equal(json.code, "REQUEST_INVALID", path);
    }
    assert.deepEqual(api.double.calls, []);
  });

  it("refuses identifiers that are none", async () => {
    for (const path of [
      "/v1/messages/1",
      `/v1/messages/${idOf(0xabc).toUpperCase()}`,
      `/v1/messages/${idOf(1)}?sender=..`,
      `/v1/messages/${idOf(1)}/receipts/abc`,
      "/v1/conversations/1",
      "/v1/conversations/1/next",
    ]) {
      const { json } = await read(path);
      assert.equal(json.code, "IDENTIFIER_INVALID", path);
    }
  });

  it("shows a message, ours or a peer's", async () => {
    const ours = await read(`/v1/messages/${outgoing.messageId}`);
    assert.equal(ours.json.acceptedAt, outgoing.acceptedAt.toISOString());
    const theirs = await read(`/v1/messages/${incoming.messageId}`);
    assert.equal(theirs.json.arrivedAt, incoming.arrivedAt.toISOString());
    assert.equal(theirs.json.inReplyTo, outgoing.messageId);
  });

  it("says who used one id when two did, and shows the one that is named", async () => {
    api.double.messages.push({ ...incoming, messageId: outgoing.messageId });
    try {
      const path = `/v1/messages/${outgoing.messageId}`;
      const both = await read(path);
      assert.equal(both.json.code, "MESSAGE_AMBIGUOUS");
      assert.deepEqual(both.json.details, {
        senders: ["xa-moj", "xb-moj"],
      });
      const { json } = await read(`${path}?sender=${peer}`);
      assert.equal(json.sender, peer);
    } finally {
      api.double.messages.pop();
    }
  });

  it("knows no message that is not there", async () => {
    for (const rest of [
      "",
      "/timeline",
      "/receipts",
      "/container",
      "/rendering",
    ]) {
      const { status, json } = await read(`/v1/messages/${idOf(9)}${rest}`);
      assert.equal(status, 404);
      assert.equal(json.code, "MESSAGE_UNKNOWN");
    }
  });

  it("tells which treaties have rules here, and what one of them asks", async () => {
    const all = await read("/v1/instruments");
    const items = all.json.items as readonly { readonly id: string }[];
    assert.deepEqual(
      items.map(({ id }) => id),
      publishedInstruments().map(({ id }) => id),
    );
    const path = "/v1/instruments/UNTOC";
    const whole = await read(path);
    const some = await read(`${path}?assistance=FREEZE`);
    assert.deepEqual(
      [some.json.assistance, some.json.permitted],
      ["FREEZE", true],
    );
    const rules = ({ json }: typeof whole) =>
      (json.needs as readonly { readonly rule: string }[]).map(
        ({ rule }) => rule,
      );
    assert.ok(rules(whole).includes("UNTOC-13-3-B-COPY"));
    assert.ok(!rules(some).includes("UNTOC-13-3-B-COPY"));
    assert.ok(rules(some).includes("UNTOC-13-3-C"));
    const strange = await read(`${path}?assistance=TAX_RECOVERY`);
    assert.equal(strange.json.permitted, false);
  });

  it("knows no treaty and no kind of assistance that nobody named", async () => {
    const none = await read("/v1/instruments/NOTHING");
    assert.deepEqual(
      [none.status, none.json.code],
      [404, "INSTRUMENT_UNKNOWN"],
    );
    const wrong = await read("/v1/instruments/UNTOC?assistance=nothing");
    assert.deepEqual([wrong.status, wrong.json.code], [400, "REQUEST_INVALID"]);
  });

  it("gives timeline and receipts", async () => {
    api.double.append({
      fact: "message.accepted",
      messageId: outgoing.messageId,
      details: { recipient: "xb-moj", kinds: ["A"] },
    });
    const timeline = await read(`/v1/messages/${idOf(1)}/timeline`);
    assert.deepEqual(timeline.json.items, [
      {
        position: 1,
        fact: "message.accepted",
        at: "2026-03-02T10:00:00.000Z",
        actor: "test",
        messageId: outgoing.messageId,
        details: { recipient: "xb-moj", kinds: ["A"] },
      },
    ]);
    const receipts = await read(`/v1/messages/${idOf(1)}/receipts`);
    const [first] = receipts.json.items as Record<string, unknown>[];
    assert.equal(first?.container, receiptBytes.toString("base64"));
  });

  it("gives containers as the bytes they are", async () => {
    const type = "application/vnd.etsi.asic-e+zip";
    const container = await read(`/v1/messages/${idOf(1)}/container`);
    assert.equal(container.headers.get("content-type"), type);
    assert.deepEqual(Buffer.from(container.bytes), containerBytes);
    assert.equal(
      container.headers.get("content-disposition"),
      `attachment; filename="${idOf(1)}.asice"`,
    );
    const path = `/v1/messages/${idOf(1)}/receipts/${receipt.containerDigest}`;
    const signed = await read(path);
    assert.equal(signed.headers.get("content-type"), type);
    assert.deepEqual(Buffer.from(signed.bytes), receiptBytes);
    const none = await read(
      `/v1/messages/${idOf(1)}/receipts/${"0".repeat(64)}`,
    );
    assert.equal(none.json.code, "RECEIPT_UNKNOWN");
  });

  it("lays out what a message says in the form and the language that are asked", async () => {
    const path = `/v1/messages/${idOf(1)}/rendering`;
    const page = await read(`${path}?language=fr&sender=xa-moj`);
    assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
    assert.equal(Buffer.from(page.bytes).toString(), "the container html fr");
    const pages = await read(`${path}?format=pdf`);
    assert.equal(pages.headers.get("content-type"), "application/pdf");
    assert.equal(
      pages.headers.get("content-disposition"),
      `inline; filename="${idOf(1)}.pdf"`,
    );
    assert.match(Buffer.from(pages.bytes).toString(), /^the container pdf/);
    for (const query of ["format=odt", "language=tlh", "form=pdf"]) {
      const { status, json } = await read(`${path}?${query}`);
      assert.deepEqual([status, json.code], [400, "REQUEST_INVALID"], query);
    }
  });

  it("lets nothing run in the page that a peer's words become", async () => {
    const { headers } = await read(`/v1/messages/${idOf(1)}/rendering`);
    const policy = headers.get("content-security-policy") ?? "";
    assert.match(policy, /sandbox/);
    assert.match(policy, /default-src 'none'/);
  });

  it("says of a message that is undecided that it is", async () => {
    api.double.messages.splice(0, 2, { ...incoming, state: "undecided" });
    const page = await read(`/v1/messages/${idOf(2)}/rendering?language=fr`);
    api.double.messages.splice(0, 1, outgoing, incoming);
    assert.equal(
      Buffer.from(page.bytes).toString(),
      "the container html fr undecided",
    );
  });

  it("lays out two messages at the same time, and tells the next to come again", async () => {
    const held = Promise.withResolvers<Uint8Array>();
    let begun = 0;
    api.double.render = () => {
      begun += 1;
      return held.promise;
    };
    const path = `/v1/messages/${idOf(1)}/rendering`;
    const first = [read(path), read(path)];
    await eventually("both are in work", () => begun === 2);
    const beyond = await read(path);
    assert.equal(beyond.json.code, "API_BUSY");
    api.double.render = undefined;
    held.resolve(Buffer.from("a page"));
    for (const { status } of await Promise.all(first))
      assert.equal(status, 200);
  });

  for (const [accept, type] of [
    ["*/*", "text/html"],
    ["application/json", "text/html"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "text/html"],
    ["application/pdf", "application/pdf"],
    ["text/html;q=0.5, Application/PDF", "application/pdf"],
    ["application/*, text/html;q=0.9", "application/pdf"],
    ["application/pdf;q=0, */*", "text/html"],
  ] as const)
    it(`answers ${type} to who accepts ${accept}`, async () => {
      const { headers } = await call(api.url, {
        path: `/v1/messages/${idOf(1)}/rendering`,
        token: tokens.auditor,
        headers: { accept },
      });
      assert.equal(headers.get("content-type")?.split(";")[0], type);
    });

  it("shows who owes what until when, in the conversation and of all of them", async () => {
    const { json } = await read(`/v1/conversations/${idOf(1)}`);
    const shown = {
      limit: "EIO-12-3-TIME",
      article: "Art. 12(3)",
      title: "Decision on recognition or execution",
      atLeast: false,
      owedBy: "xb-moj",
      startedBy: { sender: "xa-moj", messageId: idOf(1) },
      startedAt: "2026-03-02T10:00:00.000Z",
      dueAt: "2026-04-01T21:59:59.999Z",
      state: "running",
    };
    const [running, met] = json.dueDates as readonly Record<string, unknown>[];
    assert.deepEqual(running, shown);
    assert.equal(met?.state, "met");
    assert.deepEqual(met.metBy, {
      sender: "xb-moj",
      messageId: idOf(2),
      at: "2026-03-02T10:00:00.000Z",
      pending: false,
    });
    const page = await read(
      "/v1/clocks?state=running,passed&limit=5&after=1-2",
    );
    assert.deepEqual(page.json, {
      items: [
        { ...shown, conversationId: idOf(1), requestingRef: "XA-2026-1" },
      ],
      next: "1773183600000-7",
    });
    await read("/v1/clocks");
    assert.deepEqual(api.double.calls, [
      ["clocks", "running,passed", 5, "1-2"],
      ["clocks", "running", 20, undefined],
    ]);
  });

  it("gives the running ones as a calendar", async () => {
    const { headers, bytes } = await read("/v1/clocks.ics");
    assert.equal(headers.get("content-type"), "text/calendar; charset=utf-8");
    const [event, ...others] = eventsOf(Buffer.from(bytes).toString("utf8"));
    assert.deepEqual(others, []);
    assert.equal(event?.DTSTART, "20260401T215959Z");
    assert.equal(
      event.UID,
      `EIO-12-3-TIME-${idOf(1)}-${Date.parse("2026-03-02T10:00:00Z")}@xa-moj`,
    );
  });

  it("shows a conversation and its next numbers", async () => {
    const { json } = await read(`/v1/conversations/${idOf(1)}`);
    assert.deepEqual(
      [json.machine, json.state, json.opener, json.addressee, json.allowed],
      [
        "request",
        "SENT",
        "xa-moj",
        "xb-moj",
        { "xa-moj": ["WITHDRAWAL"], "xb-moj": ["ACKNOWLEDGEMENT"] },
      ],
    );
    const next = await read(`/v1/conversations/${idOf(1)}/next`);
    assert.deepEqual(next.json, {
      conversationId: idOf(1),
      sequence: 2,
      seen: 1,
      directoryVersion: 7,
    });
    for (const rest of ["", "/next"]) {
      const unknown = await read(`/v1/conversations/${idOf(8)}${rest}`);
      assert.equal(unknown.json.code, "CONVERSATION_UNKNOWN");
    }
  });

  it("shows the directory with each certificate's fingerprint", async () => {
    const { json } = await read("/v1/directory");
    const [authority] = json.authorities as Record<string, unknown>[];
    const [signing] = authority?.signing as Record<string, string>[];
    assert.equal(signing?.reason, "keyCompromise");
    assert.match(String(signing.fingerprint), /^[0-9a-f]{64}$/);
  });

  it("is ready when every check passes, and says which did not", async () => {
    const ready = await read("/v1/ready");
    assert.equal(ready.status, 200);
    assert.equal(ready.json.authority, "xa-moj");
    api.checks.push({ name: "broker", ok: false, detail: "unreachable" });
    const not = await read("/v1/ready");
    assert.equal(not.status, 503);
    assert.equal(not.json.code, "NOT_READY");
    assert.deepEqual(not.json.checks, api.checks);
    assert.equal((await read("/v1/health")).status, 200);
  });
});

describe("the inbox", () => {
  it("hands a message over, with its attachments", async () => {
    const { status, json } = await post(
      `/v1/inbox/${incoming.messageId}/fetch`,
      tokens.submitter,
    );
    assert.equal(status, 200);
    assert.deepEqual(json.attachments, [
      { filename: "a.pdf", mediaType: "application/pdf", bytes: "AP8B" },
    ]);
    assert.equal(json.document, Buffer.from("{}").toString("base64"));
    assert.equal(json.syntax, "json");
    assert.deepEqual(api.double.calls, [
      ["fetch", incoming.messageId, "submitter-1"],
    ]);
  });

  it("takes a confirmation, with or without an empty body", async () => {
    const path = `/v1/inbox/${incoming.messageId}/confirm`;
    for (const body of [undefined, "{}"]) {
      const { status, json } = await post(path, tokens.submitter, body);
      assert.equal(status, 200);
      assert.equal(json.state, "confirmed");
    }
  });

  it("holds none of our own messages", async () => {
    for (const verb of ["fetch", "confirm"]) {
      const { status, json } = await post(
        `/v1/inbox/${outgoing.messageId}/${verb}`,
        tokens.submitter,
      );
      assert.equal(status, 409);
      assert.equal(json.code, "MESSAGE_NOT_IN_INBOX");
    }
    assert.deepEqual(api.double.calls, []);
  });
});

describe("a withdrawal", () => {
  const path = `/v1/messages/${outgoing.messageId}/withdraw`;

  it("tells the state after", async () => {
    const { status, json } = await post(
      path,
      tokens.operator,
      '{"reason":"x"}',
    );
    assert.equal(status, 202);
    assert.deepEqual(json, {
      messageId: outgoing.messageId,
      state: "unresolved",
    });
  });

  it("needs a reason", async () => {
    for (const body of [
      undefined,
      "{}",
      "[]",
      "null",
      "{",
      '{"reason":""}',
      '{"reason":" "}',
      '{"reason":1}',
      '{"reason":"x","force":true}',
      JSON.stringify({ reason: "x".repeat(501) }),
    ]) {
      const { json } = await post(path, tokens.operator, body);
      assert.equal(json.code, "REQUEST_INVALID", body);
    }
    assert.deepEqual(api.double.calls, []);
  });

  it("is bounded", async () => {
    const body = JSON.stringify({ reason: "x".repeat(5000) });
    const { json } = await post(path, tokens.operator, body);
    assert.equal(json.code, "BODY_TOO_LARGE");
  });

  it("is not for a peer's message", async () => {
    const { json } = await post(
      `${path}?sender=${peer}`,
      tokens.operator,
      '{"reason":"x"}',
    );
    assert.equal(json.code, "MESSAGE_NOT_OUTGOING");
  });
});
