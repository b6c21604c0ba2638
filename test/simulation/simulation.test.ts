import assert from "node:assert/strict";
import { describe, it } from "vitest";
import {
  controlHeader,
  receiptDocument,
} from "../../src/exchange/control-document.ts";
import type { Parts } from "../../src/exchange/parts.ts";
import type { Due, Scheduled, Store } from "../../src/exchange/ports.ts";
import { keepsPromises } from "./promises.ts";
import { simulate } from "./simulation.ts";
import type { Violation } from "./watch.ts";
import type { Sabotage } from "./world.ts";

const farAway = new Date("2027-01-01T00:00:00Z");

keepsPromises({ seeds: 200 });

describe("the simulation", () => {
  it("plays a seed the same way twice", async () => {
    for (const seed of [7, 11, 49, 101]) {
      const first = await traced(seed);
      assert.ok(first.lines.length > 50);
      assert.deepEqual(await traced(seed), first);
    }
    assert.notDeepEqual((await traced(7)).lines, (await traced(8)).lines);
  });
});

describe("the simulation notices a gateway that", () => {
  it("answers 202 before anything is written", async () => {
    await notices("P1", ({ acceptMessage }) => ({
      acceptMessage: (message, ...rest) => {
        void acceptMessage(message, ...rest).catch(() => undefined);
        return Promise.resolve({ kind: "accepted" });
      },
    }));
  });

  it("forgets what it has judged", async () => {
    await notices("P3", () => ({
      recordVerdict: () => Promise.resolve({ kind: "recorded" }),
    }));
  });

  it("hands a message over again that was confirmed", async () => {
    await notices("P2", () => ({
      confirmHandover: () => Promise.resolve("confirmed"),
    }));
  });

  it("lets a time limit pass without a word", async () => {
    await notices("P3", ({ tellClock }) => ({
      tellClock: (clock, effectsOf) =>
        tellClock(clock, (found) => ({ ...effectsOf(found), facts: [] })),
    }));
  });

  it("publishes and never asks what became of it", async () => {
    await notices("P3", ({ markPublished }) => ({
      markPublished: (message, at, effects) =>
        markPublished(message, at, { ...effects, schedule: [] }),
      markOverdue: () => Promise.resolve("published"),
    }));
  });

  it("never finishes some of its work", async () => {
    await notices("quiet", ({ recordFacts, postpone }) => ({
      recordFacts: async (effects) => {
        if (effects.claim?.due.kind !== "receipt") return recordFacts(effects);
        await postpone(effects.claim, farAway, effects.facts);
      },
    }));
  });

  it("signs a receipt before the verdict is written", async () => {
    await noticesIn("P4", (wired) => ({
      ...wired,
      store: {
        ...wired.store,
        recordVerdict: async (verdict, written, effects) => {
          await signDue(wired, effects.schedule ?? []);
          return wired.store.recordVerdict(verdict, written, effects);
        },
      },
    }));
  });

  it("sends a receipt before its bytes are stored", async () => {
    const kept = new Map<string, Uint8Array>();
    await noticesIn("P4", (wired) => ({
      ...wired,
      store: {
        ...wired.store,
        storeReceipt: (_receipt, { digest, inline }) => {
          kept.set(digest, inline ?? new Uint8Array());
          return Promise.resolve({ kind: "stored" });
        },
      },
      blobs: {
        ...wired.blobs,
        read: async (digest) => kept.get(digest) ?? wired.blobs.read(digest),
      },
    }));
  });

  it("binds another container than the one it judged", async () => {
    await noticesIn("P5", (wired) => ({
      ...wired,
      store: {
        ...wired.store,
        claimDue: async (...told) =>
          (await wired.store.claimDue(...told)).map((claim) =>
            claim.due.kind === "receipt"
              ? { ...claim, due: unbound(claim.due) }
              : claim,
          ),
      },
    }));
  });

  it("fails in a way that is no outage", async () => {
    await notices("defect", () => ({
      findVerdict: () => Promise.reject(new Error("a defect")),
    }));
  });
});

async function traced(seed: number) {
  const lines: string[] = [];
  const trace = (line: string): void => void lines.push(line);
  const { traceDigest, events, violations } = await simulate(seed, { trace });
  return { lines, traceDigest, events, violations };
}

/** Breaks the store's port, and expects that promise to be seen broken. */
async function notices(
  promise: Violation["promise"],
  broken: (store: Store) => Partial<Store>,
): Promise<void> {
  await noticesIn(promise, (wired) => ({
    ...wired,
    store: { ...wired.store, ...broken(wired.store) },
  }));
}

async function noticesIn(
  promise: Violation["promise"],
  sabotage: Sabotage,
): Promise<void> {
  const seen = new Set<string>();
  for (let seed = 0; seed < 10 && !seen.has(promise); seed += 1) {
    const { violations } = await simulate(seed, { sabotage });
    for (const violation of violations) seen.add(violation.promise);
  }
  assert.ok(seen.has(promise), `saw ${[...seen].join()}`);
}

async function signDue(
  wired: Omit<Parts, "wake">,
  schedule: readonly Scheduled[],
): Promise<void> {
  const parts: Parts = { ...wired, wake: () => undefined };
  for (const { due } of schedule) {
    if (due.kind !== "receipt") continue;
    const header = controlHeader(parts, "RECEIPT", due.subject.sender);
    const document = receiptDocument({ ...due, header });
    await wired.sealing.sealControl(document, due.syntax);
  }
}

function unbound(due: Extract<Due, { kind: "receipt" }>): Due {
  return { ...due, manifestDigest: due.subject.containerDigest };
}
