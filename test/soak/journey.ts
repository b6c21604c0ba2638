import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  startCaseSystems,
  untilElapsed,
  type CaseSystems,
} from "./journey/case-system.ts";
import { checkSettled, checkStores } from "./journey/checks.ts";
import { createFigures, type Figures } from "./journey/figures.ts";
import { scheduleOf, type Strike } from "./journey/schedule.ts";
import { createTally, type Tally } from "./journey/tally.ts";
import { startSoakWorld, type SoakWorld } from "./journey/world.ts";
import type { JourneyOrder } from "./orders.ts";

const root = join(import.meta.dirname, "..", "..");
const minute = 60_000;
/** After each round of load everything has to come to rest, and is looked at. */
const roundMsMax = 5 * minute;
const roundsMin = 3;

type Print = (line: string) => void;
type Stage = {
  readonly world: SoakWorld;
  readonly tally: Tally;
  readonly systems: CaseSystems;
  readonly figures: Figures;
};

/**
 * Two gateways as an operator runs them, over a broker, all of them restarted at random under a steady load.
 * @returns whether all that was answered is delivered once, and neither memory nor disk grows
 */
export async function soakJourney(
  order: JourneyOrder,
  print: Print,
): Promise<boolean> {
  await promisify(execFile)("npm", ["run", "build"], { cwd: root });
  const world = await startSoakWorld();
  const tally = createTally();
  const systems = startCaseSystems(world, tally, order);
  const figures = createFigures(world);
  try {
    return await playRounds({ world, tally, systems, figures }, order, print);
  } finally {
    figures.end();
    await systems.end();
    await world.end();
  }
}

async function playRounds(
  stage: Stage,
  { seed, hours }: JourneyOrder,
  print: Print,
): Promise<boolean> {
  const { world, tally, figures } = stage;
  const durationMs = hours * 60 * minute;
  const strikes = scheduleOf(seed, durationMs);
  const rounds = Math.max(roundsMin, Math.ceil(durationMs / roundMsMax));
  const roundMs = durationMs / rounds;
  let isWell = true;
  const tell = (): void => {
    const breaches = tally.breaches();
    for (const breach of breaches) print(`FAILED ${breach}`);
    isWell &&= breaches.length === 0;
  };
  for (let round = 0; round < rounds; round += 1) {
    const fromMs = round * roundMs;
    const now = strikes.filter(
      ({ atMs }) => atMs >= fromMs && atMs < fromMs + roundMs,
    );
    await Promise.all([
      stage.systems.submitFor(roundMs),
      strikeAll(world, now, fromMs),
    ]);
    await checkSettled(world, tally);
    print(`round ${round + 1} of ${rounds}: ${figures.note(tally, now)}`);
    tell();
  }
  await checkStores(world, tally);
  figures.judge(tally).forEach(print);
  tell();
  return isWell;
}

/** Each part by itself, so that several may be away at once. */
async function strikeAll(
  world: SoakWorld,
  strikes: readonly Strike[],
  fromMs: number,
): Promise<void> {
  const begun = performance.now();
  const strikePart = async (own: readonly Strike[]) => {
    for (const strike of own) {
      await untilElapsed(begun, strike.atMs - fromMs);
      await world.strike(strike);
    }
  };
  const parts = Map.groupBy(strikes, ({ part }) => part);
  await Promise.all([...parts.values()].map(strikePart));
}
