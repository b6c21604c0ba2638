import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, it } from "vitest";
import { amqpBroker } from "../../src/broker/amqp/amqp-broker.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import {
  codeOf,
  comity,
  comityWith,
  commandFolder,
} from "../support/command.ts";
import { eventually } from "../support/eventually.ts";
import { describeNeeding } from "../support/needing.ts";
import { brokerMissing } from "../support/rabbitmq.ts";
import { openTestBroker } from "../support/virtual-host.ts";

const need = {
  missing: brokerMissing(),
  proves: "comity demo over RabbitMQ, comity doctor against one",
};
type Answer = {
  readonly ok: boolean;
  readonly transport: string;
  readonly messages: readonly { readonly envelope: string }[];
};

describeNeeding(need, "comity demo over RabbitMQ", () => {
  const folder = commandFolder();
  let broker: Awaited<ReturnType<typeof openTestBroker>>;
  beforeAll(async () => {
    broker = await openTestBroker();
  });
  afterAll(async () => {
    await broker.stop();
    folder.remove();
  });

  it("is the same demo, and is not disturbed by what an earlier one left in the queues", async () => {
    const first = await demo();
    assert.equal(first.ok, true);
    assert.equal(first.transport, "amqp");
    // Encrypted to a key that nobody has any more.
    await leaveBehind(first.messages[0]?.envelope ?? "");
    assert.equal((await demo()).ok, true);
  });

  it("has a broker that comity doctor finds too open, as its account may do anything", async () => {
    const made = await comity(
      ...[
        "init",
        folder.path("gateway"),
        "--authority",
        "xb-moj",
        "--broker",
        broker.url,
      ],
    );
    assert.equal(made.status, 0, made.stderr);
    const ended = await comity(
      "doctor",
      "--config",
      folder.path("gateway", "comity.json"),
    );
    assert.equal(ended.status, 3);
    assert.equal(codeOf(ended), "NOT_READY");
    assert.match(ended.stdout, /^ok +broker +connected$/m);
    assert.match(ended.stdout, /^ok +broker queues /m);
    assert.match(
      ended.stdout,
      /^failed +broker forbids: publish as \S+ +BROKER_REFUSED /m,
    );
  });

  async function demo(): Promise<Answer> {
    const { status, stdout, stderr } = await comityWith(
      { COMITY_AMQP_URL: broker.url },
      ...["demo", "--once", "--json", "--dir", folder.path("demo")],
    );
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout) as Answer;
  }

  async function leaveBehind(envelope: string): Promise<void> {
    const sender = parseAuthorityId("xa-moj");
    const recipient = parseAuthorityId("xb-moj");
    const publisher = amqpBroker({
      authority: sender,
      urls: [broker.url],
      login: "password",
      topology: "check",
      sendUserId: false,
    });
    try {
      await eventually("a connection", () => publisher.state().kind === "up");
      for (const lane of ["urgent", "routine", "control"] as const)
        await publisher.publish(
          { sender, recipient, lane },
          readFileSync(envelope),
        );
    } finally {
      await publisher.close();
    }
  }
});
