import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ComityError } from "../../src/errors.ts";
import { loadInstruments } from "../../src/instruments/rule-data.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";

const rule = {
  id: "TREATY-1",
  article: "Art. 1",
  attestation: "V",
  requirement: { required: ["request"] },
  at: "",
  expected: "a request",
};
const treaty = {
  id: "TREATY",
  title: "A treaty",
  version: "1.0.0",
  validFrom: "2020-01-01",
  protocols: ["PROTOCOL"],
  rules: [rule],
};

describe("loading instruments", () => {
  it("reads what is published, the rules of the house among it", () => {
    const instruments = publishedInstruments();
    assert.deepEqual(
      instruments.map(({ id }) => id),
      ["COMITY", "ETS030", "UNTOC"],
    );
    assert.deepEqual(
      instruments.filter(({ general }) => general).map(({ id }) => id),
      ["COMITY"],
    );
  });

  it("gives every rule of a treaty its attestation", () => {
    const treaties = publishedInstruments().filter(({ general }) => !general);
    assert.ok(
      treaties.every(({ rules }) =>
        rules.every(({ attestation }) => attestation !== undefined),
      ),
    );
  });

  it("makes a rule of recall or of advice warn", () => {
    const [loaded] = loadInstruments([
      {
        ...treaty,
        rules: [
          rule,
          { ...rule, id: "TREATY-2", attestation: "R" },
          { ...rule, id: "TREATY-3", advisory: true },
        ],
      },
    ]);
    assert.deepEqual(
      loaded?.rules.map(({ warns }) => warns),
      [false, true, true],
    );
  });

  const wrong: Readonly<Record<string, unknown>> = {
    "something that is no object": [],
    "an instrument without rules": { ...treaty, rules: undefined },
    "an unknown member of an instrument": { ...treaty, note: "" },
    "a day that is no date": { ...treaty, validFrom: "2020" },
    "an unknown member of a rule": {
      ...treaty,
      rules: [{ ...rule, requirment: {} }],
    },
    "a rule without expectation": {
      ...treaty,
      rules: [{ ...rule, expected: undefined }],
    },
    "a rule id of another form": {
      ...treaty,
      rules: [{ ...rule, id: "treaty 1" }],
    },
    "an unknown attestation": {
      ...treaty,
      rules: [{ ...rule, attestation: "X" }],
    },
    "a protocol the instrument does not list": {
      ...treaty,
      rules: [{ ...rule, protocol: "OTHER" }],
    },
    "neither requirement nor check": {
      ...treaty,
      rules: [{ ...rule, requirement: undefined }],
    },
    "requirement and check": {
      ...treaty,
      rules: [{ ...rule, check: { name: "iban", values: "a" } }],
    },
    "an unknown check": checked({ name: "toString" }),
    "a check without its arguments": checked({
      name: "daysBetween",
      from: "a",
      to: "b",
    }),
    "a check with an argument it does not know": checked({
      name: "equal",
      left: "a",
      right: "b",
      least: 1,
    }),
    "a path that is no text": { ...treaty, rules: [{ ...rule, each: [1] }] },
    "a schema with a misspelt keyword": {
      ...treaty,
      rules: [{ ...rule, requirement: { requird: ["request"] } }],
    },
    "a rule twice": { ...treaty, rules: [rule, rule] },
  };
  for (const [what, data] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => loadInstruments([data]),
        (error) =>
          error instanceof ComityError &&
          error.code === "INSTRUMENT_DATA_INVALID",
      );
    });
  }

  it("refuses a rule id that two instruments share", () => {
    const other = { ...treaty, id: "OTHER" };
    assert.throws(() => loadInstruments([treaty, other]), {
      code: "INSTRUMENT_DATA_INVALID",
    });
  });
});

function checked(check: unknown): unknown {
  return { ...treaty, rules: [{ ...rule, requirement: undefined, check }] };
}
