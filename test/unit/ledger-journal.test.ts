import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { factNames, type Fact } from "../../src/exchange/ports.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import { at, factOn, outgoing } from "../support/store-samples.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const anyFact: fc.Arbitrary<Fact> = fc
  .record(
    {
      fact: fc.constantFrom(...factNames),
      at: fc.date({
        noInvalidDate: true,
        min: new Date(0),
        max: new Date("9999-12-31T23:59:59.999Z"),
      }),
      actor: fc.string(),
      sender: fc.constant(outgoing(1).sender),
      messageId: fc.constant(outgoing(1).messageId),
      details: fc.dictionary(
        fc.string().filter((name) => name !== "__proto__"),
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.integer(),
          fc
            .double({ noNaN: true, noDefaultInfinity: true })
            .filter((number) => !Object.is(number, -0)),
          fc.boolean(),
          fc.array(fc.string()),
        ),
        { noNullPrototype: true },
      ),
    },
    { requiredKeys: ["fact", "at", "actor"] },
  )
  .map((fact) => ({ ...fact }));

describe("canonical bytes of a fact", () => {
  it("are sorted members without white space, times in UTC", () => {
    const fact = factOn(outgoing(1), "message.accepted", {
      at: new Date("2026-01-15T10:00:00.5+01:00"),
      details: {
        b: [1, 2].map(String),
        a: 'say "é"\u0007',
        "€": 1e21,
        Z: true,
      },
    });
    assert.equal(
      text(encodeFact(fact)),
      `{"actor":"gateway","at":"2026-01-15T09:00:00.500Z","conversationId":"${outgoing(1).conversationId}",` +
        `"details":{"Z":true,"a":"say \\"é\\"\\u0007","b":["1","2"],"€":1e+21},"fact":"message.accepted",` +
        `"messageId":"${outgoing(1).messageId}","sender":"xa-moj"}`,
    );
  });

  it("sort names by UTF-16 code units, as RFC 8785 §3.2.3 does", () => {
    const details = {
      "\u20ac": "Euro",
      "\r": "CR",
      "\ufb33": "Hebrew",
      "1": "One",
      "\ud83d\ude00": "Smile",
      "\u0080": "Control",
    };
    const bytes = encodeFact({
      fact: "message.accepted",
      at: at(0),
      actor: "gateway",
      details,
    });
    const order = [
      ...text(bytes).matchAll(/"(CR|One|Control|Euro|Smile|Hebrew)"/g),
    ].map((match) => match[1]);
    assert.deepEqual(order, [
      "CR",
      "One",
      "Control",
      "Euro",
      "Smile",
      "Hebrew",
    ]);
  });

  it("do not depend on the order in which a fact was put together", () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const turned = Object.fromEntries(
          Object.entries(fact).toReversed(),
        ) as unknown as Fact;
        assert.deepEqual(encodeFact(turned), encodeFact(fact));
      }),
    );
  });

  it("give the same fact back", () => {
    fc.assert(
      fc.property(anyFact, (fact) =>
        assert.deepEqual(decodeFact(encodeFact(fact)), fact),
      ),
    );
  });

  it("leave out what is absent, and differ where facts differ", () => {
    const { messageId, ...other } = factOn(outgoing(1), "message.accepted");
    assert.ok(messageId !== undefined);
    assert.ok(!text(encodeFact(other)).includes("messageId"));
    assert.notDeepEqual(
      encodeFact(other),
      encodeFact({ ...other, fact: "message.rejected" }),
    );
  });

  for (const [what, fact] of [
    [
      "a lone surrogate",
      factOn(outgoing(1), "message.accepted", { details: { name: "\ud800" } }),
    ],
    [
      "a number without a value",
      factOn(outgoing(1), "message.accepted", {
        details: { count: Number.NaN },
      }),
    ],
    [
      "an invalid time",
      factOn(outgoing(1), "message.accepted", { at: new Date(Number.NaN) }),
    ],
  ] as const) {
    it(`refuse ${what}`, () =>
      assert.throws(() => encodeFact(fact), { code: "FACT_UNENCODABLE" }));
  }
});
