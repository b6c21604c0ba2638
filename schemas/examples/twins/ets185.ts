import { drop, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

export function ets185Twins(): readonly Twin[] {
  const twin =
    (from: string) =>
    (rule: string, ...changes: readonly Change[]): Twin => ({
      rule: `ETS185-${rule}`,
      from,
      changes,
    });
  const [preserve, refused] = [
    twin("D3-preservation-request"),
    twin("D3-preservation-refusal"),
  ];
  const body = "preservationRequest";
  const data = `${body}/assistance/0/detail/data`;
  const refusedOn = (rule: string, code: string) =>
    refused(rule, set("refusal/refused/0/ground", [{ code }]));
  const routine = set(`${body}/urgency`, { level: "ROUTINE" });
  return [
    request("23", [
      set("request/assistance/0", {
        itemId: "item-1",
        type: "LAYING_INFORMATION",
        description: "To prosecute whoever rented the server.",
      }),
    ]),
    refusedOn("25-4", "FISCAL"),
    spontaneous,
    preserve("27-2", set("header/channel", "DIPLOMATIC")),
    preserve("27-2-ROLE", set("header/channel", "DIRECT_CENTRAL"), centralRecipient),
    refused(
      "27-4",
      set("refusal/refused/0/assistanceType", ["STORED_DATA"]),
      set("refusal/refused/0/ground", [{ code: "NE_BIS_IN_IDEM" }]),
    ),
    postponed("27-5", set("postponement/postponed/0/ground", "ITEM_IN_USE")),
    refused("27-6", drop("refusal/refused/0/partialConsidered")),
    refused("27-7", drop("refusal/refused/0/reasons")),
    request("27-9-A", [
      set("header/channel", "JUDICIAL_DIRECT"),
      set("request/urgency", { level: "ROUTINE" }),
      set("request/assistance/0/coercive", true),
    ]),
    preserve("27-9-B", set("header/channel", "INTERPOL"), routine),
    {
      ...preserve("27-9-E", set("header/channel", "INTERPOL")),
      context: { declarations: ["ETS185-27-9-E"] },
    },
    preserve("29-2-A", drop(`${body}/requestingAuthority`)),
    preserve("29-2-B-OFFENCE", drop(`${body}/offence`)),
    preserve("29-2-B-FACTS", drop(`${body}/facts/summary`)),
    preserve("29-2-C-DATA", drop(`${data}/identifier`)),
    preserve("29-2-C-RELATION", drop(`${body}/facts/connectionToAssistance`)),
    preserve("29-2-D", drop(`${data}/provider`)),
    preserve("29-2-E", drop(`${data}/necessity`)),
    preserve("29-2-F", set(`${data}/intendsMla`, false)),
    refusedOn("29-3", "DUAL_CRIMINALITY"),
    refused(
      "29-3-TYPE",
      drop("refusal/refused/0/assistanceType"),
      set("refusal/refused/0/ground", [
        { code: "DUAL_CRIMINALITY", article: "Art. 25(5)" },
      ]),
    ),
    {
      ...refused(
        "29-4",
        set("refusal/refused/0/ground", [
          { code: "DUAL_CRIMINALITY", article: "Art. 29(4)" },
        ]),
      ),
      context: { senderDeclarations: ["ETS185-27-9-E"] },
    },
    refusedOn("29-5", "MLA_SYSTEM"),
    refused(
      "29-5-TYPE",
      drop("refusal/refused/0/assistanceType"),
      set("refusal/refused/0/ground", [
        { code: "NE_BIS_IN_IDEM", article: "Art. 27(4)" },
      ]),
    ),
    twin("D3-preservation-confirmation")(
      "29-7",
      set("preservationConfirmation/preservedUntil", "2026-04-07"),
    ),
    preserve("35", centralRecipient),
  ];
}

const budapest = [{ instrument: "ETS185", primary: true }];
const centralRecipient = set("header/recipient/role", "CENTRAL");

/** The emergency request as an ordinary one under ETS 185. */
function request(rule: string, changes: readonly Change[]): Twin {
  return {
    rule: `ETS185-${rule}`,
    from: "D3-emergency-disclosure-request",
    changes: [
      set("header/kind", "REQUEST"),
      (document) => {
        const { emergency, ...body } = document.emergencyDisclosureRequest as {
          readonly emergency: unknown;
        };
        if (emergency === undefined) throw new Error("no emergency");
        document.request = { ...body, legalBasis: budapest };
      },
      drop("emergencyDisclosureRequest"),
      ...changes,
    ],
  };
}

function postponed(rule: string, ...changes: readonly Change[]): Twin {
  return {
    rule: `ETS185-${rule}`,
    from: "D3-postponement",
    changes: [set("postponement/legalBasis", budapest), ...changes],
  };
}

/** Information given with conditions that nobody was asked about. */
const spontaneous: Twin = {
  rule: "ETS185-26-2",
  from: "D3-preservation-request",
  changes: [
    drop("preservationRequest"),
    set("header/kind", "SPONTANEOUS_INFORMATION"),
    set("spontaneousInformation", {
      legalBasis: budapest,
      stage: "CONTENT",
      subject: "A second server of the same offenders",
      content: "The offenders prepare an attack from 203.0.113.46.",
      condition: ["The information is used for the protection of systems only."],
    }),
  ],
};
