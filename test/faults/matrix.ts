import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { settles, travel, type Travelled } from "./journey.ts";
import { assertPromises, assertQuiet } from "./promises.ts";
import type { Actor, Stage } from "./stage.ts";
import type { Fault, Mode, Point } from "./tap.ts";

/** Where in a gateway's life, and on which side of the journey, a call is made. */
export type Phase = "start" | "journey" | "stop";
export type Place = Point & {
  readonly side: "requester" | "requested";
  readonly phase: Phase;
};

/** Every call in every mode, when this says so; otherwise every differently named call once in each mode. */
export const isWhole = process.env.COMITY_FAULTS === "all";

const sides = ["requester", "requested"] as const;
/** Runs that are compared: only what all of them do is certain to come again. */
const recordings = 3;
/** Journeys until a call that timers make now and then has come. */
const journeysMax = 4;
/** Journeys that pass at the same time, each between two authorities of its own. */
export const lanes = 2;

/** What both gateways call while a journey passes. */
export async function recordJourney(stage: Stage): Promise<readonly Place[]> {
  return record(async (note) => {
    await each(stage, (actor) => actor.arm());
    await travel(stage.requester, stage.requested);
    await settles(stage.requester, stage.requested);
    for (const side of sides) note(side, "journey", await stage[side].calls());
  });
}

/** What a gateway calls while it starts, and while it stops with nothing left to do. */
export async function recordLifecycle(stage: Stage): Promise<readonly Place[]> {
  const { requester } = stage;
  return record(async (note) => {
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

/** All of them, or the first of each name, taken in turn from either side where both make it. */
export function chosen(places: readonly Place[]): readonly Place[] {
  if (isWhole) return places;
  const firsts = Map.groupBy(
    places.filter(({ nth }) => nth === 1),
    ({ call }) => call,
  );
  return [...firsts.values()].flatMap((same, index) =>
    same.slice(index % same.length).slice(0, 1),
  );
}

/**
 * Lets each fault strike in a journey of its own, two stages at a time; the journey must complete by itself and every
 * promise hold. At the end both gateways are started anew, and it all still stands.
 */
export async function proveAll(
  test: TestContext,
  places: readonly Place[],
  modes: readonly Mode[],
  createStage: (lane: number) => Promise<Stage>,
): Promise<void> {
  const cells = places.flatMap((place) =>
    modes.map((mode) => ({ ...place, mode })),
  );
  const lane = async (number: number): Promise<void> => {
    let stage = await createStage(number);
    let travelled: Travelled[] = [];
    for (;;) {
      const cell = cells.shift();
      if (cell === undefined) break;
      const { side, call, nth, mode } = cell;
      await test.test(`${mode} ${call} (${nth}) of the ${side}`, async () => {
        let isProven = false;
        try {
          travelled.push(...(await prove(stage, cell)));
          isProven = true;
        } finally {
          if (!isProven) {
            await stage.end();
            stage = await createStage(number);
            travelled = [];
          }
        }
      });
    }
    await assertStands(stage, travelled);
    await stage.end();
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
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
