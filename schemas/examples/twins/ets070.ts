import { drop, push, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

export function ets070Twins(): readonly Twin[] {
  const twin =
    (from: string) =>
    (rule: string, ...changes: readonly Change[]): Twin => ({
      rule: `ETS070-${rule}`,
      from,
      changes,
    });
  const D6 = twin("D6-request");
  const item = (type: string, detail: Change | undefined) => [
    set("request/assistance", [
      { itemId: "item-1", type, description: `An item of type ${type}.` },
    ]),
    ...(detail === undefined ? [] : [detail]),
  ];
  const arrest = item(
    "PROVISIONAL_MEASURE",
    set("request/assistance/0/detail", {
      property: { action: "Arrest of Jonas Meer before the documents come." },
    }),
  );
  const summons = (service: Readonly<Record<string, string>>) =>
    item(
      "SERVICE",
      set("request/assistance/0/detail", {
        service: { documentAttachmentId: "judgment", ...service },
      }),
    );
  return [
    D6("2", ...item("DOCUMENTS", undefined)),
    D6(
      "4-2",
      push("request/offence", { label: "Forgery of an export permit" }),
      set(
        "request/assistance/0/detail/sentence/offencePart",
        "Two years for smuggling, six months for forgery.",
      ),
    ),
    D6("5", drop("request/assistance/0/detail/sentence/condition")),
    twin("D6-refusal")(
      "6",
      set("refusal/refused/0/ground", [{ code: "MLA_SYSTEM" }]),
    ),
    D6("6-PERSON", set("request/person/0/role", ["THIRD_PARTY"])),
    D6("8", drop("request/offence")),
    twin("D6-execution-report")(
      "14",
      set("executionReport/costs/refundRequested", true),
    ),
    {
      ...twin("D6-refusal")(
        "I",
        set("refusal/refused/0/ground", [{ code: "FISCAL" }]),
      ),
      context: { senderDeclarations: ["ETS030-15-8"] },
    },
    D6("15-AUTHORITY", drop("request/requestingAuthority")),
    D6("15-CHANNEL", set("header/channel", "DIPLOMATIC")),
    D6("15-INTERPOL", set("header/channel", "INTERPOL")),
    D6("15-ROLE", set("header/sender/role", "JUDICIAL")),
    D6("16", drop("header/attachment/0/certifiedCopy")),
    D6("16-CERT", set("header/attachment/1/role", "OTHER")),
    twin("D6-additional-info-request")(
      "17",
      drop("additionalInfoRequest/replyBy"),
    ),
    twin("D6-execution-report")(
      "18",
      drop("executionReport/itemResult/0/evidenceAttachmentId"),
      drop("executionReport/itemResult/1/evidenceAttachmentId"),
      drop("header/attachment"),
    ),
    { ...D6("19"), context: { languages: ["fr"] } },
    D6("26", ...summons({ hearingDate: "2026-02-08" })),
    D6("32-2-OFFENCE", ...arrest, drop("request/offence/0/place")),
    D6("32-2-PERSON", ...arrest, drop("request/person")),
    D6("32-2-FACTS", ...arrest, drop("request/facts/summary")),
    D6(
      "35-2",
      ...summons({}),
      set("request/assistance/0/detail/service/safeConduct", {
        granted: true,
        graceDays: 10,
      }),
    ),
  ];
}
