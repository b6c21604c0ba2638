import type { World } from "../support/world.ts";
import type { Look, Side } from "./journey.ts";
import { createTap, type Fault, type Tap } from "./tap.ts";

/** A side of which any call can be made to fail, or to be the last of its process. */
export type Actor = Side & {
  readonly start: (fault?: Fault) => Promise<void>;
  /** Resolves to the calls it made since they were last counted anew, those of stopping among them. */
  readonly stop: () => Promise<ReadonlyMap<string, number>>;
  /** Counts its calls anew, and lets the fault happen once. */
  readonly arm: (fault?: Fault) => Promise<void>;
  readonly calls: () => Promise<ReadonlyMap<string, number>>;
  readonly hasStruck: () => Promise<boolean>;
};

/** Two authorities that exchange messages while something goes wrong. */
export type Stage = {
  readonly requester: Actor;
  readonly requested: Actor;
  readonly anchor: (id: string) => Uint8Array;
  readonly end: () => Promise<void>;
};

/** Times so short that every repair is seen at once; they change when something happens, never whether. */
export const hasty = {
  receiptTimeoutMs: 150,
  handoverInquiryMs: 100,
  retryFirstMs: 20,
  retryMaxMs: 200,
  storeRetryMs: 30,
  leaseMs: 4_000,
} as const;

/** Both gateways in this process: for calls that fail. */
export async function stageInProcess(
  createWorld: (parts: (id: string) => object) => Promise<World>,
  ids: readonly [string, string],
): Promise<Stage> {
  const taps = new Map(ids.map((id) => [id, createTap()]));
  const tapOf = (id: string): Tap => {
    const tap = taps.get(id);
    if (tap === undefined) throw new Error(`no authority ${id}`);
    return tap;
  };
  const world = await createWorld((id) => ({
    interpose: tapOf(id).interpose,
  }));
  const [requester, requested] = ids.map((id) => inside(world, id, tapOf(id)));
  if (requester === undefined || requested === undefined)
    throw new Error("a stage has two sides");
  await requested.start();
  await requester.start();
  return {
    requester,
    requested,
    anchor: (id) => world.party(id).issued.anchor.certificate,
    end: world.end,
  };
}

function inside(world: World, id: string, tap: Tap): Actor {
  const party = world.party(id);
  return {
    id,
    client: () => Promise.resolve(party.client()),
    look: lookThrough((name, args) => ask(tap, name, args)),
    async start(fault) {
      tap.arm(fault);
      await party.start();
    },
    async stop() {
      await party.stop();
      return tap.calls();
    },
    arm(fault) {
      tap.arm(fault);
      return Promise.resolve();
    },
    calls: () => Promise.resolve(tap.calls()),
    hasStruck: () => Promise.resolve(tap.hasStruck()),
  };
}

/** A look into the store, past the tap. */
export function ask(
  tap: Tap,
  name: keyof Look,
  args: readonly unknown[],
): Promise<unknown> {
  const store = tap.store();
  return Reflect.apply(store[name], store, args) as Promise<unknown>;
}

/** The port's own queries, over whatever way there is to ask. */
export function lookThrough(
  answer: (name: keyof Look, args: readonly unknown[]) => Promise<unknown>,
): Look {
  const query =
    (name: keyof Look) =>
    (...args: readonly unknown[]) =>
      answer(name, args);
  // Each answer is what the very query of that name gave, at most copied from one process to another.
  return {
    findOutgoing: query("findOutgoing"),
    findIncoming: query("findIncoming"),
    journalOf: query("journalOf"),
    journalAfter: query("journalAfter"),
    nextDue: query("nextDue"),
    counts: query("counts"),
  } as Look;
}
