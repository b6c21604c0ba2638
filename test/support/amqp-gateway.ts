import { amqpBroker } from "../../src/broker/amqp/amqp-broker.ts";
import type { AmqpLimits, AmqpOptions } from "../../src/broker/amqp/options.ts";
import type { Broker } from "../../src/exchange/ports.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
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

export function untilUp(broker: Broker): Promise<void> {
  return eventually(
    "the broker to be up",
    () => broker.state().kind === "up",
    30_000,
  );
}
