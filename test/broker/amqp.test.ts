import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import { connect, type ChannelModel } from "amqplib";
import { amqpBroker } from "../../src/broker/amqp/amqp-broker.ts";
import type { Broker } from "../../src/exchange/ports.ts";
import { lanes } from "../../src/message/route.ts";
import {
  amqpOptions,
  connectAmqp,
  publishUntilConfirmed,
  untilUp,
  watchLoss,
} from "../support/amqp-gateway.ts";
import { eventually, foreverMs } from "../support/eventually.ts";
import { describeNeeding } from "../support/needing.ts";
import { brokerMissing } from "../support/rabbitmq.ts";
import { startProxy, type TcpProxy } from "../support/tcp-proxy.ts";
import { openTestBroker } from "../support/virtual-host.ts";
import {
  brokerContract,
  collect,
  contractPrefetch,
  freshAuthority,
  inventedAuthorities,
} from "./contract.ts";

const prefetch = {
  urgent: contractPrefetch,
  routine: contractPrefetch,
  control: contractPrefetch,
};
const need = {
  missing: brokerMissing(),
  proves:
    "that Comity works with RabbitMQ: contract, faults of the wire, topology",
};

describeNeeding(need, "RabbitMQ broker", () => {
  let url: string;
  let stop: () => Promise<void>;
  /** A connection of the test's own, to look at the broker and to change it. */
  let operator: ChannelModel;
  const opened: Broker[] = [];
  const keep = (broker: Broker): Broker => {
    opened.push(broker);
    return broker;
  };

  beforeAll(async () => {
    ({ url, stop } = await openTestBroker());
    operator = await connect(url);
  });
  afterAll(async () => {
    await Promise.all(opened.map((broker) => broker.close()));
    await deleteQueues(operator);
    await operator.close();
    await stop();
  });

  const pair = async () => {
    const [sender, recipient] = [freshAuthority("xa"), freshAuthority("xb")];
    const [from, to] = await Promise.all([
      connectAmqp(sender, url),
      connectAmqp(recipient, url),
    ]);
    return {
      from: keep(from),
      to: keep(to),
      route: { sender, recipient, lane: "routine" } as const,
    };
  };

  describe("contract", () => {
    brokerContract(() =>
      Promise.resolve({
        connect: (authority) =>
          connectAmqp(authority, url, { limits: { prefetch } }),
        stop: () => Promise.resolve(),
      }),
    );
  });

  describe("on the wire", () => {
    it("says of a message only that it is an envelope, under an id that is fresh at every publish", async () => {
      const { from, route } = await pair();
      await from.publish(route, Buffer.from("envelope"));
      await from.publish(route, Buffer.from("envelope"));
      const channel = await operator.createChannel();
      const ids = new Set<unknown>();
      for (const round of [1, 2]) {
        const message = await channel.get(`inbox.${route.recipient}.routine`, {
          noAck: true,
        });
        assert.ok(message, `message ${round}`);
        const properties: Readonly<Record<string, unknown>> = {
          ...message.properties,
        };
        const { contentType, deliveryMode, messageId, headers, ...others } =
          properties;
        assert.equal(
          contentType,
          "application/pkcs7-mime; smime-type=authEnveloped-data",
        );
        assert.equal(deliveryMode, 2);
        assert.deepEqual(
          Object.keys(headers ?? {}),
          ["x-delivery-count"],
          "the broker's own header",
        );
        assert.deepEqual(
          Object.values(others).filter((value) => value !== undefined),
          [],
        );
        ids.add(messageId);
      }
      assert.equal(ids.size, 2);
      await channel.close();
    });

    it("hands over a message whose routing key names no route", async () => {
      const { to, route } = await pair();
      const inbox = await collect(to);
      const channel = await operator.createConfirmChannel();
      channel.publish(
        "comity.v1",
        `${route.recipient}.NOBODY.routine`,
        Buffer.from("?"),
      );
      await channel.waitForConfirms();
      await eventually("the delivery", () => inbox.deliveries.length === 1);
      assert.equal(inbox.deliveries[0]?.route, undefined);
      assert.equal(
        inbox.deliveries[0]?.routingKey,
        `${route.recipient}.NOBODY.routine`,
      );
      await channel.close();
    });

    it("is refused when it names an account that it is not logged in as", async () => {
      const authority = freshAuthority("xa");
      const broker = keep(
        await connectAmqp(authority, url, { sendUserId: true }),
      );
      const route = {
        sender: authority,
        recipient: authority,
        lane: "routine",
      } as const;
      await assert.rejects(broker.publish(route, Buffer.from("x")), {
        code: "BROKER_REFUSED",
      });
      await untilUp(broker);
    });
  });

  describe("topology", () => {
    it("declares a durable quorum queue for each lane", async () => {
      const authority = freshAuthority("xa");
      keep(await connectAmqp(authority, url));
      for (const lane of lanes) {
        const channel = await operator.createChannel();
        channel.on("error", () => undefined);
        // The broker keeps comparing arguments until all of them are the same.
        const queueArguments = {
          "x-queue-type": "quorum",
          "x-delivery-limit": 1_000,
          "x-dead-letter-exchange": "comity.v1.dead",
          "x-dead-letter-strategy": "at-least-once",
          "x-overflow": "reject-publish",
          "x-max-length-bytes": 4 * 1024 ** 3,
        };
        await channel.assertQueue(`inbox.${authority}.${lane}`, {
          durable: true,
          arguments: queueArguments,
        });
      }
    });

    it("leaves a queue that stands as it is, whatever its arguments", async () => {
      const authority = freshAuthority("xa");
      const channel = await operator.createChannel();
      await channel.assertQueue(`inbox.${authority}.routine`, {
        durable: true,
        arguments: { "x-queue-type": "quorum" },
      });
      await channel.close();
      keep(await connectAmqp(authority, url));
    });

    it("only looks when told to check: it names what is missing, and is up once it is there", async () => {
      const authority = freshAuthority("xa");
      const broker = keep(
        amqpBroker(amqpOptions(authority, url, { topology: "check" })),
      );
      await eventually(
        "the reason",
        () => broker.state().reason?.includes(`inbox.${authority}`) === true,
      );
      assert.equal(broker.state().kind, "connecting");
      await assert.rejects(broker.probe(), { code: "BROKER_TOPOLOGY" });
      const inbox = await collect(broker);
      const declaring = await connectAmqp(authority, url);
      await declaring.publish(
        { sender: authority, recipient: authority, lane: "urgent" },
        Buffer.from("x"),
      );
      await untilUp(broker);
      await eventually("the delivery", () => inbox.deliveries.length === 1);
      await declaring.close();
    });

    it("consumes again after its queue was deleted and made anew", async () => {
      const { from, to, route } = await pair();
      const inbox = await collect(to);
      const lost = watchLoss(to);
      const channel = await operator.createChannel();
      await channel.deleteQueue(`inbox.${route.recipient}.routine`);
      await channel.close();
      await lost();
      await untilUp(to);
      await publishUntilConfirmed(from, route, "x");
      await eventually("the delivery", () => inbox.deliveries.length === 1);
    });

    it("is refused by a full queue", async () => {
      const authority = freshAuthority("xa");
      const channel = await operator.createChannel();
      const small = {
        "x-queue-type": "quorum",
        "x-overflow": "reject-publish",
        "x-max-length": 1,
      };
      await channel.assertQueue(`inbox.${authority}.routine`, {
        durable: true,
        arguments: small,
      });
      await channel.close();
      const broker = keep(await connectAmqp(authority, url));
      const route = {
        sender: authority,
        recipient: authority,
        lane: "routine",
      } as const;
      // The limit of a quorum queue is soft: it takes a little more before it says no.
      await assert.rejects(
        async () => {
          for (let count = 0; count < 100; count += 1)
            await broker.publish(route, Buffer.from("x"));
        },
        { code: "BROKER_REFUSED" },
      );
      assert.equal(broker.state().kind, "up");
    });
  });

  describe("faults of the wire", () => {
    let proxy: TcpProxy;
    let proxied: string;
    beforeAll(async () => {
      const target = new URL(url);
      proxy = await startProxy(Number(target.port || 5672));
      target.port = String(proxy.port);
      proxied = target.href;
    });
    afterAll(() => proxy.close());

    const throughProxy = async (limits: object = {}) => {
      const authority = freshAuthority("xa");
      const broker = keep(await connectAmqp(authority, proxied, { limits }));
      return {
        broker,
        route: {
          sender: authority,
          recipient: authority,
          lane: "routine",
        } as const,
      };
    };

    it("times out when no confirm comes, and is usable afterwards", async () => {
      const { broker, route } = await throughProxy({ confirmTimeoutMs: 300 });
      proxy.hush();
      const publish = broker.publish(route, Buffer.from("x"));
      await assert.rejects(publish, { code: "BROKER_TIMEOUT" });
      proxy.speak();
      await publishUntilConfirmed(broker, route, "x");
      await broker.close();
    });

    it("fails a waiting publish at once when the connection is lost, then recovers with its consumers", async () => {
      const { broker, route } = await throughProxy();
      const inbox = await collect(broker);
      proxy.hush();
      const publish = broker.publish(route, Buffer.from("x"));
      const lost = assert.rejects(publish, { code: "BROKER_UNAVAILABLE" });
      setImmediate(proxy.cut);
      await lost;
      await assert.rejects(broker.publish(route, Buffer.from("x")), {
        code: "BROKER_UNAVAILABLE",
      });
      proxy.speak();
      await publishUntilConfirmed(broker, route, "after");
      await eventually("a delivery", () =>
        inbox.deliveries.some(
          ({ body }) => Buffer.from(body).toString() === "after",
        ),
      );
      await broker.close();
    });

    it("sees by the missing heartbeat that a silent connection is dead, and connects anew", async () => {
      const { broker, route } = await throughProxy({ heartbeatSeconds: 1 });
      const lost = watchLoss(broker);
      proxy.hush();
      await lost();
      proxy.cut();
      proxy.speak();
      await publishUntilConfirmed(broker, route, "x");
      await broker.close();
    });

    it("bounds the publishes under way and those that wait for room", async () => {
      const limits = { inFlightMax: 2, waitingMax: 1, confirmTimeoutMs: 300 };
      const { broker, route } = await throughProxy(limits);
      proxy.hush();
      const outcomes = await Promise.allSettled(
        [1, 2, 3, 4].map(() => broker.publish(route, Buffer.from("x"))),
      );
      proxy.speak();
      assert.deepEqual(
        outcomes.map(
          (outcome) =>
            outcome.status === "rejected" &&
            (outcome.reason as { code: unknown }).code,
        ),
        [
          "BROKER_TIMEOUT",
          "BROKER_TIMEOUT",
          "BROKER_TIMEOUT",
          "BROKER_UNAVAILABLE",
        ],
      );
      await broker.close();
    });

    it("gives up a connection that leaves too many publishes unconfirmed", async () => {
      const { broker, route } = await throughProxy({
        abandonedMax: 1,
        confirmTimeoutMs: 300,
      });
      const lost = watchLoss(broker);
      proxy.hush();
      await Promise.allSettled(
        [1, 2].map(() => broker.publish(route, Buffer.from("x"))),
      );
      await lost();
      proxy.speak();
      await untilUp(broker);
      await broker.close();
    });

    it("keeps trying a broker that accepts and then says nothing, and can be closed meanwhile", async () => {
      proxy.hush();
      const broker = amqpBroker(
        amqpOptions(freshAuthority("xa"), proxied, {
          limits: { connectTimeoutMs: 100 },
        }),
      );
      await eventually(
        "a failed attempt",
        () => broker.state().reason !== undefined,
      );
      await assert.rejects(broker.probe(), { code: "BROKER_UNAVAILABLE" });
      await broker.close();
      assert.equal(broker.state().kind, "closed");
      proxy.speak();
    });

    it("does not wait for an answer of the broker when it is closed", async () => {
      proxy.hush();
      const limits = { connectTimeoutMs: foreverMs };
      const broker = amqpBroker(
        amqpOptions(freshAuthority("xa"), proxied, { limits }),
      );
      const started = performance.now();
      await broker.close();
      assert.ok(performance.now() - started < limits.connectTimeoutMs / 2);
      proxy.speak();
    });
  });

  describe("connecting", () => {
    it("says why it cannot, fails a publish at once, and can be closed", async () => {
      const authority = freshAuthority("xa");
      const broker = amqpBroker(
        amqpOptions(authority, "amqp://guest:guest@127.0.0.1:9"),
      );
      await eventually(
        "a failed attempt",
        () => broker.state().reason?.includes("ECONNREFUSED") === true,
      );
      const route = {
        sender: authority,
        recipient: authority,
        lane: "routine",
      } as const;
      await assert.rejects(broker.publish(route, Buffer.from("x")), {
        code: "BROKER_UNAVAILABLE",
      });
      await broker.close();
    });

    it("tries the next node of a cluster", async () => {
      const urls = ["amqp://guest:guest@127.0.0.1:9", url];
      const broker = keep(
        amqpBroker(amqpOptions(freshAuthority("xa"), url, { urls })),
      );
      await untilUp(broker);
    });

    it("reports a refused login as a refusal and never shows the password", async () => {
      const wrong = new URL(url);
      wrong.password = "not-the-password";
      const broker = keep(
        amqpBroker(amqpOptions(freshAuthority("xa"), wrong.href)),
      );
      await eventually(
        "a failed attempt",
        () => broker.state().reason !== undefined,
      );
      await assert.rejects(broker.probe(), { code: "BROKER_REFUSED" });
      assert.ok(broker.state().reason?.includes("not-the-password") === false);
    });
  });
});

async function deleteQueues(operator: ChannelModel): Promise<void> {
  const channel = await operator.createChannel();
  for (const authority of inventedAuthorities) {
    for (const lane of lanes)
      await channel.deleteQueue(`inbox.${authority}.${lane}`);
    await channel.deleteQueue(`dead.${authority}`);
  }
  await channel.close();
}
