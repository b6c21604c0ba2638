import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "../../src/client/client.ts";
import { ComityError, errorCatalogue } from "../../src/errors.ts";
import type { JournalRow, Store } from "../../src/exchange/ports.ts";
import {
  parseAuthorityId,
  parseMessageId,
} from "../../src/message/identifiers.ts";
import { eventually } from "../support/eventually.ts";
import {
  freshReply,
  freshRequest,
  type Prepared,
} from "../support/messages.ts";

/** What can be asked of a gateway's own store, also when another process holds it. */
export type Look = Pick<
  Store,
  | "findOutgoing"
  | "findIncoming"
  | "journalOf"
  | "journalAfter"
  | "nextDue"
  | "counts"
>;

/** One authority in a journey: its case system's client, whenever the gateway runs, and a look into its store. */
export type Side = {
  readonly id: string;
  readonly client: () => Promise<Client>;
  readonly look: Look;
};

/** A message whose submission was answered with 202, and the digest of the receipt that came with it. */
export type Travelled = {
  readonly message: Prepared;
  readonly from: Side;
  readonly to: Side;
  readonly answered: string;
};

const healMs = 60_000;
const knockMs = 20;
const hour = 60 * 60 * 1000;

/**
 * Submit, dispatch, receive, inquire, hand over, answer: the whole conversation of a request and its acknowledgement.
 * The case systems do what every case system must: a call that failed, or had no answer, is made again.
 */
export async function travel(
  requester: Side,
  requested: Side,
): Promise<readonly [Travelled, Travelled]> {
  const addressed = { from: requester.id, to: requested.id };
  const request = await submit(
    requester,
    requested,
    freshRequest({ ...addressed, syntax: "xml" }),
  );
  const { messageId } = request.message;
  await reaches(request, "relayed");
  // Nobody fetches it yet: an inquiry comes, and brings the receipt a second time.
  await journalled(requester, request, "inquiry.sent", 1);
  await journalled(requested, request, "receipt.sent", 2);
  await handOver(request);
  await reaches(request, "delivered");

  const next = await insist(requested, (client) =>
    client.nextNumbers(messageId),
  );
  const reply = await submit(
    requested,
    requester,
    freshReply("acknowledgement", messageId, next, {
      from: requested.id,
      to: requester.id,
      syntax: "json",
    }),
  );
  await reaches(reply, "relayed");
  await handOver(reply);
  await reaches(reply, "delivered");
  for (const side of [requester, requested]) {
    await insist(side, (client) => client.message(messageId));
    await insist(side, (client) => client.timeline(messageId));
    await insist(side, (client) => client.conversation(messageId));
  }
  return [request, reply];
}

/** Nothing remains to be done on either side but to look, much later, whether the messages are overdue. */
export async function settles(...sides: readonly Side[]): Promise<void> {
  for (const { id, look } of sides)
    await eventually(
      `${id} to have nothing left to do`,
      () =>
        answered(async () => {
          const next = await look.nextDue();
          return next === undefined || next.getTime() > Date.now() + hour;
        }),
      healMs,
    );
}

/** As a case system: again and again until there is an answer, as long as the error says that this may help. */
export async function insist<Result>(
  side: Pick<Side, "id" | "client">,
  call: (client: Client) => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + healMs;
  for (;;) {
    try {
      return await call(await side.client());
    } catch (error) {
      assert.ok(error instanceof ComityError, String(error));
      assert.ok(errorCatalogue[error.code].retry, `${side.id}: ${error.code}`);
      if (Date.now() > deadline) throw error;
      await pause(knockMs);
    }
  }
}

export async function submit(
  from: Side,
  to: Side,
  message: Prepared,
): Promise<Travelled> {
  const answer = await insist(from, (client) => client.submit(message));
  assert.ok(answer.kind === "accepted", JSON.stringify(answer));
  return { message, from, to, answered: answer.receipt.containerDigest };
}

export async function reaches(
  { message: { messageId }, from }: Travelled,
  state: string,
  timeoutMs = healMs,
): Promise<void> {
  const key = { sender: parseAuthorityId(from.id), messageId };
  await eventually(
    `${messageId} of ${from.id} to be ${state}`,
    () =>
      answered(
        async () => (await from.look.findOutgoing(key))?.state === state,
      ),
    timeoutMs,
  );
}

export async function handOver({
  message: { messageId },
  to,
}: Travelled): Promise<void> {
  const { items } = await insist(to, (client) => client.inbox({ limit: 200 }));
  assert.equal(
    items.filter((item) => item.messageId === messageId).length,
    1,
    "expected the message once in the inbox",
  );
  await insist(to, (client) => client.fetch(messageId));
  await insist(to, (client) => client.confirm(messageId));
}

/** Every journal row that a gateway has about the message. */
export function journalOf(
  side: Side,
  { message: { messageId }, from }: Travelled,
): Promise<readonly JournalRow[]> {
  return side.look.journalOf({
    sender: parseAuthorityId(from.id),
    messageId: parseMessageId(messageId),
  });
}

async function journalled(
  side: Side,
  travelled: Travelled,
  fact: JournalRow["fact"],
  times: number,
): Promise<void> {
  await eventually(
    `${times} ${fact} at ${side.id}`,
    () =>
      answered(async () => {
        const rows = await journalOf(side, travelled);
        return rows.filter((row) => row.fact === fact).length >= times;
      }),
    healMs,
  );
}

/** A look into a store whose gateway just died is no answer. */
async function answered(look: () => Promise<boolean>): Promise<boolean> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ComityError) return false;
    throw error;
  }
}
