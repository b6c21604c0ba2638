import { drop, set } from "../change.ts";
import {
  item,
  postponedOn,
  refusedOn,
  transfer,
  twinsFrom,
  unexplainedCosts,
} from "./answer.ts";
import type { Twin } from "./twin.ts";

export function eioTwins(): readonly Twin[] {
  const D9 = twinsFrom("EIO", "D9-request");
  const partly = twinsFrom("EIO", "D9-acceptance-partial");
  const first = "request/assistance/0";
  const refused = "acceptance/refused/0";
  return [
    D9("STATES", set("header/recipient/authority", "dk-moj")),
    D9("3", item("JIT", { jit: { purpose: "To search together." } })),
    D9("5-1-A", drop("request/requestingAuthority/function")),
    D9("5-1-B", drop("request/facts/purpose")),
    D9("5-1-C", drop("request/person/0/name")),
    D9("5-1-D", drop("request/offence/0/provision")),
    D9("5-1-D-FACTS", drop("request/facts/summary")),
    D9("5-1-E", drop(`${first}/description`)),
    D9("5-1-SIGNED", drop("request/certification")),
    { ...D9("5-2"), context: { languages: ["da"] } },
    D9("6-1", drop("request/certification/statement")),
    D9(
      "7",
      drop("header/transmissionInstrument"),
      set("header/channel", "DIPLOMATIC"),
    ),
    partly("11-1", set(`${refused}/ground/0/code`, "MILITARY")),
    D9("11-1-G", refusedOn(["DUAL_CRIMINALITY"], { type: "TESTIMONY" })),
    partly("11-1-H", set(`${refused}/assistanceType`, ["SUBSCRIBER_DATA"])),
    partly("11-3", set(`${refused}/ground/0/code`, "FISCAL")),
    partly("11-4", set(`${refused}/ground/0/code`, "FUNDAMENTAL_RIGHTS")),
    partly("15-1", set("acceptance/postponed/0/ground", "PRESENCE_NEEDED")),
    D9("16-3-DURATION", postponedOn("ITEM_IN_USE", { until: false })),
    partly("16-3", drop(`${refused}/reasons`)),
    D9(
      "24-3",
      item("VIDEO_HEARING", {
        video: { reasonNotInPerson: "The witness is ill." },
      }),
    ),
    D9("22-2", transfer({ consent: { given: false } })),
    D9("26-5", drop("request/assistance/1/detail/bank/relevanceReason")),
    D9("30-3", drop("request/assistance/2/detail/interception/duration")),
    D9("21-2", unexplainedCosts),
  ];
}
