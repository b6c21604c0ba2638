import { Worker } from "node:worker_threads";
import {
  makeInput,
  save,
  targets,
  type Failure,
  type Memory,
  type Report,
} from "./fuzz.ts";
import { againLine } from "./report-lines.ts";
import type { ThreadData, ThreadWord } from "./thread.ts";

const hangMs = 60_000;
const failuresMaxDefault = 20;

/**
 * Runs a session in a thread of its own: an input that no reader comes back from is named and saved, and ends it.
 * @throws Error for such an input, and when the thread dies
 */
export async function watch(session: {
  readonly seed: string;
  readonly count: number;
  readonly progress: (done: number, memory: Memory) => void;
  readonly failed?: (failure: Failure) => void;
  readonly failuresMax?: number | undefined;
}): Promise<Report> {
  const { seed, count, failuresMax = failuresMaxDefault } = session;
  const heart = new Int32Array(new SharedArrayBuffer(12));
  const data: ThreadData = { seed, count, failuresMax, heart };
  const thread = new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: data,
  });
  const { promise, resolve, reject } = Promise.withResolvers<Report>();
  thread.on("error", reject);
  thread.on("exit", () =>
    reject(new Error("the thread ended without a report")),
  );
  thread.on("message", (word: ThreadWord) => {
    if (word.kind === "progress") session.progress(word.done, word.memory);
    else if (word.kind === "failed") session.failed?.(word.failure);
    else resolve(word.report);
  });
  const stop = onStandstill(heart, () => void hung(seed, heart).then(reject));
  try {
    return await promise;
  } finally {
    stop();
    await thread.terminate();
  }
}

function onStandstill(heart: Int32Array, report: () => void): () => void {
  let last = -1;
  const timer = setInterval(() => {
    const beats = Atomics.load(heart, 0);
    if (beats > 0 && beats === last) report();
    last = beats;
  }, hangMs);
  return () => clearInterval(timer);
}

async function hung(seed: string, heart: Int32Array): Promise<Error> {
  const [, number = 0, index = 0] = heart;
  const target = targets[number]?.name ?? "";
  const place = { seed, target, index };
  const files = save(place, await makeInput(place));
  return new Error(
    `${target} ${index} of seed ${seed} did not end within ${hangMs} ms: ${files.join(", ")}\n${againLine(place)}`,
  );
}
