import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";

/** Fixture D14: a court of XF (Farolan) asks XA (Aldermark), of comity, for the hearing of a witness: a letter rogatory. All is invented. */
const requestId = "019cf716-ea00-7331-b0e0-ebcee0db769f";

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XF-CA-2026-000018" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-03-16T15:40:00+01:00",
    expiresAt: "2026-03-30T15:40:00+02:00",
    directoryVersion: 1,
    sender: {
      authority: "xf-ca",
      role: "CENTRAL",
      name: "Central Authority of Farolan",
    },
    recipient: {
      authority: "xa-moj",
      role: "CENTRAL",
      name: "Ministry of Justice of Aldermark",
    },
    channel: "DIPLOMATIC",
    language: "en",
    classification: "OFFICIAL",
    attachment: [
      attachmentEntry("D14-letter-rogatory.pdf", {
        attachmentId: "letter",
        role: "LETTER_ROGATORY",
        title: "Letter rogatory of the Criminal Court of Farolan Port",
        language: "en",
        original: true,
      }),
    ],
  },
  request: {
    legalBasis: [{ instrument: "COMITY", primary: true }],
    requestingAuthority: {
      name: "Criminal Court of Farolan Port",
      function: "S. Ilen, presiding judge",
      country: "XF",
    },
    proceeding: {
      type: "TRIAL",
      subject: "Arson of a warehouse",
      nationalRef: "CC-7/2026",
    },
    offence: [{ label: "Arson", provision: "Penal Code, section 250" }],
    facts: {
      summary:
        "On 2 October 2025 a warehouse in Farolan Port burnt down. The night watchman, who now lives in Lindhaven, saw two persons leave it shortly before.",
      purpose: "Evidence at the trial of the two accused.",
    },
    person: [
      {
        personId: "watchman",
        role: ["WITNESS"],
        name: { fullName: "Anton Rell" },
        residence: { locality: "Lindhaven", country: "XA" },
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "TESTIMONY",
        description: "Hearing of Anton Rell as a witness, by a court.",
        personRef: ["watchman"],
        detail: {
          testimony: {
            question: [
              { number: 1, text: "Whom did you see leave the warehouse?" },
            ],
            oath: true,
          },
        },
        procedure: [{ kind: "OATH", text: "On oath, if the law allows." }],
      },
    ],
    urgency: { level: "ROUTINE" },
    certification: {
      signatoryName: "S. Ilen",
      signatoryTitle: "Presiding judge",
      place: "Farolan Port",
      date: "2026-03-09",
      statement: "Given under the seal of the court.",
      seal: true,
    },
  },
};
