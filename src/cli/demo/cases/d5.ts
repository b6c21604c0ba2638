import { refused, sent, type Script } from "../script.ts";

/** A confiscation is enforced, once it is proven that the third party was heard. */
export const d5: Script = {
  title: "enforcement of a confiscation (UNCAC, Article 55)",
  requester: {
    id: "xf-ca",
    name: "Central Authority of Farolan",
    timeZone: "Europe/Malta",
    languages: ["en"],
    instruments: ["UNCAC"],
  },
  requested: {
    id: "xb-ca",
    name: "Central Authority of Brennholm",
    timeZone: "Europe/Copenhagen",
    languages: ["en", "es"],
    instruments: ["UNCAC", "UNTOC"],
  },
  steps: [
    refused(
      "broken/UNCAC-55-3-B",
      "xml",
      "does not state that the judgment is final",
      "UNCAC-55-3-B",
    ),
    refused(
      "broken/UNCAC-55-3-B-THIRD-PARTY",
      "json",
      "tells nothing of the third party",
      "UNCAC-55-3-B-THIRD-PARTY",
    ),
    sent("D5-request", "xml"),
    sent("D5-acknowledgement", "json"),
    sent("D5-additional-info-request", "xml"),
    sent("D5-supplementary-information", "json"),
    sent("D5-acceptance", "xml"),
    sent("D5-execution-report", "xml"),
    sent("D5-evidence-receipt", "json"),
    sent("D5-closure", "xml"),
  ],
};
