import { sent, type Script } from "../script.ts";

/** A joint team is agreed on, and a protected witness heard under a pseudonym. */
export const d10: Script = {
  title:
    "joint investigation team and a protected witness, on war crimes (Ljubljana-The Hague Convention)",
  requester: {
    id: "xc-ca",
    name: "Central Authority of Corvane",
    timeZone: "Europe/Lisbon",
    languages: ["en"],
    instruments: ["LJH2023"],
  },
  requested: {
    id: "xd-ca",
    name: "Central Authority of Dornmark",
    timeZone: "Europe/Oslo",
    languages: ["en"],
    instruments: ["LJH2023"],
  },
  steps: [
    sent("D10-jit-proposal", "xml"),
    sent("D10-jit-response", "json"),
    sent("D10-jit-agreement", "xml"),
    sent("D10-request", "xml"),
    sent("D10-acknowledgement", "json"),
    sent("D10-acceptance", "xml"),
    sent("D10-execution-report", "xml"),
    sent("D10-evidence-receipt", "json"),
    sent("D10-closure", "xml"),
    sent("D10-jit-closure", "json"),
  ],
};
