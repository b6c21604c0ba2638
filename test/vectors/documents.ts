import { writeDocument } from "../../src/format/write-document.ts";
import type { Document, ModelObject } from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";
import {
  parseConversationId,
  parseDigest,
  uuidV7,
  type MessageId,
} from "../../src/message/identifiers.ts";
import type { Kind } from "../../src/message/kinds.ts";
import { eventUri, type Statement } from "../../src/message/statements.ts";
import { xa, xb } from "./world.ts";

/** When everything that xa-moj says was said: five minutes before it is judged. */
const sentAt = "2026-06-01T11:55:00Z";
const expiresAt = "2026-06-15T12:00:00Z";

/** A fixed message id; the number is its last byte. */
export function idOf(number: number): MessageId {
  return uuidV7(
    new Date(sentAt),
    Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, number),
  );
}

/** The last inquiry of xb-moj about its message; the only one whose answer counts. */
export const standingInquiry: MessageId = idOf(100);

export const digestOf = {
  container: parseDigest("c0".repeat(32)),
  manifest: parseDigest("a1".repeat(32)),
  other: parseDigest("0f".repeat(32)),
};

/** A request that xb-moj has published and holds no receipt for. It stands in `sent.json`. */
export const sent = {
  messageId: idOf(1),
  conversationId: parseConversationId(idOf(1)),
  sender: xb,
  recipient: xa,
  kind: "REQUEST",
  sequence: 1,
  seen: 0,
  requestingRef: "XB-2026-0001",
  syntax: "xml",
  lane: "routine",
  containerDigest: digestOf.container,
  manifestDigest: digestOf.manifest,
  containerBytes: 4096,
  sentAt: "2026-06-01T11:00:00Z",
  expiresAt,
  publishedAt: "2026-06-01T11:30:00Z",
} as const;

export const subjectOfSent = {
  messageId: sent.messageId,
  sender: sent.sender,
  recipient: sent.recipient,
  containerDigest: sent.containerDigest,
};

const between = {
  sender: { authority: xa, role: "CENTRAL" },
  recipient: { authority: xb, role: "CENTRAL" },
};
const common = {
  specVersion: "1.0.0",
  sentAt,
  directoryVersion: 7,
  ...between,
};

/** The shortest request that breaks no rule. */
export const request: ModelObject = {
  header: {
    ...common,
    messageId: idOf(2),
    kind: "REQUEST",
    caseReference: { requestingRef: "XA-2026-0002" },
    conversationId: idOf(2),
    sequence: 1,
    seen: 0,
    expiresAt,
    channel: "DIRECT_CENTRAL",
    language: "en",
    classification: "RESTRICTED",
  },
  request: {
    legalBasis: [{ instrument: "UNTOC", primary: true }],
    requestingAuthority: { name: "Central Authority of Xanadu", country: "XA" },
    conductingAuthority: {
      name: "Prosecutor for Organised Crime",
      function: "A. Nyhal, prosecutor, leads the investigation",
      country: "XA",
    },
    proceeding: {
      type: "INVESTIGATION",
      subject: "Trafficking in persons by an organised criminal group",
    },
    offence: [
      { label: "Trafficking in persons", conventionOffence: ["UNTOC-THB"] },
    ],
    facts: {
      summary: "A fictional network moved its proceeds through one account.",
      purpose: "Evidence at the trial, and securing the proceeds.",
    },
    assistance: [
      {
        itemId: "item-1",
        type: "FREEZE",
        description: "Freezing of the funds of a fictional company.",
        detail: { property: { action: "Forbid every disposal of the funds." } },
      },
    ],
    urgency: { level: "URGENT", reason: "ASSET_DISSIPATION" },
  },
};

/** What xa-moj answers to the request that xb-moj sent. */
export const acknowledgement: ModelObject = {
  header: {
    ...common,
    messageId: idOf(3),
    kind: "ACKNOWLEDGEMENT",
    caseReference: { requestingRef: "XB-2026-0001" },
    conversationId: sent.messageId,
    inReplyTo: sent.messageId,
    sequence: 1,
    seen: 1,
    expiresAt,
    channel: "DIRECT_CENTRAL",
    language: "en",
    classification: "RESTRICTED",
  },
  acknowledgement: { receivedOn: "2026-06-01" },
};

/** The receipt of xa-moj for what xb-moj sent. */
export function receipt(...statements: readonly Statement[]): ModelObject {
  return {
    header: controlHeader("RECEIPT", 4),
    receipt: {
      subject: subjectOfSent,
      manifestDigest: sent.manifestDigest,
      conversationId: sent.conversationId,
      statement: statements.map(stated),
      schemaVersion: "1.0.0",
    },
  };
}

export const rejection: ModelObject = {
  header: controlHeader("RECEIPT", 5),
  receipt: {
    subject: subjectOfSent,
    manifestDigest: sent.manifestDigest,
    conversationId: sent.conversationId,
    statement: [stated("RelayRejection")],
    reason: [
      {
        code: "RULES_BROKEN",
        rule: "UNTOC-18-15-A",
        path: "/Message/Request",
        expected: "the authority making the request",
        found: "nothing",
      },
    ],
    schemaVersion: "1.0.0",
  },
};

export function stated(statement: Statement): {
  readonly event: string;
  readonly at: string;
} {
  return { event: eventUri(statement), at: sentAt };
}

/** What xa-moj asks about a message of its own. */
export function inquiry(subject: ModelObject): ModelObject {
  return { header: controlHeader("INQUIRY", 6), inquiry: { subject } };
}

export function inquiryAnswer(knowledge: "UNKNOWN" | "PENDING"): ModelObject {
  return {
    header: {
      ...controlHeader("INQUIRY_ANSWER", 7),
      inReplyTo: standingInquiry,
    },
    inquiryAnswer: { subject: subjectOfSent, knowledge },
  };
}

/** A cancel of xa-moj's own request, which never reached xb-moj unless it was delivered before. */
export function cancel(subject: ModelObject): ModelObject {
  return {
    header: controlHeader("CANCEL", 8),
    cancel: {
      subject,
      reason: "CANCELLED",
      cancelled: {
        conversationId: idOf(2),
        kind: "REQUEST",
        sequence: 1,
        seen: 0,
        sentAt,
        expiresAt,
      },
    },
  };
}

/** The subject of a control document about xa-moj's request. */
export function subjectOfRequest(containerDigest: string): ModelObject {
  return { messageId: idOf(2), sender: xa, recipient: xb, containerDigest };
}

function controlHeader(kind: Kind, number: number): ModelObject {
  return { ...common, messageId: idOf(number), kind };
}

/** An entry of a header's list of attachments. */
export function attachment(told: ModelObject): ModelObject {
  return {
    attachmentId: "note",
    role: "OTHER",
    filename: "note.txt",
    mediaType: "text/plain",
    size: 36,
    sha256: "ab".repeat(32),
    ...told,
  };
}

/** In XML by the project's writer, which refuses what breaks the schema; in JSON whatever it says. */
export function written(model: ModelObject, syntax: Syntax): Uint8Array {
  if (syntax === "xml")
    return writeDocument(model as unknown as Document, "xml");
  return Buffer.from(`${JSON.stringify(model, undefined, 2)}\n`);
}
