import { encode, tags } from "../../src/cms/der.ts";
import { derTree, writeTree, type DerTree } from "../support/der-tree.ts";
import { mutateBytes } from "./byte-mutation.ts";
import type { Random } from "./random.ts";

type Mutation = (
  node: DerTree,
  random: Random,
  all: readonly DerTree[],
) => void;

const someTags = [...Object.values(tags), 0xa0, 0xa1, 0xa2, 0xa3, 0x80, 0x81];
const lies = [0x00, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0xfe, 0xff];
const integers = [
  "",
  "00",
  "01",
  "7f",
  "80",
  "ff",
  "0000",
  "00ff",
  "ff80",
  "7fffffff",
  "80000000",
  "0100000000",
  "ff".repeat(32),
  `00${"ff".repeat(600)}`,
].map((hex) => Uint8Array.from(Buffer.from(hex, "hex")));

const mutations: readonly Mutation[] = [
  function tag(node, random) {
    node.raw = encode(random.pick(someTags), contentOf(node));
  },
  function content(node, random) {
    node.raw = encode(node.tag, mutateBytes(contentOf(node), random));
  },
  function integer(node, random) {
    node.raw = encode(tags.integer, random.pick(integers));
  },
  function lyingLength(node, random) {
    const rest = random.bytes(random.below(5));
    const header = Uint8Array.of(node.tag, random.pick(lies), ...rest);
    node.raw = Buffer.concat([header, contentOf(node)]);
  },
  function longForm(node, random) {
    const content = contentOf(node);
    const octets = 1 + random.below(8);
    const length = Buffer.alloc(8);
    length.writeBigUInt64BE(BigInt(content.length));
    const header = Uint8Array.of(node.tag, 0x80 | octets);
    node.raw = Buffer.concat([header, length.subarray(8 - octets), content]);
  },
  function indefinite(node) {
    const header = Uint8Array.of(node.tag, 0x80);
    node.raw = Buffer.concat([header, contentOf(node), Buffer.alloc(2)]);
  },
  function remove(node, random) {
    node.children.splice(random.below(node.children.length), 1);
  },
  function repeat(node, random) {
    if (node.children.length === 0) return;
    const child = random.pick(node.children);
    const times = random.once(20) ? 100 : 1;
    for (let left = times; left > 0; left -= 1) node.children.push(child);
  },
  function reorder(node) {
    node.children.reverse();
  },
  function wrap(node, random) {
    const depth = random.once(30) ? 3000 : 1 + random.below(5);
    node.raw = nested(writeTree(node), depth);
  },
  function replace(node, random, all) {
    node.raw = writeTree(random.pick(all));
  },
  function adopt(node, random, all) {
    if ((node.tag & 0x20) === 0) return;
    node.children.splice(random.below(node.children.length + 1), 0, {
      tag: 0,
      content: new Uint8Array(),
      children: [],
      raw: writeTree(random.pick(all)),
    });
  },
];

/** DER with one to three values changed; the lengths around them are right again, so that they are reached. */
export function mutateDer(bytes: Uint8Array, random: Random): Uint8Array {
  const root = derTree(bytes);
  mutateTree(root, random);
  return writeTree(root);
}

export function mutateTree(root: DerTree, random: Random): void {
  const times = random.once(3) ? 1 + random.below(3) : 1;
  for (let left = times; left > 0; left -= 1) {
    const all = nodesOf(root);
    random.pick(mutations)(random.pick(all), random, all);
  }
}

function nodesOf(root: DerTree): readonly DerTree[] {
  return [root, ...root.children.flatMap(nodesOf)];
}

function contentOf(node: DerTree): Uint8Array {
  return (node.tag & 0x20) === 0
    ? node.content
    : Buffer.concat(node.children.map(writeTree));
}

function nested(bytes: Uint8Array, depth: number): Uint8Array {
  let whole = bytes;
  for (let left = depth; left > 0; left -= 1)
    whole = encode(tags.sequence, whole);
  return whole;
}
