import { residentMiB } from "../../support/figures.ts";
import { growthOf } from "./growth.ts";
import { gatewayIds, type GatewayId, type Strike } from "./schedule.ts";
import type { Tally } from "./tally.ts";
import type { SoakWorld } from "./world.ts";

/** Memory and disk of the gateways over the whole time. */
export type Figures = {
  /** Notes how things stand after a round, and gives it in words. */
  readonly note: (tally: Tally, strikes: readonly Strike[]) => string;
  /** Tells the tally what has grown that must not, and gives the figures in words. */
  readonly judge: (tally: Tally) => readonly string[];
  readonly end: () => void;
};

type Memory = Record<
  GatewayId,
  { readonly pid: number | undefined; readonly samples: number[] }
>;

const sampleMs = 5_000;
/** Ten minutes of one process. */
const samplesLeast = 120;
const roundsLeast = 6;
/** What a heap may differ by chance from one time to another. */
const memoryMibMax = 48;
const diskShareMax = 1.15;

export function createFigures({ gateways }: SoakWorld): Figures {
  const memory: Memory = {
    "xa-moj": { pid: undefined, samples: [] },
    "xb-moj": { pid: undefined, samples: [] },
  };
  const perMessage = { "xa-moj": [], "xb-moj": [] } as Record<
    GatewayId,
    number[]
  >;
  const before = { messages: 0, bytes: bytesOf(gateways) };
  const timer = setInterval(() => sample(gateways, memory), sampleMs);
  return {
    note(tally, strikes) {
      const messages = sum(gatewayIds.map((id) => tally.delivered(id).size));
      const bytes = bytesOf(gateways);
      for (const id of gatewayIds)
        perMessage[id].push(
          (bytes[id] - before.bytes[id]) / (messages - before.messages),
        );
      Object.assign(before, { messages, bytes });
      return [
        `${messages} delivered once`,
        `slowest ${(tally.slowestMs() / 1_000).toFixed(1)} s`,
        `${strikes.length} restarts${wordsOf(strikes)}`,
        ...gatewayIds.map(
          (id) =>
            `${id} ${memory[id].samples.at(-1) ?? 0} MiB, ${kibibytes(perMessage[id].at(-1))} a message on disk`,
        ),
      ].join("; ");
    },
    judge: (tally) =>
      gatewayIds.flatMap((id) => [
        judgeMemory(id, memory[id].samples, tally),
        judgeDisk(id, perMessage[id].slice(1), tally),
      ]),
    end: () => clearInterval(timer),
  };
}

function bytesOf(gateways: SoakWorld["gateways"]): Record<GatewayId, number> {
  const [xa, xb] = gatewayIds;
  return { [xa]: gateways[xa].storeBytes(), [xb]: gateways[xb].storeBytes() };
}

/** The series is that of one process: it begins anew with the next. */
function sample(gateways: SoakWorld["gateways"], memory: Memory): void {
  for (const id of gatewayIds) {
    const pid = gateways[id].pid();
    if (memory[id].pid !== pid) memory[id] = { pid, samples: [] };
    if (pid !== undefined) memory[id].samples.push(residentMiB(pid));
  }
}

function judgeMemory(
  id: GatewayId,
  samples: readonly number[],
  tally: Tally,
): string {
  const minutes = ((samples.length * sampleMs) / 60_000).toFixed(1);
  const head = `${id}: resident memory of the last process, over ${minutes} minutes`;
  const growth = growthOf(samples, samplesLeast);
  if (growth === undefined)
    return `${head}: at most ${Math.max(0, ...samples)} MiB, too short to judge its growth`;
  const { early, late } = growth;
  if (late - early > memoryMibMax) tally.breach(`${id}: its memory grows`);
  return `${head}: ${Math.round(early)} MiB, then ${Math.round(late)} MiB`;
}

function judgeDisk(
  id: GatewayId,
  rounds: readonly number[],
  tally: Tally,
): string {
  const head = `${id}: bytes on disk for a message`;
  const growth = growthOf(rounds, roundsLeast);
  if (growth === undefined)
    return `${head}: ${rounds.map(kibibytes).join(", ")}, too few rounds to judge their growth`;
  const { early, late } = growth;
  if (late > early * diskShareMax)
    tally.breach(`${id}: a message takes more and more of the disk`);
  return `${head}: ${kibibytes(early)}, then ${kibibytes(late)}`;
}

function wordsOf(strikes: readonly Strike[]): string {
  const words = strikes.map(({ part, how }) => `${part} ${how}`);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function kibibytes(bytes = 0): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
