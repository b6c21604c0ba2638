import type { Mutant } from "./mutants.ts";
import type { Reach } from "./reach.ts";
import { runStage, type StageOutcome } from "./run-stage.ts";
import type { Scratch } from "./scratch.ts";
import { stagesOf, type Stage } from "./stages.ts";
import type { Typing } from "./typing.ts";

export type Fate =
  | { readonly kind: "survived"; readonly files: number }
  | { readonly kind: "killed"; readonly test: string }
  /** The compiler does not take it. */
  | { readonly kind: "ill-typed"; readonly why: string }
  | { readonly kind: "out of time" };

export type Bench = {
  readonly scratch: Scratch;
  readonly typing: Typing;
  readonly reach: Reach;
  /** Test files seen to pass, or to fail, on the sources as they are. */
  readonly sound: Map<string, boolean>;
  readonly withinMs: number;
  readonly print: (line: string) => void;
};

/** Runs what comes to the changed source, until something notices the change. */
export async function tryMutant(mutant: Mutant, bench: Bench): Promise<Fate> {
  const { typing, reach } = bench;
  const { file, mutated } = mutant;
  const why = typing(file, mutated);
  if (why !== undefined) return { kind: "ill-typed", why };
  const tests = reach(file);
  const deadline = performance.now() + bench.withinMs;
  for (const stage of stagesOf(file, tests)) {
    const outcome = await tryStage(mutant, stage, bench, deadline);
    if (outcome.kind === "failed")
      return { kind: "killed", test: outcome.test };
    if (outcome.kind === "out of time") return outcome;
  }
  return { kind: "survived", files: tests.length };
}

/** A test that also fails without the change has noticed nothing, and is left out from then on. */
async function tryStage(
  mutant: Mutant,
  stage: Stage,
  bench: Bench,
  deadline: number,
): Promise<StageOutcome> {
  const left = withoutUnsound(stage, bench);
  if (left === undefined) return { kind: "passed" };
  const outcome = await runChanged(mutant, left, bench, deadline);
  if (outcome.kind !== "failed" || (await isSound(outcome, bench)))
    return outcome;
  bench.print(`left out, fails without any change: ${outcome.test}`);
  return tryStage(mutant, stage, bench, deadline);
}

function withoutUnsound(stage: Stage, { sound }: Bench): Stage | undefined {
  if (stage.kind === "simulation")
    return sound.get(simulation) === false ? undefined : stage;
  const files = stage.files.filter((file) => sound.get(file) !== false);
  return files.length === 0 ? undefined : { kind: "tests", files };
}

async function runChanged(
  { file, mutated }: Mutant,
  stage: Stage,
  { scratch }: Bench,
  deadline: number,
): Promise<StageOutcome> {
  scratch.write(file, mutated);
  try {
    const leftMs = Math.max(1, Math.ceil(deadline - performance.now()));
    return await runStage(scratch.folder, stage, leftMs);
  } finally {
    scratch.restore(file);
  }
}

const simulation = "simulation";

/** Whether what has failed passes on the sources as they are; looked at once for each file. */
async function isSound(
  { file }: Extract<StageOutcome, { kind: "failed" }>,
  { scratch, sound, withinMs }: Bench,
): Promise<boolean> {
  const name = file ?? simulation;
  const stage: Stage =
    file === undefined
      ? { kind: "simulation" }
      : { kind: "tests", files: [file] };
  const known = sound.get(name);
  if (known !== undefined) return known;
  const { kind } = await runStage(scratch.folder, stage, withinMs);
  sound.set(name, kind === "passed");
  return kind === "passed";
}
