import assert from "node:assert/strict";
import { afterAll, describe } from "vitest";
import { describeNeeding } from "../support/needing.ts";
import { rabbitMissing } from "../support/rabbitmq.ts";
import { openVirtualHost } from "../support/virtual-host.ts";
import { createWorld } from "../support/world.ts";
import {
  proveAll,
  recordJourney,
  recordLifecycle,
  type CreateStage,
  type Extent,
  type Place,
} from "./matrix.ts";
import { hasty } from "./stage.ts";
import { stageOfProcesses } from "./supervised.ts";

/** The tests are named by what a journey was seen to call: it passes while they are collected. */
export async function killedGateways(extent: Extent): Promise<void> {
  const need = {
    missing: rabbitMissing(),
    proves: "that a journey survives a SIGKILL at every call",
  };
  const tests =
    need.missing === undefined ? await prepare(extent) : () => undefined;
  describeNeeding(
    need,
    "a journey in which a gateway is killed at one call to a part",
    tests,
  );
}

async function prepare(extent: Extent): Promise<() => void> {
  const host = await openVirtualHost();
  const createStage: CreateStage = (lane) => {
    const country = "abcdefgh".charAt(lane);
    const ids = [`x${country}-moj`, `y${country}-moj`] as const;
    return stageOfProcesses(
      () =>
        createWorld(ids, { amqpUrl: () => host.amqpUrl(), exchange: hasty }),
      ids,
    );
  };
  const journey = await recordJourney(createStage);
  assert.ok(journey.length > 150, `${journey.length} calls`);
  const lifecycle = await recordLifecycle(createStage);
  for (const phase of ["start", "stop"])
    assert.ok(lifecycle.some((place) => place.phase === phase));

  const taken = (places: readonly Place[]): readonly Place[] =>
    extent === "every"
      ? places
      : places.filter(({ call }) => !leavesNothing(call));
  return () => {
    afterAll(host.remove);
    const kills = ["kill before", "kill after"] as const;
    describe("whatever call it is, made or not", () => {
      proveAll(taken(journey), extent, kills, createStage);
    });
    describe("or fails at one, while it starts or stops", () => {
      const faults = ["fail before", "fail after", ...kills] as const;
      proveAll(taken(lifecycle), extent, faults, createStage);
    });
  };
}

/** A process that dies at such a call leaves behind what one leaves that dies after the call before. */
function leavesNothing(call: string): boolean {
  return /^(?:store\.(?:find|list|journal|next)|blobs\.read|sealing\.)/.test(
    call,
  );
}
