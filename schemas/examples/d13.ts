import type { ModelObject } from "../../src/message/document.ts";

/** Fixture D13: without a treaty, XD (Dornmark) asks XE (Estavar) for documents and assures reciprocity. All is invented. */
const requestId = "019cd1a9-eba0-7df3-95c9-ef3df79d067a";

export const request: ModelObject = {
  header: {
    specVersion: "1.0.0",
    messageId: requestId,
    kind: "REQUEST",
    caseReference: { requestingRef: "XD-CA-2026-000009" },
    conversationId: requestId,
    sequence: 1,
    seen: 0,
    sentAt: "2026-03-09T09:15:00+01:00",
    expiresAt: "2026-03-23T09:15:00+01:00",
    directoryVersion: 1,
    sender: {
      authority: "xd-ca",
      role: "CENTRAL",
      name: "Autoridad Central de Dornmark",
    },
    recipient: {
      authority: "xe-ca",
      role: "CENTRAL",
      name: "Autoridad Central de Estavar",
    },
    channel: "DIRECT_CENTRAL",
    language: "es",
    classification: "OFFICIAL",
  },
  request: {
    legalBasis: [
      {
        instrument: "RECIPROCITY",
        primary: true,
        reciprocityAssurance:
          "Dornmark asegura que en casos análogos prestará a Estavar la misma asistencia.",
      },
    ],
    requestingAuthority: {
      name: "Autoridad Central de Dornmark",
      function: "Sección de asistencia judicial",
      country: "XD",
    },
    proceeding: {
      type: "INVESTIGATION",
      subject: "Falsificación de certificados de exportación",
    },
    offence: [
      {
        label: "Falsificación de documentos",
        provision: "Código Penal de Dornmark, artículo 171",
        maxPenalty: "P3Y",
      },
    ],
    facts: {
      summary:
        "En 2025 una empresa de Dornmark presentó ante la aduana doce certificados con el sello de la cámara de comercio de Puerto Claro que la cámara no reconoce.",
      purpose: "Comprobar si los certificados son auténticos.",
    },
    assistance: [
      {
        itemId: "item-1",
        type: "DOCUMENTS",
        description:
          "Copias del registro de certificados de la cámara de comercio, del año 2025.",
      },
    ],
    urgency: { level: "ROUTINE" },
  },
};
