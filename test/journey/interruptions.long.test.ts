import assert from "node:assert/strict";
import { afterAll, beforeAll, it } from "vitest";
import { eventually } from "../support/eventually.ts";
import { startGatewayProcess } from "../support/gateway-process.ts";
import { freshRequest } from "../support/messages.ts";
import { describeNeeding } from "../support/needing.ts";
import {
  rabbitMissing,
  startRabbit,
  type RabbitNode,
} from "../support/rabbitmq.ts";
import { createWorld, type World } from "../support/world.ts";
import { hand, outgoing, submitted } from "./journeys.ts";

describeNeeding(
  {
    missing: rabbitMissing(),
    proves:
      "that a journey survives a broker's restart and a gateway's SIGKILL",
  },
  "interruptions over RabbitMQ",
  () => {
    let rabbit: RabbitNode;
    let world: World;
    beforeAll(async () => {
      rabbit = await startRabbit();
      world = await createWorld(["xa-moj", "xb-moj"], {
        amqpUrl: () => rabbit.amqpUrl(),
      });
      await world.party("xb-moj").start();
      await world.party("xa-moj").start();
    });
    afterAll(async () => {
      await world.end();
      await rabbit.stop();
    });

    it("accepts while the broker is away and goes on by itself when it is back", async () => {
      const requester = world.party("xa-moj").client();
      await rabbit.halt();
      const request = freshRequest();
      await submitted(requester, request);
      await rabbit.start();
      await outgoingAfterOutage(request.messageId, "relayed");
      await hand(world.party("xb-moj").client(), request);
      await outgoingAfterOutage(request.messageId, "delivered");
    });

    it("loses nothing that was answered when the gateway is killed again and again, and doubles nothing", async () => {
      const party = world.party("xa-moj");
      await party.stop();
      const answered: string[] = [];
      for (let round = 0; round < 3; round += 1) {
        const child = await startGatewayProcess(party.config, world.folder);
        const client = party.clientAt(child.url);
        const submissions = Array.from({ length: 8 }, () => freshRequest()).map(
          async (request) => {
            await submitted(client, request);
            answered.push(request.messageId);
            // The kill falls into the midst: some are being signed, some published, some receipted.
            if (answered.length === 4 * (round + 1)) await child.kill9();
          },
        );
        await Promise.allSettled(submissions);
        await child.kill9();
      }
      assert.ok(answered.length >= 12, `${answered.length} were answered`);
      await party.start();
      for (const messageId of answered)
        await outgoingAfterOutage(messageId, "relayed");

      const requested = world.party("xb-moj").client();
      const arrived = (await requested.inbox({ limit: 200 })).items.map(
        ({ messageId }) => messageId,
      );
      assert.equal(new Set(arrived).size, arrived.length);
      assert.deepEqual(
        answered.filter((messageId) => !arrived.includes(messageId)),
        [],
      );
      for (const messageId of answered) {
        assert.equal((await requested.receipts(messageId)).length, 1);
        const own = (await party.client().receipts(messageId)).filter(
          ({ issuer }) => issuer === "xa-moj",
        );
        assert.equal(own.length, 1);
      }
    });

    it("finishes what a killed recipient had begun", async () => {
      const requester = world.party("xa-moj").client();
      const party = world.party("xb-moj");
      await party.stop();
      const requests = Array.from({ length: 8 }, () => freshRequest());
      for (const request of requests) await submitted(requester, request);
      const child = await startGatewayProcess(party.config, world.folder);
      await eventually("the first to be relayed", async () => {
        const states = await Promise.all(
          requests.map(
            async ({ messageId }) => (await requester.message(messageId)).state,
          ),
        );
        return states.includes("relayed");
      });
      await child.kill9();
      await party.start();
      for (const request of requests)
        await outgoing(requester, request, "relayed");
      const receipts = await Promise.all(
        requests.map(({ messageId }) => party.client().receipts(messageId)),
      );
      assert.deepEqual(
        receipts.map(({ length }) => length),
        requests.map(() => 1),
      );
    });

    /** A broker needs some seconds to come back, and the gateways to find it again. */
    async function outgoingAfterOutage(
      messageId: string,
      state: string,
    ): Promise<void> {
      const client = world.party("xa-moj").client();
      await eventually(
        `${messageId} to be ${state}`,
        async () => (await client.message(messageId)).state === state,
        60_000,
      );
    }
  },
);
