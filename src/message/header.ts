import type { AuthorityId, ConversationId, MessageId } from "./identifiers.ts";
import type { BusinessKind, ControlKind } from "./kinds.ts";

export const syntaxes = ["xml", "json"] as const;
export type Syntax = (typeof syntaxes)[number];

type AuthorityRef = {
  readonly authority: AuthorityId;
  readonly role: "CENTRAL" | "JUDICIAL" | "ADMIN" | "POINT_24_7";
  readonly name?: string;
};

/** One entry of the document's own attachment list; it must equal the container's manifest. */
export type AttachmentRef = {
  readonly attachmentId: string;
  readonly role: string;
  /** File name in the container, under `attachments/`. */
  readonly filename: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
};

/** What every business message says of itself, under the signature. Times are RFC 3339 with offset. */
export type Header = {
  readonly specVersion: string;
  readonly messageId: MessageId;
  readonly kind: BusinessKind;
  readonly caseReference: {
    readonly requestingRef: string;
    readonly requestedRef?: string;
  };
  readonly conversationId: ConversationId;
  readonly inReplyTo?: MessageId;
  /** This side's running number in the conversation, from 1. */
  readonly sequence: number;
  /** The highest contiguous number this side has seen of the other, from 0. */
  readonly seen: number;
  readonly sentAt: string;
  readonly expiresAt: string;
  /** The directory version the sender worked from. */
  readonly directoryVersion: number;
  readonly sender: AuthorityRef;
  readonly recipient: AuthorityRef;
  readonly channel: string;
  readonly language: string;
  readonly classification: string;
  readonly attachment?: readonly AttachmentRef[];
};

/** What a gateway's own document says of itself. */
export type ControlHeader = {
  readonly specVersion: string;
  readonly messageId: MessageId;
  readonly kind: ControlKind;
  /** The control document this one answers, if any. */
  readonly inReplyTo?: MessageId;
  readonly sentAt: string;
  readonly directoryVersion: number;
  readonly sender: AuthorityRef;
  readonly recipient: AuthorityRef;
};
