import assert from "node:assert/strict";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ComityError, errorCatalogue, isErrorCode } from "../../src/errors.ts";
import type { Party, World } from "../support/world.ts";
import { lookThrough, type Actor, type Stage } from "./stage.ts";
import type { Fault } from "./tap.ts";
import type { Order, Told } from "./tapped-process.ts";

const program = join(import.meta.dirname, "tapped-process.ts");
const stopWithinMs = 5_000;

/** An actor whose process can be told by its id, for what is done to it from outside. */
export type ActorProcess = Actor & { readonly pid: () => Promise<number> };

/** Each gateway in a process of its own: for faults that take the process with them. */
export async function stageOfProcesses(
  createWorld: () => Promise<World>,
  ids: readonly [string, string],
): Promise<
  Stage & { readonly requester: ActorProcess; readonly requested: ActorProcess }
> {
  const world = await createWorld();
  const [requester, requested] = ids.map((id) =>
    supervised(world.party(id), world.folder),
  );
  if (requester === undefined || requested === undefined)
    throw new Error("a stage has two sides");
  await requested.start();
  await requester.start();
  return {
    requester,
    requested,
    anchor: (id) => world.party(id).issued.anchor.certificate,
    async end() {
      await requester.stop();
      await requested.stop();
      await world.end();
    },
  };
}

/** What a service manager does: whenever the process ends before it was told to, it is started again. */
function supervised(party: Party, folder: string): ActorProcess {
  const config = join(folder, `${party.id}.json`);
  writeFileSync(
    config,
    JSON.stringify({ ...party.config, stop: { withinMs: stopWithinMs } }),
  );
  let running: Promise<Running> | undefined;
  let stopping = false;
  let struck = false;

  const begin = async (fault?: Fault): Promise<Running> => {
    const child = await launch(config, fault);
    if (child.kind === "running") {
      void child.ended.then((signal) => {
        if (stopping) return;
        struck = assertKilled(signal);
        running = begin();
      });
      return child;
    }
    struck = child.kind === "refused" || assertKilled(child.signal);
    return begin();
  };
  const now = (): Promise<Running> => {
    if (running === undefined) throw new Error(`${party.id} does not run`);
    return running;
  };
  return {
    id: party.id,
    pid: async () => (await now()).pid,
    client: async () => party.clientAt((await now()).url),
    look: lookThrough(async (name, args) =>
      (await now()).order({ kind: "look", name, args }),
    ),
    async start(fault) {
      stopping = false;
      struck = false;
      running = begin(fault);
      await running;
    },
    async stop() {
      stopping = true;
      const { calls, hasStruck } = await (await now()).stop();
      struck ||= hasStruck;
      return calls;
    },
    async arm(fault) {
      struck = false;
      await (await now()).order({ kind: "arm", fault });
    },
    calls: async () => (await (await now()).order({ kind: "calls" })) as Calls,
    hasStruck: async () => struck || (await (await now()).hasStruck()),
  };
}

function assertKilled(signal: NodeJS.Signals | null): true {
  assert.equal(signal, "SIGKILL");
  return true;
}

type Running = {
  readonly kind: "running";
  readonly pid: number;
  readonly url: string;
  readonly ended: Promise<NodeJS.Signals | null>;
  /** @throws ComityError API_UNREACHABLE when the process ends before it answers */
  readonly order: (order: Order) => Promise<unknown>;
  readonly hasStruck: () => Promise<boolean>;
  /** Orderly, or by the fault that strikes meanwhile. */
  readonly stop: () => Promise<{
    readonly calls: Calls;
    readonly hasStruck: boolean;
  }>;
};
type Calls = ReadonlyMap<string, number>;

/** Starts the process and waits for what becomes of it. */
async function launch(
  config: string,
  fault: Fault | undefined,
): Promise<
  | Running
  | { readonly kind: "refused" }
  | { readonly kind: "killed"; readonly signal: NodeJS.Signals | null }
> {
  const armed = fault === undefined ? [] : [JSON.stringify(fault)];
  const child = fork(program, [config, ...armed], {
    serialization: "advanced",
    env: { ...process.env, NODE_COMPILE_CACHE: join(config, "..", "compiled") },
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const ended = once(child, "exit").then(
    ([, signal]) => signal as NodeJS.Signals | null,
  );
  const first = once(child, "message").then(([told]) => told as Told);
  const told = await Promise.race([first, ended]);
  if (told === null || typeof told === "string")
    return { kind: "killed", signal: told };
  if (told.kind === "started") return runningOf(child, told.url, ended);
  assert.ok(told.kind === "refused");
  const { code } = told;
  assert.ok(isErrorCode(code) && errorCatalogue[code].retry, code);
  await ended;
  return { kind: "refused" };
}

function runningOf(
  child: ChildProcess,
  url: string,
  ended: Promise<NodeJS.Signals | null>,
): Running {
  let last = 0;
  let hasStruck = false;
  const waiting = new Map<number, (value: unknown) => void>();
  child.on("message", (told: Told) => {
    if (told.kind !== "answer") return;
    ({ hasStruck } = told);
    waiting.get(told.order)?.(told.value);
    waiting.delete(told.order);
  });
  const gone = ended.then(() => {
    throw new ComityError("API_UNREACHABLE", "the gateway's process ended");
  });
  gone.catch(() => undefined);
  const order = (given: Order): Promise<unknown> => {
    last += 1;
    const { promise, resolve } = Promise.withResolvers<unknown>();
    waiting.set(last, resolve);
    child.send({ ...given, order: last }, () => undefined);
    return Promise.race([promise, gone]);
  };
  return {
    kind: "running",
    pid: child.pid ?? Number.NaN,
    url,
    ended,
    order,
    async hasStruck() {
      await order({ kind: "calls" }).catch(() => undefined);
      return hasStruck;
    },
    async stop() {
      const calls = await order({ kind: "stop" }).catch(() => new Map());
      const signal = await ended;
      return {
        calls: calls as Calls,
        hasStruck: hasStruck || signal !== null,
      };
    },
  };
}
