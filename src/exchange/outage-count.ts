import { createHash } from "node:crypto";
import type { Delivery } from "./ports.ts";

/** Deliveries whose returns are remembered: some rounds of what a broker gives at once. */
const rememberedMax = 1_000;

/**
 * What the broker counts as deliveries without an end, but were outages of our own: they say nothing against what was
 * delivered, and however long they last, it must not end as a dead letter for them. Kept in memory alone: after a
 * restart, and for the oldest of too many, the broker's own count holds.
 */
export type OutageCount = {
  /** It goes back for a reason of ours. */
  readonly note: (delivery: Delivery) => void;
  /** The delivery with only those earlier ones counted that it has to answer for itself. */
  readonly without: (delivery: Delivery) => Delivery;
  /** It has come to its end. */
  readonly forget: (delivery: Delivery) => void;
};

export function createOutageCount(max = rememberedMax): OutageCount {
  const returns = new Map<string, number>();
  return {
    note(delivery) {
      const key = nameOf(delivery);
      const earlier = returns.get(key) ?? 0;
      // Last in the order of the map, which gives up its first.
      returns.delete(key);
      returns.set(key, earlier + 1);
      for (const oldest of returns.keys()) {
        if (returns.size <= max) break;
        returns.delete(oldest);
      }
    },
    without(delivery) {
      if (delivery.deliveries === 0 || returns.size === 0) return delivery;
      const ours = returns.get(nameOf(delivery)) ?? 0;
      const deliveries = Math.max(0, delivery.deliveries - ours);
      return { ...delivery, deliveries };
    },
    forget(delivery) {
      if (returns.size > 0) returns.delete(nameOf(delivery));
    },
  };
}

/** The same envelope under the same route; a broker's message id is not ours to trust. */
function nameOf({ routingKey, body }: Delivery): string {
  return `${routingKey} ${createHash("sha256").update(body).digest("hex")}`;
}
