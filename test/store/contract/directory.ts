import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { OpenStore } from "../contract.ts";

export function directoryContract(open: OpenStore): void {
  describe("the directory version", () => {
    it("is the highest ever noted", async () => {
      const store = await open();
      assert.equal(await store.noteDirectoryVersion(0), 0);
      assert.equal(await store.noteDirectoryVersion(7), 7);
      assert.equal(await store.noteDirectoryVersion(3), 7);
    });
  });
}
