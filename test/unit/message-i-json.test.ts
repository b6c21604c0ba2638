import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { jsonLimits } from "../../src/format/limits.ts";
import { parseIJson } from "../../src/message/i-json.ts";
import { isCarriable } from "../../src/message/text.ts";

describe("parsing I-JSON", () => {
  it("understands what JSON.parse understands", () => {
    fc.assert(
      fc.property(
        carriableJson(),
        fc.constantFrom(0, 2, "\t", "\r\n "),
        (value, layout) => {
          const text = JSON.stringify(value, undefined, layout);
          const parsed = parse(text);
          assert.deepEqual(parsed, { kind: "valid", value: trusted(text) });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never takes what JSON.parse refuses", () => {
    fc.assert(
      fc.property(
        carriableJson(),
        fc.nat(),
        fc.constantFrom(...Array.from('{}[]",:\\0-1eE.+tn \u0001\ufeff')),
        (value, place, sign) => {
          const text = JSON.stringify(value);
          const at = place % (text.length + 1);
          const changed =
            text.slice(0, at) + sign + text.slice(at + (place % 2));
          if (parse(changed).kind === "valid")
            assert.deepEqual(parse(changed), {
              kind: "valid",
              value: trusted(Buffer.from(changed).toString()),
            });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("understands every escape", () => {
    const text = String.raw`"\"\\\/\b\u0009\n\r\t\u00e9\ud83d\ude00"`.replace(
      String.raw`\b`,
      "",
    );
    assert.deepEqual(parse(text), { kind: "valid", value: '"\\/\t\n\r\té😀' });
  });

  const refused: readonly (readonly [
    what: string,
    text: string,
    rule: string,
    path: string,
  ])[] = [
    ["nothing", "", "SYNTAX", ""],
    ["a word that is none", "nul", "SYNTAX", ""],
    ["a second value", "{} {}", "SYNTAX", ""],
    ["an object that does not end", '{"a":[1,', "SYNTAX", "/a/1"],
    ["a comma too many", '{"a":1,}', "SYNTAX", ""],
    ["a comment", "/**/{}", "SYNTAX", ""],
    ["an apostrophe for a quotation mark", "'a'", "SYNTAX", ""],
    ["a line feed within a text", '"a\nb"', "SYNTAX", ""],
    ["an escape that JSON has not", String.raw`"\x41"`, "SYNTAX", ""],
    ["a byte order mark", "\ufeff{}", "SYNTAX", ""],
    ["a member twice", '{"a":{"b":1,"b":1}}', "SCHEMA-REPEATED", "/a/b"],
    [
      "a member twice, once with an escape",
      String.raw`{"b":1,"\u0062":2}`,
      "SCHEMA-REPEATED",
      "/b",
    ],
    [
      "__proto__",
      '{"a":[{"__proto__":{}}]}',
      "SCHEMA-REPEATED",
      "/a/0/__proto__",
    ],
    ["a lone surrogate", String.raw`{"a":"\ud800"}`, "SCHEMA-CHARACTER", "/a"],
    [
      "surrogates in the wrong order",
      String.raw`{"a":"\ude00\ud83d"}`,
      "SCHEMA-CHARACTER",
      "/a",
    ],
    [
      "a control character",
      String.raw`{"a":"\u0000"}`,
      "SCHEMA-CHARACTER",
      "/a",
    ],
    ["a noncharacter", '{"a":["\ufdd0"]}', "SCHEMA-CHARACTER", "/a/0"],
    [
      "a noncharacter by escape",
      String.raw`{"a":"\uffff"}`,
      "SCHEMA-CHARACTER",
      "/a",
    ],
    ["a fraction", "[1.0]", "SCHEMA-NUMBER", "/0"],
    ["an exponent", "[1e2]", "SCHEMA-NUMBER", "/0"],
    ["minus zero", "[-0]", "SCHEMA-NUMBER", "/0"],
    [
      "a number that no double holds",
      "[9007199254740993]",
      "SCHEMA-NUMBER",
      "/0",
    ],
    ["a number beyond all doubles", "[1e999]", "SCHEMA-NUMBER", "/0"],
    ["a leading zero", "[01]", "SYNTAX", ""],
    [
      "33 levels",
      "[".repeat(33) + "]".repeat(33),
      "LIMIT-DEPTH",
      "/0".repeat(32),
    ],
    [
      "50,001 values",
      `[${`[${"1,".repeat(999)}1],`.repeat(60)}1]`,
      "LIMIT-VALUES",
      "/49/949",
    ],
    [
      "a list of 1,001 entries",
      `{"a":[${"1,".repeat(1000)}1]}`,
      "SCHEMA-COUNT",
      "/a",
    ],
    [
      "an object of 201 members",
      `{${Array.from({ length: 201 }, (_, i) => `"${i}":1`).join(",")}}`,
      "SCHEMA-COUNT",
      "",
    ],
    ["more than 1 MiB", `{}${" ".repeat(1024 * 1024)}`, "LIMIT-DOCUMENT", ""],
  ];
  for (const [what, text, rule, path] of refused) {
    it(`refuses ${what}`, () => {
      const parsed = parse(text);
      assert.ok(parsed.kind === "invalid");
      assert.deepEqual(
        parsed.faults.map((fault) => [fault.rule, fault.path]),
        [[rule, path]],
      );
    });
  }

  it("refuses bytes that are no UTF-8, surrogates in UTF-8 and overlong forms among them", () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      [0x22, 0xc0, 0x80, 0x22],
    ])
      assert.equal(
        parseIJson(Uint8Array.from(bytes), jsonLimits).kind,
        "invalid",
      );
  });

  it("says in which line and column the syntax ends", () => {
    const parsed = parse('{\n  "a": 1\n  "b": 2\n}');
    assert.ok(parsed.kind === "invalid");
    assert.match(parsed.faults[0]?.found ?? "", /line 3, column 3\b/);
  });

  it("takes 32 levels", () => {
    assert.equal(parse("[".repeat(32) + "]".repeat(32)).kind, "valid");
  });
});

function parse(text: string) {
  return parseIJson(Buffer.from(text), jsonLimits);
}

function trusted(text: string): unknown {
  return JSON.parse(text);
}

function carriableJson(): fc.Arbitrary<unknown> {
  const text = fc.string({ unit: "binary" }).filter(isCarriable);
  const leaf = fc.oneof(
    text,
    fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
    fc.boolean(),
    fc.constant(null),
  );
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(
        text.filter((name) => name !== "__proto__"),
        tie("value"),
        { maxKeys: 4 },
      ),
    ),
  })).value;
}
