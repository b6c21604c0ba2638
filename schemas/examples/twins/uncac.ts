import { drop, set } from "../change.ts";
import {
  item,
  postponedOn,
  refusedOn,
  shortSafeConduct,
  transfer,
  twinsFrom,
  unexplainedCosts,
} from "./answer.ts";
import type { Twin } from "./twin.ts";

export function uncacTwins(): readonly Twin[] {
  const D5 = twinsFrom("UNCAC", "D5-request");
  const first = "request/assistance/0";
  const property = `${first}/detail/property`;
  const goodTransfer = {
    purpose: "Testimony",
    returnBy: "2026-09-01",
    consent: { given: true },
  };
  return [
    D5("3-1", set("request/offence", [{ label: "Theft" }])),
    D5(
      "46-3",
      set(`${first}/type`, "TRANSIT"),
      set(`${first}/detail`, { transfer: {} }),
    ),
    D5("46-8", refusedOn(["BANK_SECRECY"])),
    D5("46-9-B", refusedOn(["DUAL_CRIMINALITY"], { type: "SERVICE" })),
    D5(
      "46-10-CONSENT",
      transfer({ ...goodTransfer, consent: { given: false } }),
    ),
    D5("46-10-PURPOSE", transfer({ returnBy: "2026-09-01" })),
    D5("46-11-RETURN", transfer({ purpose: "Testimony" })),
    D5("46-13", set("header/channel", "JUDICIAL_DIRECT")),
    D5("46-13-ROLE", set("header/recipient/role", "JUDICIAL")),
    {
      ...D5("46-13-DIPLOMATIC"),
      context: { declarations: ["UNCAC-46-13-DIPLOMATIC"] },
    },
    D5("46-13-INTERPOL", set("header/channel", "INTERPOL")),
    { ...D5("46-14-LANGUAGE"), context: { languages: ["fr"] } },
    D5("46-15-A", drop("request/requestingAuthority")),
    D5("46-15-B-SUBJECT", drop("request/proceeding/subject")),
    D5("46-15-B-AUTHORITY", drop("request/conductingAuthority")),
    D5("46-15-C", drop("request/facts/summary")),
    D5("46-15-D", drop(`${first}/description`)),
    D5("46-15-D-PROCEDURE", set(`${first}/procedure`, [{ kind: "FORMALITY" }])),
    D5("46-15-E", drop("request/person/0/residence")),
    D5("46-15-F", drop("request/facts/purpose")),
    D5(
      "46-18",
      item("VIDEO_HEARING", {
        video: { judicialAuthority: "Court of Farolan" },
      }),
    ),
    D5("46-21", refusedOn(["NE_BIS_IN_IDEM"])),
    D5("46-22", refusedOn(["FISCAL"])),
    D5("46-23", refusedOn(["DOMESTIC_PROHIBITION"], { reasons: false })),
    D5("46-24", set(`${first}/deadline`, { date: "2026-06-30" })),
    D5("46-25", postponedOn("ITEM_IN_USE")),
    D5("46-26", refusedOn(["ESSENTIAL_INTERESTS"], { consulted: false })),
    D5("46-27", shortSafeConduct(14)),
    {
      rule: "UNCAC-46-28",
      from: "D5-execution-report",
      changes: [drop("executionReport/costs/text")],
    },
    D5("55-3-A", drop(`${property}/asset/0/description`)),
    D5("55-3-A-VALUE", drop(`${property}/asset/0/value`)),
    D5("55-3-B", drop(`${property}/order/final`)),
    D5("55-3-B-COPY", set(`${property}/order/attachmentId`, "finality")),
    D5("55-3-B-EXTENT", drop(`${property}/order/extent`)),
    D5("55-3-B-THIRD-PARTY", drop(`${property}/thirdPartyNotice`)),
    D5("55-3-C", set(`${first}/type`, "FREEZE"), drop(`${property}/action`)),
  ];
}

/** What UNTOC asks besides its own twins in `twins.ts`. */
export function untocReportTwins(): readonly Twin[] {
  const D2 = twinsFrom("UNTOC", "D2-request");
  return [D2("18-28", unexplainedCosts)];
}
