import { drop, set } from "../change.ts";
import {
  answer,
  item,
  postponedOn,
  refusedOn,
  shortSafeConduct,
  twinsFrom,
  unexplainedCosts,
} from "./answer.ts";
import type { Twin } from "./twin.ts";

export function oas55Twins(): readonly Twin[] {
  const D4 = twinsFrom("OAS55", "D4-request");
  const first = "request/assistance/0";
  const transfer = `${first}/detail/transfer`;
  const withoutIbera = drop("header/transmissionInstrument");
  return [
    D4("3", withoutIbera, set("header/channel", "DIPLOMATIC")),
    D4(
      "3-ROLE",
      withoutIbera,
      set("header/channel", "VIA_MOJ"),
      set("header/recipient/role", "JUDICIAL"),
    ),
    D4("5", refusedOn(["DUAL_CRIMINALITY"], { type: "TESTIMONY" })),
    D4("6", set("request/offence/0/maxPenalty", "P11M")),
    D4("7", item("INTERCEPTION", { interception: { orderConfirmed: true } })),
    D4("9", refusedOn(["DOMESTIC_PROHIBITION"])),
    { ...D4("59", refusedOn(["FISCAL"])), rule: "OAS59-1" },
    D4("11", postponedOn("ONGOING_PROCEEDINGS", { reasons: false })),
    D4("11-GROUND", postponedOn("AWAITING_REMEDY")),
    D4("20-A", set(`${transfer}/consent/given`, false)),
    // Seventy days after the transfer.
    D4("20-E", set(`${transfer}/returnBy`, "2027-01-03")),
    D4("20-E-SENTENCE", set(`${transfer}/sentenceEnd`, "2026-12-01")),
    D4("20-E-DATES", drop(`${transfer}/from`)),
    {
      rule: "OAS55-20-E-ARRANGEMENT",
      from: "D4-transfer-arrangement",
      // The sixty-first day after the handover.
      changes: [set("transferArrangement/returnBy", "2026-12-25")],
    },
    D4("22", shortSafeConduct(9)),
    D4("23", drop(`${first}/procedure`)),
    D4(
      "25",
      answer("EXCULPATORY_DISCLOSURE_NOTICE", {
        information:
          "The register of the port shows who signed for the crates.",
        advance: true,
        disclosedOn: "2027-02-10",
      }),
    ),
    D4("26-AUTHORITY", drop("request/requestingAuthority")),
    D4("26-OFFENCE", drop("request/offence")),
    D4("26-FACTS", drop("request/facts/summary")),
    D4("26-PROCEEDING", drop("request/proceeding")),
    D4("26-ACT", drop("request/facts/purpose")),
    D4("26-PROCEDURE", drop(`${first}/procedure/0/text`)),
    D4("26-DESCRIPTION", drop(`${first}/description`)),
    {
      rule: "OAS55-26-REASONS",
      from: "D4-refusal",
      changes: [drop("refusal/refused/0/reasons")],
    },
    {
      ...D4(
        "28",
        withoutIbera,
        set("header/channel", "DIRECT_CENTRAL"),
        set("header/language", "en"),
      ),
      context: { languages: ["es"] },
    },
    {
      ...D4("28-ANNEX", set("header/attachment/1/language", "en")),
      context: { languages: ["es"] },
    },
    D4("29", unexplainedCosts),
  ];
}
