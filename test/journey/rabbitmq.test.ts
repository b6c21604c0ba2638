import { afterAll, beforeAll } from "vitest";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { connectAmqp } from "../support/amqp-gateway.ts";
import { describeNeeding } from "../support/needing.ts";
import { brokerMissing } from "../support/rabbitmq.ts";
import { openTestBroker } from "../support/virtual-host.ts";
import { createWorld } from "../support/world.ts";
import { hostileJourneys } from "./hostile.ts";
import { journeys, type Transport } from "./journeys.ts";

describeNeeding(
  { missing: brokerMissing(), proves: "that the journeys run over RabbitMQ" },
  "journeys over RabbitMQ",
  () => {
    let broker: Awaited<ReturnType<typeof openTestBroker>>;
    beforeAll(async () => {
      broker = await openTestBroker();
    });
    afterAll(() => broker.stop());

    const overRabbit: Transport = {
      name: "RabbitMQ",
      createWorld: (ids, exchange = {}) =>
        createWorld(ids, { exchange, amqpUrl: () => broker.url }),
    };
    journeys(overRabbit);
    hostileJourneys({
      ...overRabbit,
      connect: (_world, sender) =>
        connectAmqp(parseAuthorityId(sender), broker.url),
    });
  },
);
