import assert from "node:assert/strict";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import type { SubmitOutcome } from "../../src/exchange/submit.ts";
import { call } from "../support/api-conformance.ts";
import {
  outgoing,
  receipt,
  startTestApi,
  tokens,
  type TestApi,
} from "../support/api-double.ts";
import { eventually } from "../support/eventually.ts";

const small = {
  submissionBytesMax: 40_000,
  documentBytesMax: 10_000,
  attachmentsMax: 3,
};
const accepted: SubmitOutcome = {
  kind: "accepted",
  repeated: false,
  message: outgoing,
  receipt,
  warnings: [],
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ limits: small });
});
afterAll(() => api.close());
beforeEach(() => {
  api.double.submissions.length = 0;
});

const submit = (
  body: NonNullable<RequestInit["body"]>,
  contentType?: string,
  headers: Readonly<Record<string, string>> = {},
) =>
  call(api.url, {
    method: "POST",
    path: "/v1/messages",
    token: tokens.submitter,
    headers: {
      ...headers,
      ...(contentType === undefined ? {} : { "content-type": contentType }),
    },
    body,
  });

type Part = readonly [name: string, bytes: string, type: string, file?: string];
const form = (...parts: readonly Part[]): FormData => {
  const data = new FormData();
  for (const [name, bytes, type, file = "f"] of parts)
    data.append(name, new Blob([bytes], { type }), file);
  return data;
};
const document: Part = ["document", "<Message/>", "application/xml"];
const attachment = (bytes = "bytes", name = "a.pdf"): Part => [
  "attachment",
  bytes,
  "application/pdf",
  name,
];

describe("a submission's body", () => {
  it("reaches the exchange byte for byte", async () => {
    const bytes = Buffer.from("\uFEFF<Message>\r\n\u00e9</Message>\n");
    await submit(bytes, "application/xml");
    assert.deepEqual(
      Buffer.from(api.double.submissions[0]?.submission.document ?? []),
      bytes,
    );
    assert.equal(api.double.submissions[0]?.submission.syntax, "xml");
  });

  it("is not read as JSON by the door, however odd it is", async () => {
    for (const odd of ['{"a":1,"a":2}', "{", '{"__proto__":1}', "\u0000"]) {
      const { status } = await submit(odd, "application/json; charset=UTF-8");
      assert.equal(status, 202, odd);
      assert.equal(
        Buffer.from(
          api.double.submissions.at(-1)?.submission.document ?? [],
        ).toString(),
        odd,
      );
    }
  });

  it("may come in parts: the document, then attachments with name and type", async () => {
    const binary = "\u0000\u0001binary\r\n--x";
    const { status } = await submit(
      form(
        document,
        attachment(binary, "annex 1.pdf"),
        attachment("", "b.pdf"),
      ),
    );
    assert.equal(status, 202);
    const { submission } = api.double.submissions[0] ?? assert.fail();
    assert.equal(Buffer.from(submission.document).toString(), "<Message/>");
    assert.equal(submission.syntax, "xml");
    assert.deepEqual(
      submission.attachments.map(({ filename, mediaType, bytes }) => [
        filename,
        mediaType,
        Buffer.from(bytes).toString(),
      ]),
      [
        ["annex 1.pdf", "application/pdf", binary],
        ["b.pdf", "application/pdf", ""],
      ],
    );
  });

  it("keeps a file name with a path as it is, for the validation to judge", async () => {
    await submit(form(document, attachment("x", "../../etc/passwd")));
    assert.equal(
      api.double.submissions[0]?.submission.attachments[0]?.filename,
      "../../etc/passwd",
    );
  });

  it("is refused when a part is unknown, misplaced or missing", async () => {
    for (const parts of [
      form(attachment(), document),
      form(document, document),
      form(document, ["other", "x", "text/plain"]),
      form(document, ["__proto__", "x", "text/plain"]),
      form(),
    ]) {
      const answer = await submit(parts);
      assert.equal(answer.json.code, "REQUEST_INVALID");
    }
    assert.deepEqual(api.double.submissions, []);
  });

  it("is refused when its multipart framing is broken", async () => {
    for (const [type, body] of [
      ["multipart/form-data", "--x\r\n"],
      ["multipart/form-data; boundary=x", "no boundary in sight"],
      [
        "multipart/form-data; boundary=x",
        '--x\r\ncontent-disposition: form-data; name="document"; filename="d"\r\ncontent-type: application/xml\r\n\r\n<Mess',
      ],
    ] as const) {
      const answer = await submit(body, type);
      assert.equal(answer.json.code, "REQUEST_INVALID", body);
    }
    assert.deepEqual(api.double.submissions, []);
  });

  it("is refused when a part or an attachment has no name", async () => {
    const head = (disposition: string, type = "application/pdf"): string =>
      `--x\r\n${disposition}content-type: ${type}\r\n\r\n`;
    const named = (name: string, filename: string): string =>
      `content-disposition: form-data; name="${name}"${filename}\r\n`;
    const first = `${head(named("document", '; filename="d"'), "application/xml")}<M/>\r\n`;
    const annex = (disposition: string): string =>
      `${head(disposition)}annex\r\n`;
    const attached = annex(named("attachment", '; filename="a.pdf"'));
    const end = "--x--\r\n";
    const types = [
      "multipart/form-data; boundary=x",
      'multipart/form-data; charset=utf-8; boundary="x"',
    ];
    for (const type of types) {
      const answer = await submit(first + attached + end, type);
      assert.equal(answer.status, 202);
    }
    api.double.submissions.length = 0;
    for (const unnamed of [
      annex(""),
      annex('content-disposition: attachment; filename="a.pdf"\r\n'),
      annex(named("attachment", "")),
      annex(named("attachment", '; filename=""')),
    ])
      for (const body of [
        first + unnamed + end,
        first + attached + unnamed + attached + end,
        unnamed + first + end,
      ]) {
        const answer = await submit(body, types[0] ?? "");
        assert.equal(answer.json.code, "REQUEST_INVALID", body);
      }
    assert.deepEqual(api.double.submissions, []);
  });

  it("is refused when it is empty", async () => {
    const answer = await submit("", "application/xml");
    assert.equal(answer.json.code, "REQUEST_INVALID");
  });

  it("is refused in another media type, charset or content coding", async () => {
    for (const type of [
      "text/plain",
      "text/xml",
      "application/xml; charset=utf-16",
      "application/x-www-form-urlencoded",
      "application/octet-stream",
    ]) {
      const answer = await submit("<Message/>", type);
      assert.equal(answer.json.code, "MEDIA_TYPE_UNSUPPORTED", type);
    }
    const coded = await submit("x", "application/xml", {
      "content-encoding": "gzip",
    });
    assert.equal(coded.json.code, "MEDIA_TYPE_UNSUPPORTED");
    const part = await submit(form(["document", "x", "text/plain"]));
    assert.equal(part.json.code, "MEDIA_TYPE_UNSUPPORTED");
    assert.deepEqual(api.double.submissions, []);
  });

  it("is refused beyond each limit, and taken at it", async () => {
    const over = small.documentBytesMax + 1;
    const fits = await submit("x".repeat(over - 1), "application/xml");
    assert.equal(fits.status, 202);
    const part = (size: number): Part => [
      "document",
      "x".repeat(size),
      "application/xml",
    ];
    const full = small.submissionBytesMax - document[1].length;
    assert.equal(
      (await submit(form(document, attachment("y".repeat(full))))).status,
      202,
    );
    api.double.submissions.length = 0;
    for (const body of [
      form(part(over)),
      form(document, attachment("y".repeat(full + 1))),
      form(document, attachment("y".repeat(full)), attachment("z")),
      form(document, ...Array.from({ length: 4 }, () => attachment())),
    ]) {
      const answer = await submit(body);
      assert.equal(answer.json.code, "BODY_TOO_LARGE");
      assert.equal(answer.status, 413);
    }
    const raw = await submit("x".repeat(over), "application/xml");
    assert.equal(raw.json.code, "BODY_TOO_LARGE");
    assert.deepEqual(api.double.submissions, []);
  });

  it("is refused when it is large only between its parts", async () => {
    const text = `${"junk\r\n".repeat(20_000)}--x\r\ncontent-disposition: form-data; name="document"; filename="d"\r\ncontent-type: application/xml\r\n\r\n<M/>\r\n--x--\r\n`;
    const answer = await submit(text, "multipart/form-data; boundary=x");
    assert.equal(answer.json.code, "BODY_TOO_LARGE");
    assert.deepEqual(api.double.submissions, []);
  });

  it("of a stranger is not taken", async () => {
    const answer = await call(api.url, {
      method: "POST",
      path: "/v1/messages",
      token: "nobody",
      headers: { "content-type": "application/xml" },
      body: "x".repeat(5_000_000),
    });
    assert.equal(answer.status, 401);
  });
});

describe("requests in work", () => {
  it("are bounded; what is beyond is told to come again", async () => {
    const held = Promise.withResolvers<SubmitOutcome>();
    const fill = Array.from({ length: 16 }, () => held.promise);
    api.double.outcomes.push(...fill);
    const first = fill.map(() => submit("<M/>", "application/xml"));
    await eventually(
      "all are in work",
      () => api.double.submissions.length === fill.length,
    );
    const beyond = await submit("<M/>", "application/xml");
    assert.equal(beyond.json.code, "API_BUSY");
    assert.equal(beyond.json.retry, true);
    assert.ok(Number(beyond.headers.get("retry-after")) > 0);
    held.resolve(accepted);
    assert.deepEqual(
      (await Promise.all(first)).map(({ status }) => status),
      fill.map(() => 202),
    );
    await eventually("there is room again", async () => {
      return (await submit("<M/>", "application/xml")).status === 202;
    });
  });

  it("stay in work when their clients hang up", async () => {
    const held = Promise.withResolvers<SubmitOutcome>();
    const fill = Array.from({ length: 16 }, () => held.promise);
    api.double.outcomes.push(...fill);
    const clients = fill.map(() =>
      connect(Number(new URL(api.url).port), "127.0.0.1").end(
        `POST /v1/messages HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tokens.submitter}\r\ncontent-type: application/xml\r\ncontent-length: 4\r\n\r\n<M/>`,
      ),
    );
    await eventually(
      "all are in work",
      () => api.double.submissions.length === fill.length,
    );
    for (const client of clients) client.resetAndDestroy();
    // Each on a connection of its own: by the last one the door has long seen the others go.
    for (let more = 0; more < 10; more += 1)
      assert.equal(
        (await submit("<M/>", "application/xml")).json.code,
        "API_BUSY",
      );
    held.resolve(accepted);
    await eventually("there is room again", async () => {
      return (await submit("<M/>", "application/xml")).status === 202;
    });
  });
});

describe("a slow or odd client", () => {
  /** Only here: on a loaded machine an honest request may take longer. */
  let impatient: TestApi;
  beforeAll(async () => {
    impatient = await startTestApi({
      timing: {
        headersTimeoutMs: 200,
        requestTimeoutMs: 400,
        checkIntervalMs: 50,
      },
    });
  });
  afterAll(() => impatient.close());

  it("is cut off when its headers do not come", async () => {
    const answer = await talk(
      impatient,
      "POST /v1/messages HTTP/1.1\r\nhost: x\r\n",
    );
    assert.match(answer, /^HTTP\/1\.1 408 /);
    assert.ok(answer.includes("urn:comity:error:REQUEST_TIMEOUT"));
  });

  it("is cut off when its body does not come", async () => {
    const answer = await talk(
      impatient,
      `POST /v1/messages HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${tokens.submitter}\r\ncontent-type: application/xml\r\ncontent-length: 100\r\n\r\n<Mess`,
    );
    assert.match(answer, /^HTTP\/1\.1 408 /);
    assert.deepEqual(impatient.double.submissions, []);
  });

  it("gets a problem for what is not HTTP", async () => {
    const answer = await talk(api, "\u0016\u0003\u0001 hello\r\n\r\n");
    assert.match(answer, /^HTTP\/1\.1 400 /);
    assert.ok(answer.includes("urn:comity:error:REQUEST_INVALID"));
  });

  it("gets a problem for headers beyond the limit", async () => {
    const answer = await talk(
      api,
      `GET /v1/health HTTP/1.1\r\nhost: x\r\nx: ${"x".repeat(20_000)}\r\n\r\n`,
    );
    assert.match(answer, /^HTTP\/1\.1 400 /);
  });
});

/** Everything the server says to these bytes until it hangs up. */
function talk({ url }: TestApi, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.setEncoding("latin1").write(bytes, "latin1");
  return new Promise((resolve, reject) => {
    let answer = "";
    socket.on("data", (text: string) => (answer += text));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}
