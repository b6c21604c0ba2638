import assert from "node:assert/strict";
import { describe, it } from "vitest";
import {
  changed,
  push,
  set,
  type Change,
} from "../../schemas/examples/change.ts";
import { examples } from "../../schemas/examples/make.ts";
import { refusedOn } from "../support/answer.ts";
import { unacceptedInstruments } from "../../src/exchange/accepted-instruments.ts";
import {
  judgeDocument,
  type JudgeContext,
} from "../../src/instruments/judge.ts";
import { loadInstruments } from "../../src/instruments/rule-data.ts";
import type { BusinessDocument } from "../../src/message/document.ts";

const untocFirst = [
  set("request/legalBasis/0/primary", false),
  set("request/legalBasis/1/primary", true),
  set("request/conductingAuthority", {
    name: "Public Prosecutor of Corvane",
    function: "D. Varga, prosecutor",
    country: "XC",
  }),
];

describe("which of several legal bases goes first", () => {
  it("is the treaty of the two States, before the default rules of a convention", () => {
    assert.deepEqual(faultsOf(variant("D15-request")), []);
    assert.deepEqual(faultsOf(variant("D15-request", ...untocFirst)), [
      "COMITY-BASIS-PRECEDENCE",
    ]);
  });

  it("is the convention, where the treaty does not cover what is asked", () => {
    const controlled = set("request/assistance", [
      {
        itemId: "item-1",
        type: "CONTROLLED_DELIVERY",
        description: "A controlled delivery from Corvane to Lindhaven.",
      },
    ]);
    assert.deepEqual(
      faultsOf(variant("D15-request", ...untocFirst, controlled)),
      [],
    );
  });

  it("is a treaty before an assurance of reciprocity", () => {
    const also = push("request/legalBasis", {
      instrument: "OAS-A55",
      primary: false,
    });
    assert.deepEqual(faultsOf(variant("D13-request", also)), [
      "COMITY-BASIS-PRECEDENCE",
    ]);
  });

  it("is not asked while two of them are primary", () => {
    const [, second] = untocFirst;
    assert.ok(second);
    assert.ok(
      !faultsOf(variant("D15-request", second)).includes(
        "COMITY-BASIS-PRECEDENCE",
      ),
    );
  });
});

describe("a treaty between two States", () => {
  const secrecy = refusedOn(["BANK_SECRECY"]);

  it("judges in both directions", () => {
    assert.deepEqual(faultsOf(variant("D15-request", secrecy)), [
      "BILATERAL-XA-XC-8-2",
    ]);
  });

  it("judges nothing between other States, and a warning says that none does", () => {
    const others = set("header/recipient/authority", "xb-moj");
    const { faults, warnings } = judgeDocument(
      variant("D15-request", others, secrecy),
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(
      warnings.map(({ rule }) => rule),
      ["BILATERAL-TREATY"],
    );
  });

  it("judges nothing before it is in force", () => {
    const early = set("header/sentAt", "2019-06-30T10:00:00Z");
    assert.deepEqual(faultsOf(variant("D15-request", early, secrecy)), []);
  });
});

describe("a reservation of the one who refuses", () => {
  const [treaty] = loadInstruments([
    {
      id: "UNTOC",
      title: "A treaty",
      version: "1.0.0",
      validFrom: "2000-01-01",
      protocols: [],
      rules: [
        {
          id: "TREATY-5",
          article: "Art. 5",
          attestation: "V",
          undeclared: "TREATY-5-RESERVED",
          declarant: "sender",
          each: "/refusal",
          requirement: { required: ["decidingAuthority", "remark"] },
          at: "remark",
          expected: "a reservation to that effect",
        },
      ],
    },
  ]);
  assert.ok(treaty);
  const refusal = variant("D2-refusal");
  const faulty = (context: JudgeContext) =>
    judgeDocument(refusal, context, [treaty]).faults.length > 0;

  it("is looked for among what the sender has declared, and not the recipient", () => {
    const own = ["TREATY-5-RESERVED"];
    assert.equal(faulty({ senderDeclarations: [] }), true);
    assert.equal(faulty({ senderDeclarations: [], declarations: own }), true);
    assert.equal(faulty({ senderDeclarations: own }), false);
  });

  it("is not judged by those who do not know the declarations", () => {
    assert.equal(faulty({ declarations: [] }), false);
  });
});

describe("what a recipient accepts", () => {
  const [bilateral, ibera] = [variant("D15-request"), variant("D4-request")];

  it("is every legal basis that is named", () => {
    assert.deepEqual(
      unacceptedInstruments(bilateral, { instruments: ["UNTOC"] }),
      ["BILATERAL"],
    );
  });

  it("is not asked of an answer, which repeats what its recipient invoked", () => {
    const opening = variant("D2-request");
    assert.deepEqual(unacceptedInstruments(opening, { instruments: [] }), [
      "UNTOC",
    ]);
    for (const name of ["D2-acceptance-partial", "D2-refusal"])
      assert.deepEqual(
        unacceptedInstruments(variant(name), { instruments: [] }),
        [],
      );
  });

  it("is a bilateral treaty by its own id, or all of them by their code", () => {
    for (const id of ["BILATERAL", "BILATERAL-XA-XC"]) {
      const instruments = ["UNTOC", id];
      assert.deepEqual(unacceptedInstruments(bilateral, { instruments }), []);
    }
  });

  it("is no treaty with another State", () => {
    const instruments = ["UNTOC", "BILATERAL-XA-XE"];
    assert.deepEqual(unacceptedInstruments(bilateral, { instruments }), [
      "BILATERAL",
    ]);
  });

  it("is the instrument that governs how a message is sent, too", () => {
    const instruments = ["OAS-A55", "OAS-A59"];
    assert.deepEqual(unacceptedInstruments(ibera, { instruments }), [
      "MEDELLIN2019",
    ]);
  });
});

function variant(
  name: string,
  ...changes: readonly Change[]
): BusinessDocument {
  const good = examples[name];
  assert.ok(good);
  return changed(good, changes) as unknown as BusinessDocument;
}

function faultsOf(document: BusinessDocument): readonly string[] {
  return judgeDocument(document).faults.map(({ rule }) => rule);
}
