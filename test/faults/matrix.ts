import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { settles, travel, type Travelled } from "./journey.ts";
import { assertPromises, assertQuiet } from "./promises.ts";
import type { Actor, Stage } from "./stage.ts";
import type { Fault, Mode, Point } from "./tap.ts";

/** Where in a gateway's life, and on which side of the journey, a call is made. */
type Phase = "start" | "journey" | "stop";
export type Place = Point & {
  readonly side: "requester" | "requested";
  readonly phase: Phase;
};

const sides = ["requester", "requested"] as const;
/** Runs that are compared: only what all of them do is certain to come again. */
const recordings = 3;
/** Journeys until a call that timers make now and then has come. */
const journeysMax = 4;
/** Journeys that pass at the same time, each between two authorities of its own. */
const lanes = 2;

/** Authorities of its own for each lane, so that their queues are apart. */
export type CreateStage = (lane: number) => Promise<Stage>;

/**
 * What is tried: `first` takes each method once, with one mode, in turn from either side where both call it; `every`
 * takes each call whenever it is made, with each mode.
 */
export type Extent = "first" | "every";

/** What both gateways call while a journey passes. */
export async function recordJourney(
  createStage: CreateStage,
): Promise<readonly Place[]> {
  return recordOn(createStage, async (stage, note) => {
    await each(stage, (actor) => actor.arm());
    await travel(stage.requester, stage.requested);
    await settles(stage.requester, stage.requested);
    for (const side of sides) note(side, "journey", await stage[side].calls());
  });
}

/** What a gateway calls while it starts, and while it stops with nothing left to do. */
export async function recordLifecycle(
  createStage: CreateStage,
): Promise<readonly Place[]> {
  return recordOn(createStage, async ({ requester }, note) => {
    await settles(requester);
    await requester.arm();
    note("requester", "stop", await requester.stop());
    await requester.start();
    note("requester", "start", await requester.calls());
  });
}

type Note = (
  side: Place["side"],
  phase: Phase,
  calls: ReadonlyMap<string, number>,
) => void;

/** On a stage of its own, whose authorities no lane has. */
async function recordOn(
  createStage: CreateStage,
  run: (stage: Stage, note: Note) => Promise<void>,
): Promise<readonly Place[]> {
  const stage = await createStage(lanes);
  return record((note) => run(stage, note)).finally(stage.end);
}

/** Every call that each of several runs made, as often as the run that made it least. */
async function record(
  run: (note: Note) => Promise<void>,
): Promise<readonly Place[]> {
  const runs: Map<string, Place>[] = [];
  for (let count = 0; count < recordings; count += 1) {
    const places = new Map<string, Place>();
    await run((side, phase, calls) => {
      for (const [call, times] of calls)
        for (let nth = 1; nth <= times; nth += 1)
          places.set(`${side} ${phase} ${call} ${nth}`, {
            side,
            phase,
            call,
            nth,
          });
    });
    runs.push(places);
  }
  const [first = new Map<string, Place>(), ...others] = runs;
  return [...first]
    .filter(([key]) => others.every((other) => other.has(key)))
    .map(([, place]) => place);
}

type Cell = Place & { readonly mode: Mode };

function chosen(
  places: readonly Place[],
  extent: Extent,
  modes: readonly Mode[],
): readonly Cell[] {
  const cells = places.flatMap((place) =>
    modes.map((mode) => ({ ...place, mode })),
  );
  if (extent === "every") return cells;
  const firsts = Map.groupBy(
    cells.filter(({ nth }) => nth === 1),
    ({ call }) => call.replace(/ .*/, ""),
  );
  return [...firsts.values()].flatMap((same, index) =>
    same.slice(index % same.length).slice(0, 1),
  );
}

/**
 * A test for each fault, which strikes in a journey of its own, two stages at a time; the journey must complete by itself
 * and every promise hold. At the end all gateways are started anew, and every promise still holds.
 */
export function proveAll(
  places: readonly Place[],
  extent: Extent,
  modes: readonly Mode[],
  createStage: CreateStage,
): void {
  const stages = stagePool(createStage);
  describe.concurrent("completes by itself after", () => {
    for (const cell of chosen(places, extent, modes)) {
      const { call, nth, side, mode } = cell;
      it(`${mode} ${call} (${nth}) of the ${side}`, () =>
        stages.use((stage) => prove(stage, cell)));
    }
  });
  it("keeps every promise when the gateways are started anew", stages.end);
}

type Lane = {
  readonly number: number;
  readonly stage: Stage;
  readonly travelled: Travelled[];
};

type StagePool = {
  readonly use: (
    run: (stage: Stage) => Promise<readonly Travelled[]>,
  ) => Promise<void>;
  readonly end: () => Promise<void>;
};

/** As many stages as there are lanes. One in which a run failed is not used again. */
function stagePool(createStage: CreateStage): StagePool {
  const idle: Lane[] = [];
  const free = Array.from({ length: lanes }, (_, number) => number);
  return {
    async use(run) {
      const lane = idle.pop() ?? (await openLane(createStage, free.shift()));
      try {
        lane.travelled.push(...(await run(lane.stage)));
        idle.push(lane);
      } catch (error) {
        free.push(lane.number);
        await lane.stage.end();
        throw error;
      }
    },
    async end() {
      for (const { stage, travelled } of idle) {
        await assertStands(stage, travelled);
        await stage.end();
      }
    },
  };
}

async function openLane(
  createStage: CreateStage,
  number: number | undefined,
): Promise<Lane> {
  assert.ok(number !== undefined, `expected ${lanes} runs at a time at most`);
  return { number, stage: await createStage(number), travelled: [] };
}

/** One fault in one journey, or in the next one that makes this call. */
async function prove(
  stage: Stage,
  { side, phase, ...fault }: Place & Fault,
): Promise<readonly Travelled[]> {
  const actor = stage[side];
  await each(stage, (other) => other.arm());
  let hasStruck = await provoke(actor, phase, fault);
  const travelled: Travelled[] = [];
  do {
    travelled.push(...(await travel(stage.requester, stage.requested)));
    hasStruck ||= await actor.hasStruck();
  } while (!hasStruck && travelled.length < 2 * journeysMax);
  assert.ok(hasStruck, "expected the call to be made");
  await settles(stage.requester, stage.requested);
  for (const each of travelled) await assertPromises(each, stage.anchor);
  return travelled;
}

/** Resolves to whether it is over already. */
async function provoke(
  actor: Actor,
  phase: Phase,
  fault: Fault,
): Promise<boolean> {
  switch (phase) {
    case "journey":
      await actor.arm(fault);
      return false;
    case "start":
      await actor.stop();
      await actor.start(fault);
      return actor.hasStruck();
    case "stop": {
      await actor.arm(fault);
      await actor.stop();
      const hasStruck = await actor.hasStruck();
      await actor.start();
      return hasStruck;
    }
  }
}

/** What was promised is in the files, not in a process: two new ones find it all. */
async function assertStands(
  stage: Stage,
  travelled: readonly Travelled[],
): Promise<void> {
  await each(stage, (actor) => actor.stop());
  await each(stage, (actor) => actor.start());
  for (const each of travelled) await assertPromises(each, stage.anchor);
  await assertQuiet(stage.requester);
  await assertQuiet(stage.requested);
}

async function each(
  stage: Stage,
  act: (actor: Actor) => Promise<unknown>,
): Promise<void> {
  for (const side of sides) await act(stage[side]);
}
