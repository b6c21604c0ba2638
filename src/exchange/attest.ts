import type { OutgoingMessage, Claim, ReceiptRecord } from "./ports.ts";
import { messageWorkKey, statedAt } from "./due.ts";
import { gatewayActor, type Parts } from "./parts.ts";
import {
  controlHeader,
  receiptDocument,
  subjectOf,
} from "./control-document.ts";

/**
 * The SubmissionAcceptance of an accepted message: signed after the acceptance is durable, stored before it is shown,
 * made once. The case system keeps it; it never travels.
 */
export async function attest(
  parts: Parts,
  message: OutgoingMessage,
  claim?: Claim,
): Promise<ReceiptRecord> {
  const subject = subjectOf(message);
  const earlier = (await parts.store.findReceipts(message)).find((receipt) =>
    receipt.statements.includes("SubmissionAcceptance"),
  );
  if (earlier !== undefined) {
    if (claim !== undefined)
      await parts.store.recordFacts({ facts: [], claim });
    return earlier;
  }
  const document = receiptDocument({
    header: controlHeader(parts, "RECEIPT", parts.self),
    subject,
    manifestDigest: message.manifestDigest,
    conversationId: message.conversationId,
    stated: statedAt(message.acceptedAt, ["SubmissionAcceptance"]),
    reasons: [],
  });
  const sealed = await parts.sealing.sealControl(document, message.syntax);
  const at = parts.clock.now();
  const record: ReceiptRecord = {
    subject,
    issuer: parts.self,
    statements: ["SubmissionAcceptance"],
    reasons: [],
    containerDigest: sealed.digest,
    at,
  };
  const { sender, messageId, conversationId } = message;
  const outcome = await parts.store.storeReceipt(
    record,
    await parts.blobs.stage(sealed.bytes),
    {
      facts: [
        {
          fact: "receipt.signed",
          at,
          actor: gatewayActor,
          sender,
          messageId,
          conversationId,
          details: { statements: record.statements },
        },
      ],
      ...(claim === undefined
        ? { unschedule: [messageWorkKey("attest", message)] }
        : { claim }),
    },
  );
  return outcome.kind === "exists" ? outcome.record : record;
}
