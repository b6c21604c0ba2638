import type { ModelObject } from "../../src/message/document.ts";

/**
 * Fixture D12: XA (Aldermark) notifies XC (Corvane), which stand for Member States here, of a European Production Order for traffic
 * data held by a provider there. All is invented.
 */
const requestId = "01a0c343-de00-7d53-9dfa-7431b79e6c12";

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XA-MOJ-2026-000388" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-09-21T11:20:00+02:00",
    expiresAt: "2026-10-05T11:20:00+02:00",
    directoryVersion: 1,
    sender: {
      authority: "xa-moj",
      role: "CENTRAL",
      name: "Ministry of Justice of Aldermark",
    },
    recipient: {
      authority: "xc-ca",
      role: "CENTRAL",
      name: "Central Authority of Corvane",
    },
    channel: "DIRECT_CENTRAL",
    language: "en",
    classification: "RESTRICTED",
    confidentiality: {
      keepFactAndSubstance: true,
      doNotInformSubject: true,
      reason: "The user would warn the other members of the group.",
    },
  },
  request: {
    legalBasis: [{ instrument: "EEVIDENCE", primary: true, article: "Art. 5" }],
    requestingAuthority: {
      name: "Prosecutor's Office of Aldermark, Lindhaven branch",
      function: "Issuing authority",
      country: "XA",
    },
    conductingAuthority: {
      name: "Regional Court of Lindhaven",
      function: "K. Brandt, investigating judge",
      country: "XA",
    },
    proceeding: {
      type: "INVESTIGATION",
      subject: "Sale of stolen access data",
      nationalRef: "31 Js 140/26",
    },
    offence: [
      {
        label: "Attack on information systems",
        provision: "Penal Code, section 202a",
        maxPenalty: "P5Y",
        iccsSection: "09",
        listedOffence: "COMPUTER",
        dateFrom: "2026-05-01",
        dateTo: "2026-08-31",
      },
    ],
    facts: {
      summary:
        "Since May 2026 the user of a mail account at Corvane Mail has sold access data of at least 900 bank customers on a market place. The times of his sales are known from a seized server.",
      purpose: "To identify the user of the account.",
    },
    assistance: [
      {
        itemId: "item-1",
        type: "TRAFFIC_DATA",
        description: "Log-in times and addresses of the account.",
        coercive: true,
        detail: {
          data: {
            provider: "Corvane Mail Ltd",
            service: "E-mail",
            category: "TRAFFIC",
            identifier: [
              { type: "EMAIL", value: "vendor@mail-corvane.example" },
            ],
            from: "2026-06-01T00:00:00Z",
            to: "2026-09-01T00:00:00Z",
            necessity:
              "No other trace leads to the user, and the data are limited to three months.",
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
    certification: {
      signatoryName: "K. Brandt",
      signatoryTitle: "Investigating judge",
      place: "Lindhaven",
      date: "2026-09-18",
    },
  },
};
