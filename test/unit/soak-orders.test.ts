import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { readOrders } from "../soak/orders.ts";

describe("the orders of a soak", () => {
  it("are all four modes, each with a seed, when nothing is asked for", () => {
    const orders = ordersOf();
    assert.deepEqual(
      orders.map(({ mode }) => mode),
      ["seeds", "inputs", "mutations", "journey"],
    );
    for (const order of orders)
      assert.ok("seed" in order ? order.seed !== "" : order.from >= 0);
  });

  it("take what is given", () => {
    assert.deepEqual(ordersOf("seeds", "--count", "200", "--from", "7"), [
      { mode: "seeds", count: 200, from: 7, stop: false },
    ]);
    assert.deepEqual(
      ordersOf("journey", "--hours", "0.05", "--rate=3", "--seed", "x"),
      [{ mode: "journey", hours: 0.05, rate: 3, seed: "x" }],
    );
    const [mutation] = ordersOf("mutations", "--seed", "1", "--index", "0");
    assert.equal(mutation?.mode === "mutations" && mutation.index, 0);
  });

  for (const [args, expected] of [
    [["soak"], /expected seeds, inputs, mutations, journey or nothing/],
    [["seeds", "--count", "many"], /whole number .* --count, found "many"/],
    [["seeds", "--count", "0"], /at least 1 for --count/],
    [["seeds", "--count", ""], /for --count, found ""/],
    [["seeds", "--seed", "1"], /Unknown option '--seed'/],
    [["mutations", "--index", "-1"], /'--index'/],
    [["mutations", "--minutes", "0"], /above 0 for --minutes/],
    [["journey", "--hours", "-4"], /'--hours'/],
    [["journey", "--rate", ""], /above 0 for --rate/],
    [["journey", "4"], /Unexpected argument '4'/],
  ] as const)
    it(`are refused for ${args.join(" ")}, and say why`, () => {
      const read = readOrders(args);
      assert.ok(read.kind === "misused");
      assert.match(read.why, expected);
    });

  it("give way to --help", () => {
    assert.equal(readOrders(["seeds", "--help"]).kind, "help");
  });
});

function ordersOf(...args: readonly string[]) {
  const read = readOrders(args);
  assert.ok(read.kind === "orders", JSON.stringify(read));
  return read.orders;
}
