import type { Move } from "../message/conversation.ts";
import type { Subject } from "../message/document.ts";
import type { Header, Syntax } from "../message/header.ts";
import type { ConversationId, Digest } from "../message/identifiers.ts";
import type { Lane } from "../message/route.ts";
import type { SealedContainer } from "../seal/container.ts";
import type { IncomingMessage, MessageKey } from "./ports.ts";

export function incoming(
  header: Header,
  container: SealedContainer,
  syntax: Syntax,
  lane: Lane,
  state: IncomingMessage["state"],
  arrivedAt: Date,
): IncomingMessage {
  return {
    direction: "in",
    ...keyOfHeader(header),
    recipient: header.recipient.authority,
    conversationId: header.conversationId,
    kind: header.kind,
    sequence: header.sequence,
    seen: header.seen,
    ...(header.inReplyTo === undefined ? {} : { inReplyTo: header.inReplyTo }),
    requestingRef: header.caseReference.requestingRef,
    syntax,
    lane,
    containerDigest: container.digest,
    manifestDigest: container.manifestDigest,
    containerBytes: container.bytes.length,
    sentAt: header.sentAt,
    expiresAt: header.expiresAt,
    state,
    arrivedAt,
  };
}

export function moveOf(
  header: Header,
  outcome: Move["outcome"],
): Move & { readonly conversationId: ConversationId } {
  return {
    conversationId: header.conversationId,
    ...keyOfHeader(header),
    recipient: header.recipient.authority,
    kind: header.kind,
    sequence: header.sequence,
    seen: header.seen,
    ...(header.inReplyTo === undefined ? {} : { inReplyTo: header.inReplyTo }),
    outcome,
  };
}

export function keyOfHeader(header: Header): MessageKey {
  return { sender: header.sender.authority, messageId: header.messageId };
}

export function subjectIn(header: Header, containerDigest: Digest): Subject {
  return {
    ...keyOfHeader(header),
    recipient: header.recipient.authority,
    containerDigest,
  };
}
