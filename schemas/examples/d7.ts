import { attachmentEntry } from "./attachments.ts";
import { messageOf } from "./conversation.ts";

/**
 * Fixture D7: under ETS 62, a court of the State XA (Aldermark) asks the State XB (Brennholm) what its law says on the limitation of a
 * claim for damages. All is invented.
 */
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

const legalBasis = [
  { instrument: "ETS062", primary: true, article: "Arts. 3-5" },
];

const requestingRef = "XA-MOJ-2026-000140";
const opening = {
  caseReference: { requestingRef },
  channel: "DIRECT_CENTRAL",
  language: "en",
  classification: "OFFICIAL",
};
const replying = {
  ...opening,
  caseReference: { requestingRef, requestedRef: "XB-MOJ-2026-004502" },
};

const lawDepartment = {
  name: "Ministry of Justice of Brennholm, Law Department",
  function: "L. Friis, Head of Section",
  country: "XB",
};

export const request = messageOf(
  opening,
  {
    kind: "REQUEST",
    from: aldermark,
    to: brennholm,
    sequence: 1,
    seen: 0,
    sentAt: "2026-05-04T10:15:00+02:00",
  },
  {
    legalBasis,
    requestingAuthority: {
      name: "Commercial Court of Lindhaven, Third Chamber",
      function: "R. Tamsen, Presiding Judge",
      country: "XA",
      address: {
        addressLine: ["Court Square 1"],
        locality: "Lindhaven",
        postalCode: "40210",
        country: "XA",
      },
      contactPoint: {
        name: "Registry of the Third Chamber",
        phone: "+999301234310",
        email: "registry3@court-lindhaven.example",
        timeZone: "Europe/Vienna",
      },
    },
    proceeding: {
      type: "CIVIL_FOREIGN_LAW",
      subject:
        "Action for damages between two companies, from a carriage of machine parts; the contract is governed by the law of Brennholm",
      nationalRef: "3 HK 77/26",
      stage: "Written procedure, before the first hearing",
      startDate: "2026-02-11",
    },
    facts: {
      summary:
        "Hallborg Transport A/S of Torvik carried machine parts for Ostwerk GmbH of Lindhaven on 9 March 2023. The parts arrived damaged on 12 March 2023. Ostwerk wrote a notice of damage on 20 March 2023; Hallborg answered on 2 May 2023 that it would examine the claim. Ostwerk brought its action on 11 February 2026. Hallborg pleads limitation.",
      connectionToAssistance:
        "The court has to apply the law of Brennholm to the plea of limitation.",
      purpose: "Judgment in the pending case 3 HK 77/26.",
    },
    assistance: [
      {
        itemId: "item-1",
        type: "FOREIGN_LAW_INFO",
        description:
          "Information on the law of Brennholm on the limitation of claims for damages from a contract of carriage.",
        detail: {
          foreignLaw: {
            question: [
              {
                number: 1,
                text: "Within which time does a claim for damages from a contract of carriage lapse, and when does that time begin?",
              },
              {
                number: 2,
                text: "Is the time suspended while the debtor examines the claim, and from which act of the parties on?",
              },
              {
                number: 3,
                text: "Please add the provisions in force in March 2023 and leading decisions on them.",
              },
            ],
            system: "Private law of Brennholm without the Outer Isles",
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
    certification: {
      signatoryName: "R. Tamsen",
      signatoryTitle: "Presiding Judge",
      place: "Lindhaven",
      date: "2026-04-28",
    },
  },
);

export const acknowledgement = messageOf(
  replying,
  {
    kind: "ACKNOWLEDGEMENT",
    from: brennholm,
    to: aldermark,
    sequence: 1,
    seen: 1,
    sentAt: "2026-05-06T09:00:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    receivedOn: "2026-05-04",
    handlingAuthority: lawDepartment,
  },
);

/** Private counsel would have to be asked: the court has to agree to the costs first. */
export const consultation = messageOf(
  replying,
  {
    kind: "CONSULTATION",
    from: brennholm,
    to: aldermark,
    sequence: 2,
    seen: 1,
    sentAt: "2026-05-18T11:30:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    subject: "COSTS",
    itemId: ["item-1"],
    proposal:
      "The second question has no settled answer. It could be given to a professor of transport law, whose fee is estimated below.",
    estimate: { amount: "2400.00", currency: "EUR" },
    replyBy: "2026-06-12",
  },
);

/** The court does without. */
export const consultationReply = messageOf(
  replying,
  {
    kind: "CONSULTATION_REPLY",
    from: aldermark,
    to: brennholm,
    sequence: 2,
    seen: 2,
    sentAt: "2026-05-22T10:00:00+02:00",
    inReplyTo: consultation,
  },
  {
    legalBasis,
    outcome: "DECLINED",
    reasons:
      "The court asks for the provisions and the decisions only, without an opinion.",
  },
);

export const delayNotice = messageOf(
  replying,
  {
    kind: "DELAY_NOTICE",
    from: brennholm,
    to: aldermark,
    sequence: 3,
    seen: 2,
    sentAt: "2026-05-26T16:05:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    itemId: ["item-1"],
    reasons:
      "The decisions that the court asks for have to be retrieved from the archive of the Court of Appeal.",
    expectedDate: "2026-06-26",
  },
);

export const acceptance = messageOf(
  replying,
  {
    kind: "ACCEPTANCE",
    from: brennholm,
    to: aldermark,
    sequence: 4,
    seen: 2,
    sentAt: "2026-06-02T13:00:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    extent: "FULL",
    item: [
      { itemId: "item-1", decision: "GRANTED", expectedDate: "2026-06-26" },
    ],
    executingAuthority: lawDepartment,
  },
);

/** The reply, in the language of the requested State. */
export const reply = messageOf(
  { ...replying, language: "da" },
  {
    kind: "EXECUTION_REPORT",
    from: brennholm,
    to: aldermark,
    sequence: 5,
    seen: 2,
    sentAt: "2026-06-22T14:00:00+02:00",
    inReplyTo: request,
    header: {
      attachment: [
        attachmentEntry("D7-limitation-act.pdf", {
          attachmentId: "statute",
          role: "STATUTE",
          title: "Uddrag af lov om forældelse af fordringer",
          language: "da",
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
          "1. Krav på erstatning efter en fragtaftale forældes efter tre år; fristen løber fra den dag, skaden blev opdaget (§ 12). 2. Fristen afbrydes foreløbigt, når skyldneren skriftligt lover at undersøge kravet, dog højst i et år (§ 15). 3. Bestemmelserne og to domme er vedlagt i uddrag. Oplysningerne binder ikke retten.",
        evidenceAttachmentId: ["statute"],
      },
    ],
    executingAuthority: lawDepartment,
  },
);

/** The other way the matter could have ended. */
export const refusal = messageOf(
  replying,
  {
    kind: "REFUSAL",
    from: brennholm,
    to: aldermark,
    sequence: 2,
    seen: 1,
    sentAt: "2026-05-20T09:40:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1"],
        assistanceType: ["FOREIGN_LAW_INFO"],
        ground: [{ code: "INTERESTS_AFFECTED", article: "Art. 11" }],
        reasons:
          "Brennholm is itself a party to proceedings in which the same question of limitation has to be decided.",
      },
    ],
  },
);

const followed = {
  from: aldermark,
  to: brennholm,
  seen: 5,
  inReplyTo: reply,
};

export const receipt = messageOf(
  replying,
  {
    ...followed,
    kind: "EVIDENCE_RECEIPT",
    sequence: 3,
    sentAt: "2026-06-24T10:40:00+02:00",
  },
  { receivedOn: "2026-06-23", itemId: ["item-1"], evidenceId: ["statute"] },
);

export const closure = messageOf(
  replying,
  {
    ...followed,
    kind: "CLOSURE",
    sequence: 4,
    sentAt: "2026-06-24T10:45:00+02:00",
  },
  { reason: "COMPLETED" },
);
