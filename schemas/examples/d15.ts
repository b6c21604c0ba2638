import type { ModelObject } from "../../src/message/document.ts";

/** Fixture D15: under their bilateral treaty, XC (Corvane) asks XA (Aldermark) for bank records in a case of tax fraud. All is invented. */
const requestId = "019e8232-6000-79db-a085-50189001cfe7";

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XC-CA-2026-000058" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-06-01T10:00:00+02:00",
    expiresAt: "2026-06-15T10:00:00+02:00",
    directoryVersion: 1,
    sender: {
      authority: "xc-ca",
      role: "CENTRAL",
      name: "Central Authority of Corvane",
    },
    recipient: {
      authority: "xa-moj",
      role: "CENTRAL",
      name: "Ministry of Justice of Aldermark",
    },
    channel: "VIA_MOJ",
    language: "en",
    classification: "OFFICIAL",
  },
  request: {
    legalBasis: [
      {
        instrument: "BILATERAL",
        primary: true,
        article: "Art. 2",
        treatyTitle:
          "Treaty between Aldermark and Corvane on Mutual Legal Assistance in Criminal Matters",
        taxExclusion: "CIVIL_ADMIN_ONLY",
        legalAidForNationals: true,
      },
      { instrument: "UNTOC", primary: false },
    ],
    requestingAuthority: {
      name: "Public Prosecutor of Corvane",
      function: "D. Varga, prosecutor",
      country: "XC",
    },
    proceeding: {
      type: "INVESTIGATION",
      subject: "Tax fraud by invoices for services that were never rendered",
    },
    offence: [
      {
        label: "Tax fraud",
        provision: "Penal Code of Corvane, section 190",
        maxPenalty: "P6Y",
      },
    ],
    facts: {
      summary:
        "Between 2022 and 2025 the consultant Pia Lund booked invoices of a company in Lindhaven that rendered no services, and had a part of the price paid back to her in cash.",
      purpose: "To prove the payments back, for the indictment.",
    },
    person: [
      {
        personId: "lund",
        role: ["SUSPECT", "ACCOUNT_HOLDER"],
        name: { fullName: "Pia Lund" },
        citizenship: ["XC"],
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "BANK_TRANSACTIONS",
        description: "Transactions of the account of the company.",
        personRef: ["lund"],
        detail: {
          bank: {
            account: [{ number: "40210-99317", holderRef: "lund" }],
            period: { from: "2022-01-01", to: "2025-12-31" },
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
  },
};
