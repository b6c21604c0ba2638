import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf, type Written } from "./conversation.ts";
import {
  acceptance,
  aldermark,
  brennholm,
  legalBasis,
  request,
} from "./d1.ts";

/** How fixture D1 goes on after the acceptance: from the forwarding to the end of the matter. */
const shared = {
  caseReference: {
    requestingRef: "XA-MOJ-2026-000101",
    requestedRef: "XB-MOJ-2026-004418",
  },
  channel: "VIA_MOJ",
  language: "en",
  classification: "OFFICIAL",
} satisfies ModelObject;

type Sent = Omit<Written, "from" | "to">;

const asked = (sent: Sent, body: ModelObject) =>
  messageOf(shared, { ...sent, from: aldermark, to: brennholm }, body);
const answered = (sent: Sent, body: ModelObject) =>
  messageOf(shared, { ...sent, from: brennholm, to: aldermark }, body);

/** The other way the matter could have begun: the request arrives, but its attachment cannot be opened. */
export const technicalRejection = answered(
  {
    kind: "TECHNICAL_REJECTION",
    sequence: 1,
    seen: 1,
    sentAt: "2026-06-16T09:40:00+02:00",
    inReplyTo: request,
  },
  {
    fault: [
      {
        code: "ATTACHMENT_UNREADABLE",
        attachmentId: "summons-da",
        text: "The file opens with empty pages; the translation cannot be served.",
      },
    ],
    remark: "Please send the request again, under a new id, with a file mended.",
  },
);

export const forwardingNotice = answered(
  {
    kind: "FORWARDING_NOTICE",
    sequence: 3,
    seen: 1,
    sentAt: "2026-06-25T09:05:00+02:00",
    inReplyTo: request,
  },
  {
    toAuthority: {
      name: "Bailiff of Torvik",
      function: "T. Lindgaard, Bailiff",
      country: "XB",
      contactPoint: {
        phone: "+999871100260",
        email: "service@bailiff-torvik.example",
        timeZone: "Europe/Copenhagen",
      },
    },
    forwardedOn: "2026-06-25",
    itemId: ["item-2"],
    reasons: "Documents are served by the bailiff of the district.",
  },
);

export const additionalInfoRequest = answered(
  {
    kind: "ADDITIONAL_INFO_REQUEST",
    sequence: 4,
    seen: 1,
    sentAt: "2026-07-01T14:20:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    question: [
      {
        number: 1,
        text: "Bram Osk left 3 Harbour Street on 20 June. Is another address known?",
        itemId: ["item-2"],
      },
      {
        number: 2,
        text: "Is the summons to be served if he can only be reached after 14 August?",
        itemId: ["item-2"],
      },
    ],
    replyBy: "2026-07-10",
    consequence: "Without an address the summons is returned as not served.",
  },
);

export const supplementaryInformation = asked(
  {
    kind: "SUPPLEMENTARY_INFORMATION",
    sequence: 2,
    seen: 4,
    sentAt: "2026-07-03T11:00:00+02:00",
    inReplyTo: additionalInfoRequest,
  },
  {
    answer: [
      {
        number: 1,
        text: "His counsel says that he is held in the remand prison of Torvik since 22 June.",
      },
      {
        number: 2,
        text: "Yes. Service is useful until 31 August.",
      },
    ],
    person: [
      {
        personId: "osk",
        role: ["WITNESS", "ADDRESSEE", "DETAINEE"],
        name: { fullName: "Bram Osk", givenName: ["Bram"], familyName: "Osk" },
        sex: "1",
        citizenship: ["XB"],
        residence: {
          addressLine: ["Remand prison, The Fort 2"],
          locality: "Torvik",
          postalCode: "9001",
          country: "XB",
        },
        language: ["da"],
      },
    ],
  },
);

export const statusEnquiry = asked(
  {
    kind: "STATUS_ENQUIRY",
    sequence: 3,
    seen: 4,
    sentAt: "2026-07-13T09:00:00+02:00",
    inReplyTo: acceptance,
  },
  {
    question: "Has the summons been served on Bram Osk?",
    itemId: ["item-2"],
    replyBy: "2026-07-17",
  },
);

export const statusUpdate = answered(
  {
    kind: "STATUS_UPDATE",
    sequence: 5,
    seen: 3,
    sentAt: "2026-07-14T10:30:00+02:00",
    inReplyTo: statusEnquiry,
  },
  {
    state: "The bailiff has the papers; the prison has not yet fixed a time.",
    itemId: ["item-2"],
    handlingAuthority: { name: "Bailiff of Torvik", country: "XB" },
    expectedDate: "2026-07-17",
  },
);

export const delayNotice = answered(
  {
    kind: "DELAY_NOTICE",
    sequence: 6,
    seen: 3,
    sentAt: "2026-07-16T15:45:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    itemId: ["item-2"],
    reasons: "The remand prison admits no visitors until 20 July.",
    expectedDate: "2026-07-24",
  },
);

export const partialReport = answered(
  {
    kind: "EXECUTION_REPORT",
    sequence: 7,
    seen: 3,
    sentAt: "2026-07-24T12:00:00+02:00",
    inReplyTo: request,
    header: {
      attachment: [
        attachmentEntry("D1-service-receipt.pdf", {
          attachmentId: "receipt",
          role: "RECEIPT",
          title: "Receipt signed by Bram Osk, 22 July 2026",
          language: "da",
          original: false,
        }),
      ],
    },
  },
  {
    legalBasis,
    outcome: "PARTIAL",
    itemResult: [
      {
        itemId: "item-2",
        result: "OBTAINED",
        executedOn: "2026-07-22",
        place: "Remand prison of Torvik",
        officer: [{ name: "T. Lindgaard", function: "Bailiff" }],
        serviceProof: {
          served: true,
          method: "PERSONAL",
          servedOn: "2026-07-22",
          recipient: "Bram Osk",
          attachmentId: "receipt",
        },
      },
    ],
    executingAuthority: { name: "Bailiff of Torvik", country: "XB" },
  },
);

export const evidenceReceipt = asked(
  {
    kind: "EVIDENCE_RECEIPT",
    sequence: 4,
    seen: 7,
    sentAt: "2026-07-27T08:50:00+02:00",
    inReplyTo: partialReport,
  },
  { receivedOn: "2026-07-24", itemId: ["item-2"], evidenceId: ["receipt"] },
);

export const finalReport = answered(
  {
    kind: "EXECUTION_REPORT",
    sequence: 8,
    seen: 4,
    sentAt: "2026-09-17T10:15:00+02:00",
    inReplyTo: request,
    header: {
      attachment: [
        attachmentEntry("D1-minutes.pdf", {
          attachmentId: "minutes",
          role: "MINUTES",
          title: "Record of the hearing of Ilse Marand, 14 September 2026",
          language: "en",
          certifiedCopy: true,
          custody: [
            {
              at: "2026-09-14T13:10:00+02:00",
              holder: "District Court of Torvik",
              action: "COLLECTED",
            },
          ],
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
        executedOn: "2026-09-14",
        place: "District Court of Torvik, court room 3",
        officer: [{ name: "E. Dahlgaard", function: "Judge" }],
        minutes: {
          heldOn: "2026-09-14",
          place: "District Court of Torvik, court room 3",
          heardPerson: ["Ilse Marand, by national identity card"],
          participant: [
            { name: "E. Dahlgaard", function: "Judge in Torvik" },
            { name: "H. Osterlund", function: "Presiding Judge in Lindhaven" },
            { name: "P. Renn", function: "Public Prosecutor" },
            { name: "L. Abt", function: "Counsel for the accused" },
            { name: "S. Vang", function: "Interpreter" },
          ],
          oath: "The witness was put on oath after her testimony.",
          technicalCondition:
            "SIP over TLS, 1080p, without interruption; two breaks of ten minutes.",
          summary: "The witness answered all twelve questions.",
          attachmentId: "minutes",
        },
        physicalEvidence: [
          {
            evidenceId: "book-2024",
            description: "Account book of 2024, handed over by the witness",
            carrier: "Courier of the Ministry of Justice",
            trackingRef: "XB-K-55120",
            sentOn: "2026-09-16",
          },
        ],
        returnRequired: true,
        returnBy: "2026-12-31",
      },
    ],
    executingAuthority: { name: "District Court of Torvik", country: "XB" },
    costs: {
      amount: { amount: "1180.50", currency: "EUR" },
      refundRequested: true,
      text: "Video link and interpreter (ETS 182, Article 5).",
    },
  },
);

export const finalReceipt = asked(
  {
    kind: "EVIDENCE_RECEIPT",
    sequence: 5,
    seen: 8,
    sentAt: "2026-09-21T09:10:00+02:00",
    inReplyTo: finalReport,
  },
  {
    receivedOn: "2026-09-18",
    itemId: ["item-1"],
    evidenceId: ["minutes", "book-2024"],
  },
);

export const useReport = asked(
  {
    kind: "USE_REPORT",
    sequence: 6,
    seen: 8,
    sentAt: "2026-12-08T10:00:00+01:00",
    inReplyTo: finalReport,
  },
  {
    use: [
      {
        proceeding: "4 KLs 118/25, Regional Court of Lindhaven",
        usedOn: "2026-09-14",
        itemId: ["item-1"],
        evidenceId: ["minutes", "book-2024"],
        result:
          "Tomas Verrick was sentenced on 2 December 2026 to three years and four months.",
      },
    ],
  },
);

export const returnOfItems = asked(
  {
    kind: "RETURN_OF_ITEMS",
    sequence: 7,
    seen: 8,
    sentAt: "2026-12-14T09:30:00+01:00",
    inReplyTo: finalReport,
  },
  {
    returnedOn: "2026-12-14",
    item: [
      {
        evidenceId: "book-2024",
        description: "Account book of 2024",
        condition: "Unchanged, numbered and sealed by the court.",
      },
    ],
    carrier: "Courier of the Ministry of Justice",
    trackingRef: "XA-K-20918",
  },
);

export const closure = asked(
  {
    kind: "CLOSURE",
    sequence: 8,
    seen: 8,
    sentAt: "2026-12-18T16:00:00+01:00",
    inReplyTo: finalReport,
  },
  { reason: "COMPLETED", text: "With thanks for the assistance." },
);
