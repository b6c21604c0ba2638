import type { Channel, ChannelModel } from "amqplib";
import type { AuthorityId } from "../../message/identifiers.ts";
import { lanes, type Lane } from "../../message/route.ts";
import { brokerFailure } from "./failure.ts";

export const exchangeName = "comity.v1";
export const deadLetterExchange = "comity.v1.dead";

export function inboxQueue(authority: AuthorityId, lane: Lane): string {
  return `inbox.${authority}.${lane}`;
}

/** What no gateway ever acknowledged ends here, for the broker's operator; no authority's account may read it. */
export function deadLetterQueue(authority: AuthorityId): string {
  return `dead.${authority}`;
}

/** Any sender, this recipient, this lane. */
export function bindingKey(authority: AuthorityId, lane: Lane): string {
  return `${authority}.*.${lane}`;
}

/** A gateway stores a message unparsed after a few deliveries; this only stops a loop that no gateway stopped. */
export const deliveryLimit = 1_000;
/** Per queue, in bytes; beyond, the broker refuses the publish, and the sender's outbox keeps the message. */
export const queueBytesMax = 4 * 1024 * 1024 * 1024;

/** Dead-lettering at least once exists only together with reject-publish (quorum queues, RabbitMQ 3.10). */
const inboxArguments = {
  "x-queue-type": "quorum",
  "x-delivery-limit": deliveryLimit,
  "x-dead-letter-exchange": deadLetterExchange,
  "x-dead-letter-strategy": "at-least-once",
  "x-overflow": "reject-publish",
  "x-max-length-bytes": queueBytesMax,
} as const;

const deadLetterArguments = {
  "x-queue-type": "quorum",
  "x-overflow": "reject-publish",
  "x-max-length-bytes": queueBytesMax,
} as const;

/**
 * Looks, by passive declares only, whether the exchange and the own inbox queues exist.
 * @throws ComityError BROKER_TOPOLOGY, BROKER_REFUSED, BROKER_UNAVAILABLE
 */
export async function checkTopology(
  model: ChannelModel,
  authority: AuthorityId,
): Promise<void> {
  await onChannel(model, async (channel) => {
    await channel.checkExchange(exchangeName);
    for (const lane of lanes)
      await channel.checkQueue(inboxQueue(authority, lane));
  });
}

/** @throws ComityError as checkTopology does */
export async function checkExchange(model: ChannelModel): Promise<void> {
  await onChannel(model, (channel) => channel.checkExchange(exchangeName));
}

/**
 * Makes what is missing and leaves alone what stands, whatever its arguments: queues made from definitions carry
 * theirs in a policy, and declaring them again with other arguments would be refused.
 * @throws ComityError BROKER_REFUSED, BROKER_UNAVAILABLE
 */
export async function declareTopology(
  model: ChannelModel,
  authority: AuthorityId,
): Promise<void> {
  await declareExchange(model);
  await onChannel(model, (channel) =>
    channel.assertExchange(deadLetterExchange, "topic", { durable: true }),
  );
  await declareQueue(model, deadLetterQueue(authority), deadLetterArguments);
  await onChannel(model, async (channel) => {
    await channel.bindQueue(
      deadLetterQueue(authority),
      deadLetterExchange,
      `${authority}.#`,
    );
  });
  for (const lane of lanes) {
    await declareQueue(model, inboxQueue(authority, lane), inboxArguments);
    await onChannel(model, async (channel) => {
      await channel.bindQueue(
        inboxQueue(authority, lane),
        exchangeName,
        bindingKey(authority, lane),
      );
    });
  }
}

/** @throws ComityError BROKER_REFUSED, BROKER_UNAVAILABLE */
export async function declareExchange(model: ChannelModel): Promise<void> {
  await onChannel(model, (channel) =>
    channel.assertExchange(exchangeName, "topic", { durable: true }),
  );
}

async function declareQueue(
  model: ChannelModel,
  name: string,
  queueArguments: object,
): Promise<void> {
  if (await exists(model, name)) return;
  await onChannel(model, (channel) =>
    channel.assertQueue(name, { durable: true, arguments: queueArguments }),
  );
}

async function exists(model: ChannelModel, queue: string): Promise<boolean> {
  try {
    await onChannel(model, (channel) => channel.checkQueue(queue));
    return true;
  } catch (error) {
    if (brokerFailure(error).code === "BROKER_TOPOLOGY") return false;
    throw error;
  }
}

/** A refused operation closes its channel, so each question has a channel of its own. */
async function onChannel(
  model: ChannelModel,
  ask: (channel: Channel) => Promise<unknown>,
): Promise<void> {
  try {
    const channel = await model.createChannel();
    channel.on("error", () => undefined); // told by the rejected call as well
    await ask(channel);
    await channel.close();
  } catch (error) {
    throw brokerFailure(error);
  }
}
