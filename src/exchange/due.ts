import type { Subject } from "../message/document.ts";
import {
  acceptance,
  type Stated,
  type Statement,
} from "../message/statements.ts";
import type { Due, MessageKey, ReceiptRecord, Scheduled } from "./ports.ts";

/** Names a piece of work, so that scheduling it twice moves it instead of doubling it. */
export function dueKey(due: Due): string {
  switch (due.kind) {
    case "receipt":
      return receiptKey("receipt", due.subject, statementsIn(due.stated));
    case "resend":
      return receiptKey("resend", due.receipt.subject, due.receipt.statements);
    case "answer":
      return `answer:${due.subject.sender}:${due.subject.messageId}`;
    case "clock":
      return `clock:${due.message.sender}:${due.message.messageId}:${due.limit}:${due.startedAt}`;
    case "attest":
    case "publish":
    case "inquire":
    case "overdue":
    case "cancel":
    case "rejudge":
      return messageWorkKey(due.kind, due.message);
  }
}

export function scheduled<Work extends Due>(
  due: Work,
  at: Date,
): Scheduled & { readonly due: Work } {
  return { key: dueKey(due), due, at };
}

export function messageWorkKey(
  kind: "attest" | "publish" | "inquire" | "overdue" | "cancel" | "rejudge",
  key: MessageKey,
): string {
  return `${kind}:${key.sender}:${key.messageId}`;
}

export function keyOf(message: MessageKey): MessageKey {
  return { sender: message.sender, messageId: message.messageId };
}

/** Names the receipt that is owed for an accepted message until the case system has it. */
export function acceptanceKey(subject: Subject): string {
  return receiptKey("receipt", subject, acceptance);
}

/** What became true in one commit. */
export function statedAt(
  at: Date,
  stated: readonly Statement[],
): readonly Stated[] {
  return stated.map((statement) => ({ statement, at: at.toISOString() }));
}

export function statementsIn(stated: readonly Stated[]): readonly Statement[] {
  return stated.map(({ statement }) => statement);
}

/** Whether a stored receipt is the one a due row asks for. */
export function isReceiptFor(
  record: ReceiptRecord,
  subject: Subject,
  stated: readonly Statement[],
): boolean {
  return (
    record.subject.containerDigest === subject.containerDigest &&
    record.issuer === subject.recipient &&
    record.statements.join() === stated.join()
  );
}

function receiptKey(
  kind: "receipt" | "resend",
  subject: Subject,
  stated: readonly Statement[],
): string {
  return `${kind}:${subject.sender}:${subject.messageId}:${subject.containerDigest}:${stated.join("+")}`;
}
