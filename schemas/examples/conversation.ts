import { createHash } from "node:crypto";
import type { ModelObject } from "../../src/message/document.ts";
import { bodyName, type BusinessKind } from "../../src/message/kinds.ts";

type Party = {
  readonly authority: string;
  readonly role: string;
  readonly name: string;
};

/** What one message of a conversation says of itself besides what all messages of the conversation share. */
export type Written = {
  readonly kind: BusinessKind;
  readonly from: Party;
  readonly to: Party;
  readonly sequence: number;
  readonly seen: number;
  readonly sentAt: string;
  /** The message answered; without it, this one opens a conversation. */
  readonly inReplyTo?: ModelObject;
  /** Other members of the header. */
  readonly header?: ModelObject;
};

/** A message whose id is made of the time it was sent, as UUIDs of version 7 are, and which lapses after two weeks. */
export function messageOf(
  shared: ModelObject,
  written: Written,
  body: ModelObject,
): ModelObject {
  const { kind, from, to, sequence, seen, sentAt, inReplyTo } = written;
  const messageId = idAt(sentAt, `${from.authority} ${kind}`);
  const answered = inReplyTo?.header as ModelObject | undefined;
  return {
    header: {
      specVersion: "1.0.0",
      messageId,
      kind,
      conversationId: answered?.conversationId ?? messageId,
      ...(answered === undefined
        ? {}
        : { inReplyTo: answered.messageId ?? "" }),
      sequence,
      seen,
      sentAt,
      expiresAt: daysLater(sentAt, 14),
      directoryVersion: 1,
      sender: from,
      recipient: to,
      ...shared,
      ...written.header,
    },
    [bodyName(kind)]: body,
  };
}

/** The conversation a message belongs to, as another conversation names it. */
export function related(message: ModelObject, relation: string): ModelObject {
  const { conversationId = "" } = message.header as ModelObject;
  return { relatedConversation: [{ conversationId, relation }] };
}

function idAt(sentAt: string, name: string): string {
  const time = Date.parse(sentAt).toString(16).padStart(12, "0");
  const rest = createHash("sha256").update(`${sentAt} ${name}`).digest("hex");
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${rest.slice(0, 3)}`,
    `a${rest.slice(3, 6)}`,
    rest.slice(6, 18),
  ].join("-");
}

function daysLater(sentAt: string, days: number): string {
  const [clock, offset] = [sentAt.slice(0, 19), sentAt.slice(19)];
  const later = Date.parse(`${clock}Z`) + days * 24 * 60 * 60 * 1000;
  return new Date(later).toISOString().slice(0, 19) + offset;
}
