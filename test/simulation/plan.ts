import {
  exchangeDefaults,
  type ExchangeSettings,
} from "../../src/exchange/settings.ts";
import {
  parseAuthorityId,
  type AuthorityId,
} from "../../src/message/identifiers.ts";
import { randomOf, type Random } from "./random.ts";

/** What can go wrong with one call, one publish or one delivery. */
const faultNames = [
  // a store that fails: nothing was written, or it was and the answer is a failure; or it takes its time
  "storeBefore",
  "storeAfter",
  "storeSlow",
  "queryFails",
  "querySlow",
  // the gateway's process, just before or just after something happened
  "dies",
  // threads
  "workerLost",
  "workerSlow",
  // a broker that says no, and one that says no although it has it
  "refused",
  "returned",
  "blocked",
  "confirmLost",
  // a broker that says yes and then loses, repeats, alters, delays or misplaces
  "dropped",
  "doubled",
  "replayed",
  "altered",
  "misrouted",
  "late",
] as const;
export type FaultName = (typeof faultNames)[number];

/** What happens to a whole authority, or to the broker (`purge`: it loses everything). */
const disasterKinds = [
  "crash",
  "restart",
  "unplug",
  "storeAway",
  "purge",
  "directoryExpired",
  "directoryNewer",
  "revocationStale",
  "clockStep",
] as const;
export type Disaster = {
  readonly kind: (typeof disasterKinds)[number];
  readonly atMs: number;
  readonly lastsMs: number;
  readonly authority: AuthorityId;
};

/** All that a seed decides before the first event. */
export type Plan = {
  readonly seed: number;
  readonly authorities: readonly AuthorityId[];
  /** A listed authority whose keys are also in other hands than its gateway's. */
  readonly hostile: AuthorityId | undefined;
  /** Whether containers and envelopes are the real ones. */
  readonly realSeals: boolean;
  readonly settings: ExchangeSettings;
  readonly rates: Readonly<Record<FaultName, number>>;
  readonly disasters: readonly Disaster[];
  /** Faults cease after this. */
  readonly faultsMs: number;
  readonly conversations: number;
  readonly repliesMax: number;
  readonly withdrawalRate: number;
  readonly lifetimeMs: readonly [number, number];
  /** How often a case system forgets what it has begun when it gets no answer. */
  readonly desertionRate: number;
  /** What the broker takes at most for a delivery, when it is not late. */
  readonly networkMs: number;
  readonly hostileActs: number;
  /** What operators do by hand meanwhile. */
  readonly interventions: number;
};

const names = ["xa-moj", "xb-moj", "xc-moj", "xd-moj"];
/** One seed in so many is played with real keys, signatures and encryption, which cost a hundred times more. */
const realEvery = 50;

export function planOf(seed: number): Plan {
  const random = randomOf(seed).branch("plan");
  const authorities = names
    .slice(0, random.pick([2, 2, 2, 3, 3, 4]))
    .map(parseAuthorityId);
  const realSeals = seed % realEvery === realEvery - 1;
  // With real digests the order in which rows with the same time are done could differ from run to run, where one id
  // stands for two contents: so nobody is hostile there.
  const hostile =
    random.chance(0.4) && !realSeals ? random.pick(authorities) : undefined;
  const faultsMs = random.between(5, 20) * 1000;
  const quick = random.between(3, 20) * 1000;
  return {
    seed,
    authorities,
    hostile,
    realSeals,
    settings: settingsOf(random),
    rates: ratesOf(random),
    disasters: disastersOf(random, authorities, faultsMs),
    faultsMs,
    conversations: realSeals ? 2 : random.between(1, 4),
    repliesMax: random.between(1, 4),
    withdrawalRate: random.pick([0, 0, 0.1, 0.4]),
    lifetimeMs: random.pick([
      [1_000, quick],
      [quick, 60_000],
      [60_000, 90_000],
    ] as const),
    desertionRate: random.pick([0, 0, 0.3]),
    networkMs: random.pick([5, 50, 300, 1_500]),
    interventions: random.pick([0, 0, 5, 20]),
    hostileActs: hostile === undefined ? 0 : random.between(1, 8),
  };
}

function settingsOf(random: Random): ExchangeSettings {
  return {
    ...exchangeDefaults,
    receiptTimeoutMs: random.pick([200, 2_000]),
    handoverInquiryMs: random.pick([1_000, 10_000]),
    retryFirstMs: random.pick([50, 300]),
    retryMaxMs: 5_000,
    expiryGraceMs: 2_000,
    clockSkewMs: 1_000,
    leaseMs: 5_000,
    storeRetryMs: 300,
    concurrency: random.pick([1, 4, 16]),
    deliveriesMax: random.pick([2, 5]),
    undecidedMax: random.pick([1, 1000, 1000]),
    deadLettersMax: random.pick([2, 1000]),
    peerItemsPerMinute: random.pick([240, 6_000, 6_000]),
    peerItemsBurst: random.pick([8, 1000]),
    rejectionsPerIdMax: random.pick([1, 8]),
    repeatAttemptsMax: random.pick([1, 10]),
  };
}

/** Most kinds of fault are absent from most seeds, so that each is also met alone and at its worst. */
function ratesOf(random: Random): Readonly<Record<FaultName, number>> {
  const worst = random.pick([0.02, 0.1, 0.3, 0.6]);
  const rate = (): number =>
    random.chance(0.5) ? 0 : worst * random.fraction();
  const rates = Object.fromEntries(
    faultNames.map((name) => [name, rate()]),
  ) as Record<FaultName, number>;
  // One that dies at every step never gets anywhere.
  return { ...rates, dies: rates.dies / 5 };
}

function disastersOf(
  random: Random,
  authorities: readonly AuthorityId[],
  faultsMs: number,
): readonly Disaster[] {
  const kinds = disasterKinds.filter(() => random.chance(0.5));
  const count = kinds.length === 0 ? 0 : random.between(0, 8);
  return Array.from({ length: count }, () => ({
    kind: random.pick(kinds),
    atMs: random.between(0, faultsMs),
    lastsMs: random.between(50, random.pick([500, 5_000, 15_000])),
    authority: random.pick(authorities),
  }));
}
