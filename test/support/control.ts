import { randomBytes } from "node:crypto";
import { writeDocument } from "../../src/format/write-document.ts";
import type {
  ControlDocument,
  ReceiptDocument,
  Subject,
} from "../../src/message/document.ts";
import type { ControlHeader } from "../../src/message/header.ts";
import {
  uuidV7,
  type AuthorityId,
  type MessageId,
} from "../../src/message/identifiers.ts";
import type { ControlKind } from "../../src/message/kinds.ts";
import { eventUri, type Statement } from "../../src/message/statements.ts";
import type { SealedContainer } from "../../src/seal/container.ts";
import { sealAs } from "./forger.ts";
import type { Party } from "./world.ts";

/** A receipt as a hostile gateway could make it: well-formed, rightly signed, and untrue. */
export async function sealReceiptAs(
  party: Party,
  {
    subject,
    statements,
  }: { readonly subject: Subject; readonly statements: readonly Statement[] },
): Promise<SealedContainer> {
  const header = headerBy(party, "RECEIPT", subject.sender);
  const at = header.sentAt;
  const document: ReceiptDocument = {
    header,
    receipt: {
      subject,
      manifestDigest: subject.containerDigest,
      statement: statements.map((statement) => ({
        event: eventUri(statement),
        at,
      })),
      schemaVersion: "1.0.0",
    },
  };
  return sealControlAs(party, document);
}

/** An answer that nobody asked for, or that was given before. */
export async function sealAnswerAs(
  party: Party,
  subject: Subject,
  inReplyTo: MessageId,
): Promise<SealedContainer> {
  const header = headerBy(party, "INQUIRY_ANSWER", subject.sender);
  const inquiryAnswer = { subject, knowledge: "UNKNOWN" } as const;
  return sealControlAs(party, {
    header: { ...header, inReplyTo },
    inquiryAnswer,
  });
}

function headerBy<K extends ControlKind>(
  party: Party,
  kind: K,
  recipient: AuthorityId,
): ControlHeader & { readonly kind: K } {
  return {
    specVersion: "1.0.0",
    messageId: uuidV7(new Date(), randomBytes(10)),
    kind,
    sentAt: new Date().toISOString(),
    directoryVersion: 1,
    sender: { authority: party.id, role: "CENTRAL" },
    recipient: { authority: recipient, role: "CENTRAL" },
  };
}

function sealControlAs(
  party: Party,
  document: ControlDocument,
): Promise<SealedContainer> {
  return sealAs(party, {
    document: writeDocument(document, "xml"),
    syntax: "xml",
  });
}
