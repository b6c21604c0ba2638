import type { Parts } from "../../src/exchange/parts.ts";
import type { SimulatedBroker } from "./broker.ts";
import type { Craft } from "./craft.ts";
import type { Faults } from "./faults.ts";
import type { Disk } from "./memory-store.ts";
import type { Plan } from "./plan.ts";
import type { Random } from "./random.ts";
import type { Timeline } from "./timeline.ts";
import type { Watch } from "./watch.ts";

/** Breaks a gateway on purpose, to prove that the simulation would notice. */
export type Sabotage = (wired: Omit<Parts, "wake">) => Omit<Parts, "wake">;

/** What every part of one simulation shares. */
export type World = {
  readonly plan: Plan;
  readonly startedAt: number;
  readonly timeline: Timeline;
  readonly random: Random;
  readonly faults: Faults;
  readonly broker: SimulatedBroker;
  readonly craft: Craft;
  readonly watch: Watch;
  readonly trace: (who: string, what: string) => void;
  readonly sabotage: Sabotage;
  /** What every authority has stored, by its id. */
  readonly disks: Map<string, Disk>;
};
