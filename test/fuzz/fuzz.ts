import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ComityError } from "../../src/errors.ts";
import { byteTargets } from "./byte-targets.ts";
import { containerTargets } from "./container-targets.ts";
import { delivery } from "./delivery-target.ts";
import { randomOf } from "./random.ts";
import type { Input, Target } from "./target.ts";
import { textTargets } from "./text-targets.ts";
import { trustTargets } from "./trust-targets.ts";

export const targets: readonly Target[] = [
  ...byteTargets,
  ...containerTargets,
  delivery,
  ...textTargets,
  ...trustTargets,
];

/** Which input: the same three give the same input again, but for the octets of signatures made on the way. */
export type Place = {
  readonly seed: string;
  readonly target: string;
  readonly index: number;
};

export type Failure = Place & {
  readonly what: string;
  readonly files: readonly string[];
};

/** After the garbage was collected, in MiB. */
export type Memory = { readonly heap: number; readonly rss: number };

export type Report = {
  readonly seed: string;
  readonly inputs: number;
  /** What came of the inputs of each target, and how often. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly slowest: Place & { readonly ms: number };
  readonly memory: readonly Memory[];
  readonly failures: readonly Failure[];
};

export type Session = {
  readonly seed: string;
  readonly count: number;
  /** Called before each input is judged: a watchdog sees by it which one never ends. */
  readonly beat: (target: number, index: number) => void;
  readonly progress: (done: number, memory: Memory) => void;
  /** Called as soon as an input has failed. */
  readonly failed: (failure: Failure) => void;
  /** The session ends at so many. */
  readonly failuresMax: number;
};

const rounds = 20;
/** The longest that any input may take, in processor time: other work on the machine changes nothing. */
const inputMsMax = 2000;

/** Every target gets its share of the inputs, in rounds, with a look at the memory after each. */
export async function fuzz(session: Session): Promise<Report> {
  const outcomes: Record<string, Record<string, number>> = {};
  const memory: Memory[] = [];
  const failures: Failure[] = [];
  let inputs = 0;
  let slowest = { seed: session.seed, target: "", index: 0, ms: 0 };
  const isOver = (): boolean => failures.length >= session.failuresMax;
  for (let round = 0; round < rounds && !isOver(); round += 1) {
    for (const [number, target] of targets.entries()) {
      const counts = (outcomes[target.name] ??= {});
      const [from, to] = [round, round + 1].map((part) =>
        startOf(session, target, part),
      );
      for (let index = from ?? 0; index < (to ?? 0) && !isOver(); index += 1) {
        session.beat(number, index);
        const place = { seed: session.seed, target: target.name, index };
        const { outcome, ms, failure } = await tryInput(place);
        inputs += 1;
        counts[outcome] = (counts[outcome] ?? 0) + 1;
        if (ms > slowest.ms) slowest = { ...place, ms };
        if (failure === undefined) continue;
        failures.push(failure);
        session.failed(failure);
      }
    }
    memory.push(await memoryNow());
    session.progress(inputs, memory.at(-1) ?? { heap: 0, rss: 0 });
  }
  return { seed: session.seed, inputs, outcomes, slowest, memory, failures };
}

function startOf({ count }: Session, { share }: Target, round: number): number {
  return Math.floor((count * share * round) / (1000 * rounds));
}

/** Makes one input and judges it; what fails is saved. */
export async function tryInput(place: Place): Promise<{
  readonly outcome: string;
  readonly ms: number;
  readonly failure?: Failure;
}> {
  const input = await makeInput(place);
  const start = process.threadCpuUsage();
  let outcome: string;
  let what: string | undefined;
  try {
    outcome = await input.judge();
  } catch (error) {
    const isRefusal =
      error instanceof ComityError && error.code !== "XML_ENGINE_BROKEN";
    outcome = isRefusal ? error.code : "failure";
    if (!isRefusal)
      what =
        error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.threadCpuUsage(start);
  const ms = (user + system) / 1000;
  if (ms > inputMsMax)
    what ??= `took ${Math.round(ms)} ms, expected at most ${inputMsMax}`;
  return {
    outcome,
    ms,
    ...(what === undefined
      ? {}
      : { failure: { ...place, what, files: save(place, input) } }),
  };
}

export async function makeInput(place: Place): Promise<Input> {
  const target = targets.find(({ name }) => name === place.target);
  if (target === undefined) throw new Error(`no target ${place.target}`);
  const { seed, index } = place;
  try {
    return await target.make(randomOf(`${seed}/${target.name}/${index}`));
  } catch (cause) {
    throw new Error(`cannot make ${target.name} ${index} of ${seed}`, {
      cause,
    });
  }
}

/** @returns the files */
export function save(
  { seed, target, index }: Place,
  { parts }: Input,
): readonly string[] {
  const folder = join(tmpdir(), "comity-fuzz");
  mkdirSync(folder, { recursive: true });
  return parts.map((bytes, part) => {
    const file = join(
      folder,
      `${seed}-${target.replace(" ", "-")}-${index}-${part}.bin`,
    );
    writeFileSync(file, bytes);
    return file;
  });
}

/** Rounds until every cache is full and every engine has the memory it needs. */
const warmUpRounds = rounds / 4;
const heapMibMax = 24;
const rssMibMax = 128;

/** What is wrong with the memory, if anything: once all is warm it must stay where it is. */
export function leakIn(memory: readonly Memory[]): string | undefined {
  const warm = memory.slice(warmUpRounds);
  const spread = (of: (each: Memory) => number): number =>
    Math.max(...warm.map(of)) - Math.min(...warm.map(of));
  const [heap, rss] = [spread((each) => each.heap), spread((each) => each.rss)];
  if (heap <= heapMibMax && rss <= rssMibMax) return undefined;
  return `heap ${heap} MiB apart (${heapMibMax} at most), resident ${rss} MiB apart (${rssMibMax} at most)`;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Finalizers run only when the thread has nothing else to do; what they let go is collected the second time. */
async function memoryNow(): Promise<Memory> {
  collectGarbage();
  await setImmediate();
  collectGarbage();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
  return { heap: mebibytes(heapUsed + arrayBuffers), rss: mebibytes(rss) };
}
