import { amqpBroker } from "../../src/broker/amqp/amqp-broker.ts";
import type { AmqpLimits, AmqpOptions } from "../../src/broker/amqp/options.ts";
import type { Broker } from "../../src/exchange/ports.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import type { Route } from "../../src/message/route.ts";
import { eventually } from "./eventually.ts";

/** Limits that let a test see in milliseconds what takes seconds in operation. */
const quickLimits: Partial<AmqpLimits> = {
  requeueDelayMs: 20,
  drainMs: 200,
  closeTimeoutMs: 1_000,
  reconnectBaseMs: 20,
  reconnectCapMs: 200,
};

/** Options of a gateway that declares what is missing, unless `changes` says otherwise. */
export function amqpOptions(
  authority: AuthorityId,
  url: string,
  changes: Partial<AmqpOptions> = {},
): AmqpOptions {
  return {
    authority,
    urls: [url],
    login: "password",
    topology: "declare",
    sendUserId: false,
    ...changes,
    limits: { ...quickLimits, ...changes.limits },
  };
}

export async function connectAmqp(
  authority: AuthorityId,
  url: string,
  changes: Partial<AmqpOptions> = {},
): Promise<Broker> {
  const broker = amqpBroker(amqpOptions(authority, url, changes));
  await untilUp(broker);
  return broker;
}

/** Begins to watch; the promise that it resolves to tells when the broker has been anything but up since. */
export function watchLoss(broker: Broker): () => Promise<void> {
  let lost = false;
  broker.onState(({ kind }) => (lost ||= kind !== "up"));
  return () => eventually("the loss to be seen", () => lost);
}

/** Publishes as the outbox does, again and again until the broker has confirmed. */
export function publishUntilConfirmed(
  broker: Broker,
  route: Route,
  text: string,
): Promise<void> {
  return eventually("a confirm", () =>
    broker.publish(route, Buffer.from(text)).then(
      () => true,
      () => false,
    ),
  );
}

export function untilUp(broker: Broker): Promise<void> {
  return eventually("the broker to be up", () => broker.state().kind === "up");
}
