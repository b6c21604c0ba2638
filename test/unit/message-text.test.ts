import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { excerpt, isCarriable } from "../../src/message/text.ts";

describe("a text", () => {
  it("can be carried when XML and I-JSON both can", () => {
    for (const text of [
      "",
      "\t\n\r ",
      "\u007f\u0085\u2028\ufeff\ufffd",
      "e\u0301",
      "\u{1f600}",
    ])
      assert.ok(isCarriable(text), JSON.stringify(text));
    for (const text of [
      "\0",
      "\u000b",
      "\u001f",
      "\ud800",
      "\udc00\ud800",
      "\ufdd0",
      "\ufffe",
      "\uffff",
      "\u{1ffff}",
    ])
      assert.ok(!isCarriable(text), JSON.stringify(text));
  });
});

describe("an excerpt", () => {
  it("is the text itself when that is short and can be carried", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 100 }).filter(isCarriable),
        (text) => {
          assert.equal(excerpt(text), text);
        },
      ),
    );
  });

  it("is at most 200 characters that can be carried, whatever the text holds", () => {
    const anything = fc
      .array(fc.nat(0xffff), { maxLength: 400 })
      .map((codes) => String.fromCharCode(...codes));
    const astral = fc
      .nat(400)
      .map((length) => "a".repeat(length % 2) + "\u{1f600}".repeat(length));
    fc.assert(
      fc.property(fc.oneof(anything, astral), (text) => {
        assert.ok(excerpt(text).length <= 200);
        assert.ok(isCarriable(excerpt(text)));
      }),
      { numRuns: 1000 },
    );
  });
});
