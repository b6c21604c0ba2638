import { ComityError } from "../../src/errors.ts";
import type {
  Broker,
  Consumption,
  Delivery,
  Disposition,
  Store,
} from "../../src/exchange/ports.ts";
import type { GatewayParts, OuterPart } from "../../src/gateway.ts";

/** The nth time, since it was counted from, that a gateway calls one of its parts so. */
export type Point = { readonly call: string; readonly nth: number };

/**
 * What happens there. `fail before`: the call is not made and reports a failure. `fail after`: it is made, succeeds, and
 * reports a failure. `kill before`, `kill after`: the process ends there, as at a power cut.
 */
export type Mode = "fail before" | "fail after" | "kill before" | "kill after";
export type Fault = Point & { readonly mode: Mode };

/** Stands between one gateway and its parts: counts every call, and lets one fault happen at one of them. */
export type Tap = {
  readonly interpose: NonNullable<GatewayParts["interpose"]>;
  /** Counts anew from here; the fault happens once. */
  readonly arm: (fault?: Fault) => void;
  /** How often each call was made since then. */
  readonly calls: () => ReadonlyMap<string, number>;
  readonly hasStruck: () => boolean;
  /** The store of the gateway that was started last; what is asked here is not counted. */
  readonly store: () => Store;
};

type Around = <Result>(
  part: OuterPart,
  call: string,
  run: () => Promise<Result>,
) => Promise<Result>;

export function createTap(armed?: Fault): Tap {
  let fault = armed;
  let struck = false;
  let counts = new Map<string, number>();
  let store: Store | undefined;

  const around: Around = async (part, call, run) => {
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    if (struck || fault?.call !== call || fault.nth !== nth) return run();
    struck = true;
    return strike(fault.mode, part, run);
  };

  return {
    interpose(name, part) {
      if (name === "store") store = part as unknown as Store;
      return tapped(name, part, around);
    },
    arm(next) {
      fault = next;
      struck = false;
      counts = new Map();
    },
    calls: () => new Map(counts),
    hasStruck: () => struck,
    store() {
      if (store === undefined) throw new Error("no gateway was started yet");
      return store;
    },
  };
}

async function strike<Result>(
  mode: Mode,
  part: OuterPart,
  run: () => Promise<Result>,
): Promise<Result> {
  switch (mode) {
    case "fail before":
      throw failureOf(part);
    case "fail after":
      await run();
      throw failureOf(part);
    case "kill before":
      return die();
    case "kill after":
      await run();
      return die();
  }
}

/** What each part says by its contract when it cannot. */
function failureOf(part: OuterPart): ComityError {
  switch (part) {
    case "store":
    case "blobs":
      return new ComityError("STORE_UNAVAILABLE", "fault: no store");
    case "broker":
      return new ComityError("BROKER_UNAVAILABLE", "fault: no broker");
    case "sealing":
      return new ComityError("WORKER_LOST", "fault: no worker");
  }
}

function die(): never {
  process.kill(process.pid, "SIGKILL");
  // The signal may take a moment; nothing more may happen on this thread until then.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

/** Those that answer at once: by their contract they cannot fail. */
const immediate: readonly PropertyKey[] = [
  "state",
  "onState",
  "onJournal",
  "useTrust",
];

function tapped<Part extends object>(
  name: OuterPart,
  part: Part,
  around: Around,
): Part {
  return new Proxy(part, {
    get(target, key): unknown {
      const member: unknown = Reflect.get(target, key);
      if (typeof member !== "function" || immediate.includes(key))
        return member;
      const method = String(key);
      return (...args: readonly unknown[]) =>
        around(name, callName(name, method, args), () =>
          name === "broker" && method === "consume"
            ? consume(target as unknown as Broker, args, around)
            : (Reflect.apply(member, target, args) as Promise<unknown>),
        );
    },
  });
}

/** What the broker calls, and what can be done with a consumption, are calls too. */
async function consume(
  broker: Broker,
  args: readonly unknown[],
  around: Around,
): Promise<Consumption> {
  const handler = args[0] as (delivery: Delivery) => Promise<Disposition>;
  const consumption = await broker.consume(async (delivery) => {
    const call = `broker.deliver ${delivery.route?.lane ?? "?"}`;
    try {
      return await around("broker", call, () => handler(delivery));
    } catch {
      // A delivery that never arrived, or an acknowledgement that was lost on its way: the broker gives it again.
      return "requeue";
    }
  });
  return tapped("broker", consumption, around);
}

/** The name of a call: what is called, and on behalf of what. */
function callName(
  part: OuterPart,
  method: string,
  args: readonly unknown[],
): string {
  const about = args.map(subjectOf).find((each) => each !== undefined);
  return `${part}.${method}${about === undefined ? "" : ` ${about}`}`;
}

/** Of an argument what tells one use of a method from another: the work, the lane, the kind of document, the facts. */
function subjectOf(argument: unknown): string | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  const { claim, due, lane, header, statements, facts } = argument as {
    readonly claim?: { readonly due: { readonly kind: string } };
    readonly due?: { readonly kind: string };
    readonly lane?: string;
    readonly header?: { readonly kind: string };
    readonly statements?: readonly string[];
    readonly facts?: readonly { readonly fact: string }[];
  };
  return (
    claim?.due.kind ??
    due?.kind ??
    header?.kind ??
    statements?.join("+") ??
    facts?.[0]?.fact ??
    lane
  );
}
