import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { embeddedBroker } from "../../src/broker/embedded/embedded-broker.ts";
import {
  brokerContract,
  collect,
  contractPrefetch,
  freshAuthority,
} from "./contract.ts";
import { eventually } from "../support/eventually.ts";

const prefetch = {
  urgent: contractPrefetch,
  routine: contractPrefetch,
  control: contractPrefetch,
};

describe("embedded broker", () => {
  brokerContract(() => {
    const hub = embeddedBroker({ requeueDelayMs: 20, drainMs: 200, prefetch });
    return Promise.resolve({
      connect: (authority) => Promise.resolve(hub.connect(authority)),
      stop: () => Promise.resolve(),
    });
  });

  it("refuses what would overfill a queue, by number and by bytes, until there is room again", async () => {
    const hub = embeddedBroker({ lengthMax: 2, bytesMax: 10 });
    const [sender, recipient] = [freshAuthority("xa"), freshAuthority("xb")];
    const from = hub.connect(sender);
    const to = hub.connect(recipient);
    const route = { sender, recipient, lane: "routine" } as const;
    await from.publish(route, Buffer.alloc(8));
    await assert.rejects(from.publish(route, Buffer.alloc(3)), {
      code: "BROKER_REFUSED",
    });
    await from.publish(route, Buffer.alloc(1));
    await assert.rejects(from.publish(route, Buffer.alloc(0)), {
      code: "BROKER_REFUSED",
    });
    await from.publish({ ...route, lane: "control" }, Buffer.alloc(10));
    const inbox = await collect(to);
    await eventually("all deliveries", () => inbox.deliveries.length === 3);
    await from.publish(route, Buffer.alloc(8));
  });

  it("refuses to publish under another's name", async () => {
    const hub = embeddedBroker();
    const [own, other] = [freshAuthority("xa"), freshAuthority("xb")];
    const route = { sender: other, recipient: own, lane: "routine" } as const;
    await assert.rejects(hub.connect(own).publish(route, Buffer.alloc(1)), {
      code: "BROKER_REFUSED",
    });
  });

  it("delivers the bytes as they were when they were published", async () => {
    const hub = embeddedBroker();
    const [sender, recipient] = [freshAuthority("xa"), freshAuthority("xb")];
    const from = hub.connect(sender);
    const inbox = await collect(hub.connect(recipient));
    const body = Buffer.from("signed");
    await from.publish({ sender, recipient, lane: "routine" }, body);
    body.fill(0);
    await eventually("the delivery", () => inbox.deliveries.length === 1);
    assert.equal(
      Buffer.from(inbox.deliveries[0]?.body ?? []).toString(),
      "signed",
    );
  });
});
