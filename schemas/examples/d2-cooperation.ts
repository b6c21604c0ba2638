import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf, type Written } from "./conversation.ts";
import { brennholm, estavar } from "./d2.ts";

/** Fixture D2, what goes beyond a request: information nobody asked for, a joint team, an interception. */
const shared = {
  channel: "DIRECT_CENTRAL",
  language: "es",
  classification: "RESTRICTED",
} satisfies ModelObject;

type Sent = Omit<Written, "from" | "to">;

const fromBrennholm = (ref: string, sent: Sent, body: ModelObject) =>
  messageOf(
    { ...shared, caseReference: { requestingRef: ref } },
    { ...sent, from: brennholm, to: estavar },
    body,
  );
const fromEstavar = (ref: string, sent: Sent, body: ModelObject) =>
  messageOf(
    { ...shared, caseReference: { requestingRef: ref } },
    { ...sent, from: estavar, to: brennholm },
    body,
  );

const basis = (article: string) => [
  { instrument: "UNTOC", primary: true, article },
];
const spontaneous = basis("Art. 18(4) y (5)");

export const spontaneousOffer = fromEstavar(
  "XE-CA-2026-000140",
  {
    kind: "SPONTANEOUS_INFORMATION",
    sequence: 1,
    seen: 0,
    sentAt: "2026-05-04T10:00:00-05:00",
  },
  {
    legalBasis: spontaneous,
    stage: "OFFER",
    subject:
      "Pagos de otras tres empresas de Brennholm a la sociedad Solmar Transit S.A.",
    condition: [
      "El origen de la información se mantiene reservado.",
      "No se utilizará como prueba sin una solicitud formal.",
    ],
    replyBy: "2026-05-18",
  },
);

export const conditionsAccepted = fromBrennholm(
  "XE-CA-2026-000140",
  {
    kind: "CONSULTATION_REPLY",
    sequence: 1,
    seen: 1,
    sentAt: "2026-05-07T09:20:00+02:00",
    inReplyTo: spontaneousOffer,
  },
  { legalBasis: spontaneous, outcome: "ACCEPTED" },
);

export const spontaneousContent = fromEstavar(
  "XE-CA-2026-000140",
  {
    kind: "SPONTANEOUS_INFORMATION",
    sequence: 2,
    seen: 1,
    sentAt: "2026-05-08T09:00:00-05:00",
    inReplyTo: conditionsAccepted,
  },
  {
    legalBasis: spontaneous,
    stage: "CONTENT",
    subject:
      "Pagos de otras tres empresas de Brennholm a la sociedad Solmar Transit S.A.",
    content:
      "Entre febrero de 2024 y marzo de 2026, Fjordby Agro, Havnen Service y Torvik Rengøring pagaron a Solmar Transit S.A. 611.200,00 USD en 29 transferencias con el concepto «personal».",
    sourceAuthority: {
      name: "Unidad de Inteligencia Financiera de Estavar",
      country: "XE",
    },
    condition: [
      "El origen de la información se mantiene reservado.",
      "No se utilizará como prueba sin una solicitud formal.",
    ],
  },
);

const teamBasis = basis("Art. 19");
const team = {
  purpose:
    "Investigación conjunta de la red de trata de personas de las diligencias 2025-0419.",
  state: ["XB", "XE"],
  composition: [
    { name: "A. Nyhal", function: "Fiscal Especial, Brennholm" },
    { name: "C. Olmedo", function: "Fiscal Nacional, Estavar" },
  ],
  leader: { name: "A. Nyhal", function: "Fiscal Especial, Brennholm" },
  duration: "P1Y",
  location: "Torvik y Puerto Claro",
};

export const jitProposal = fromBrennholm(
  "XB-CA-2026-000290",
  {
    kind: "JIT_PROPOSAL",
    sequence: 1,
    seen: 0,
    sentAt: "2026-04-14T11:00:00+02:00",
  },
  {
    legalBasis: teamBasis,
    requestingAuthority: {
      name: "Autoridad Central de Brennholm",
      country: "XB",
    },
    conductingAuthority: {
      name: "Fiscalía Especial contra el Crimen Organizado",
      function: "A. Nyhal, Fiscal Especial",
      country: "XB",
    },
    proceeding: { type: "INVESTIGATION", nationalRef: "2025-0419" },
    offence: [
      {
        label: "Trata de personas cometida por un grupo organizado",
        conventionOffence: ["UNTOC-5", "UNTOC-THB"],
      },
    ],
    facts: {
      summary:
        "La red capta a sus víctimas en Estavar y las explota en Brennholm; las pruebas de ambos lados se pierden si se reúnen por separado.",
    },
    team,
    replyBy: "2026-05-05",
  },
);

export const jitResponse = fromEstavar(
  "XB-CA-2026-000290",
  {
    kind: "JIT_RESPONSE",
    sequence: 1,
    seen: 1,
    sentAt: "2026-04-29T15:30:00-05:00",
    inReplyTo: jitProposal,
  },
  {
    legalBasis: teamBasis,
    decision: "NEGOTIATE",
    reasons:
      "Estavar está conforme con el equipo y propone que en cada Estado lo dirija su propio miembro.",
    team: {
      ...team,
      leader: { name: "C. Olmedo", function: "Fiscal Nacional, en Estavar" },
    },
    contact: [{ name: "M. Ibarra", function: "Autoridad Central" }],
  },
);

export const jitConsent = fromEstavar(
  "XB-CA-2026-000290",
  {
    kind: "JIT_RESPONSE",
    sequence: 2,
    seen: 1,
    sentAt: "2026-05-20T10:40:00-05:00",
    inReplyTo: jitProposal,
  },
  {
    legalBasis: teamBasis,
    decision: "AGREED",
    reasons:
      "Conforme a lo hablado el 18 de mayo: en cada Estado dirige el equipo su propio miembro.",
    team,
  },
);

export const jitAgreement = fromBrennholm(
  "XB-CA-2026-000290",
  {
    kind: "JIT_AGREEMENT",
    sequence: 2,
    seen: 2,
    sentAt: "2026-05-25T10:10:00+02:00",
    inReplyTo: jitConsent,
    header: {
      attachment: [
        attachmentEntry("D2-team-agreement.pdf", {
          attachmentId: "agreement",
          role: "OTHER",
          title: "Acuerdo firmado el 22 de mayo de 2026",
          language: "es",
          certifiedCopy: true,
        }),
      ],
    },
  },
  {
    legalBasis: teamBasis,
    team,
    startsOn: "2026-06-01",
    endsOn: "2027-05-31",
    term: ["En cada Estado dirige el equipo su propio miembro."],
    signatory: [
      { name: "A. Nyhal", function: "Fiscal Especial, Brennholm" },
      { name: "C. Olmedo", function: "Fiscal Nacional, Estavar" },
    ],
    attachmentId: "agreement",
  },
);

const techniques = basis("Art. 20(3)");

export const interceptionNotice = fromBrennholm(
  "XB-CA-2026-000333",
  {
    kind: "INTERCEPTION_NOTICE",
    sequence: 1,
    seen: 0,
    sentAt: "2026-06-09T16:20:00+02:00",
  },
  {
    legalBasis: techniques,
    interceptingAuthority: {
      name: "Tribunal de Instrucción de Torvik",
      function: "S. Lindqvist, jueza",
      country: "XB",
    },
    phase: "DURING",
    offence: [
      {
        label: "Trata de personas cometida por un grupo organizado",
        conventionOffence: ["UNTOC-5", "UNTOC-THB"],
      },
    ],
    facts: {
      summary:
        "El teléfono intervenido en Brennholm se conecta desde el 6 de junio a una red de Estavar; su usuario organiza los traslados.",
    },
    orderConfirmed: true,
    target: [{ type: "PHONE", value: "+999555010203" }],
    startsAt: "2026-05-20T00:00:00+02:00",
    endsAt: "2026-07-19T23:59:59+02:00",
    replyBy: "2026-06-12",
  },
);

export const interceptionObjection = fromEstavar(
  "XB-CA-2026-000333",
  {
    kind: "INTERCEPTION_OBJECTION",
    sequence: 1,
    seen: 1,
    sentAt: "2026-06-11T12:00:00-05:00",
    inReplyTo: interceptionNotice,
  },
  {
    legalBasis: techniques,
    demand: ["TERMINATE", "MATERIAL_CONDITIONS"],
    reasons:
      "La ley de Estavar exige un mandamiento de sus propios jueces desde el primer día en su territorio.",
    condition: [
      "Lo captado desde el 6 de junio solo podrá usarse para localizar a las víctimas.",
    ],
  },
);
