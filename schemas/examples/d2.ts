import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";

/**
 * Fixture D2: under the UN Convention against Transnational Organized Crime, the State XB (Brennholm) asks the State XE (Estavar) to
 * trace and freeze proceeds of trafficking in persons. In Spanish, the language of XE. All is invented.
 */
const requestId = "019cadfd-8900-7d4e-b2a6-91c3e7f50d18";

export const brennholm = {
  authority: "xb-ca",
  role: "CENTRAL",
  name: "Autoridad Central de Brennholm",
};
export const estavar = {
  authority: "xe-ca",
  role: "CENTRAL",
  name: "Autoridad Central de Estavar",
};

export const legalBasis = [
  { instrument: "UNTOC", primary: true, article: "Arts. 13 y 18" },
];

export const conductingAuthority = {
  name: "Fiscalía Especial contra el Crimen Organizado",
  function: "A. Nyhal, Fiscal Especial, dirige la investigación",
  country: "XB",
};
export const proceeding = {
  type: "INVESTIGATION",
  subject:
    "Trata de personas cometida por un grupo delictivo organizado, con fines de explotación laboral",
  nationalRef: "2025-0419",
  stage: "Instrucción, antes de la acusación",
  startDate: "2025-07-08",
};

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XB-CA-2026-000217" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-03-02T11:00:00+01:00",
    expiresAt: "2026-03-16T11:00:00+01:00",
    directoryVersion: 1,
    sender: brennholm,
    recipient: estavar,
    channel: "DIRECT_CENTRAL",
    language: "es",
    classification: "RESTRICTED",
    confidentiality: {
      keepFactAndSubstance: true,
      doNotInformSubject: true,
      reason:
        "El conocimiento de la solicitud permitiría retirar los fondos y destruir pruebas.",
      until: "2026-12-31",
    },
    attachment: [
      attachmentEntry("D2-order.pdf", {
        attachmentId: "order",
        role: "ORDER",
        title: "Mandamiento de embargo preventivo, auto 77/2026",
        language: "es",
        certifiedCopy: true,
      }),
      attachmentEntry("D2-payments.pdf", {
        attachmentId: "payments",
        role: "EVIDENCE",
        title: "Análisis de pagos de enero de 2023 a junio de 2025",
        language: "es",
        original: true,
        custody: [
          {
            at: "2026-02-20T15:00:00+01:00",
            holder: "Fiscalía Especial de Brennholm",
            action: "COLLECTED",
          },
          {
            at: "2026-02-27T09:30:00+01:00",
            holder: "Autoridad Central de Brennholm",
            action: "TRANSFERRED",
          },
        ],
      }),
    ],
  },
  request: {
    legalBasis,
    requestingAuthority: {
      name: "Autoridad Central de Brennholm",
      function: "Autoridad designada conforme al artículo 18(13)",
      country: "XB",
      address: {
        addressLine: ["Plaza del Puerto 1"],
        locality: "Torvik",
        postalCode: "9000",
        country: "XB",
      },
      contactPoint: {
        name: "Unidad de asistencia judicial",
        phone: "+999871100100",
        email: "asistencia@ca-brennholm.example",
        officeHours: "lunes a viernes, 08:30-16:30",
        timeZone: "Europe/Copenhagen",
      },
    },
    conductingAuthority,
    proceeding,
    offence: [
      {
        label: "Trata de personas cometida por un grupo organizado",
        provision:
          "Código Penal, artículo 188: quien capte, traslade o acoja a personas mediante engaño con fines de explotación será castigado con prisión de hasta doce años, si actúa en grupo organizado.",
        maxPenalty: "P12Y",
        iccsSection: "02",
        listedOffence: "THB",
        conventionOffence: ["UNTOC-5", "UNTOC-THB"],
        dateFrom: "2023-01-09",
        dateTo: "2025-06-30",
        place: [{ text: "Torvik y sus alrededores" }],
        attempt: false,
        dualCriminalityNote:
          "La trata de personas es delito según el artículo 231 del Código Penal de Estavar.",
      },
    ],
    facts: {
      summary:
        "Entre enero de 2023 y junio de 2025 una red dirigida por Ruben Castaval trasladó a 31 trabajadores a Brennholm con contratos falsos. A su llegada se les retiraron los documentos y se les obligó a trabajar hasta dieciséis horas al día sin salario. Las empresas usuarias pagaron a Norrhavn Staffing, que transfirió 1.940.000,00 USD a la sociedad Solmar Transit S.A. de Estavar en 81 pagos.",
      connectionToAssistance:
        "Los movimientos de la cuenta muestran el destino del producto del delito; el beneficiario final de la sociedad es desconocido.",
      purpose:
        "Prueba en el juicio y aseguramiento del producto del delito con miras a su decomiso.",
    },
    person: [
      {
        personId: "castaval",
        role: ["SUSPECT"],
        name: {
          fullName: "Ruben Castaval",
          givenName: ["Ruben"],
          familyName: "Castaval",
          alternativeName: ["El Capitán"],
        },
        sex: "1",
        dateOfBirth: "1974-11-19",
        citizenship: ["XE"],
        residence: {
          addressLine: ["Calle de la Aduana 40"],
          locality: "Puerto Claro",
          country: "XE",
        },
        identityDocument: [
          { type: "NATIONAL_ID", number: "XE-741119-302", issuer: "XE" },
        ],
        language: ["es"],
      },
    ],
    legalPerson: [
      {
        legalPersonId: "solmar",
        role: ["ACCOUNT_HOLDER"],
        name: "Solmar Transit S.A.",
        form: "Sociedad anónima",
        registrationNumber: "55-0192",
        country: "XE",
        address: {
          addressLine: ["Avenida del Faro 12"],
          locality: "Puerto Claro",
          country: "XE",
        },
        representative: ["Ruben Castaval"],
      },
    ],
    assistance: [
      {
        itemId: "item-1",
        type: "BANK_TRANSACTIONS",
        description:
          "Extractos de la cuenta, documentos de apertura, personas autorizadas y beneficiarios de las transferencias.",
        personRef: ["solmar"],
        coercive: true,
        priority: 2,
        detail: {
          bank: {
            account: [
              {
                iban: "XE54DEMO0001000098765432",
                bic: "DEMOXEXX",
                bankName: "Banco Demo de Estavar",
                holderRef: "solmar",
              },
            ],
            period: { from: "2023-01-01", to: "2025-06-30" },
            relevanceReason:
              "La cuenta recibió la totalidad de los 81 pagos que se investigan.",
            whyThisState:
              "El IBAN y el BIC corresponden a un banco de Estavar.",
          },
        },
        procedure: [
          {
            kind: "CONFIDENTIAL_EXECUTION",
            text: "Se ruega que el banco no informe de la medida a su cliente.",
          },
        ],
        deadline: {
          date: "2026-04-01",
          reason:
            "Los saldos disminuyen cada semana; después de un mes ya no quedarían fondos que asegurar.",
        },
      },
      {
        itemId: "item-2",
        type: "FREEZE",
        description:
          "Embargo preventivo de los fondos de Solmar Transit S.A. hasta 1.940.000,00 USD.",
        personRef: ["solmar"],
        coercive: true,
        priority: 1,
        detail: {
          property: {
            asset: [
              {
                kind: "ACCOUNT",
                description: "Saldo de la cuenta en el Banco Demo de Estavar",
                identifier: [
                  { type: "IBAN", value: "XE54DEMO0001000098765432" },
                ],
                value: { amount: "1940000.00", currency: "USD" },
                holderRef: "solmar",
              },
            ],
            action:
              "Prohibir toda disposición de los fondos hasta la suma indicada y comunicar el saldo del día de la medida.",
            order: {
              ref: "Auto 77/2026",
              authority: "Tribunal de Instrucción de Torvik",
              date: "2026-02-24",
              final: false,
              extent: "Hasta 1.940.000,00 USD",
              attachmentId: "order",
            },
          },
        },
        deadline: {
          date: "2026-04-01",
          reason: "Riesgo de disipación de los fondos.",
        },
      },
      {
        itemId: "item-3",
        type: "IDENTIFY_LOCATE",
        description:
          "Identificación del beneficiario final de Solmar Transit S.A. y de sus apoderados desde 2022.",
        personRef: ["solmar", "castaval"],
        coercive: false,
        priority: 3,
      },
    ],
    urgency: {
      level: "URGENT",
      reason: "ASSET_DISSIPATION",
      text: "Los saldos de la cuenta disminuyen cada semana.",
      date: "2026-04-01",
    },
    costs: { undertaking: false },
    certification: {
      signatoryName: "A. Nyhal",
      signatoryTitle: "Fiscal Especial",
      place: "Torvik",
      date: "2026-02-27",
      statement:
        "Los datos de esta solicitud son exactos según mi leal saber y entender.",
      originalOnDemand: true,
    },
  },
};

const replyHeader = {
  specVersion: "1.0.0",
  caseReference: {
    requestingRef: "XB-CA-2026-000217",
    requestedRef: "XE-CA-2026-000088",
  },
  conversationId: requestId,
  inReplyTo: requestId,
  seen: 1,
  directoryVersion: 1,
  sender: estavar,
  recipient: brennholm,
  channel: "DIRECT_CENTRAL",
  language: "es",
  classification: "RESTRICTED",
} satisfies ModelObject;

export const acknowledgement: ModelObject = {
  header: {
    ...replyHeader,
    messageId: "019cb938-4a80-71b5-8f6d-0a2c4e6b8d13",
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    sentAt: "2026-03-04T09:20:00-05:00",
    expiresAt: "2026-03-18T09:20:00-05:00",
  },
  acknowledgement: {
    receivedOn: "2026-03-02",
    handlingAuthority: {
      name: "Dirección de Cooperación Jurídica Internacional",
      function: "M. Ibarra, directora",
      country: "XE",
      contactPoint: {
        phone: "+999512200300",
        email: "cooperacion@ca-estavar.example",
        timeZone: "America/Lima",
      },
    },
    decisionExpectedOn: "2026-03-24",
  },
};

const consultation = {
  heldOn: "2026-03-18",
  summary:
    "Por videoconferencia, Estavar propuso aportar un mandamiento motivado por cuenta; Brennholm respondió que la instrucción no permite por ahora una motivación más amplia.",
};

export const refusal: ModelObject = {
  header: {
    ...replyHeader,
    messageId: "019d1ca8-8760-7e92-93b7-5c1d3f7a9b20",
    kind: "REFUSAL",
    sequence: 2,
    sentAt: "2026-03-23T16:45:00-05:00",
    expiresAt: "2026-04-06T16:45:00-05:00",
  },
  refusal: {
    legalBasis,
    extent: "FULL",
    refused: [
      {
        itemId: ["item-1", "item-2"],
        ground: [{ code: "DOMESTIC_PROHIBITION", article: "Art. 18(21)(c)" }],
        reasons:
          "La ley de Estavar no permite el embargo de la totalidad de los fondos de una sociedad ni el examen de sus cuentas sin indicios individualizados para cada pago; un juez de Estavar no podría ordenar tales medidas por un delito análogo en un procedimiento propio. El auto 77/2026 se remite a los pagos en su conjunto.",
        partialConsidered: true,
        consultation,
        remedyInfo:
          "Puede presentarse una nueva solicitud con los indicios referidos a cada pago.",
      },
      {
        itemId: ["item-3"],
        ground: [{ code: "ESSENTIAL_INTERESTS", article: "Art. 18(21)(b)" }],
        reasons:
          "Los apoderados de la sociedad son objeto de una investigación reservada de seguridad nacional; dar a conocer ahora su identidad la perjudicaría.",
        partialConsidered: true,
        consultation,
      },
    ],
    decidingAuthority: {
      name: "Autoridad Central de Estavar",
      function: "Dirección General",
      country: "XE",
    },
  },
};

/** The other way the matter could have ended: granted in part, postponed in part, refused in part. */
export const partialAcceptance: ModelObject = {
  header: {
    ...replyHeader,
    messageId: "019d1c9a-cbc0-7a04-b5c8-7e9f1a3b5d47",
    kind: "ACCEPTANCE",
    sequence: 2,
    sentAt: "2026-03-23T16:30:00-05:00",
    expiresAt: "2026-04-06T16:30:00-05:00",
    useLimitation: {
      purpose: "Investigación y juicio en las diligencias 2025-0419",
      permittedProceeding: [
        "Diligencias 2025-0419, Fiscalía Especial de Brennholm",
      ],
      condition: [
        "No se utilizarán para fines fiscales sin consentimiento previo de Estavar (artículo 18(19)).",
      ],
    },
  },
  acceptance: {
    legalBasis,
    extent: "PARTIAL",
    item: [
      { itemId: "item-2", decision: "GRANTED", expectedDate: "2026-03-27" },
    ],
    postponed: [
      {
        itemId: ["item-1"],
        ground: "ONGOING_PROCEEDINGS",
        reasons:
          "La entrega de los extractos interferiría con una investigación en curso en Estavar sobre la misma cuenta.",
        expectedUntil: "2026-06-30",
        partialConsidered: true,
        consultation,
      },
    ],
    refused: [
      {
        itemId: ["item-3"],
        ground: [{ code: "MLA_SYSTEM", article: "Art. 18(21)(d)" }],
        reasons:
          "El registro de beneficiarios solo puede consultarse mediante orden judicial motivada.",
        partialConsidered: true,
        consultation,
      },
    ],
    executingAuthority: {
      name: "Juzgado Primero de Puerto Claro",
      function: "J. Robles, juez",
      country: "XE",
    },
  },
};
