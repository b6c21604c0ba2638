import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "../../simulation/random.ts";
import { applyEdit, editsIn, type Edit } from "./operators.ts";

/** A source file in which one construct is changed. */
export type Mutant = {
  /** Its place in the order that the seed gives. */
  readonly index: number;
  /** From the root of the checkout. */
  readonly file: string;
  readonly line: number;
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
  readonly mutated: string;
};

type Candidate = {
  readonly file: string;
  readonly text: string;
  readonly edit: Edit;
};

/**
 * The first so many of all the mutants of the sources below `under`, in an order that the seed decides.
 * @throws RangeError when there is no such source
 */
export function chooseMutants(
  root: string,
  {
    seed,
    count,
    under,
  }: { readonly seed: string; readonly count: number; readonly under: string },
): readonly Mutant[] {
  const left = sourcesBelow(root, under).flatMap(({ file, text }) =>
    editsIn(text).map((edit): Candidate => ({ file, text, edit })),
  );
  const random = randomOf(`${seed}/mutations`);
  const chosen: Mutant[] = [];
  while (chosen.length < count && left.length > 0) {
    const [candidate] = left.splice(random.between(0, left.length - 1), 1);
    if (candidate !== undefined)
      chosen.push(mutantOf(chosen.length, candidate));
  }
  return chosen;
}

function sourcesBelow(root: string, under: string) {
  const path = join(root, under);
  const pattern = under.endsWith(".ts") ? under : join(under, "**/*.ts");
  const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
  const files = isThere ? globSync(pattern, { cwd: root }).sort() : [];
  if (files.length === 0)
    throw new RangeError(`expected sources below ${under}, found none`);
  return files.map((file) => ({
    file,
    text: readFileSync(join(root, file), "utf8"),
  }));
}

function mutantOf(index: number, { file, text, edit }: Candidate): Mutant {
  return {
    index,
    file,
    line: text.slice(0, edit.start).split("\n").length,
    edit,
    before: text.slice(edit.start, edit.end),
    after: edit.after,
    mutated: applyEdit(text, edit),
  };
}
