import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { skeletonOf } from "../../src/drafting/skeleton.ts";
import { skeletonText } from "../../src/drafting/skeleton-text.ts";
import { ComityError } from "../../src/errors.ts";
import { codesOf } from "../../src/format/code-lists.ts";
import { readDocument } from "../../src/format/read-document.ts";
import { xmlText } from "../../src/format/xml-text.ts";
import type { Instrument } from "../../src/instruments/instrument.ts";
import { judgeDocument } from "../../src/instruments/judge.ts";
import { isPermitted } from "../../src/instruments/needs.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import type { ModelObject } from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";
import { parseMessageId } from "../../src/message/identifiers.ts";
import { businessKinds, type BusinessKind } from "../../src/message/kinds.ts";
import { answersTo, filled } from "../support/filled-skeleton.ts";

const wished = {
  messageId: parseMessageId("019c2d3a-0000-7000-8000-000000000001"),
  now: new Date("2026-10-05T09:00:00Z"),
};
const rested = publishedInstruments().filter(
  ({ basis, general }) => !general && codesOf("instrument").has(basis),
);
/** A treaty may give way to rules that are common to all of its sort. */
const excluded: Readonly<Record<string, RegExp>> = {
  "BILATERAL-XA-XC": /^TAX_/,
};

describe("a skeleton", () => {
  for (const instrument of rested) {
    const types = [...codesOf("assistance-type")].filter(
      (type) =>
        isPermitted(instrument, type) &&
        excluded[instrument.id]?.test(type) !== true,
    );
    it(`of a request under ${instrument.id} is valid once it is filled in, whatever is asked`, () => {
      assert.ok(types.length > 0);
      for (const type of types) {
        const skeleton = skeletonOf({
          ...wished,
          instrument,
          kind: "REQUEST",
          assistance: [type],
        });
        for (const syntax of ["json", "xml"] as const)
          assertGrowsValid(skeleton, instrument, syntax, type);
      }
    });
  }

  const asking = new Set<BusinessKind>([
    "SUPPLEMENTARY_REQUEST",
    "PRESERVATION_REQUEST",
    "EMERGENCY_DISCLOSURE_REQUEST",
    "REQUEST",
  ]);
  for (const kind of businessKinds)
    it(`of ${kind} is valid once it is filled in`, () => {
      const instrument = named("ETS185");
      const type =
        kind === "PRESERVATION_REQUEST" ? "DATA_PRESERVATION" : "TRAFFIC_DATA";
      const assistance = asking.has(kind) ? [type] : [];
      const skeleton = skeletonOf({ ...wished, instrument, kind, assistance });
      for (const syntax of ["json", "xml"] as const)
        assertGrowsValid(skeleton, instrument, syntax, kind);
    });

  it("says in every place what goes there, and which rule and article want it", () => {
    const instrument = named("UNTOC");
    const { request } = skeletonOf({
      ...wished,
      instrument,
      kind: "REQUEST",
      assistance: ["FREEZE"],
    });
    const { facts } = request as {
      readonly facts: { readonly summary: string };
    };
    assert.match(
      facts.summary,
      /^TODO: .*\[UNTOC-18-15-C, Art\. 18\(15\)\(c\)\]$/,
    );
  });

  it("leaves no choice where the instrument has none, and states nothing that its author has to", () => {
    const instrument = named("ETS070");
    const { header } = skeletonOf({
      ...wished,
      instrument,
      kind: "REQUEST",
      assistance: ["SENTENCE_ENFORCEMENT"],
      language: "en",
    }) as unknown as {
      readonly header: {
        readonly language: string;
        readonly attachment: readonly Readonly<Record<string, string>>[];
      };
    };
    assert.equal(header.language, "en");
    assert.deepEqual(
      header.attachment.map(({ role }) => role),
      ["JUDGMENT", "CERT_ENFORCEABILITY"],
    );
    assert.match(
      header.attachment[0]?.certifiedCopy ?? "",
      /^TODO: .*: true \[/,
    );
  });

  it("holds an item for each kind of assistance", () => {
    const { request } = skeletonOf({
      ...wished,
      instrument: named("UNTOC"),
      kind: "REQUEST",
      assistance: ["FREEZE", "DOCUMENTS"],
    }) as unknown as {
      readonly request: {
        readonly assistance: readonly Readonly<Record<string, unknown>>[];
      };
    };
    assert.deepEqual(
      request.assistance.map(({ itemId, type }) => [itemId, type]),
      [
        ["item-1", "FREEZE"],
        ["item-2", "DOCUMENTS"],
      ],
    );
  });

  const misfits = [
    ["UNTOC", "REQUEST", ["TAX_RECOVERY"]],
    ["UNTOC", "REQUEST", []],
    ["UNTOC", "REFUSAL", ["FREEZE"]],
    ["BILATERAL-XA-XC", "REQUEST", ["TAX_RECOVERY"]],
    ["ETS185", "PRESERVATION_REQUEST", ["TRAFFIC_DATA"]],
    ["MEDELLIN2019", "REQUEST", ["FREEZE"]],
    ["COMITY", "REQUEST", ["FREEZE"]],
  ] as const;
  for (const [id, kind, assistance] of misfits)
    it(`is not made of ${kind} under ${id} for ${assistance.join() || "nothing"}`, () => {
      const wish = { ...wished, instrument: named(id), kind, assistance };
      assert.throws(
        () => skeletonOf(wish),
        (error) => error instanceof ComityError && error.code === "USAGE",
      );
    });
});

function named(id: string): Instrument {
  const found = publishedInstruments().find((each) => each.id === id);
  assert.ok(found !== undefined);
  return found;
}

/** Nobody takes it as it is; filled in, it is valid, and no rule warns that the instrument does not leave to its author. */
function assertGrowsValid(
  skeleton: ModelObject,
  instrument: Instrument,
  syntax: Syntax,
  about: string,
): void {
  const full = filled(skeleton, instrument.id);
  const text = skeletonText(skeleton, syntax);
  assert.equal(judged(text, syntax).isValid, false, about);
  const { isValid, faults, warnings } = judged(
    syntax === "json" ? JSON.stringify(full) : filledXml(text, skeleton, full),
    syntax,
  );
  assert.deepEqual(faults, [], `${about} in ${syntax}`);
  assert.ok(isValid);
  const advisory = new Set(
    publishedInstruments()
      .flatMap(({ rules }) => rules)
      .filter((rule) => rule.advisory)
      .map(({ id }) => id),
  );
  assert.deepEqual(
    warnings.filter(
      // What only recall says that the instrument does not provide for may be wished.
      ({ rule, path }) => !advisory.has(rule) && !path.endsWith("/type"),
    ),
    [],
    `${about} in ${syntax}`,
  );
}

function judged(text: string, syntax: Syntax) {
  const read = readDocument(Buffer.from(text, "utf8"), syntax);
  if (read.kind === "invalid")
    return { isValid: false, faults: read.faults, warnings: [] };
  const judgement = judgeDocument(read.document);
  return { isValid: judgement.faults.length === 0, ...judgement };
}

function filledXml(
  text: string,
  skeleton: ModelObject,
  full: ModelObject,
): string {
  const answers = [...answersTo(skeleton, full)];
  return text.replace(/<!-- TODO: .*? -->/g, () => {
    const answer = answers.shift();
    assert.ok(answer !== undefined);
    return xmlText(answer);
  });
}
