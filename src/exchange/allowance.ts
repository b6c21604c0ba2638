import type { AuthorityId } from "../message/identifiers.ts";
import type { Clock, Logger } from "./ports.ts";
import type { ExchangeSettings } from "./settings.ts";

/**
 * How much one authority may send: a listed one can turn hostile, and whatever it sends costs rows that are never
 * deleted. What is refused here is left unjudged and unanswered; its sender's inquiry finds it unknown, and it comes
 * again when there is room.
 */
export type Allowance = {
  /** False when the authority has used up what it may send now. */
  readonly take: (sender: AuthorityId) => boolean;
};

type Bucket = { tokens: number; filledAt: number; isRefusing: boolean };

const minute = 60_000;

/** A token bucket for each authority that ever sent something attributable: no more than the directory lists. */
export function createAllowance(
  { peerItemsPerMinute, peerItemsBurst }: ExchangeSettings,
  clock: Clock,
  log: Logger,
): Allowance {
  const buckets = new Map<AuthorityId, Bucket>();

  function fill(sender: AuthorityId): Bucket {
    const now = clock.now().getTime();
    const bucket = buckets.get(sender) ?? {
      tokens: peerItemsBurst,
      filledAt: now,
      isRefusing: false,
    };
    // A clock set back gives nothing and takes nothing.
    const passed = Math.max(0, now - bucket.filledAt);
    bucket.tokens = Math.min(
      peerItemsBurst,
      bucket.tokens + (passed * peerItemsPerMinute) / minute,
    );
    bucket.filledAt = now;
    buckets.set(sender, bucket);
    return bucket;
  }

  return {
    take(sender) {
      const bucket = fill(sender);
      if (bucket.tokens < 1) {
        if (!bucket.isRefusing)
          log.warn(
            { sender },
            "sender over its allowance: left to it to send again",
          );
        bucket.isRefusing = true;
        return false;
      }
      bucket.tokens -= 1;
      bucket.isRefusing = false;
      return true;
    },
  };
}
