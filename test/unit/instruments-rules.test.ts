import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "vitest";
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
const limit = {
  id: "TREATY-1-TIME",
  article: "Art. 1",
  attestation: "V",
  title: "A decision",
  from: { kind: "REQUEST" },
  duration: "P30D",
  owedBy: "requested",
  until: { kind: ["ACCEPTANCE", "REFUSAL"] },
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
    const folder = new URL("../../schemas/instruments/", import.meta.url);
    assert.deepEqual(
      instruments.map(({ id }) => `${id}.json`),
      readdirSync(folder).toSorted(),
    );
    assert.deepEqual(
      instruments.filter(({ general }) => general).map(({ id }) => id),
      ["COMITY"],
    );
  });

  it("gives every rule of a treaty its attestation", () => {
    const withoutText = ["BILATERAL", "RECIPROCITY", "ROGATORY"];
    const treaties = publishedInstruments().filter(
      ({ general, id }) => !general && !withoutText.includes(id),
    );
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

  it("reads a time limit that begins with a message, or with a day it states", () => {
    const stated = {
      ...limit,
      id: "TREATY-2-TIME",
      from: { field: "/acceptance/item/expectedDate" },
      atLeast: true,
      protocol: "PROTOCOL",
      when: { required: ["acceptance"] },
    };
    const [loaded] = loadInstruments([
      { ...treaty, timeLimits: [limit, stated] },
    ]);
    const [plain, bounded] = loaded?.timeLimits ?? [];
    assert.deepEqual(plain, {
      id: "TREATY-1-TIME",
      article: "Art. 1",
      attestation: "V",
      title: "A decision",
      from: { event: "message", kinds: ["REQUEST"] },
      duration: "P30D",
      workingDays: false,
      atLeast: false,
      owedBy: "requested",
      until: { event: "message", kinds: ["ACCEPTANCE", "REFUSAL"] },
    });
    assert.deepEqual(bounded?.from, {
      event: "field",
      path: "/acceptance/item/expectedDate",
    });
    assert.equal(bounded.atLeast, true);
    assert.equal(bounded.protocol, "PROTOCOL");
    assert.equal(bounded.when?.({ request: {} }), false);
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
    "a treaty between one State": { ...treaty, between: ["XA"] },
    "a treaty between a State and itself": { ...treaty, between: ["XA", "XA"] },
    "a precedence whose scope is no rule of the instrument": {
      ...treaty,
      precedence: { rank: 1, scope: ["TREATY-9"] },
    },
    "a precedence without rank": { ...treaty, precedence: { scope: [] } },
    "a declarant that is neither side": {
      ...treaty,
      rules: [{ ...rule, declarant: "depositary" }],
    },
    "a supplement without exceptions": {
      ...treaty,
      supplements: { instrument: "TREATY" },
    },
    "a supplement to an instrument that is not there": {
      ...treaty,
      supplements: { instrument: "NOWHERE", except: [] },
    },
    "a supplement that replaces a rule which is not there": {
      ...treaty,
      supplements: { instrument: "TREATY", except: ["TREATY-9"] },
    },
    "a time limit that bears a rule's id": limited({ id: "TREATY-1" }),
    "a time limit without attestation": limited({ attestation: undefined }),
    "an unknown member of a time limit": limited({ untill: {} }),
    "a time limit from a kind that nobody knows": limited({
      from: { kind: "REQUESTS" },
    }),
    "a time limit from nothing": limited({ from: { kind: [] } }),
    "a time limit from a message and a field": limited({
      from: { kind: "REQUEST", field: "/request/urgency/date" },
    }),
    "a field that is no path of a body": limited({ until: { field: "date" } }),
    "a duration of nothing": limited({ duration: "P" }),
    "a duration in weeks": limited({ duration: "P2W" }),
    "working days in hours": limited({ duration: "PT96H", workingDays: true }),
    "a time limit owed by nobody": limited({ owedBy: "anybody" }),
    "a time limit of a protocol not listed": limited({ protocol: "OTHER" }),
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

function limited(changes: object): unknown {
  return { ...treaty, timeLimits: [{ ...limit, ...changes }] };
}

function checked(check: unknown): unknown {
  return { ...treaty, rules: [{ ...rule, requirement: undefined, check }] };
}
