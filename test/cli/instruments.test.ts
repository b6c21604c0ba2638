import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { codesOf } from "../../src/format/code-lists.ts";
import { coverage } from "../../src/cli/coverage.ts";
import { isPermitted, needsOf } from "../../src/instruments/needs.ts";
import { loadInstruments } from "../../src/instruments/rule-data.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import { codeOf, comity } from "../support/command.ts";

describe("comity instruments", () => {
  it("lists every instrument whose rules are here", async () => {
    const { status, stdout } = await comity("instruments", "--json");
    assert.equal(status, 0);
    const listed = JSON.parse(stdout) as readonly { readonly id: string }[];
    assert.deepEqual(
      listed.map(({ id }) => id),
      publishedInstruments().map(({ id }) => id),
    );
  });

  it("tells what a request for one kind of assistance needs, and which article wants it", async () => {
    const { status, stdout } = await comity(
      ...["instruments", "UNTOC", "--assistance", "FREEZE"],
    );
    assert.equal(status, 0);
    assert.match(stdout, /^UNTOC-13-3-C {2}Art\. 13\(3\)\(c\) .*attested V/m);
    assert.match(
      stdout,
      /^ {4}\/request\/assistance\/detail\/property\/action$/m,
    );
    assert.doesNotMatch(stdout, /^UNTOC-13-3-B-COPY/m);
  });

  it("answers no for a kind of assistance that the instrument does not know", async () => {
    const ended = await comity(
      ...["instruments", "UNTOC", "--assistance", "TAX_RECOVERY"],
    );
    assert.equal(ended.status, 1);
    assert.equal(codeOf(ended), "MESSAGE_REFUSED");
  });

  it("knows what an instrument does not provide for, whichever body its rule looks at", () => {
    const permitted = (id: string, assistance: string) => {
      const instrument = publishedInstruments().find((each) => each.id === id);
      assert.ok(instrument, id);
      return isPermitted(instrument, assistance);
    };
    for (const id of ["OAS-A55", "UNCAC", "ETS030", "EEVIDENCE", "ETS185"]) {
      assert.equal(permitted(id, "TAX_RECOVERY"), false, id);
    }
    assert.equal(permitted("OAS-A55", "TESTIMONY"), true);
    const needed = publishedInstruments()
      .filter(({ id }) => id === "EEVIDENCE")
      .flatMap((each) => needsOf(each, "SUBSCRIBER_DATA"));
    const provider = needed.find(({ rule }) => rule === "EEVIDENCE-5-5-B");
    assert.deepEqual(provider?.place, [
      "/request/assistance/detail/data/provider",
    ]);
  });

  it("refuses names that nobody gave", async () => {
    for (const words of [["NOTHING"], ["UNTOC", "--assistance", "nothing"]]) {
      const ended = await comity("instruments", ...words);
      assert.equal(ended.status, 2);
      assert.equal(codeOf(ended), "USAGE");
    }
  });

  it("shows an example and a counter-example of every rule", async () => {
    const { status, stdout } = await comity(
      ...["instruments", "--coverage", "--json"],
    );
    assert.equal(status, 0);
    const rows = JSON.parse(stdout) as readonly {
      readonly rule: string;
      readonly broken?: string;
      readonly kind?: string;
    }[];
    const rules = publishedInstruments().flatMap((each) => each.rules);
    assert.deepEqual(
      new Set(rows.map(({ rule }) => rule)),
      new Set(rules.map(({ id }) => id)),
    );
    assert.ok(rows.every(({ broken, kind }) => broken && kind));
  });
});

describe("the coverage", () => {
  it("has a row without files for a rule that nobody has broken yet", () => {
    const instruments = loadInstruments([
      {
        id: "NEW",
        title: "A new treaty",
        version: "1.0.0",
        validFrom: "2026-01-01",
        protocols: [],
        rules: [
          {
            id: "NEW-1",
            article: "Art. 1",
            requirement: { required: ["request"] },
            at: "request",
            expected: "a request",
          },
        ],
      },
    ]);
    assert.deepEqual(coverage(instruments), [
      { instrument: "NEW", rule: "NEW-1", article: "Art. 1" },
    ]);
  });
});

describe("what instruments need", () => {
  it("is nothing of an item of another kind, and permits some kinds under each treaty", () => {
    for (const instrument of publishedInstruments()) {
      const types = [...codesOf("assistance-type")];
      assert.ok(types.some((type) => isPermitted(instrument, type)));
      for (const type of types)
        for (const { rule } of needsOf(instrument, type))
          assert.ok(instrument.rules.some(({ id }) => id === rule));
    }
    const untoc = publishedInstruments().find(({ id }) => id === "UNTOC");
    assert.ok(untoc !== undefined);
    assert.equal(isPermitted(untoc, "FREEZE"), true);
    assert.equal(isPermitted(untoc, "SENTENCE_ENFORCEMENT"), false);
    const rulesOf = (type: string) =>
      needsOf(untoc, type).map(({ rule }) => rule);
    assert.ok(rulesOf("VIDEO_HEARING").includes("UNTOC-18-18"));
    assert.ok(!rulesOf("FREEZE").includes("UNTOC-18-18"));
  });
});
