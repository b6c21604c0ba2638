import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf, related, type Written } from "./conversation.ts";
import { aldermark, brennholm, legalBasis, request } from "./d1.ts";

/** Fixture D1, second conversation: the witness Bram Osk is in custody, and his temporary transfer is asked for. */
const shared = {
  caseReference: {
    requestingRef: "XA-MOJ-2026-000133",
    requestedRef: "XB-MOJ-2026-004502",
  },
  channel: "VIA_MOJ",
  language: "en",
  classification: "OFFICIAL",
} satisfies ModelObject;

export const supplementaryRequest = messageOf(
  shared,
  {
    kind: "SUPPLEMENTARY_REQUEST",
    from: aldermark,
    to: brennholm,
    sequence: 1,
    seen: 0,
    sentAt: "2026-08-03T10:00:00+02:00",
    header: {
      caseReference: { requestingRef: "XA-MOJ-2026-000133" },
      ...related(request, "SUPPLEMENTS"),
    },
  },
  {
    legalBasis,
    person: [
      {
        personId: "osk",
        role: ["WITNESS", "DETAINEE"],
        name: { fullName: "Bram Osk", givenName: ["Bram"], familyName: "Osk" },
        sex: "1",
        citizenship: ["XB"],
        language: ["da"],
      },
    ],
    assistance: [
      {
        itemId: "item-3",
        type: "CUSTODIAL_TRANSFER_IN",
        description:
          "Temporary transfer of Bram Osk, who is held in Torvik, to be heard as a witness in Lindhaven.",
        personRef: ["osk"],
        coercive: true,
        detail: {
          transfer: {
            custodyPlace: "Remand prison of Torvik",
            purpose: "Testimony at the trial of 14 September 2026.",
            from: "2026-09-13",
            to: "2026-09-16",
            returnBy: "2026-09-20",
            safeConduct: { granted: true, graceDays: 15 },
          },
        },
        deadline: {
          date: "2026-09-13",
          reason: "The witness is to be heard on 14 September 2026.",
        },
      },
    ],
    urgency: {
      level: "URGENT",
      reason: "HEARING_DATE",
      date: "2026-09-14",
    },
    reason:
      "The summons was served, but the witness is in custody and cannot follow it by himself.",
  },
);

const reply = (written: Omit<Written, "from" | "to">, body: ModelObject) =>
  messageOf(shared, { ...written, from: brennholm, to: aldermark }, body);

export const acknowledgement = reply(
  {
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    seen: 1,
    sentAt: "2026-08-04T08:40:00+02:00",
    inReplyTo: supplementaryRequest,
  },
  {
    receivedOn: "2026-08-03",
    handlingAuthority: {
      name: "Directorate of Prisons of Brennholm",
      country: "XB",
    },
  },
);

export const acceptance = reply(
  {
    kind: "ACCEPTANCE",
    sequence: 2,
    seen: 1,
    sentAt: "2026-08-18T11:10:00+02:00",
    inReplyTo: supplementaryRequest,
  },
  {
    legalBasis,
    extent: "CONDITIONAL",
    item: [
      {
        itemId: "item-3",
        decision: "GRANTED_WITH_CONDITIONS",
        condition: ["The witness consents, in the presence of his lawyer."],
        expectedDate: "2026-09-13",
      },
    ],
  },
);

export const transferConsent = reply(
  {
    kind: "TRANSFER_CONSENT",
    sequence: 3,
    seen: 1,
    sentAt: "2026-08-20T09:25:00+02:00",
    inReplyTo: supplementaryRequest,
    header: {
      attachment: [
        attachmentEntry("D1-consent.pdf", {
          attachmentId: "consent",
          role: "CONSENT",
          title: "Consent of Bram Osk, 19 August 2026",
          language: "da",
          original: false,
        }),
      ],
    },
  },
  {
    legalBasis,
    itemId: "item-3",
    personRef: "osk",
    personName: "Bram Osk",
    given: true,
    date: "2026-08-19",
    attachmentId: "consent",
    lawyerPresent: true,
    lawyerName: "I. Brandt",
  },
);

export const transferArrangement = messageOf(
  shared,
  {
    kind: "TRANSFER_ARRANGEMENT",
    from: aldermark,
    to: brennholm,
    sequence: 2,
    seen: 3,
    sentAt: "2026-08-28T14:00:00+02:00",
    inReplyTo: transferConsent,
  },
  {
    legalBasis,
    itemId: "item-3",
    personRef: "osk",
    handoverAt: "2026-09-13T09:00:00+02:00",
    handoverPlace: "Torvik airport, gate of the border police",
    escort: [
      { name: "F. Haller", function: "Prison Service of Aldermark" },
      { name: "M. Reith", function: "Prison Service of Aldermark" },
    ],
    custodyPlace: "Remand prison of Lindhaven",
    returnBy: "2026-09-20",
    safeConduct: { granted: true, graceDays: 15 },
  },
);

export const report = reply(
  {
    kind: "EXECUTION_REPORT",
    sequence: 4,
    seen: 2,
    sentAt: "2026-09-13T11:30:00+02:00",
    inReplyTo: supplementaryRequest,
  },
  {
    legalBasis,
    outcome: "FINAL",
    itemResult: [
      {
        itemId: "item-3",
        result: "OBTAINED",
        executedOn: "2026-09-13",
        place: "Torvik airport",
        summary: "The witness was handed over at 09:05.",
        returnRequired: true,
        returnBy: "2026-09-20",
      },
    ],
  },
);

export const receipt = messageOf(
  shared,
  {
    kind: "EVIDENCE_RECEIPT",
    from: aldermark,
    to: brennholm,
    sequence: 3,
    seen: 4,
    sentAt: "2026-09-13T15:20:00+02:00",
    inReplyTo: report,
  },
  {
    receivedOn: "2026-09-13",
    itemId: ["item-3"],
    remark: "The witness is in the remand prison of Lindhaven.",
  },
);

export const transferReturnNotice = messageOf(
  shared,
  {
    kind: "TRANSFER_RETURN_NOTICE",
    from: aldermark,
    to: brennholm,
    sequence: 4,
    seen: 4,
    sentAt: "2026-09-16T18:30:00+02:00",
    inReplyTo: report,
  },
  {
    legalBasis,
    itemId: "item-3",
    personRef: "osk",
    returnedOn: "2026-09-16",
    place: "Torvik airport, gate of the border police",
    daysInCustody: 4,
  },
);
