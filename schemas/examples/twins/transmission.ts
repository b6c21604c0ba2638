import { push, set } from "../change.ts";
import { twinsFrom } from "./answer.ts";
import type { Twin } from "./twin.ts";

/** How messages are sent, and which of several legal bases goes first. */
export function transmissionTwins(): readonly Twin[] {
  const D4 = twinsFrom("MEDELLIN2019", "D4-request");
  const D9 = twinsFrom("EU2023-2844", "D9-request");
  const D10 = twinsFrom("MEDELLIN2019", "D10-request");
  const D13 = twinsFrom("MEDELLIN2019", "D13-request");
  const D14 = twinsFrom("MEDELLIN2019", "D14-request");
  const [D1, D2] = [
    twinsFrom("COMITY", "D1-request"),
    twinsFrom("COMITY", "D2-request"),
  ];
  const ibera = [
    set("header/channel", "IBERA"),
    set("header/transmissionInstrument", "MEDELLIN2019"),
  ];
  const spanish = set("header/language", "es");
  return [
    D4("1", set("header/channel", "DIRECT_CENTRAL")),
    D10("2-A", ...ibera, spanish, set("header/recipient/role", "ADMIN")),
    D13("3-2", ...ibera, set("header/language", "en")),
    D4("3", set("request/certification/originalOnDemand", false)),
    D14("2-B", ...ibera, spanish),
    D9("3", set("header/channel", "VIA_MOJ")),
    D9(
      "1",
      set("request/legalBasis", [{ instrument: "UNTOC", primary: true }]),
      set("request/conductingAuthority", {
        name: "Prosecutor's Office of Aldermark",
        function: "P. Renn, Public Prosecutor",
        country: "XA",
      }),
    ),
    D9("3-4", set("header/transmissionException", "INAPPROPRIATE")),
    D2(
      "BASIS-PRECEDENCE",
      push("request/legalBasis", { instrument: "OAS-A55", primary: false }),
    ),
    D2("TRANSMISSION-IBERA", set("header/channel", "IBERA")),
    D1(
      "TRANSMISSION-EXCEPTION",
      set("header/transmissionException", "DISRUPTION"),
    ),
    D1(
      "ATTACHMENT-TRANSLATION",
      set("header/attachment/1/translationOf", "nothing"),
    ),
  ];
}
