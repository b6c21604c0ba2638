import { attachmentEntry } from "./attachments.ts";
import { messageOf } from "./conversation.ts";

/**
 * Fixture D8: under ETS 127, the tax authority of the State XA (Aldermark) asks that of the State XB (Brennholm) for information, and for
 * the recovery of a claim. Administrative assistance is no mutual legal assistance: a recipient that has not declared TAX refuses it.
 * All is invented.
 */
const aldermark = {
  authority: "xa-tax",
  role: "ADMIN",
  name: "Federal Tax Office of Aldermark",
};
const brennholm = {
  authority: "xb-tax",
  role: "ADMIN",
  name: "Tax Agency of Brennholm",
};

const legalBasis = [
  { instrument: "ETS127", primary: true, article: "Arts. 5, 18" },
];

const requestingRef = "XA-TAX-2026-000012";
const opening = {
  caseReference: { requestingRef },
  channel: "DIRECT_CENTRAL",
  language: "en",
  classification: "RESTRICTED",
};
const replying = {
  ...opening,
  caseReference: { requestingRef, requestedRef: "XB-TAX-2026-000077" },
};

const requestingAuthority = {
  name: "Federal Tax Office of Aldermark, Unit for exchange of information",
  function: "Competent authority under Annex B",
  country: "XA",
  contactPoint: {
    phone: "+999301239900",
    email: "exchange@tax-aldermark.example",
    timeZone: "Europe/Vienna",
  },
};
const taxpayer = {
  legalPersonId: "vellum",
  role: ["ACCOUNT_HOLDER"],
  name: "Vellum Paper GmbH",
  form: "GmbH",
  registrationNumber: "HRB 20417",
  country: "XA",
  address: {
    addressLine: ["9 Mill Lane"],
    locality: "Lindhaven",
    country: "XA",
  },
};
const certification = {
  signatoryName: "D. Halvorsen",
  signatoryTitle: "Head of Unit",
  place: "Lindhaven",
  date: "2026-04-10",
  statement:
    "The request conforms to the law and the administrative practice of Aldermark, which has pursued all means available in its own territory.",
};
const proceeding = {
  type: "TAX_ADMINISTRATIVE",
  subject: "Audit of Vellum Paper GmbH for the years 2021 to 2023",
  nationalRef: "BP 4471/25",
};

export const request = messageOf(
  opening,
  {
    kind: "REQUEST",
    from: aldermark,
    to: brennholm,
    sequence: 1,
    seen: 0,
    sentAt: "2026-04-13T08:45:00+02:00",
  },
  {
    legalBasis,
    requestingAuthority,
    proceeding,
    facts: {
      summary:
        "Vellum Paper GmbH deducted consultancy fees of EUR 1 120 000.00 paid in the years 2021 to 2023 to a company in Torvik, which has neither staff nor an office there.",
      purpose: "Assessment of the corporate income tax of 2021 to 2023.",
    },
    legalPerson: [taxpayer],
    assistance: [
      {
        itemId: "item-1",
        type: "TAX_INFORMATION",
        description:
          "Annual accounts, beneficial owners and bank statements of Norsted Advice ApS, Torvik, for 2021 to 2023.",
        personRef: ["vellum"],
        detail: {
          tax: {
            taxKind: "INCOME",
            covered: true,
            period: [{ from: "2021-01-01", to: "2023-12-31" }],
          },
        },
        procedure: [
          {
            kind: "FORMALITY",
            text: "Certified copies of the accounts are asked for.",
          },
        ],
      },
    ],
    urgency: { level: "ROUTINE" },
    certification,
  },
);

/** A claim whose instrument is seven years old. */
export const recovery = messageOf(
  { ...opening, caseReference: { requestingRef: "XA-TAX-2026-000013" } },
  {
    kind: "REQUEST",
    from: aldermark,
    to: brennholm,
    sequence: 1,
    seen: 0,
    sentAt: "2026-04-13T09:10:00+02:00",
    header: {
      attachment: [
        attachmentEntry("D8-enforcement-instrument.pdf", {
          attachmentId: "instrument",
          role: "ORDER",
          title: "Tax assessment of 6 May 2019, official copy",
          language: "en",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis: [
      { instrument: "ETS127", primary: true, article: "Arts. 11, 13" },
    ],
    requestingAuthority,
    proceeding: {
      ...proceeding,
      subject: "Recovery of the value added tax of 2017",
      nationalRef: "VO 112/19",
    },
    legalPerson: [taxpayer],
    assistance: [
      {
        itemId: "item-1",
        type: "TAX_RECOVERY",
        description:
          "Recovery from the stock of Vellum Paper GmbH in the free port of Torvik.",
        personRef: ["vellum"],
        coercive: true,
        detail: {
          tax: {
            taxKind: "VAT",
            covered: true,
            period: [{ from: "2017-01-01", to: "2017-12-31" }],
            claimComponent: [
              {
                label: "Value added tax 2017",
                amount: { amount: "184300.00", currency: "EUR" },
              },
              {
                label: "Interest to 31 March 2026",
                amount: { amount: "20700.00", currency: "EUR" },
              },
            ],
            limitation:
              "The claim lapses on 31 December 2029 (Fiscal Code, section 228).",
            contested: false,
            enforcementInstrumentAttachmentId: "instrument",
            enforcementInstrumentDate: "2019-05-06",
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
    certification,
  },
);

const answer = { from: brennholm, to: aldermark, seen: 1, inReplyTo: request };

export const acknowledgement = messageOf(
  replying,
  {
    ...answer,
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-04-16T09:30:00+02:00",
  },
  { receivedOn: "2026-04-13" },
);

export const acceptance = messageOf(
  replying,
  {
    ...answer,
    kind: "ACCEPTANCE",
    sequence: 2,
    sentAt: "2026-04-28T11:00:00+02:00",
  },
  {
    legalBasis,
    extent: "FULL",
    item: [
      { itemId: "item-1", decision: "GRANTED", expectedDate: "2026-06-26" },
    ],
  },
);

export const report = messageOf(
  replying,
  {
    ...answer,
    kind: "EXECUTION_REPORT",
    sequence: 3,
    sentAt: "2026-06-22T15:20:00+02:00",
    header: {
      attachment: [
        attachmentEntry("D8-accounts.pdf", {
          attachmentId: "accounts",
          role: "EVIDENCE",
          title: "Annual accounts of Norsted Advice ApS, 2021 to 2023",
          language: "en",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis,
    outcome: "FINAL",
    itemResult: [
      {
        itemId: "item-1",
        result: "OBTAINED",
        executedOn: "2026-06-19",
        summary:
          "The company had no staff. Its beneficial owner is the managing director of Vellum Paper GmbH.",
        evidenceAttachmentId: ["accounts"],
      },
    ],
  },
);

const followed = { from: aldermark, to: brennholm, seen: 3, inReplyTo: report };

export const receipt = messageOf(
  replying,
  {
    ...followed,
    kind: "EVIDENCE_RECEIPT",
    sequence: 2,
    sentAt: "2026-06-24T08:30:00+02:00",
  },
  { receivedOn: "2026-06-23", itemId: ["item-1"], evidenceId: ["accounts"] },
);

export const closure = messageOf(
  replying,
  {
    ...followed,
    kind: "CLOSURE",
    sequence: 3,
    sentAt: "2026-06-24T08:40:00+02:00",
  },
  { reason: "COMPLETED" },
);

const recovering = {
  ...replying,
  caseReference: {
    requestingRef: "XA-TAX-2026-000013",
    requestedRef: "XB-TAX-2026-000078",
  },
};

export const recoveryAcknowledgement = messageOf(
  recovering,
  {
    ...answer,
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-04-16T09:40:00+02:00",
    inReplyTo: recovery,
  },
  { receivedOn: "2026-04-13" },
);

/** What the requested side answers to a claim that is too old. */
export const refusal = messageOf(
  recovering,
  {
    kind: "REFUSAL",
    from: brennholm,
    to: aldermark,
    sequence: 2,
    seen: 1,
    sentAt: "2026-05-11T15:00:00+02:00",
    inReplyTo: recovery,
  },
  {
    legalBasis: [
      { instrument: "ETS127", primary: true, article: "Arts. 14, 20" },
    ],
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1"],
        assistanceType: ["TAX_RECOVERY"],
        ground: [{ code: "TAX_TIME_BAR", article: "Art. 14(3)" }],
        reasons:
          "The original instrument of the claim is the assessment of 14 January 2010, which is sixteen years old. That it was repeated later does not renew the period.",
      },
    ],
  },
);

export const recoveryClosure = messageOf(
  recovering,
  {
    from: aldermark,
    to: brennholm,
    kind: "CLOSURE",
    sequence: 2,
    seen: 2,
    sentAt: "2026-05-18T09:00:00+02:00",
    inReplyTo: refusal,
  },
  { reason: "REFUSED" },
);
