import { after, before, describe } from "node:test";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { connectAmqp } from "../support/amqp-gateway.ts";
import { brokerMissing, openTestBroker } from "../support/rabbitmq.ts";
import { createWorld } from "../support/world.ts";
import { hostileJourneys } from "./hostile.ts";
import { journeys, type Transport } from "./journeys.ts";

describe(
  "journeys over RabbitMQ",
  { skip: brokerMissing("that the journeys run over RabbitMQ") },
  () => {
    let broker: Awaited<ReturnType<typeof openTestBroker>>;
    before(async () => {
      broker = await openTestBroker();
    });
    after(() => broker.stop());

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
