import type { Message } from "../../../src/client/answers.ts";
import type { Client } from "../../../src/client/client.ts";
import { statementOf } from "../../../src/message/statements.ts";
import { eventually } from "../../support/eventually.ts";
import { gatewayIds, type GatewayId } from "./schedule.ts";
import type { Pending, Tally } from "./tally.ts";
import type { SoakWorld } from "./world.ts";

/** Far longer than any back-off and inquiry of the gateways here. */
const settleMs = 180_000;
const shownMax = 3;

/** Every message that was answered is delivered with its receipts, and nobody has anything left to look at. */
export async function checkSettled(
  { gateways }: SoakWorld,
  tally: Tally,
): Promise<void> {
  await eventually(
    "every message to be delivered",
    () => tally.pending().length === 0,
    settleMs,
  ).catch(() => undefined);
  const pending = tally.pending();
  if (pending.length > 0)
    tally.breach(
      `${pending.length} are not delivered ${settleMs} ms after the load`,
    );
  for (const each of pending.slice(0, shownMax))
    tally.breach(await inWords(each, gateways));
  tally.giveUp();
  for (const id of gatewayIds) {
    const { items } = await gateways[id].operator.queues();
    for (const { queue, count } of items)
      if (
        count > 0 &&
        ["undecided", "unresolved", "dead-letters"].includes(queue)
      )
        tally.breach(`${id}: ${count} in ${queue}`);
  }
}

/** What is missing of a message, and what each gateway knows of it. */
async function inWords(
  { messageId, from, missing }: Pending,
  gateways: SoakWorld["gateways"],
): Promise<string> {
  const lines = [`${messageId} of ${from}: no ${missing.join(", ")}`];
  for (const id of gatewayIds) {
    const facts = await gateways[id].client.timeline(messageId, from);
    for (const { at, fact, details } of facts)
      lines.push(`  ${id} ${at} ${fact} ${JSON.stringify(details ?? {})}`);
  }
  return lines.join("\n");
}

/** The same, out of the two stores: all that was ever answered, once, and of some of it the receipts themselves. */
export async function checkStores(
  { gateways }: SoakWorld,
  tally: Tally,
): Promise<void> {
  for (const id of gatewayIds) {
    const { client } = gateways[id];
    const kept = new Map<string, Message>();
    for await (const message of outbox(client)) {
      if (kept.has(message.messageId))
        tally.breach(`${id}: ${message.messageId} twice in the outbox`);
      kept.set(message.messageId, message);
    }
    const delivered = tally.delivered(id);
    for (const messageId of delivered)
      if (kept.get(messageId)?.state !== "delivered")
        tally.breach(
          `${id}: ${messageId} is ${kept.get(messageId)?.state ?? "gone"}`,
        );
    const answered = tally.answered(id);
    if (kept.size !== answered)
      tally.breach(`${id}: ${answered} answered, ${kept.size} kept`);
    await checkReceipts(id, client, [...delivered], tally);
  }
}

/** So many, evenly over the whole time. */
const receiptsOf = 200;

async function checkReceipts(
  id: GatewayId,
  client: Client,
  messages: readonly string[],
  tally: Tally,
): Promise<void> {
  const step = Math.max(1, Math.floor(messages.length / receiptsOf));
  for (const messageId of messages.filter((_, place) => place % step === 0)) {
    const receipts = await client.receipts(messageId);
    const named = receipts
      .flatMap(({ statements }) => statements.map(statementOf))
      .sort()
      .join(" ");
    if (named !== expectedReceipts)
      tally.breach(`${id}: ${messageId} has the receipts ${named}`);
  }
}

const expectedReceipts =
  "ContentConsignment ContentHandover RelayAcceptance SubmissionAcceptance";

async function* outbox(client: Client): AsyncGenerator<Message> {
  let after: string | undefined;
  do {
    const page = await client.outbox({
      limit: 200,
      ...(after === undefined ? {} : { after }),
    });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}
