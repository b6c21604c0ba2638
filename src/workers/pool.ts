import { Worker } from "node:worker_threads";
import { ComityError, isErrorCode, type ErrorDetails } from "../errors.ts";
import type { Reading, Sealing } from "../exchange/ports.ts";
import type { ReadingLimits } from "../exchange/reading-room.ts";
import type { SealingSetup, TrustData } from "../exchange/sealing-parts.ts";
import { packed } from "./parcel.ts";

/** What a thread is started with, and so which of the two rooms it is: the one that reads is given no key. */
export type ThreadData =
  | { readonly kind: "sealing"; readonly setup: SealingSetup }
  | { readonly kind: "reading"; readonly limits: ReadingLimits };

/** What goes to a thread: a call of its room's port, or newer trust data. */
export type ThreadRequest =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly method: Method;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "trust"; readonly trust: TrustData };

export type ThreadReply =
  /** Everything is loaded; before that a thread must not be terminated, for V8 may take the process with it. */
  | { readonly kind: "ready" }
  | { readonly id: number; readonly kind: "done"; readonly value: unknown }
  | {
      readonly id: number;
      readonly kind: "failed";
      readonly code: string;
      readonly message: string;
      readonly details: ErrorDetails;
    };

type Method = keyof Sealing | keyof Reading;

/** Threads of one room, and what stands in line for them. */
export type Pool = {
  readonly call: (
    method: Method,
  ) => (...args: readonly unknown[]) => Promise<unknown>;
  /** To every thread, before every call made after this one. */
  readonly tell: (request: Exclude<ThreadRequest, { kind: "call" }>) => void;
  /** What its threads do just now; `lost` counts those replaced since it was made. */
  readonly state: () => {
    readonly ready: number;
    readonly starting: number;
    readonly busy: number;
    readonly waiting: number;
    readonly lost: number;
  };
  readonly close: () => Promise<void>;
};

/** Calls waiting for a thread; beyond it callers are refused, so that memory stays bounded. */
const waitingMax = 1024;
/** Pause before a thread that died while loading is tried again. */
const respawnMs = 1_000;
/** A call that takes longer has met a defect; its thread is replaced. */
const callTimeoutMs = 20_000;
/** A call that no thread took in this time is refused: what it was for is due again, or asked again. */
const waitMsMax = 30_000;
/** Calls a thread holds: the one it is at, and one that lies ready, so that it need not wait for this thread to come round. */
const heldMax = 2;
/** Until a call is answered or refused, at the longest; a lease has to outlast two of them and a publish. */
export const callMsMax = waitMsMax + heldMax * callTimeoutMs;
/**
 * JavaScript memory of one thread. What a delivery costs is bounded elsewhere and takes a hundredth of it; the largest
 * revocation list takes 200. A thread that comes to it is ended and replaced: alone, unless it was one huge allocation, for
 * which V8 ends the process.
 */
const heapMbMax = 1024;

/** What a call leaves is dead at once: room for some hundred calls between two collections, not for the thousands of V8's own choice. */
const youngMbMax = 24;

export type PoolBounds = {
  readonly waitMsMax: number;
  readonly callMsMax: number;
  readonly heapMbMax: number;
};

type Call = {
  readonly method: Method;
  readonly args: readonly unknown[];
  readonly since: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: ComityError) => void;
};

type Thread = {
  readonly worker: Worker;
  /** Resolves when it has loaded, or died trying. */
  readonly loaded: Promise<undefined>;
  isReady: boolean;
  /** The first of them is being done. */
  readonly held: Held[];
  /** Of the first. */
  timer: NodeJS.Timeout | undefined;
};

type Held = { readonly id: number; readonly call: Call };

/**
 * Runs a port in threads, one call at a time in each. A thread that dies, hangs, or says that its XML
 * engine is broken is replaced; the call it was at fails with WORKER_LOST and may be made again. What it had not begun, and
 * what was to be done by a thread that could not even load, waits for the next one, as long as any call may wait. Each
 * thread is started with what `dataNow` gives then.
 */
export function createPool(
  dataNow: () => ThreadData,
  threads: number,
  told: Partial<PoolBounds> = {},
): Pool {
  const bounds = { waitMsMax, callMsMax: callTimeoutMs, heapMbMax, ...told };
  let lastId = 0;
  let closed = false;
  let lost = 0;
  const waiting: Call[] = [];
  const pool: Thread[] = Array.from({ length: threads }, () => spawn());

  function spawn(): Thread {
    const worker = new Worker(
      new URL(
        import.meta.url.endsWith(".ts") ? "./thread.ts" : "./thread.js",
        import.meta.url,
      ),
      {
        workerData: dataNow(),
        resourceLimits: {
          maxOldGenerationSizeMb: bounds.heapMbMax,
          maxYoungGenerationSizeMb: youngMbMax,
        },
      },
    );
    const { promise: loaded, resolve } = Promise.withResolvers<undefined>();
    const load = (): void => resolve(undefined);
    const thread: Thread = {
      worker,
      loaded,
      isReady: false,
      held: [],
      timer: undefined,
    };
    worker.on("message", (reply: ThreadReply) => {
      if (reply.kind === "ready") {
        thread.isReady = true;
        load();
        feed();
      } else settle(thread, reply);
    });
    worker.on("error", (cause) => replace(thread, cause));
    worker.on("exit", () => {
      load();
      replace(thread);
    });
    return thread;
  }

  /** A thread that never loaded has begun nothing, so that no call can be what ended it. */
  function replace(
    thread: Thread,
    cause?: unknown,
    begun = thread.isReady ? 1 : 0,
  ): void {
    const place = pool.indexOf(thread);
    if (place < 0) return;
    pool.splice(place, 1);
    clearTimeout(thread.timer);
    const calls = thread.held.splice(0).map(({ call }) => call);
    for (const each of calls.splice(0, closed ? calls.length : begun))
      each.reject(
        new ComityError(
          "WORKER_LOST",
          "expected an answer from a worker thread, found it gone",
          { cause },
        ),
      );
    if (closed) return;
    waiting.unshift(...calls);
    lost += 1;
    void thread.loaded.then(() => thread.worker.terminate());
    // One that cannot even load is not tried again in a tight loop.
    setTimeout(refill, thread.isReady ? 0 : respawnMs).unref();
  }

  function refill(): void {
    if (closed) return;
    pool.push(spawn());
    feed();
  }

  function settle(
    thread: Thread,
    reply: Exclude<ThreadReply, { kind: "ready" }>,
  ): void {
    if (thread.held[0]?.id !== reply.id) return;
    const call = thread.held.shift()?.call;
    watch(thread);
    if (reply.kind === "done") call?.resolve(reply.value);
    else call?.reject(revive(reply));
    // It has left what lay ready undone.
    if (reply.kind === "failed" && reply.code === "XML_ENGINE_BROKEN")
      replace(thread, undefined, 0);
    feed();
  }

  /** The time of the call that a thread is at now. */
  function watch(thread: Thread): void {
    clearTimeout(thread.timer);
    thread.timer =
      thread.held.length === 0
        ? undefined
        : setTimeout(() => replace(thread, "timed out"), bounds.callMsMax);
  }

  /** The next call that did not wait too long; the others are refused on the way. */
  function nextCall(): Call | undefined {
    const since = performance.now() - bounds.waitMsMax;
    while (waiting[0] !== undefined && waiting[0].since < since)
      waiting
        .shift()
        ?.reject(
          new ComityError(
            "WORKERS_BUSY",
            `expected a thread within ${bounds.waitMsMax} ms, found none`,
          ),
        );
    return waiting.shift();
  }

  /** Each thread one call before any gets a second. */
  function feed(): void {
    for (let held = 0; held < heldMax; held += 1)
      for (const thread of pool) {
        if (thread.held.length > held || (held > 0 && !thread.isReady))
          continue;
        const call = nextCall();
        if (call === undefined) return;
        give(thread, call);
      }
  }

  function give(thread: Thread, call: Call): void {
    lastId += 1;
    const id = lastId;
    thread.held.push({ id, call });
    if (thread.held.length === 1) watch(thread);
    const { method, args } = call;
    const request: ThreadRequest = { kind: "call", id, method, args };
    const { content, transfer } = packed(request);
    thread.worker.postMessage(content, transfer);
  }

  function call(
    method: Method,
  ): (...args: readonly unknown[]) => Promise<unknown> {
    return (...args) =>
      new Promise((resolve, reject) => {
        if (closed || waiting.length >= waitingMax) {
          const found = closed ? "closed" : `${waitingMax} calls waiting`;
          reject(
            new ComityError(
              "WORKERS_BUSY",
              `expected room for one more call, found the pool ${found}`,
            ),
          );
          return;
        }
        waiting.push({
          method,
          args,
          since: performance.now(),
          resolve,
          reject,
        });
        feed();
      });
  }

  return {
    call,
    tell(request) {
      for (const { worker } of pool) worker.postMessage(request);
    },
    state() {
      const ready = pool.filter(({ isReady }) => isReady).length;
      const held = pool.filter((each) => each.isReady && each.held.length > 0);
      const lying = pool.map((each) => Math.max(0, each.held.length - 1));
      return {
        ready,
        starting: threads - ready,
        busy: held.length,
        waiting: lying.reduce((sum, each) => sum + each, waiting.length),
        lost,
      };
    },
    async close() {
      closed = true;
      const gone = new ComityError(
        "WORKERS_BUSY",
        "expected an open pool, found it closed",
      );
      for (const each of waiting.splice(0)) each.reject(gone);
      await Promise.all(
        pool.map(async ({ worker, loaded }) => {
          await loaded;
          await worker.terminate();
        }),
      );
    },
  };
}

function revive(reply: Extract<ThreadReply, { kind: "failed" }>): ComityError {
  const code = isErrorCode(reply.code) ? reply.code : "INTERNAL";
  return new ComityError(code, reply.message, { details: reply.details });
}
