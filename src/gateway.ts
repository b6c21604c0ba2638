import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listenForMetrics } from "./api/metrics.ts";
import { startApi } from "./api/server.ts";
import { amqpBroker } from "./broker/amqp/amqp-broker.ts";
import {
  embeddedBroker,
  type EmbeddedBroker,
} from "./broker/embedded/embedded-broker.ts";
import { limits, type BrokerConfig, type Config } from "./config.ts";
import { ComityError, loggedError } from "./errors.ts";
import { createExchange, type Exchange } from "./exchange/exchange.ts";
import type { Broker, Chance, Clock, Store } from "./exchange/ports.ts";
import { createQueues, type Queues } from "./exchange/queues.ts";
import type { SealingSetup, TrustData } from "./exchange/sealing-parts.ts";
import { decodeFact, encodeFact } from "./ledger/journal.ts";
import { createLog, type Log } from "./log.ts";
import { uuidV7, type AuthorityId } from "./message/identifiers.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { release } from "./release.ts";
import {
  describeCrls,
  probeCrls,
  withFetchedCrls,
  type CrlFetching,
  type CrlProbe,
} from "./remote/fetched-crls.ts";
import { openTrustFiles, type TrustSource } from "./remote/trust-files.ts";
import { openSqliteStore, type SqliteStore } from "./store/sqlite/store.ts";
import { isExpired, type Directory } from "./trust/directory.ts";
import { createStopping } from "./stopping.ts";
import { loadKeyStore, type KeyStore } from "./trust/key-store.ts";
import { softSigner } from "./trust/signer.ts";
import { createSealingPool, type SealingPool } from "./workers/sealing.ts";
import { createReadingThread, type ReadingThread } from "./workers/reading.ts";

export type Gateway = {
  readonly authority: AuthorityId;
  /** Base of its API, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The port of its own that gives metrics, when the configuration names one. */
  readonly metricsUrl?: string;
  /** Takes no more, waits for what is being done (`stop.withinMs`), closes everything. Calling it again is harmless. */
  readonly stop: () => Promise<void>;
};

/** The parts that reach out of this process's memory. */
export type OuterPart = "store" | "blobs" | "broker" | "sealing";

export type GatewayParts = {
  /** The broker that gateways of one process share, when the configuration says `embedded`. */
  readonly embedded?: EmbeddedBroker;
  readonly clock?: Clock;
  readonly log?: Log;
  /** What stands before a part, seeing its every call: how a test makes a call fail, or the last one. */
  readonly interpose?: <Part extends object>(
    name: OuterPart,
    part: Part,
  ) => Part;
};

export const systemClock: Clock = {
  now: () => new Date(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** Older than any command that is on its way; also the time between two collections. */
const orphanAgeMs = 60 * 60 * 1000;

/**
 * Wires one gateway out of its configuration and starts it: the only place that knows every part.
 * @throws ComityError whatever a part says at its start (keys, directory, store, broker options, port)
 */
export async function startGateway(
  config: Config,
  parts: GatewayParts = {},
): Promise<Gateway> {
  const clock = parts.clock ?? systemClock;
  const log =
    parts.log ?? createLog(config.log.level, { authority: config.authority });
  const stopWithinMs = config.stop?.withinMs ?? limits.stopTimeoutMs;
  const interpose = parts.interpose ?? ((_name, part) => part);
  // What is started is stopped, also when a later part fails to start.
  const stopping = createStopping(log);
  try {
    const opened = await openSqliteStore({
      directory: config.store.directory,
      encodeFact,
      decodeFact,
    });
    const store = interpose("store", opened);
    stopping.serves("store", () => store.close());
    const trust = openTrust(
      config,
      await store.noteDirectoryVersion(0),
      clock,
      log,
    );
    stopping.serves("trust", () => trust.close());
    await store.noteDirectoryVersion(trust.current().version);
    const keys = loadKeyStore(config.keys);
    const sealing = interpose("sealing", openSealing(config, keys, trust));
    stopping.serves("workers", () => sealing.close());
    const reading = createReadingThread(limits);
    stopping.serves("reading", () => reading.close());
    trust.onChange(() => {
      sealing.useTrust(trustData(config, trust));
      store
        .noteDirectoryVersion(trust.current().version)
        .catch((error: unknown) => {
          log.error(loggedError(error), "directory version not noted");
        });
    });
    const broker = interpose("broker", openBroker(config, parts.embedded));
    stopping.serves("broker", () => broker.close());
    const stopCollecting = await collectOrphansRegularly(store, clock, log);
    stopping.serves("collection of orphans", stopCollecting);

    const wired = {
      self: config.authority,
      store,
      blobs: interpose("blobs", opened.blobs),
      broker,
      sealing,
      directory: trust,
      clock,
      chance: chanceOf(clock),
      settings: config.exchange,
      log,
    };
    const exchange = createExchange(wired);
    const queues = createQueues({ ...wired, wake: exchange.wake }, store);
    stopping.takes("exchange", () => exchange.stop());
    await exchange.start();
    const metrics = await createMetrics({
      authority: config.authority,
      release: release(),
      store,
      broker,
      workers: sealing.state,
      directory: trust.current,
      crls: trust.crls,
      certificates: [
        { purpose: "signing", certificate: keys.signing.certificate },
        ...keys.decryption.map(({ certificate }) => ({
          purpose: "decryption" as const,
          certificate,
        })),
      ],
      clock,
      log,
    });
    stopping.serves("metrics", () => metrics.close());
    const api = await openApi(config, {
      exchange,
      queues,
      metrics,
      store,
      broker,
      trust,
      sealing,
      reading,
      clock,
      log,
    });
    stopping.takes("api", () => api.close());
    const listener =
      config.metrics === undefined
        ? undefined
        : await listenForMetrics(config.metrics.port, metrics);
    if (listener !== undefined)
      stopping.takes("metrics listener", () => listener.close());
    log.info(
      { url: api.url, directoryVersion: trust.current().version },
      "gateway started",
    );
    return {
      authority: config.authority,
      url: api.url,
      ...(listener === undefined ? {} : { metricsUrl: listener.url }),
      stop: once(() => stopping.stop(stopWithinMs)),
    };
  } catch (error) {
    await stopping.stop(stopWithinMs);
    throw error;
  }
}

/** At the start, and then again and again: files lose their names while the gateway runs. Resolves to how to stop. */
async function collectOrphansRegularly(
  store: SqliteStore,
  clock: Clock,
  log: Log,
): Promise<() => void> {
  const collect = () =>
    store.collectOrphans(new Date(clock.now().getTime() - orphanAgeMs));
  let stopped = false;
  let cancel: (() => void) | undefined;
  const later = (): void => {
    if (!stopped) cancel = clock.after(orphanAgeMs, again);
  };
  const again = (): void => {
    void collect()
      .catch((error: unknown) =>
        log.error(loggedError(error), "orphans not collected"),
      )
      .then(later);
  };
  await collect();
  later();
  return () => {
    stopped = true;
    cancel?.();
  };
}

/** @throws ComityError as `openTrustFiles` does */
export function openTrust(
  config: Config,
  notBelowVersion: number,
  clock: Clock,
  log: Log,
): TrustSource {
  const { file, signature, anchors } = config.directory;
  const files = openTrustFiles(
    { directory: file, signature, anchors, crls: config.revocation.crls },
    notBelowVersion,
    clock,
    log,
  );
  const fetching = fetchingOf(config);
  return fetching === undefined
    ? files
    : withFetchedCrls(files, fetching, clock, chanceOf(clock), log);
}

function fetchingOf({ revocation, store }: Config): CrlFetching | undefined {
  return revocation.fetch === undefined
    ? undefined
    : { ...revocation.fetch, folder: join(store.directory, "crls") };
}

/** Asks every address of revocation lists once; empty when none are fetched. */
export async function probeRevocationLists(
  config: Config,
  directory: Directory,
): Promise<readonly CrlProbe[]> {
  const fetching = fetchingOf(config);
  return fetching === undefined
    ? []
    : probeCrls(fetching, directory, systemClock);
}

/** @throws ComityError as the keys do */
export function openSealing(
  config: Config,
  keys: KeyStore,
  trust: TrustSource,
): SealingPool {
  // Made in each thread; made here once, so that a key that cannot sign stops the start and not the first message.
  softSigner(keys.signing);
  return createSealingPool(
    sealingSetup(config, keys, trust),
    config.workers.threads,
  );
}

function sealingSetup(
  config: Config,
  keys: KeyStore,
  trust: TrustSource,
): SealingSetup {
  const { lifetimeMaxMs, clockSkewMs } = config.exchange;
  return {
    self: config.authority,
    signing: keys.signing,
    decryption: keys.decryption.map(({ privateKey, certificate }) => ({
      privateKey,
      certificate,
    })),
    trust: trustData(config, trust),
    limits: { ...limits, lifetimeMaxMs, clockSkewMs },
  };
}

function trustData(config: Config, trust: TrustSource): TrustData {
  return {
    directory: trust.current(),
    crls: trust.crls(),
    revocationMode: config.revocation.mode,
  };
}

function openBroker(
  { authority, broker }: Config,
  embedded: EmbeddedBroker | undefined,
): Broker {
  if (broker.kind === "embedded")
    return (embedded ?? embeddedBroker()).connect(authority);
  return amqpBroker(amqpOptions(authority, broker));
}

/** What the RabbitMQ adapter is made of, files read. @throws Error of node:fs when a TLS file cannot be read */
export function amqpOptions(
  authority: AuthorityId,
  broker: Extract<BrokerConfig, { kind: "amqp" }>,
) {
  const { urls, login, topology, sendUserId, tls } = broker;
  const pem = (name: string, file: string | undefined) =>
    file === undefined ? {} : { [name]: readFileSync(file, "utf8") };
  const files =
    tls === undefined
      ? {}
      : {
          tls: {
            ...pem("ca", tls.ca),
            ...pem("certificate", tls.certificate),
            ...pem("privateKey", tls.key),
          },
        };
  return { authority, urls, login, topology, sendUserId, ...files };
}

function openApi(
  config: Config,
  parts: {
    readonly exchange: Exchange;
    readonly queues: Queues;
    readonly metrics: Metrics;
    readonly store: Store;
    readonly broker: Broker;
    readonly trust: TrustSource;
    readonly sealing: SealingPool;
    readonly reading: ReadingThread;
    readonly clock: Clock;
    readonly log: Log;
  },
) {
  const {
    exchange,
    queues,
    metrics,
    store,
    broker,
    trust,
    sealing,
    reading,
    clock,
    log,
  } = parts;
  /** What the probe returns is the detail, if it is a text. */
  const check = async (name: string, probe: () => unknown) => {
    try {
      const detail = await probe();
      const isSaid = typeof detail === "string";
      return { name, ok: true, detail: isSaid ? detail : "tried" };
    } catch (error) {
      return {
        name,
        ok: false,
        detail: error instanceof ComityError ? error.code : "INTERNAL",
      };
    }
  };
  return startApi({
    config: config.api,
    exchange,
    queues,
    metrics,
    limits: {
      ...limits,
      stopTimeoutMs: config.stop?.withinMs ?? limits.stopTimeoutMs,
    },
    health: {
      readiness: () =>
        Promise.all([
          check("store", () => store.probe()),
          check("broker", () => broker.probe()),
          check("directory", () => {
            if (isExpired(trust.current(), clock.now())) {
              throw new ComityError(
                "DIRECTORY_EXPIRED",
                "expected a directory in force, found an expired one",
              );
            }
          }),
          ...(config.revocation.fetch === undefined
            ? []
            : [
                check("revocation lists", () =>
                  describeCrls(
                    trust.crlStatus(),
                    config.revocation.mode,
                    clock.now(),
                  ),
                ),
              ]),
        ]),
    },
    directory: () => trust.current(),
    unpack: (container) => sealing.unpack(container),
    render: (...told) => reading.render(...told),
    clock,
    chance: chanceOf(clock),
    log,
  });
}

export function chanceOf(clock: Clock): Chance {
  return {
    messageId: () => uuidV7(clock.now(), randomBytes(10)),
    fraction: Math.random,
  };
}

function once(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= stop());
}
