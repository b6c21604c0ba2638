import { drop, push, set } from "../../schemas/examples/change.ts";
import type { ModelRow } from "./document-defects.ts";
import { attachment, idOf } from "./documents.ts";

const house = "schemas/instruments/COMITY.json";
const untoc = "schemas/instruments/UNTOC.json";
const item = "request/assistance/0";

/** Requests that are what the schema says and break one rule. */
export const ruleRows: readonly ModelRow[] = [
  [
    "expiry",
    "COMITY-EXPIRY",
    "it expires before it is sent",
    house,
    set("header/expiresAt", "2026-06-01T11:54:59Z"),
  ],
  [
    "expiry-offset",
    "COMITY-EXPIRY",
    "it expires before it is sent, which only the offsets tell",
    house,
    set("header/expiresAt", "2026-06-01T13:00:00+02:00"),
  ],
  [
    "parties",
    "COMITY-PARTIES",
    "the sender writes to itself",
    house,
    set("header/recipient/authority", "xa-moj"),
  ],
  [
    "opening-conversation",
    "COMITY-OPENING-CONVERSATION",
    "a request stands in a conversation of another message",
    house,
    set("header/conversationId", idOf(9)),
  ],
  [
    "opening-sequence",
    "COMITY-OPENING-SEQUENCE",
    "a request is its sender's second message",
    house,
    set("header/sequence", 2),
  ],
  [
    "opening-reply",
    "COMITY-OPENING-REPLY",
    "a request replies to something",
    house,
    set("header/inReplyTo", idOf(9)),
  ],
  [
    "basis-primary",
    "COMITY-BASIS-PRIMARY",
    "no legal basis is the primary one",
    house,
    set("request/legalBasis/0/primary", false),
  ],
  [
    "basis-duplicate",
    "COMITY-BASIS-DUPLICATE",
    "a legal basis stands twice",
    house,
    push("request/legalBasis", { instrument: "UNTOC", primary: false }),
  ],
  [
    "attachment-reference",
    "COMITY-ATTACHMENT-REF",
    "an attachment is referred to that is not listed",
    house,
    set(`${item}/detail/property/order`, {
      ref: "77/2026",
      authority: "Court",
      date: "2026-05-20",
      final: false,
      attachmentId: "order",
    }),
  ],
  [
    "attachment-name",
    "COMITY-ATTACHMENT-FILENAME",
    "two attachments differ in the case of their names only",
    house,
    set("header/attachment", [
      attachment({}),
      attachment({ attachmentId: "second", filename: "NOTE.txt" }),
    ]),
  ],
  [
    "item-twice",
    "COMITY-ITEM-ID",
    "two items have one id",
    house,
    push("request/assistance", {
      itemId: "item-1",
      type: "IDENTIFY_LOCATE",
      description: "Find the owner.",
    }),
  ],
  [
    "person-reference",
    "COMITY-PERSON-REF",
    "an item is about a person who is not named",
    house,
    set(`${item}/personRef`, ["nobody"]),
  ],
  [
    "detail-type",
    "COMITY-DETAIL-TYPE",
    "the details are those of another kind of assistance",
    house,
    set(`${item}/type`, "BANK_TRANSACTIONS"),
  ],
  [
    "deadline",
    "COMITY-DEADLINE",
    "a deadline before the day of sending",
    house,
    set(`${item}/deadline`, { date: "2026-05-01", reason: "Funds disappear." }),
  ],
  [
    "urgency-reason",
    "COMITY-URGENCY-REASON",
    "it is urgent, and nothing says why",
    house,
    drop("request/urgency/reason"),
  ],
  [
    "version",
    "COMITY-SPEC-VERSION",
    "a major version that the rules do not know",
    house,
    set("header/specVersion", "2.0.0"),
  ],
  [
    "channel",
    "UNTOC-18-13-INTERPOL",
    "Interpol is the channel of what is not urgent",
    untoc,
    set("request/urgency", { level: "ROUTINE" }),
    set("header/channel", "INTERPOL"),
  ],
  [
    "purpose",
    "UNTOC-18-15-F",
    "the purpose of the request is missing",
    untoc,
    drop("request/facts/purpose"),
  ],
  [
    "deadline-reason",
    "UNTOC-18-24",
    "a deadline without reasons",
    untoc,
    set(`${item}/deadline`, { date: "2026-07-01" }),
  ],
];
