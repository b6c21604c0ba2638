import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { DeadLetter, Effects } from "../../../src/exchange/ports.ts";
import type { OpenStore } from "../contract.ts";
import { room, deadLetter, ourselves } from "../../support/store-samples.ts";

export function deadLettersContract(open: OpenStore): void {
  describe("dead letters", () => {
    it("are kept whole with their facts, up to the quota of their route's sender", async () => {
      const store = await open();
      const outcomes = [];
      for (const letter of ["one", "two", "three", "four"].map((content) =>
        deadLetter(content),
      ))
        outcomes.push(
          await store.keepDeadLetter(letter, room(2), effectsOf(letter)),
        );

      assert.deepEqual(outcomes, ["kept", "kept", "counted", "counted"]);
      assert.equal((await store.counts()).deadLetters, 2);
      assert.deepEqual(
        Buffer.from(await store.blobs.read(deadLetter("two").digest)),
        Buffer.from("two"),
      );
      await assert.rejects(store.blobs.read(deadLetter("three").digest), {
        code: "BLOB_MISSING",
      });
    });

    it("over the quota write nothing that grows, so that a flood does not fill the journal", async () => {
      const store = await open();
      for (let number = 0; number < 20; number += 1) {
        const letter = deadLetter(`letter ${number}`);
        await store.keepDeadLetter(letter, room(3), effectsOf(letter));
      }
      assert.equal((await store.journalAfter(0, 100)).length, 3);
    });

    it("count the very same letter instead of keeping it twice", async () => {
      const store = await open();
      const letter = deadLetter("once");
      assert.equal(
        await store.keepDeadLetter(letter, room(5), effectsOf(letter)),
        "kept",
      );
      assert.equal(
        await store.keepDeadLetter(letter, room(5), effectsOf(letter)),
        "counted",
      );
      assert.equal((await store.counts()).deadLetters, 1);
    });

    it("of one sender leave the quota of another alone", async () => {
      const store = await open();
      const other = { routingKey: `${ourselves}.xc-moj.control` };
      assert.equal(
        await store.keepDeadLetter(deadLetter("one"), room(1), { facts: [] }),
        "kept",
      );
      assert.equal(
        await store.keepDeadLetter(deadLetter("two"), room(1), { facts: [] }),
        "counted",
      );
      assert.equal(
        await store.keepDeadLetter(deadLetter("three", other), room(1), {
          facts: [],
        }),
        "kept",
      );
    });

    it("share one bound of bytes, beyond which they are kept and told, but without their bodies", async () => {
      const store = await open();
      const outcomes = [];
      for (const sender of ["xa", "xb", "xc"])
        outcomes.push(
          await store.keepDeadLetter(
            deadLetter(`from ${sender}`, {
              routingKey: `xz-moj.${sender}-moj.routine`,
            }),
            { items: 10, bytes: 14 },
            effectsOf(deadLetter(sender)),
          ),
        );
      assert.deepEqual(outcomes, ["kept", "kept", "kept"]);
      assert.equal((await store.journalAfter(0, 10)).length, 3);
      await assert.rejects(store.blobs.read(deadLetter("from xc").digest), {
        code: "BLOB_MISSING",
      });
    });

    it("of routes that name nobody share one quota", async () => {
      const store = await open();
      const outcomes = [];
      for (const routingKey of ["", "x", "not.a.route.at.all", "a.b.routine"])
        outcomes.push(
          await store.keepDeadLetter(
            deadLetter(routingKey, { routingKey }),
            room(2),
            { facts: [] },
          ),
        );
      assert.deepEqual(outcomes, ["kept", "kept", "counted", "counted"]);
    });

    it("without a body are kept by digest", async () => {
      const store = await open();
      const { body, ...bare } = deadLetter("left with the broker");
      assert.ok(body !== undefined);
      assert.equal(
        await store.keepDeadLetter(bare, room(1), { facts: [] }),
        "kept",
      );
      await assert.rejects(store.blobs.read(bare.digest), {
        code: "BLOB_MISSING",
      });
    });
  });
}

function effectsOf(letter: DeadLetter): Effects {
  return {
    facts: [
      {
        fact: "dead-letter.kept",
        at: letter.at,
        actor: "gateway",
        details: { digest: letter.digest },
      },
    ],
  };
}
