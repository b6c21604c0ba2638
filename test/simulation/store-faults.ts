import { ComityError } from "../../src/errors.ts";
import { outage, type Faults } from "./faults.ts";
import type { MemoryStore } from "./memory-store.ts";
import type { Process } from "./process.ts";

/** What is told of each call, once it has happened. */
export type Told = (call: string, outcome: string) => void;

const queryPattern =
  /^(?:find|list|journalAfter|journalOf|journalEnd|counts|depths|nextDue)/;

/**
 * The store behind its port as one process sees it: it takes time, it is away, it fails before anything was written,
 * and it writes and then reports failure. What it answers is always true.
 */
export function failingStore(
  store: MemoryStore,
  process: Process,
  faults: Faults,
  isAway: () => boolean,
  told: Told,
): MemoryStore {
  const query = failingQuery(process, faults, isAway);
  const command = failingCommand(process, faults, isAway, told);
  const wrap = (name: string, call: Call): Call => {
    if (name === "onJournal" || name === "close") return call;
    return queryPattern.test(name) || name === "read"
      ? query(call)
      : command(name, call);
  };
  const wrapped = wrapAll(store as unknown as Record<string, Call>, wrap);
  const blobs = wrapAll(store.blobs as unknown as Record<string, Call>, wrap);
  // Every member keeps its type: it only takes longer and fails more often.
  return { ...wrapped, blobs } as unknown as MemoryStore;
}

type Call = (...args: readonly unknown[]) => Promise<unknown>;

function wrapAll(
  port: Readonly<Record<string, Call>>,
  wrap: (name: string, call: Call) => Call,
): Record<string, Call> {
  return Object.fromEntries(
    Object.entries(port)
      .filter(([, call]) => typeof call === "function")
      .map(([name, call]) => [name, wrap(name, call)]),
  );
}

function failingQuery(
  process: Process,
  faults: Faults,
  isAway: () => boolean,
): (call: Call) => Call {
  return (call) =>
    (...args) => {
      const failing = isAway() || faults.hits("queryFails");
      const ask = (): Promise<unknown> => {
        if (failing) throw outage("STORE_UNAVAILABLE");
        return call(...args);
      };
      if (faults.hits("querySlow")) return process.call(faults.stall(), ask);
      // A read that is answered at once keeps a seed short; what comes between a read and a write does so at the write.
      if (!process.isAlive()) return new Promise(() => undefined);
      return Promise.resolve().then(ask);
    };
}

function failingCommand(
  process: Process,
  faults: Faults,
  isAway: () => boolean,
  told: Told,
): (name: string, call: Call) => Call {
  return (name, call) =>
    (...args) =>
      process.call(faults.latency("storeSlow"), async () => {
        if (isAway() || faults.hits("storeBefore")) {
          told(name, "failed before");
          throw outage("STORE_UNAVAILABLE");
        }
        try {
          const result = await call(...args);
          told(name, wordFor(result));
          if (!faults.hits("storeAfter")) return result;
        } catch (error) {
          told(name, error instanceof ComityError ? error.code : String(error));
          throw error;
        }
        told(name, "failed after");
        throw outage("STORE_UNAVAILABLE");
      });
}

function wordFor(result: unknown): string {
  if (typeof result === "string" || typeof result === "number")
    return String(result);
  if (Array.isArray(result)) return `${result.length} rows`;
  if (typeof result !== "object" || result === null || !("kind" in result))
    return "done";
  return String(result.kind);
}
