import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf, type Written } from "./conversation.ts";

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

const team = {
  purpose: "To find and hear the witnesses of Osmar in both States.",
  state: ["XC", "XD"],
  composition: [{ name: "I. Sarn", function: "Prosecutor, Corvane" }],
  leader: { name: "I. Sarn", function: "Prosecutor, Corvane" },
  duration: "P1Y",
  location: "Dorn",
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
      ...team,
      composition: [
        ...team.composition,
        { name: "To be named by Dornmark", function: "Prosecutor, Dornmark" },
      ],
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

const { channel, language, classification, confidentiality } = header;
const { sender: corvane, recipient: dornmark } = header;

const about = (requestingRef: string, requestedRef: string) => {
  const shared = {
    channel,
    language,
    classification,
    confidentiality,
    caseReference: { requestingRef, requestedRef },
  };
  type Sent = Omit<Written, "from" | "to">;
  return {
    asked: (sent: Sent, body: ModelObject) =>
      messageOf(shared, { ...sent, from: corvane, to: dornmark }, body),
    answered: (sent: Sent, body: ModelObject) =>
      messageOf(shared, { ...sent, from: dornmark, to: corvane }, body),
  };
};

const joint = about("XC-CA-2026-000031", "XD-CA-2026-000014");
const agreed = {
  ...team,
  composition: [
    ...team.composition,
    { name: "L. Haugen", function: "Prosecutor, Dornmark" },
  ],
};

export const response = joint.answered(
  {
    kind: "JIT_RESPONSE",
    sequence: 1,
    seen: 1,
    sentAt: "2026-04-28T11:20:00+02:00",
    inReplyTo: proposal,
  },
  { legalBasis, decision: "AGREED", team: agreed },
);

export const agreement = joint.asked(
  {
    kind: "JIT_AGREEMENT",
    sequence: 2,
    seen: 1,
    sentAt: "2026-05-11T10:00:00+02:00",
    inReplyTo: response,
    header: {
      attachment: [
        attachmentEntry("D10-team-agreement.pdf", {
          attachmentId: "agreement",
          role: "OTHER",
          title: "Agreement signed on 8 May 2026",
          language: "en",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis,
    team: agreed,
    startsOn: "2026-05-18",
    endsOn: "2027-05-17",
    term: ["Protected witnesses are named by their pseudonyms only."],
    signatory: [
      { name: "I. Sarn", function: "Prosecutor, Corvane" },
      { name: "L. Haugen", function: "Prosecutor, Dornmark" },
    ],
    attachmentId: "agreement",
  },
);

/** The team has ended, and its last report has been signed. */
export const teamClosure = joint.asked(
  {
    kind: "CLOSURE",
    sequence: 3,
    seen: 1,
    sentAt: "2027-05-24T09:00:00+02:00",
    inReplyTo: response,
  },
  { reason: "COMPLETED" },
);

const hearing = about("XC-CA-2026-000032", "XD-CA-2026-000015");
const answered = { seen: 1, inReplyTo: request };

export const acknowledgement = hearing.answered(
  {
    ...answered,
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-04-21T09:00:00+02:00",
  },
  { receivedOn: "2026-04-20" },
);

export const acceptance = hearing.answered(
  {
    ...answered,
    kind: "ACCEPTANCE",
    sequence: 2,
    sentAt: "2026-04-27T15:45:00+02:00",
  },
  {
    legalBasis,
    extent: "CONDITIONAL",
    item: [
      {
        itemId: "item-1",
        decision: "GRANTED_WITH_CONDITIONS",
        condition: ["The witness is named by the pseudonym W-07 only."],
        expectedDate: "2026-05-20",
      },
    ],
  },
);

export const report = hearing.answered(
  {
    ...answered,
    kind: "EXECUTION_REPORT",
    sequence: 3,
    sentAt: "2026-05-22T12:10:00+02:00",
    header: {
      attachment: [
        attachmentEntry("D10-minutes.pdf", {
          attachmentId: "minutes",
          role: "MINUTES",
          title: "Record of the hearing of witness W-07",
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
        executedOn: "2026-05-20",
        place: "Dorn",
        minutes: {
          heldOn: "2026-05-20",
          place: "District Court of Dorn",
          heardPerson: ["Witness W-07, known to the court"],
          participant: [
            { name: "L. Haugen", function: "Prosecutor, Dornmark" },
            { name: "I. Sarn", function: "Prosecutor, Corvane" },
          ],
          technicalCondition: "Voice and picture were distorted.",
          attachmentId: "minutes",
        },
      },
    ],
  },
);

export const receipt = hearing.asked(
  {
    kind: "EVIDENCE_RECEIPT",
    sequence: 2,
    seen: 3,
    sentAt: "2026-05-26T09:30:00+02:00",
    inReplyTo: report,
  },
  { receivedOn: "2026-05-25", itemId: ["item-1"], evidenceId: ["minutes"] },
);

export const closure = hearing.asked(
  {
    kind: "CLOSURE",
    sequence: 3,
    seen: 3,
    sentAt: "2026-05-26T09:40:00+02:00",
    inReplyTo: report,
  },
  { reason: "COMPLETED" },
);
