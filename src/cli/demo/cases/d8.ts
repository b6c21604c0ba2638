import { refused, sent, type Script } from "../script.ts";

/** Tax authorities help each other; the gateway of criminal justice takes no part in it, and a claim of sixteen years is refused. */
export const d8: Script = {
  title: "information and recovery in tax matters (ETS 127)",
  requester: {
    id: "xa-tax",
    name: "Federal Tax Office of Aldermark",
    timeZone: "Europe/Vienna",
    languages: ["en"],
    instruments: ["ETS127"],
    declarations: { ETS127: ["TAX"] },
  },
  requested: {
    id: "xb-tax",
    name: "Tax Agency of Brennholm",
    timeZone: "Europe/Copenhagen",
    languages: ["en"],
    instruments: ["ETS127"],
    declarations: { ETS127: ["TAX"] },
  },
  listed: [
    {
      id: "xb-moj",
      name: "Ministry of Justice of Brennholm",
      timeZone: "Europe/Copenhagen",
      languages: ["en"],
      instruments: ["ETS030", "ETS099"],
    },
  ],
  steps: [
    {
      ...refused(
        "D8-request",
        "xml",
        "goes to the criminal gateway",
        "HEADER-INSTRUMENT",
        "COMITY-TAX-PROFILE",
      ),
      readdressed: "xb-moj",
    },
    sent("D8-request", "xml"),
    sent("D8-acknowledgement", "json"),
    sent("D8-acceptance", "xml"),
    sent("D8-execution-report", "xml"),
    sent("D8-evidence-receipt", "json"),
    sent("D8-closure", "xml"),
    sent("warned/ETS127-14-3", "xml", "ETS127-14-3"),
    sent("D8-recovery-acknowledgement", "json"),
    sent("D8-refusal", "xml"),
    sent("D8-recovery-closure", "json"),
  ],
};
