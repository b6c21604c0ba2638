import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf } from "./conversation.ts";

/**
 * Fixture D4: under the Inter-American Convention with its Optional Protocol, the State XE (Estavar) asks the State XF (Farolan)
 * for the temporary transfer of a detained witness, by Iber@. In Spanish. All is invented.
 */
const requestId = "01a0a06e-a180-7b9d-a558-d80f4fd3c987";

const estavar = {
  authority: "xe-ca",
  role: "CENTRAL",
  name: "Autoridad Central de Estavar",
};
const farolan = {
  authority: "xf-ca",
  role: "CENTRAL",
  name: "Autoridad Central de Farolan",
};

const legalBasis = [
  { instrument: "OAS-A55", primary: true, article: "Arts. 20, 21 y 22" },
  { instrument: "OAS-A59", primary: false },
];

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XE-CA-2026-000341" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-09-14T10:00:00-05:00",
    expiresAt: "2026-09-28T10:00:00-05:00",
    directoryVersion: 1,
    sender: estavar,
    recipient: farolan,
    channel: "IBERA",
    transmissionInstrument: "MEDELLIN2019",
    language: "es",
    classification: "OFFICIAL",
    attachment: [
      attachmentEntry("D4-consent.pdf", {
        attachmentId: "consent",
        role: "CONSENT",
        title: "Declaración de consentimiento de Lucio Ferrand",
        language: "es",
        certifiedCopy: true,
      }),
      attachmentEntry("D4-summons.pdf", {
        attachmentId: "summons",
        role: "SERVICE_DOCUMENT",
        title: "Citación del Tribunal Penal 2",
        language: "es",
        certifiedCopy: true,
      }),
    ],
  },
  request: {
    legalBasis,
    requestingAuthority: {
      name: "Autoridad Central de Estavar",
      function: "Dirección de Cooperación Jurídica Internacional",
      country: "XE",
    },
    conductingAuthority: {
      name: "Tribunal Penal 2 de Puerto Claro",
      function: "C. Olmedo, presidenta del tribunal",
      country: "XE",
    },
    proceeding: {
      type: "TRIAL",
      subject: "Contrabando de armas de fuego por un grupo organizado",
      nationalRef: "TP2-118/2026",
      stage: "Juicio oral, audiencias del 3 al 5 de noviembre de 2026",
    },
    offence: [
      {
        label: "Contrabando de armas",
        provision:
          "Código Penal, artículo 274: quien introduzca armas de fuego sin autorización será castigado con prisión de hasta nueve años.",
        maxPenalty: "P9Y",
        iccsSection: "09",
        listedOffence: "WEAPONS",
        dateFrom: "2024-02-11",
        dateTo: "2025-08-30",
      },
    ],
    facts: {
      summary:
        "Entre febrero de 2024 y agosto de 2025 los acusados introdujeron en Estavar 212 fusiles en contenedores declarados como repuestos de pesca. Lucio Ferrand, condenado en Farolan por la venta de las armas, entregó tres de los envíos y conoce a quienes los recibieron.",
      connectionToAssistance:
        "Es el único testigo de las entregas en el puerto.",
      purpose:
        "Declaración de Lucio Ferrand como testigo en el juicio oral, del 3 al 5 de noviembre de 2026.",
    },
    person: [
      {
        personId: "ferrand",
        role: ["DETAINEE", "WITNESS"],
        name: {
          fullName: "Lucio Ferrand",
          givenName: ["Lucio"],
          familyName: "Ferrand",
        },
        sex: "1",
        dateOfBirth: "1990-01-30",
        citizenship: ["XF"],
        residence: { addressLine: ["Prisión de Cerro Alto"], country: "XF" },
        language: ["es"],
        rights: { lawyer: "N. Sol" },
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "CUSTODIAL_TRANSFER_IN",
        description:
          "Traslado temporal de Lucio Ferrand, bajo custodia, para que declare como testigo ante el Tribunal Penal 2.",
        personRef: ["ferrand"],
        detail: {
          transfer: {
            custodyPlace: "Centro de detención judicial de Puerto Claro",
            sentenceEnd: "2029-08-15",
            purpose: "Declaración como testigo",
            from: "2026-10-25",
            to: "2026-12-20",
            returnBy: "2026-12-20",
            consent: {
              given: true,
              date: "2026-09-10",
              attachmentId: "consent",
              lawyerPresent: true,
            },
            safeConduct: { granted: true, graceDays: 10 },
            transitState: ["XA"],
          },
        },
        procedure: [
          {
            kind: "QUESTIONS",
            text: "Las preguntas versarán sobre las entregas del 4 de marzo, del 19 de mayo y del 2 de julio de 2025, y sobre quienes las recibieron.",
          },
        ],
      },
    ],
    urgency: {
      level: "URGENT",
      reason: "HEARING_DATE",
      text: "El juicio oral comienza el 3 de noviembre de 2026.",
      date: "2026-11-03",
    },
    costs: {
      undertaking: true,
      text: "Estavar asume el viaje y la custodia (artículo 29).",
    },
    certification: {
      signatoryName: "C. Olmedo",
      signatoryTitle: "Presidenta del Tribunal Penal 2",
      place: "Puerto Claro",
      date: "2026-09-11",
    },
  },
};

const answers = {
  caseReference: {
    requestingRef: "XE-CA-2026-000341",
    requestedRef: "XF-CA-2026-000077",
  },
  channel: "IBERA",
  transmissionInstrument: "MEDELLIN2019",
  language: "es",
  classification: "OFFICIAL",
} satisfies ModelObject;

const answer = { from: farolan, to: estavar, seen: 1, inReplyTo: request };

export const acknowledgement = messageOf(
  answers,
  {
    ...answer,
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-09-15T09:00:00-05:00",
  },
  { receivedOn: "2026-09-14", decisionExpectedOn: "2026-09-21" },
);

export const acceptance = messageOf(
  answers,
  {
    ...answer,
    kind: "ACCEPTANCE",
    sequence: 2,
    sentAt: "2026-09-17T16:00:00-05:00",
  },
  {
    legalBasis,
    extent: "FULL",
    item: [
      { itemId: "item-1", decision: "GRANTED", expectedDate: "2026-10-25" },
    ],
  },
);

/** The declaration that Farolan took from the person, as a message of its own. */
export const consent = messageOf(
  answers,
  {
    ...answer,
    kind: "TRANSFER_CONSENT",
    sequence: 3,
    sentAt: "2026-09-17T16:10:00-05:00",
    header: {
      attachment: [
        attachmentEntry("D4-consent.pdf", {
          attachmentId: "consent",
          role: "CONSENT",
          title: "Declaración de consentimiento de Lucio Ferrand",
          language: "es",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis,
    itemId: "item-1",
    personRef: "ferrand",
    given: true,
    date: "2026-09-10",
    attachmentId: "consent",
    lawyerPresent: true,
    lawyerName: "N. Sol",
  },
);

export const arrangement = messageOf(
  answers,
  {
    from: estavar,
    to: farolan,
    kind: "TRANSFER_ARRANGEMENT",
    sequence: 2,
    seen: 3,
    sentAt: "2026-10-05T11:00:00-05:00",
    inReplyTo: consent,
  },
  {
    legalBasis,
    itemId: "item-1",
    personRef: "ferrand",
    handoverAt: "2026-10-25T08:00:00-05:00",
    handoverPlace: "Aeropuerto de Farolan, puesto de la policía de fronteras",
    escort: [{ name: "D. Quiroga", function: "Servicio Penitenciario" }],
    custodyPlace: "Centro de detención judicial de Puerto Claro",
    returnBy: "2026-12-20",
    safeConduct: { granted: true, graceDays: 10 },
    transitState: ["XA"],
  },
);

export const report = messageOf(
  answers,
  {
    ...answer,
    kind: "EXECUTION_REPORT",
    sequence: 4,
    seen: 2,
    sentAt: "2026-10-25T12:30:00-05:00",
  },
  {
    legalBasis,
    outcome: "FINAL",
    itemResult: [
      {
        itemId: "item-1",
        result: "OBTAINED",
        executedOn: "2026-10-25",
        place: "Aeropuerto de Farolan",
        summary: "Lucio Ferrand fue entregado a las 8:10.",
        returnRequired: true,
        returnBy: "2026-12-20",
      },
    ],
  },
);

const followed = {
  from: estavar,
  to: farolan,
  seen: 4,
  inReplyTo: report,
};

export const receipt = messageOf(
  answers,
  {
    ...followed,
    kind: "EVIDENCE_RECEIPT",
    sequence: 3,
    sentAt: "2026-10-25T16:45:00-05:00",
  },
  {
    receivedOn: "2026-10-25",
    itemId: ["item-1"],
    remark: "El testigo está en el centro de detención de Puerto Claro.",
  },
);

export const returnNotice = messageOf(
  answers,
  {
    ...followed,
    kind: "TRANSFER_RETURN_NOTICE",
    sequence: 4,
    sentAt: "2026-11-10T18:00:00-05:00",
  },
  {
    legalBasis,
    itemId: "item-1",
    personRef: "ferrand",
    returnedOn: "2026-11-10",
    place: "Aeropuerto de Farolan, puesto de la policía de fronteras",
    daysInCustody: 17,
  },
);

export const closure = messageOf(
  answers,
  {
    ...followed,
    kind: "CLOSURE",
    sequence: 5,
    sentAt: "2026-11-12T10:00:00-05:00",
  },
  { reason: "COMPLETED", text: "Con agradecimiento por la cooperación." },
);

/** The other way it could have ended: he withdraws it before the day of the transfer, and Farolan refuses what it had granted. */
export const refusal = messageOf(
  answers,
  {
    ...answer,
    kind: "REFUSAL",
    sequence: 4,
    sentAt: "2026-09-28T15:30:00-05:00",
  },
  {
    legalBasis,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1"],
        assistanceType: ["CUSTODIAL_TRANSFER_IN"],
        ground: [{ code: "TRANSFER_NO_CONSENT", article: "Art. 20(a)" }],
        reasons:
          "Ante el juez de vigilancia y en presencia de su abogada, Lucio Ferrand retiró el 25 de septiembre de 2026 su consentimiento al traslado.",
        remedyInfo:
          "Está dispuesto a declarar por videoconferencia desde la prisión.",
      },
    ],
  },
);

export const refusalClosure = messageOf(
  answers,
  {
    from: estavar,
    to: farolan,
    kind: "CLOSURE",
    sequence: 2,
    seen: 4,
    sentAt: "2026-09-29T09:30:00-05:00",
    inReplyTo: refusal,
  },
  { reason: "REFUSED" },
);
