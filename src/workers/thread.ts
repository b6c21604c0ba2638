import { parentPort, workerData } from "node:worker_threads";
import { ComityError } from "../errors.ts";
import type { SealingSetup } from "../exchange/sealing-parts.ts";
import { createSealingRoom } from "../exchange/sealing-room.ts";
import { givenAway } from "./parcel.ts";
import type { ThreadReply, ThreadRequest } from "./pool.ts";

// One thread of the pool: the sealing room behind a message port, one call at a time.
const room = createSealingRoom(workerData as SealingSetup);

parentPort?.on("message", (request: ThreadRequest) => {
  if (request.kind === "trust") room.useTrust(request.trust);
  else void answer(request).then(send);
});

send({ kind: "ready" });

function send(reply: ThreadReply): void {
  const { content, transfer } = givenAway(reply);
  parentPort?.postMessage(content, transfer);
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
