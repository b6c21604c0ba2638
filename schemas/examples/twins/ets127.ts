import { drop, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

export function ets127Twins(): readonly Twin[] {
  const twin =
    (from: string) =>
    (rule: string, ...changes: readonly Change[]): Twin => ({
      rule: `ETS127-${rule}`,
      from,
      changes,
    });
  const [D8, recovery, refusal] = [
    twin("D8-request"),
    twin("D8-recovery-request"),
    twin("D8-refusal"),
  ];
  const tax = "request/assistance/0/detail/tax";
  const refusedOn = (rule: string, code: string) =>
    refusal(rule, set("refusal/refused/0/ground", [{ code }]));
  return [
    {
      rule: "COMITY-TAX-PROFILE",
      from: "D8-request",
      changes: [],
      context: { declarations: ["ETS030-15-8"] },
    },
    D8("1", set("request/proceeding/type", "ADMINISTRATIVE")),
    D8(
      "1-2",
      set("request/assistance/0", {
        itemId: "item-1",
        type: "DOCUMENTS",
        description: "The accounts of Norsted Advice ApS.",
      }),
    ),
    recovery("13-1-A-COVERED", drop(`${tax}/covered`)),
    recovery("13-1-A-CONTESTED", set(`${tax}/contested`, true)),
    recovery("13-1-B", drop("header/attachment/0/certifiedCopy")),
    recovery("14-1", drop(`${tax}/limitation`)),
    recovery("14-3", set(`${tax}/enforcementInstrumentDate`, "2010-01-14")),
    D8("18-1-A", drop("request/requestingAuthority")),
    D8(
      "18-1-B",
      drop("request/legalPerson"),
      drop("request/assistance/0/personRef"),
    ),
    D8(
      "18-1-B-ADDRESS",
      set("request/person", [
        {
          personId: "owner",
          role: ["THIRD_PARTY"],
          name: { fullName: "Pia Norsted" },
        },
      ]),
    ),
    D8("18-1-C", drop("request/assistance/0/procedure")),
    recovery("18-1-D", drop(`${tax}/claimComponent`)),
    recovery(
      "18-1-E",
      set("request/assistance/0", {
        itemId: "item-1",
        type: "SERVICE",
        detail: { service: { documentAttachmentId: "instrument" } },
      }),
    ),
    D8("18-1-F", drop("request/certification/statement")),
    refusal("20-2", drop("refusal/refused/0/reasons")),
    refusedOn("21-2", "POLITICAL"),
    refusedOn("21-3", "NO_DOMESTIC_TAX_INTEREST"),
    refusedOn("21-4", "BANK_SECRECY"),
    {
      ...refusedOn("30-1", "OUT_OF_SCOPE"),
      context: { senderDeclarations: ["ETS030-15-8"] },
    },
    D8("24-1", set("header/channel", "VIA_MOJ")),
    D8("24-1-ROLE", set("header/sender/role", "JUDICIAL")),
    {
      ...D8("25", set("header/language", "es")),
      context: { languages: ["da"] },
    },
  ];
}
