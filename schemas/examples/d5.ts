import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf } from "./conversation.ts";

/**
 * Fixture D5: under the UN Convention against Corruption, the State XF (Farolan) asks the State XB (Brennholm) to enforce a
 * confiscation. All is invented.
 */
const requestId = "019c6576-a400-7dcc-be05-7271127aba26";

const farolan = {
  authority: "xf-ca",
  role: "CENTRAL",
  name: "Central Authority of Farolan",
};
const brennholm = {
  authority: "xb-ca",
  role: "CENTRAL",
  name: "Central Authority of Brennholm",
};

const legalBasis = [
  { instrument: "UNCAC", primary: true, article: "Arts. 46, 54 and 55" },
];

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XF-CA-2026-000012" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-02-16T09:00:00+01:00",
    expiresAt: "2026-03-02T09:00:00+01:00",
    directoryVersion: 1,
    sender: farolan,
    recipient: brennholm,
    channel: "DIRECT_CENTRAL",
    language: "en",
    classification: "OFFICIAL",
    attachment: [
      attachmentEntry("D5-judgment.pdf", {
        attachmentId: "judgment",
        role: "JUDGMENT",
        title: "Judgment of the Anticorruption Court, 3 November 2025",
        language: "en",
        certifiedCopy: true,
      }),
      attachmentEntry("D5-finality.pdf", {
        attachmentId: "finality",
        role: "CERT_ENFORCEABILITY",
        title: "Statement that the judgment is final since 10 January 2026",
        language: "en",
        original: true,
      }),
    ],
  },
  request: {
    legalBasis,
    requestingAuthority: {
      name: "Central Authority of Farolan",
      function: "Authority designated under Article 46(13)",
      country: "XF",
    },
    conductingAuthority: {
      name: "Anticorruption Court of Farolan",
      function: "T. Maro, judge for the execution of judgments",
      country: "XF",
    },
    proceeding: {
      type: "SENTENCE",
      subject: "Execution of the confiscation of proceeds of bribery",
      nationalRef: "AC-44/2024",
      stage: "Judgment final since 10 January 2026",
    },
    offence: [
      {
        label: "Bribery of a public official",
        provision: "Penal Code of Farolan, section 311",
        maxPenalty: "P10Y",
        iccsSection: "07",
        listedOffence: "CORRUPTION",
        conventionOffence: ["UNCAC-15"],
        dateFrom: "2017-04-01",
        dateTo: "2022-09-30",
      },
      {
        label: "Laundering of proceeds",
        provision: "Penal Code of Farolan, section 326",
        maxPenalty: "P8Y",
        iccsSection: "07",
        listedOffence: "LAUNDERING",
        conventionOffence: ["UNCAC-23"],
      },
    ],
    facts: {
      summary:
        "From 2017 to 2022 Daria Quell, then director of the port of Farolan, awarded dredging contracts to companies that paid her a tenth of each contract. The money went to an account in Brennholm and into a villa that is held through the Quell Family Trust. The Anticorruption Court convicted her on 3 November 2025 and ordered the confiscation of CHF 640 000 and of the villa.",
      connectionToAssistance:
        "The account and the villa are in Brennholm and are what the bribes were turned into.",
      purpose: "Execution of the confiscation order.",
    },
    person: [
      {
        personId: "quell",
        role: ["CONVICTED", "ACCOUNT_HOLDER"],
        name: {
          fullName: "Daria Quell",
          givenName: ["Daria"],
          familyName: "Quell",
        },
        sex: "2",
        dateOfBirth: "1966-07-08",
        citizenship: ["XF"],
        residence: { locality: "Farolan Port", country: "XF" },
      },
    ],
    legalPerson: [
      {
        legalPersonId: "trust",
        role: ["THIRD_PARTY"],
        name: "Quell Family Trust",
        country: "XB",
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "CONFISCATION_ENFORCEMENT",
        description:
          "Confiscation of CHF 640 000 from the account, and of the villa if the account does not suffice.",
        personRef: ["quell", "trust"],
        coercive: true,
        detail: {
          property: {
            asset: [
              {
                kind: "ACCOUNT",
                description: "Account at the Test Bank of Torvik",
                identifier: [
                  { type: "IBAN", value: "XB36TEST0000000012345678" },
                ],
                value: { amount: "640000.00", currency: "CHF" },
                holderRef: "quell",
                location: { locality: "Torvik", country: "XB" },
              },
              {
                kind: "REAL_ESTATE",
                description: "Villa with garden",
                identifier: [{ type: "CADASTRAL", value: "12/884" }],
                value: { amount: "910000.00", currency: "CHF" },
                holderRef: "trust",
                location: { locality: "Torvik", country: "XB" },
              },
            ],
            action: "Confiscation, and transfer of the sum to Farolan.",
            order: {
              ref: "AC-44/2024",
              authority: "Anticorruption Court of Farolan",
              date: "2025-11-03",
              final: true,
              extent: "CHF 640 000.00",
              attachmentId: "judgment",
            },
            thirdPartyNotice:
              "The Quell Family Trust was notified on 2 June 2025, was represented by counsel at two hearings and did not appeal.",
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
    certification: {
      signatoryName: "T. Maro",
      signatoryTitle: "Judge for the execution of judgments",
      date: "2026-02-12",
      statement: "The order is in force and not subject to ordinary appeal.",
    },
  },
};

const answers = {
  caseReference: {
    requestingRef: "XF-CA-2026-000012",
    requestedRef: "XB-CA-2026-000095",
  },
  channel: "DIRECT_CENTRAL",
  language: "en",
  classification: "OFFICIAL",
} satisfies ModelObject;

const answer = { from: brennholm, to: farolan, seen: 1, inReplyTo: request };

export const acknowledgement = messageOf(
  answers,
  {
    ...answer,
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-02-18T10:00:00+01:00",
  },
  { receivedOn: "2026-02-16" },
);

/** The request says that the trust was heard; Brennholm wants to see it. */
export const additionalInfoRequest = messageOf(
  answers,
  {
    ...answer,
    kind: "ADDITIONAL_INFO_REQUEST",
    sequence: 2,
    sentAt: "2026-02-26T15:10:00+01:00",
  },
  {
    legalBasis,
    question: [
      {
        number: 1,
        text: "Please send the proof that the Quell Family Trust was notified.",
        itemId: ["item-1"],
      },
    ],
    replyBy: "2026-03-20",
    consequence:
      "Without it the court of Torvik has to notify the trust itself, which takes four months.",
  },
);

export const supplementaryInformation = messageOf(
  answers,
  {
    from: farolan,
    to: brennholm,
    kind: "SUPPLEMENTARY_INFORMATION",
    sequence: 2,
    seen: 2,
    sentAt: "2026-03-06T09:45:00+01:00",
    inReplyTo: additionalInfoRequest,
    header: {
      attachment: [
        attachmentEntry("D5-third-party-notice.pdf", {
          attachmentId: "notice",
          role: "RECEIPT",
          title: "Notice to the Quell Family Trust, with its receipt",
          language: "en",
          certifiedCopy: true,
        }),
      ],
    },
  },
  { legalBasis, answer: [{ number: 1, attachmentId: ["notice"] }] },
);

export const acceptance = messageOf(
  answers,
  {
    ...answer,
    kind: "ACCEPTANCE",
    sequence: 3,
    seen: 2,
    sentAt: "2026-03-26T14:30:00+01:00",
  },
  {
    legalBasis,
    extent: "FULL",
    item: [
      { itemId: "item-1", decision: "GRANTED", expectedDate: "2026-06-30" },
    ],
  },
);

export const report = messageOf(
  answers,
  {
    ...answer,
    kind: "EXECUTION_REPORT",
    sequence: 4,
    seen: 2,
    sentAt: "2026-06-19T11:00:00+02:00",
  },
  {
    legalBasis,
    outcome: "FINAL",
    itemResult: [
      {
        itemId: "item-1",
        result: "OBTAINED",
        executedOn: "2026-06-15",
        place: "Torvik",
        summary:
          "The account was confiscated in full; the villa was not needed.",
      },
    ],
    costs: {
      amount: { amount: "4200.00", currency: "CHF" },
      refundRequested: true,
      text: "Fees of the administrator of the villa, as the two authorities agreed by letters of March 2026.",
    },
  },
);

const followed = { from: farolan, to: brennholm, seen: 4, inReplyTo: report };

export const receipt = messageOf(
  answers,
  {
    ...followed,
    kind: "EVIDENCE_RECEIPT",
    sequence: 3,
    sentAt: "2026-06-23T10:20:00+02:00",
  },
  {
    receivedOn: "2026-06-22",
    itemId: ["item-1"],
    remark: "The sum of CHF 640 000.00 has been credited.",
  },
);

export const closure = messageOf(
  answers,
  {
    ...followed,
    kind: "CLOSURE",
    sequence: 4,
    sentAt: "2026-06-23T10:30:00+02:00",
  },
  { reason: "COMPLETED" },
);
