import type { Sealing } from "../exchange/ports.ts";
import type { SealingSetup, TrustData } from "../exchange/sealing-parts.ts";
import { createPool, type Pool, type PoolBounds } from "./pool.ts";

export type SealingPool = Sealing &
  Pick<Pool, "state" | "close"> & {
    /** Newer directory or revocation data, for every call made after this one. */
    readonly useTrust: (trust: TrustData) => void;
  };

/** Runs the `Sealing` port in threads (`createPool`). */
export function createSealingPool(
  setup: SealingSetup,
  threads: number,
  told: Partial<PoolBounds> = {},
): SealingPool {
  let { trust } = setup;
  const dataNow = () =>
    ({ kind: "sealing", setup: { ...setup, trust } }) as const;
  const { call, tell, state, close } = createPool(dataNow, threads, told);
  // The one line that forges the proof: what comes back was made by the same functions, in a thread of this process,
  // and a type-only brand does not survive the crossing.
  const port = Object.fromEntries(
    sealingMethods.map((method) => [method, call(method)]),
  ) as unknown as Sealing;
  return {
    ...port,
    state,
    close,
    useTrust(newer) {
      trust = newer;
      tell({ kind: "trust", trust });
    },
  };
}

const sealingMethods = [
  "prepare",
  "sealControl",
  "envelop",
  "examine",
  "unpack",
  "reexamine",
] as const satisfies readonly (keyof Sealing)[];
