import { hash } from "node:crypto";
import type {
  DeadLetter,
  Effects,
  Fact,
  IncomingMessage,
  OutgoingMessage,
  Quota,
  ReceiptRecord,
  Scheduled,
  StagedBlob,
  VerdictRecord,
} from "../../src/exchange/ports.ts";
import type { Statement } from "../../src/message/statements.ts";
import {
  parseAuthorityId,
  parseConversationId,
  parseDigest,
  parseMessageId,
  type ConversationId,
  type Digest,
  type MessageId,
} from "../../src/message/identifiers.ts";

// Rows as the exchange would hand them to a store. Every maker takes what the test is about and fills in the rest.

export const ourselves = parseAuthorityId("xa-moj");
export const peer = parseAuthorityId("xb-moj");
export const noEffects: Effects = { facts: [] };
export const nothingMore = (): Effects => noEffects;

/** Room for that many, whatever their size. */
export function room(items: number): Quota {
  return { items, bytes: 1024 * 1024 };
}

/** The fixed clock: minutes after a moment of 2026. */
export function at(minutes: number): Date {
  return new Date(Date.UTC(2026, 0, 15, 9, 0) + minutes * 60_000);
}

export function idOf(number: number): MessageId {
  return parseMessageId(
    `0190a1b2-0000-7000-8000-${number.toString(16).padStart(12, "0")}`,
  );
}

export function conversationOf(number: number): ConversationId {
  return parseConversationId(idOf(number));
}

export function digestOf(content: string | Uint8Array): Digest {
  return parseDigest(hash("sha256", content));
}

/** Bytes that are what their staging says, small enough to ride in a row. */
function inlineBlob(content: string): StagedBlob {
  const inline = new TextEncoder().encode(content);
  return { digest: digestOf(inline), size: inline.length, inline };
}

export function containerOf(number: number): StagedBlob {
  return inlineBlob(`container ${number}`);
}

export function outgoing(
  number: number,
  told: Partial<OutgoingMessage> = {},
): OutgoingMessage {
  return {
    ...factsOf(number),
    direction: "out",
    sender: ourselves,
    recipient: peer,
    state: "queued",
    publications: 0,
    acceptedAt: at(0),
    ...told,
  };
}

export function incoming(
  number: number,
  told: Partial<IncomingMessage> = {},
): IncomingMessage {
  return {
    ...factsOf(number),
    direction: "in",
    sender: peer,
    recipient: ourselves,
    state: "inbox",
    arrivedAt: at(0),
    ...told,
  };
}

export function verdictOn(
  message: IncomingMessage,
  told: Partial<VerdictRecord> = {},
): VerdictRecord {
  return {
    sender: message.sender,
    messageId: message.messageId,
    containerDigest: message.containerDigest,
    manifestDigest: message.manifestDigest,
    conversationId: message.conversationId,
    outcome: "accepted",
    reasons: [],
    at: at(1),
    syntax: message.syntax,
    ...told,
  };
}

export function receiptOn(
  message: OutgoingMessage | IncomingMessage,
  statements: readonly Statement[],
  told: Partial<ReceiptRecord> = {},
): ReceiptRecord {
  const { messageId, sender, recipient, containerDigest } = message;
  return {
    subject: { messageId, sender, recipient, containerDigest },
    issuer: recipient,
    statements,
    reasons: [],
    containerDigest: digestOf(`receipt ${statements.join()} on ${messageId}`),
    at: at(2),
    ...told,
  };
}

export function receiptBytes(receipt: ReceiptRecord): StagedBlob {
  return inlineBlob(
    `receipt ${receipt.statements.join()} on ${receipt.subject.messageId}`,
  );
}

export function factOn(
  message: OutgoingMessage | IncomingMessage,
  fact: Fact["fact"],
  told: Partial<Fact> = {},
): Fact {
  const { sender, messageId, conversationId } = message;
  return {
    fact,
    at: at(0),
    actor: "gateway",
    sender,
    messageId,
    conversationId,
    ...told,
  };
}

export function publishWork(message: OutgoingMessage, when: Date): Scheduled {
  const { sender, messageId } = message;
  return {
    key: `publish:${sender}:${messageId}`,
    due: { kind: "publish", message: { sender, messageId } },
    at: when,
  };
}

export function deadLetter(
  content: string,
  told: Partial<DeadLetter> = {},
): DeadLetter {
  const body = new TextEncoder().encode(content);
  return {
    routingKey: `${ourselves}.${peer}.routine`,
    reason: "ENVELOPE_UNOPENABLE: no key opens it",
    digest: digestOf(body),
    bodyBytes: body.length,
    body,
    at: at(0),
    ...told,
  };
}

function factsOf(
  number: number,
): Omit<
  OutgoingMessage,
  "direction" | "sender" | "recipient" | "state" | "publications" | "acceptedAt"
> {
  return {
    messageId: idOf(number),
    conversationId: conversationOf(number),
    kind: "REQUEST",
    sequence: 1,
    seen: 0,
    requestingRef: `case ${number}`,
    syntax: "xml",
    lane: "routine",
    containerDigest: containerOf(number).digest,
    manifestDigest: digestOf(`manifest ${number}`),
    containerBytes: containerOf(number).size,
    sentAt: "2026-01-15T09:00:00Z",
    expiresAt: "2026-02-15T10:00:00+01:00",
  };
}
