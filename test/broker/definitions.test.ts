import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "vitest";
import {
  brokerDefinitions,
  passwordHash,
} from "../../src/broker/amqp/definitions.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";

describe("broker definitions as printed", () => {
  const definitions = brokerDefinitions(
    [
      { id: parseAuthorityId("xa-moj"), passwordHash: "aGFzaA==" },
      { id: parseAuthorityId("xb-moj") },
    ],
    { vhost: "mla" },
  );

  it("give each account its own inbox to read, one exchange to write and nothing to configure", () => {
    assert.deepEqual(definitions.permissions[1], {
      user: "xb-moj",
      vhost: "mla",
      configure: "^$",
      write: "^comity\\.v1$",
      read: "^inbox\\.xb-moj\\.(urgent|routine|control|segment)$",
    });
  });

  it("give every account a topic permission, anchored at both ends", () => {
    assert.deepEqual(
      definitions.topic_permissions,
      ["xa-moj", "xb-moj"].map((user) => ({
        user,
        vhost: "mla",
        exchange: "comity.v1",
        write: "^[a-z0-9-]+\\.{username}\\.(urgent|routine|control|segment)$",
        read: "^$",
      })),
    );
  });

  it("make quorum queues only, each bound, and no alternate exchange", () => {
    const names = definitions.queues.map(({ name }) => name);
    assert.equal(names.length, 8);
    assert.deepEqual(
      definitions.bindings.map(({ destination }) => destination),
      names,
    );
    for (const queue of definitions.queues)
      assert.deepEqual(queue.arguments, { "x-queue-type": "quorum" });
    for (const exchange of definitions.exchanges)
      assert.deepEqual(exchange.arguments, {});
  });

  it("dead-letter at least once, which takes reject-publish", () => {
    const [inbox] = definitions.policies;
    assert.equal(inbox?.definition["dead-letter-strategy"], "at-least-once");
    assert.equal(inbox.definition.overflow, "reject-publish");
    assert.equal(inbox.definition["delivery-limit"], 1_000);
  });

  it("leave an account without a password hash to client certificates", () => {
    assert.deepEqual(
      definitions.users.map((user) => user.password_hash),
      ["aGFzaA==", ""],
    );
  });

  it("hash a password with a salt of its own", () => {
    const stored = Buffer.from(passwordHash("secret"), "base64");
    const expected = createHash("sha256")
      .update(stored.subarray(0, 4))
      .update("secret")
      .digest();
    assert.deepEqual(stored.subarray(4), expected);
    assert.notEqual(passwordHash("secret"), passwordHash("secret"));
  });
});
