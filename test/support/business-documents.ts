import type { BusinessDocument } from "../../src/message/document.ts";
import {
  parseAuthorityId,
  parseConversationId,
  parseMessageId,
} from "../../src/message/identifiers.ts";

const request = "019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90";

/** The shortest of the business documents. */
export const acknowledgement: BusinessDocument = {
  header: {
    specVersion: "1.0.0",
    messageId: parseMessageId("019eca31-0000-7000-8000-000000000001"),
    kind: "ACKNOWLEDGEMENT",
    caseReference: { requestingRef: "XA-MOJ-2026-000101" },
    conversationId: parseConversationId(request),
    inReplyTo: parseMessageId(request),
    sequence: 1,
    seen: 1,
    sentAt: "2026-06-16T10:05:00+02:00",
    expiresAt: "2026-06-30T10:05:00+02:00",
    directoryVersion: 1,
    sender: { authority: parseAuthorityId("xb-moj"), role: "CENTRAL" },
    recipient: { authority: parseAuthorityId("xa-moj"), role: "CENTRAL" },
    channel: "VIA_MOJ",
    language: "en",
    classification: "OFFICIAL",
  },
  acknowledgement: { receivedOn: "2026-06-15" },
};
