import { hash } from "node:crypto";
import { authorityIn, type Authority } from "./authority.ts";
import { simulatedBroker } from "./broker.ts";
import { caseSystemOf } from "./case-system.ts";
import { mend, strike } from "./disasters.ts";
import { faultsOf } from "./faults.ts";
import { misbehave } from "./hostile.ts";
import { judgeEnd, remainsOf, type Side } from "./invariants.ts";
import { modelledCraft } from "./modelled-craft.ts";
import { intervene } from "./operator.ts";
import { planOf, type Disaster } from "./plan.ts";
import { realCraft } from "./real-craft.ts";
import { randomOf } from "./random.ts";
import { timelineFrom } from "./timeline.ts";
import { watch, type Violation } from "./watch.ts";
import type { Sabotage, World } from "./world.ts";

export type Outcome = {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly events: number;
  /** SHA-256 of the trace, when one was asked for. */
  readonly traceDigest: string | undefined;
};

export type Options = {
  /** Called with every line of the trace. */
  readonly trace?: (line: string) => void;
  readonly sabotage?: Sabotage;
};

/** A working day of 2026. */
const startedAt = Date.parse("2026-06-15T09:00:00Z");
/** What takes longer than this after the faults have ceased is not quiet. */
const patienceMs = 240_000;
/** Real signatures, and so the digests of what they sign, are never the same again. */
const digests = /[0-9a-f]{64}/g;
/** Within this after the mending everything is delivered that had not expired: some rounds of every back-off. */
const graceMs = 40_000;
const lookEveryMs = 1_000;

/** Plays one seed to its end and judges it. */
export async function simulate(
  seed: number,
  options: Options = {},
): Promise<Outcome> {
  const { world, traceDigest } = await worldOf(seed, options);
  const { timeline, plan, faults } = world;
  const sides = plan.authorities.map((id): Side => {
    const authority = authorityIn(world, id);
    const caseSystem = caseSystemOf(world, authority);
    return { authority, caseSystem, isHonest: id !== plan.hostile };
  });
  let events = 0;
  const ending = { isOver: false };
  const disasters = begin(world, sides);
  timeline.after(plan.faultsMs, () => {
    world.trace("world", "the faults cease");
    faults.cease();
    mend(world, authoritiesOf(sides));
    lookWhetherQuiet(world, sides, disasters, () => {
      ending.isOver = true;
    });
  });
  while (!ending.isOver && (await timeline.step())) events += 1;
  const at = startedAt + plan.faultsMs;
  const skewMs = plan.settings.clockSkewMs;
  judgeEnd(sides, { at, graceMs, skewMs }, world.watch.breach);
  for (const { authority } of sides) {
    authority.crash();
    authority.disk.release();
  }
  const { violations } = world.watch;
  return { seed, violations, events, traceDigest: traceDigest() };
}

async function worldOf(seed: number, options: Options) {
  const plan = planOf(seed);
  const random = randomOf(seed);
  const timeline = timelineFrom(startedAt, random.branch("timeline"));
  const faults = faultsOf(plan, random.branch("faults"));
  let digest = "";
  const trace = (who: string, what: string): void => {
    if (options.trace === undefined) return;
    const line = `${timeline.now() - startedAt} ${who} ${what.replaceAll(digests, "…")}`;
    digest = hash("sha256", digest + line);
    options.trace(line);
  };
  const watching = watch();
  const disks = new Map<string, Authority["disk"]>();
  const { authorities } = plan;
  const broker = simulatedBroker({
    authorities,
    timeline,
    faults,
    leaves: (by, route, envelope, outcome) => {
      const database = disks.get(by)?.database;
      if (database === undefined) return;
      const name = watching.leaves(by, database, envelope, route);
      trace(by, `publishes ${name} to ${route.recipient}: ${outcome}`);
    },
  });
  const craft = plan.realSeals
    ? await realCraft(authorities)
    : modelledCraft(authorities, random.branch("craft"));
  const world: World = {
    plan,
    startedAt,
    timeline,
    random,
    faults,
    broker,
    craft,
    watch: watching,
    trace,
    sabotage: options.sabotage ?? ((wired) => wired),
    disks,
  };
  const traceDigest = () => (options.trace === undefined ? undefined : digest);
  return { world, traceDigest };
}

function authoritiesOf(sides: readonly Side[]): readonly Authority[] {
  return sides.map(({ authority }) => authority);
}

/** Sets everything going; gives the disasters that are not over. */
function begin(world: World, sides: readonly Side[]): ReadonlySet<Disaster> {
  const { timeline, plan } = world;
  const random = world.random.branch("scenario");
  for (const { authority, caseSystem } of sides) {
    authority.boot();
    caseSystem.begin();
  }
  for (let count = 0; count < plan.conversations; count += 1) {
    const from = random.pick(sides);
    const to = random.pick(sides.filter((side) => side !== from));
    timeline.after(random.between(0, plan.faultsMs), () =>
      from.caseSystem.request(to.authority.id),
    );
  }
  const hostile = sides.find(({ isHonest }) => !isHonest);
  if (hostile !== undefined)
    for (let count = 0; count < plan.hostileActs; count += 1)
      timeline.after(random.between(0, plan.faultsMs), () =>
        misbehave(world, hostile, sides),
      );
  for (let count = 0; count < plan.interventions; count += 1)
    timeline.after(random.between(0, 2 * plan.faultsMs), () => {
      void intervene(world, random.pick(sides));
    });
  const disasters = new Set(plan.disasters);
  for (const disaster of plan.disasters) {
    const struck = sides.find(
      ({ authority }) => authority.id === disaster.authority,
    );
    if (struck !== undefined)
      timeline.after(disaster.atMs, () => {
        void strike(world, struck.authority, disaster).then(() =>
          disasters.delete(disaster),
        );
      });
  }
  return disasters;
}

/** Looks again and again until nothing remains to be done, and ends the simulation then, or when patience ends. */
function lookWhetherQuiet(
  world: World,
  sides: readonly Side[],
  disasters: ReadonlySet<Disaster>,
  end: () => void,
): void {
  const { timeline, watch: watching, broker } = world;
  const deadline = timeline.now() + patienceMs;
  const look = (): void => {
    const remains = sides.flatMap((side) => {
      const { id } = side.authority;
      const busy = side.caseSystem.isIdle() ? [] : ["its case system"];
      return [...busy, ...remainsOf(side, sides)].map(
        (what) => `${id}: ${what}`,
      );
    });
    for (const { kind, authority } of disasters)
      remains.push(`${authority}: ${kind}`);
    if (broker.held() > 0) remains.push(`broker: ${broker.held()} deliveries`);
    if (remains.length > 0 && timeline.now() < deadline) {
      timeline.after(lookEveryMs, look);
      return;
    }
    for (const each of remains) watching.breach("quiet", `${each} remains`);
    end();
  };
  look();
}
