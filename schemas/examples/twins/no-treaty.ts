import { drop, set } from "../change.ts";
import { refusedOn, twinsFrom } from "./answer.ts";
import type { Twin } from "./twin.ts";

/** Assistance without a treaty: on an assurance of reciprocity, and by letters rogatory. */
export function noTreatyTwins(): readonly Twin[] {
  const D13 = twinsFrom("RECIPROCITY", "D13-request");
  const D14 = twinsFrom("ROGATORY", "D14-request");
  const description = drop("request/assistance/0/description");
  const certification = "request/certification";
  return [
    D13("CHANNEL", set("header/channel", "JUDICIAL_DIRECT")),
    D13("ROLE", set("header/recipient/role", "JUDICIAL")),
    { ...D13("LANGUAGE"), context: { languages: ["fr"] } },
    D13("AUTHORITY", drop("request/requestingAuthority")),
    D13("OFFENCE", drop("request/offence")),
    D13("FACTS", drop("request/facts/summary")),
    D13("PURPOSE", drop("request/facts/purpose")),
    D13("DESCRIPTION", description),
    D13("REASONS", refusedOn(["ESSENTIAL_INTERESTS"], { reasons: false })),
    {
      ...D14("DIPLOMATIC", set("header/channel", "DIRECT_CENTRAL")),
      context: { declarations: [] },
    },
    D14("CHANNEL", set("header/channel", "INTERPOL")),
    D14("COURT", drop("request/requestingAuthority/function")),
    D14("SIGNATURE", drop(certification)),
    D14("SEAL", drop(`${certification}/seal`)),
    D14("LETTER", set("header/attachment/0/role", "OTHER")),
    { ...D14("LANGUAGE"), context: { languages: ["fr"] } },
    D14("PROCEEDING", drop("request/proceeding/subject")),
    D14("FACTS", drop("request/facts/summary")),
    D14("PURPOSE", drop("request/facts/purpose")),
    D14("DESCRIPTION", description),
    D14("REASONS", refusedOn(["ESSENTIAL_INTERESTS"], { reasons: false })),
  ];
}
