import type { Delivery, Disposition } from "../../exchange/ports.ts";

export type QueueLimits = {
  readonly lengthMax: number;
  readonly bytesMax: number;
  /** A requeued delivery is held back this long, so that it does not come round in a tight loop. */
  readonly requeueDelayMs: number;
};

/** One who consumes; `prefetch` deliveries at most are under way with it. */
type QueueConsumer = {
  readonly prefetch: number;
  readonly handler: (delivery: Delivery) => Promise<Disposition>;
};

/** A consumer's place at a queue; nothing is given before it is opened. */
export type Seat = {
  readonly open: () => void;
  /** Gives nothing more; what is under way may still be answered. */
  readonly stop: () => void;
  /** Also puts back what is under way; later answers count for nothing, as when a connection is lost. */
  readonly leave: () => void;
};

export type Queue = {
  /** False when the queue is full. */
  readonly offer: (delivery: Delivery) => boolean;
  readonly seat: (consumer: QueueConsumer) => Seat;
};

type Place = {
  readonly consumer: QueueConsumer;
  readonly underWay: Set<Held>;
  open: boolean;
};
type Held = { readonly delivery: Delivery; readonly timer?: NodeJS.Timeout };

/** First in, first out; what is requeued goes back to the front, counted once more, as a quorum queue does. */
export function queue(limits: QueueLimits): Queue {
  const ready: Delivery[] = [];
  const places = new Set<Place>();
  let length = 0;
  let bytes = 0;
  let scheduled = false;

  const serveSoon = (): void => {
    if (scheduled) return;
    scheduled = true;
    // Never within the publisher's own call: a broker is at least one turn of the event loop away.
    setImmediate(() => {
      scheduled = false;
      serve();
    });
  };

  const serve = (): void => {
    for (const place of places) {
      while (place.open && place.underWay.size < place.consumer.prefetch) {
        const delivery = ready.shift();
        if (delivery === undefined) return;
        give(place, delivery);
      }
    }
  };

  const give = (place: Place, delivery: Delivery): void => {
    const held: Held = { delivery };
    place.underWay.add(held);
    // A handler that throws has made nothing durable, which is what "requeue" says.
    const answered = place.consumer
      .handler(delivery)
      .catch((): Disposition => "requeue");
    void answered.then((disposition) => {
      if (!place.underWay.delete(held)) return;
      if (disposition === "ack") remove(delivery);
      else holdBack(place, delivery);
    });
  };

  const remove = (delivery: Delivery): void => {
    length -= 1;
    bytes -= delivery.body.byteLength;
    serveSoon();
  };

  const holdBack = (place: Place, delivery: Delivery): void => {
    if (!place.open) {
      putBack(delivery);
      return;
    }
    const timer = setTimeout(() => {
      if (place.underWay.delete(held)) putBack(delivery);
    }, limits.requeueDelayMs);
    const held: Held = { delivery, timer };
    place.underWay.add(held);
  };

  const putBack = (delivery: Delivery): void => {
    ready.unshift({ ...delivery, deliveries: delivery.deliveries + 1 });
    serveSoon();
  };

  const stop = (place: Place): void => {
    place.open = false;
    for (const held of [...place.underWay]
      .filter(({ timer }) => timer !== undefined)
      .reverse())
      release(place, held);
  };

  const release = (place: Place, held: Held): void => {
    clearTimeout(held.timer);
    if (place.underWay.delete(held)) putBack(held.delivery);
  };

  return {
    offer: (delivery) => {
      if (
        length >= limits.lengthMax ||
        bytes + delivery.body.byteLength > limits.bytesMax
      )
        return false;
      length += 1;
      bytes += delivery.body.byteLength;
      ready.push(delivery);
      serveSoon();
      return true;
    },
    seat: (consumer) => {
      const place: Place = { consumer, underWay: new Set(), open: false };
      places.add(place);
      return {
        open: () => {
          place.open = true;
          serveSoon();
        },
        stop: () => stop(place),
        leave: () => {
          stop(place);
          places.delete(place);
          for (const held of [...place.underWay].reverse())
            release(place, held);
        },
      };
    },
  };
}
