import { drop, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

export function ets062Twins(): readonly Twin[] {
  const twin =
    (from: string) =>
    (rule: string, ...changes: readonly Change[]): Twin => ({
      rule: `ETS062-${rule}`,
      from,
      changes,
    });
  const D7 = twin("D7-request");
  const drawnUp = set("request/conductingAuthority", {
    name: "Commercial Court of Lindhaven, Third Chamber",
    country: "XA",
  });
  return [
    D7(
      "1-1",
      set("request/assistance/0", {
        itemId: "item-1",
        type: "DOCUMENTS",
        description: "The contract of carriage.",
      }),
    ),
    D7("1-1-CIVIL", set("request/proceeding/type", "TRIAL")),
    D7("2", set("header/recipient/role", "JUDICIAL")),
    D7("3-1", drop("request/proceeding/startDate")),
    D7("3-1-DATE", set("request/proceeding/startDate", "2026-05-05")),
    D7("3-3", drawnUp),
    D7("4-1-AUTHORITY", drop("request/requestingAuthority")),
    D7("4-1-NATURE", drop("request/proceeding/subject")),
    {
      ...D7("4-1-SYSTEM", drop("request/assistance/0/detail/foreignLaw/system")),
      context: { declarations: ["ETS062-4-1-SYSTEM"] },
    },
    D7("4-2", drop("request/facts/summary")),
    D7("5", set("header/channel", "DIPLOMATIC")),
    twin("D7-consultation")("6-3", drop("consultation/estimate")),
    twin("D7-refusal")(
      "11",
      set("refusal/refused/0/ground", [{ code: "POLITICAL" }]),
    ),
    twin("D7-delay-notice")("12", drop("delayNotice/expectedDate")),
    { ...D7("14"), context: { languages: ["fr"] } },
    {
      ...twin("D7-execution-report")("14-REPLY", set("header/language", "en")),
      context: { senderLanguages: ["da"] },
    },
  ];
}
