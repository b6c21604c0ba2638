import { setTimeout as delay } from "node:timers/promises";
import type { Channel, ConsumeMessage } from "amqplib";
import type { Delivery, Disposition } from "../../exchange/ports.ts";
import { parseRoutingKey } from "../../message/route.ts";
import { withDeadline } from "../deadline.ts";

export type Handler = (delivery: Delivery) => Promise<Disposition>;

export type DeliveryHandling = {
  readonly take: (
    channel: Channel,
    message: ConsumeMessage,
    handler: Handler,
  ) => void;
  /** Gives back at once what is held back, so that nothing stays unacknowledged while nobody consumes. */
  readonly hurry: () => void;
  readonly calm: () => void;
  /** Waits, a bounded time, for the handlers under way. */
  readonly drain: () => Promise<void>;
};

/** Hands deliveries to the handler and its answers to the broker. */
export function deliveryHandling(limits: {
  readonly requeueDelayMs: number;
  readonly drainMs: number;
}): DeliveryHandling {
  const underWay = new Set<Promise<void>>();
  let hurrying = new AbortController();

  const handle = async (
    channel: Channel,
    message: ConsumeMessage,
    handler: Handler,
  ): Promise<void> => {
    const disposition = await ask(handler, deliveryOf(message));
    if (disposition === "requeue")
      await pauseFor(limits.requeueDelayMs, hurrying.signal);
    answer(channel, message, disposition);
  };

  return {
    take: (channel, message, handler) => {
      const handling = handle(channel, message, handler);
      underWay.add(handling);
      void handling.finally(() => underWay.delete(handling));
    },
    hurry: () => hurrying.abort(),
    calm: () => {
      hurrying = new AbortController();
    },
    drain: async () => {
      const drained = Promise.all(underWay).then(() => undefined);
      await withDeadline(
        drained,
        limits.drainMs,
        () => new Error("still handling"),
      ).catch(() => undefined);
    },
  };
}

/** A handler that throws has made nothing durable, which is what "requeue" says. */
async function ask(handler: Handler, delivery: Delivery): Promise<Disposition> {
  try {
    return await handler(delivery);
  } catch {
    return "requeue";
  }
}

function answer(
  channel: Channel,
  message: ConsumeMessage,
  disposition: Disposition,
): void {
  try {
    if (disposition === "ack") channel.ack(message);
    else channel.nack(message, false, true);
  } catch {
    // The channel is gone; the broker has put the delivery back and will give it again.
  }
}

function deliveryOf(message: ConsumeMessage): Delivery {
  const { routingKey } = message.fields;
  return {
    route: parseRoutingKey(routingKey),
    routingKey,
    body: message.content,
    deliveries: deliveriesOf(message),
  };
}

/** Quorum queues count earlier deliveries in a header; the header comes from the broker and is not trusted further. */
function deliveriesOf(message: ConsumeMessage): number {
  const count: unknown = message.properties.headers?.["x-delivery-count"];
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0)
    return count;
  return message.fields.redelivered ? 1 : 0;
}

function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return delay(ms, undefined, { signal }).catch(() => undefined);
}
