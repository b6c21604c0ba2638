import { refused, sent, type Script } from "../script.ts";

/** What the order asks is granted in part: the offence does not reach what the law requires for an interception. */
export const d9: Script = {
  title:
    "search, bank records and an interception (European Investigation Order)",
  requester: {
    id: "xa-moj",
    name: "Ministry of Justice of Aldermark",
    timeZone: "Europe/Vienna",
    languages: ["en"],
    instruments: ["EIO", "EU2023-2844"],
  },
  requested: {
    id: "xb-moj",
    name: "Ministry of Justice of Brennholm",
    timeZone: "Europe/Copenhagen",
    languages: ["en"],
    instruments: ["EIO", "EU2023-2844"],
  },
  steps: [
    sent("D9-request", "xml"),
    sent("D9-acknowledgement", "json"),
    refused(
      "broken/EIO-11-1-H",
      "json",
      "pleads the threshold for subscriber data",
      "EIO-11-1-H",
    ),
    sent("D9-acceptance-partial", "xml"),
    sent("D9-execution-report-partial", "xml"),
    sent("D9-resumption", "json"),
    sent("D9-execution-report", "xml"),
    sent("D9-evidence-receipt", "json"),
    sent("D9-closure", "xml"),
  ],
};
