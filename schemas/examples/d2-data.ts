import type { ModelObject } from "../../src/message/document.ts";
import { messageOf, related, type Written } from "./conversation.ts";
import {
  brennholm,
  conductingAuthority,
  estavar,
  legalBasis,
  proceeding,
  request,
} from "./d2.ts";

/** Fixture D2, computer data: a preservation before the request, and an emergency after it. */
const shared = {
  channel: "DIRECT_CENTRAL",
  language: "es",
  classification: "RESTRICTED",
} satisfies ModelObject;

type Sent = Omit<Written, "from" | "to">;

const preservation = {
  ...shared,
  caseReference: {
    requestingRef: "XB-CA-2026-000198",
    requestedRef: "XE-CA-2026-000079",
  },
};
const emergency = {
  ...shared,
  caseReference: {
    requestingRef: "XB-CA-2026-000305",
    requestedRef: "XE-CA-2026-000121",
  },
};

const asked = (about: ModelObject, sent: Sent, body: ModelObject) =>
  messageOf(about, { ...sent, from: brennholm, to: estavar }, body);
const answered = (about: ModelObject, sent: Sent, body: ModelObject) =>
  messageOf(about, { ...sent, from: estavar, to: brennholm }, body);

const offence = [
  {
    label: "Trata de personas cometida por un grupo organizado",
    provision: "Código Penal, artículo 188.",
    maxPenalty: "P12Y",
    iccsSection: "02",
    listedOffence: "THB",
    conventionOffence: ["UNTOC-5", "UNTOC-THB"],
  },
];
const requestingAuthority = {
  name: "Autoridad Central de Brennholm",
  function: "Autoridad designada conforme al artículo 18(13)",
  country: "XB",
  contactPoint: {
    phone: "+999871100100",
    email: "asistencia@ca-brennholm.example",
    timeZone: "Europe/Copenhagen",
  },
};
const summary =
  "Una red dirigida por Ruben Castaval trasladó a 31 trabajadores a Brennholm con contratos falsos, que se enviaban desde un buzón alojado en Estavar.";

export const preservationRequest = asked(
  { ...preservation, caseReference: { requestingRef: "XB-CA-2026-000198" } },
  {
    kind: "PRESERVATION_REQUEST",
    sequence: 1,
    seen: 0,
    sentAt: "2026-02-10T10:15:00+01:00",
  },
  {
    legalBasis,
    requestingAuthority,
    conductingAuthority,
    proceeding,
    offence,
    facts: { summary, purpose: "Prueba en las diligencias 2025-0419." },
    assistance: [
      {
        itemId: "item-1",
        type: "DATA_PRESERVATION",
        description: "Conservación del contenido y del tráfico del buzón.",
        detail: {
          data: {
            provider: "Correo Andino S.A.",
            category: "TRAFFIC",
            identifier: [
              { type: "EMAIL", value: "contratos@norrhavn.example" },
            ],
            from: "2023-01-01T00:00:00Z",
            to: "2025-06-30T23:59:59Z",
            necessity:
              "El proveedor borra los buzones inactivos después de noventa días.",
            intendsMla: true,
          },
        },
      },
    ],
    urgency: { level: "URGENT", reason: "EVIDENCE_LOSS" },
    preserveUntil: "2026-05-11",
    confirmationContact: {
      name: "Guardia de la Fiscalía Especial",
      phone: "+999871100199",
      timeZone: "Europe/Copenhagen",
    },
  },
);

export const preservationConfirmation = answered(
  preservation,
  {
    kind: "PRESERVATION_CONFIRMATION",
    sequence: 1,
    seen: 1,
    sentAt: "2026-02-11T08:30:00-05:00",
    inReplyTo: preservationRequest,
  },
  {
    legalBasis,
    itemId: ["item-1"],
    preservedOn: "2026-02-10",
    preservedUntil: "2026-05-11",
    ticket: "CA-2026-0456",
    provider: "Correo Andino S.A.",
  },
);

export const preservationExtension = asked(
  preservation,
  {
    kind: "PRESERVATION_EXTENSION",
    sequence: 2,
    seen: 1,
    sentAt: "2026-04-27T09:00:00+02:00",
    inReplyTo: preservationConfirmation,
  },
  {
    legalBasis,
    until: "2026-08-09",
    reasons: "La solicitud de entrega está en preparación.",
  },
);

export const preservationRelease = asked(
  preservation,
  {
    kind: "PRESERVATION_RELEASE",
    sequence: 3,
    seen: 1,
    sentAt: "2026-07-20T12:00:00+02:00",
    inReplyTo: preservationConfirmation,
  },
  { legalBasis, reasons: "Los mensajes se obtuvieron de sus destinatarios." },
);

export const emergencyDisclosureRequest = asked(
  {
    ...emergency,
    caseReference: { requestingRef: "XB-CA-2026-000305" },
    ...related(request, "SUPPLEMENTS"),
  },
  {
    kind: "EMERGENCY_DISCLOSURE_REQUEST",
    sequence: 1,
    seen: 0,
    sentAt: "2026-04-18T23:40:00+02:00",
  },
  {
    legalBasis,
    requestingAuthority,
    conductingAuthority,
    proceeding,
    offence,
    facts: { summary, purpose: "Localizar y proteger a una víctima." },
    assistance: [
      {
        itemId: "item-1",
        type: "EMERGENCY_DISCLOSURE",
        description: "Titular y últimas conexiones de la cuenta.",
        detail: {
          data: {
            provider: "Correo Andino S.A.",
            category: "SUBSCRIBER",
            identifier: [{ type: "ACCOUNT", value: "lm-contratos" }],
            from: "2026-04-17T00:00:00Z",
            to: "2026-04-18T21:30:00Z",
          },
        },
      },
    ],
    urgency: { level: "EMERGENCY", reason: "LIFE_THREAT" },
    emergency: {
      facts:
        "Una trabajadora de diecinueve años, retenida desde el 17 de abril, escribió a las 22:50 que la matarían si declaraba.",
      dataRelation:
        "Escribió desde la cuenta lm-contratos; las conexiones indican el lugar donde se encuentra.",
      answerWithin: "PT8H",
      formalConfirmationBy: "2026-04-24",
    },
  },
);

export const withdrawal = asked(
  { ...emergency, caseReference: { requestingRef: "XB-CA-2026-000305" } },
  {
    kind: "WITHDRAWAL",
    sequence: 2,
    seen: 0,
    sentAt: "2026-04-19T03:05:00+02:00",
    inReplyTo: emergencyDisclosureRequest,
  },
  { legalBasis, reasons: "La víctima fue hallada a salvo a las 02:30." },
);

export const withdrawalConfirmation = answered(
  emergency,
  {
    kind: "WITHDRAWAL_CONFIRMATION",
    sequence: 1,
    seen: 2,
    sentAt: "2026-04-18T21:10:00-05:00",
    inReplyTo: withdrawal,
  },
  {
    legalBasis,
    obtainedEvidence: {
      fate: "DESTROYED",
      text: "El proveedor había entregado el nombre del titular; el registro se destruyó.",
    },
  },
);
