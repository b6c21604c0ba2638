import type { ModelObject } from "../../src/message/document.ts";
import { drop, push, set, type Change } from "./change.ts";
import {
  kindCodeTwins,
  kindRuleTwins,
  kindSchemaTwins,
} from "./twins/kinds.ts";
import { conventionTwins } from "./twins/conventions.ts";
import { treatyTwins } from "./twins/treaties.ts";
import type { Twin } from "./twins/twin.ts";

export type { Twin } from "./twins/twin.ts";

export function ruleTwins(): readonly Twin[] {
  return [
    ...ets030Twins(),
    ...untocTwins(),
    ...conventionTwins(),
    ...treatyTwins(),
    ...houseTwins(),
    ...kindRuleTwins(),
  ];
}

const ets030 = [{ instrument: "ETS030", primary: true }];
const ets182 = [...ets030, { instrument: "ETS182", primary: false }];
const first = "request/assistance/0";
const second = "request/assistance/1";
const service = `${second}/detail/service`;

function ets030Twins(): readonly Twin[] {
  const D1 = (rule: string, ...changes: readonly Change[]): Twin => ({
    rule,
    from: "D1-request",
    changes,
  });
  return [
    D1(
      "ETS030-1-1",
      item("FREEZE", { property: { action: "Freeze the balance." } }),
    ),
    D1(
      "ETS030-1-2",
      item("SENTENCE_ENFORCEMENT", { sentence: { kind: "CUSTODY" } }),
    ),
    refused(
      "ETS030-1-4",
      set("refusal/refused/0/ground", [{ code: "LEGAL_PERSON" }]),
    ),
    refused(
      "ETS030-2",
      set("refusal/refused/0/ground", [{ code: "NE_BIS_IN_IDEM" }]),
    ),
    D1("ETS030-3-2", set(`${first}/detail/video/oath`, false)),
    postponed(
      "ETS030-6-1",
      set("acceptance/postponed/0/ground", "AWAITING_INFO"),
    ),
    {
      ...D1(
        "ETS030-7-3",
        set(`${service}/addresseeRole`, "ACCUSED"),
        set(`${service}/hearingDate`, "2026-07-20"),
      ),
      context: { declarations: ["ETS030-7-3"] },
    },
    D1("ETS030-10-1", set(`${second}/type`, "WITNESS_SUMMONS")),
    D1(
      "ETS030-10-2",
      set(`${second}/type`, "WITNESS_SUMMONS"),
      set(`${service}/appearanceNecessary`, true),
      drop(`${service}/allowance`),
    ),
    D1(
      "ETS030-11-1-CONSENT",
      transfer("IN", { returnBy: "2026-10-15", consent: { given: false } }),
    ),
    D1(
      "ETS030-11-1-RETURN",
      transfer("IN", { purpose: "Testimony at the trial." }),
    ),
    D1("ETS030-12-3", set(`${service}/safeConduct/graceDays`, 10)),
    D1("ETS030-14-1-A", drop("request/requestingAuthority")),
    D1("ETS030-14-1-B-OBJECT", drop(`${second}/description`)),
    D1("ETS030-14-1-B-REASON", drop("request/facts/purpose")),
    D1("ETS030-14-1-C", drop("request/person/2/citizenship")),
    D1("ETS030-14-1-D-NAME", drop(`${second}/personRef`)),
    D1("ETS030-14-1-D-ADDRESS", drop(`${service}/addresseeAddress`)),
    D1("ETS030-14-2-OFFENCE", item("DOCUMENTS"), drop("request/offence")),
    D1("ETS030-14-2-FACTS", item("DOCUMENTS"), drop("request/facts/summary")),
    D1("ETS030-15-1", set("header/channel", "DIPLOMATIC")),
    D1("ETS030-15-1-ROLE", set("header/sender/role", "JUDICIAL")),
    D1(
      "ETS030-15-1-URGENT",
      set("request/legalBasis", ets030),
      item("DOCUMENTS"),
      set("header/channel", "JUDICIAL_DIRECT"),
      routine,
    ),
    D1(
      "ETS030-15-2",
      transfer("IN", { returnBy: "2026-10-15" }),
      set("header/channel", "JUDICIAL_DIRECT"),
    ),
    D1("ETS030-15-7", set("header/channel", "INTERPOL"), routine),
    {
      ...D1("ETS030-15-8", set("header/channel", "JUDICIAL_DIRECT")),
      context: { declarations: ["ETS030-15-8"] },
    },
    { ...D1("ETS030-16-2"), context: { languages: ["fr"] } },
    refused("ETS030-19", drop("refusal/refused/0/reasons")),
    refused(
      "ETS099-1",
      push("refusal/legalBasis", { instrument: "ETS099", primary: false }),
      set("refusal/refused/0/ground", [{ code: "FISCAL" }]),
    ),
    D1("ETS182-REQUIRED", set("request/legalBasis", ets030)),
    postponed(
      "ETS182-7-1",
      set("acceptance/legalBasis", ets030),
      set("acceptance/postponed/0/ground", "ONGOING_PROCEEDINGS"),
    ),
    refused("ETS182-7-2", drop("refusal/refused/0/partialConsidered")),
    postponed("ETS182-7-3", drop("acceptance/postponed/0/reasons")),
    D1("ETS182-9-3-REASON", drop(`${first}/detail/video/reasonNotInPerson`)),
    D1("ETS182-9-3-AUTHORITY", drop(`${first}/detail/video/judicialAuthority`)),
    D1("ETS182-9-3-OFFICERS", drop(`${first}/detail/video/officer`)),
    D1(
      "ETS182-10-4-AUTHORITY",
      telephone,
      drop(`${first}/detail/telephone/judicialAuthority`),
    ),
    D1(
      "ETS182-10-4-OFFICERS",
      telephone,
      drop(`${first}/detail/telephone/officer`),
    ),
    D1(
      "ETS182-10-4-WILLING",
      telephone,
      drop(`${first}/detail/telephone/witnessWilling`),
    ),
    D1(
      "ETS182-13-2",
      transfer("OUT", { consent: { given: true, attachmentId: "medical" } }),
    ),
    D1(
      "ETS182-13-3",
      transfer("OUT", { returnBy: "2026-10-15", consent: { given: true } }),
    ),
    D1("ETS182-15-TRANSLATION", drop(`${service}/translationAttachmentId`)),
    D1("ETS182-15-SUMMARY", drop(`${service}/summaryAttachmentId`)),
    D1("ETS182-15-9", drop("request/certification/originalOnDemand")),
    D1(
      "ETS182-20-2",
      item("JIT", { jit: { purpose: "To find the other buyers." } }),
    ),
    refused(
      "ETS182-26-3",
      set("refusal/legalBasis", ets030),
      set("refusal/refused/0/ground", [{ code: "DATA_PROTECTION" }]),
    ),
  ];
}

function untocTwins(): readonly Twin[] {
  const D2 = (rule: string, ...changes: readonly Change[]): Twin => ({
    rule,
    from: "D2-request",
    changes,
  });
  const refusal = (rule: string, ...changes: readonly Change[]): Twin => ({
    rule,
    from: "D2-refusal",
    changes,
  });
  const confiscation = set(`${second}/type`, "CONFISCATION_ENFORCEMENT");
  const property = `${second}/detail/property`;
  const summons = {
    documentAttachmentId: "order",
    safeConduct: { granted: true, graceDays: 5 },
  };
  return [
    D2("UNTOC-3-1", drop("request/offence/0/conventionOffence")),
    D2("UNTOC-13-3-A", confiscation, drop(`${property}/asset`)),
    D2(
      "UNTOC-13-3-B-COPY",
      confiscation,
      set(`${property}/order/attachmentId`, "payments"),
    ),
    D2("UNTOC-13-3-B-EXTENT", confiscation, drop(`${property}/order/extent`)),
    D2("UNTOC-13-3-C", drop(`${property}/action`)),
    D2(
      "UNTOC-18-3",
      set("request/assistance/2/type", "LAYING_INFORMATION"),
    ),
    refusal(
      "UNTOC-18-8",
      set("refusal/refused/0/ground", [{ code: "BANK_SECRECY" }]),
    ),
    D2(
      "UNTOC-18-10-CONSENT",
      transfer("IN", {
        purpose: "Testimonio",
        returnBy: "2026-09-01",
        consent: { given: false },
      }),
    ),
    D2("UNTOC-18-10-PURPOSE", transfer("IN", { returnBy: "2026-09-01" })),
    D2("UNTOC-18-11-RETURN", transfer("IN", { purpose: "Testimonio" })),
    D2("UNTOC-18-13", set("header/channel", "JUDICIAL_DIRECT")),
    D2("UNTOC-18-13-ROLE", set("header/recipient/role", "JUDICIAL")),
    {
      ...D2("UNTOC-18-13-DIPLOMATIC"),
      context: { declarations: ["UNTOC-18-13-DIPLOMATIC"] },
    },
    D2("UNTOC-18-13-INTERPOL", set("header/channel", "INTERPOL"), routine),
    { ...D2("UNTOC-18-14-LANGUAGE"), context: { languages: ["fr"] } },
    D2("UNTOC-18-15-A", drop("request/requestingAuthority")),
    D2("UNTOC-18-15-B-SUBJECT", drop("request/proceeding/subject")),
    D2("UNTOC-18-15-B-AUTHORITY", drop("request/conductingAuthority")),
    D2("UNTOC-18-15-C", drop("request/facts/summary")),
    D2("UNTOC-18-15-D", drop("request/assistance/2/description")),
    D2("UNTOC-18-15-D-PROCEDURE", drop(`${first}/procedure/0/text`)),
    D2("UNTOC-18-15-E", drop("request/person/0/residence")),
    D2("UNTOC-18-15-F", drop("request/facts/purpose")),
    D2(
      "UNTOC-18-18",
      item("VIDEO_HEARING", {
        video: { judicialAuthority: "Tribunal de Torvik" },
      }),
    ),
    refusal(
      "UNTOC-18-21",
      set("refusal/refused/0/ground", [{ code: "NE_BIS_IN_IDEM" }]),
    ),
    refusal(
      "UNTOC-18-22",
      set("refusal/refused/0/ground", [{ code: "FISCAL" }]),
    ),
    refusal("UNTOC-18-23", drop("refusal/refused/0/reasons")),
    D2("UNTOC-18-24", drop(`${first}/deadline/reason`)),
    {
      rule: "UNTOC-18-25",
      from: "D2-acceptance-partial",
      changes: [set("acceptance/postponed/0/ground", "ITEM_IN_USE")],
    },
    refusal("UNTOC-18-26", drop("refusal/refused/0/consultation")),
    D2("UNTOC-18-27", item("WITNESS_SUMMONS", { service: summons })),
  ];
}

function houseTwins(): readonly Twin[] {
  const other = "019eca30-0000-7000-8000-000000000001";
  const from =
    (base: string) =>
    (rule: string, ...changes: readonly Change[]): Twin => ({
      rule: `COMITY-${rule}`,
      from: base,
      changes,
    });
  const [D1, acknowledged, accepted] = [
    from("D1-request"),
    from("D1-acknowledgement"),
    from("D1-acceptance"),
  ];
  const [D2, partly] = [from("D2-request"), from("D2-acceptance-partial")];
  const english = {
    language: "en",
    certified: true,
    attachmentId: "summons-da",
  };
  return [
    D1("SPEC-VERSION", set("header/specVersion", "2.0.0")),
    D2(
      "CASE-REFERENCE",
      set("header/caseReference/requestingRef", "expediente-217"),
    ),
    accepted("REQUESTED-REFERENCE", drop("header/caseReference/requestedRef")),
    D1("OPENING-CONVERSATION", set("header/conversationId", other)),
    D2("OPENING-SEQUENCE", set("header/sequence", 2)),
    D1("OPENING-REPLY", set("header/inReplyTo", other)),
    acknowledged("REPLY-TO", drop("header/inReplyTo")),
    acknowledged(
      "REPLY-CONVERSATION",
      set("header/conversationId", "019ecf76-57e0-7f08-9b42-6e3a1c5d8f07"),
    ),
    D1("EXPIRY", set("header/expiresAt", "2026-06-15T09:29:59+02:00")),
    D2("PARTIES", set("header/recipient/authority", "xb-ca")),
    D1("TRANSLATION-LANGUAGE", set("header/translation", [english])),
    D1("ATTACHMENT-ID", set("header/attachment/3/attachmentId", "summons")),
    D1(
      "ATTACHMENT-FILENAME",
      set("header/attachment/3/filename", "d1-SUMMONS.pdf"),
    ),
    D1("ATTACHMENT-REF", set(`${service}/summaryAttachmentId`, "nowhere")),
    D2(
      "CUSTODY-ORDER",
      set("header/attachment/1/custody/1/at", "2026-03-03T09:30:00+01:00"),
    ),
    D1("BASIS-PRIMARY", set("request/legalBasis/0/primary", false)),
    D1(
      "BASIS-DUPLICATE",
      push("request/legalBasis", { instrument: "ETS182", primary: false }),
    ),
    D2("BASIS-RULES", set("request/legalBasis/0/instrument", "UNCC2024")),
    D1(
      "BASIS-RECIPROCITY",
      push("request/legalBasis", { instrument: "RECIPROCITY", primary: false }),
    ),
    D1(
      "BASIS-BILATERAL",
      push("request/legalBasis", { instrument: "BILATERAL", primary: false }),
    ),
    D1("ITEM-ID", set(`${second}/itemId`, "item-1")),
    D1("PERSON-ID", set("request/person/0/personId", "osk")),
    D2(
      "PERSON-REF",
      set("request/assistance/2/personRef", ["solmar", "nobody"]),
    ),
    D2("DETAIL-MISSING", drop(`${first}/detail`)),
    D2("DETAIL-TYPE", set(`${first}/type`, "DOCUMENTS")),
    D1("QUESTION-NUMBER", set(`${first}/detail/video/question/11/number`, 1)),
    D2("URGENCY-REASON", drop("request/urgency/reason")),
    D1("URGENCY-DATE", drop("request/urgency/date")),
    D1("DEADLINE", set(`${second}/deadline/date`, "2026-06-15")),
    D1(
      "HEARING-DATE",
      set(`${first}/detail/video/scheduledAt`, "2026-06-14T10:00:00+02:00"),
    ),
    D2("PERIOD", set(`${first}/detail/bank/period/to`, "2022-12-31")),
    D1("OFFENCE-DATES", set("request/offence/0/dateTo", "2024-03-02")),
    D2(
      "IBAN",
      set(`${first}/detail/bank/account/0/iban`, "XE54DEMO0001000098765423"),
    ),
    D2(
      "ASSET-IBAN",
      set(
        `${second}/detail/property/asset/0/identifier/0/value`,
        "XE55DEMO0001000098765432",
      ),
    ),
    partly("ACCEPTANCE-EXTENT", set("acceptance/extent", "FULL")),
    accepted("ACCEPTANCE-CONDITIONAL", set("acceptance/extent", "FULL")),
    accepted("ACCEPTANCE-CONDITION", drop("acceptance/item/0/condition")),
    accepted("DECISION-ITEM", set("acceptance/item/1/itemId", "item-1")),
  ];
}

const routine = set("request/urgency", { level: "ROUTINE" });

/** Another item of assistance in the place of the first one. */
function item(type: string, detail?: ModelObject): Change {
  const described = {
    itemId: "item-1",
    type,
    description: `An item of type ${type}.`,
  };
  const person = { personRef: [] as string[] };
  return (document) => {
    const [former] = (
      document.request as { assistance: readonly { personRef: string[] }[] }
    ).assistance;
    person.personRef = former?.personRef ?? [];
    set(first, {
      ...described,
      ...person,
      ...(detail === undefined ? {} : { detail }),
    })(document);
  };
}

function transfer(direction: "IN" | "OUT", detail: ModelObject): Change {
  return item(`CUSTODIAL_TRANSFER_${direction}`, { transfer: detail });
}

const telephone = item("TELEPHONE_HEARING", {
  telephone: {
    judicialAuthority: "Regional Court of Lindhaven",
    officer: [{ name: "H. Osterlund", function: "Presiding Judge" }],
    witnessWilling: true,
  },
});

/** D1 refused by XB, for a reason that ETS 30 admits. */
function refused(rule: string, ...changes: readonly Change[]): Twin {
  const refusal = {
    legalBasis: ets182,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1", "item-2"],
        ground: [{ code: "ESSENTIAL_INTERESTS", article: "Art. 2(b)" }],
        reasons:
          "Execution would disclose a current operation of the security services of Brennholm.",
        partialConsidered: true,
      },
    ],
  };
  return {
    rule,
    from: "D1-acceptance",
    changes: [
      drop("acceptance"),
      set("header/kind", "REFUSAL"),
      set("refusal", refusal),
      ...changes,
    ],
  };
}

/** D1 granted in part by XB and postponed for the rest. */
function postponed(rule: string, ...changes: readonly Change[]): Twin {
  const acceptance = {
    legalBasis: ets182,
    extent: "PARTIAL",
    item: [{ itemId: "item-2", decision: "GRANTED" }],
    postponed: [
      {
        itemId: ["item-1"],
        ground: "ITEM_IN_USE",
        reasons:
          "The books the witness is to be asked about are exhibits in a trial at Torvik.",
        partialConsidered: true,
      },
    ],
  };
  return {
    rule,
    from: "D1-acceptance",
    changes: [set("acceptance", acceptance), ...changes],
  };
}

/** One twin for each code list: a code of the right form that the list does not hold. */
export function codeTwins(): readonly Twin[] {
  const twin = (
    list: string,
    from: string,
    path: string,
    code: string,
  ): Twin => ({
    rule: `CODE-${list.toUpperCase()}`,
    from,
    changes: [set(path, code)],
  });
  const unlisted = "NOT_LISTED";
  const D1 = (list: string, path: string, code = unlisted) =>
    twin(list, "D1-request", path, code);
  const D2 = (list: string, path: string, code = unlisted) =>
    twin(list, "D2-request", path, code);
  const replacing = (
    list: string,
    type: string,
    detail: ModelObject,
  ): Twin => ({
    rule: `CODE-${list.toUpperCase()}`,
    from: "D1-request",
    changes: [item(type, detail)],
  });
  const related = [
    {
      conversationId: "019eca30-0000-7000-8000-000000000001",
      relation: unlisted,
    },
  ];
  return [
    D1("assistance-type", `${first}/type`),
    D1("attachment-role", "header/attachment/0/role"),
    D2("asset-kind", `${second}/detail/property/asset/0/kind`),
    D2(
      "asset-identifier",
      `${second}/detail/property/asset/0/identifier/0/type`,
    ),
    D1("channel", "header/channel"),
    D2("classification", "header/classification"),
    D2("convention-offence", "request/offence/0/conventionOffence/0"),
    {
      rule: "CODE-CONVERSATION-RELATION",
      from: "D1-request",
      changes: [set("header/relatedConversation", related)],
    },
    D1("country", "request/person/0/citizenship/0", "QQ"),
    D2("currency", `${second}/detail/property/asset/0/value/currency`, "QQQ"),
    D2("custody-action", "header/attachment/1/custody/0/action"),
    replacing("data-category", "STORED_DATA", { data: { category: unlisted } }),
    replacing("data-identifier", "STORED_DATA", {
      data: {
        category: "TRAFFIC",
        identifier: [{ type: unlisted, value: "203.0.113.45" }],
      },
    }),
    twin("decision-extent", "D1-acceptance", "acceptance/extent", unlisted),
    D1("iccs-section", "request/offence/0/iccsSection", "99"),
    D1("identity-document", "request/person/0/identityDocument/0/type"),
    D1("instrument", "request/legalBasis/2/instrument"),
    twin(
      "item-decision",
      "D1-acceptance",
      "acceptance/item/1/decision",
      unlisted,
    ),
    D1("language", "header/language", "qq"),
    D1("listed-offence", "request/offence/0/listedOffence"),
    D2("person-role", "request/person/0/role/0"),
    twin(
      "postponement-ground",
      "D2-acceptance-partial",
      "acceptance/postponed/0/ground",
      unlisted,
    ),
    D2("procedure-kind", `${first}/procedure/0/kind`),
    D1("proceeding-type", "request/proceeding/type"),
    D1("recording-mode", `${first}/detail/video/recording`),
    twin(
      "refusal-ground",
      "D2-refusal",
      "refusal/refused/0/ground/0/code",
      unlisted,
    ),
    {
      rule: "CODE-SCRIPT",
      from: "D1-request",
      changes: [
        set("request/person/0/name/transliteration", [
          { script: "Qqqq", familyName: "Веррик" },
        ]),
      ],
    },
    replacing("sentence-kind", "SENTENCE_ENFORCEMENT", {
      sentence: { kind: unlisted },
    }),
    D1("service-mode", `${service}/mode`),
    D1("sex", "request/person/0/sex", "5"),
    D1("tax-exclusion", "request/legalBasis/0/taxExclusion"),
    replacing("tax-kind", "TAX_INFORMATION", { tax: { taxKind: unlisted } }),
    D1("transmission-exception", "header/transmissionException"),
    D1("transmission-instrument", "header/transmissionInstrument"),
    D2("urgency", "request/urgency/level"),
    D1("urgency-reason", "request/urgency/reason"),
    ...kindCodeTwins(),
  ];
}

/** One twin for each way to break the schema, and one for each kind; always in JSON, because nobody's writer makes such documents. */
/** What is still to be written. It stands last, for a twin among the others would change the syntax of all that follow. */
export const placeholderTwin: Twin = {
  rule: "COMITY-PLACEHOLDER",
  from: "D1-request",
  changes: [set("request/facts/purpose", "TODO: the purpose")],
};

export function schemaTwins(
  examples: Readonly<Record<string, ModelObject>>,
): readonly Twin[] {
  const D1 = (name: string, ...changes: readonly Change[]): Twin => ({
    rule: `SCHEMA-${name}`,
    from: "D1-request",
    changes,
  });
  const testimony = { question: [{ number: 1, text: "Why?" }] };
  return [
    D1("REQUIRED", drop("request/urgency")),
    D1("UNKNOWN", set("request/urgency/colour", "red")),
    D1("TYPE", set("header/sequence", "1")),
    D1("ENUM", set("header/kind", "GREETING")),
    D1("PATTERN", set("header/caseReference/requestingRef", "?")),
    D1("FORMAT", set("request/urgency/date", "2026-02-30")),
    D1("LENGTH", set("request/facts/summary", "Fraud.")),
    D1("RANGE", set(`${first}/priority`, 10)),
    D1("COUNT", set("request/assistance", [])),
    D1("CHOICE", set(`${first}/detail/testimony`, testimony)),
    ...kindSchemaTwins(examples),
  ];
}
