import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { createOutageCount } from "../../src/exchange/outage-count.ts";
import type { Delivery } from "../../src/exchange/ports.ts";
import { routingKey } from "../../src/message/route.ts";
import { route } from "../support/forger.ts";

const to = route("xa-moj", "xb-moj");

function delivered(body: string, deliveries: number): Delivery {
  return {
    route: to,
    routingKey: routingKey(to),
    body: Buffer.from(body),
    deliveries,
  };
}

describe("the count of outages", () => {
  const left = (
    count: ReturnType<typeof createOutageCount>,
    body: string,
  ): number => count.without(delivered(body, 5)).deliveries;

  it("takes from each delivery its own, and no more than there are", () => {
    const count = createOutageCount();
    for (const body of ["a", "a", "b"]) count.note(delivered(body, 0));
    assert.deepEqual(
      ["a", "b", "c"].map((body) => left(count, body)),
      [3, 4, 5],
    );
    assert.equal(count.without(delivered("a", 1)).deliveries, 0);
  });

  it("ends with the delivery", () => {
    const count = createOutageCount();
    count.note(delivered("a", 0));
    count.forget(delivered("a", 1));
    assert.equal(left(count, "a"), 5);
  });

  it("gives up the one that was not seen for longest", () => {
    const count = createOutageCount(2);
    for (const body of ["a", "b", "a", "c"]) count.note(delivered(body, 0));
    assert.deepEqual(
      ["a", "b", "c"].map((body) => left(count, body)),
      [3, 5, 4],
    );
  });
});
