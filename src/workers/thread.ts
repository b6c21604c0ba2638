import { parentPort, workerData } from "node:worker_threads";
import { ComityError } from "../errors.ts";
import type { Reading, Sealing } from "../exchange/ports.ts";
import type { TrustData } from "../exchange/sealing-parts.ts";
import { givenAway } from "./parcel.ts";
import type { ThreadData, ThreadReply, ThreadRequest } from "./pool.ts";

type Room = Partial<Sealing & Reading> & {
  readonly useTrust?: (trust: TrustData) => void;
};

// One thread of a pool: a room behind a message port, one call at a time, in the order they came.
const room = await roomOf(workerData as ThreadData);
let before: Promise<void> = Promise.resolve();
let isBroken = false;

parentPort?.on("message", (request: ThreadRequest) => {
  before = before.then(() => take(request));
});

send({ kind: "ready" });

async function take(request: ThreadRequest): Promise<void> {
  // What lies behind a call that broke the engine is left to the thread that comes after this one.
  if (isBroken) return;
  if (request.kind === "trust") {
    room.useTrust?.(request.trust);
    return;
  }
  const reply = await answer(request);
  isBroken = reply.kind === "failed" && reply.code === "XML_ENGINE_BROKEN";
  send(reply);
}

function send(reply: ThreadReply): void {
  const { content, transfer } = givenAway(reply);
  parentPort?.postMessage(content, transfer);
}

/** Each thread loads what its room needs, and no more. */
async function roomOf(data: ThreadData): Promise<Room> {
  if (data.kind === "sealing") {
    const { createSealingRoom } = await import("../exchange/sealing-room.ts");
    return createSealingRoom(data.setup);
  }
  const { createReadingRoom } = await import("../exchange/reading-room.ts");
  return createReadingRoom(data.limits);
}

async function answer({
  id,
  method,
  args,
}: Extract<ThreadRequest, { kind: "call" }>): Promise<
  Exclude<ThreadReply, { kind: "ready" }>
> {
  try {
    const called = room[method] as (
      ...given: readonly unknown[]
    ) => Promise<unknown>;
    return { id, kind: "done", value: await called(...args) };
  } catch (error) {
    if (error instanceof ComityError) {
      return {
        id,
        kind: "failed",
        code: error.code,
        message: error.message,
        details: error.details,
      };
    }
    const message = error instanceof Error ? error.message : "unknown";
    return { id, kind: "failed", code: "INTERNAL", message, details: {} };
  }
}
