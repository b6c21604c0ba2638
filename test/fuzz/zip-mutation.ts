import { readZip } from "../../src/seal/zip.ts";
import { containerLimits } from "../../src/seal/container.ts";
import {
  forgeZip,
  type ForgedEnd,
  type ForgedEntry,
} from "../support/forged-zip.ts";
import { mutateBytes } from "./byte-mutation.ts";
import type { Random } from "./random.ts";

type Mutation = (entry: ForgedEntry, random: Random) => ForgedEntry;

const names = [
  "mimetype",
  "Mimetype",
  "../a",
  "/a",
  "a//b",
  "a/../b",
  "message.xml",
  "attachments/note.txt",
  "attachments/",
  "attachments",
  "META-INF/manifest.xml",
  "C:\\a",
  "a\u0000b",
  "é",
  "",
  "a".repeat(300),
  "META-INF/signature002.p7s",
];
const numbers = [
  0, 1, 20, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff,
];
const short = (random: Random): number => random.pick(numbers) & 0xffff;
const long = (random: Random): number => random.pick(numbers);

/** One header's fields, or both headers' alike: what lies, and what tells the same lie twice. */
const fields: readonly ((
  random: Random,
) => NonNullable<ForgedEntry["local"]>)[] = [
  (random) => ({ version: short(random) }),
  (random) => ({ flags: short(random) }),
  (random) => ({ method: short(random) }),
  (random) => ({ crc: long(random) }),
  (random) => ({ compressedSize: long(random) }),
  (random) => ({ size: long(random) }),
  (random) => ({ name: random.pick(names) }),
  (random) => ({ extra: random.bytes(random.below(20)) }),
];

const mutations: readonly Mutation[] = [
  (entry, random) => ({ ...entry, local: random.pick(fields)(random) }),
  (entry, random) => ({ ...entry, central: random.pick(fields)(random) }),
  (entry, random) => {
    const lie = random.pick(fields)(random);
    return { ...entry, local: lie, central: lie };
  },
  (entry, random) => ({
    ...entry,
    central: { externalAttributes: long(random) },
  }),
  (entry, random) => ({ ...entry, central: { offset: long(random) } }),
  (entry, random) => ({
    ...entry,
    central: { comment: "x".repeat(random.below(9)) },
  }),
  (entry, random) => ({ ...entry, name: random.pick(names) }),
  (entry, random) => ({ ...entry, bytes: mutateBytes(entry.bytes, random) }),
  (entry, random) => ({ ...entry, body: mutateBytes(entry.bytes, random) }),
  (entry, random) => ({ ...entry, before: random.bytes(1 + random.below(40)) }),
  (entry, random) => ({ ...entry, after: random.bytes(1 + random.below(40)) }),
  (entry) => ({
    ...entry,
    method: entry.method === "stored" ? "deflated" : "stored",
  }),
  (entry, random) => ({
    ...entry,
    method: "deflated",
    bytes: Buffer.alloc(random.pick([65_536, 65_537, 7_000_000])),
  }),
];

const ends: readonly ((random: Random, entries: number) => ForgedEnd)[] = [
  (random) => ({ beforeDirectory: random.bytes(1 + random.below(40)) }),
  (random) => ({ afterDirectory: random.bytes(1 + random.below(40)) }),
  (random) => ({ comment: "x".repeat(1 + random.below(9)) }),
  (random) => ({ entries: short(random) }),
  (random) => ({ disk: short(random) }),
  (random, entries) => ({
    order: Array.from({ length: random.below(entries + 2) }, () =>
      random.below(entries),
    ),
  }),
];

export function entriesOf(zip: Uint8Array): readonly ForgedEntry[] {
  return readZip(zip, containerLimits).map(({ name, bytes }) => ({
    name,
    bytes,
    method:
      name === "mimetype" || name.endsWith(".p7s") ? "stored" : "deflated",
  }));
}

/** A zip file with a lie in it somewhere: in an entry, in the end record, in the order, or in any octet. */
export function mutateZip(zip: Uint8Array, random: Random): Uint8Array {
  if (random.once(3)) return mutateBytes(zip, random);
  const entries = [...entriesOf(zip)];
  const at = random.below(entries.length);
  const chosen = entries[at];
  if (chosen === undefined) throw new Error("a zip file without entries");
  switch (random.below(8)) {
    case 0:
      entries.splice(at, 1);
      break;
    case 1:
      entries.push(chosen);
      break;
    case 2:
      entries.reverse();
      break;
    case 3:
      return forgeZip(entries, random.pick(ends)(random, entries.length));
    default:
      entries[at] = random.pick(mutations)(chosen, random);
  }
  return forgeZip(entries);
}
