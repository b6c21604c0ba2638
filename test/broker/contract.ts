import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, it } from "vitest";
import fc from "fast-check";
import type {
  Broker,
  Consumption,
  Delivery,
  Disposition,
} from "../../src/exchange/ports.ts";
import {
  parseAuthorityId,
  type AuthorityId,
} from "../../src/message/identifiers.ts";
import {
  lanes,
  routingKey,
  type Lane,
  type Route,
} from "../../src/message/route.ts";
import { eventually } from "../support/eventually.ts";

/** What the contract needs of a broker: connections whose requeue delay and drain time are short. */
export type BrokerUnderTest = {
  readonly connect: (authority: AuthorityId) => Promise<Broker>;
  readonly stop: () => Promise<void>;
};

/** Prefetch that the broker under test shall be given in every lane. */
export const contractPrefetch = 8;

export type Inbox = {
  readonly deliveries: readonly Delivery[];
  readonly consumption: Consumption;
};

/** Consumes into an array; `dispose` answers each delivery. */
export async function collect(
  broker: Broker,
  dispose: (delivery: Delivery) => Promise<Disposition> = () =>
    Promise.resolve("ack"),
): Promise<Inbox> {
  const deliveries: Delivery[] = [];
  const consumption = await broker.consume((delivery) => {
    deliveries.push(delivery);
    return dispose(delivery);
  });
  return { deliveries, consumption };
}

/** Every authority these tests invented, so that a broker they share with others can be tidied. */
export const inventedAuthorities: AuthorityId[] = [];

/** Unique, so that tests of several runs can share one broker. */
export function freshAuthority(country: string): AuthorityId {
  const id = parseAuthorityId(`${country}-t${randomBytes(6).toString("hex")}`);
  inventedAuthorities.push(id);
  return id;
}

const never = new Promise<never>(() => undefined);

export function brokerContract(open: () => Promise<BrokerUnderTest>): void {
  let under: BrokerUnderTest;
  const opened: Broker[] = [];

  beforeAll(async () => {
    under = await open();
  });
  afterAll(async () => {
    await Promise.all(opened.map((broker) => broker.close()));
    await under.stop();
  });

  const connect = async (authority: AuthorityId): Promise<Broker> => {
    const broker = await under.connect(authority);
    opened.push(broker);
    return broker;
  };
  const pair = async (): Promise<{
    sender: Broker;
    recipient: Broker;
    route: (lane?: Lane) => Route;
  }> => {
    const [from, to] = [freshAuthority("xa"), freshAuthority("xb")];
    const [sender, recipient] = await Promise.all([connect(from), connect(to)]);
    return {
      sender,
      recipient,
      route: (lane = "routine") => ({ sender: from, recipient: to, lane }),
    };
  };

  describe("publish and consume", () => {
    it("delivers in every lane with its route, its bytes and no earlier delivery", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient);
      for (const lane of lanes)
        await sender.publish(route(lane), Buffer.from(`for ${lane}`));
      await eventually("three deliveries", () => inbox.deliveries.length === 3);
      for (const lane of lanes) {
        const delivery = inbox.deliveries.find(
          (candidate) => candidate.route?.lane === lane,
        );
        assert.ok(delivery);
        assert.deepEqual(delivery.route, route(lane));
        assert.equal(delivery.routingKey, routingKey(route(lane)));
        assert.equal(Buffer.from(delivery.body).toString(), `for ${lane}`);
        assert.equal(delivery.deliveries, 0);
      }
    });

    it("carries any bytes unchanged", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient);
      const anyBody = fc.uint8Array({ minLength: 0, maxLength: 10_000 });
      await fc.assert(
        fc.asyncProperty(anyBody, async (body) => {
          const before = inbox.deliveries.length;
          await sender.publish(route(), body);
          await eventually(
            "the delivery",
            () => inbox.deliveries.length === before + 1,
          );
          assert.deepEqual(
            Buffer.from(inbox.deliveries[before]?.body ?? []),
            Buffer.from(body),
          );
        }),
        { numRuns: 30 },
      );
    });

    it("carries a body of 6 MiB", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient);
      const body = randomBytes(6 * 1024 * 1024);
      await sender.publish(route(), body);
      await eventually("the delivery", () => inbox.deliveries.length === 1);
      assert.ok(body.equals(inbox.deliveries[0]?.body ?? Buffer.alloc(0)));
    });

    it("confirms 500 publishes at once and delivers each, in order", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient);
      const numbers = Array.from({ length: 500 }, (_, index) => String(index));
      await Promise.all(
        numbers.map((number) => sender.publish(route(), Buffer.from(number))),
      );
      await eventually(
        "all deliveries",
        () => inbox.deliveries.length >= numbers.length,
      );
      assert.deepEqual(
        inbox.deliveries.map(({ body }) => Buffer.from(body).toString()),
        numbers,
      );
    });

    it("refuses as unroutable what no queue takes", async () => {
      const { sender, route } = await pair();
      const nowhere = { ...route(), recipient: freshAuthority("xc") };
      await assert.rejects(sender.publish(nowhere, Buffer.from("x")), {
        code: "BROKER_UNROUTABLE",
      });
    });

    it("keeps what arrives while nobody consumes", async () => {
      const { sender, recipient, route } = await pair();
      await sender.publish(route(), Buffer.from("early"));
      const inbox = await collect(recipient);
      await eventually("the delivery", () => inbox.deliveries.length === 1);
    });

    it("refuses a second consumption", async () => {
      const { recipient } = await pair();
      await collect(recipient);
      await assert.rejects(collect(recipient), { code: "BROKER_REFUSED" });
    });
  });

  describe("dispositions", () => {
    it("gives a requeued delivery again and counts", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient, ({ deliveries }) =>
        Promise.resolve(deliveries < 2 ? "requeue" : "ack"),
      );
      await sender.publish(route(), Buffer.from("again"));
      await eventually("three deliveries", () => inbox.deliveries.length >= 3);
      assert.deepEqual(
        inbox.deliveries.map(({ deliveries }) => deliveries),
        [0, 1, 2],
      );
    });

    it("gives again what a handler failed at", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient, ({ deliveries }) =>
        deliveries === 0
          ? Promise.reject(new Error("cannot"))
          : Promise.resolve("ack"),
      );
      await sender.publish(route(), Buffer.from("again"));
      await eventually(
        "the second delivery",
        () => inbox.deliveries.length === 2,
      );
      assert.equal(inbox.deliveries[1]?.deliveries, 1);
    });

    it("holds at most the prefetch of a lane, and lets no lane block another", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient, (delivery) =>
        delivery.route?.lane === "routine" ? never : Promise.resolve("ack"),
      );
      const stuck = Array.from({ length: contractPrefetch + 5 }, () =>
        sender.publish(route(), Buffer.from("stuck")),
      );
      await Promise.all(stuck);
      const ofLane = (lane: Lane): number =>
        inbox.deliveries.filter((one) => one.route?.lane === lane).length;
      await eventually(
        "the prefetch to fill",
        () => ofLane("routine") === contractPrefetch,
      );
      await sender.publish(route("control"), Buffer.from("receipt"));
      await sender.publish(route("urgent"), Buffer.from("urgent"));
      await eventually(
        "the other lanes",
        () => ofLane("control") === 1 && ofLane("urgent") === 1,
      );
      assert.equal(ofLane("routine"), contractPrefetch);
    });
  });

  describe("pause and resume", () => {
    it("gives nothing while paused and goes on when resumed", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient);
      await sender.publish(route(), Buffer.from("one"));
      await eventually(
        "the first delivery",
        () => inbox.deliveries.length === 1,
      );
      await inbox.consumption.pause();
      await inbox.consumption.pause();
      await sender.publish(route(), Buffer.from("two"));
      // A whole round trip of another authority: had "two" been given, it would have come before.
      const other = await pair();
      const witness = await collect(other.recipient);
      await other.sender.publish(other.route(), Buffer.from("witness"));
      await eventually("the witness", () => witness.deliveries.length === 1);
      assert.equal(inbox.deliveries.length, 1);
      await inbox.consumption.resume();
      await eventually(
        "the second delivery",
        () => inbox.deliveries.length === 2,
      );
      assert.equal(inbox.deliveries[1]?.deliveries, 0);
    });

    it("can be paused from within a handler, whose requeue then goes back at once", async () => {
      const { sender, recipient, route } = await pair();
      const gate: { consumption?: Consumption } = {};
      const inbox = await collect(recipient, async ({ deliveries }) => {
        if (deliveries > 0) return "ack";
        await gate.consumption?.pause();
        return "requeue";
      });
      gate.consumption = inbox.consumption;
      await sender.publish(route(), Buffer.from("store is down"));
      await eventually(
        "the first delivery",
        () => inbox.deliveries.length === 1,
      );
      await inbox.consumption.resume();
      await eventually(
        "the second delivery",
        () => inbox.deliveries.length === 2,
      );
      assert.equal(inbox.deliveries[1]?.deliveries, 1);
    });
  });

  describe("close", () => {
    it("gives again to the next consumer what was not acknowledged", async () => {
      const { sender, recipient, route } = await pair();
      const inbox = await collect(recipient, () => never);
      await sender.publish(route(), Buffer.from("unfinished"));
      await eventually("the delivery", () => inbox.deliveries.length === 1);
      await recipient.close();
      const next = await collect(await connect(route().recipient));
      await eventually("the next delivery", () => next.deliveries.length === 1);
      assert.equal(next.deliveries[0]?.deliveries, 1);
    });

    it("waits for the handler under way, whose acknowledgement counts", async () => {
      const { sender, recipient, route } = await pair();
      const { promise: finish, resolve } = Promise.withResolvers<Disposition>();
      const inbox = await collect(recipient, () => finish);
      await sender.publish(route(), Buffer.from("first"));
      await eventually("the delivery", () => inbox.deliveries.length === 1);
      const closed = recipient.close();
      resolve("ack");
      await closed;
      await sender.publish(route(), Buffer.from("second"));
      const next = await collect(await connect(route().recipient));
      await eventually("the next delivery", () => next.deliveries.length === 1);
      assert.equal(
        Buffer.from(next.deliveries[0]?.body ?? []).toString(),
        "second",
      );
    });

    it("is idempotent, and nothing can be asked of a closed broker", async () => {
      const { recipient, route } = await pair();
      await Promise.all([recipient.close(), recipient.close()]);
      await recipient.close();
      assert.equal(recipient.state().kind, "closed");
      const unavailable = { code: "BROKER_UNAVAILABLE" };
      await assert.rejects(
        recipient.publish(route(), Buffer.alloc(1)),
        unavailable,
      );
      await assert.rejects(collect(recipient), unavailable);
      await assert.rejects(recipient.probe(), unavailable);
    });

    it("tells its listeners", async () => {
      const { recipient } = await pair();
      const seen: string[] = [];
      recipient.onState(({ kind }) => seen.push(kind));
      await recipient.close();
      assert.equal(seen.at(-1), "closed");
    });
  });

  it("answers a probe while it is up", async () => {
    const { sender } = await pair();
    assert.equal(sender.state().kind, "up");
    await sender.probe();
  });
}
