import type { ControlHeader, Header } from "./header.ts";
import type {
  AuthorityId,
  ConversationId,
  Digest,
  MessageId,
} from "./identifiers.ts";
import { isControlKind, type BusinessKind, type ControlKind } from "./kinds.ts";

/** A JSON value as the model holds it; decimals and dates are strings, only whole numbers are numbers. */
export type ModelValue =
  string | number | boolean | readonly ModelValue[] | ModelObject;

export type ModelObject = { readonly [name: string]: ModelValue };

/** A business document: a header and exactly one body, under the name of its kind. */
export type BusinessDocument = { readonly header: Header } & Readonly<
  Record<string, ModelObject | Header>
>;

/** The message a control document is about, and the exact container it speaks of. */
export type Subject = {
  readonly messageId: MessageId;
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
  /** SHA-256 of the whole container. */
  readonly containerDigest: Digest;
};

/** One reason of a rejection, as it travels. */
export type Reason = {
  readonly code: string;
  readonly rule?: string;
  readonly article?: string;
  readonly path?: string;
  readonly expected?: string;
  readonly found?: string;
};

export type ReceiptBody = {
  readonly subject: Subject;
  /** SHA-256 of the container's manifest; absent when it could not be read. */
  readonly manifestDigest?: Digest;
  readonly conversationId?: ConversationId;
  /** One or more facts, each with its event URI and the time it became durable. */
  readonly statement: readonly {
    readonly event: string;
    readonly at: string;
  }[];
  /** Why, when the statement is RelayRejection. */
  readonly reason?: readonly Reason[];
  /** Version of the schemas the message was judged by. */
  readonly schemaVersion: string;
};

type InquiryBody = { readonly subject: Subject };

/** What a gateway says that has no receipt to send: `UNKNOWN`, send it again; `PENDING`, held, no verdict yet. */
type InquiryAnswerBody = {
  readonly subject: Subject;
  readonly knowledge: "UNKNOWN" | "PENDING";
};

type CancelBody = {
  readonly subject: Subject;
  readonly reason: "EXPIRED" | "CANCELLED";
  /** The header of the message that shall never be accepted: it closes its number in the conversation. */
  readonly cancelled: {
    readonly conversationId: ConversationId;
    readonly kind: BusinessKind;
    readonly sequence: number;
    readonly seen: number;
    readonly sentAt: string;
    readonly expiresAt: string;
  };
};

type Control<K extends ControlKind, Name extends string, Body> = {
  readonly header: ControlHeader & { readonly kind: K };
} & Readonly<Record<Name, Body>>;

export type ReceiptDocument = Control<"RECEIPT", "receipt", ReceiptBody>;
export type InquiryDocument = Control<"INQUIRY", "inquiry", InquiryBody>;
export type InquiryAnswerDocument = Control<
  "INQUIRY_ANSWER",
  "inquiryAnswer",
  InquiryAnswerBody
>;
export type CancelDocument = Control<"CANCEL", "cancel", CancelBody>;
export type ControlDocument =
  ReceiptDocument | InquiryDocument | InquiryAnswerDocument | CancelDocument;

export type Document = BusinessDocument | ControlDocument;

export function isControl(document: Document): document is ControlDocument {
  return isControlKind(document.header.kind);
}
