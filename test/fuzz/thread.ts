import { parentPort, workerData } from "node:worker_threads";
import { fuzz, type Failure, type Memory, type Report } from "./fuzz.ts";

/** What the watchdog starts a thread with: `heart` holds the number of beats, the target and the index. */
export type ThreadData = {
  readonly seed: string;
  readonly count: number;
  readonly failuresMax: number;
  readonly heart: Int32Array;
};

export type ThreadWord =
  | {
      readonly kind: "progress";
      readonly done: number;
      readonly memory: Memory;
    }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "report"; readonly report: Report };

const { seed, count, failuresMax, heart } = workerData as ThreadData;
const say = (word: ThreadWord): void => parentPort?.postMessage(word);
const report = await fuzz({
  seed,
  count,
  failuresMax,
  beat(target, index) {
    heart[1] = target;
    heart[2] = index;
    Atomics.add(heart, 0, 1);
  },
  progress: (done, memory) => say({ kind: "progress", done, memory }),
  failed: (failure) => say({ kind: "failed", failure }),
});
say({ kind: "report", report });
