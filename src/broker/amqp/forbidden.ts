import { randomUUID } from "node:crypto";
import type { ConfirmChannel, Message } from "amqplib";
import { ComityError } from "../../errors.ts";
import type { AuthorityId } from "../../message/identifiers.ts";
import { withDeadline } from "../deadline.ts";
import { openConnection, type Connection } from "./connection.ts";
import { brokerFailure, replyCode } from "./failure.ts";
import { defaultLimits, type AmqpLimits, type AmqpOptions } from "./options.ts";
import { deadLetterExchange, exchangeName, inboxQueue } from "./topology.ts";

export type ForbiddenProbe = {
  /** What was tried, in words. */
  readonly operation: string;
  /** `allowed` is the bad news; `undecided` when the broker answered neither yes nor no. */
  readonly outcome: "refused" | "allowed" | "undecided";
  readonly reason: string;
};

type Attempt = {
  readonly operation: string;
  /** Resolves when the broker allowed it. Chosen so that it harms nothing when it does. */
  readonly attempt: (channel: ConfirmChannel) => Promise<unknown>;
};

const accessRefused = 403;
const notFound = 404;
/** No directory lists it, so nothing is bound to it and none of its queues exist. */
const nobody = "zz-comity-nobody" as AuthorityId;

/**
 * Tries, under the gateway's own account, what the broker must refuse: whoever the broker lets do these could write
 * under another's name or read another's queue.
 * @throws ComityError BROKER_UNAVAILABLE, BROKER_REFUSED (the login)
 */
export async function probeForbidden(
  options: AmqpOptions,
): Promise<readonly ForbiddenProbe[]> {
  const limits: AmqpLimits = { ...defaultLimits, ...options.limits };
  const connection = await openConnection(options, limits, 0);
  try {
    const probes: ForbiddenProbe[] = [];
    for (const attempt of attempts(options.authority))
      probes.push(await judge(connection, limits, attempt));
    return probes;
  } finally {
    await connection.close();
  }
}

function attempts(own: AuthorityId): readonly Attempt[] {
  const publishAs = (sender: string): Attempt => ({
    operation: `publish as ${sender}`,
    attempt: (channel) =>
      publish(channel, exchangeName, `${nobody}.${sender}.routine`),
  });
  const read = (owner: string): Attempt => ({
    operation: `read the inbox of ${owner}`,
    // The broker judges the permission before it looks whether the queue exists, so no message is ever touched.
    attempt: (channel) =>
      channel.get(inboxQueue(owner as AuthorityId, "routine")),
  });
  const spare = `comity.probe.${randomUUID()}`;
  return [
    publishAs(nobody),
    publishAs(`xx-${own}`),
    publishAs(`${own}-x`),
    {
      operation: "publish to the default exchange",
      attempt: (channel) => publish(channel, "", spare),
    },
    {
      operation: "publish to the dead-letter exchange",
      attempt: (channel) => publish(channel, deadLetterExchange, spare),
    },
    read(nobody),
    read(`${own}-x`),
    {
      operation: "declare a queue",
      attempt: (channel) => declareQueue(channel, spare),
    },
    {
      operation: "declare an exchange",
      attempt: (channel) => declareExchange(channel, spare),
    },
    {
      operation: "bind a queue",
      attempt: (channel) => bind(channel, inboxQueue(own, "routine"), spare),
    },
    {
      operation: "publish to nobody unnoticed",
      attempt: (channel) => publishUnnoticed(channel, own),
    },
  ];
}

async function judge(
  connection: Connection,
  limits: AmqpLimits,
  { operation, attempt }: Attempt,
): Promise<ForbiddenProbe> {
  const channel = await connection.model.createConfirmChannel();
  let refusal: unknown;
  channel.on("error", (error) => (refusal = error));
  try {
    await withDeadline(
      attempt(channel),
      limits.confirmTimeoutMs,
      () => new Error("the broker did not answer"),
    );
    await channel.close();
    return {
      operation,
      outcome: "allowed",
      reason: "the broker let it through",
    };
  } catch (error) {
    return verdict(operation, refusal ?? error);
  }
}

function verdict(operation: string, error: unknown): ForbiddenProbe {
  const reason = brokerFailure(error).message;
  if (replyCode(error) === notFound)
    return { operation, outcome: "allowed", reason };
  const refused =
    replyCode(error) === accessRefused || error instanceof ComityError;
  return { operation, outcome: refused ? "refused" : "undecided", reason };
}

async function publish(
  channel: ConfirmChannel,
  exchange: string,
  key: string,
): Promise<void> {
  channel.publish(exchange, key, Buffer.alloc(0));
  await channel.waitForConfirms();
}

/** Must come back: else an alternate exchange or a binding to every key takes what has no recipient, or reads all. */
async function publishUnnoticed(
  channel: ConfirmChannel,
  own: AuthorityId,
): Promise<void> {
  const returns: Message[] = [];
  channel.on("return", (message) => returns.push(message));
  channel.publish(exchangeName, `${nobody}.${own}.routine`, Buffer.alloc(0), {
    mandatory: true,
  });
  await channel.waitForConfirms();
  if (returns.length > 0)
    throw new ComityError(
      "BROKER_UNROUTABLE",
      "expected no queue for nobody, found none",
    );
}

async function declareQueue(
  channel: ConfirmChannel,
  name: string,
): Promise<void> {
  await channel.assertQueue(name, { exclusive: true, autoDelete: true });
  await channel.deleteQueue(name);
}

async function declareExchange(
  channel: ConfirmChannel,
  name: string,
): Promise<void> {
  await channel.assertExchange(name, "topic", {
    durable: false,
    autoDelete: true,
  });
  await channel.deleteExchange(name);
}

async function bind(
  channel: ConfirmChannel,
  queue: string,
  key: string,
): Promise<void> {
  await channel.bindQueue(queue, exchangeName, key);
  await channel.unbindQueue(queue, exchangeName, key);
}
