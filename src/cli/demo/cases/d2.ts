import { refused, sent, type Script } from "../script.ts";

/** Conditions are agreed before the acceptance; what is found is used with leave, and what speaks for the defence is said. */
export const d2: Script = {
  title: "freezing, tracing and bank records of a trafficking network (UNTOC)",
  requester: {
    id: "xb-ca",
    name: "Autoridad Central de Brennholm",
    timeZone: "Europe/Copenhagen",
    languages: ["es", "en"],
    instruments: ["UNTOC"],
  },
  requested: {
    id: "xe-ca",
    name: "Autoridad Central de Estavar",
    timeZone: "America/Bogota",
    languages: ["es"],
    instruments: ["UNTOC"],
  },
  steps: [
    sent("D2-request", "xml"),
    sent("D2-acknowledgement", "json"),
    sent("D2-consultation", "json"),
    sent("D2-consultation-reply", "xml"),
    refused("broken/UNTOC-18-8", "xml", "pleads bank secrecy", "UNTOC-18-8"),
    sent("D2-acceptance-partial", "xml"),
    sent("D2-execution-report-partial", "xml"),
    sent("D2-resumption", "json"),
    sent("D2-execution-report", "xml"),
    sent("D2-evidence-receipt", "json"),
    sent("D2-use-permission-request", "xml"),
    sent("D2-use-permission-decision", "json"),
    sent("D2-exculpatory-disclosure-notice", "xml"),
    sent("D2-closure", "xml"),
  ],
};
