import { createExchange, type Exchange } from "../../src/exchange/exchange.ts";
import type { Chance, Logger, Sealing } from "../../src/exchange/ports.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import { createQueues, type Queues } from "../../src/exchange/queues.ts";
import {
  uuidV7,
  type AuthorityId,
  type MessageId,
} from "../../src/message/identifiers.ts";
import { outage } from "./faults.ts";
import { emptyDisk, openMemoryStore, type Disk } from "./memory-store.ts";
import { processOn, type Process } from "./process.ts";
import { failingStore } from "./store-faults.ts";
import { watchedSealing } from "./watched-sealing.ts";
import type { World } from "./world.ts";

/** What goes on around an authority, and stays when its gateway crashes. */
type Conditions = {
  /** How far its clock is from the simulation's. */
  skewMs: number;
  directoryVersion: number;
  isDirectoryExpired: boolean;
  isRevocationStale: boolean;
  isStoreAway: boolean;
};

export type Authority = {
  readonly id: AuthorityId;
  readonly disk: Disk;
  readonly conditions: Conditions;
  readonly now: () => Date;
  readonly freshId: () => MessageId;
  readonly boot: () => void;
  /** Loses all that is in memory, at this very moment. */
  readonly crash: () => void;
  /** Stops in order; resolves when what was being done is done, or it crashed. */
  readonly stop: () => Promise<void>;
  /** A call of the case system or an operator. Rejects when the gateway is down or goes down before it answers. */
  readonly call: <T>(
    use: (exchange: Exchange, queues: Queues) => Promise<T>,
  ) => Promise<T>;
};

/** Older than any command that is on its way, however slow. */
const orphanAgeMs = 60_000;

type Running = {
  readonly process: Process;
  readonly exchange: Exchange;
  readonly queues: Queues;
};

export function authorityIn(world: World, id: AuthorityId): Authority {
  const { timeline, plan } = world;
  const random = world.random.branch(id);
  const half = plan.settings.clockSkewMs / 2;
  const conditions: Conditions = {
    skewMs: random.between(-half, half),
    directoryVersion: 1,
    isDirectoryExpired: false,
    isRevocationStale: false,
    isStoreAway: false,
  };
  const now = () => new Date(timeline.now() + conditions.skewMs);
  const disk = emptyDisk(now);
  world.disks.set(id, disk);
  const chance: Chance = {
    messageId: () => uuidV7(now(), random.bytes(10)),
    fraction: random.fraction,
  };
  const self = { id, disk, conditions, now, chance };
  let running: Running | undefined;

  const crash = (): void => {
    running?.process.kill();
    running = undefined;
  };
  const boot = (): void => {
    crash();
    running = start(world, self, die);
  };
  /** Dies in the midst of something; whoever watches over it starts it again. */
  const die = (): void => {
    world.trace(id, "dies");
    crash();
    timeline.after(random.between(10, 3_000), () => {
      if (running === undefined) boot();
    });
  };
  return {
    id,
    disk,
    conditions,
    now,
    freshId: chance.messageId,
    boot,
    crash,
    async stop() {
      const stopping = running;
      if (stopping === undefined) return;
      await orDeath(stopping.process, stopping.exchange.stop()).catch(
        () => undefined,
      );
      if (running === stopping) crash();
    },
    call: (use) =>
      running === undefined
        ? Promise.reject(outage("INTERNAL"))
        : orDeath(running.process, use(running.exchange, running.queues)),
  };
}

type Self = Pick<Authority, "id" | "disk" | "conditions" | "now"> & {
  readonly chance: Chance;
};

function start(world: World, self: Self, die: () => void): Running {
  const { timeline, faults, broker, plan } = world;
  const { id, disk, conditions } = self;
  const process = processOn(timeline, () => faults.hits("dies"), die);
  const store = failingStore(
    openMemoryStore(disk),
    process,
    faults,
    () => conditions.isStoreAway,
    (call, outcome) => {
      if (call !== "claimDue" || outcome !== "0 rows")
        world.trace(id, `${call}: ${outcome}`);
    },
  );
  const sealing: Sealing = watchedSealing(world, self, process);
  const wired: Omit<Parts, "wake"> = world.sabotage({
    self: id,
    store,
    blobs: store.blobs,
    broker: broker.connect(id, process),
    sealing,
    directory: {
      current: () => directoryOf(world, conditions),
      onChange: () => undefined,
    },
    clock: { now: self.now, after: process.after },
    chance: self.chance,
    settings: plan.settings,
    log: logOf(world, id),
  });
  const exchange = createExchange(wired);
  const queues = createQueues({ ...wired, wake: exchange.wake }, store);
  void exchange.start();
  const collect = (): void => {
    const olderThan = new Date(self.now().getTime() - orphanAgeMs);
    void store.collectOrphans(olderThan).catch(() => undefined);
    process.after(orphanAgeMs / 3, collect);
  };
  collect();
  world.trace(id, "starts");
  return { process, exchange, queues };
}

function directoryOf(world: World, conditions: Conditions) {
  const expiresIn = conditions.isDirectoryExpired ? -1 : 1_000_000_000;
  const expiresAt = new Date(world.startedAt + expiresIn);
  return world.craft.directoryOf(conditions.directoryVersion, expiresAt);
}

/** What the gateway logs is in the trace; what it calls a defect of its own is one. */
function logOf(world: World, id: AuthorityId): Logger {
  const told = (details: object, message: string): void => {
    world.trace(id, `logs ${message} ${JSON.stringify(details)}`);
    if ("code" in details && details.code === "INTERNAL")
      world.watch.breach("defect", `${id}: ${JSON.stringify(details)}`);
  };
  return { info: told, warn: told, error: told };
}

function orDeath<T>(process: Process, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = process.onDeath(() => reject(outage("INTERNAL")));
    work.then(resolve, reject).finally(forget);
  });
}
