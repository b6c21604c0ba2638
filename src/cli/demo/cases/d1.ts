import { sent, type Script } from "../script.ts";

/** From the request to the return of the account book, with the address that had to be asked for. */
export const d1: Script = {
  title:
    "hearing of a witness by video link, and service of a summons (ETS 30, ETS 182)",
  requester: {
    id: "xa-moj",
    name: "Ministry of Justice of Aldermark",
    timeZone: "Europe/Vienna",
    languages: ["en", "da"],
    instruments: ["ETS030", "ETS099", "ETS182", "UNTOC"],
  },
  requested: {
    id: "xb-moj",
    name: "Ministry of Justice of Brennholm",
    timeZone: "Europe/Copenhagen",
    languages: ["en", "da"],
    instruments: ["ETS030", "ETS099", "ETS182", "UNTOC"],
  },
  steps: [
    sent("D1-request", "xml"),
    sent("D1-acknowledgement", "xml"),
    sent("D1-additional-info-request", "json"),
    sent("D1-supplementary-information", "json"),
    sent("D1-acceptance", "xml"),
    sent("D1-execution-report-partial", "json"),
    sent("D1-evidence-receipt", "xml"),
    sent("D1-execution-report", "xml"),
    sent("D1-evidence-receipt-final", "json"),
    sent("D1-return-of-items", "xml"),
    sent("D1-closure", "xml"),
  ],
};
