import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";

/**
 * Fixture D1: under ETS 30 with ETS 99 and ETS 182, the State XA (Aldermark) asks the State XB (Brennholm) for a hearing by video
 * conference and for the service of a summons. States, authorities and persons are invented.
 */
const requestId = "019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90";

export const aldermark = {
  authority: "xa-moj",
  role: "CENTRAL",
  name: "Ministry of Justice of Aldermark",
};
export const brennholm = {
  authority: "xb-moj",
  role: "CENTRAL",
  name: "Ministry of Justice of Brennholm",
};

export const legalBasis = [
  { instrument: "ETS030", primary: true, article: "Arts. 3, 7" },
  { instrument: "ETS182", primary: false, article: "Arts. 9, 15" },
  { instrument: "ETS099", primary: false },
];

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XA-MOJ-2026-000101" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-06-15T09:30:00+02:00",
    expiresAt: "2026-06-29T09:30:00+02:00",
    directoryVersion: 1,
    sender: aldermark,
    recipient: brennholm,
    channel: "VIA_MOJ",
    language: "en",
    classification: "OFFICIAL",
    attachment: [
      attachmentEntry("D1-summons.pdf", {
        attachmentId: "summons",
        role: "SERVICE_DOCUMENT",
        title: "Summons to Bram Osk, 8 June 2026",
        language: "en",
        certifiedCopy: true,
      }),
      attachmentEntry("D1-summons-da.pdf", {
        attachmentId: "summons-da",
        role: "TRANSLATION",
        title: "Certified translation of the summons into Danish",
        language: "da",
      }),
      attachmentEntry("D1-summary-da.pdf", {
        attachmentId: "summary-da",
        role: "SUMMARY",
        title: "Short summary of the summons for the authorities of Brennholm",
        language: "da",
      }),
      attachmentEntry("D1-medical-certificate.pdf", {
        attachmentId: "medical",
        role: "MEDICAL_CERTIFICATE",
        title: "Medical certificate for Ilse Marand",
        language: "en",
        original: false,
        custody: [
          {
            at: "2026-06-02T10:15:00+02:00",
            holder: "Prosecutor's Office of Aldermark",
            action: "COPIED",
            note: "Scanned from the original in the case file.",
          },
        ],
      }),
    ],
  },
  request: {
    legalBasis,
    requestingAuthority: {
      name: "Prosecutor's Office of Aldermark, Lindhaven branch",
      function: "P. Renn, Public Prosecutor",
      country: "XA",
      address: {
        addressLine: ["Court Square 3"],
        locality: "Lindhaven",
        postalCode: "40210",
        country: "XA",
      },
      contactPoint: {
        name: "Desk for international assistance",
        phone: "+999301234020",
        email: "assistance@prosecutor-lindhaven.example",
        officeHours: "Monday to Friday 08:00-16:00",
        timeZone: "Europe/Vienna",
      },
      competence:
        "Competent for the prosecution of fraud under section 24 of the Court Organisation Act.",
    },
    conductingAuthority: {
      name: "Regional Court of Lindhaven, Second Criminal Chamber",
      function: "H. Osterlund, Presiding Judge at the trial",
      country: "XA",
    },
    proceeding: {
      type: "TRIAL",
      subject:
        "Fraud by online sale of agricultural machines that did not exist",
      nationalRef: "4 KLs 118/25",
      stage: "Trial, first hearing fixed for 14 September 2026",
      startDate: "2025-01-22",
    },
    offence: [
      {
        label: "Fraud",
        provision:
          "Penal Code, section 214(1): whoever, in order to obtain an unlawful gain, damages the property of another by false pretences is liable to imprisonment of up to six years.",
        maxPenalty: "P6Y",
        iccsSection: "07",
        listedOffence: "SWINDLING",
        dateFrom: "2024-03-03",
        dateTo: "2024-11-20",
        place: [{ text: "Online, from Lindhaven" }],
        attempt: false,
        limitationDate: "2034-11-20",
        dualCriminalityNote:
          "Fraud is an offence under section 279 of the Criminal Code of Brennholm.",
      },
    ],
    facts: {
      summary:
        "Between 3 March and 20 November 2024 the accused Tomas Verrick offered harvesters for sale on three web sites of his own making, with photographs and serial numbers taken from manufacturers' catalogues. He sold 46 machines to farmers in four States; none of the machines existed. The buyers paid EUR 812 400.00 in advance. Bank records show that the payments passed within one or two days through an account in Torvik, Brennholm, and were then withdrawn in cash.",
      connectionToAssistance:
        "Ilse Marand kept the books of the company that held the account in Torvik and spoke with the accused by telephone at least nine times. Bram Osk withdrew a part of the money.",
      purpose:
        "Evidence at the trial of Tomas Verrick before the Regional Court of Lindhaven on 14 September 2026.",
    },
    person: [
      {
        personId: "verrick",
        role: ["ACCUSED"],
        name: {
          fullName: "Tomas Verrick",
          givenName: ["Tomas"],
          familyName: "Verrick",
          alternativeName: ["T. Werrick"],
        },
        sex: "1",
        dateOfBirth: "1981-05-02",
        countryOfBirth: "XA",
        citizenship: ["XA"],
        residence: {
          addressLine: ["17 Mill Lane"],
          locality: "Lindhaven",
          postalCode: "40225",
          country: "XA",
        },
        identityDocument: [
          {
            type: "P",
            number: "XA4410927",
            issuer: "XA",
            expiresOn: "2029-02-11",
          },
        ],
        language: ["en"],
      },
      {
        personId: "marand",
        role: ["WITNESS"],
        name: {
          fullName: "Ilse Marand",
          givenName: ["Ilse"],
          familyName: "Marand",
        },
        sex: "2",
        dateOfBirth: "1979",
        citizenship: ["XB"],
        residence: {
          addressLine: ["8 Quay Lane"],
          locality: "Torvik",
          postalCode: "9001",
          country: "XB",
        },
        language: ["en", "da"],
        rights: {
          selfIncrimination: true,
          text: "The witness may refuse to answer where the answer could expose her or a close relative to prosecution (Code of Criminal Procedure, section 55).",
        },
      },
      {
        personId: "osk",
        role: ["WITNESS", "ADDRESSEE"],
        name: { fullName: "Bram Osk", givenName: ["Bram"], familyName: "Osk" },
        sex: "1",
        citizenship: ["XB"],
        residence: {
          addressLine: ["3 Harbour Street"],
          locality: "Torvik",
          postalCode: "9004",
          country: "XB",
        },
        language: ["da"],
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "VIDEO_HEARING",
        description:
          "Hearing of the witness Ilse Marand by video conference during the trial of 14 September 2026, from a court room in Torvik.",
        personRef: ["marand"],
        coercive: false,
        priority: 1,
        detail: {
          video: {
            reasonNotInPerson:
              "The witness must not travel before 31 December 2026 for medical reasons; see the attached medical certificate.",
            judicialAuthority:
              "Regional Court of Lindhaven, Second Criminal Chamber",
            officer: [
              { name: "H. Osterlund", function: "Presiding Judge" },
              { name: "P. Renn", function: "Public Prosecutor" },
            ],
            scheduledAt: "2026-09-14T10:00:00+02:00",
            testDate: "2026-09-07",
            technical: {
              protocol: "SIP over TLS",
              address: "courtroom-214@video.court-lindhaven.example",
              contactPoint: {
                name: "Court technician",
                phone: "+999301234099",
                email: "video@court-lindhaven.example",
              },
            },
            interpreterLanguage: "da",
            question: [
              "Since when, and in which function, did you work for the company that held the account in Torvik?",
              "Who gave you instructions on payments into and out of that account?",
              "Do you know the accused Tomas Verrick, and since when?",
              "How often, and by what means, were you in contact with him between March and November 2024?",
              "What did he tell you about the origin of the payments?",
              "Which documents or invoices for harvesters have you seen?",
              "Did you ever see, or hear of, a harvester that was delivered?",
              "Who could dispose of the account, and by what means?",
              "Who ordered the cash withdrawals, and to whom was the cash handed?",
              "What part did Bram Osk have in the withdrawals?",
              "Did you or others receive money for your part, and how much?",
              "Do you still hold books, messages or other records of these payments?",
            ].map((text, index) => ({ number: index + 1, text })),
            oath: true,
            recording: "VIDEO",
          },
        },
        procedure: [
          {
            kind: "OATH",
            text: "After the testimony the witness is to be put on oath by the presiding judge, if Brennholm's law allows.",
          },
          {
            kind: "QUESTIONS",
            text: "The questions listed are to be put first; the defence may add questions.",
          },
        ],
        deadline: {
          date: "2026-09-14",
          reason:
            "The trial hearing is fixed for that day and cannot be moved before 2027.",
        },
      },
      {
        itemId: "item-2",
        type: "SERVICE",
        description:
          "Service on Bram Osk of the summons to appear as a witness on 14 September 2026.",
        personRef: ["osk"],
        coercive: false,
        priority: 2,
        detail: {
          service: {
            documentAttachmentId: "summons",
            addresseeAddress: {
              addressLine: ["3 Harbour Street"],
              locality: "Torvik",
              postalCode: "9004",
              country: "XB",
            },
            addresseeRole: "WITNESS",
            addresseeLanguage: "da",
            translationAttachmentId: "summons-da",
            summaryAttachmentId: "summary-da",
            mode: "PERSONAL",
            hearingDate: "2026-09-14",
            allowance: { amount: "640.00", currency: "EUR" },
            safeConduct: { granted: true, graceDays: 15 },
          },
        },
        deadline: {
          date: "2026-08-14",
          reason: "The witness needs a month to arrange the journey.",
        },
      },
    ],
    urgency: {
      level: "URGENT",
      reason: "HEARING_DATE",
      text: "The trial begins on 14 September 2026.",
      date: "2026-09-14",
    },
    costs: {
      undertaking: true,
      text: "Costs of the video link, of the interpreter and the allowances of the witness are refunded.",
    },
    remedies: { sought: false },
    certification: {
      signatoryName: "P. Renn",
      signatoryTitle: "Public Prosecutor",
      place: "Lindhaven",
      date: "2026-06-12",
      statement:
        "The contents of this request are accurate to the best of my knowledge.",
      originalOnDemand: true,
    },
  },
};

const replyHeader = {
  specVersion: "1.0.0",
  caseReference: {
    requestingRef: "XA-MOJ-2026-000101",
    requestedRef: "XB-MOJ-2026-004418",
  },
  conversationId: requestId,
  inReplyTo: requestId,
  seen: 1,
  directoryVersion: 1,
  sender: brennholm,
  recipient: aldermark,
  channel: "VIA_MOJ",
  language: "en",
  classification: "OFFICIAL",
} satisfies ModelObject;

export const acknowledgement: ModelObject = {
  header: {
    ...replyHeader,
    messageId: "019ecf76-57e0-7f08-9b42-6e3a1c5d8f07",
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-06-16T10:05:00+02:00",
    expiresAt: "2026-06-30T10:05:00+02:00",
  },
  acknowledgement: {
    receivedOn: "2026-06-15",
    handlingAuthority: {
      name: "District Court of Torvik",
      function: "E. Dahlgaard, Judge",
      country: "XB",
      contactPoint: {
        phone: "+999871100200",
        email: "assistance@court-torvik.example",
        timeZone: "Europe/Copenhagen",
      },
    },
    decisionExpectedOn: "2026-06-26",
    remark:
      "The address of Bram Osk was checked against the population register and is current.",
  },
};

export const acceptance: ModelObject = {
  header: {
    ...replyHeader,
    messageId: "019ef91d-7d80-7c33-a1d9-2b4e6f8091a3",
    kind: "ACCEPTANCE",
    sequence: 2,
    sentAt: "2026-06-24T12:12:00+02:00",
    expiresAt: "2026-07-08T12:12:00+02:00",
  },
  acceptance: {
    legalBasis,
    extent: "CONDITIONAL",
    item: [
      {
        itemId: "item-1",
        decision: "GRANTED_WITH_CONDITIONS",
        condition: [
          "A judge of the District Court of Torvik is present, identifies the witness and sees that the fundamental principles of the law of Brennholm are kept.",
          "The hearing is interrupted for ten minutes in every hour.",
        ],
        executedAt: "2026-09-14T10:00:00+02:00",
        remark:
          "Court room 3, District Court of Torvik; test of the link on 7 September 2026 at 09:00.",
      },
      {
        itemId: "item-2",
        decision: "GRANTED",
        expectedDate: "2026-07-10",
        remark: "Personal service by a bailiff, with the Danish translation.",
      },
    ],
    executingAuthority: {
      name: "District Court of Torvik",
      function: "E. Dahlgaard, Judge",
      country: "XB",
    },
  },
};
