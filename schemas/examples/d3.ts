import { attachmentEntry } from "./attachments.ts";
import { messageOf, related } from "./conversation.ts";

/**
 * Fixture D3: a hospital is encrypted. Through the points of the 24/7 network the State XC (Corvania) asks the State XD (Dornhavn) to
 * preserve traffic data under ETS 185, and an hour later, because lives are at risk, to disclose them under CETS 224. All is invented.
 */
export const corvania = {
  authority: "xc-247",
  role: "POINT_24_7",
  name: "24/7 point of contact of Corvania",
};
export const dornhavn = {
  authority: "xd-247",
  role: "POINT_24_7",
  name: "24/7 point of contact of Dornhavn",
};

const budapest = [
  { instrument: "ETS185", primary: true, article: "Arts. 29, 35" },
];
const emergencyBasis = [
  { instrument: "CETS224", primary: true, article: "Arts. 9, 10" },
  { instrument: "ETS185", primary: false },
];

export const shared = {
  channel: "POINT_24_7",
  language: "en",
  classification: "RESTRICTED",
  confidentiality: {
    keepFactAndSubstance: true,
    doNotInformSubject: true,
    reason: "The offenders would delete the data.",
  },
};
const preserving = {
  ...shared,
  caseReference: { requestingRef: "XC-247-2026-000009" },
};
export const preservingReply = {
  ...shared,
  caseReference: {
    requestingRef: "XC-247-2026-000009",
    requestedRef: "XD-247-2026-000021",
  },
};
const disclosing = {
  ...shared,
  caseReference: { requestingRef: "XC-247-2026-000010" },
};
export const disclosingReply = {
  ...shared,
  caseReference: {
    requestingRef: "XC-247-2026-000010",
    requestedRef: "XD-247-2026-000022",
  },
};

export const requestingAuthority = {
  name: "Cybercrime Unit of the Corvanian Police, duty desk",
  function: "I. Marchetti, duty officer",
  country: "XC",
  contactPoint: {
    name: "Duty desk",
    phone: "+999440001122",
    email: "duty@cyber-corvania.example",
    officeHours: "Around the clock",
    timeZone: "Europe/Lisbon",
  },
};
export const proceeding = {
  type: "INVESTIGATION",
  subject: "Encryption of the systems of Harrow Mere Hospital for ransom",
  nationalRef: "CYB 26/0207-1",
  startDate: "2026-02-07",
};
export const offence = [
  {
    label: "System interference",
    provision:
      "Criminal Code, section 231(2): whoever seriously hinders the functioning of a computer system by damaging or suppressing data is liable to imprisonment of up to eight years, if life is endangered.",
    maxPenalty: "P8Y",
    iccsSection: "09",
    listedOffence: "COMPUTER",
    conventionOffence: ["ETS185-5"],
    dateFrom: "2026-02-06",
  },
];
export const facts = {
  summary:
    "On 6 February 2026 at 22:10 UTC the servers of Harrow Mere Hospital in Corvania were encrypted. Infusion pumps stopped and two patients had to be moved to another hospital. A note demands a ransom and names the address ops-desk@mailhost.example. The intruders logged in from 203.0.113.45 with the account ghost-7714 of a server rented in Dornhavn.",
  connectionToAssistance:
    "The connection data of the account lead to whoever controls the encryption and holds the keys.",
  purpose: "Investigation of the attack and recovery of the keys.",
};
export const wanted = {
  provider: "Nordcloud Hosting Ltd",
  service: "Virtual servers",
  identifier: [
    { type: "IP", value: "203.0.113.45" },
    { type: "ACCOUNT", value: "ghost-7714" },
  ],
  from: "2026-02-06T22:00:00Z",
  to: "2026-02-07T02:00:00Z",
};

const executing = {
  name: "National Cybercrime Centre of Dornhavn",
  country: "XD",
};

export const preservationRequest = messageOf(
  preserving,
  {
    kind: "PRESERVATION_REQUEST",
    from: corvania,
    to: dornhavn,
    sequence: 1,
    seen: 0,
    sentAt: "2026-02-07T02:14:00Z",
  },
  {
    legalBasis: budapest,
    requestingAuthority,
    proceeding,
    offence,
    facts,
    assistance: [
      {
        itemId: "item-1",
        type: "DATA_PRESERVATION",
        description:
          "Connection logs of the server and of the account for the four hours of the attack.",
        coercive: false,
        detail: {
          data: {
            ...wanted,
            category: "TRAFFIC",
            necessity: "The provider keeps its logs for 48 hours only.",
            intendsMla: true,
          },
        },
      },
    ],
    urgency: {
      level: "EMERGENCY",
      reason: "EVIDENCE_LOSS",
      text: "The logs are overwritten on 8 February 2026 at 22:00 UTC.",
      date: "2026-02-08",
    },
    confirmationContact: {
      name: "Duty desk",
      phone: "+999440001122",
      email: "duty@cyber-corvania.example",
      timeZone: "Europe/Lisbon",
    },
  },
);

export const preservationConfirmation = messageOf(
  preservingReply,
  {
    kind: "PRESERVATION_CONFIRMATION",
    from: dornhavn,
    to: corvania,
    sequence: 1,
    seen: 1,
    sentAt: "2026-02-07T03:31:00Z",
    inReplyTo: preservationRequest,
  },
  {
    legalBasis: budapest,
    itemId: ["item-1"],
    preservedOn: "2026-02-07",
    preservedUntil: "2026-05-08",
    ticket: "XD-247-26-0021",
    provider: "Nordcloud Hosting Ltd",
    otherProvider: ["Transit Nine Networks (upstream of the connection)"],
  },
);

/** The other way the preservation could have ended. */
export const preservationRefusal = messageOf(
  preservingReply,
  {
    kind: "REFUSAL",
    from: dornhavn,
    to: corvania,
    sequence: 1,
    seen: 1,
    sentAt: "2026-02-07T03:31:00Z",
    inReplyTo: preservationRequest,
  },
  {
    legalBasis: budapest,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1"],
        assistanceType: ["DATA_PRESERVATION"],
        ground: [{ code: "ESSENTIAL_INTERESTS", article: "Art. 29(5)(b)" }],
        reasons:
          "The server belongs to a body of national defence, which has secured its own logs.",
        partialConsidered: true,
      },
    ],
  },
);

export const emergencyRequest = messageOf(
  disclosing,
  {
    kind: "EMERGENCY_DISCLOSURE_REQUEST",
    from: corvania,
    to: dornhavn,
    sequence: 1,
    seen: 0,
    sentAt: "2026-02-07T04:05:00Z",
    header: related(preservationRequest, "FOLLOWS_PRESERVATION"),
  },
  {
    legalBasis: emergencyBasis,
    requestingAuthority,
    proceeding,
    offence,
    facts,
    assistance: [
      {
        itemId: "item-1",
        type: "SUBSCRIBER_DATA",
        description: "Who rents the server, with means of payment.",
        coercive: false,
        detail: { data: { ...wanted, category: "SUBSCRIBER" } },
      },
      {
        itemId: "item-2",
        type: "TRAFFIC_DATA",
        description: "Connection logs of the server and of the account.",
        coercive: false,
        detail: {
          data: {
            ...wanted,
            category: "TRAFFIC",
            preservationRef: "XD-247-26-0021",
          },
        },
      },
    ],
    urgency: {
      level: "EMERGENCY",
      reason: "LIFE_THREAT",
      text: "Eleven patients of the intensive care unit depend on the pumps.",
    },
    emergency: {
      facts:
        "Infusion pumps of the intensive care unit work by hand only. Eleven patients are on them, and two have been moved in a critical state. The manual procedure can be kept up for about ten hours.",
      dataRelation:
        "Whoever controls the server holds the keys with which the pumps' controller can be restored.",
      answerWithin: "PT8H",
      formalConfirmationBy: "2026-02-14",
    },
  },
);

export const emergencyAcknowledgement = messageOf(
  disclosingReply,
  {
    kind: "ACKNOWLEDGEMENT",
    from: dornhavn,
    to: corvania,
    sequence: 1,
    seen: 1,
    sentAt: "2026-02-07T04:11:00Z",
    inReplyTo: emergencyRequest,
  },
  {
    legalBasis: emergencyBasis,
    receivedOn: "2026-02-07",
    handlingAuthority: executing,
  },
);

export const emergencyAcceptance = messageOf(
  disclosingReply,
  {
    kind: "ACCEPTANCE",
    from: dornhavn,
    to: corvania,
    sequence: 2,
    seen: 1,
    sentAt: "2026-02-07T05:02:00Z",
    inReplyTo: emergencyRequest,
  },
  {
    legalBasis: emergencyBasis,
    extent: "FULL",
    item: [
      { itemId: "item-1", decision: "GRANTED" },
      { itemId: "item-2", decision: "GRANTED" },
    ],
    executingAuthority: executing,
  },
);

export const emergencyReport = messageOf(
  disclosingReply,
  {
    kind: "EXECUTION_REPORT",
    from: dornhavn,
    to: corvania,
    sequence: 3,
    seen: 1,
    sentAt: "2026-02-07T09:48:00Z",
    inReplyTo: emergencyRequest,
    header: {
      useLimitation: {
        purpose:
          "The investigation CYB 26/0207-1, and averting the danger to the patients",
        condition: [
          "Other use of the personal data needs the consent of Dornhavn.",
        ],
      },
      attachment: [
        attachmentEntry("D3-subscriber.pdf", {
          attachmentId: "subscriber",
          role: "EVIDENCE",
          title: "Subscriber record of the account ghost-7714",
          language: "en",
          certifiedCopy: true,
        }),
        attachmentEntry("D3-connections.pdf", {
          attachmentId: "connections",
          role: "EVIDENCE",
          title: "Connections of 203.0.113.45, 6 and 7 February 2026",
          language: "en",
          custody: [
            {
              at: "2026-02-07T08:40:00Z",
              holder: "Nordcloud Hosting Ltd",
              action: "COLLECTED",
            },
            {
              at: "2026-02-07T09:05:00Z",
              holder: "24/7 point of contact of Dornhavn",
              action: "TRANSFERRED",
            },
          ],
        }),
      ],
    },
  },
  {
    legalBasis: emergencyBasis,
    outcome: "FINAL",
    itemResult: [
      {
        itemId: "item-1",
        result: "OBTAINED",
        executedOn: "2026-02-07",
        evidenceAttachmentId: ["subscriber"],
      },
      {
        itemId: "item-2",
        result: "OBTAINED",
        executedOn: "2026-02-07",
        evidenceAttachmentId: ["connections"],
      },
    ],
    executingAuthority: executing,
  },
);

/** The other ways the emergency could have ended: refused, or postponed in part. */
export const emergencyRefusal = messageOf(
  disclosingReply,
  {
    kind: "REFUSAL",
    from: dornhavn,
    to: corvania,
    sequence: 2,
    seen: 1,
    sentAt: "2026-02-07T09:48:00Z",
    inReplyTo: emergencyRequest,
  },
  {
    legalBasis: emergencyBasis,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1", "item-2"],
        assistanceType: ["SUBSCRIBER_DATA", "TRAFFIC_DATA"],
        ground: [{ code: "ESSENTIAL_INTERESTS", article: "Art. 27(4)(b)" }],
        reasons:
          "The server belongs to a body of national defence, which will itself hand over the keys by noon.",
        partialConsidered: true,
      },
    ],
  },
);

export const emergencyPostponement = messageOf(
  disclosingReply,
  {
    kind: "POSTPONEMENT",
    from: dornhavn,
    to: corvania,
    sequence: 2,
    seen: 1,
    sentAt: "2026-02-07T06:20:00Z",
    inReplyTo: emergencyRequest,
  },
  {
    legalBasis: emergencyBasis,
    postponed: [
      {
        itemId: ["item-2"],
        ground: "ONGOING_PROCEEDINGS",
        reasons:
          "A search at the provider begins at 08:00 UTC; a disclosure before would warn the offenders.",
        expectedUntil: "2026-02-07",
        partialConsidered: true,
      },
    ],
  },
);
