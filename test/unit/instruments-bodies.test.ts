import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { changed, type Change } from "../../schemas/examples/change.ts";
import { examples } from "../../schemas/examples/make.ts";
import { judgeDocument } from "../../src/instruments/judge.ts";
import type { BusinessDocument } from "../../src/message/document.ts";
import { bodyName, type BusinessKind } from "../../src/message/kinds.ts";

/** By instrument, a request and the rules of which each kind of request breaks one when what they want is missing. */
const treaties = {
  UNTOC: ["D2-request", "UNTOC-18-15-F", "UNTOC-18-3", "UNTOC-18-14-LANGUAGE"],
  UNCAC: ["D5-request", "UNCAC-46-15-F", "UNCAC-46-3", "UNCAC-46-14-LANGUAGE"],
  "OAS-A55": ["D4-request", "OAS55-26-ACT", "OAS55-7", "OAS55-28"],
  LJH2023: [
    "D10-request",
    "LJH2023-CONTENTS-F",
    "LJH2023-TYPES",
    "LJH2023-LANGUAGE",
  ],
  EIO: ["D9-request", "EIO-5-1-B", "EIO-3", "EIO-5-2"],
  "BILATERAL-XA-XC": [
    "D15-request",
    "BILATERAL-XA-XC-5-D",
    "BILATERAL-TAX-TYPE",
    "BILATERAL-XA-XC-6",
  ],
  RECIPROCITY: [
    "D13-request",
    "RECIPROCITY-PURPOSE",
    undefined,
    "RECIPROCITY-LANGUAGE",
  ],
  COMITY: ["D14-request", "ROGATORY-PURPOSE", undefined, "ROGATORY-LANGUAGE"],
} as const;

const own = [
  "REQUEST",
  "PRESERVATION_REQUEST",
  "EMERGENCY_DISCLOSURE_REQUEST",
] as const;
const all = [...own, "SUPPLEMENTARY_REQUEST"] as const;

for (const [treaty, [name, contents, types, language]] of Object.entries(
  treaties,
)) {
  describe(`what asks for assistance under ${treaty}`, () => {
    for (const kind of own)
      it(`${kind} is held to the contents of a request`, () => {
        const without = saidAs(kind, name, (body) => {
          delete body.facts;
        });
        assert.ok(broken(without).includes(contents), contents);
        assert.ok(!broken(saidAs(kind, name)).includes(contents));
      });

    for (const kind of all) {
      it(`${kind} asks only what is provided for`, () => {
        const asked = saidAs(kind, name, ({ assistance }) => {
          const [item] = assistance as Record<string, unknown>[];
          assert.ok(item);
          item.type = "TAX_INFORMATION";
        });
        assert.ok(types === undefined || broken(asked).includes(types));
      });

      it(`${kind} is in a language that is accepted`, () => {
        assert.ok(broken(saidAs(kind, name), ["fi"]).includes(language));
      });
    }

    it("a supplementary request need not repeat what the request said", () => {
      const without = saidAs("SUPPLEMENTARY_REQUEST", name, (body) => {
        delete body.facts;
      });
      assert.ok(!broken(without).includes(contents));
    });
  });
}

describe("a supplementary request", () => {
  it("goes by Interpol, and under ETS 30 alone between judicial authorities, in urgency only", () => {
    const by = (level: string, channel: string) =>
      broken(
        saidAs("SUPPLEMENTARY_REQUEST", "D1-request", (body, header) => {
          body.urgency = { level, reason: "CUSTODY" };
          body.legalBasis = [{ instrument: "ETS030", primary: true }];
          header.channel = channel;
        }),
      );
    for (const [channel, rule] of [
      ["INTERPOL", "ETS030-15-7"],
      ["JUDICIAL_DIRECT", "ETS030-15-1-URGENT"],
    ] as const) {
      assert.ok(by("ROUTINE", channel).includes(rule), rule);
      assert.ok(!by("URGENT", channel).includes(rule), rule);
    }
  });

  it("to enforce a sentence for several offences says which part is for which", () => {
    const asked = (part: boolean) =>
      saidAs("SUPPLEMENTARY_REQUEST", "D6-request", (body) => {
        const [offence] = body.offence as unknown[];
        body.offence = [offence, offence];
        for (const { detail } of body.assistance as {
          detail: { sentence: Record<string, unknown> };
        }[])
          if (part) detail.sentence.offencePart = "Two years for the first.";
          else delete detail.sentence.offencePart;
      });
    assert.ok(broken(asked(false)).includes("ETS070-4-2"));
    assert.ok(!broken(asked(true)).includes("ETS070-4-2"));
  });
});

function broken(
  document: BusinessDocument,
  languages?: readonly string[],
): readonly string[] {
  const { faults, warnings } = judgeDocument(
    document,
    languages === undefined ? {} : { languages },
  );
  return [...faults, ...warnings].map(({ rule }) => rule);
}

function saidAs(
  kind: BusinessKind,
  name: string,
  change: (
    body: Record<string, unknown>,
    header: Record<string, unknown>,
  ) => void = () => undefined,
): BusinessDocument {
  const good = examples[name];
  assert.ok(good);
  const become: Change = (document) => {
    const { request } = document;
    const header = document.header as Record<string, unknown>;
    delete document.request;
    header.kind = kind;
    change(request as Record<string, unknown>, header);
    document[bodyName(kind)] = request;
  };
  return changed(good, [become]) as unknown as BusinessDocument;
}
