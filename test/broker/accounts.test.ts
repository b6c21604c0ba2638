import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import { connect, type Channel, type ConfirmChannel } from "amqplib";
import {
  brokerDefinitions,
  passwordHash,
} from "../../src/broker/amqp/definitions.ts";
import { probeForbidden } from "../../src/broker/amqp/forbidden.ts";
import type { AmqpOptions } from "../../src/broker/amqp/options.ts";
import type { Broker } from "../../src/exchange/ports.ts";
import {
  parseAuthorityId,
  type AuthorityId,
} from "../../src/message/identifiers.ts";
import { lanes } from "../../src/message/route.ts";
import { amqpOptions, connectAmqp } from "../support/amqp-gateway.ts";
import { eventually } from "../support/eventually.ts";
import { describeNeeding } from "../support/needing.ts";
import { rabbitMissing } from "../support/rabbitmq.ts";
import { openVirtualHost, type VirtualHost } from "../support/virtual-host.ts";
import { collect } from "./contract.ts";

const need = {
  missing: rabbitMissing(),
  proves: "that an authority's account can do nothing but its own",
};
const xa = parseAuthorityId("xa-moj");
const xb = parseAuthorityId("xb-moj");
/** An account for client certificates only. */
const xc = parseAuthorityId("xc-moj");
/** The permissions of a broker set up in haste: everything allowed, no topic permission. */
const lax = parseAuthorityId("xd-moj");
const deliveryLimit = 3;

describeNeeding(need, "broker definitions", () => {
  let host: VirtualHost;
  const opened: Broker[] = [];

  beforeAll(async () => {
    host = await openVirtualHost();
    const accounts = [
      { id: xa, passwordHash: passwordHash("secret-a") },
      { id: xb, passwordHash: passwordHash("secret-b") },
      { id: xc },
    ];
    await host.importDefinitions(
      brokerDefinitions(accounts, { vhost: host.name, deliveryLimit }),
    );
    await host.ctl("add_user", lax, "secret-d");
    await host.ctl("set_permissions", "-p", host.name, lax, ".*", ".*", ".*");
  });
  afterAll(async () => {
    await Promise.all(opened.map((broker) => broker.close()));
    await host.remove();
  });

  const connected = async (
    account: AuthorityId,
    ...rest: readonly [string, Partial<AmqpOptions>?]
  ) => {
    const broker = await connectAmqp(account, ...rest);
    opened.push(broker);
    return broker;
  };
  const url = (account: string): string =>
    host.amqpUrl(account, `secret-${account.charAt(1)}`);

  /** What the broker answers to one operation of xb-moj: its reply code, or 200. */
  const answerTo = async (
    operation: (channel: ConfirmChannel) => Promise<unknown>,
  ): Promise<unknown> => {
    const model = await connect(url(xb));
    const channel = await model.createConfirmChannel();
    let refusal: unknown = 200;
    channel.on(
      "error",
      (error: Error & { readonly code?: number }) => (refusal = error.code),
    );
    await operation(channel).catch(() => undefined);
    await model.close();
    return refusal;
  };
  const queueNames = async (): Promise<readonly string[]> => {
    const list = await host.ctl("list_queues", "-p", host.name, "name");
    return list.trim().split("\n").slice(1).toSorted();
  };
  const publish =
    (exchange: string, key: string) => async (channel: ConfirmChannel) => {
      channel.publish(exchange, key, Buffer.from("x"));
      await channel.waitForConfirms();
    };

  it("lets accounts exchange messages in every lane, with check only and the account named in each", async () => {
    const strict = { topology: "check", sendUserId: true } as const;
    const from = await connected(xa, url(xa), strict);
    const to = await connected(xb, url(xb), strict);
    const inbox = await collect(to);
    await from.probe();
    for (const lane of lanes)
      await from.publish(
        { sender: xa, recipient: xb, lane },
        Buffer.from(lane),
      );
    await eventually("three deliveries", () => inbox.deliveries.length === 3);
    await to.close();
  });

  describe("refuse an account", () => {
    const forbidden: readonly [
      string,
      (channel: ConfirmChannel) => Promise<unknown>,
    ][] = [
      [
        "to publish as another authority",
        publish("comity.v1", "xc-moj.xa-moj.routine"),
      ],
      [
        "to publish as an authority whose id ends in its own",
        publish("comity.v1", "xc-moj.xx-xb-moj.routine"),
      ],
      [
        "to publish as an authority whose id begins with its own",
        publish("comity.v1", "xc-moj.xb-moj-x.routine"),
      ],
      [
        "to publish to several words",
        publish("comity.v1", "xc-moj.xb-moj.routine.more"),
      ],
      [
        "to publish in a lane that does not exist",
        publish("comity.v1", "xc-moj.xb-moj.express"),
      ],
      [
        "to publish to the default exchange",
        publish("", "inbox.xa-moj.routine"),
      ],
      [
        "to publish to the dead-letter exchange",
        publish("comity.v1.dead", "xa-moj.xb-moj.routine"),
      ],
      [
        "to publish to an exchange of the broker's own",
        publish("amq.topic", "xc-moj.xb-moj.routine"),
      ],
      [
        "to fetch from another's inbox",
        (channel) => channel.get("inbox.xa-moj.routine"),
      ],
      [
        "to consume another's inbox",
        (channel) => channel.consume("inbox.xa-moj.routine", () => undefined),
      ],
      [
        "to purge another's inbox",
        (channel) => channel.purgeQueue("inbox.xa-moj.routine"),
      ],
      ["to read its own dead letters", (channel) => channel.get("dead.xb-moj")],
      [
        "to declare a queue",
        (channel) => channel.assertQueue("inbox.xb-moj.more"),
      ],
      [
        "to declare a queue that the broker names",
        (channel) => channel.assertQueue(""),
      ],
      [
        "to declare an exchange",
        (channel) => channel.assertExchange("comity.v2", "topic"),
      ],
      [
        "to bind its own inbox",
        (channel) =>
          channel.bindQueue("inbox.xb-moj.routine", "comity.v1", "#"),
      ],
      [
        "to unbind another's",
        (channel) =>
          channel.unbindQueue(
            "inbox.xa-moj.routine",
            "comity.v1",
            "xa-moj.*.routine",
          ),
      ],
      [
        "to delete its own inbox",
        (channel) => channel.deleteQueue("inbox.xb-moj.routine"),
      ],
      [
        "to delete the exchange",
        (channel) => channel.deleteExchange("comity.v1"),
      ],
    ];
    for (const [what, operation] of forbidden) {
      it(what, async () => assert.equal(await answerTo(operation), 403));
    }

    it("but not what it is there for", async () => {
      assert.equal(
        await answerTo(publish("comity.v1", "xc-moj.xb-moj.control")),
        200,
      );
      assert.equal(
        await answerTo((channel) => channel.get("inbox.xb-moj.urgent")),
        200,
      );
    });
  });

  it("maps a forbidden publish to a refusal, and the gateway goes on", async () => {
    const broker = await connected(xb, url(xb), { topology: "check" });
    const forged = { sender: xa, recipient: xc, lane: "routine" } as const;
    await assert.rejects(broker.publish(forged, Buffer.from("x")), {
      code: "BROKER_REFUSED",
    });
    await eventually("a confirm", () => {
      const confirmed = broker
        .publish({ ...forged, sender: xb }, Buffer.from("x"))
        .then(() => true);
      return confirmed.catch(() => false);
    });
  });

  it("move what is delivered too often to the dead-letter queue of its recipient", async () => {
    const from = await connected(xa, url(xa), { topology: "check" });
    const to = await connected(xb, url(xb), { topology: "check" });
    const inbox = await collect(to, () => Promise.resolve("requeue"));
    await from.publish(
      { sender: xa, recipient: xb, lane: "routine" },
      Buffer.from("poison"),
    );
    const model = await connect(host.amqpUrl());
    const channel = await model.createChannel();
    const letter = await fetchOne(channel, "dead.xb-moj");
    assert.equal(letter.toString(), "poison");
    assert.equal(inbox.deliveries.length, deliveryLimit + 1);
    await Promise.all([from.close(), to.close()]);
    await model.close();
  });

  it("stand beside declaring: a gateway that declares leaves the imported queues alone", async () => {
    const broker = await connected(xb, host.amqpUrl());
    await broker.close();
  });

  describe("probes of what must be forbidden", () => {
    it("find every forbidden operation refused, and leave nothing behind", async () => {
      const model = await connect(host.amqpUrl());
      const channel = await model.createChannel();
      const queuesBefore = await queueNames();
      for (const queue of queuesBefore) await drain(channel, queue);
      const probes = await probeForbidden(amqpOptions(xb, url(xb)));
      assert.deepEqual(
        probes.filter(({ outcome }) => outcome !== "refused"),
        [],
      );
      assert.ok(probes.length >= 10);
      assert.deepEqual(await queueNames(), queuesBefore);
      // Fetched, not counted: RabbitMQ counts a quorum queue's messages some seconds later.
      for (const queue of queuesBefore)
        assert.equal(await drain(channel, queue), 0, queue);
      await model.close();
    });

    it("find an account that may do everything, and still leave nothing behind", async () => {
      const before = await host.ctl("list_bindings", "-p", host.name);
      const probes = await probeForbidden(amqpOptions(lax, url(lax)));
      const allowed = probes
        .filter(({ outcome }) => outcome === "allowed")
        .map(({ operation }) => operation);
      for (const expected of [
        "publish as zz-comity-nobody",
        "read the inbox of zz-comity-nobody",
        "declare a queue",
      ]) {
        assert.ok(
          allowed.includes(expected),
          `${expected}: ${JSON.stringify(probes)}`,
        );
      }
      assert.equal(await host.ctl("list_bindings", "-p", host.name), before);
    });

    it("find a queue that listens to everybody", async () => {
      const model = await connect(host.amqpUrl());
      const channel = await model.createChannel();
      const { queue } = await channel.assertQueue("", { exclusive: true });
      await channel.bindQueue(queue, "comity.v1", "#");
      const probes = await probeForbidden(amqpOptions(xb, url(xb)));
      assert.equal(
        probes.find(
          ({ operation }) => operation === "publish to nobody unnoticed",
        )?.outcome,
        "allowed",
      );
      await model.close();
    });
  });

  describe("over TLS", () => {
    const external = async (commonName: string) => {
      const { certificate, privateKey } = await host.tls.client(commonName);
      return {
        login: "external",
        topology: "check",
        tls: { ca: host.tls.ca, certificate, privateKey },
      } as const;
    };

    it("log an account in by its client certificate alone", async () => {
      const broker = await connected(xc, host.amqpsUrl(), {
        ...(await external(xc)),
        sendUserId: true,
      });
      const inbox = await collect(broker);
      await broker.publish(
        { sender: xc, recipient: xc, lane: "urgent" },
        Buffer.from("x"),
      );
      await eventually("the delivery", () =>
        inbox.deliveries.some(({ route }) => route?.lane === "urgent"),
      );
    });

    it("refuse a certificate of somebody without an account", async () => {
      const refused = probeForbidden(
        amqpOptions(xc, host.amqpsUrl(), await external("xz-moj")),
      );
      await assert.rejects(refused, { code: "BROKER_REFUSED" });
    });

    it("refuse a password for an account that has none", async () => {
      const refused = probeForbidden(amqpOptions(xc, host.amqpUrl(xc, "")));
      await assert.rejects(refused, { code: "BROKER_REFUSED" });
    });

    it("make no connection to a broker whose certificate nobody trusted vouches for", async () => {
      const { certificate, privateKey } = await host.tls.client(xc);
      const options = amqpOptions(xc, host.amqpsUrl(), {
        login: "external",
        tls: { certificate, privateKey },
      });
      await assert.rejects(probeForbidden(options), {
        code: "BROKER_UNAVAILABLE",
      });
    });

    it("make no connection to a broker of another name", async () => {
      const options = await external(xc);
      const elsewhere = {
        ...options,
        tls: { ...options.tls, serverName: "broker.example" },
      };
      await assert.rejects(
        probeForbidden(amqpOptions(xc, host.amqpsUrl(), elsewhere)),
        { code: "BROKER_UNAVAILABLE" },
      );
    });
  });
});

async function fetchOne(channel: Channel, queue: string): Promise<Buffer> {
  let content: Buffer | undefined;
  await eventually(`a message in ${queue}`, async () => {
    const message = await channel.get(queue, { noAck: true });
    if (message !== false) content = message.content;
    return content !== undefined;
  });
  return content ?? Buffer.alloc(0);
}

/** Takes out whatever the queue holds, and counts it. */
async function drain(channel: Channel, queue: string): Promise<number> {
  let count = 0;
  while ((await channel.get(queue, { noAck: true })) !== false) count += 1;
  return count;
}
