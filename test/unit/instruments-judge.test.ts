import assert from "node:assert/strict";
import { describe, it } from "vitest";
import {
  changed,
  drop,
  push,
  set,
  type Change,
} from "../../schemas/examples/change.ts";
import { examples } from "../../schemas/examples/make.ts";
import {
  judgeDocument,
  type JudgeContext,
} from "../../src/instruments/judge.ts";
import { loadInstruments } from "../../src/instruments/rule-data.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import type { Document } from "../../src/message/document.ts";

describe("judging a document", () => {
  it("finds every fault at once", () => {
    const broken = variant(
      "D2-request",
      drop("request/facts/purpose"),
      drop("request/requestingAuthority"),
    );
    assert.deepEqual(faultsOf(broken), ["UNTOC-18-15-A", "UNTOC-18-15-F"]);
  });

  it("states where, which article, what was expected and what was found", () => {
    const broken = variant(
      "D2-refusal",
      set("refusal/refused/1/ground", [{ code: "BANK_SECRECY" }]),
    );
    assert.deepEqual(judgeDocument(broken).faults, [
      {
        path: "/refusal/refused/1/ground",
        rule: "UNTOC-18-8",
        article: "Art. 18(8)",
        attestation: "V",
        expected: "a ground other than bank secrecy",
        found: '[{"code":"BANK_SECRECY"}]',
      },
    ]);
  });

  it("asks no rule less for knowing which kinds it concerns", () => {
    const all = publishedInstruments().map((instrument) => ({
      ...instrument,
      rules: instrument.rules.map((rule) => {
        const { kinds, ...unbound } = rule;
        return kinds === undefined ? rule : unbound;
      }),
    }));
    for (const [name, example] of Object.entries(examples)) {
      const bodiless = Object.fromEntries(
        Object.entries(example).map(([member, value]) => [
          member,
          member === "header" ? value : {},
        ]),
      );
      for (const model of [example, bodiless]) {
        const document = model as unknown as Document;
        assert.deepEqual(
          judgeDocument(document),
          judgeDocument(document, {}, all),
          name,
        );
      }
    }
    const bound = publishedInstruments()
      .flatMap(({ rules }) => rules)
      .filter(({ kinds }) => kinds !== undefined);
    assert.ok(bound.length > 300, `${bound.length} rules`);
  });

  it("quotes at most 200 characters of the document", () => {
    const [fault] = judgeDocument(
      variant("D1-request", set("header/channel", "D".repeat(4000))),
    ).faults;
    assert.equal(fault?.found.length, 200);
  });

  it("judges by the primary legal basis and not by the others", () => {
    const also = push("request/legalBasis", {
      instrument: "UNTOC",
      primary: false,
    });
    assert.deepEqual(
      faultsOf(variant("D1-request", also, drop("request/proceeding"))),
      [],
    );
  });

  it("judges whatever kind of message repeats a legal basis", () => {
    const report = "executionReport/legalBasis/0/instrument";
    assert.deepEqual(
      faultsOf(variant("D2-execution-report", set(report, "UNCC2024"))),
      ["COMITY-BASIS-RULES"],
    );
    const postponed = variant(
      "D2-postponement",
      drop("postponement/postponed/0/consultation"),
    );
    assert.deepEqual(faultsOf(postponed), ["UNTOC-18-26"]);
  });

  it("judges by each of two primary legal bases, besides refusing that there are two", () => {
    const also = push("request/legalBasis", {
      instrument: "UNTOC",
      primary: true,
    });
    const broken = variant("D1-request", also, drop("request/proceeding"));
    assert.deepEqual(
      faultsOf(broken),
      [
        "COMITY-BASIS-PRIMARY",
        "UNTOC-18-13-ROLE",
        "UNTOC-18-15-B-SUBJECT",
      ].filter((rule) => rule !== "UNTOC-18-13-ROLE"),
    );
  });

  it("applies the rules of a protocol only when the document names it", () => {
    const fiscal = set("refusal", {
      ...refusal,
      refused: [
        {
          ...refusal.refused[0],
          ground: [{ code: "FISCAL" }],
          partialConsidered: true,
        },
      ],
    });
    const asRefusal = [
      drop("acceptance"),
      set("header/kind", "REFUSAL"),
      fiscal,
    ];
    assert.deepEqual(faultsOf(variant("D1-acceptance", ...asRefusal)), []);
    const named = push("refusal/legalBasis", {
      instrument: "ETS099",
      primary: false,
    });
    assert.deepEqual(faultsOf(variant("D1-acceptance", ...asRefusal, named)), [
      "ETS099-1",
    ]);
  });

  it("judges a partial refusal inside an acceptance like a refusal", () => {
    const secrecy = set("acceptance/refused/0/ground", [
      { code: "BANK_SECRECY" },
    ]);
    assert.deepEqual(faultsOf(variant("D2-acceptance-partial", secrecy)), [
      "UNTOC-18-8",
    ]);
  });

  it("takes a translation for a language the recipient has declared", () => {
    const french = set("header/translation", [
      { language: "fr", certified: true, attachmentId: "order" },
    ]);
    assert.deepEqual(faultsOf(variant("D2-request"), { languages: ["fr"] }), [
      "UNTOC-18-14-LANGUAGE",
    ]);
    assert.deepEqual(
      faultsOf(variant("D2-request", french), { languages: ["fr"] }),
      [],
    );
  });

  it("does not judge languages when it does not know what the recipient declared", () => {
    assert.deepEqual(faultsOf(variant("D2-request"), { languages: [] }), []);
  });

  it("wants information on foreign law in the sender's own language, which no translation stands for", () => {
    const context = { senderLanguages: ["da"] };
    const english = [
      set("header/language", "en"),
      set("header/translation", [{ language: "da", certified: true }]),
    ];
    const reply = variant("D7-execution-report", ...english);
    assert.deepEqual(faultsOf(variant("D7-execution-report"), context), []);
    assert.deepEqual(faultsOf(reply, context), ["ETS062-14-REPLY"]);
    assert.deepEqual(faultsOf(reply, { senderLanguages: ["da", "en"] }), []);
    assert.deepEqual(faultsOf(reply, {}), []);
    // What is said on the way to the reply may be in any language the other side accepts.
    assert.deepEqual(faultsOf(variant("D7-acceptance"), context), []);
  });

  it("arranges a stay of more than 60 days under OAS A-55 only where all have agreed to it", () => {
    const on = (...changes: readonly Change[]) =>
      faultsOf(variant("D4-transfer-arrangement", ...changes));
    const [last, late] = ["2026-12-24", "2026-12-25"].map((day) =>
      set("transferArrangement/returnBy", day),
    );
    assert.ok(last && late);
    const agreed = (longer: boolean) =>
      set("transferArrangement/longerStay", longer);
    assert.deepEqual(on(last), []);
    assert.deepEqual(on(late), ["OAS55-20-E-ARRANGEMENT"]);
    assert.deepEqual(on(late, agreed(false)), ["OAS55-20-E-ARRANGEMENT"]);
    assert.deepEqual(on(late, agreed(true)), []);
  });

  it("lets no refusal of preservation pass as one of something else for not saying what it refuses", () => {
    const on = (code: string, ...changes: readonly Change[]) =>
      faultsOf(
        variant(
          "D3-preservation-refusal",
          set("refusal/refused/0/ground", [{ code, article: "Art. 27(4)" }]),
          ...changes,
        ),
      );
    const kinds = "refusal/refused/0/assistanceType";
    assert.deepEqual(on("NE_BIS_IN_IDEM"), ["ETS185-29-5"]);
    assert.deepEqual(on("NE_BIS_IN_IDEM", drop(kinds)), ["ETS185-29-5-TYPE"]);
    assert.deepEqual(on("NE_BIS_IN_IDEM", set(kinds, ["STORED_DATA"])), []);
    assert.deepEqual(on("ESSENTIAL_INTERESTS", drop(kinds)), []);
    assert.deepEqual(on("DUAL_CRIMINALITY", drop(kinds)), ["ETS185-29-3-TYPE"]);
  });

  it("finds no ground in two that never suffice, nor in one beside a ground that is not admitted", () => {
    const on = (name: string, ...grounds: readonly string[]) =>
      faultsOf(
        variant(
          name,
          set(
            "refusal/refused/0/ground",
            grounds.map((code) => ({ code })),
          ),
        ),
      );
    assert.deepEqual(on("D11-refusal", "BANK_SECRECY", "FISCAL"), [
      "EU2001P-8",
    ]);
    assert.deepEqual(on("D11-refusal", "NE_BIS_IN_IDEM", "FISCAL"), [
      "EU2001P-8",
    ]);
    assert.deepEqual(on("D11-refusal", "BANK_SECRECY", "LEGAL_PERSON"), [
      "EU2001P-7",
    ]);
    const preservation = "D3-preservation-refusal";
    assert.deepEqual(on(preservation, "FISCAL", "DUAL_CRIMINALITY"), [
      "ETS185-29-3",
    ]);
    assert.deepEqual(on(preservation, "MLA_SYSTEM", "DUAL_CRIMINALITY"), [
      "ETS185-29-5",
    ]);
    assert.deepEqual(
      on("D8-refusal", "BANK_SECRECY", "NO_DOMESTIC_TAX_INTEREST"),
      ["ETS127-21-3", "ETS127-21-4"],
    );
    assert.deepEqual(on("D11-refusal", "ESSENTIAL_INTERESTS", "FISCAL"), []);
  });

  it("admits a proceeding in tax matters only to whoever has declared so", () => {
    const document = variant("D8-request");
    assert.deepEqual(faultsOf(document, { declarations: [] }), [
      "COMITY-TAX-PROFILE",
    ]);
    assert.deepEqual(faultsOf(document, { declarations: ["TAX"] }), []);
  });

  it("judges what a supplementary request asks like what a request asks", () => {
    const name = "D1-supplementary-request";
    const item = "supplementaryRequest/assistance/0";
    assert.deepEqual(
      faultsOf(variant(name, set("header/channel", "JUDICIAL_DIRECT"))),
      ["ETS030-15-2"],
    );
    assert.deepEqual(faultsOf(variant(name, drop(`${item}/description`))), [
      "ETS030-14-1-B-OBJECT",
    ]);
  });

  it("takes a postponement for own proceedings where ETS 182 is a basis, and only there", () => {
    const postponed = (...bases: readonly string[]) =>
      variant(
        "D2-postponement",
        set("postponement", {
          legalBasis: bases.map((instrument, index) => ({
            instrument,
            primary: index === 0,
          })),
          postponed: [
            {
              itemId: ["item-1"],
              ground: "ONGOING_PROCEEDINGS",
              reasons: "A search is about to begin.",
              partialConsidered: true,
            },
          ],
        }),
      );
    assert.deepEqual(faultsOf(postponed("ETS030", "ETS182")), []);
    assert.deepEqual(faultsOf(postponed("ETS030")), ["ETS182-7-1"]);
  });

  it("accepts a summons of an accused person exactly 50 days before the hearing", () => {
    const summons = (hearing: string) =>
      variant(
        "D1-request",
        set("request/assistance/1/detail/service/addresseeRole", "ACCUSED"),
        set("request/assistance/1/detail/service/hearingDate", hearing),
      );
    const context = { declarations: ["ETS030-7-3"] };
    assert.deepEqual(faultsOf(summons("2026-08-04"), context), []);
    assert.deepEqual(faultsOf(summons("2026-08-03"), context), ["ETS030-7-3"]);
  });

  it("refuses a message sent before its instrument was in force", () => {
    assert.deepEqual(
      faultsOf(
        variant("D2-request", set("header/sentAt", "2003-09-28T12:00:00Z")),
      ).includes("COMITY-BASIS-RULES"),
      true,
    );
  });

  it("lets a control document pass: no treaty speaks of it", () => {
    const inquiry = {
      header: { kind: "INQUIRY" },
      inquiry: { subject: {} },
    } as unknown as Document;
    assert.deepEqual(judgeDocument(inquiry), { faults: [], warnings: [] });
  });

  it("changes neither the document nor its judgement when asked again", () => {
    const document = variant("D1-request", drop("request/facts/purpose"));
    const before = structuredClone(document);
    assert.deepEqual(judgeDocument(document), judgeDocument(document));
    assert.deepEqual(document, before);
  });
});

describe("an instrument added as data", () => {
  const treaty = {
    id: "BILATERAL-XA-XB",
    basis: "BILATERAL",
    between: ["XA", "XB"],
    title: "Treaty between XA and XB",
    version: "1.0.0",
    validFrom: "2020-01-01",
    protocols: [],
    rules: [
      {
        id: "BILATERAL-4",
        article: "Art. 4",
        attestation: "V",
        each: "/request",
        requirement: { required: ["remedies"] },
        at: "remedies",
        expected: "the legal remedies",
      },
      {
        id: "BILATERAL-5",
        article: "Art. 5",
        attestation: "R",
        each: "/request/assistance",
        requirement: { required: ["location"] },
        at: "location",
        expected: "a place",
      },
    ],
  };
  const basis = set("request/legalBasis", [
    {
      instrument: "BILATERAL",
      primary: true,
      treatyTitle: "Treaty",
      taxExclusion: "NONE",
      legalAidForNationals: false,
    },
  ]);
  const document = variant("D1-request", basis, drop("request/remedies"));

  it("judges without a line of code", () => {
    const [own] = loadInstruments([treaty]);
    assert.ok(own);
    const judgement = judgeDocument(document, {}, [
      ...publishedInstruments(),
      own,
    ]);
    assert.deepEqual(
      judgement.faults.map(({ rule, path }) => [rule, path]),
      [["BILATERAL-4", "/request/remedies"]],
    );
    assert.deepEqual(
      judgement.warnings.map(({ path }) => path),
      ["/request/assistance/0/location", "/request/assistance/1/location"],
    );
  });

  it("gives way to its next version on the day that one begins", () => {
    const [old, next] = loadInstruments([
      { ...treaty, validTo: "2026-06-15" },
      {
        ...treaty,
        validFrom: "2026-06-15",
        rules: [{ ...treaty.rules[0], id: "BILATERAL-4A" }],
      },
    ]);
    assert.ok(old && next);
    const judgement = judgeDocument(document, {}, [old, next]);
    assert.deepEqual(
      judgement.faults.map(({ rule }) => rule),
      ["BILATERAL-4A"],
    );
  });
});

describe("an instrument that supplements another", () => {
  const rule = {
    id: "ETS030-9",
    article: "Art. 9",
    attestation: "V",
    each: "/request/person",
    requirement: { required: ["vulnerable"] },
    at: "vulnerable",
    expected: "whether the person is vulnerable",
  };
  const older = {
    id: "ETS030",
    title: "A treaty",
    version: "1.0.0",
    validFrom: "1962-06-12",
    protocols: [],
    rules: [rule, { ...rule, id: "ETS030-10", at: "minor" }],
  };
  const newer = {
    ...older,
    id: "EU2000",
    supplements: { instrument: "ETS030", except: ["ETS030-10"] },
    rules: [{ ...rule, id: "EU2000-1" }],
  };
  const document = variant(
    "D1-request",
    set("request/legalBasis/0/instrument", "EU2000"),
  );

  it("judges by its own rules and by those that it does not replace", () => {
    const { faults } = judgeDocument(
      document,
      {},
      loadInstruments([older, newer]),
    );
    assert.deepEqual(
      new Set(faults.map(({ rule }) => rule)),
      new Set(["EU2000-1", "ETS030-9"]),
    );
  });

  it("leaves the older one as it is", () => {
    const { faults } = judgeDocument(
      variant("D1-request"),
      {},
      loadInstruments([older, newer]),
    );
    assert.deepEqual(
      new Set(faults.map(({ rule }) => rule)),
      new Set(["ETS030-9", "ETS030-10"]),
    );
  });

  it("applies what binds those who have not declared so only where declarations are known", () => {
    const gated = loadInstruments([
      { ...older, rules: [{ ...rule, undeclared: "OPEN" }] },
    ]);
    const faulty = (context: JudgeContext) =>
      judgeDocument(variant("D1-request"), context, gated).faults.length > 0;
    assert.equal(faulty({ declarations: [] }), true);
    assert.equal(faulty({ declarations: ["OPEN"] }), false);
    assert.equal(faulty({}), false);
  });
});

const refusal = {
  legalBasis: [{ instrument: "ETS030", primary: true }],
  extent: "FULL",
  refused: [
    {
      itemId: ["item-1", "item-2"],
      reasons: "The offence is one against the customs laws of XA.",
    },
  ],
};

function variant(name: string, ...changes: readonly Change[]): Document {
  const good = examples[name];
  assert.ok(good);
  return changed(good, changes) as unknown as Document;
}

function faultsOf(
  document: Document,
  context?: JudgeContext,
): readonly string[] {
  return judgeDocument(document, context)
    .faults.map(({ rule }) => rule)
    .toSorted();
}
