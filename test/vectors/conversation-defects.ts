import { set, type Change } from "../../schemas/examples/change.ts";
import type { ModelObject } from "../../src/message/document.ts";
import type { DeliveryDefect } from "./delivery.ts";
import { acknowledgement, idOf, sent } from "./documents.ts";

const clause = "docs/protocol.md, conversations";
const relayed = "receipt/sound-relayed";
const acknowledged = `${relayed} message/sound-reply`;

/** The next message of xa-moj behind its acknowledgement. */
const next: readonly Change[] = [
  set("header/messageId", idOf(20)),
  set("header/sequence", 2),
];

/** A refusal of the request that xb-moj sent. */
function refusal(): ModelObject {
  return {
    header: {
      ...(acknowledgement.header as ModelObject),
      kind: "REFUSAL",
      caseReference: {
        requestingRef: sent.requestingRef,
        requestedRef: "XA-2026-0003",
      },
    },
    refusal: {
      legalBasis: [{ instrument: "UNTOC", primary: true }],
      extent: "FULL",
      refused: [
        {
          itemId: ["item-1"],
          ground: [{ code: "DOMESTIC_PROHIBITION", article: "Art. 18(21)(c)" }],
          reasons: "The law of Xanadu forbids it in this fictional case.",
          partialConsidered: true,
          consultation: { heldOn: "2026-05-29", summary: "By telephone." },
        },
      ],
    },
  };
}

type Row = readonly [
  name: string,
  rules: string,
  why: string,
  told: Pick<DeliveryDefect, "after" | "changes" | "document">,
];

const rows: readonly Row[] = [
  [
    "number-taken",
    "CONVERSATION-SEQUENCE",
    "the number of a message that was accepted before",
    { after: acknowledged, changes: [set("header/messageId", idOf(20))] },
  ],
  [
    "seen-regressed",
    "CONVERSATION-SEEN",
    "it has seen less than the sender's message before it",
    { after: acknowledged, changes: [...next, set("header/seen", 0)] },
  ],
  [
    "reply-to-unknown",
    "CONVERSATION-REPLY",
    "it replies to a message that is not in its past",
    { after: relayed, changes: [set("header/inReplyTo", idOf(30))] },
  ],
  [
    "reply-to-own",
    "CONVERSATION-REPLY",
    "it replies to a message of its own sender",
    {
      after: acknowledged,
      document: refusal,
      changes: [...next, set("header/inReplyTo", idOf(3))],
    },
  ],
  [
    "reply-beyond-seen",
    "CONVERSATION-REPLY",
    "it replies to a message that it has not seen",
    { after: relayed, changes: [set("header/seen", 0)] },
  ],
  [
    "acknowledgement-of-own",
    "CONVERSATION-ACK-OF-ACK",
    "it acknowledges an acknowledgement",
    {
      after: acknowledged,
      changes: [...next, set("header/inReplyTo", idOf(3))],
    },
  ],
  [
    "decision-early",
    "CONVERSATION-STATE",
    "a refusal before any acknowledgement",
    { after: relayed, document: refusal },
  ],
  [
    "request-rejected",
    "CONVERSATION-STATE",
    "a refusal of a request that was rejected before",
    { after: "receipt/sound-rejected", document: refusal },
  ],
];

export const conversationDefects: readonly DeliveryDefect[] = [
  {
    name: "sound-reply",
    expect: "accepted",
    becomes: "inbox",
    why: "nothing: an acknowledgement of the request that xb-moj has sent and xa-moj has accepted",
    clause,
    after: relayed,
  },
  {
    name: "sound-refusal",
    expect: "accepted",
    becomes: "inbox",
    why: "nothing: a refusal behind the acknowledgement",
    clause,
    after: acknowledged,
    document: refusal,
    changes: next,
  },
  ...(
    [
      [
        "reply-unjudged",
        "it answers a request on which its own verdict is not here yet",
        {},
      ],
      [
        "conversation-unknown",
        "it answers in a conversation that xb-moj does not know",
        {
          changes: [
            set("header/conversationId", idOf(40)),
            set("header/inReplyTo", idOf(40)),
          ],
        },
      ],
      [
        "number-skipped",
        "the sender's message before it is not here",
        { after: relayed, changes: [set("header/sequence", 2)] },
      ],
      [
        "seen-unsent",
        "it says it has seen a message that xb-moj has not sent",
        { after: relayed, changes: [set("header/seen", 2)] },
      ],
    ] as const
  ).map(([name, why, told]) => ({
    name,
    expect: "PREDECESSOR_MISSING",
    becomes: "held",
    why,
    clause,
    ...told,
  })),
  ...rows.map(([name, rules, why, told]) => ({
    name,
    expect: "CONVERSATION_REFUSED",
    becomes: "rejected",
    rules,
    why,
    clause,
    ...told,
  })),
];
