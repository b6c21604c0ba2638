import type { ModelObject } from "../../../src/message/document.ts";
import { drop, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

export function cets224Twins(): readonly Twin[] {
  const twin =
    (from: string) =>
    (rule: string, ...changes: readonly Change[]): Twin => ({
      rule: `CETS224-${rule}`,
      from,
      changes,
    });
  const [emergency, refused] = [
    twin("D3-emergency-disclosure-request"),
    twin("D3-refusal"),
  ];
  const ordinary = (rule: string, ...changes: readonly Change[]) =>
    emergency(rule, ...asRequest, ...changes);
  const body = "emergencyDisclosureRequest";
  const data = `${body}/assistance/0/detail/data`;
  const refusedOn = (rule: string, code: string) =>
    refused(rule, set("refusal/refused/0/ground", [{ code }]));
  const domain = (value: ModelObject) =>
    item("DOMAIN_REGISTRATION", {
      data: { category: "DOMAIN", identifier: [value] },
    });
  return [
    { ...emergency("4"), context: { languages: ["fr"] } },
    ordinary("5", item("LAYING_INFORMATION")),
    emergency("5-CHANNEL", set("header/channel", "DIPLOMATIC")),
    ordinary("6-2-DOMAIN", domain({ type: "IP", value: "203.0.113.45" })),
    ordinary(
      "6-2-USE",
      domain({ type: "DOMAIN", value: "mailhost.example" }),
      drop("request/facts/purpose"),
    ),
    emergency("7-AUTHORITY", drop(`${body}/requestingAuthority`)),
    emergency("7-OFFENCE", drop(`${body}/offence/0/maxPenalty`)),
    emergency("7-PROVIDER", drop(`${data}/provider`)),
    emergency("7-DATA", drop(`${data}/identifier`)),
    ordinary("8-FACTS", drop("request/facts/summary")),
    ordinary("8-RELEVANCE", drop("request/facts/connectionToAssistance")),
    ordinary("8-PERIOD", drop("request/assistance/1/detail/data/from")),
    emergency(
      "9-RISK",
      set(`${body}/urgency/reason`, "CRITICAL_INFRASTRUCTURE"),
    ),
    emergency("10-FACTS", drop(`${body}/facts/summary`)),
    emergency(
      "10-CONFIRMATION",
      drop(`${body}/emergency/formalConfirmationBy`),
    ),
    ordinary(
      "11",
      item("VIDEO_HEARING", {
        video: { reasonNotInPerson: "The witness lives in Dornhavn." },
      }),
    ),
    ordinary("12", item("JIT", { jit: { purpose: "To find the offenders." } })),
    twin("D3-execution-report")("14", drop("header/useLimitation")),
    refusedOn("REFUSAL", "NE_BIS_IN_IDEM"),
    refusedOn("FISCAL", "FISCAL"),
    twin("D3-postponement")(
      "POSTPONEMENT",
      set("postponement/postponed/0/ground", "ITEM_IN_USE"),
    ),
    refused("REASONS", drop("refusal/refused/0/reasons")),
  ];
}

/** The emergency request as an ordinary one. */
const asRequest: readonly Change[] = [
  set("header/kind", "REQUEST"),
  (document) => {
    document.request = document.emergencyDisclosureRequest;
  },
  drop("emergencyDisclosureRequest"),
  drop("request/emergency"),
];

/** One item in the place of those that are there. */
function item(type: string, detail?: ModelObject): Change {
  return set("request/assistance", [
    {
      itemId: "item-1",
      type,
      description: `An item of type ${type}.`,
      ...(detail === undefined ? {} : { detail }),
    },
  ]);
}
