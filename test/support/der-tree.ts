import { encode, members, readDer, type Der } from "../../src/cms/der.ts";

/** A DER value that can be changed: what a forger works on. Constructed values have children, others content. */
export type DerTree = {
  tag: number;
  content: Uint8Array;
  children: DerTree[];
  /** Written instead of what `tag`, `content` and `children` would give: for what no encoder writes. */
  raw?: Uint8Array;
};

export function derTree(bytes: Uint8Array): DerTree {
  return treeOf(readDer(bytes));
}

export function writeTree({
  tag,
  content,
  children,
  raw,
}: DerTree): Uint8Array {
  if (raw !== undefined) return raw;
  return isConstructed(tag)
    ? encode(tag, ...children.map(writeTree))
    : encode(tag, content);
}

/** The value at the end of a path of child numbers. */
export function childAt(tree: DerTree, ...path: readonly number[]): DerTree {
  return path.reduce((parent, index) => {
    const child = parent.children.at(index);
    if (child === undefined)
      throw new Error(`expected a child ${index} of ${parent.children.length}`);
    return child;
  }, tree);
}

/** A copy of a DER value with one thing changed. */
export function changeDer(
  bytes: Uint8Array,
  change: (root: DerTree) => void,
): Uint8Array {
  const root = derTree(bytes);
  change(root);
  return writeTree(root);
}

function treeOf(der: Der): DerTree {
  return {
    tag: der.tag,
    content: Uint8Array.from(der.content),
    children: isConstructed(der.tag) ? members(der).map(treeOf) : [],
  };
}

function isConstructed(tag: number): boolean {
  return (tag & 0x20) !== 0;
}
