import { refused, sent, type Script } from "../script.ts";

/** The witness is handed over, heard and brought back; and once more, as it goes when he withdraws his consent. */
export const d4: Script = {
  title:
    "temporary transfer of a detained witness, with consent (OAS A-55, by Iber@)",
  requester: {
    id: "xe-ca",
    name: "Autoridad Central de Estavar",
    timeZone: "America/Bogota",
    languages: ["es"],
    instruments: ["OAS-A55", "OAS-A59", "MEDELLIN2019"],
  },
  requested: {
    id: "xf-ca",
    name: "Autoridad Central de Farolan",
    timeZone: "America/Lima",
    languages: ["es"],
    instruments: ["OAS-A55", "OAS-A59", "MEDELLIN2019"],
  },
  steps: [
    refused(
      "broken/OAS55-20-A",
      "json",
      "says that the person does not consent",
      "OAS55-20-A",
    ),
    refused(
      "broken/OAS55-20-E",
      "xml",
      "brings the person back after seventy days",
      "OAS55-20-E",
    ),
    sent("D4-request", "xml"),
    sent("D4-acknowledgement", "json"),
    sent("D4-acceptance", "xml"),
    sent("D4-transfer-consent", "xml"),
    sent("D4-transfer-arrangement", "json"),
    sent("D4-execution-report", "xml"),
    sent("D4-evidence-receipt", "json"),
    sent("D4-transfer-return-notice", "xml"),
    sent("D4-closure", "json"),
    sent("D4-request", "json"),
    sent("D4-acknowledgement", "xml"),
    sent("D4-acceptance", "json"),
    sent("D4-transfer-consent", "json"),
    sent("D4-refusal", "xml"),
    sent("D4-refusal-closure", "xml"),
  ],
};
