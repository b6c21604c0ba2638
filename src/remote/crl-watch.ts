import { ComityError, type ErrorCode } from "../errors.ts";
import type { Chance, Clock, Logger } from "../exchange/ports.ts";
import type { Certificate } from "../trust/certificate.ts";
import { assertSuccessor } from "../trust/crl-succession.ts";
import { parseCrls, type Crl } from "../trust/crl.ts";
import type { CachedCrl, CrlCache } from "./crl-cache.ts";
import { downloadCrl, type Download } from "./crl-download.ts";

/** How one address stands. Without `nextUpdate` nothing that can be used was ever fetched from it. */
export type CrlStatus = {
  readonly url: string;
  readonly nextUpdate?: Date;
  /** When the server last gave the list held, or said that it is the current one. */
  readonly checkedAt?: Date;
  /** Of the last attempt, and since when attempts fail; absent when it went well. */
  readonly failure?: { readonly code: ErrorCode; readonly since: Date };
};

export type WatchParts = {
  /** Who may have signed the list, asked at every use: a newer directory may say otherwise. */
  readonly issuers: () => readonly Certificate[];
  readonly cache: CrlCache;
  readonly clock: Clock;
  readonly chance: Pick<Chance, "fraction">;
  readonly log: Logger;
  /** Runs a download when there is room for one more. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Called after the list was replaced by another. */
  readonly onReplaced: () => void;
};

/** One address, asked again and again. */
export type CrlWatch = {
  /** The list in force, DER or PEM. */
  readonly bytes: () => Uint8Array | undefined;
  readonly status: () => CrlStatus;
  /** Tries at once what failed, instead of when its time comes. */
  readonly hurry: () => void;
  readonly stop: () => void;
};

/** A list is asked for again at half of its remaining life, but neither more often nor more seldom than this. */
const refreshMinMs = 60_000;
const refreshMaxMs = 60 * 60 * 1000;
/** After a failure, doubled each time. */
const retryFirstMs = 30_000;
const retryMaxMs = 60 * 60 * 1000;

type Held = CachedCrl & { readonly crl: Crl };

/**
 * Keeps the list of one address: what the cache has, then what the server gives, asked ahead of time and for ever. A list
 * is replaced only by a newer one of the same issuer, which that issuer signed; whatever else comes is refused and said.
 * What fails is tried again, slower each time; until it succeeds the list held stays in force until its own end.
 */
export function watchCrl(url: string, parts: WatchParts): CrlWatch {
  const { clock, log } = parts;
  const stopped = new AbortController();
  let held = readCached(url, parts);
  let failures = 0;
  let failure: CrlStatus["failure"];
  // What a restart finds is in force meanwhile, but nobody here knows what was revoked since.
  let cancel: (() => void) | undefined = clock.after(0, start);

  function start(): void {
    cancel = undefined;
    void refresh().then(() => {
      if (!stopped.signal.aborted) cancel = clock.after(waitMs(), start);
    });
  }

  async function refresh(): Promise<void> {
    try {
      const download = await parts.inTurn(() =>
        downloadCrl(url, held?.validators ?? {}, clock, stopped.signal),
      );
      if (stopped.signal.aborted) return;
      take(download);
      assertFresh(held, clock.now());
      if (failures > 0) log.info({ url, failures }, "revocation list is back");
      failures = 0;
      failure = undefined;
    } catch (error) {
      if (!stopped.signal.aborted) fail(error);
    }
  }

  function take(download: Download): void {
    const checkedAt = clock.now();
    if (download.kind === "unchanged") {
      if (held !== undefined) keep({ ...held, checkedAt });
      return;
    }
    const { bytes, validators } = download;
    const crl = oneList(bytes);
    assertSuccessor(crl, held?.crl, parts.issuers(), checkedAt);
    const isOther = held?.crl.fingerprint !== crl.fingerprint;
    keep({ bytes, validators, checkedAt, crl });
    if (!isOther) return;
    log.info({ url, ...figuresOf(crl) }, "revocation list fetched");
    parts.onReplaced();
  }

  function keep(next: Held): void {
    held = next;
    try {
      parts.cache.write(url, next);
    } catch (error) {
      // It is in force all the same; only a restart will have to fetch it.
      log.error({ url, ...described(error) }, "revocation list not cached");
    }
  }

  function fail(error: unknown): void {
    const details = described(error);
    failures += 1;
    failure = {
      code: details.code,
      since: failure?.since ?? clock.now(),
    };
    // What cannot be reached is an outage; what comes and is wrong may be an attack.
    const level = details.code === "CRL_UNAVAILABLE" ? "warn" : "error";
    log[level]({ url, failures, ...details }, "revocation list not renewed");
  }

  function waitMs(): number {
    const spread = parts.chance.fraction();
    if (failures > 0) {
      const wait = retryFirstMs * 2 ** Math.min(failures - 1, 20);
      return Math.min(wait, retryMaxMs) * (0.5 + spread / 2);
    }
    const left = (held?.crl.nextUpdate.getTime() ?? 0) - clock.now().getTime();
    const half = Math.max(refreshMinMs, Math.min(left / 2, refreshMaxMs));
    return half * (0.8 + spread / 5);
  }

  return {
    bytes: () => held?.bytes,
    status: () => ({
      url,
      ...(held && {
        nextUpdate: held.crl.nextUpdate,
        checkedAt: held.checkedAt,
      }),
      ...(failure && { failure }),
    }),
    hurry() {
      // Without a timer an attempt is under way already.
      if (failures === 0 || cancel === undefined) return;
      cancel();
      cancel = clock.after(0, start);
    },
    stop() {
      cancel?.();
      stopped.abort();
    },
  };
}

/** The cache is a folder like any other: what lies in it is judged as what a server gives. */
function readCached(
  url: string,
  { cache, issuers, clock, log }: WatchParts,
): Held | undefined {
  const cached = cache.read(url);
  if (cached === undefined) return undefined;
  try {
    const crl = oneList(cached.bytes);
    assertSuccessor(crl, undefined, issuers(), clock.now());
    return { ...cached, crl };
  } catch (error) {
    log.warn({ url, ...described(error) }, "cached revocation list refused");
    return undefined;
  }
}

/** @throws ComityError CRL_UNREADABLE */
export function oneList(bytes: Uint8Array): Crl {
  const [crl, ...others] = parseCrls(bytes);
  if (crl === undefined || others.length > 0)
    throw new ComityError("CRL_UNREADABLE", "expected one list, found several");
  return crl;
}

/** A server that goes on giving a list that is over is as good as none, however promptly it answers. */
function assertFresh(held: Held | undefined, now: Date): void {
  if (held !== undefined && held.crl.nextUpdate < now)
    throw new ComityError(
      "REVOCATION_UNKNOWN",
      `expected a fresh list, found one that was to be replaced by ${held.crl.nextUpdate.toISOString()}`,
    );
}

function figuresOf({ number, thisUpdate, nextUpdate, revoked }: Crl): object {
  const entries = revoked.size;
  return { number: number.toString(), thisUpdate, nextUpdate, entries };
}

function described(error: unknown): { code: ErrorCode; reason: string } {
  return {
    code: error instanceof ComityError ? error.code : "INTERNAL",
    reason: error instanceof Error ? error.message : "unknown",
  };
}
