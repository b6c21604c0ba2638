import assert from "node:assert/strict";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
} from "vitest";
import {
  clockView,
  conversationView,
  factView,
  messageView,
  nextNumbersView,
} from "../../src/api/views.ts";
import type {
  ConversationAnswer,
  Fact,
  Message,
  NextNumbers,
  RunningClock,
} from "../../src/client/answers.ts";
import { createClient, type Client } from "../../src/client/client.ts";
import { ComityError, type ErrorCode } from "../../src/errors.ts";
import type { Fault } from "../../src/message/fault.ts";
import {
  containerBytes,
  createExchangeDouble,
  digestOf,
  dueDate,
  directory,
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
import { eventually } from "../support/eventually.ts";

const withCode = (code: ErrorCode) => (error: unknown) =>
  error instanceof ComityError && error.code === code;
const document = Buffer.from('{"header":{}}');
const fault: Fault = {
  path: "/header",
  rule: "SCHEMA",
  expected: "more",
  found: "less",
};

describe("the client", () => {
  let api: TestApi;
  let client: Client;
  let operator: Client;
  beforeAll(async () => {
    api = await startTestApi();
    client = createClient({ url: api.url, token: tokens.submitter });
    operator = createClient({ url: api.url, token: `${tokens.operator}\n` });
  });
  afterAll(() => api.close());
  beforeEach(() => {
    api.double.submissions.length = 0;
    api.double.calls.length = 0;
  });

  it("hands a document over and gets the signed receipt", async () => {
    const answer = await client.submit({ document, syntax: "json" });
    assert.deepEqual(answer, {
      kind: "accepted",
      messageId: outgoing.messageId,
      conversationId: outgoing.conversationId,
      state: "queued",
      containerDigest: outgoing.containerDigest,
      repeated: false,
      warnings: [],
      receipt: {
        statements: ["http://uri.etsi.org/19522/Event/SubmissionAcceptance"],
        containerDigest: receipt.containerDigest,
        container: new Uint8Array(receiptBytes),
      },
    });
    const { submission } = api.double.submissions[0] ?? assert.fail();
    assert.deepEqual(Buffer.from(submission.document), document);
    assert.equal(submission.syntax, "json");
  });

  it("hands attachments over, whatever their bytes and names", async () => {
    const attachments = [
      {
        filename: "plan A; v=1 é.pdf",
        mediaType: "application/pdf",
        bytes: new Uint8Array([0, 13, 10, 255, 45, 45]),
      },
      {
        filename: "b.txt",
        mediaType: "text/plain",
        bytes: new Uint8Array(500_000).fill(7),
      },
    ];
    await client.submit({ document, syntax: "xml", attachments });
    const { submission } = api.double.submissions[0] ?? assert.fail();
    assert.equal(submission.syntax, "xml");
    assert.deepEqual(
      submission.attachments.map((each) => ({
        ...each,
        bytes: new Uint8Array(each.bytes),
      })),
      attachments,
    );
  });

  it("gets the completed document back when the gateway fills it in", async () => {
    const answer = await client.submit({
      document: Buffer.from('{"header":{"kind":"REQUEST"}}'),
      syntax: "json",
      fillHeader: true,
    });
    assert.ok(answer.kind === "accepted");
    assert.deepEqual(
      answer.document,
      api.double.submissions[0]?.submission.document,
    );
  });

  it("gets a refusal with every fault as an answer, not as an error", async () => {
    api.double.outcomes.push(
      { kind: "refused", faults: [fault, fault], warnings: [fault] },
      { kind: "stale", faults: [fault] },
    );
    assert.deepEqual(await client.submit({ document, syntax: "json" }), {
      kind: "refused",
      code: "MESSAGE_REFUSED",
      faults: [fault, fault],
      warnings: [fault],
    });
    assert.deepEqual(await client.submit({ document, syntax: "json" }), {
      kind: "refused",
      code: "CONVERSATION_STALE",
      faults: [fault],
      warnings: [],
    });
  });

  it("reads everything the API shows", async () => {
    const ours: Message = messageView(outgoing);
    const theirs: Message = messageView(incoming);
    assert.deepEqual(await client.message(outgoing.messageId), ours);
    assert.deepEqual(await client.message(incoming.messageId, peer), theirs);
    assert.deepEqual(
      await client.outbox({ states: ["queued"], limit: 5, after: "a b&c" }),
      { items: [ours] },
    );
    assert.deepEqual(await client.inbox(), { items: [theirs], next: "n1" });
    assert.deepEqual(api.double.calls, [
      ["outbox", ["queued"], 5, "a b&c"],
      ["inbox", ["inbox", "fetched"], 50, undefined],
    ]);

    const row: Fact = factView(api.double.append({ fact: "receipt.sent" }));
    assert.deepEqual(await client.timeline(outgoing.messageId), [row]);
    const conversation: ConversationAnswer = conversationView(
      await api.double.exchange.conversation(outgoing.conversationId),
    );
    assert.deepEqual(await client.conversation(idOf(1)), conversation);
    const next: NextNumbers = nextNumbersView(
      await api.double.exchange.nextNumbers(outgoing.conversationId),
    );
    assert.deepEqual(await client.nextNumbers(idOf(1)), next);
    const clock: RunningClock = clockView(dueDate);
    const clocks = await client.clocks({ states: ["passed"], limit: 3 });
    assert.deepEqual(clocks.items, [clock]);
    assert.deepEqual(api.double.calls.at(-1), [
      "clocks",
      "passed",
      3,
      undefined,
    ]);
    assert.ok((await client.calendar()).startsWith("BEGIN:VCALENDAR\r\n"));
    assert.equal((await client.openapi()).openapi, "3.1.0");
    await client.health();
  });

  it("reads bytes as bytes", async () => {
    const id = outgoing.messageId;
    assert.deepEqual(Buffer.from(await client.container(id)), containerBytes);
    assert.deepEqual(
      Buffer.from(await client.receipt(id, receipt.containerDigest)),
      receiptBytes,
    );
    const page = await client.rendering(id);
    assert.equal(Buffer.from(page).toString(), "the container html");
    const told = { format: "pdf", language: "es", sender: "xa-moj" } as const;
    const pages = await client.rendering(id, told);
    assert.equal(Buffer.from(pages).toString(), "the container pdf es");
    const [first] = await client.receipts(id);
    assert.deepEqual(Buffer.from(first?.container ?? []), receiptBytes);
    assert.equal(first?.subject.sender, "xa-moj");
    const [authority] = (await client.directory()).authorities;
    const [listed] = directory.authorities;
    assert.deepEqual(
      Buffer.from(authority?.signing[0]?.der ?? []),
      listed?.signing[0]?.der,
    );
    assert.equal(
      authority?.anchors[0]?.fingerprint,
      digestOf(listed?.anchors[0] ?? ""),
    );
  });

  it("fetches and confirms", async () => {
    const fetched = await client.fetch(incoming.messageId, peer);
    assert.deepEqual(Buffer.from(fetched.document).toString(), "{}");
    assert.deepEqual(fetched.attachments, [
      {
        filename: "a.pdf",
        mediaType: "application/pdf",
        bytes: new Uint8Array([0, 255, 1]),
      },
    ]);
    const confirmed = await client.confirm(incoming.messageId);
    assert.equal(confirmed.state, "confirmed");
  });

  it("withdraws, with a token that ends in a line break", async () => {
    assert.equal(
      await operator.withdraw(outgoing.messageId, "wrong authority"),
      "unresolved",
    );
  });

  it("tells readiness without throwing", async () => {
    assert.deepEqual(await client.readiness(), {
      ready: true,
      checks: api.checks,
    });
    api.checks.push({ name: "broker", ok: false, detail: "down" });
    assert.deepEqual(await client.readiness(), {
      ready: false,
      checks: api.checks,
    });
  });

  it("throws the API's own code, with its details", async () => {
    await assert.rejects(client.message(idOf(9)), withCode("MESSAGE_UNKNOWN"));
    await assert.rejects(client.message("1"), withCode("IDENTIFIER_INVALID"));
    await assert.rejects(
      client.message("../inbox?x=1"),
      withCode("IDENTIFIER_INVALID"),
    );
    await assert.rejects(
      client.withdraw(outgoing.messageId, "x"),
      withCode("FORBIDDEN"),
    );
    const stranger = createClient({ url: api.url, token: "nobody" });
    await assert.rejects(stranger.outbox(), withCode("UNAUTHENTICATED"));
    await assert.rejects(
      stranger.submit({ document, syntax: "xml" }),
      withCode("UNAUTHENTICATED"),
    );
    api.double.messages.push({ ...incoming, messageId: outgoing.messageId });
    try {
      await assert.rejects(client.message(outgoing.messageId), (error) => {
        assert.ok(error instanceof ComityError);
        assert.equal(error.code, "MESSAGE_AMBIGUOUS");
        assert.deepEqual(error.details.senders, ["xa-moj", "xb-moj"]);
        return true;
      });
    } finally {
      api.double.messages.pop();
    }
  });
});

describe("the client before something that is no gateway", () => {
  const servers: Server[] = [];
  const hangUp = () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  };
  afterEach(hangUp);

  async function clientOf(
    listener: RequestListener,
    timeoutMs = 60_000,
  ): Promise<Client> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    return createClient({ url, token: "t", timeoutMs });
  }

  it("says so when the answer is nothing it knows", async () => {
    for (const [status, type, body] of [
      [200, "text/html", "<html>"],
      [200, "application/json", "[]"],
      [502, "text/html", "<html>"],
      [500, "application/problem+json", '{"code":"FROM_THE_FUTURE"}'],
      [500, "application/problem+json", '{"code":"toString"}'],
      [500, "application/problem+json", '{"code":7}'],
      [404, "application/json", "{}"],
    ] as const) {
      const client = await clientOf((_request, response) => {
        response.writeHead(status, { "content-type": type }).end(body);
      });
      await assert.rejects(
        client.message(idOf(1)),
        withCode("API_ERROR"),
        body,
      );
    }
  });

  it("keeps of a problem's details only what an error may carry", async () => {
    const client = await clientOf((_request, response) => {
      response.writeHead(409, { "content-type": "application/problem+json" });
      response.end(
        '{"code":"MESSAGE_AMBIGUOUS","title":"t","details":{"a":"x","b":{"c":1},"d":["e"],"f":[1]}}',
      );
    });
    await assert.rejects(client.message(idOf(1)), (error) => {
      assert.ok(error instanceof ComityError);
      assert.deepEqual(error.details, { a: "x", d: ["e"] });
      assert.equal(error.message, "t");
      return true;
    });
  });

  it("does not carry its token to another place", async () => {
    const seen: (string | undefined)[] = [];
    const client = await clientOf((request, response) => {
      seen.push(request.url);
      response.writeHead(307, { location: "/elsewhere" }).end();
    });
    await assert.rejects(client.message(idOf(1)), withCode("API_UNREACHABLE"));
    assert.equal(seen.length, 1);
  });

  it("gives up when nobody answers, in time, or to the end", async () => {
    const silent = await clientOf(() => undefined, 500);
    await assert.rejects(silent.outbox(), withCode("API_UNREACHABLE"));
    const broken = await clientOf((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setImmediate(() => response.destroy());
    });
    await assert.rejects(broken.outbox(), withCode("API_UNREACHABLE"));
    await assert.rejects(broken.container("x"), withCode("API_UNREACHABLE"));
    hangUp();
    await assert.rejects(broken.outbox(), withCode("API_UNREACHABLE"));
  });

  it("takes a URL only", () => {
    for (const url of ["", "localhost", "file:///etc/passwd", "ftp://x/"])
      assert.throws(
        () => createClient({ url, token: "t" }),
        withCode("REQUEST_INVALID"),
      );
  });

  it("takes only journal rows for events", async () => {
    for (const data of ["x", "{}", '{"position":"1","fact":"x"}']) {
      const client = await clientOf((_request, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write(`id: 1\ndata: ${data}\n\n`);
      });
      await assert.rejects(
        collect(client, 1, new AbortController().signal),
        withCode("API_ERROR"),
      );
    }
  });
});

async function collect(
  client: Client,
  count: number,
  signal: AbortSignal,
  after = 0,
): Promise<number[]> {
  const positions: number[] = [];
  for await (const { position, fact } of client.events(after, signal)) {
    assert.equal(fact.position, position);
    positions.push(position);
    if (positions.length === count) break;
  }
  return positions;
}

describe("the client's events", () => {
  const fact = "message.published" as const;

  it("come in order, from where one asks", async () => {
    const api = await startTestApi();
    try {
      for (let n = 0; n < 300; n += 1) api.double.append({ fact });
      const client = createClient({ url: api.url, token: tokens.auditor });
      const { signal } = new AbortController();
      const positions = await collect(client, 290, signal, 10);
      assert.deepEqual(
        positions,
        Array.from({ length: 290 }, (_, n) => n + 11),
      );
      await eventually(
        "leaving the loop hangs up",
        () => api.double.listeners.size === 0,
      );
    } finally {
      await api.close();
    }
  });

  it("go on after the gateway was gone, each once", async () => {
    const double = createExchangeDouble();
    const first = await startTestApi({ double });
    const port = Number(new URL(first.url).port);
    const client = createClient({ url: first.url, token: tokens.auditor });
    const { signal } = new AbortController();
    const collected = collect(client, 4, signal);
    await eventually("it listens", () => double.listeners.size === 1);
    double.append({ fact });
    double.append({ fact });
    await first.close();
    double.append({ fact });
    const second = await startTestApi({ double, port });
    try {
      await eventually("it is back", () => double.listeners.size === 1);
      double.append({ fact });
      assert.deepEqual(await collected, [1, 2, 3, 4]);
    } finally {
      await second.close();
    }
  });

  it("end when one has heard enough", async () => {
    const api = await startTestApi();
    try {
      const client = createClient({ url: api.url, token: tokens.auditor });
      const stop = new AbortController();
      const collected = collect(client, 10, stop.signal);
      api.double.append({ fact });
      await eventually("it listens", () => api.double.listeners.size === 1);
      stop.abort();
      await collected;
      await eventually("it hung up", () => api.double.listeners.size === 0);
    } finally {
      await api.close();
    }
  });

  it("do not wait for a gateway that was never there, nor for one that says no", async () => {
    const api = await startTestApi();
    const { signal } = new AbortController();
    const stranger = createClient({ url: api.url, token: "nobody" });
    await assert.rejects(
      collect(stranger, 1, signal),
      withCode("UNAUTHENTICATED"),
    );
    await api.close();
    const client = createClient({ url: api.url, token: tokens.auditor });
    await assert.rejects(
      collect(client, 1, signal),
      withCode("API_UNREACHABLE"),
    );
  });
});
