import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { defaultLimits } from "../../src/broker/amqp/options.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { callMsMax } from "../../src/workers/pool.ts";

describe("the settings of an exchange", () => {
  it("lease a piece of work for longer than its slowest chain of steps takes", () => {
    const sealAndEnvelop = 2 * callMsMax;
    const publish = defaultLimits.confirmTimeoutMs;
    assert.ok(exchangeDefaults.leaseMs > sealAndEnvelop + publish);
  });
});
