import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { createAllowance } from "../../src/exchange/allowance.ts";
import { exchangeDefaults } from "../../src/exchange/settings.ts";
import { createLog } from "../../src/log.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";

const xa = parseAuthorityId("xa-moj");
const xb = parseAuthorityId("xb-moj");

describe("what one authority may send", () => {
  let now = 0;
  const clock = { now: () => new Date(now), after: () => () => undefined };
  const allowance = createAllowance(
    { ...exchangeDefaults, peerItemsBurst: 3, peerItemsPerMinute: 60 },
    clock,
    createLog("silent"),
  );
  const taken = (count: number, from = xa) =>
    Array.from({ length: count }, () => allowance.take(from));

  it("is a burst at first, and then what time gives back, never more than the burst", () => {
    assert.deepEqual(taken(4), [true, true, true, false]);
    now += 1_000;
    assert.deepEqual(taken(2), [true, false]);
    now += 3_600_000;
    assert.deepEqual(taken(4), [true, true, true, false]);
  });

  it("is each one's own", () => {
    assert.deepEqual(taken(3, xb), [true, true, true]);
  });

  it("neither grows nor shrinks when the clock is set back", () => {
    now -= 60_000;
    assert.deepEqual(taken(1), [false]);
    now += 1_000;
    assert.deepEqual(taken(2), [true, false]);
  });
});
