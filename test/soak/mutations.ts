import { join } from "node:path";
import { chooseMutants, type Mutant } from "./mutations/mutants.ts";
import { readReach } from "./mutations/reach.ts";
import { copyCheckout } from "./mutations/scratch.ts";
import { tryMutant, type Bench, type Fate } from "./mutations/try-mutant.ts";
import { openTyping } from "./mutations/typing.ts";
import type { MutationsOrder } from "./orders.ts";

const root = join(import.meta.dirname, "..", "..");
const minute = 60_000;

/** Changes one construct of the sources at a time, in a copy of the checkout. @returns whether the tests noticed each */
export async function soakMutations(
  order: MutationsOrder,
  print: (line: string) => void,
): Promise<boolean> {
  const scratch = copyCheckout(root);
  try {
    const { folder } = scratch;
    const bench: Bench = {
      scratch,
      typing: openTyping(folder),
      reach: readReach(folder),
      sound: new Map(),
      withinMs: Math.ceil(order.minutes * minute),
      print,
    };
    const fates = new Map<Fate["kind"], number>();
    for (const mutant of mutantsOf(folder, order)) {
      const begun = performance.now();
      const fate = await tryMutant(mutant, bench);
      fates.set(fate.kind, (fates.get(fate.kind) ?? 0) + 1);
      const seconds = Math.round((performance.now() - begun) / 1000);
      linesOf(mutant, fate, order, seconds).forEach(print);
    }
    print([...fates].map(([kind, count]) => `${count} ${kind}`).join(", "));
    return (fates.get("survived") ?? 0) === 0;
  } finally {
    scratch.remove();
  }
}

function mutantsOf(
  folder: string,
  { index, count, ...rest }: MutationsOrder,
): readonly Mutant[] {
  if (index === undefined) return chooseMutants(folder, { ...rest, count });
  return chooseMutants(folder, { ...rest, count: index + 1 }).slice(index);
}

function linesOf(
  { index, file, line, edit, before, after }: Mutant,
  fate: Fate,
  { seed, under }: MutationsOrder,
  seconds: number,
): readonly string[] {
  const head = `${index} ${file}:${line} ${edit.operator}: ${fate.kind}, ${seconds} s`;
  const change = `  ${short(before)} → ${short(after)}`;
  const again = `  again: npm run soak -- mutations --seed ${seed} --under ${under} --index ${index}`;
  switch (fate.kind) {
    case "killed":
      return [`${head}, by ${fate.test}`, change];
    case "ill-typed":
      return [`${head}: ${short(fate.why)}`, change];
    case "survived":
      return [`${head}, ${fate.files} test files come to it`, change, again];
    case "out of time":
      return [head, change, again];
  }
}

const shortMax = 120;

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= shortMax ? line : `${line.slice(0, shortMax)}…`;
}
