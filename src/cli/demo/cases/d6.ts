import { refused, sent, type Script } from "../script.ts";

/** A sentence and a fine are enforced after no opposition was entered; and once more, as it goes when the sanction has lapsed. */
export const d6: Script = {
  title: "enforcement of a sentence and a fine imposed in absentia (ETS 70)",
  requester: {
    id: "xa-moj",
    name: "Ministry of Justice of Aldermark",
    timeZone: "Europe/Vienna",
    languages: ["en"],
    instruments: ["ETS030", "ETS070"],
  },
  requested: {
    id: "xd-moj",
    name: "Ministry of Justice of Dornhavn",
    timeZone: "Europe/Oslo",
    languages: ["en"],
    instruments: ["ETS070"],
    declarations: { ETS070: ["ETS070-I"] },
  },
  steps: [
    refused(
      "broken/ETS070-16",
      "json",
      "has no certified copy of the judgment",
      "ETS070-16",
    ),
    sent("D6-request", "xml"),
    sent("D6-acknowledgement", "json"),
    sent("D6-additional-info-request", "xml"),
    sent("D6-supplementary-information", "json"),
    sent("D6-status-update", "xml"),
    sent("D6-acceptance", "xml"),
    sent("D6-execution-report", "xml"),
    sent("D6-evidence-receipt", "json"),
    sent("D6-closure", "xml"),
    sent("D6-request", "json"),
    sent("D6-acknowledgement", "xml"),
    sent("D6-additional-info-request", "json"),
    sent("D6-supplementary-information", "xml"),
    sent("D6-status-update", "json"),
    sent("D6-refusal", "xml"),
    sent("D6-refusal-closure", "json"),
  ],
};
