import type { Client } from "../../src/client/client.ts";
import type { Fact } from "../../src/client/answers.ts";

/** Reads a gateway's journal through its event stream until a row fits; fails, naming it, when none comes in time. */
export async function journalled(
  client: Client,
  what: string,
  fits: (fact: Fact) => boolean,
  after = 0,
  timeoutMs = 60_000,
): Promise<Fact> {
  const limit = AbortSignal.timeout(timeoutMs);
  for await (const { fact } of client.events(after, limit)) {
    if (fits(fact)) return fact;
  }
  throw new Error(`not journalled within ${timeoutMs} ms: ${what}`);
}

/**
 * The journal's present end: what comes after it is new. Marked by a submission that is refused, since only a row can
 * tell that all the rows before it have been read.
 */
export async function journalEnd(client: Client): Promise<number> {
  const before = Date.now();
  while (Date.now() === before)
    await new Promise((resolve) => setImmediate(resolve));
  const document = Buffer.from("{}");
  const refused = await client.submit({ document, syntax: "json" });
  if (refused.kind !== "refused") throw new Error("expected a refusal");
  const mark = await journalled(
    client,
    "the mark of the journal's end",
    ({ fact, at }) => fact === "submission.refused" && Date.parse(at) > before,
  );
  return mark.position;
}
