import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { changed } from "../../schemas/examples/change.ts";
import { examples } from "../../schemas/examples/make.ts";
import { answer } from "../support/answer.ts";
import { judgeDocument } from "../../src/instruments/judge.ts";
import type {
  BusinessDocument,
  ModelObject,
} from "../../src/message/document.ts";

/** A ground that only some kinds of assistance may be refused on, one that may, and one that may not. */
const limited = [
  ["D4-request", "DUAL_CRIMINALITY", "SEARCH_SEIZURE", "TESTIMONY", "OAS55-5"],
  ["D5-request", "DUAL_CRIMINALITY", "FREEZE", "DOCUMENTS", "UNCAC-46-9-B"],
  ["D9-request", "DUAL_CRIMINALITY", "INTERCEPTION", "TESTIMONY", "EIO-11-1-G"],
  [
    "D9-request",
    "OFFENCE_THRESHOLD",
    "INTERCEPTION",
    "SUBSCRIBER_DATA",
    "EIO-11-1-H",
  ],
] as const;

describe("a ground for some kinds of assistance only", () => {
  for (const [request, ground, may, mayNot, rule] of limited)
    for (const kind of ["REFUSAL", "ACCEPTANCE"] as const)
      it(`${rule} in a ${kind} holds of every kind that is stated, and of what states none`, () => {
        const on = (assistanceType?: readonly string[]) =>
          brokenBy(request, kind, [ground], assistanceType).includes(rule);
        assert.equal(on([may]), false);
        assert.equal(on([mayNot]), true);
        assert.equal(on([may, mayNot]), true);
        assert.equal(on(), true);
      });
});

describe("a ground that is never sufficient alone", () => {
  for (const request of ["D2-request", "D5-request"] as const)
    it(`may stand beside another in an answer to ${request}`, () => {
      for (const never of ["BANK_SECRECY", "FISCAL"]) {
        assert.notDeepEqual(brokenBy(request, "REFUSAL", [never]), []);
        assert.notDeepEqual(brokenBy(request, "REFUSAL", [never, "OTHER"]), []);
        const beside = [never, "ESSENTIAL_INTERESTS"];
        assert.deepEqual(brokenBy(request, "REFUSAL", beside), []);
      }
      const both = ["BANK_SECRECY", "FISCAL"];
      assert.notDeepEqual(brokenBy(request, "REFUSAL", both), []);
    });
});

function brokenBy(
  request: string,
  kind: "REFUSAL" | "ACCEPTANCE",
  grounds: readonly string[],
  assistanceType?: readonly string[],
): readonly string[] {
  const good = examples[request];
  assert.ok(good);
  const refused: ModelObject = {
    itemId: ["item-1"],
    ...(assistanceType === undefined ? {} : { assistanceType }),
    ground: grounds.map((code) => ({ code })),
    reasons: "The law of the requested State does not allow it.",
    consultation: { heldOn: "2026-03-01" },
  };
  const body: ModelObject = { extent: "PARTIAL", refused: [refused] };
  const document = changed(good, [answer(kind, body)]);
  return judgeDocument(document as unknown as BusinessDocument).faults.map(
    ({ rule }) => rule,
  );
}
