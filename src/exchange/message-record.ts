import type { Move } from "../message/move.ts";
import type { Subject } from "../message/document.ts";
import type { Header, Syntax } from "../message/header.ts";
import type { Clock } from "../message/clock.ts";
import type { Digest } from "../message/identifiers.ts";
import type { Lane } from "../message/route.ts";
import type { SealedContainer } from "../seal/container.ts";
import type {
  IncomingMessage,
  MessageFacts,
  MessageKey,
  WrittenMove,
} from "./ports.ts";

/** What outgoing and incoming records say alike of a message: its header's own words and its container's digests. */
export function messageFacts(
  header: Header,
  container: SealedContainer,
  syntax: Syntax,
  lane: Lane,
): MessageFacts {
  return {
    conversationId: header.conversationId,
    ...placeOf(header),
    requestingRef: header.caseReference.requestingRef,
    syntax,
    lane,
    containerDigest: container.digest,
    manifestDigest: container.manifestDigest,
    containerBytes: container.bytes.length,
    sentAt: header.sentAt,
    expiresAt: header.expiresAt,
  };
}

export function incoming(
  header: Header,
  container: SealedContainer,
  syntax: Syntax,
  lane: Lane,
  state: IncomingMessage["state"],
  arrivedAt: Date,
): IncomingMessage {
  const facts = messageFacts(header, container, syntax, lane);
  return { direction: "in", ...facts, state, arrivedAt };
}

export function moveOf(
  header: Header,
  outcome: Move["outcome"],
  substance: Move["substance"],
  clocks: readonly Clock[] = [],
): WrittenMove {
  return {
    conversationId: header.conversationId,
    ...placeOf(header),
    // What was closed has no effect: nothing of its content is kept.
    ...(substance === undefined || outcome === "closed" ? {} : { substance }),
    ...(clocks.length === 0 || outcome === "closed" ? {} : { clocks }),
    outcome,
  };
}

/** Who says what to whom, at which place of the conversation. */
function placeOf(header: Header): Omit<Move, "outcome" | "substance"> {
  return {
    ...keyOfHeader(header),
    recipient: header.recipient.authority,
    kind: header.kind,
    sequence: header.sequence,
    seen: header.seen,
    ...(header.inReplyTo === undefined ? {} : { inReplyTo: header.inReplyTo }),
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
