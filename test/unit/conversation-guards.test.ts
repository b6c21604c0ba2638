import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import type { BusinessDocument } from "../../src/message/document.ts";
import { guards } from "../../src/message/guards.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import { substanceOf, type Substance } from "../../src/message/substance.ts";
import {
  allRead,
  attempt,
  naming,
  openedBy,
  type History,
} from "../support/conversation-model.ts";
import { idOf, ourselves, peer } from "../support/store-samples.ts";

type Side = typeof ourselves;
type Said = readonly [side: Side, kind: BusinessKind, substance?: Substance];

const assistance = [
  { itemId: "move", type: "CUSTODIAL_TRANSFER_IN" },
  { itemId: "hear", type: "TESTIMONY" },
];
const dataAndItsPreservation = [
  { itemId: "data", type: "STORED_DATA" },
  { itemId: "keep", type: "DATA_PRESERVATION" },
];
const acknowledged: Said = [peer, "ACKNOWLEDGEMENT"];
const accepted: Said = [peer, "ACCEPTANCE"];
const consulted: readonly Said[] = [
  acknowledged,
  [peer, "CONSULTATION", { subject: "REFUSAL" }],
];
const answered: readonly Said[] = [
  ...consulted,
  [ourselves, "CONSULTATION_REPLY", { reply: "DECLINED" }],
];
const offer: Substance = { stage: "OFFER", conditional: true };
const laterHearing: Substance = {
  postponed: [{ ...decided("ONGOING_PROCEEDINGS"), itemId: ["hear"] }],
};
const hearingPostponed: Said = [peer, "POSTPONEMENT", laterHearing];
const moveImpossible = [{ itemId: "move", result: "NOT_POSSIBLE" }];
const consent: Said = [peer, "TRANSFER_CONSENT", { consent: true }];
const arranged: Said = [
  ourselves,
  "TRANSFER_ARRANGEMENT",
  { returnBy: "2026-12-20" },
];

/** A message that one guard refuses, and what must change for it to follow. */
type Case = {
  readonly rule: string;
  readonly under: string;
  readonly named?: readonly string[];
  readonly opening?: readonly [BusinessKind, Substance];
  readonly before?: readonly Said[];
  readonly next: Said;
  readonly found: string;
  readonly mended: {
    readonly before?: readonly Said[];
    readonly next?: Said;
    readonly opening?: readonly [BusinessKind, Substance];
  };
};

const cases: readonly Case[] = [
  {
    rule: "CONVERSATION-LEGAL-BASIS",
    under: "ETS030",
    next: [peer, "ACCEPTANCE", { primary: "UNTOC" }],
    found: "UNTOC",
    mended: { next: [peer, "ACCEPTANCE", { primary: "ETS030" }] },
  },
  {
    rule: "CONVERSATION-LEGAL-BASIS",
    under: "ETS030",
    next: [peer, "DELAY_NOTICE", { primary: "UNTOC" }],
    found: "UNTOC",
    mended: { next: [peer, "DELAY_NOTICE", { primary: "ETS030" }] },
  },
  {
    rule: "CONVERSATION-BASIS-NAMED",
    under: "ETS030",
    next: [peer, "DELAY_NOTICE", {}],
    found: "none",
    mended: { next: [peer, "DELAY_NOTICE", { primary: "ETS030" }] },
  },
  {
    rule: "CONVERSATION-BASIS-NAMED",
    under: "ETS030",
    before: [acknowledged, accepted, consent],
    next: [ourselves, "TRANSFER_ARRANGEMENT", { itemId: ["move"] }],
    found: "none",
    mended: {
      next: [
        ourselves,
        "TRANSFER_ARRANGEMENT",
        { primary: "ETS030", itemId: ["move"] },
      ],
    },
  },
  {
    rule: "CONVERSATION-ITEM",
    under: "ETS030",
    next: [ourselves, "WITHDRAWAL", { itemId: ["elsewhere"] }],
    found: "elsewhere",
    mended: { next: [ourselves, "WITHDRAWAL", { itemId: ["hear"] }] },
  },
  {
    rule: "CONVERSATION-ITEM",
    under: "ETS030",
    next: [peer, "ACCEPTANCE", { granted: ["hear", "elsewhere"] }],
    found: "elsewhere",
    mended: { next: [peer, "ACCEPTANCE", { granted: ["hear", "move"] }] },
  },
  {
    rule: "CONVERSATION-ITEM",
    under: "ETS185",
    opening: ["PRESERVATION_REQUEST", { assistance }],
    next: [peer, "PRESERVATION_CONFIRMATION", { itemId: ["elsewhere"] }],
    found: "elsewhere",
    mended: { next: [peer, "PRESERVATION_CONFIRMATION", { itemId: ["hear"] }] },
  },
  {
    rule: "CONVERSATION-ASSISTANCE-TYPE",
    under: "ETS185",
    next: refusal("NE_BIS_IN_IDEM", {
      type: ["CUSTODIAL_TRANSFER_IN", "STORED_DATA"],
    }),
    found: "TESTIMONY",
    mended: {
      next: refusal("NE_BIS_IN_IDEM", {
        type: ["CUSTODIAL_TRANSFER_IN", "TESTIMONY"],
      }),
    },
  },
  {
    rule: "CONVERSATION-ASSISTANCE-TYPE",
    under: "ETS030",
    next: refusal("POLITICAL", { itemId: [], type: ["TESTIMONY"] }),
    found: "CUSTODIAL_TRANSFER_IN",
    mended: {
      next: refusal("POLITICAL", {
        itemId: [],
        type: ["TESTIMONY", "CUSTODIAL_TRANSFER_IN"],
      }),
    },
  },
  {
    // A ground against stored data alone would else refuse the preservation too, which admits it not.
    rule: "CONVERSATION-FULL-REFUSAL",
    under: "ETS185",
    opening: ["REQUEST", { assistance: dataAndItsPreservation }],
    next: refusal("NE_BIS_IN_IDEM", {
      itemId: ["data"],
      type: ["STORED_DATA"],
    }),
    found: "keep",
    mended: {
      next: refusal("NE_BIS_IN_IDEM", {
        itemId: ["data", "keep"],
        type: ["STORED_DATA", "DATA_PRESERVATION"],
      }),
    },
  },
  {
    rule: "CONVERSATION-FULL-REFUSAL",
    under: "ETS030",
    before: [acknowledged, hearingPostponed],
    next: refusal("POLITICAL", { itemId: ["move"] }),
    found: "hear",
    mended: {
      before: [acknowledged, [ourselves, "WITHDRAWAL", { itemId: ["hear"] }]],
    },
  },
  {
    rule: "CONVERSATION-ASSISTANCE-TYPE",
    under: "ETS030",
    next: refusal("POLITICAL", { type: ["TESTIMONY"] }),
    found: "CUSTODIAL_TRANSFER_IN",
    mended: { next: refusal("POLITICAL") },
  },
  {
    rule: "CONVERSATION-ASSISTANCE-TYPE",
    under: "ETS030",
    next: [
      peer,
      "ACCEPTANCE",
      {
        refused: [{ ...decided("POLITICAL"), type: ["TESTIMONY", "FREEZE"] }],
      },
    ],
    found: "CUSTODIAL_TRANSFER_IN",
    mended: {
      next: [
        peer,
        "ACCEPTANCE",
        {
          refused: [
            {
              ...decided("POLITICAL"),
              type: ["TESTIMONY", "CUSTODIAL_TRANSFER_IN"],
            },
          ],
        },
      ],
    },
  },
  {
    rule: "CONVERSATION-REFUSAL-REASONS",
    under: "ETS030",
    before: [acknowledged, accepted],
    next: refusal("POLITICAL", { reasoned: false }),
    found: "none",
    mended: { before: [acknowledged] },
  },
  {
    rule: "CONVERSATION-CONSULTATION",
    under: "ETS030",
    before: consulted,
    next: refusal("POLITICAL", { consultation: { messageId: idOf(99) } }),
    found: idOf(99),
    mended: {
      next: refusal("POLITICAL", { consultation: { messageId: idOf(3) } }),
    },
  },
  ...(["UNTOC", "UNCAC"] as const).flatMap((under): readonly Case[] => {
    const rule = under === "UNTOC" ? "UNTOC-18-26" : "UNCAC-46-26";
    return [
      {
        rule,
        under,
        next: refusal("MLA_SYSTEM"),
        found: "MLA_SYSTEM",
        mended: { before: consulted },
      },
      {
        rule,
        under,
        next: refusal("ESSENTIAL_INTERESTS"),
        found: "ESSENTIAL_INTERESTS",
        mended: { next: refusal("ESSENTIAL_INTERESTS", { consultation: {} }) },
      },
      {
        rule,
        under,
        next: refusal("DOMESTIC_PROHIBITION"),
        found: "DOMESTIC_PROHIBITION",
        mended: { next: refusal("DUAL_CRIMINALITY") },
      },
      {
        rule,
        under,
        next: [
          peer,
          "POSTPONEMENT",
          { postponed: [decided("ONGOING_PROCEEDINGS")] },
        ],
        found: "ONGOING_PROCEEDINGS",
        mended: { before: consulted },
      },
      {
        rule,
        under,
        next: [peer, "ACCEPTANCE", { refused: [decided("NON_CONFORMING")] }],
        found: "NON_CONFORMING",
        mended: { before: answered },
      },
    ];
  }),
  ...[
    "PRIVILEGE_IMMUNITY",
    "NATIONAL_SECURITY_SOURCE",
    "NE_BIS_IN_IDEM",
    "EXTRATERRITORIAL",
    "FUNDAMENTAL_RIGHTS",
  ].map((ground) => ({
    rule: "EIO-11-4",
    under: "EIO",
    next: refusal(ground),
    found: ground,
    mended: { before: consulted },
  })),
  {
    rule: "EIO-11-4",
    under: "EIO",
    next: refusal("PRESS_FREEDOM"),
    found: "PRESS_FREEDOM",
    mended: { next: refusal("OFFENCE_THRESHOLD") },
  },
  {
    rule: "EEVIDENCE-12-3",
    under: "EEVIDENCE",
    next: refusal("NE_BIS_IN_IDEM"),
    found: "NE_BIS_IN_IDEM",
    mended: { before: consulted },
  },
  {
    rule: "EEVIDENCE-16-7",
    under: "EEVIDENCE",
    next: refusal("DATA_NOT_HELD"),
    found: "DATA_NOT_HELD",
    mended: { before: consulted },
  },
  {
    rule: "ETS182-7-2",
    under: "ETS030",
    named: ["ETS182"],
    next: refusal("POLITICAL", { partialConsidered: false }),
    found: "POLITICAL",
    mended: { next: refusal("POLITICAL") },
  },
  {
    rule: "ETS185-27-6",
    under: "ETS185",
    next: refusal("POLITICAL", { partialConsidered: false }),
    found: "POLITICAL",
    mended: { next: refusal("POLITICAL") },
  },
  {
    rule: "ETS070-11-2-A",
    under: "ETS070",
    before: [acknowledged, accepted],
    next: [ourselves, "WITHDRAWAL"],
    found: "one after the acceptance",
    mended: { before: [acknowledged] },
  },
  {
    rule: "ETS185-26-2",
    under: "ETS185",
    opening: ["SPONTANEOUS_INFORMATION", offer],
    before: [],
    next: [ourselves, "SPONTANEOUS_INFORMATION", { stage: "CONTENT" }],
    found: "content before the answer to the offer",
    mended: { before: [[peer, "CONSULTATION_REPLY", { reply: "ACCEPTED" }]] },
  },
  {
    rule: "CONVERSATION-CONDITIONS",
    under: "ETS182",
    opening: ["SPONTANEOUS_INFORMATION", offer],
    before: [],
    next: [ourselves, "SPONTANEOUS_INFORMATION", { stage: "CONTENT" }],
    found: "content before the answer to the offer",
    mended: { before: [[peer, "CONSULTATION_REPLY", { reply: "ACCEPTED" }]] },
  },
  {
    rule: "CONVERSATION-POSTPONED-ITEM",
    under: "ETS030",
    before: [acknowledged, accepted, hearingPostponed],
    next: [
      peer,
      "EXECUTION_REPORT",
      { execution: "FINAL", results: moveImpossible },
    ],
    found: "hear",
    mended: {
      before: [
        acknowledged,
        accepted,
        hearingPostponed,
        [peer, "RESUMPTION", { itemId: ["hear"] }],
      ],
    },
  },
  {
    rule: "CONVERSATION-POSTPONED-ITEM",
    under: "ETS030",
    before: [acknowledged, accepted, hearingPostponed],
    next: [
      peer,
      "EXECUTION_REPORT",
      { execution: "NEGATIVE", results: moveImpossible },
    ],
    found: "hear",
    mended: {
      before: [
        acknowledged,
        accepted,
        hearingPostponed,
        [ourselves, "WITHDRAWAL", { itemId: ["hear"] }],
      ],
    },
  },
  {
    rule: "CONVERSATION-POSTPONED-ITEM",
    under: "ETS030",
    before: [acknowledged, [peer, "ACCEPTANCE", laterHearing]],
    next: [
      peer,
      "EXECUTION_REPORT",
      { execution: "FINAL", results: moveImpossible },
    ],
    found: "hear",
    mended: {
      next: [
        peer,
        "EXECUTION_REPORT",
        { execution: "PARTIAL", results: moveImpossible },
      ],
    },
  },
  {
    rule: "CONVERSATION-TRANSFER-CONSENT",
    under: "ETS030",
    before: [acknowledged, accepted, arranged],
    next: [peer, "EXECUTION_REPORT", { execution: "FINAL" }],
    found: "move",
    mended: { before: [acknowledged, accepted, arranged, consent] },
  },
  {
    rule: "CONVERSATION-TRANSFER-CONSENT",
    under: "UNTOC",
    before: [acknowledged, accepted, arranged],
    next: [peer, "EXECUTION_REPORT", { execution: "FINAL" }],
    found: "move",
    mended: {
      opening: [
        "REQUEST",
        {
          assistance: assistance.map((item) => ({ ...item, consent: true })),
        },
      ],
    },
  },
  {
    rule: "CONVERSATION-TRANSFER-CONSENT",
    under: "ETS030",
    before: [
      acknowledged,
      accepted,
      arranged,
      consent,
      [peer, "TRANSFER_CONSENT", { consent: false }],
    ],
    next: [peer, "EXECUTION_REPORT", { execution: "FINAL" }],
    found: "move",
    mended: {
      next: [
        peer,
        "EXECUTION_REPORT",
        {
          execution: "FINAL",
          results: [{ itemId: "move", result: "NOT_POSSIBLE" }],
        },
      ],
    },
  },
  {
    rule: "CONVERSATION-TRANSFER-RETURN",
    under: "ETS030",
    before: [acknowledged, accepted, consent],
    next: [peer, "EXECUTION_REPORT", { execution: "FINAL" }],
    found: "move",
    mended: { before: [acknowledged, accepted, consent, arranged] },
  },
];

describe("the guards of a conversation", () => {
  for (const each of cases) {
    const { rule, under, next, found, mended } = each;
    it(`${rule}: refuses ${next[1]} under ${under}, found ${found}, on both sides, and lets it follow once mended`, () => {
      const before = each.before ?? [acknowledged];
      const refused = judged(each, before, next);
      assert.equal(refused.kind, "illegal");
      assert.equal(refused.rule, rule);
      assert.equal(refused.found, found);
      assert.equal(
        refused.article,
        guards.find((guard) => guard.rule === rule)?.article,
      );
      assert.deepEqual(
        judged(
          { ...each, ...mended },
          mended.before ?? before,
          mended.next ?? next,
        ),
        { kind: "follows" },
      );
    });
  }

  it("each has a case here", () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    assert.deepEqual(
      guards.map(({ rule }) => rule).filter((rule) => !tried.has(rule)),
      [],
    );
  });

  it("refuse to open with content whose conditions nobody has agreed, under the Budapest Convention alone", () => {
    const content: Substance = { stage: "CONTENT", conditional: true };
    const opened = (primary: string) =>
      attempt({ moves: [], read: {} }, ourselves, {
        kind: "SPONTANEOUS_INFORMATION",
        substance: { ...content, primary, instruments: [primary] },
      }).atSender;
    const refused = opened("ETS185");
    assert.ok(refused.kind === "illegal");
    assert.equal(refused.rule, "ETS185-26-2");
    assert.deepEqual(opened("ETS182"), { kind: "follows" });
  });

  it("judge by the message's own basis where the opening is of before substances were kept", () => {
    const history = played(openedBy({ kind: "REQUEST", substance: {} }), [
      acknowledged,
    ]);
    const [side, kind, substance = {}] = refusal("MLA_SYSTEM");
    const basis = { primary: "UNTOC", instruments: ["UNTOC"] };
    const { atSender } = attempt(history, side, {
      kind,
      substance: { ...substance, ...basis },
    });
    assert.ok(atSender.kind === "illegal");
    assert.equal(atSender.rule, "UNTOC-18-26");
  });
});

describe("the substance of a document", () => {
  it("holds what the rules read of a request and of a refusal, and no word of the case", () => {
    assert.deepEqual(substanceIn("D2-request"), {
      primary: "UNTOC",
      instruments: ["UNTOC"],
      assistance: [
        { itemId: "item-1", type: "BANK_TRANSACTIONS" },
        { itemId: "item-2", type: "FREEZE" },
        { itemId: "item-3", type: "IDENTIFY_LOCATE" },
      ],
    });
    assert.deepEqual(substanceIn("D2-refusal"), {
      primary: "UNTOC",
      instruments: ["UNTOC"],
      extent: "FULL",
      refused: [
        {
          itemId: ["item-1", "item-2"],
          ground: ["DOMESTIC_PROHIBITION"],
          reasoned: true,
          partialConsidered: true,
          consultation: {},
        },
        {
          itemId: ["item-3"],
          ground: ["ESSENTIAL_INTERESTS"],
          reasoned: true,
          partialConsidered: true,
          consultation: {},
        },
      ],
    });
    assert.deepEqual(substanceIn("D1-acknowledgement"), {});
  });

  it("holds of every other kind what its own rows and guards read", () => {
    const told: readonly (readonly [
      BusinessKind,
      string,
      object,
      Substance,
    ])[] = [
      [
        "CONSULTATION",
        "consultation",
        { subject: "COSTS", itemId: ["a"] },
        { subject: "COSTS", itemId: ["a"] },
      ],
      [
        "CONSULTATION_REPLY",
        "consultationReply",
        { outcome: "DECLINED" },
        { reply: "DECLINED" },
      ],
      [
        "POSTPONEMENT",
        "postponement",
        { postponed: [{ itemId: ["a"], ground: "ITEM_IN_USE" }] },
        {
          postponed: [
            {
              itemId: ["a"],
              ground: ["ITEM_IN_USE"],
              reasoned: false,
              partialConsidered: false,
            },
          ],
        },
      ],
      [
        "REFUSAL",
        "refusal",
        {
          extent: "FULL",
          refused: [
            {
              itemId: ["a"],
              assistanceType: ["DATA_PRESERVATION"],
              ground: [{ code: "POLITICAL" }],
              reasons: "about whom",
            },
          ],
        },
        {
          extent: "FULL",
          refused: [
            {
              itemId: ["a"],
              type: ["DATA_PRESERVATION"],
              ground: ["POLITICAL"],
              reasoned: true,
              partialConsidered: false,
            },
          ],
        },
      ],
      [
        "REQUEST",
        "request",
        {
          assistance: [
            {
              itemId: "a",
              type: "CUSTODIAL_TRANSFER_OUT",
              detail: {
                transfer: {
                  returnBy: "2026-12-20",
                  consent: { given: true, lawyerName: "N. Sol" },
                },
              },
            },
          ],
        },
        {
          assistance: [
            {
              itemId: "a",
              type: "CUSTODIAL_TRANSFER_OUT",
              returnBy: "2026-12-20",
              consent: true,
            },
          ],
        },
      ],
      [
        "ACCEPTANCE",
        "acceptance",
        {
          extent: "FULL",
          item: [{ itemId: "a", decision: "GRANTED", remark: "as asked" }],
        },
        { extent: "FULL", granted: ["a"] },
      ],
      [
        "EXECUTION_REPORT",
        "executionReport",
        {
          outcome: "PARTIAL",
          itemResult: [{ itemId: "a", result: "PARTLY", place: "Torvik" }],
        },
        {
          execution: "PARTIAL",
          results: [{ itemId: "a", result: "PARTLY" }],
        },
      ],
      [
        "TRANSFER_CONSENT",
        "transferConsent",
        { itemId: "a", given: true, personName: "Lucio Ferrand" },
        { itemId: ["a"], consent: true },
      ],
      [
        "TRANSFER_ARRANGEMENT",
        "transferArrangement",
        { returnBy: "2026-12-20", handoverPlace: "Torvik" },
        { returnBy: "2026-12-20" },
      ],
      [
        "PRESERVATION_CONFIRMATION",
        "preservationConfirmation",
        { preservedOn: "2026-02-07", preservedUntil: "2026-05-08" },
        { preservedUntil: "2026-05-08" },
      ],
      [
        "JIT_RESPONSE",
        "jitResponse",
        { decision: "NEGOTIATE" },
        { jit: "NEGOTIATE" },
      ],
      [
        "SPONTANEOUS_INFORMATION",
        "spontaneousInformation",
        { stage: "OFFER", subject: "about whom", condition: ["no use"] },
        { stage: "OFFER", conditional: true },
      ],
      [
        "USE_PERMISSION_DECISION",
        "usePermissionDecision",
        { decision: "DENIED" },
        {},
      ],
    ];
    for (const [kind, body, said, expected] of told)
      assert.deepEqual(
        substanceOf({ header: { kind }, [body]: said } as never),
        expected,
        kind,
      );
  });
});

function refusal(
  ground: string,
  told: Partial<NonNullable<Substance["refused"]>[number]> = {},
): Said {
  return [
    peer,
    "REFUSAL",
    { extent: "FULL", refused: [{ ...decided(ground), ...told }] },
  ];
}

function decided(ground: string): NonNullable<Substance["refused"]>[number] {
  return {
    itemId: ["move", "hear"],
    ground: [ground],
    reasoned: true,
    partialConsidered: true,
  };
}

function judged(
  { under, named = [], opening = ["REQUEST", { assistance }] }: Case,
  before: readonly Said[],
  [side, kind, substance = {}]: Said,
) {
  const [openingKind, told] = opening;
  const basis = { primary: under, instruments: [under, ...named] };
  const opened = openedBy({
    kind: openingKind,
    substance: { ...told, ...basis },
  });
  const tried = attempt(played(opened, before), side, { kind, substance });
  assert.deepEqual(tried.atRecipient, tried.atSender);
  const { article, rule, found } = {
    article: undefined,
    rule: undefined,
    found: undefined,
    ...tried.atSender,
  };
  return tried.atSender.kind === "illegal"
    ? { kind: "illegal" as const, rule, article, found }
    : tried.atSender;
}

function played(opened: History, before: readonly Said[]): History {
  return before.reduce((past, [side, kind, substance = {}]) => {
    const tried = attempt(past, side, naming(past, { kind, substance }));
    assert.deepEqual(tried.atSender, { kind: "follows" }, kind);
    return allRead(tried.after);
  }, opened);
}

function substanceIn(name: string): Substance {
  const file = join(import.meta.dirname, `../../schemas/examples/${name}.json`);
  return substanceOf(
    JSON.parse(readFileSync(file, "utf8")) as BusinessDocument,
  );
}
