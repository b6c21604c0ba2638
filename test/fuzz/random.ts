import { hash } from "node:crypto";

/** Chance that can be had again: the same seed gives the same numbers for ever. */
export type Random = {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  /** True once in `count` times. */
  readonly once: (count: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly bytes: (count: number) => Uint8Array;
};

/** sfc32 of PractRand; its state is the beginning of the SHA-256 of `seed`. */
export function randomOf(seed: string): Random {
  const state = hash("sha256", seed, "buffer");
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => state.readInt32LE(at)) as [
    number,
    number,
    number,
    number,
  ];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  const below = (count: number): number => next() % Math.max(1, count);
  return {
    below,
    once: (count) => below(count) === 0,
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error("nothing to pick from");
      return value;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}
