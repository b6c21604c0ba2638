import { Agent, request, type IncomingMessage } from "node:http";
import { createInterface } from "node:readline";
import type { Fact } from "../src/client/answers.ts";
import type { Sample } from "./documents.ts";

/** As many submissions are under way as the gateway takes; the others wait their turn here. */
export const atOnce = 16;

/**
 * A case system that costs as little as it can: it shares the machine with what is measured. Each call rejects for any
 * answer but a good one.
 */
export type CaseSystem = {
  readonly submit: (sample: Sample) => Promise<void>;
  /** Takes a message out of the inbox, and confirms that it has it. */
  readonly takeOver: (messageId: string) => Promise<void>;
  /** Facts of the gateway's journal from now on, until `close`. */
  readonly follow: (take: (fact: Fact) => void) => Promise<void>;
  readonly close: () => void;
};

export function connectCaseSystem(url: string, token: string): CaseSystem {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const authorization = `Bearer ${token}`;
  let events: IncomingMessage | undefined;

  function call(
    method: "GET" | "POST",
    path: string,
    type?: string,
    body?: Uint8Array,
  ): Promise<IncomingMessage> {
    const { promise, resolve, reject } =
      Promise.withResolvers<IncomingMessage>();
    const headers = {
      authorization,
      ...(type === undefined ? {} : { "content-type": type }),
      "content-length": body?.length ?? 0,
    };
    request(new URL(path, url), { agent, method, headers }, resolve)
      .on("error", reject)
      .end(body);
    return promise;
  }

  async function post(
    path: string,
    type?: string,
    body?: Uint8Array,
  ): Promise<void> {
    const response = await call("POST", path, type, body);
    const parts: Uint8Array[] = [];
    for await (const part of response) parts.push(part as Uint8Array);
    const status = response.statusCode ?? 0;
    if (status < 200 || status > 299)
      throw new Error(`${path}: ${status} ${Buffer.concat(parts).toString()}`);
  }

  return {
    submit: inTurn(async (sample) => {
      const { type, body } = await encoded(sample);
      await post("/v1/messages", type, body);
    }),
    async takeOver(messageId) {
      await post(`/v1/inbox/${messageId}/fetch`);
      await post(`/v1/inbox/${messageId}/confirm`);
    },
    async follow(take) {
      events = await call("GET", "/v1/events?after=0");
      if (events.statusCode !== 200)
        throw new Error(`events: ${events.statusCode}`);
      createInterface({ input: events }).on("line", (line) => {
        if (line.startsWith("data:"))
          take(JSON.parse(line.slice("data:".length)) as Fact);
      });
    },
    close() {
      events?.destroy();
      agent.destroy();
    },
  };
}

/** The same call, at most `atOnce` at a time, in their order. */
export function inTurn<Given>(
  run: (given: Given) => Promise<void>,
): (given: Given) => Promise<void> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (given) => {
    if (running >= atOnce)
      await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      await run(given);
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

async function encoded({
  document,
  syntax,
  attachments,
}: Sample): Promise<{ readonly type: string; readonly body: Uint8Array }> {
  const type = `application/${syntax}`;
  if (attachments.length === 0) return { type, body: document };
  const form = new FormData();
  const blob = (bytes: Uint8Array, as: string): Blob =>
    new Blob([new Uint8Array(bytes)], { type: as });
  form.append("document", blob(document, type), `message.${syntax}`);
  for (const { filename, mediaType, bytes } of attachments)
    form.append("attachment", blob(bytes, mediaType), filename);
  const multipart = new Response(form);
  return {
    type: multipart.headers.get("content-type") ?? "",
    body: await multipart.bytes(),
  };
}
