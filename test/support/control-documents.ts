import type {
  InquiryDocument,
  ReceiptDocument,
  Subject,
} from "../../src/message/document.ts";
import type { ControlHeader } from "../../src/message/header.ts";
import {
  parseAuthorityId,
  parseDigest,
  parseMessageId,
} from "../../src/message/identifiers.ts";
import { eventUri } from "../../src/message/statements.ts";

const sender = parseAuthorityId("xa-moj");
const recipient = parseAuthorityId("xb-moj");

const subject: Subject = {
  messageId: parseMessageId("019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90"),
  sender,
  recipient,
  containerDigest: parseDigest("0123456789abcdef".repeat(4)),
};

const header: Omit<ControlHeader, "kind"> = {
  specVersion: "1.0.0",
  messageId: parseMessageId("019eca30-0000-7000-8000-000000000001"),
  sentAt: "2026-06-15T09:31:00Z",
  directoryVersion: 1,
  sender: { authority: sender, role: "CENTRAL" },
  recipient: { authority: recipient, role: "CENTRAL" },
};

export const inquiry: InquiryDocument = {
  header: { ...header, kind: "INQUIRY" },
  inquiry: { subject },
};

export const rejection: ReceiptDocument = {
  header: { ...header, kind: "RECEIPT" },
  receipt: {
    subject,
    statement: [
      { event: eventUri("RelayRejection"), at: "2026-06-15T09:30:59.123Z" },
    ],
    reason: [
      {
        code: "SCHEMA_INVALID",
        rule: "SCHEMA-REQUIRED",
        path: "/Message/Header/SentAt",
        expected: "a value",
        found: "nothing",
      },
      {
        code: "SCHEMA_INVALID",
        path: "",
        expected: "well-formed XML",
        found: "",
      },
    ],
    schemaVersion: "1.0.0",
  },
};
