import { drop, set } from "../change.ts";
import {
  item,
  refusedOn,
  transfer,
  twinsFrom,
  unexplainedCosts,
} from "./answer.ts";
import type { Twin } from "./twin.ts";

export function ljh2023Twins(): readonly Twin[] {
  const proposed = twinsFrom("LJH2023", "D10-jit-proposal");
  const D10 = twinsFrom("LJH2023", "D10-request");
  const first = "request/assistance/0";
  const routine = set("request/urgency", { level: "ROUTINE" });
  return [
    proposed("OFFENCE", drop("jitProposal/offence/0/conventionOffence")),
    D10("TYPES", item("LAYING_INFORMATION")),
    {
      ...D10(
        "PROVISIONAL",
        item("SENTENCE_ENFORCEMENT", { sentence: { kind: "CUSTODY" } }),
      ),
      context: { declarations: ["LJH2023-PROVISIONAL-III"] },
    },
    proposed("CONTENTS-A", drop("jitProposal/requestingAuthority")),
    proposed("CONTENTS-B-SUBJECT", drop("jitProposal/proceeding/subject")),
    proposed(
      "CONTENTS-B-AUTHORITY",
      drop("jitProposal/conductingAuthority/function"),
    ),
    D10("CONTENTS-C", drop("request/facts/summary")),
    D10("CONTENTS-D", drop(`${first}/description`)),
    D10("CONTENTS-D-PROCEDURE", drop(`${first}/procedure/0/text`)),
    D10("CONTENTS-E", drop("request/person/0/residence")),
    D10("CONTENTS-F", drop("request/facts/purpose")),
    D10("URGENCY", drop("request/urgency/text")),
    D10("CONFIDENTIALITY", drop("header/confidentiality/reason")),
    proposed("JIT-PURPOSE", drop("jitProposal/team/composition")),
    proposed("CHANNEL", set("header/channel", "DIPLOMATIC")),
    D10("INTERPOL", set("header/channel", "INTERPOL"), routine),
    { ...D10("LANGUAGE"), context: { languages: ["fr"] } },
    D10("TRANSFER-CONSENT", transfer({ consent: { given: false } })),
    D10("VIDEO-REASON", drop(`${first}/detail/video/reasonNotInPerson`)),
    D10(
      "CONFISCATION-ORDER",
      item("CONFISCATION_ENFORCEMENT", { property: { action: "Confiscate." } }),
    ),
    D10("GROUNDS", refusedOn(["MILITARY"])),
    D10("BANK-SECRECY", refusedOn(["BANK_SECRECY"])),
    D10("POLITICAL", refusedOn(["POLITICAL"])),
    D10("CONSULTATION", refusedOn(["NE_BIS_IN_IDEM"], { consulted: false })),
    D10("REASONS", refusedOn(["NE_BIS_IN_IDEM"], { reasons: false })),
    D10("COSTS", unexplainedCosts),
  ];
}
