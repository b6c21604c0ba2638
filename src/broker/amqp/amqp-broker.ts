import { ComityError } from "../../errors.ts";
import type { Broker } from "../../exchange/ports.ts";
import { withDeadline } from "../deadline.ts";
import { stateBoard, type StateBoard } from "../state-board.ts";
import { startConsumer, type Consumer } from "./consumer.ts";
import { defaultLimits, type AmqpLimits, type AmqpOptions } from "./options.ts";
import { standing, startPublisher, type Publisher } from "./publisher.ts";
import { checkTopology } from "./topology.ts";

/**
 * RabbitMQ behind the port. It starts to connect at once and never gives up until closed; meanwhile its state says why
 * it is not up, and publishing fails at once. Publishing and consuming have a connection each, because a broker short
 * of memory stops reading from the one that publishes, and the acknowledgements must not stop with it.
 */
export function amqpBroker(options: AmqpOptions): Broker {
  const limits: AmqpLimits = { ...defaultLimits, ...options.limits };
  const board = stateBoard("connecting");
  let closing: Promise<void> | undefined;
  const changed = (): void => {
    if (closing === undefined) showState(board, publisher, consumer);
  };
  const publisher = startPublisher(options, limits, changed);
  const consumer = startConsumer(options, limits, changed);

  const shut = async (): Promise<void> => {
    await consumer.close();
    await publisher.link.close();
    board.set("closed");
  };

  return {
    publish: (route, envelope) =>
      closing === undefined
        ? publisher.publish(route, envelope)
        : Promise.reject(closedError()),
    consume: (handler) =>
      closing === undefined
        ? consumer.consume(handler)
        : Promise.reject(closedError()),
    state: board.state,
    onState: board.onState,
    probe: () =>
      closing === undefined
        ? probe(options, limits, publisher, consumer)
        : Promise.reject(closedError()),
    close: () => (closing ??= shut()),
  };
}

function showState(
  board: StateBoard,
  publisher: Publisher,
  consumer: Consumer,
): void {
  const publishing = publisher.link.session();
  const blocked = publishing?.blocked();
  if (publishing === undefined || consumer.link.session() === undefined) {
    board.set("connecting", failureOf(publisher, consumer)?.message);
  } else if (blocked !== undefined) board.set("blocked", blocked);
  else board.set("up");
}

/** Why the broker is not up, as soon as either connection knows: the other one may still be dialling. */
function failureOf(
  publisher: Publisher,
  consumer: Consumer,
): ComityError | undefined {
  return publisher.link.failure() ?? consumer.link.failure();
}

async function probe(
  options: AmqpOptions,
  limits: AmqpLimits,
  publisher: Publisher,
  consumer: Consumer,
): Promise<void> {
  const consuming = consumer.link.session();
  if (consuming === undefined || publisher.link.session() === undefined) {
    throw (
      failureOf(publisher, consumer) ??
      new ComityError(
        "BROKER_UNAVAILABLE",
        "expected two connections to the broker, found fewer yet",
      )
    );
  }
  standing(publisher.link);
  const asked = checkTopology(consuming.model, options.authority);
  await withDeadline(asked, limits.confirmTimeoutMs, () => {
    return new ComityError(
      "BROKER_TIMEOUT",
      `expected an answer within ${limits.confirmTimeoutMs} ms, found none`,
    );
  });
}

function closedError(): ComityError {
  return new ComityError(
    "BROKER_UNAVAILABLE",
    "expected an open broker, found it closed",
  );
}
