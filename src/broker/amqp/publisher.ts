import { ComityError } from "../../errors.ts";
import { routingKey, type Route } from "../../message/route.ts";
import { inFlight } from "../in-flight.ts";
import { blockedError, confirmedSend, type Send } from "./confirmed-channel.ts";
import { bindChannel, openSession, type Connection } from "./connection.ts";
import { keepLink, type Link, type Session } from "./link.ts";
import type { AmqpLimits, AmqpOptions } from "./options.ts";
import { checkExchange, declareExchange } from "./topology.ts";

export type PublishSession = Session & {
  /** The broker's reason while it takes no messages. */
  readonly blocked: () => string | undefined;
  readonly send: Send;
};

export type Publisher = {
  readonly link: Link<PublishSession>;
  /** @throws ComityError as the port's publish does */
  readonly publish: (route: Route, envelope: Uint8Array) => Promise<void>;
};

export function startPublisher(
  options: AmqpOptions,
  limits: AmqpLimits,
  changed: () => void,
): Publisher {
  const link = keepLink(
    (attempt) => openPublishSession(options, limits, attempt, changed),
    limits,
    changed,
  );
  const room = inFlight(limits);
  return {
    link,
    publish: async (route, envelope) => {
      standing(link);
      const deadline = performance.now() + limits.confirmTimeoutMs;
      const leave = await room.enter(
        envelope.byteLength,
        limits.confirmTimeoutMs,
      );
      try {
        // A session that ended while this publish waited for room would only throw; the standing one is asked for anew.
        await standing(link).send(
          routingKey(route),
          envelope,
          deadline - performance.now(),
        );
      } finally {
        leave();
      }
    },
  };
}

/** @throws ComityError BROKER_UNAVAILABLE, BROKER_BLOCKED, or why the last attempt to connect failed */
export function standing(link: Link<PublishSession>): PublishSession {
  const session = link.session();
  if (session === undefined) {
    throw (
      link.failure() ??
      new ComityError(
        "BROKER_UNAVAILABLE",
        "expected a connection to the broker, found none yet",
      )
    );
  }
  const reason = session.blocked();
  if (reason !== undefined) throw blockedError(reason);
  return session;
}

async function openPublishSession(
  options: AmqpOptions,
  limits: AmqpLimits,
  attempt: number,
  changed: () => void,
): Promise<PublishSession> {
  return openSession(options, limits, attempt, async (connection) => {
    await (options.topology === "declare"
      ? declareExchange(connection.model)
      : checkExchange(connection.model));
    const channel = await connection.model.createConfirmChannel();
    bindChannel(connection, channel);
    const blocked = watchBlocking(connection, changed);
    const send = confirmedSend(channel, {
      ...(options.sendUserId ? { account: options.authority } : {}),
      abandonedMax: limits.abandonedMax,
      onTooManyAbandoned: () =>
        connection.lose(new Error("too many publishes were never confirmed")),
      blocked,
    });
    return { blocked, send };
  });
}

function watchBlocking(
  connection: Connection,
  changed: () => void,
): () => string | undefined {
  let blocked: string | undefined;
  connection.model.on("blocked", (reason) => {
    blocked = reason;
    changed();
  });
  connection.model.on("unblocked", () => {
    blocked = undefined;
    changed();
  });
  return () => blocked;
}
