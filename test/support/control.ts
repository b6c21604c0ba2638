import { randomBytes } from "node:crypto";
import { writeDocument } from "../../src/format/write-document.ts";
import type { ReceiptDocument, Subject } from "../../src/message/document.ts";
import { uuidV7 } from "../../src/message/identifiers.ts";
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
  const at = new Date().toISOString();
  const document: ReceiptDocument = {
    header: {
      specVersion: "1.0.0",
      messageId: uuidV7(new Date(), randomBytes(10)),
      kind: "RECEIPT",
      sentAt: at,
      directoryVersion: 1,
      sender: { authority: party.id, role: "CENTRAL" },
      recipient: { authority: subject.sender, role: "CENTRAL" },
    },
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
  return sealAs(party, {
    document: writeDocument(document, "xml"),
    syntax: "xml",
  });
}
