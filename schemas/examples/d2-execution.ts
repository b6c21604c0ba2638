import type { ModelObject } from "../../src/message/document.ts";
import { attachmentEntry } from "./attachments.ts";
import { messageOf, type Written } from "./conversation.ts";
import {
  brennholm,
  estavar,
  legalBasis,
  request,
} from "./d2.ts";

/** How fixture D2 goes on after the acceptance in part: freezing, postponement, records, and their use. */
const shared = {
  caseReference: {
    requestingRef: "XB-CA-2026-000217",
    requestedRef: "XE-CA-2026-000088",
  },
  channel: "DIRECT_CENTRAL",
  language: "es",
  classification: "RESTRICTED",
} satisfies ModelObject;

type Sent = Omit<Written, "from" | "to">;

const asked = (sent: Sent, body: ModelObject) =>
  messageOf(shared, { ...sent, from: brennholm, to: estavar }, body);
const answered = (sent: Sent, body: ModelObject) =>
  messageOf(shared, { ...sent, from: estavar, to: brennholm }, body);

/** Another way the matter could have ended: the request comes back, and no decision is made. */
export const returnUnexecuted = answered(
  {
    kind: "RETURN_UNEXECUTED",
    sequence: 2,
    seen: 1,
    sentAt: "2026-03-23T16:50:00-05:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    ground: "FORM_DEFECT",
    reasons:
      "El auto 77/2026 se acompaña solo en traducción; falta el original certificado que exige el artículo 13(3)(b).",
    defect: ["Copia certificada del auto en su lengua original."],
  },
);

export const partialReport = answered(
  {
    kind: "EXECUTION_REPORT",
    sequence: 3,
    seen: 1,
    sentAt: "2026-03-27T17:20:00-05:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    outcome: "PARTIAL",
    itemResult: [
      {
        itemId: "item-2",
        result: "PARTLY",
        executedOn: "2026-03-27",
        place: "Banco Demo de Estavar, Puerto Claro",
        summary:
          "El saldo de la cuenta era inferior a la suma pedida; se embargó en su totalidad.",
        asset: [
          {
            kind: "ACCOUNT",
            identifier: [{ type: "IBAN", value: "XE54DEMO0001000098765432" }],
            value: { amount: "413550.00", currency: "USD" },
          },
        ],
      },
    ],
    executingAuthority: {
      name: "Juzgado Primero de Puerto Claro",
      function: "J. Robles, juez",
      country: "XE",
    },
  },
);

export const postponement = answered(
  {
    kind: "POSTPONEMENT",
    sequence: 4,
    seen: 1,
    sentAt: "2026-06-26T10:00:00-05:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    postponed: [
      {
        itemId: ["item-1"],
        ground: "ONGOING_PROCEEDINGS",
        reasons:
          "La investigación de Estavar sobre la misma cuenta no termina antes de septiembre.",
        expectedUntil: "2026-09-30",
        partialConsidered: true,
        consultation: {
          heldOn: "2026-06-24",
          summary:
            "Estavar ofreció entregar los extractos de 2023; Brennholm prefirió esperar la serie completa.",
        },
      },
    ],
  },
);

export const resumption = answered(
  {
    kind: "RESUMPTION",
    sequence: 5,
    seen: 1,
    sentAt: "2026-09-28T09:10:00-05:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    itemId: ["item-1"],
    resumedOn: "2026-09-28",
    expectedDate: "2026-10-20",
  },
);

export const consultation = answered(
  {
    kind: "CONSULTATION",
    sequence: 6,
    seen: 1,
    sentAt: "2026-10-05T11:30:00-05:00",
    inReplyTo: request,
  },
  {
    legalBasis,
    subject: "CONDITIONS",
    itemId: ["item-1"],
    proposal:
      "Estavar entregará los extractos si se usan solo en las diligencias 2025-0419 y no se comunican a las autoridades fiscales.",
    condition: [
      "Uso limitado a las diligencias 2025-0419.",
      "Ningún uso fiscal sin consentimiento previo (artículo 18(19)).",
    ],
    replyBy: "2026-10-12",
  },
);

export const consultationReply = asked(
  {
    kind: "CONSULTATION_REPLY",
    sequence: 2,
    seen: 6,
    sentAt: "2026-10-08T09:40:00+02:00",
    inReplyTo: consultation,
  },
  { legalBasis, outcome: "ACCEPTED" },
);

export const finalReport = answered(
  {
    kind: "EXECUTION_REPORT",
    sequence: 7,
    seen: 2,
    sentAt: "2026-10-20T15:00:00-05:00",
    inReplyTo: request,
    header: {
      useLimitation: {
        purpose: "Investigación y juicio en las diligencias 2025-0419",
        condition: [
          "Ningún uso fiscal sin consentimiento previo (artículo 18(19)).",
        ],
      },
      attachment: [
        attachmentEntry("D2-bank-records.pdf", {
          attachmentId: "records",
          role: "EVIDENCE",
          title: "Extractos de enero de 2023 a junio de 2025",
          language: "es",
          certifiedCopy: true,
          custody: [
            {
              at: "2026-10-15T10:00:00-05:00",
              holder: "Banco Demo de Estavar",
              action: "COLLECTED",
            },
            {
              at: "2026-10-16T12:30:00-05:00",
              holder: "Juzgado Primero de Puerto Claro",
              action: "TRANSFERRED",
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
        executedOn: "2026-10-16",
        evidenceAttachmentId: ["records"],
        returnRequired: false,
      },
    ],
    useCondition: ["Uso limitado a las diligencias 2025-0419."],
  },
);

export const evidenceReceipt = asked(
  {
    kind: "EVIDENCE_RECEIPT",
    sequence: 3,
    seen: 7,
    sentAt: "2026-10-22T10:05:00+02:00",
    inReplyTo: finalReport,
  },
  { receivedOn: "2026-10-20", itemId: ["item-1"], evidenceId: ["records"] },
);

export const usePermissionRequest = asked(
  {
    kind: "USE_PERMISSION_REQUEST",
    sequence: 4,
    seen: 7,
    sentAt: "2027-01-18T09:00:00+01:00",
    inReplyTo: finalReport,
  },
  {
    legalBasis,
    purpose:
      "Uso de los extractos en el procedimiento por blanqueo contra los administradores de Norrhavn Staffing.",
    proceeding: {
      type: "PROSECUTION",
      subject: "Blanqueo del producto de la trata de personas",
      nationalRef: "2026-1177",
    },
    evidenceId: ["records"],
    reasons:
      "Los mismos 81 pagos son el objeto de la acusación por blanqueo presentada en enero.",
    replyBy: "2027-02-15",
  },
);

export const usePermissionDecision = answered(
  {
    kind: "USE_PERMISSION_DECISION",
    sequence: 8,
    seen: 4,
    sentAt: "2027-02-03T10:45:00-05:00",
    inReplyTo: usePermissionRequest,
  },
  {
    legalBasis,
    decision: "GRANTED",
    condition: ["Se mantiene la exclusión del uso fiscal."],
  },
);

export const exculpatoryDisclosureNotice = asked(
  {
    kind: "EXCULPATORY_DISCLOSURE_NOTICE",
    sequence: 5,
    seen: 8,
    sentAt: "2027-03-08T13:15:00+01:00",
    inReplyTo: finalReport,
  },
  {
    legalBasis,
    information:
      "Los extractos muestran que el contable de Norrhavn Staffing, acusado en 2026-1177, no ordenó ninguno de los pagos.",
    proceeding: { type: "TRIAL", nationalRef: "2026-1177" },
    evidenceId: ["records"],
    advance: true,
    disclosedOn: "2027-03-22",
  },
);

export const closure = answered(
  {
    kind: "CLOSURE",
    sequence: 9,
    seen: 5,
    sentAt: "2027-04-30T11:00:00-05:00",
    inReplyTo: exculpatoryDisclosureNotice,
  },
  {
    reason: "COMPLETED",
    text: "El punto 3 quedó denegado el 23 de marzo de 2026; lo demás está cumplido.",
  },
);
