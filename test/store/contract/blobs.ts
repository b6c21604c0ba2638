import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { OpenStore } from "../contract.ts";
import { digestOf, noEffects, outgoing } from "../../support/store-samples.ts";

export function blobsContract(open: OpenStore): void {
  describe("blobs", () => {
    for (const size of [0, 1, 64 * 1024, 64 * 1024 + 1, 1024 * 1024]) {
      it(`stages, names and reads back ${size} bytes`, async () => {
        const store = await open();
        const bytes = new Uint8Array(size).fill(7);
        const staged = await store.blobs.stage(bytes);
        assert.equal(staged.digest, digestOf(bytes));
        assert.equal(staged.size, size);
        await assert.rejects(store.blobs.read(staged.digest), {
          code: "BLOB_MISSING",
        });

        await store.acceptMessage(
          outgoing(1, { containerDigest: staged.digest }),
          staged,
          0,
          noEffects,
        );
        assert.deepEqual(
          Buffer.from(await store.blobs.read(staged.digest)),
          Buffer.from(bytes),
        );
      });
    }

    it("lets several commands name the same bytes", async () => {
      const store = await open();
      const staged = await store.blobs.stage(new Uint8Array(100_000));
      await store.acceptMessage(outgoing(1), staged, 0, noEffects);
      await store.acceptMessage(
        outgoing(2),
        await store.blobs.stage(new Uint8Array(100_000)),
        0,
        noEffects,
      );
      assert.equal((await store.blobs.read(staged.digest)).length, 100_000);
    });

    it("does not know bytes that nobody stored", async () => {
      const store = await open();
      await assert.rejects(store.blobs.read(digestOf("nothing")), {
        code: "BLOB_MISSING",
      });
    });
  });

  describe("readiness", () => {
    it("is proven by writing", async () => {
      const store = await open();
      await store.probe();
      assert.deepEqual(await store.counts(), {
        due: 0,
        undecided: 0,
        deadLetters: 0,
      });
    });

    it("ends with closing: what was on its way is committed, what comes later is refused", async () => {
      const store = await open();
      const waiting = store.acceptMessage(
        outgoing(1),
        await store.blobs.stage(new Uint8Array(3)),
        0,
        noEffects,
      );
      await store.close();
      assert.deepEqual(await waiting, { kind: "accepted" });
      await assert.rejects(store.recordFacts(noEffects), {
        code: "STORE_UNAVAILABLE",
      });
      await assert.rejects(store.findMessages(outgoing(1).messageId), {
        code: "STORE_UNAVAILABLE",
      });
      await store.close();
    });
  });
}
