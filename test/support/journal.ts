import type { Client } from "../../src/client/client.ts";
import type { Fact } from "../../src/client/answers.ts";

/** Reads a gateway's journal through its event stream until a row fits; fails, naming it, when none comes in time. */
export async function journalled(
  client: Client,
  what: string,
  fits: (fact: Fact) => boolean,
  after = 0,
  timeoutMs = 15_000,
): Promise<Fact> {
  const limit = AbortSignal.timeout(timeoutMs);
  for await (const { fact } of client.events(after, limit)) {
    if (fits(fact)) return fact;
  }
  throw new Error(`not journalled within ${timeoutMs} ms: ${what}`);
}

/** The journal's present end: what comes after it is new. */
export async function journalEnd(client: Client): Promise<number> {
  const stop = new AbortController();
  let last = 0;
  const quiet = setTimeout(() => stop.abort(), 100);
  for await (const { position } of client.events(0, stop.signal)) {
    last = position;
    quiet.refresh();
  }
  clearTimeout(quiet);
  return last;
}
