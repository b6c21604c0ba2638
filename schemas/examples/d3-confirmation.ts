import type { ModelObject } from "../../src/message/document.ts";
import { messageOf, related, type Written } from "./conversation.ts";
import {
  corvania,
  disclosingReply,
  dornhavn,
  emergencyReport,
  emergencyRequest,
  facts,
  offence,
  preservationConfirmation,
  preservingReply,
  proceeding,
  requestingAuthority,
  shared,
  wanted,
} from "./d3.ts";

/** How fixture D3 ends: what was disclosed in the night is confirmed in due form, and the data need not be kept any longer. */
type Sent = Omit<Written, "from" | "to">;

const between = (channel: ModelObject) => ({
  asked: (sent: Sent, body: ModelObject) =>
    messageOf(channel, { ...sent, from: corvania, to: dornhavn }, body),
  answered: (sent: Sent, body: ModelObject) =>
    messageOf(channel, { ...sent, from: dornhavn, to: corvania }, body),
});

const emergency = between(disclosingReply);

export const emergencyReceipt = emergency.asked(
  {
    kind: "EVIDENCE_RECEIPT",
    sequence: 2,
    seen: 3,
    sentAt: "2026-02-07T10:02:00Z",
    inReplyTo: emergencyReport,
  },
  {
    receivedOn: "2026-02-07",
    itemId: ["item-1", "item-2"],
    evidenceId: ["subscriber", "connections"],
  },
);

const confirming = { requestingRef: "XC-247-2026-000011" };
const confirmingReply = between({
  ...shared,
  caseReference: { ...confirming, requestedRef: "XD-247-2026-000023" },
});
const legalBasis = [
  { instrument: "ETS185", primary: true, article: "Arts. 25, 31" },
];

export const formalRequest = between({
  ...shared,
  caseReference: confirming,
}).asked(
  {
    kind: "REQUEST",
    sequence: 1,
    seen: 0,
    sentAt: "2026-02-10T09:30:00Z",
    header: {
      relatedConversation: [
        ...relationOf(emergencyRequest, "FORMAL_CONFIRMATION"),
        ...relationOf(preservationConfirmation, "FOLLOWS_PRESERVATION"),
      ],
    },
  },
  {
    legalBasis,
    requestingAuthority,
    proceeding,
    offence,
    facts,
    assistance: [
      {
        itemId: "item-1",
        type: "SUBSCRIBER_DATA",
        description:
          "Who rents the server, as disclosed on 7 February 2026 under XD-247-2026-000022.",
        coercive: false,
        detail: { data: { ...wanted, category: "SUBSCRIBER" } },
      },
      {
        itemId: "item-2",
        type: "TRAFFIC_DATA",
        description:
          "Connection logs of the server and of the account, as disclosed on 7 February 2026.",
        coercive: false,
        detail: {
          data: {
            ...wanted,
            category: "TRAFFIC",
            preservationRef: "XD-247-26-0021",
          },
        },
      },
    ],
    urgency: { level: "ROUTINE" },
  },
);

export const formalAcknowledgement = confirmingReply.answered(
  {
    kind: "ACKNOWLEDGEMENT",
    sequence: 1,
    seen: 1,
    sentAt: "2026-02-10T10:05:00Z",
    inReplyTo: formalRequest,
  },
  { receivedOn: "2026-02-10" },
);

export const formalAcceptance = confirmingReply.answered(
  {
    kind: "ACCEPTANCE",
    sequence: 2,
    seen: 1,
    sentAt: "2026-02-17T13:40:00Z",
    inReplyTo: formalRequest,
  },
  {
    legalBasis,
    extent: "FULL",
    item: [
      { itemId: "item-1", decision: "GRANTED" },
      { itemId: "item-2", decision: "GRANTED" },
    ],
    remark: "The data may be used as evidence.",
  },
);

export const formalReport = confirmingReply.answered(
  {
    kind: "EXECUTION_REPORT",
    sequence: 3,
    seen: 1,
    sentAt: "2026-02-17T13:55:00Z",
    inReplyTo: formalRequest,
  },
  {
    legalBasis,
    outcome: "FINAL",
    itemResult: [
      {
        itemId: "item-1",
        result: "OBTAINED",
        executedOn: "2026-02-07",
        summary:
          "Disclosed with the report XD-247-2026-000022; nothing is to be added.",
      },
      {
        itemId: "item-2",
        result: "OBTAINED",
        executedOn: "2026-02-07",
        summary:
          "Disclosed with the report XD-247-2026-000022; nothing is to be added.",
      },
    ],
  },
);

export const formalReceipt = confirmingReply.asked(
  {
    kind: "EVIDENCE_RECEIPT",
    sequence: 2,
    seen: 3,
    sentAt: "2026-02-18T08:30:00Z",
    inReplyTo: formalReport,
  },
  { receivedOn: "2026-02-17", itemId: ["item-1", "item-2"] },
);

export const formalClosure = confirmingReply.asked(
  {
    kind: "CLOSURE",
    sequence: 3,
    seen: 3,
    sentAt: "2026-02-18T08:45:00Z",
    inReplyTo: formalReport,
  },
  { reason: "COMPLETED" },
);

export const emergencyClosure = emergency.asked(
  {
    kind: "CLOSURE",
    sequence: 3,
    seen: 3,
    sentAt: "2026-02-18T08:50:00Z",
    inReplyTo: emergencyReport,
  },
  { reason: "COMPLETED", text: "The pumps run again. With thanks." },
);

export const preservationRelease = between(preservingReply).asked(
  {
    kind: "PRESERVATION_RELEASE",
    sequence: 2,
    seen: 1,
    sentAt: "2026-02-18T09:00:00Z",
    inReplyTo: preservationConfirmation,
  },
  { itemId: ["item-1"], reasons: "The data have been disclosed." },
);

function relationOf(
  message: ModelObject,
  relation: string,
): readonly ModelObject[] {
  return related(message, relation)
    .relatedConversation as readonly ModelObject[];
}
