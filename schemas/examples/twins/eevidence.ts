import { drop, set } from "../change.ts";
import { answer, item, refusedOn, twinsFrom } from "./answer.ts";
import type { Twin } from "./twin.ts";

export function eevidenceTwins(): readonly Twin[] {
  const D12 = twinsFrom("EEVIDENCE", "D12-request");
  const data = "request/assistance/0/detail/data";
  const provision = { provider: "Corvane Mail Ltd", category: "TRAFFIC" };
  const preserved = {
    ...provision,
    identifier: [{ type: "EMAIL", value: "vendor@mail-corvane.example" }],
    from: "2026-06-01T00:00:00Z",
    to: "2026-09-01T00:00:00Z",
  };
  return [
    D12("3", item("DOCUMENTS")),
    D12("4", drop("request/certification")),
    D12("4-JUDGE", drop("request/conductingAuthority")),
    D12(
      "5-4",
      set("request/offence/0/maxPenalty", "P2Y11M"),
      drop("request/offence/0/listedOffence"),
    ),
    D12("5-5-A", drop("request/requestingAuthority")),
    D12("5-5-B", drop(`${data}/provider`)),
    D12("5-5-C", drop(`${data}/identifier`)),
    D12("5-5-E", drop(`${data}/from`)),
    D12("5-5-F", drop("request/offence/0/provision")),
    D12(
      "5-5-G",
      set("request/urgency", { level: "EMERGENCY", reason: "LIFE_THREAT" }),
    ),
    D12("5-5-I", drop(`${data}/necessity`)),
    D12("5-5-J", drop("request/facts/summary")),
    D12("19", set("header/channel", "VIA_MOJ")),
    { ...D12("9-4"), context: { languages: ["fr"] } },
    D12("11-1", item("DATA_PRESERVATION", { data: preserved })),
    D12(
      "11-1-60",
      answer("PRESERVATION_CONFIRMATION", {
        itemId: ["item-1"],
        preservedOn: "2026-09-22",
        preservedUntil: "2026-11-20",
      }),
    ),
    D12("12-1", refusedOn(["FISCAL"])),
    D12("12-3", refusedOn(["NE_BIS_IN_IDEM"], { consulted: false })),
    D12("12-REASONS", refusedOn(["NE_BIS_IN_IDEM"], { reasons: false })),
    D12("13-2", drop("header/confidentiality/reason")),
  ];
}
