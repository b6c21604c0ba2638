import { after, before, describe } from "node:test";
import { brokerMissing, openTestBroker, type TestBroker } from "../support/rabbitmq.ts";
import { createWorld } from "../support/world.ts";
import { journeys } from "./journeys.ts";

describe("journeys over RabbitMQ", { skip: brokerMissing("that the journeys run over RabbitMQ") }, () => {
  let broker: TestBroker;
  before(async () => {
    broker = await openTestBroker();
  });
  after(() => broker.stop());

  journeys({
    name: "RabbitMQ",
    createWorld: (ids, exchange = {}) => createWorld(ids, { exchange, amqpUrl: () => broker.url }),
  });
});
