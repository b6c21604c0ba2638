import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  rabbitMissing,
  startRabbit,
  type RabbitNode,
} from "../support/rabbitmq.ts";
import { createWorld } from "../support/world.ts";
import {
  chosen,
  lanes,
  proveAll,
  recordJourney,
  recordLifecycle,
} from "./matrix.ts";
import { hasty, type Stage } from "./stage.ts";
import { stageOfProcesses } from "./supervised.ts";

describe(
  "a journey in which a gateway is killed at one call to a part",
  {
    skip: rabbitMissing("that a journey survives a SIGKILL at every call"),
  },
  () => {
    let rabbit: RabbitNode;
    before(async () => {
      rabbit = await startRabbit();
    });
    after(() => rabbit.stop());

    it(
      "completes by itself once the gateway runs again, whatever call it was, made or not",
      { concurrency: lanes },
      async (test) => {
        const recorded = await createStage(lanes);
        const places = await recordJourney(recorded).finally(recorded.end);
        assert.ok(places.length > 150, `${places.length} calls`);
        await proveAll(
          test,
          chosen(places),
          ["kill before", "kill after"],
          createStage,
        );
      },
    );

    it(
      "completes also when it was killed, or a call failed, while it started or stopped",
      { concurrency: lanes },
      async (test) => {
        const recorded = await createStage(lanes);
        const places = await recordLifecycle(recorded).finally(recorded.end);
        for (const phase of ["start", "stop"])
          assert.ok(places.some((place) => place.phase === phase));
        await proveAll(
          test,
          chosen(places),
          ["fail before", "fail after", "kill before", "kill after"],
          createStage,
        );
      },
    );

    /** Authorities of its own for each lane, so that their queues are apart. */
    function createStage(lane: number): Promise<Stage> {
      const country = "abcdefgh".charAt(lane);
      const ids = [`x${country}-moj`, `y${country}-moj`] as const;
      return stageOfProcesses(
        () =>
          createWorld(ids, {
            amqpUrl: () => rabbit.amqpUrl(),
            exchange: hasty,
          }),
        ids,
      );
    }
  },
);
