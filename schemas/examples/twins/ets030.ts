import type { ModelObject } from "../../../src/message/document.ts";
import { bodyName, type BusinessKind } from "../../../src/message/kinds.ts";
import { drop, set, type Change } from "../change.ts";
import type { Twin } from "./twin.ts";

const ets030 = [{ instrument: "ETS030", primary: true }];
const ets182 = [...ets030, { instrument: "ETS182", primary: false }];

/** Twins of the messages that follow a request under ETS 30, and of those that nobody asked for. */
export function ets030FollowingTwins(): readonly Twin[] {
  const report = {
    legalBasis: ets182,
    outcome: "FINAL",
    itemResult: [
      { itemId: "item-1", result: "OBTAINED", executedOn: "2026-06-23" },
    ],
  };
  const minutes = {
    heldOn: "2026-06-23",
    place: "District Court of Torvik",
    heardPerson: ["Ilse Marand"],
    technicalCondition: "No interruption of the link.",
  };
  const costs = {
    amount: { amount: "310.00", currency: "EUR" },
    refundRequested: true,
  };
  const team = { purpose: "To find the other buyers." };
  return [
    {
      rule: "ETS030-1-1-PROCEEDING",
      from: "D1-request",
      changes: [set("request/proceeding/type", "CIVIL_FOREIGN_LAW")],
    },
    {
      ...reply("ETS030-5-1", "REFUSAL", {
        legalBasis: ets182,
        extent: "FULL",
        refused: [
          {
            itemId: ["item-1"],
            ground: [{ code: "SEARCH_RESERVATION", article: "Art. 5(1)(a)" }],
            reasons: "The act is no offence under the law of Brennholm.",
            partialConsidered: true,
          },
        ],
      }),
      context: { senderDeclarations: ["ETS030-15-8"] },
    },
    reply("ETS030-12-3-TRANSFER", "TRANSFER_ARRANGEMENT", {
      legalBasis: ets182,
      handoverAt: "2026-09-12T08:00:00+02:00",
      handoverPlace: "Border post of Altmark Bridge",
      returnBy: "2026-09-20",
      safeConduct: { granted: true, graceDays: 10 },
    }),
    reply("ETS030-18", "RETURN_UNEXECUTED", {
      legalBasis: ets182,
      ground: "NOT_COMPETENT",
      reasons: "Service is a matter of the bailiffs.",
    }),
    reply("ETS030-20", "EXECUTION_REPORT", { ...report, costs }),
    reply("ETS182-9-6", "EXECUTION_REPORT", {
      ...report,
      itemResult: report.itemResult.map((result) => ({ ...result, minutes })),
    }),
    opening("ETS182-11-1", "SPONTANEOUS_INFORMATION", {
      legalBasis: ets030,
      stage: "CONTENT",
      subject: "A further account of the accused",
      content: "Tomas Verrick holds an account at a second bank of Torvik.",
    }),
    opening("ETS182-20-1", "JIT_PROPOSAL", {
      legalBasis: ets030,
      team: { ...team, composition: [{ name: "P. Renn", function: "Leader" }] },
    }),
    opening("ETS182-20-2-PROPOSAL", "JIT_PROPOSAL", {
      legalBasis: ets182,
      team,
    }),
  ];
}

function reply(rule: string, kind: BusinessKind, body: ModelObject): Twin {
  return {
    rule,
    from: "D1-acceptance",
    changes: [drop("acceptance"), ...saying(kind, body)],
  };
}

function opening(rule: string, kind: BusinessKind, body: ModelObject): Twin {
  return {
    rule,
    from: "D1-request",
    changes: [drop("request"), ...saying(kind, body)],
  };
}

function saying(kind: BusinessKind, body: ModelObject): readonly Change[] {
  return [set("header/kind", kind), set(bodyName(kind), body)];
}
