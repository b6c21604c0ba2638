import { refused, sent, type Script } from "../script.ts";

/** Data are preserved, disclosed in an emergency, confirmed in due form, and released. */
export const d3: Script = {
  title:
    "preservation and emergency disclosure of traffic data after an attack on a hospital (ETS 185, CETS 224)",
  requester: {
    id: "xc-247",
    name: "24/7 point of contact of Corvania",
    timeZone: "Europe/Lisbon",
    languages: ["en"],
    instruments: ["ETS185", "CETS224"],
  },
  requested: {
    id: "xd-247",
    name: "24/7 point of contact of Dornhavn",
    timeZone: "Europe/Oslo",
    languages: ["en"],
    instruments: ["ETS185", "CETS224"],
  },
  steps: [
    sent("D3-preservation-request", "json"),
    refused(
      "broken/ETS185-29-7",
      "xml",
      "preserves for less than sixty days",
      "ETS185-29-7",
    ),
    sent("D3-preservation-confirmation", "json"),
    sent("D3-emergency-disclosure-request", "xml"),
    sent("D3-acknowledgement", "json"),
    sent("D3-acceptance", "json"),
    sent("D3-execution-report", "xml"),
    sent("D3-evidence-receipt", "json"),
    sent("D3-formal-request", "xml"),
    sent("D3-formal-acknowledgement", "xml"),
    sent("D3-formal-acceptance", "json"),
    sent("D3-formal-report", "xml"),
    sent("D3-formal-receipt", "json"),
    sent("D3-formal-closure", "xml"),
    sent("D3-closure", "xml"),
    sent("D3-preservation-release", "json"),
  ],
};
