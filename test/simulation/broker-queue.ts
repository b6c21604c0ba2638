import type { Delivery, Disposition } from "../../src/exchange/ports.ts";
import { parseRoutingKey } from "../../src/message/route.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";

type Handler = (delivery: Delivery) => Promise<Disposition>;

/** A consumer's place at a queue. */
type Seat = {
  readonly pause: () => void;
  readonly resume: () => void;
  /** Gone without a word: what it had not answered comes again. */
  readonly leave: () => void;
};

/** One authority's queue of one lane. */
export type Queue = {
  readonly put: (key: string, body: Uint8Array, afterMs: number) => void;
  readonly sit: (handler: Handler) => Seat;
  readonly unplug: () => void;
  readonly plugIn: () => void;
  readonly purge: () => void;
  readonly held: () => number;
};

type Item = {
  readonly key: string;
  readonly body: Uint8Array;
  readonly deliveries: number;
};
type Place = {
  readonly handler: Handler;
  readonly underWay: Set<Item>;
  isPaused: boolean;
};

const prefetch = 8;
/** What is requeued does not come round in a tight loop. */
const holdBackMs = 200;

export function queueOn(timeline: Timeline, random: Random): Queue {
  const held = new Set<Item>();
  const waiting: Item[] = [];
  let place: Place | undefined;
  let isPlugged = true;

  function serve(): void {
    while (place !== undefined && isPlugged && !place.isPaused) {
      if (place.underWay.size >= prefetch) return;
      const item = waiting.shift();
      if (item === undefined) return;
      give(place, item);
    }
  }

  function give(to: Place, item: Item): void {
    const { key, body, deliveries } = item;
    to.underWay.add(item);
    void to
      .handler({
        route: parseRoutingKey(key),
        routingKey: key,
        body,
        deliveries,
      })
      .catch((): Disposition => "requeue")
      .then((disposition) => {
        // The answer travels too: a connection lost meanwhile takes it along.
        timeline.after(random.between(0, 2), () => {
          if (to.underWay.delete(item) && held.delete(item))
            if (disposition === "requeue") putBack(item);
          serve();
        });
      });
  }

  function putBack(item: Item): void {
    const again = { ...item, deliveries: item.deliveries + 1 };
    held.add(again);
    enter(again, holdBackMs);
  }

  function enter(item: Item, afterMs: number): void {
    timeline.after(afterMs, () => {
      if (!held.has(item)) return;
      waiting.push(item);
      serve();
    });
  }

  function giveBack(from: Place): void {
    for (const item of from.underWay) if (held.delete(item)) putBack(item);
    from.underWay.clear();
  }

  return {
    put(key, body, afterMs) {
      const item: Item = { key, body, deliveries: 0 };
      held.add(item);
      enter(item, afterMs);
    },
    sit(handler) {
      const taken: Place = { handler, underWay: new Set(), isPaused: false };
      place = taken;
      serve();
      return {
        pause: () => {
          taken.isPaused = true;
        },
        resume: () => {
          taken.isPaused = false;
          serve();
        },
        leave: () => {
          if (place === taken) place = undefined;
          giveBack(taken);
        },
      };
    },
    unplug() {
      isPlugged = false;
      if (place !== undefined) giveBack(place);
    },
    plugIn() {
      isPlugged = true;
      serve();
    },
    purge() {
      held.clear();
      waiting.length = 0;
    },
    held: () => held.size,
  };
}
