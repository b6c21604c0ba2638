import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { startApi } from "./api/server.ts";
import { amqpBroker } from "./broker/amqp/amqp-broker.ts";
import {
  embeddedBroker,
  type EmbeddedBroker,
} from "./broker/embedded/embedded-broker.ts";
import { limits, type BrokerConfig, type Config } from "./config.ts";
import { ComityError } from "./errors.ts";
import { createExchange, type Exchange } from "./exchange/exchange.ts";
import type { Broker, Chance, Clock, Store } from "./exchange/ports.ts";
import type { TrustData } from "./exchange/sealing-parts.ts";
import { decodeFact, encodeFact } from "./ledger/journal.ts";
import { createLog, type Log } from "./log.ts";
import { uuidV7, type AuthorityId } from "./message/identifiers.ts";
import { openTrustFiles, type TrustSource } from "./remote/trust-files.ts";
import { openSqliteStore } from "./store/sqlite/store.ts";
import { isExpired } from "./trust/directory.ts";
import { loadKeyStore } from "./trust/key-store.ts";
import { softSigner } from "./trust/signer.ts";
import { createSealingPool, type SealingPool } from "./workers/pool.ts";

export type Gateway = {
  readonly authority: AuthorityId;
  /** Base of its API, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** Takes no more, waits for what is being done (bounded), closes everything. Calling it again is harmless. */
  readonly stop: () => Promise<void>;
};

export type GatewayParts = {
  /** The broker that gateways of one process share, when the configuration says `embedded`. */
  readonly embedded?: EmbeddedBroker;
  readonly clock?: Clock;
  readonly log?: Log;
};

const systemClock: Clock = {
  now: () => new Date(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

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
  // What is started is stopped in the opposite order, also when a later part fails to start.
  const started: (() => Promise<void> | void)[] = [];
  try {
    const store = await openSqliteStore({
      directory: config.store.directory,
      encodeFact,
      decodeFact,
    });
    started.push(() => store.close());
    const trust = openTrust(
      config,
      await store.noteDirectoryVersion(0),
      clock,
      log,
    );
    started.push(() => trust.close());
    await store.noteDirectoryVersion(trust.current().version);
    const sealing = openSealing(config, trust);
    started.push(() => sealing.close());
    trust.onChange(() => {
      sealing.useTrust(trustData(config, trust));
      store
        .noteDirectoryVersion(trust.current().version)
        .catch((error: unknown) => {
          const code = error instanceof ComityError ? error.code : "INTERNAL";
          log.error({ code }, "directory version not noted");
        });
    });
    const broker = openBroker(config, parts.embedded);
    started.push(() => broker.close());
    await store.collectOrphans(new Date(clock.now().getTime() - orphanAgeMs));

    const exchange = createExchange({
      self: config.authority,
      store,
      blobs: store.blobs,
      broker,
      sealing,
      directory: trust,
      clock,
      chance: chanceOf(clock),
      settings: config.exchange,
      log,
    });
    started.push(() => within(limits.stopTimeoutMs, exchange.stop()));
    await exchange.start();
    const api = await openApi(config, {
      exchange,
      store,
      broker,
      trust,
      sealing,
      clock,
      log,
    });
    started.push(() => api.close());
    log.info(
      { url: api.url, directoryVersion: trust.current().version },
      "gateway started",
    );
    return {
      authority: config.authority,
      url: api.url,
      stop: once(() => stopAll(started, log)),
    };
  } catch (error) {
    await stopAll(started, log);
    throw error;
  }
}

/**
 * Opens the store, writes and syncs a row, and closes it. A store that a running gateway holds is left alone.
 * @throws ComityError STORE_CORRUPT, STORE_TOO_NEW, STORE_UNAVAILABLE
 */
export async function probeStore(config: Config): Promise<"tried" | "in use"> {
  try {
    const store = await openSqliteStore({
      directory: config.store.directory,
      encodeFact,
      decodeFact,
    });
    try {
      await store.probe();
    } finally {
      await store.close();
    }
    return "tried";
  } catch (error) {
    if (error instanceof ComityError && error.code === "STORE_LOCKED")
      return "in use";
    throw error;
  }
}

function openTrust(
  config: Config,
  notBelowVersion: number,
  clock: Clock,
  log: Log,
): TrustSource {
  const { file, signature, anchors } = config.directory;
  return openTrustFiles(
    { directory: file, signature, anchors, crls: config.revocation.crls },
    notBelowVersion,
    clock,
    log,
  );
}

function openSealing(config: Config, trust: TrustSource): SealingPool {
  const keys = loadKeyStore(config.keys);
  // Made in each thread; made here once, so that a key that cannot sign stops the start and not the first message.
  softSigner(keys.signing);
  const { lifetimeMaxMs } = config.exchange;
  return createSealingPool(
    {
      self: config.authority,
      signing: keys.signing,
      decryption: keys.decryption.map(({ privateKey, certificate }) => ({
        privateKey,
        certificate,
      })),
      trust: trustData(config, trust),
      limits: { ...limits, lifetimeMaxMs },
    },
    config.workers.threads,
  );
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
    readonly store: Store;
    readonly broker: Broker;
    readonly trust: TrustSource;
    readonly sealing: SealingPool;
    readonly clock: Clock;
    readonly log: Log;
  },
) {
  const { exchange, store, broker, trust, sealing, clock, log } = parts;
  const check = async (name: string, probe: () => Promise<void> | void) => {
    try {
      await probe();
      return { name, ok: true, detail: "tried" };
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
    limits,
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
        ]),
    },
    directory: () => trust.current(),
    unpack: (container) => sealing.unpack(container),
    clock,
    chance: chanceOf(clock),
    log,
  });
}

function chanceOf(clock: Clock): Chance {
  return {
    messageId: () => uuidV7(clock.now(), randomBytes(10)),
    fraction: Math.random,
  };
}

async function stopAll(
  started: (() => Promise<void> | void)[],
  log: Log,
): Promise<void> {
  for (const stop of started.splice(0).reverse()) {
    try {
      await stop();
    } catch (error) {
      log.error(
        { reason: error instanceof Error ? error.message : "unknown" },
        "a part did not stop cleanly",
      );
    }
  }
}

/** What is not done in time falls due again at the next start: every piece of it is a leased row or an unacknowledged delivery. */
async function within(ms: number, stopping: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([stopping, late]);
  clearTimeout(timer);
}

function once(stop: () => Promise<void>): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => (stopping ??= stop());
}
