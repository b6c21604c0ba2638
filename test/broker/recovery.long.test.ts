import assert from "node:assert/strict";
import { afterAll, beforeAll, it } from "vitest";
import type { Broker } from "../../src/exchange/ports.ts";
import {
  connectAmqp,
  publishUntilConfirmed,
  untilUp,
  watchLoss,
} from "../support/amqp-gateway.ts";
import { eventually } from "../support/eventually.ts";
import { describeNeeding } from "../support/needing.ts";
import {
  rabbitMissing,
  startRabbit,
  type RabbitNode,
} from "../support/rabbitmq.ts";
import { collect, freshAuthority, type Inbox } from "./contract.ts";

const need = {
  missing: rabbitMissing(),
  proves:
    "that a gateway recovers when RabbitMQ restarts, is killed, or runs out of memory",
};

describeNeeding(need, "recovery from a broker's trouble", () => {
  const sender = freshAuthority("xa");
  const recipient = freshAuthority("xb");
  const route = { sender, recipient, lane: "routine" } as const;
  let node: RabbitNode;
  let from: Broker;
  let to: Broker;
  let inbox: Inbox;

  beforeAll(async () => {
    node = await startRabbit();
    const limits = { confirmTimeoutMs: 2_000 };
    [from, to] = await Promise.all([
      connectAmqp(sender, node.amqpUrl(), { limits }),
      connectAmqp(recipient, node.amqpUrl(), { limits }),
    ]);
    inbox = await collect(to);
  });
  afterAll(async () => {
    await Promise.all([from.close(), to.close()]);
    await node.stop();
  });

  const received = (text: string): boolean =>
    inbox.deliveries.some(({ body }) => Buffer.from(body).toString() === text);

  /** Publishes as the outbox does, again and again until confirmed, and sees it arrive. */
  const passes = async (text: string): Promise<void> => {
    await publishUntilConfirmed(from, route, text);
    await eventually("the delivery", () => received(text));
  };

  it("goes on after an orderly restart, and says meanwhile that it is down", async () => {
    await passes("before");
    await node.halt();
    await eventually(
      "the loss to be seen",
      () =>
        from.state().kind === "connecting" && to.state().kind === "connecting",
    );
    assert.notEqual(from.state().reason, undefined);
    await assert.rejects(from.publish(route, Buffer.from("down")), {
      code: "BROKER_UNAVAILABLE",
    });
    await node.start();
    await Promise.all([untilUp(from), untilUp(to)]);
    await passes("after a restart");
  });

  it("goes on after the broker was killed, and what was confirmed before is not lost", async () => {
    await to.close();
    await publishUntilConfirmed(from, route, "confirmed");
    await node.kill9();
    await node.start();
    to = await connectAmqp(recipient, node.amqpUrl());
    inbox = await collect(to);
    await eventually("what was confirmed before", () => received("confirmed"));
    await untilUp(from);
    await passes("after a kill");
  });

  it("stays paused over a reconnection", async () => {
    await inbox.consumption.pause();
    // It may be up again before the command has come back.
    const lost = [from, to].map((broker) => watchLoss(broker));
    await node.ctl("close_all_connections", "test");
    for (const seen of lost) await seen();
    await Promise.all([untilUp(from), untilUp(to)]);
    await publishUntilConfirmed(from, route, "held");
    assert.match(
      await node.ctl("list_queues", "name", "consumers"),
      new RegExp(`inbox\\.${recipient}\\.routine\\s+0`),
    );
    assert.equal(received("held"), false);
    await inbox.consumption.resume();
    await eventually("the delivery", () => received("held"));
  });

  it("reports a broker that is short of memory as blocked, and goes on when it is not", async () => {
    await node.ctl("set_vm_memory_high_watermark", "0.000001");
    // RabbitMQ tells a connection that it is blocked only when it publishes; that first publish waits in vain.
    await eventually("the block", async () => {
      await from.publish(route, Buffer.from("blocked")).catch(() => undefined);
      return from.state().kind === "blocked";
    });
    await assert.rejects(from.publish(route, Buffer.from("blocked")), {
      code: "BROKER_BLOCKED",
    });
    await assert.rejects(from.probe(), { code: "BROKER_BLOCKED" });
    await node.ctl("set_vm_memory_high_watermark", "0.4");
    await untilUp(from);
    await passes("after the block");
  });
});
