import type { ModelObject } from "../../src/message/document.ts";

/**
 * Fixture D10: under the Ljubljana-The Hague Convention, the State XC (Corvane) proposes a joint team on war crimes to the State XD
 * (Dornmark), and asks for the hearing of a witness who appears under a pseudonym. All is invented.
 */
const proposalId = "019d66af-f1e0-75e3-8527-7dbb78c9481c";
const requestId = "019daacc-29c0-738f-8676-a53f55d9ed09";

const header = {
  specVersion: "1.0.0",
  sequence: 1,
  seen: 0,
  directoryVersion: 1,
  sender: {
    authority: "xc-ca",
    role: "CENTRAL",
    name: "Central Authority of Corvane",
  },
  recipient: {
    authority: "xd-ca",
    role: "CENTRAL",
    name: "Central Authority of Dornmark",
  },
  channel: "DIRECT_CENTRAL",
  language: "en",
  classification: "RESTRICTED",
  confidentiality: {
    keepFactAndSubstance: true,
    doNotInformSubject: true,
    reason: "The life of the witness depends on it.",
  },
} satisfies ModelObject;

const legalBasis = [{ instrument: "LJH2023", primary: true }];

const matter = {
  requestingAuthority: {
    name: "Central Authority of Corvane",
    function: "Unit for international crimes",
    country: "XC",
  },
  conductingAuthority: {
    name: "Prosecutor for International Crimes of Corvane",
    function: "I. Sarn, Prosecutor, conducts the investigation",
    country: "XC",
  },
  proceeding: {
    type: "INVESTIGATION",
    subject: "Murder and deportation of civilians in an armed conflict",
    nationalRef: "IC-3/2026",
  },
  offence: [
    {
      label: "War crimes against civilians",
      provision: "International Crimes Act of Corvane, section 7",
      maxPenalty: "LIFE",
      iccsSection: "11",
      listedOffence: "ICC_CRIMES",
      conventionOffence: ["LJH2023-WAR-CRIMES"],
      dateFrom: "2023-03-04",
      dateTo: "2023-03-19",
    },
  ],
  facts: {
    summary:
      "In March 2023 an armed unit held the village of Osmar for two weeks. At least 41 inhabitants were shot and 160 were deported. Survivors live in Corvane, former members of the unit in Dornmark.",
    purpose:
      "Evidence for the prosecution of those who gave and carried out the orders.",
  },
  person: [
    {
      personId: "w-07",
      role: ["WITNESS", "VICTIM"],
      name: { alternativeName: ["Witness W-07"] },
      citizenship: ["XC"],
      residence: { country: "XD" },
      vulnerable: true,
      protectionMeasure: [
        "Known to both authorities by the pseudonym W-07 only; the key is with the Prosecutor.",
      ],
    },
  ],
};

export const proposal: ModelObject = {
  header: {
    ...header,
    messageId: proposalId,
    kind: "JIT_PROPOSAL",
    conversationId: proposalId,
    caseReference: { requestingRef: "XC-CA-2026-000031" },
    sentAt: "2026-04-07T08:45:00+02:00",
    expiresAt: "2026-04-21T08:45:00+02:00",
  },
  jitProposal: {
    legalBasis,
    ...matter,
    team: {
      purpose: "To find and hear the witnesses of Osmar in both States.",
      state: ["XC", "XD"],
      composition: [
        { name: "I. Sarn", function: "Prosecutor, Corvane" },
        { name: "To be named by Dornmark", function: "Prosecutor, Dornmark" },
      ],
      leader: { name: "I. Sarn", function: "Prosecutor, Corvane" },
      duration: "P1Y",
      location: "Dorn",
    },
    replyBy: "2026-05-15",
  },
};

export const request: ModelObject = {
  header: {
    ...header,
    messageId: requestId,
    kind: "REQUEST",
    conversationId: requestId,
    caseReference: { requestingRef: "XC-CA-2026-000032" },
    sentAt: "2026-04-20T14:10:00+02:00",
    expiresAt: "2026-05-04T14:10:00+02:00",
  },
  request: {
    legalBasis,
    ...matter,
    person: matter.person.map((person) => ({
      ...person,
      name: { ...person.name },
    })),
    assistance: [
      {
        itemId: "item-1",
        type: "VIDEO_HEARING",
        description: "Hearing of witness W-07 by video conference.",
        personRef: ["w-07"],
        coercive: false,
        detail: {
          video: {
            reasonNotInPerson:
              "The witness is in a protection programme in Dornmark and does not travel.",
            judicialAuthority: "High Court of Corvane",
            question: [
              { number: 1, text: "What happened on the morning of 4 March?" },
            ],
          },
        },
        procedure: [
          {
            kind: "CONFIDENTIAL_EXECUTION",
            text: "Voice and picture are to be distorted.",
          },
        ],
      },
    ],
    urgency: {
      level: "URGENT",
      reason: "EVIDENCE_LOSS",
      text: "The witness is seriously ill.",
    },
  },
};
