import { drop, set } from "../change.ts";
import { item, postponedOn, refusedOn, twinsFrom } from "./answer.ts";
import type { Twin } from "./twin.ts";

export function bilateralTwins(): readonly Twin[] {
  const D15 = twinsFrom("BILATERAL", "D15-request");
  const treaty = twinsFrom("BILATERAL-XA-XC", "D15-request");
  const basis = "request/legalBasis/0";
  // Between other States there is no treaty whose rules are here, and so none that says otherwise.
  const otherStates = [
    set("header/recipient/authority", "xb-moj"),
    set("request/legalBasis/0/treatyTitle", "Treaty of Torvik"),
  ];
  return [
    D15("TREATY", ...otherStates),
    D15("TAX-STATED", drop(`${basis}/taxExclusion`)),
    D15("AID-STATED", drop(`${basis}/legalAidForNationals`)),
    D15("TAX-PROCEEDING", set("request/proceeding/type", "TAX_ADMINISTRATIVE")),
    D15("TAX-TYPE", item("TAX_INFORMATION", { tax: { taxKind: "INCOME" } })),
    D15("TAX-GROUND", refusedOn(["FISCAL"])),
    D15("AID-NATIONALS", drop("request/person/0/citizenship")),
    treaty("2", item("COVERT_INVESTIGATION")),
    treaty("3", set(`${basis}/taxExclusion`, "NONE")),
    treaty("4", set("header/channel", "DIPLOMATIC")),
    treaty("5-A", drop("request/requestingAuthority")),
    treaty("5-B", drop("request/offence")),
    treaty("5-C", drop("request/facts/summary")),
    treaty("5-D", drop("request/facts/purpose")),
    { ...treaty("6"), context: { languages: ["fr"] } },
    treaty("8", refusedOn(["DISCRIMINATION"])),
    treaty("8-2", refusedOn(["BANK_SECRECY"])),
    treaty("8-3", refusedOn(["POLITICAL"], { reasons: false })),
    treaty("9", postponedOn("ITEM_IN_USE", { reasons: false })),
    treaty("16", set(`${basis}/legalAidForNationals`, false)),
  ];
}
