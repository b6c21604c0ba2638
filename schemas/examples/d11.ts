import { attachmentEntry } from "./attachments.ts";
import { messageOf, related } from "./conversation.ts";

/**
 * Fixture D11: under the EU Convention of 2000 and its Protocol of 2001, which supplement ETS 30, the State XA (Aldermark) asks the State XB
 * (Brennholm) to intercept a telephone and to name the transactions of an account. Both stand for Member States. All is invented.
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
  { instrument: "EU2000", primary: true, article: "Arts. 6, 18" },
  { instrument: "EU2001P", primary: false, article: "Art. 2" },
  { instrument: "ETS030", primary: false },
];

const requestingRef = "XA-MOJ-2026-000155";
const requestedRef = "XB-MOJ-2026-004617";
const opening = {
  caseReference: { requestingRef },
  channel: "DIRECT_CENTRAL",
  language: "en",
  classification: "RESTRICTED",
  confidentiality: {
    keepFactAndSubstance: true,
    doNotInformSubject: true,
    reason: "The interception would be useless if it became known.",
  },
};
const replying = {
  ...opening,
  caseReference: { requestingRef, requestedRef },
};

const requestingAuthority = {
  name: "Prosecutor's Office of Aldermark, Central Division",
  function: "V. Lorne, Senior Public Prosecutor",
  country: "XA",
  contactPoint: {
    phone: "+999301234055",
    email: "central-division@prosecutor.example",
    timeZone: "Europe/Vienna",
  },
};
const offence = [
  {
    label: "Money laundering",
    provision:
      "Penal Code, section 261(1): whoever conceals the origin of an object that stems from a crime is liable to imprisonment of up to ten years.",
    maxPenalty: "P10Y",
    iccsSection: "07",
    listedOffence: "LAUNDERING",
    dateFrom: "2025-02-01",
    attempt: false,
  },
];
const facts = {
  summary:
    "Since February 2025 Oda Wenn has collected the cash of three drug dealers of Lindhaven every week and paid it in at Torvik as takings of a fish restaurant that was closed in 2024. About EUR 640 000.00 have passed through its account.",
  connectionToAssistance:
    "The transactions show who receives the money; the couriers are called from the telephone that is to be intercepted.",
  purpose: "Investigation and charge of all who take part.",
};
const wenn = {
  personId: "wenn",
  role: ["SUSPECT", "ACCOUNT_HOLDER"],
  name: { fullName: "Oda Wenn", givenName: ["Oda"], familyName: "Wenn" },
  sex: "2",
  dateOfBirth: "1983-07-30",
  citizenship: ["XB"],
  residence: {
    addressLine: ["21 Fishmarket"],
    locality: "Torvik",
    postalCode: "9001",
    country: "XB",
  },
};
const bank = {
  account: [
    {
      number: "8811-04-2290",
      bankName: "Sparebank of Torvik",
      holderRef: "wenn",
    },
  ],
  period: { from: "2025-02-01", to: "2026-05-31" },
  relevanceReason:
    "The account is the only known way by which the money leaves the restaurant.",
  whyThisState: "Paying-in slips of the bank's branch in Torvik were found.",
};

export const request = messageOf(
  opening,
  {
    kind: "REQUEST",
    from: aldermark,
    to: brennholm,
    sequence: 1,
    seen: 0,
    sentAt: "2026-06-08T11:00:00+02:00",
    header: {
      attachment: [
        attachmentEntry("D11-interception-order.pdf", {
          attachmentId: "order",
          role: "ORDER",
          title: "Order of interception, 5 June 2026",
          language: "en",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis,
    requestingAuthority,
    proceeding: {
      type: "INVESTIGATION",
      subject: "Laundering of the proceeds of drug trafficking",
      nationalRef: "100 Js 2204/25",
      startDate: "2025-11-17",
    },
    offence,
    facts,
    person: [wenn],
    assistance: [
      {
        itemId: "item-1",
        type: "INTERCEPTION",
        description:
          "Interception of the mobile telephone of Oda Wenn, with immediate transmission.",
        personRef: ["wenn"],
        location: { locality: "Torvik", country: "XB" },
        coercive: true,
        priority: 1,
        detail: {
          interception: {
            orderConfirmed: true,
            target: [{ type: "PHONE", value: "+999870455310" }],
            duration: "P3M",
            technical:
              "Content and connection data; delivery to the interface of the Aldermark Police as in the agreement of the operators.",
            transmission: "Immediate",
          },
        },
        deadline: {
          date: "2026-06-19",
          reason: "The next delivery of cash is expected on 21 June 2026.",
        },
      },
      {
        itemId: "item-2",
        type: "BANK_TRANSACTIONS",
        description:
          "All transactions of the account, with the accounts of the other side.",
        personRef: ["wenn"],
        coercive: true,
        priority: 2,
        detail: { bank },
      },
    ],
    urgency: {
      level: "URGENT",
      reason: "EVIDENCE_LOSS",
      text: "The next delivery of cash is expected on 21 June 2026.",
      date: "2026-06-21",
    },
    certification: {
      signatoryName: "V. Lorne",
      signatoryTitle: "Senior Public Prosecutor",
      place: "Lindhaven",
      date: "2026-06-05",
      originalOnDemand: true,
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
    sentAt: "2026-06-09T08:30:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    receivedOn: "2026-06-08",
    handlingAuthority: { name: "District Court of Torvik", country: "XB" },
  },
);

/** The deadline cannot be met: the requested side says what time it needs (Article 4(3)). */
export const delayNotice = messageOf(
  replying,
  {
    kind: "DELAY_NOTICE",
    from: brennholm,
    to: aldermark,
    sequence: 2,
    seen: 1,
    sentAt: "2026-06-10T09:00:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    itemId: ["item-1"],
    reasons: "The order of a judge of Brennholm takes until 23 June 2026.",
    expectedDate: "2026-06-24",
  },
);

export const acceptance = messageOf(
  replying,
  {
    kind: "ACCEPTANCE",
    from: brennholm,
    to: aldermark,
    sequence: 3,
    seen: 1,
    sentAt: "2026-06-23T15:30:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    extent: "PARTIAL",
    item: [
      { itemId: "item-2", decision: "GRANTED", expectedDate: "2026-07-10" },
    ],
    refused: [
      {
        itemId: ["item-1"],
        assistanceType: ["INTERCEPTION"],
        ground: [{ code: "MEASURE_UNAVAILABLE", article: "Art. 18(5)" }],
        reasons:
          "In a similar case of Brennholm no telephone could be intercepted: its law lists the offences, and laundering is not among them.",
      },
    ],
  },
);

export const refusal = messageOf(
  replying,
  {
    kind: "REFUSAL",
    from: brennholm,
    to: aldermark,
    sequence: 3,
    seen: 1,
    sentAt: "2026-06-23T15:30:00+02:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1", "item-2"],
        assistanceType: ["INTERCEPTION", "BANK_TRANSACTIONS"],
        ground: [{ code: "ESSENTIAL_INTERESTS", article: "ETS 30 Art. 2(b)" }],
        reasons:
          "The person works for a service of Brennholm whose sources would be disclosed.",
      },
    ],
  },
);

/** One more account has come up; what the first request says is not repeated (Protocol, Article 6). */
export const supplementaryRequest = messageOf(
  replying,
  {
    kind: "SUPPLEMENTARY_REQUEST",
    from: aldermark,
    to: brennholm,
    sequence: 1,
    seen: 0,
    sentAt: "2026-07-16T10:00:00+02:00",
    header: related(request, "SUPPLEMENTS"),
  },
  {
    legalBasis,
    reason: "The transactions name a second account of the same bank.",
    assistance: [
      {
        itemId: "item-1",
        type: "BANK_TRANSACTIONS",
        description: "All transactions of the second account since it exists.",
        coercive: true,
        detail: {
          bank: {
            account: [
              { number: "8811-04-2291", bankName: "Sparebank of Torvik" },
            ],
            relevanceReason: "Half of the money is passed on to it at once.",
          },
        },
      },
    ],
  },
);

/** A target has crossed the border during an interception that needs no help (Article 20). */
export const interceptionNotice = messageOf(
  { ...opening, caseReference: { requestingRef: "XA-MOJ-2026-000161" } },
  {
    kind: "INTERCEPTION_NOTICE",
    from: aldermark,
    to: brennholm,
    sequence: 1,
    seen: 0,
    sentAt: "2026-06-18T08:10:00+02:00",
  },
  {
    legalBasis,
    interceptingAuthority: requestingAuthority,
    phase: "DURING",
    offence,
    facts,
    orderConfirmed: true,
    target: [{ type: "PHONE", value: "+999301777204" }],
    startsAt: "2026-06-01T00:00:00+02:00",
    endsAt: "2026-08-31T23:59:00+02:00",
  },
);
