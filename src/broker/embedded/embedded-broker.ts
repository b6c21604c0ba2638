import { ComityError } from "../../errors.ts";
import type {
  Broker,
  Consumption,
  Delivery,
  Disposition,
} from "../../exchange/ports.ts";
import type { AuthorityId } from "../../message/identifiers.ts";
import {
  lanes,
  routingKey,
  type Lane,
  type Route,
} from "../../message/route.ts";
import { withDeadline } from "../deadline.ts";
import { stateBoard } from "../state-board.ts";
import { queue, type Queue, type QueueLimits, type Seat } from "./queue.ts";

/** One broker inside this process, shared by the gateways that run in it. */
export type EmbeddedBroker = {
  /** Declares the authority's own queues, which outlive the connection, and connects. */
  readonly connect: (authority: AuthorityId) => Broker;
};

export type EmbeddedLimits = QueueLimits & {
  readonly prefetch: Readonly<Record<Lane, number>>;
  /** How long closing waits for handlers under way. */
  readonly drainMs: number;
};

const defaultLimits: EmbeddedLimits = {
  lengthMax: 10_000,
  bytesMax: 256 * 1024 * 1024,
  requeueDelayMs: 1_000,
  prefetch: { urgent: 8, routine: 8, control: 32 },
  drainMs: 10_000,
};

type Inbox = ReadonlyMap<Lane, Queue>;
type Handler = (delivery: Delivery) => Promise<Disposition>;

/**
 * The port without a network, for the demo and for tests: what is unroutable, full, requeued or paused behaves as
 * with RabbitMQ. Nothing is durable; that comes from the outbox, never from a broker.
 */
export function embeddedBroker(
  limits: Partial<EmbeddedLimits> = {},
): EmbeddedBroker {
  const bounds: EmbeddedLimits = { ...defaultLimits, ...limits };
  const inboxes = new Map<AuthorityId, Inbox>();
  return {
    connect: (authority) => {
      const inbox =
        inboxes.get(authority) ??
        new Map(lanes.map((lane) => [lane, queue(bounds)]));
      inboxes.set(authority, inbox);
      return connection(inboxes, inbox, authority, bounds);
    },
  };
}

function connection(
  inboxes: ReadonlyMap<AuthorityId, Inbox>,
  inbox: Inbox,
  authority: AuthorityId,
  limits: EmbeddedLimits,
): Broker {
  const board = stateBoard("up");
  const consumer = laneConsumer(inbox, limits);
  let closing: Promise<void> | undefined;
  const assertOpen = (): void => {
    if (closing === undefined) return;
    throw new ComityError(
      "BROKER_UNAVAILABLE",
      "expected an open broker, found it closed",
    );
  };
  return {
    publish: async (route, envelope) => {
      assertOpen();
      // What the topic permission of an account does at a real broker.
      if (route.sender !== authority)
        throw refused(`the sender ${authority}`, route.sender);
      await new Promise(setImmediate);
      place(inboxes, route, envelope);
    },
    consume: (handler) =>
      Promise.resolve().then(() => {
        assertOpen();
        return consumer.consume(handler);
      }),
    state: board.state,
    onState: board.onState,
    probe: () => Promise.resolve().then(assertOpen),
    close: () => (closing ??= consumer.close().then(() => board.set("closed"))),
  };
}

function place(
  inboxes: ReadonlyMap<AuthorityId, Inbox>,
  route: Route,
  envelope: Uint8Array,
): void {
  const key = routingKey(route);
  const target = inboxes.get(route.recipient)?.get(route.lane);
  if (target === undefined) {
    throw new ComityError(
      "BROKER_UNROUTABLE",
      `expected a queue for ${key}, found none`,
      { details: { route: key } },
    );
  }
  // A copy: over a network nobody could still change what they handed over.
  const delivery: Delivery = {
    route,
    routingKey: key,
    body: Uint8Array.from(envelope),
    deliveries: 0,
  };
  if (!target.offer(delivery))
    throw refused("room in the recipient's queue", "it full");
}

function refused(expected: string, found: string): ComityError {
  return new ComityError(
    "BROKER_REFUSED",
    `expected ${expected}, found ${found}`,
  );
}

function laneConsumer(
  inbox: Inbox,
  limits: EmbeddedLimits,
): {
  readonly consume: (handler: Handler) => Consumption;
  readonly close: () => Promise<void>;
} {
  const underWay = new Set<Promise<Disposition>>();
  let seats: readonly Seat[] = [];

  const tracked = async (
    handling: Promise<Disposition>,
  ): Promise<Disposition> => {
    underWay.add(handling);
    try {
      return await handling;
    } finally {
      underWay.delete(handling);
    }
  };
  const pause = (): Promise<void> => {
    for (const seat of seats) seat.stop();
    return Promise.resolve();
  };
  const resume = (): Promise<void> => {
    for (const seat of seats) seat.open();
    return Promise.resolve();
  };

  return {
    consume: (handler) => {
      if (seats.length > 0) throw refused("one consumption", "a second");
      const watched: Handler = async (delivery) => tracked(handler(delivery));
      seats = [...inbox].map(([lane, from]) =>
        from.seat({ prefetch: limits.prefetch[lane], handler: watched }),
      );
      void resume();
      return { pause, resume };
    },
    close: async () => {
      await pause();
      const drained = Promise.allSettled(underWay).then(() => undefined);
      await withDeadline(
        drained,
        limits.drainMs,
        () => new Error("still handling"),
      ).catch(() => undefined);
      // The answers just given reach their queues some microtasks later.
      await new Promise(setImmediate);
      for (const seat of seats) seat.leave();
    },
  };
}
