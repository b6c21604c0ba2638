import type { Random } from "./random.ts";

type Mutation = (
  bytes: Uint8Array,
  random: Random,
  others: readonly Uint8Array[],
) => Uint8Array;

const telling = [0x00, 0x01, 0x7f, 0x80, 0x81, 0x84, 0xa0, 0xff, 0x30, 0x31];

const mutations: readonly Mutation[] = [
  changed((byte, random) => byte ^ (1 << random.below(8))),
  changed((_, random) => random.pick(telling)),
  changed((byte, random) => byte + random.pick([1, -1])),
  function cut(bytes, random) {
    return bytes.slice(0, random.below(bytes.length));
  },
  function remove(bytes, random) {
    const { start, end } = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeat(bytes, random) {
    const { start, end } = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  function insert(bytes, random) {
    const at = random.below(bytes.length + 1);
    const length = 1 + random.below(random.once(20) ? 5000 : 8);
    const fresh = random.bytes(length);
    return Buffer.concat([bytes.subarray(0, at), fresh, bytes.subarray(at)]);
  },
  function exchange(bytes, random) {
    const { start, end } = range(bytes, random);
    const to = random.below(bytes.length);
    const copy = Uint8Array.from(bytes);
    copy.copyWithin(to, start, end);
    return copy;
  },
  function splice(bytes, random, others) {
    const other = random.pick(others);
    const { start, end } = range(other, random);
    const at = random.below(bytes.length + 1);
    return Buffer.concat([
      bytes.subarray(0, at),
      other.subarray(start, end),
      bytes.subarray(
        random.once(2) ? at : Math.min(bytes.length, at + end - start),
      ),
    ]);
  },
];

/** One to four changes that know nothing of what the bytes mean. */
export function mutateBytes(
  bytes: Uint8Array,
  random: Random,
  others: readonly Uint8Array[] = [bytes],
): Uint8Array {
  const times = random.once(3) ? 1 + random.below(4) : 1;
  return Array.from({ length: times }).reduce<Uint8Array>(
    (mutated) => random.pick(mutations)(mutated, random, others),
    bytes,
  );
}

function changed(change: (byte: number, random: Random) => number): Mutation {
  return (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    const at = random.below(copy.length);
    if (at < copy.length) copy[at] = change(copy[at] ?? 0, random);
    return copy;
  };
}

function range(
  bytes: Uint8Array,
  random: Random,
): { readonly start: number; readonly end: number } {
  const start = random.below(bytes.length);
  const most = random.once(4) ? bytes.length : 16;
  const end = Math.min(bytes.length, start + 1 + random.below(most));
  return { start, end };
}
