import type { Channel, ConsumeMessage } from "amqplib";
import { ComityError } from "../../errors.ts";
import type { Consumption } from "../../exchange/ports.ts";
import { lanes, type Lane } from "../../message/route.ts";
import { withDeadline } from "../deadline.ts";
import { bindChannel, openSession, type Connection } from "./connection.ts";
import { deliveryHandling, type Handler } from "./delivery-handling.ts";
import { keepLink, type Link, type Session } from "./link.ts";
import type { AmqpLimits, AmqpOptions } from "./options.ts";
import { checkTopology, declareTopology, inboxQueue } from "./topology.ts";

type LaneChannel = {
  readonly channel: Channel;
  readonly queue: string;
  consumerTag: string | undefined;
};
type ConsumeSession = Session &
  Connection & { readonly laneChannels: readonly LaneChannel[] };

export type Consumer = {
  readonly link: Link<ConsumeSession>;
  readonly consume: (handler: Handler) => Promise<Consumption>;
  /** Takes no more, waits a bounded time for the handlers under way, and closes. */
  readonly close: () => Promise<void>;
};

export function startConsumer(
  options: AmqpOptions,
  limits: AmqpLimits,
  changed: () => void,
): Consumer {
  const handling = deliveryHandling(limits);
  let handler: Handler | undefined;
  let paused = true;
  let turn: Promise<unknown> = Promise.resolve();

  const take = (channel: Channel, message: ConsumeMessage): void => {
    // Nothing consumes before there is a handler.
    if (handler !== undefined) handling.take(channel, message, handler);
  };

  /** Makes the consumers of a session what `paused` says; one change at a time, so that the last word holds. */
  const settle = (session: ConsumeSession | undefined): Promise<void> => {
    const change = turn.then(async () => {
      if (session === undefined) return;
      for (const lane of session.laneChannels)
        await (paused ? stop(lane) : start(lane, session, take));
    });
    turn = change.catch(() => undefined);
    // A consumer that cannot be started or stopped is cured like every other fault: by a new connection.
    return change.catch((error: unknown) => session?.lose(error));
  };

  const link = keepLink(
    (attempt) => openConsumeSession(options, limits, attempt),
    limits,
    () => {
      void settle(link.session());
      changed();
    },
  );

  const pause = (): Promise<void> => {
    paused = true;
    handling.hurry();
    return settle(link.session());
  };
  const resume = (): Promise<void> => {
    paused = false;
    handling.calm();
    return settle(link.session());
  };

  return {
    link,
    consume: async (given) => {
      if (handler !== undefined)
        throw new ComityError(
          "BROKER_REFUSED",
          "expected one consumption, found a second",
        );
      handler = given;
      await resume();
      return { pause, resume };
    },
    close: async () => {
      await withDeadline(
        pause(),
        limits.closeTimeoutMs,
        () => new Error("no answer"),
      ).catch(() => undefined);
      await handling.drain();
      await link.close();
    },
  };
}

async function openConsumeSession(
  options: AmqpOptions,
  limits: AmqpLimits,
  attempt: number,
): Promise<ConsumeSession> {
  const prepare =
    options.topology === "declare" ? declareTopology : checkTopology;
  return openSession(options, limits, attempt, async (connection) => {
    await prepare(connection.model, options.authority);
    const laneChannels: LaneChannel[] = [];
    for (const lane of lanes)
      laneChannels.push(await openLane(connection, options, limits, lane));
    return { laneChannels };
  });
}

/** A channel for each lane, so that a slow lane's prefetch never holds up another. */
async function openLane(
  connection: Connection,
  options: AmqpOptions,
  limits: AmqpLimits,
  lane: Lane,
): Promise<LaneChannel> {
  const channel = await connection.model.createChannel();
  bindChannel(connection, channel);
  await channel.prefetch(limits.prefetch[lane]);
  return {
    channel,
    queue: inboxQueue(options.authority, lane),
    consumerTag: undefined,
  };
}

async function start(
  lane: LaneChannel,
  session: ConsumeSession,
  take: (channel: Channel, message: ConsumeMessage) => void,
): Promise<void> {
  if (lane.consumerTag !== undefined) return;
  const { consumerTag } = await lane.channel.consume(lane.queue, (message) => {
    // Null is the broker's own cancel: the queue was deleted, or its leader moved.
    if (message === null)
      session.lose(
        new Error(`the broker cancelled the consumer of ${lane.queue}`),
      );
    else take(lane.channel, message);
  });
  lane.consumerTag = consumerTag;
}

async function stop(lane: LaneChannel): Promise<void> {
  if (lane.consumerTag === undefined) return;
  await lane.channel.cancel(lane.consumerTag);
  lane.consumerTag = undefined;
}
