/** Chance that a seed decides: the same seed and name give the same numbers, on every machine. */
export type Random = {
  /** In [0, 1). */
  readonly fraction: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly bytes: (count: number) => Uint8Array;
  /** A stream of its own: what one part of a simulation draws never moves what another part draws. */
  readonly branch: (name: string) => Random;
};

export function randomOf(seed: number | string): Random {
  const next = sfc32(stateOf(String(seed)));
  const fraction = (): number => next() / 2 ** 32;
  const between = (low: number, high: number): number =>
    low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    chance: (probability) => fraction() < probability,
    between,
    pick: (from) => {
      const picked = from[between(0, from.length - 1)];
      if (picked === undefined) throw new Error("nothing to pick from");
      return picked;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => between(0, 255)),
    branch: (name) => randomOf(`${seed}/${name}`),
  };
}

type State = [number, number, number, number];

/** sfc32 of PractRand: small, fast, and good enough to choose what goes wrong. */
function sfc32(state: State): () => number {
  let [a, b, c, counter] = state;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  for (let warming = 0; warming < 12; warming += 1) next();
  return next;
}

/** FNV-1a over the text, once for each word of the state. */
function stateOf(text: string): State {
  const word = (salt: number): number => {
    let hash = 0x811c9dc5 ^ salt;
    for (let index = 0; index < text.length; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash;
  };
  return [word(1), word(2), word(3), 1];
}
