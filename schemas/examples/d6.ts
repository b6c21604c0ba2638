import { attachmentEntry } from "./attachments.ts";
import { messageOf } from "./conversation.ts";

/**
 * Fixture D6: under ETS 70, the State XA (Aldermark) asks the State XD (Dornhavn) to enforce a sentence and a fine that were imposed in
 * absentia. States, authorities and persons are invented.
 */
const aldermark = {
  authority: "xa-moj",
  role: "CENTRAL",
  name: "Ministry of Justice of Aldermark",
};
const dornhavn = {
  authority: "xd-moj",
  role: "CENTRAL",
  name: "Ministry of Justice of Dornhavn",
};

const legalBasis = [
  { instrument: "ETS070", primary: true, article: "Arts. 2, 3, 22" },
];

const requestingRef = "XA-MOJ-2026-000031";
const opening = {
  caseReference: { requestingRef },
  channel: "VIA_MOJ",
  language: "en",
  classification: "OFFICIAL",
};
const replying = {
  ...opening,
  caseReference: { requestingRef, requestedRef: "XD-MOJ-2026-001207" },
};

const districtCourt = {
  name: "District Court of Dorn",
  function: "S. Okland, Judge",
  country: "XD",
};

const sentence = {
  condition: ["a", "b"],
  inAbsentia: true,
  served: false,
  enforceable: true,
};

export const request = messageOf(
  opening,
  {
    kind: "REQUEST",
    from: aldermark,
    to: dornhavn,
    sequence: 1,
    seen: 0,
    sentAt: "2026-01-19T09:00:00+01:00",
    header: {
      attachment: [
        attachmentEntry("D6-judgment.pdf", {
          attachmentId: "judgment",
          role: "JUDGMENT",
          title: "Judgment of the District Court of Lindhaven, 18 June 2025",
          language: "en",
          certifiedCopy: true,
        }),
        attachmentEntry("D6-enforceability.pdf", {
          attachmentId: "enforceability",
          role: "CERT_ENFORCEABILITY",
          title: "Certificate that the judgment is enforceable",
          language: "en",
          original: true,
        }),
        attachmentEntry("D6-provisions.pdf", {
          attachmentId: "provisions",
          role: "STATUTE",
          title: "Provisions on the smuggling of cultural goods",
          language: "en",
        }),
      ],
    },
  },
  {
    legalBasis,
    requestingAuthority: {
      name: "Prosecutor's Office of Aldermark, Lindhaven branch",
      function: "K. Brandt, Public Prosecutor for the enforcement of sentences",
      country: "XA",
      address: {
        addressLine: ["Court Square 3"],
        locality: "Lindhaven",
        postalCode: "40210",
        country: "XA",
      },
      contactPoint: {
        phone: "+999301234077",
        email: "enforcement@prosecutor-lindhaven.example",
        timeZone: "Europe/Vienna",
      },
    },
    proceeding: {
      type: "SENTENCE",
      subject: "Enforcement of the judgment of 18 June 2025",
      nationalRef: "12 Ds 340/24",
      stage: "Final, subject to the opposition of Article 24",
      startDate: "2024-09-02",
    },
    offence: [
      {
        label: "Smuggling of cultural goods",
        provision:
          "Protection of Cultural Goods Act, section 83(1): whoever exports a cultural good without the permit that is required is liable to imprisonment of up to five years or a fine, or both.",
        provisionAttachmentId: "provisions",
        maxPenalty: "P5Y",
        iccsSection: "08",
        listedOffence: "CULTURAL_GOODS",
        dateFrom: "2024-05-14",
        dateTo: "2024-05-14",
        place: [{ text: "Border post of Altmark Bridge" }],
        attempt: false,
        limitationDate: "2040-06-18",
        dualCriminalityNote:
          "Export without permit is an offence under section 21 of the Heritage Act of Dornhavn.",
      },
    ],
    facts: {
      summary:
        "On 14 May 2024 Jonas Meer drove across the border post of Altmark Bridge with eleven bronze figures of the second century in the spare wheel of his car. They had been dug out at Lindhaven three weeks before. He had no permit. He was summoned to the trial at his address in Dorn, and did not come.",
      purpose:
        "Enforcement in the State where the sentenced person lives, which also serves his rehabilitation.",
    },
    person: [
      {
        personId: "meer",
        role: ["CONVICTED"],
        name: {
          fullName: "Jonas Meer",
          givenName: ["Jonas"],
          familyName: "Meer",
        },
        sex: "1",
        dateOfBirth: "1988-12-12",
        citizenship: ["XD"],
        residence: {
          addressLine: ["4 Lakeside"],
          locality: "Dorn",
          country: "XD",
        },
        language: ["en"],
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "SENTENCE_ENFORCEMENT",
        description:
          "Service of the judgment on Jonas Meer and enforcement of the imprisonment of two years and six months.",
        personRef: ["meer"],
        coercive: true,
        priority: 1,
        detail: { sentence: { kind: "CUSTODY", term: "P2Y6M", ...sentence } },
      },
      {
        itemId: "item-2",
        type: "SENTENCE_ENFORCEMENT",
        description: "Enforcement of the fine.",
        personRef: ["meer"],
        coercive: true,
        priority: 2,
        detail: {
          sentence: {
            kind: "FINE",
            amount: { amount: "20000.00", currency: "EUR" },
            ...sentence,
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
    certification: {
      signatoryName: "K. Brandt",
      signatoryTitle: "Public Prosecutor",
      place: "Lindhaven",
      date: "2026-01-14",
    },
  },
);

export const acknowledgement = messageOf(
  replying,
  {
    kind: "ACKNOWLEDGEMENT",
    from: dornhavn,
    to: aldermark,
    sequence: 1,
    seen: 1,
    sentAt: "2026-01-21T11:00:00+01:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    receivedOn: "2026-01-19",
    handlingAuthority: districtCourt,
  },
);

/** The requested side asks for the criminal file. */
export const additionalInfoRequest = messageOf(
  replying,
  {
    kind: "ADDITIONAL_INFO_REQUEST",
    from: dornhavn,
    to: aldermark,
    sequence: 2,
    seen: 1,
    sentAt: "2026-02-03T13:20:00+01:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    question: [
      {
        number: 1,
        text: "Please send the summons to the trial with the proof of its service.",
        itemId: ["item-1", "item-2"],
      },
    ],
    replyBy: "2026-03-03",
  },
);

export const supplementaryInformation = messageOf(
  replying,
  {
    kind: "SUPPLEMENTARY_INFORMATION",
    from: aldermark,
    to: dornhavn,
    sequence: 2,
    seen: 2,
    sentAt: "2026-02-12T09:30:00+01:00",
    inReplyTo: additionalInfoRequest,
    header: {
      attachment: [
        attachmentEntry("D6-summons.pdf", {
          attachmentId: "summons",
          role: "RECEIPT",
          title: "Summons to the trial, with the receipt of 2 May 2025",
          language: "en",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis,
    answer: [{ number: 1, attachmentId: ["summons"] }],
  },
);

/** The judgment is served: the time to enter an opposition begins (Article 24). */
export const statusUpdate = messageOf(
  replying,
  {
    kind: "STATUS_UPDATE",
    from: dornhavn,
    to: aldermark,
    sequence: 3,
    seen: 2,
    sentAt: "2026-03-03T09:15:00+01:00",
    inReplyTo: request,
  },
  {
    state:
      "The judgment was served on Jonas Meer in person on 2 March 2026. He may enter an opposition until 1 April 2026.",
    itemId: ["item-1", "item-2"],
    expectedDate: "2026-04-08",
  },
);

/** The judgment was served on 2 March 2026, and no opposition was entered by 1 April. */
export const acceptance = messageOf(
  replying,
  {
    kind: "ACCEPTANCE",
    from: dornhavn,
    to: aldermark,
    sequence: 4,
    seen: 2,
    sentAt: "2026-04-08T10:00:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    extent: "CONDITIONAL",
    item: [
      {
        itemId: "item-1",
        decision: "GRANTED_WITH_CONDITIONS",
        condition: [
          "The imprisonment is replaced by one of the same length under the law of Dornhavn (Article 44).",
        ],
        expectedDate: "2026-06-01",
      },
      {
        itemId: "item-2",
        decision: "GRANTED_WITH_CONDITIONS",
        condition: [
          "The fine is converted into the currency of Dornhavn at the rate of the day of the decision (Article 45).",
        ],
        expectedDate: "2026-05-04",
      },
    ],
    executingAuthority: districtCourt,
    remark:
      "The judgment was served on 2 March 2026. No opposition was entered by 1 April 2026.",
  },
);

/** The other way the matter could have ended: the sanction has lapsed under the law of the requested State. */
export const refusal = messageOf(
  replying,
  {
    kind: "REFUSAL",
    from: dornhavn,
    to: aldermark,
    sequence: 4,
    seen: 2,
    sentAt: "2026-04-08T10:00:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1", "item-2"],
        assistanceType: ["SENTENCE_ENFORCEMENT"],
        ground: [{ code: "SENT_L", article: "Art. 6(l)" }],
        reasons:
          "Under section 93 of the Penal Code of Dornhavn the sanction for such an offence lapses eighteen months after the act if the judgment was not served before.",
      },
    ],
  },
);

export const executionReport = messageOf(
  replying,
  {
    kind: "EXECUTION_REPORT",
    from: dornhavn,
    to: aldermark,
    sequence: 5,
    seen: 2,
    sentAt: "2028-11-30T10:00:00+01:00",
    inReplyTo: request,
    header: {
      attachment: [
        attachmentEntry("D6-certificate-of-enforcement.pdf", {
          attachmentId: "certificate",
          role: "OTHER",
          title: "Certificate of enforcement",
          language: "en",
          original: true,
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
        executedOn: "2028-11-27",
        place: "Dorn",
        summary: "The imprisonment was served in full.",
        evidenceAttachmentId: ["certificate"],
      },
      {
        itemId: "item-2",
        result: "OBTAINED",
        executedOn: "2026-05-18",
        summary: "The fine was paid.",
        evidenceAttachmentId: ["certificate"],
      },
    ],
    costs: {
      amount: { amount: "0.00", currency: "EUR" },
      refundRequested: false,
    },
  },
);

const followed = {
  from: aldermark,
  to: dornhavn,
  seen: 5,
  inReplyTo: executionReport,
};

export const receipt = messageOf(
  replying,
  {
    ...followed,
    kind: "EVIDENCE_RECEIPT",
    sequence: 3,
    sentAt: "2028-12-04T09:20:00+01:00",
  },
  {
    receivedOn: "2028-12-01",
    itemId: ["item-1", "item-2"],
    evidenceId: ["certificate"],
  },
);

export const closure = messageOf(
  replying,
  {
    ...followed,
    kind: "CLOSURE",
    sequence: 4,
    sentAt: "2028-12-04T09:30:00+01:00",
  },
  { reason: "COMPLETED" },
);

/** Ends the matter that was refused. */
export const refusalClosure = messageOf(
  replying,
  {
    from: aldermark,
    to: dornhavn,
    kind: "CLOSURE",
    sequence: 3,
    seen: 4,
    sentAt: "2026-04-13T09:00:00+02:00",
    inReplyTo: refusal,
  },
  { reason: "REFUSED" },
);
