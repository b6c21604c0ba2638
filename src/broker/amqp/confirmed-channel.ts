import { randomUUID } from "node:crypto";
import type { ConfirmChannel, Message, Options } from "amqplib";
import { ComityError } from "../../errors.ts";
import { brokerFailure } from "./failure.ts";
import { exchangeName } from "./topology.ts";

const contentType = "application/pkcs7-mime; smime-type=authEnveloped-data";

export type ConfirmOptions = {
  /** Named in each publish, for the broker to verify. */
  readonly account?: string;
  /** Publishes that timed out and may still be confirmed. */
  readonly abandonedMax: number;
  readonly onTooManyAbandoned: () => void;
  /** The broker's reason while it takes no messages. */
  readonly blocked: () => string | undefined;
};

/**
 * Resolves with the broker's confirm.
 * @throws ComityError BROKER_UNROUTABLE, BROKER_REFUSED, BROKER_UNAVAILABLE, BROKER_TIMEOUT, BROKER_BLOCKED
 */
export type Send = (
  key: string,
  envelope: Uint8Array,
  timeoutMs: number,
) => Promise<void>;

/** One publish that the broker has not answered yet. */
type Waiting = {
  returned: ComityError | undefined;
  abandoned: boolean;
};

/** What is known of a channel's publishes. `cause` is set once the broker has closed the channel, and says why. */
type Ledger = {
  readonly waiting: Map<string, Waiting>;
  abandoned: number;
  cause: unknown;
};

export function confirmedSend(
  channel: ConfirmChannel,
  options: ConfirmOptions,
): Send {
  const ledger: Ledger = { waiting: new Map(), abandoned: 0, cause: undefined };
  channel.on("error", (error) => (ledger.cause = error));
  // The broker returns an unroutable message first and then confirms it as if all were well.
  channel.on("return", (message) => {
    const entry = ledger.waiting.get(String(message.properties.messageId));
    if (entry !== undefined) entry.returned = unroutable(message);
  });

  return async (key, envelope, timeoutMs) => {
    const messageId = randomUUID();
    const entry: Waiting = { returned: undefined, abandoned: false };
    ledger.waiting.set(messageId, entry);
    const timeout = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      abandon(ledger, entry, options);
      timeout.reject(late(timeoutMs, options.blocked()));
    }, timeoutMs);
    try {
      const answer = publish(channel, key, envelope, messageId, options);
      const confirmed = answer.finally(() => recover(ledger, entry));
      judge(await Promise.race([confirmed, timeout.promise]), ledger, entry);
    } finally {
      clearTimeout(timer);
      ledger.waiting.delete(messageId);
    }
  };
}

/** Resolves to the error amqplib gives in place of a confirm, if any. */
function publish(
  channel: ConfirmChannel,
  key: string,
  envelope: Uint8Array,
  messageId: string,
  { account }: ConfirmOptions,
): Promise<unknown> {
  const { buffer, byteOffset, byteLength } = envelope;
  const body = Buffer.from(buffer, byteOffset, byteLength);
  const properties: Options.Publish = {
    mandatory: true,
    persistent: true,
    messageId,
    contentType,
    ...(account === undefined ? {} : { userId: account }),
  };
  return new Promise((resolve) => {
    try {
      channel.publish(exchangeName, key, body, properties, resolve);
    } catch (error) {
      resolve(error);
    }
  });
}

/** @throws ComityError unless the broker has the message and a queue took it */
function judge(answer: unknown, ledger: Ledger, entry: Waiting): void {
  if (!(answer instanceof Error)) {
    if (entry.returned !== undefined) throw entry.returned;
  } else if (answer.message === "message nacked") {
    throw new ComityError(
      "BROKER_REFUSED",
      "expected the broker to take the message, found it refused (queue full)",
    );
  } else if (ledger.cause !== undefined) {
    throw brokerFailure(ledger.cause);
  } else {
    throw new ComityError(
      "BROKER_UNAVAILABLE",
      "expected a confirm, found the connection lost before it",
      { cause: answer },
    );
  }
}

function abandon(
  ledger: Ledger,
  entry: Waiting,
  options: ConfirmOptions,
): void {
  entry.abandoned = true;
  ledger.abandoned += 1;
  if (ledger.abandoned > options.abandonedMax) options.onTooManyAbandoned();
}

function recover(ledger: Ledger, entry: Waiting): void {
  if (entry.abandoned) ledger.abandoned -= 1;
}

function late(timeoutMs: number, blocked: string | undefined): ComityError {
  return blocked === undefined
    ? new ComityError(
        "BROKER_TIMEOUT",
        `expected the broker to confirm within ${Math.round(timeoutMs)} ms, found silence`,
      )
    : blockedError(blocked);
}

export function blockedError(reason: string): ComityError {
  return new ComityError(
    "BROKER_BLOCKED",
    `expected the broker to take messages, found it blocked: ${reason}`,
  );
}

function unroutable(message: Message): ComityError {
  const key = message.fields.routingKey;
  return new ComityError(
    "BROKER_UNROUTABLE",
    `expected a queue for ${key}, found none`,
    { details: { route: key } },
  );
}
