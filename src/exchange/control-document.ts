import type {
  CancelDocument,
  InquiryAnswerDocument,
  InquiryDocument,
  Reason,
  ReceiptDocument,
  Subject,
} from "../message/document.ts";
import type { ControlHeader } from "../message/header.ts";
import type {
  AuthorityId,
  ConversationId,
  Digest,
  MessageId,
} from "../message/identifiers.ts";
import type { ControlKind } from "../message/kinds.ts";
import { eventUri, type Stated } from "../message/statements.ts";
import { schemaVersion } from "../message/version.ts";
import type { MessageRecord, OutgoingMessage } from "./ports.ts";
import type { Parts } from "./parts.ts";

/** The header of a document this gateway writes itself. */
export function controlHeader<K extends ControlKind>(
  parts: Parts,
  kind: K,
  recipient: AuthorityId,
  inReplyTo?: MessageId,
): ControlHeader & { readonly kind: K } {
  return {
    specVersion: schemaVersion,
    messageId: parts.chance.messageId(),
    kind,
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    sentAt: parts.clock.now().toISOString(),
    directoryVersion: parts.directory.current().version,
    sender: { authority: parts.self, role: "CENTRAL" },
    recipient: { authority: recipient, role: "CENTRAL" },
  };
}

export function subjectOf(message: MessageRecord): Subject {
  const { messageId, sender, recipient, containerDigest } = message;
  return { messageId, sender, recipient, containerDigest };
}

export function receiptDocument(told: {
  readonly header: ControlHeader & { readonly kind: "RECEIPT" };
  readonly subject: Subject;
  readonly manifestDigest?: Digest;
  readonly conversationId?: ConversationId;
  readonly stated: readonly Stated[];
  readonly reasons: readonly Reason[];
}): ReceiptDocument {
  return {
    header: told.header,
    receipt: {
      subject: told.subject,
      ...(told.manifestDigest === undefined
        ? {}
        : { manifestDigest: told.manifestDigest }),
      ...(told.conversationId === undefined
        ? {}
        : { conversationId: told.conversationId }),
      statement: told.stated.map(({ statement, at }) => ({
        event: eventUri(statement),
        at,
      })),
      ...(told.reasons.length === 0 ? {} : { reason: told.reasons }),
      schemaVersion,
    },
  };
}

export function inquiryDocument(
  parts: Parts,
  message: OutgoingMessage,
): InquiryDocument {
  return {
    header: controlHeader(parts, "INQUIRY", message.recipient),
    inquiry: { subject: subjectOf(message) },
  };
}

export function inquiryAnswerDocument(
  parts: Parts,
  subject: Subject,
  inquiryId: MessageId,
  knowledge: "UNKNOWN" | "PENDING",
): InquiryAnswerDocument {
  return {
    header: controlHeader(parts, "INQUIRY_ANSWER", subject.sender, inquiryId),
    inquiryAnswer: { subject, knowledge },
  };
}

export function cancelDocument(
  parts: Parts,
  message: OutgoingMessage,
  reason: "EXPIRED" | "CANCELLED",
): CancelDocument {
  const { conversationId, kind, sequence, seen, sentAt, expiresAt } = message;
  return {
    header: controlHeader(parts, "CANCEL", message.recipient),
    cancel: {
      subject: subjectOf(message),
      reason,
      cancelled: { conversationId, kind, sequence, seen, sentAt, expiresAt },
    },
  };
}
