/** Named bounds of the exchange: times in milliseconds, sizes in bytes. `config.ts` documents and overrides them. */
export type ExchangeSettings = {
  /** How long after a publish the first inquiry goes out when no receipt has come. */
  readonly receiptTimeoutMs: number;
  /** How often an accepted, not yet handed-over message is asked after. */
  readonly handoverInquiryMs: number;
  /** First wait of a failed or unanswered step; doubles up to `retryMaxMs`, with jitter. */
  readonly retryFirstMs: number;
  readonly retryMaxMs: number;
  /** How long after `expiresAt` a sender waits before it cancels. */
  readonly expiryGraceMs: number;
  /** How long before a time limit's end it is told, but never more than a quarter of the limit. 0: only its end is told. */
  readonly deadlineLeadMs: number;
  /** How far another gateway's clock may be from ours. */
  readonly clockSkewMs: number;
  /** Longest life a message may claim: `expiresAt` minus `sentAt`. */
  readonly lifetimeMaxMs: number;
  /**
   * How long a claimed piece of work belongs to its worker; longer than its slowest step chain (two calls to the worker
   * threads and a publish), or the work is done twice.
   */
  readonly leaseMs: number;
  /** Pieces of due work done at the same time. */
  readonly concurrency: number;
  /** Earlier deliveries after which a message is stored unparsed; those that an outage of ours gave back do not count. */
  readonly deliveriesMax: number;
  /** A larger delivery is no envelope of this protocol: it is not even opened. */
  readonly deliveryBytesMax: number;
  /** Undecided messages held for one sender; beyond it new ones are left to their sender to send again. */
  readonly undecidedMax: number;
  /** The same in bytes of their containers. */
  readonly undecidedBytesMax: number;
  /** Dead letters kept whole for one route sender; beyond it only digest and count. */
  readonly deadLettersMax: number;
  /** Bytes of all dead letters kept whole. */
  readonly deadLetterBytesMax: number;
  /** What one authority may send in a minute for a long time; beyond it new items are left to it to send again. */
  readonly peerItemsPerMinute: number;
  /** What it may send at once after a quiet time. */
  readonly peerItemsBurst: number;
  /** Different contents under one judged id that get a rejection of their own; beyond it they get no answer. */
  readonly rejectionsPerIdMax: number;
  /** Tries of what the peer asks for again if it does not come: answers, and receipts sent once before. */
  readonly repeatAttemptsMax: number;
  /** Pause before an unavailable store is tried again; doubles, to its 64-fold, while trying does not help. */
  readonly storeRetryMs: number;
};

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

export const exchangeDefaults: ExchangeSettings = {
  receiptTimeoutMs: 1 * minute,
  handoverInquiryMs: 1 * hour,
  retryFirstMs: 1 * second,
  retryMaxMs: 15 * minute,
  expiryGraceMs: 1 * hour,
  deadlineLeadMs: 3 * day,
  clockSkewMs: 5 * minute,
  lifetimeMaxMs: 400 * day,
  leaseMs: 3 * minute,
  concurrency: 16,
  deliveriesMax: 5,
  deliveryBytesMax: 7 * 1024 * 1024,
  undecidedMax: 1000,
  undecidedBytesMax: 1024 * 1024 * 1024,
  deadLettersMax: 1000,
  deadLetterBytesMax: 1024 * 1024 * 1024,
  peerItemsPerMinute: 6_000,
  peerItemsBurst: 100_000,
  rejectionsPerIdMax: 8,
  repeatAttemptsMax: 10,
  storeRetryMs: 1 * second,
};

/** Exponential from `firstMs` up to the longest wait, with jitter, so that gateways do not knock at the same moment. */
export function backoffMs(
  settings: ExchangeSettings,
  firstMs: number,
  attempts: number,
  fraction: number,
): number {
  const ceiling = Math.min(
    Math.max(settings.retryMaxMs, firstMs),
    firstMs * 2 ** Math.min(attempts, 30),
  );
  return Math.round(ceiling * (0.5 + fraction / 2));
}

/** No piece of work is put off for longer, or held for longer, than this. */
export function longestWaitMs(settings: ExchangeSettings): number {
  return Math.max(
    settings.receiptTimeoutMs,
    settings.handoverInquiryMs,
    settings.retryMaxMs,
    settings.leaseMs,
  );
}

/** Attempts worth a journal row: the first ones and then every doubling, so that a long outage stays short to read. */
export function isNotable(attempt: number): boolean {
  return (attempt & (attempt - 1)) === 0;
}
