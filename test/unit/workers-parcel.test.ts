import assert from "node:assert/strict";
import { MessageChannel } from "node:worker_threads";
import { describe, it } from "vitest";
import { givenAway, packed } from "../../src/workers/parcel.ts";

describe("a parcel", () => {
  it("arrives as it was, and leaves its sender's octets intact", async () => {
    const octets = Buffer.from("octets");
    const sent = { octets, list: [octets], at: new Date(5), none: undefined };
    const { received } = await sending(sent);
    assert.deepEqual(received, {
      octets: new Uint8Array(octets),
      list: [new Uint8Array(octets)],
      at: new Date(5),
      none: undefined,
    });
    assert.equal(octets.toString(), "octets");
    assert.ok(octets.buffer.byteLength > 0);
  });

  it("takes of a slab that others share nothing but the part", async () => {
    const slab = new Uint8Array(64).map((_, index) => index);
    const parts = [slab.subarray(8, 16), slab.subarray(12, 20)];
    const { received, transferred } = await sending(parts);
    assert.deepEqual(received, [
      Uint8Array.of(8, 9, 10, 11, 12, 13, 14, 15),
      Uint8Array.of(12, 13, 14, 15, 16, 17, 18, 19),
    ]);
    assert.equal(transferred, 16);
    assert.equal(slab.buffer.byteLength, 64);
  });

  it("holds octets of length 0", async () => {
    const { received } = await sending({ octets: new Uint8Array(0) });
    assert.deepEqual(received, { octets: new Uint8Array(0) });
  });

  it("keeps a member of its own that is named __proto__, and gets no other prototype from it", async () => {
    const sent = JSON.parse('{"__proto__":{"polluted":true}}') as object;
    const { content } = packed(sent);
    assert.ok(Object.hasOwn(content, "__proto__"));
    assert.equal(Object.getPrototypeOf(content), Object.prototype);
    const { received } = await sending(sent);
    assert.ok(Object.hasOwn(received as object, "__proto__"));
    assert.equal("polluted" in (received as object), false);
  });
});

describe("a parcel that is given away", () => {
  it("takes memory of its own with it, and a copy of what is shared", async () => {
    const alone = new Uint8Array([1, 2, 3]);
    const slab = new Uint8Array([4, 5, 6]);
    const { received, transferred } = await sending(
      { alone, part: slab.subarray(1) },
      givenAway,
    );
    assert.deepEqual(received, {
      alone: new Uint8Array([1, 2, 3]),
      part: new Uint8Array([5, 6]),
    });
    assert.equal(transferred, 5);
    assert.equal(alone.byteLength, 0);
    assert.equal(slab.byteLength, 3);
  });

  it("arrives whole when the same memory is in it twice, and in parts", async () => {
    const octets = new Uint8Array([1, 2, 3]);
    const sent = [octets.subarray(2), octets, octets, octets.subarray(0, 1)];
    const { received } = await sending(sent, givenAway);
    assert.deepEqual(received, [
      new Uint8Array([3]),
      new Uint8Array([1, 2, 3]),
      new Uint8Array([1, 2, 3]),
      new Uint8Array([1]),
    ]);
  });
});

/** What the other end gets, and how much memory was handed over for it, in bytes. */
async function sending(
  content: unknown,
  pack: typeof packed = packed,
): Promise<{ readonly received: unknown; readonly transferred: number }> {
  const { port1, port2 } = new MessageChannel();
  const parcel = pack(content);
  const transferred = parcel.transfer.reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
  const received = await new Promise((resolve) => {
    port2.once("message", resolve);
    port1.postMessage(parcel.content, parcel.transfer);
  });
  port1.close();
  return { received, transferred };
}
