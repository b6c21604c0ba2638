import { sent, type Script } from "../script.ts";

/** A court learns what the other State's law says, in that State's language, and does without a paid opinion. */
export const d7: Script = {
  title: "information on foreign law for a civil court (ETS 62)",
  requester: {
    id: "xa-moj",
    name: "Ministry of Justice of Aldermark",
    timeZone: "Europe/Vienna",
    languages: ["en", "da"],
    instruments: ["ETS062", "ETS030"],
  },
  requested: {
    id: "xb-moj",
    name: "Ministry of Justice of Brennholm",
    timeZone: "Europe/Copenhagen",
    languages: ["da", "en"],
    instruments: ["ETS062", "ETS030"],
  },
  steps: [
    sent("D7-request", "xml"),
    sent("D7-acknowledgement", "json"),
    sent("D7-consultation", "xml"),
    sent("D7-consultation-reply", "json"),
    sent("D7-delay-notice", "json"),
    sent("D7-acceptance", "xml"),
    sent("D7-execution-report", "xml"),
    sent("D7-evidence-receipt", "json"),
    sent("D7-closure", "xml"),
  ],
};
