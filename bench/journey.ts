import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Fact } from "../src/client/answers.ts";
import { exchangeDefaults } from "../src/exchange/settings.ts";
import { bytesBelow, residentMiB } from "../test/support/figures.ts";
import { givenUrl, startRabbit } from "../test/support/rabbitmq.ts";
import { createWorld, type World } from "../test/support/world.ts";
import { atOnce, connectCaseSystem, type CaseSystem } from "./case-system.ts";
import { sampleRequest, type Size } from "./documents.ts";
import { startCompiledGateway, type CompiledGateway } from "./gateway.ts";
import { quantile } from "./measure.ts";

export type JourneyRequest = {
  readonly size: Size;
  /** Messages of the throughput run; half as many travel at half of its load for the latencies. */
  readonly messages: number;
  readonly progress: (text: string) => void;
};

/** Two gateway processes over RabbitMQ, their case systems in this process: everything on this machine. */
export type JourneyResult = {
  readonly size: Size;
  readonly messages: number;
  /** Messages a second, each handed over and confirmed, and every receipt verified. */
  readonly perSecond: number;
  /** Processor milliseconds for one message, by who spends them. */
  readonly cpuMs: Readonly<Record<string, number>>;
  /** From the submission to the verified RelayAcceptance, at half of that load, in milliseconds. */
  readonly latencyMs: {
    readonly perSecond: number;
    readonly p50: number;
    readonly p95: number;
    readonly p99: number;
  };
  /** Resident memory of each gateway, in MiB: after a tenth of the messages, at its most, at the end. */
  readonly memory: Readonly<
    Record<string, { early: number; most: number; last: number }>
  >;
  /** Bytes on disk for one message and its receipts, at each gateway. */
  readonly diskBytes: Readonly<Record<string, number>>;
};

const ids = ["xa-moj", "xb-moj"] as const;
const warmUp = 300;
const sampleMs = 500;
const stallMs = 60_000;

/** @throws Error when a message is refused, or nothing arrives for a minute */
export async function benchJourney({
  size,
  messages,
  progress,
}: JourneyRequest): Promise<JourneyResult> {
  const given = givenUrl();
  const node = given === undefined ? await startRabbit() : undefined;
  const amqpUrl = (): string => given ?? node?.amqpUrl() ?? "";
  const world = await createWorld(ids, {
    amqpUrl,
    exchange: exchangeDefaults,
  });
  const gateways: CompiledGateway[] = [];
  const systems: CaseSystem[] = [];
  try {
    for (const id of ids) {
      const { config, token } = world.party(id);
      const gateway = await startCompiledGateway(config, world.folder);
      gateways.push(gateway);
      systems.push(connectCaseSystem(gateway.url, token));
    }
    const [sender, recipient] = systems;
    if (sender === undefined || recipient === undefined)
      throw new Error("a journey has two ends");
    const track = await createTrack(sender, recipient);
    const send = async (): Promise<void> => {
      const sample = sampleRequest(size);
      const [messageId = ""] = idsIn(sample.document);
      track.begin(messageId);
      await sender.submit(sample);
    };

    progress(`journey ${size}: warming up`);
    await flood(warmUp, send);
    await track.until(warmUp);
    const disk = diskUsage(world);
    const pids = new Map([
      ...ids.map((id, place) => [id, gateways[place]?.pid ?? 0] as const),
      ["client", process.pid] as const,
      ...brokerPid(),
    ]);
    const watch = watchMemory(pids);
    const cpu = cpuTimes(pids);
    const begun = performance.now();
    await flood(messages, send, (sent) => {
      if (sent % 1000 === 0) progress(`journey ${size}: ${sent} sent`);
    });
    await track.until(warmUp + messages);
    const seconds = (performance.now() - begun) / 1000;
    const cpuAfter = cpuTimes(pids);
    const memory = watch.stop();
    const diskAfter = diskUsage(world);
    const perSecond = messages / seconds;

    progress(`journey ${size}: latency at half load`);
    const paced = Math.ceil(messages / 2);
    track.latencies.length = 0;
    await pace(paced, perSecond / 2, send);
    await track.until(warmUp + messages + paced);
    return {
      size,
      messages,
      perSecond,
      cpuMs: Object.fromEntries(
        [...cpu].map(([name, before]) => [
          name,
          ((cpuAfter.get(name) ?? 0) - before) / messages,
        ]),
      ),
      latencyMs: {
        perSecond: perSecond / 2,
        p50: quantile(track.latencies, 0.5),
        p95: quantile(track.latencies, 0.95),
        p99: quantile(track.latencies, 0.99),
      },
      memory,
      diskBytes: Object.fromEntries(
        ids.map((id) => [
          id,
          ((diskAfter.get(id) ?? 0) - (disk.get(id) ?? 0)) / messages,
        ]),
      ),
    };
  } finally {
    for (const system of systems) system.close();
    for (const gateway of gateways) await gateway.stop();
    await world.end();
    await node?.stop();
  }
}

/** What became of each message, as the two journals tell. */
type Track = {
  readonly begin: (messageId: string) => void;
  readonly latencies: number[];
  /** Resolves when so many messages are handed over and their last receipts verified. */
  readonly until: (count: number) => Promise<void>;
};

async function createTrack(
  sender: CaseSystem,
  recipient: CaseSystem,
): Promise<Track> {
  const begun = new Map<string, number>();
  const latencies: number[] = [];
  let done = 0;
  let failure: unknown;
  let last = performance.now();
  await sender.follow(({ fact, messageId = "", details }) => {
    if (fact !== "receipt.verified") return;
    last = performance.now();
    const statements = statementsOf(details);
    if (statements.includes("RelayAcceptance"))
      latencies.push(last - (begun.get(messageId) ?? Number.NaN));
    if (statements.includes("ContentHandover") && begun.delete(messageId))
      done += 1;
  });
  await recipient.follow(({ fact, messageId = "" }) => {
    if (fact !== "message.received") return;
    recipient.takeOver(messageId).catch((error: unknown) => {
      failure = error;
    });
  });
  return {
    begin: (messageId) => void begun.set(messageId, performance.now()),
    latencies,
    async until(count) {
      last = performance.now();
      while (done < count) {
        if (failure !== undefined) throw failure as Error;
        if (performance.now() - last > stallMs)
          throw new Error(
            `expected ${count} messages handed over, found ${done}`,
          );
        await pause(5);
      }
    },
  };
}

function statementsOf(details: Fact["details"]): readonly string[] {
  const statements = details?.statements;
  return Array.isArray(statements) ? (statements as readonly string[]) : [];
}

function idsIn(document: Uint8Array): readonly string[] {
  const text = Buffer.from(document).toString("utf8");
  return /<MessageId>([^<]+)</.exec(text)?.slice(1) ?? [];
}

/** So many calls, some at once. */
async function flood(
  count: number,
  send: () => Promise<void>,
  told: (sent: number) => void = () => undefined,
): Promise<void> {
  let sent = 0;
  const lane = async (): Promise<void> => {
    while (sent < count) {
      sent += 1;
      told(sent);
      await send();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** So many calls at an even rate, however long each of them takes. */
async function pace(
  count: number,
  perSecond: number,
  send: () => Promise<void>,
): Promise<void> {
  const begun = performance.now();
  const sending: Promise<void>[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const wait = begun + (sent * 1000) / perSecond - performance.now();
    if (wait > 1) await pause(wait);
    sending.push(send());
  }
  await Promise.all(sending);
}

type Pids = ReadonlyMap<string, number>;

/** The broker's process, where it can be told from others. */
function brokerPid(): readonly (readonly [string, number])[] {
  const found = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const [command] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split(
          "\0",
        );
        const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
        return (
          command?.endsWith("beam.smp") === true &&
          environment.includes("comity-rabbit-")
        );
      } catch {
        return false;
      }
    });
  const [pid, another] = found;
  return pid === undefined || another !== undefined
    ? []
    : [["rabbitmq", Number(pid)]];
}

/** Processor milliseconds each process has used, from /proc; a hundredth of a second is its clock's tick. */
function cpuTimes(pids: Pids): ReadonlyMap<string, number> {
  return new Map(
    [...pids].map(([name, pid]) => {
      const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return [name, (Number(fields[11]) + Number(fields[12])) * 10];
    }),
  );
}

function watchMemory(pids: Pids): {
  readonly stop: () => JourneyResult["memory"];
} {
  const samples = new Map(ids.map((id) => [id, [] as number[]]));
  const sample = (): void => {
    for (const [id, each] of samples) each.push(residentMiB(pids.get(id) ?? 0));
  };
  const timer = setInterval(sample, sampleMs);
  return {
    stop() {
      clearInterval(timer);
      sample();
      return Object.fromEntries(
        [...samples].map(([id, each]) => [
          id,
          {
            early: each[Math.floor(each.length / 10)] ?? 0,
            most: Math.max(...each),
            last: each.at(-1) ?? 0,
          },
        ]),
      );
    },
  };
}

function diskUsage(world: World): ReadonlyMap<string, number> {
  return new Map(
    ids.map((id) => [id, bytesBelow(world.party(id).config.store.directory)]),
  );
}
