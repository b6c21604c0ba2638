import { setTimeout as pause } from "node:timers/promises";
import { ComityError } from "../errors.ts";
import type { Fact } from "./answers.ts";
import { errorOf, type Send } from "./transport.ts";

export type JournalEvent = { readonly position: number; readonly fact: Fact };

/** Three heartbeats of the gateway; a connection that is silent for longer is dead, whatever the socket says. */
const silenceMaxMs = 45_000;
const reconnectFirstMs = 500;
const reconnectMaxMs = 10_000;
/** One event; a longer one is no event of a gateway. */
const eventCharactersMax = 1024 * 1024;

/**
 * The journal's rows after `after`, as they come, until `signal` is aborted. A connection that breaks is made again
 * from the last position, for as long as it takes; only the first has to succeed.
 * @throws ComityError API_UNREACHABLE at the first connection, any other code whenever the gateway answers with it
 */
export async function* followEvents(
  send: Send,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<JournalEvent> {
  let position = after;
  let connected = false;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const connection = connect(send, position, signal);
      for await (const event of connection) {
        connected = true;
        failures = 0;
        if (event === "alive") continue;
        position = event.position;
        yield event;
      }
    } catch (error) {
      if (isAborted(signal)) return;
      const passing =
        connected && error instanceof ComityError && error.row.retry;
      if (!passing) throw error;
    }
    failures += 1;
    await reconnectPause(failures, signal);
  }
}

/** One connection: `alive` for whatever is no event, so that the caller knows it stands. */
async function* connect(
  send: Send,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<JournalEvent | "alive"> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), silenceMaxMs);
  try {
    const response = await send(`/v1/events?after=${after}`, {
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (!response.ok) throw await errorOf(response);
    yield "alive";
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of chunksOf(response)) {
      timer.refresh();
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) yield parseEvent(block);
      if (text.length > eventCharactersMax)
        throw new ComityError("API_ERROR", "expected an event, found no end");
    }
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  try {
    for await (const chunk of response.body) yield chunk;
  } catch (cause) {
    throw new ComityError(
      "API_UNREACHABLE",
      "expected an event stream, found that it broke off",
      { cause },
    );
  }
}

function parseEvent(block: string): JournalEvent | "alive" {
  const data = block
    .split("\n")
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice("data:".length))
    .join("\n");
  if (data === "") return "alive";
  let fact: unknown;
  try {
    fact = JSON.parse(data);
  } catch {
    fact = undefined;
  }
  if (isFact(fact)) return { position: fact.position, fact };
  throw new ComityError(
    "API_ERROR",
    "expected a journal row in an event, found something else",
  );
}

function isFact(value: unknown): value is Fact {
  return (
    typeof value === "object" &&
    value !== null &&
    "position" in value &&
    Number.isSafeInteger(value.position) &&
    "fact" in value &&
    typeof value.fact === "string"
  );
}

async function reconnectPause(
  failures: number,
  signal: AbortSignal,
): Promise<void> {
  const ms = Math.min(reconnectFirstMs * 2 ** (failures - 1), reconnectMaxMs);
  // Aborting the wait is how it ends early; the caller looks at the signal.
  await pause(ms, undefined, { signal }).catch(() => undefined);
}

/** Asked anew each time: the signal may have been aborted while something was awaited. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
