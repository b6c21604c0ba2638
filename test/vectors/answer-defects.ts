import { drop, set } from "../../schemas/examples/change.ts";
import { deliveryRecipe, type DeliveryDefect } from "./delivery.ts";
import { digestOf, idOf, inquiryAnswer } from "./documents.ts";
import type { Recipe } from "./specimen.ts";

const clause = "docs/protocol.md, inquiry and cancel";
const deadLetter = "dead letter";
const subject = "inquiryAnswer/subject";

const defects: readonly DeliveryDefect[] = [
  {
    name: "sound-unknown",
    expect: "accepted",
    becomes: "published again",
    why: "nothing: xa-moj does not know the message",
    clause,
  },
  {
    name: "sound-pending",
    expect: "accepted",
    becomes: "nothing",
    why: "nothing: xa-moj holds the message",
    clause,
    document: () => inquiryAnswer("PENDING"),
    syntax: "json",
  },
  {
    name: "inquiry-other",
    expect: "accepted",
    becomes: "nothing",
    why: "it answers another inquiry than the last: an old answer played again",
    clause,
    changes: [set("header/inReplyTo", idOf(101))],
  },
  {
    name: "inquiry-none",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "it answers no inquiry",
    clause,
    changes: [drop("header/inReplyTo")],
  },
  {
    name: "unknown-behind-receipt",
    expect: "accepted",
    becomes: "nothing",
    why: "xa-moj has signed for the message meanwhile, which answers whatever was asked before",
    clause,
    after: "receipt/sound-relayed",
  },
  {
    name: "message-unknown",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "it is about a message that xb-moj never sent",
    clause,
    changes: [set(`${subject}/messageId`, idOf(50))],
  },
  {
    name: "container-other",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "it is about another container",
    clause,
    changes: [set(`${subject}/containerDigest`, digestOf.other)],
  },
  {
    name: "sender-other",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "it is about a message of xd-moj",
    clause,
    changes: [set(`${subject}/sender`, "xd-moj")],
  },
  {
    name: "answerer-other",
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why: "xd-moj answers about a message to xa-moj",
    clause,
    route: "xb-moj.xd-moj.control",
    forgery: { key: "sign-xd", chain: ["other-anchor"] },
    changes: [set("header/sender/authority", "xd-moj")],
  },
  {
    name: "header-sender-other",
    expect: "SENDER_MISMATCH",
    becomes: deadLetter,
    why: "signed and sent by xd-moj, whose header names xa-moj",
    clause,
    route: "xb-moj.xd-moj.control",
    forgery: { key: "sign-xd", chain: ["other-anchor"] },
  },
  {
    name: "kind-case",
    expect: "SCHEMA_INVALID",
    becomes: "rejected",
    rules: "SCHEMA-UNKNOWN SCHEMA-REQUIRED SCHEMA-ENUM",
    why: "its kind is spelt in another way, which is the name of no kind: rejected like any message of its sender",
    clause,
    syntax: "json",
    changes: [set("header/kind", "INQUIRY-ANSWER")],
  },
  ...(
    [
      [
        "knowledge-other",
        "it knows something that is neither UNKNOWN nor PENDING",
        set("inquiryAnswer/knowledge", "REJECTED"),
      ],
      [
        "knowledge-missing",
        "it does not say what is known",
        drop("inquiryAnswer/knowledge"),
      ],
      [
        "digest-missing",
        "it does not say which container",
        drop(`${subject}/containerDigest`),
      ],
    ] as const
  ).map(([name, why, change]) => ({
    name,
    expect: "CONTROL_REFUSED",
    becomes: deadLetter,
    why,
    clause,
    changes: [change],
    syntax: "json" as const,
  })),
];

export const answerRecipes: readonly Recipe[] = defects.map((defect) =>
  deliveryRecipe("answer", () => inquiryAnswer("UNKNOWN"), defect),
);
