import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf } from "./conversation.ts";

/**
 * Fixture D9: a European Investigation Order between XA (Aldermark) and XB (Brennholm), which stand for Member States here: search,
 * bank records and an interception that XB refuses. All is invented.
 */
const requestId = "019e1628-4b40-7a07-a69c-b745ee0f4668";

const aldermark = {
  authority: "xa-moj",
  role: "CENTRAL",
  name: "Ministry of Justice of Aldermark",
};
const brennholm = {
  authority: "xb-moj",
  role: "CENTRAL",
  name: "Ministry of Justice of Brennholm",
};

const legalBasis = [{ instrument: "EIO", primary: true }];

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XA-MOJ-2026-000219" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-05-11T10:30:00+02:00",
    expiresAt: "2026-05-25T10:30:00+02:00",
    directoryVersion: 1,
    sender: aldermark,
    recipient: brennholm,
    channel: "DIRECT_CENTRAL",
    transmissionInstrument: "EU2023-2844",
    language: "en",
    classification: "RESTRICTED",
    attachment: [
      attachmentEntry("D9-search-warrant.pdf", {
        attachmentId: "warrant",
        role: "ORDER",
        title: "Search warrant of the investigating judge of Lindhaven",
        language: "en",
        certifiedCopy: true,
      }),
    ],
  },
  request: {
    legalBasis,
    requestingAuthority: {
      name: "Prosecutor's Office of Aldermark, Lindhaven branch",
      function: "Issuing authority; validated by the investigating judge",
      country: "XA",
    },
    proceeding: {
      type: "INVESTIGATION",
      subject: "Laundering of proceeds of fraud through a car dealer",
      nationalRef: "31 Js 90/26",
    },
    offence: [
      {
        label: "Money laundering",
        provision: "Penal Code, section 261(1)",
        maxPenalty: "P5Y",
        iccsSection: "07",
        listedOffence: "LAUNDERING",
        conventionOffence: ["UNTOC-6"],
        dateFrom: "2025-02-01",
        dateTo: "2026-03-31",
      },
    ],
    facts: {
      summary:
        "From February 2025 to March 2026 the dealer Marek Holt bought 63 used cars in Aldermark with cash from online fraud and sold them in Torvik. The price went to an account in Brennholm and from there to the organisers of the fraud.",
      connectionToAssistance:
        "The books and the account of the dealer are in Torvik.",
      purpose:
        "To find who received the money, and evidence for the indictment.",
    },
    person: [
      {
        personId: "holt",
        role: ["SUSPECT"],
        name: {
          fullName: "Marek Holt",
          givenName: ["Marek"],
          familyName: "Holt",
        },
        dateOfBirth: "1983-06-21",
        citizenship: ["XB"],
        residence: {
          addressLine: ["22 Dock Road"],
          locality: "Torvik",
          country: "XB",
        },
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "SEARCH_SEIZURE",
        description:
          "Search of the premises of the car dealer and seizure of the books and data carriers.",
        personRef: ["holt"],
        location: {
          addressLine: ["22 Dock Road"],
          locality: "Torvik",
          country: "XB",
        },
        coercive: true,
      },
      {
        itemId: "item-2",
        type: "BANK_TRANSACTIONS",
        description: "Transactions of the account of the dealer.",
        personRef: ["holt"],
        detail: {
          bank: {
            account: [{ iban: "XB35TEST0000000055512345", holderRef: "holt" }],
            period: { from: "2025-02-01", to: "2026-03-31" },
            relevanceReason:
              "Every sale was paid to this account, and nothing else is known of the recipients.",
          },
        },
      },
      {
        itemId: "item-3",
        type: "INTERCEPTION",
        description: "Interception of the telephone of Marek Holt.",
        personRef: ["holt"],
        coercive: true,
        detail: {
          interception: {
            orderConfirmed: true,
            target: [{ type: "PHONE", value: "+999871100777" }],
            duration: "P1M",
            technical: "Content and traffic data of the mobile telephone",
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
    certification: {
      signatoryName: "K. Brandt",
      signatoryTitle: "Investigating judge",
      place: "Lindhaven",
      date: "2026-05-08",
      statement:
        "The order is necessary and proportionate, and the measures could have been ordered under the same conditions in a similar domestic case. The content is accurate.",
    },
  },
};

const answers = {
  caseReference: {
    requestingRef: "XA-MOJ-2026-000219",
    requestedRef: "XB-MOJ-2026-003902",
  },
  channel: "DIRECT_CENTRAL",
  transmissionInstrument: "EU2023-2844",
  language: "en",
  classification: "RESTRICTED",
} satisfies ModelObject;

const answer = { from: brennholm, to: aldermark, seen: 1, inReplyTo: request };

/** Annex B, on the seventh day. */
export const acknowledgement = messageOf(
  answers,
  {
    ...answer,
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-05-18T09:40:00+02:00",
  },
  { receivedOn: "2026-05-11", decisionExpectedOn: "2026-06-10" },
);

export const partialAcceptance = messageOf(
  answers,
  {
    ...answer,
    kind: "ACCEPTANCE",
    sequence: 2,
    sentAt: "2026-06-08T16:05:00+02:00",
  },
  {
    legalBasis,
    extent: "PARTIAL",
    item: [
      { itemId: "item-1", decision: "GRANTED", expectedDate: "2026-07-06" },
    ],
    postponed: [
      {
        itemId: ["item-2"],
        ground: "ONGOING_PROCEEDINGS",
        reasons:
          "The account is examined in an investigation of Brennholm; a query of the bank now would disclose it.",
        expectedUntil: "2026-08-31",
      },
    ],
    refused: [
      {
        itemId: ["item-3"],
        assistanceType: ["INTERCEPTION"],
        ground: [{ code: "OFFENCE_THRESHOLD", article: "Art. 11(1)(h)" }],
        reasons:
          "The law of Brennholm allows interception only for offences punishable by at least eight years.",
      },
    ],
    executingAuthority: {
      name: "District Court of Torvik",
      function: "E. Dahlgaard, Judge",
      country: "XB",
    },
  },
);

export const searchReport = messageOf(
  answers,
  {
    ...answer,
    kind: "EXECUTION_REPORT",
    sequence: 3,
    sentAt: "2026-07-03T14:50:00+02:00",
    header: {
      attachment: [
        attachmentEntry("D9-record-of-seizure.pdf", {
          attachmentId: "seizure",
          role: "MINUTES",
          title: "Record of the search and of what was seized",
          language: "en",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis,
    outcome: "PARTIAL",
    itemResult: [
      {
        itemId: "item-1",
        result: "OBTAINED",
        executedOn: "2026-07-01",
        place: "22 Dock Road, Torvik",
        officer: [{ name: "E. Dahlgaard", function: "Judge" }],
        evidenceAttachmentId: ["seizure"],
      },
    ],
  },
);

export const resumption = messageOf(
  answers,
  {
    ...answer,
    kind: "RESUMPTION",
    sequence: 4,
    sentAt: "2026-08-31T10:15:00+02:00",
  },
  {
    legalBasis,
    itemId: ["item-2"],
    resumedOn: "2026-08-31",
    expectedDate: "2026-09-11",
  },
);

/** Within the ninety days that Article 12(4) leaves after the decision, counted without the postponement. */
export const report = messageOf(
  answers,
  {
    ...answer,
    kind: "EXECUTION_REPORT",
    sequence: 5,
    sentAt: "2026-09-08T11:30:00+02:00",
    header: {
      attachment: [
        attachmentEntry("D9-transactions.pdf", {
          attachmentId: "transactions",
          role: "EVIDENCE",
          title: "Transactions of the account XB35TEST0000000055512345",
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
        itemId: "item-2",
        result: "OBTAINED",
        executedOn: "2026-09-07",
        evidenceAttachmentId: ["transactions"],
      },
    ],
  },
);

const followed = { from: aldermark, to: brennholm, seen: 5, inReplyTo: report };

export const receipt = messageOf(
  answers,
  {
    ...followed,
    kind: "EVIDENCE_RECEIPT",
    sequence: 2,
    sentAt: "2026-09-10T09:00:00+02:00",
  },
  {
    receivedOn: "2026-09-09",
    itemId: ["item-1", "item-2"],
    evidenceId: ["seizure", "transactions"],
  },
);

export const closure = messageOf(
  answers,
  {
    ...followed,
    kind: "CLOSURE",
    sequence: 3,
    sentAt: "2026-09-10T09:10:00+02:00",
  },
  { reason: "COMPLETED" },
);
