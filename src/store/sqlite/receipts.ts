import type {
  Effects,
  Fact,
  MessageKey,
  OutgoingMessage,
  ReceiptRecord,
  StagedBlob,
  Store,
} from "../../exchange/ports.ts";
import {
  advanceByAll,
  stateAfter,
  type Advance,
  type OutgoingState,
} from "../../message/delivery.ts";
import type { Reason } from "../../message/document.ts";
import { statements, type Statement } from "../../message/statements.ts";
import { settleMove } from "./conversations.ts";
import type { Database, Row } from "./database.ts";
import { requireOutgoing } from "./message-rows.ts";
import { setInquiry, setOutgoingState } from "./outgoing.ts";
import { authorityId, date, digest, messageId, text } from "./row.ts";
import type { Transaction } from "./transaction.ts";

export function storeReceipt(
  transaction: Transaction,
  receipt: ReceiptRecord,
  container: StagedBlob,
  effects: Effects,
): Awaited<ReturnType<Store["storeReceipt"]>> {
  const record = findSame(transaction.database, receipt);
  if (record !== undefined) return { kind: "exists", record };
  insertReceipt(transaction, receipt, container);
  transaction.write(effects);
  return { kind: "stored" };
}

/** @throws ComityError MESSAGE_UNKNOWN when no message of ours is its subject */
export function recordReceipt(
  transaction: Transaction,
  receipt: ReceiptRecord,
  container: StagedBlob,
  factsOf: (advance: Advance, before: OutgoingState) => readonly Fact[],
  effects: Effects,
): Awaited<ReturnType<Store["recordReceipt"]>> {
  const message = requireOutgoing(transaction.database, receipt.subject);
  if (findSame(transaction.database, receipt) !== undefined) {
    return {
      kind: "exists",
      advance: { kind: "unchanged" },
      state: message.state,
    };
  }
  const advance = advanceOf(message, receipt);
  const state = stateAfter(message.state, advance);
  insertReceipt(transaction, receipt, container);
  setOutgoingState(transaction, message, state);
  settle(transaction.database, message, state);
  setInquiry(transaction, message, undefined);
  transaction.write(effects, factsOf(advance, message.state));
  return { kind: "recorded", advance, state };
}

export function findReceipts(
  database: Database,
  message: MessageKey,
): readonly ReceiptRecord[] {
  return database
    .all(
      "SELECT * FROM receipt WHERE subject_sender = ? AND subject_message_id = ? ORDER BY number",
      message.sender,
      message.messageId,
    )
    .map(receiptOf);
}

/** What a peer says of other bytes under our message's id is kept, but is not about our message. */
function advanceOf(message: OutgoingMessage, receipt: ReceiptRecord): Advance {
  if (receipt.subject.containerDigest !== message.containerDigest)
    return { kind: "unchanged" };
  return advanceByAll(message.state, receipt.statements);
}

function settle(
  database: Database,
  message: OutgoingMessage,
  state: OutgoingState,
): void {
  switch (state) {
    case "queued":
    case "published":
    case "unresolved":
      return;
    case "relayed":
    case "delivered":
      settleMove(database, message.conversationId, message, "accepted");
      return;
    case "rejected":
      settleMove(database, message.conversationId, message, "closed");
      return;
  }
}

function insertReceipt(
  transaction: Transaction,
  receipt: ReceiptRecord,
  container: StagedBlob,
): void {
  transaction.name(container);
  transaction.database.run(
    `INSERT INTO receipt (subject_sender, subject_message_id, subject_recipient, subject_digest, issuer, statements,
       reasons, container_digest, at, blob)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    receipt.subject.sender,
    receipt.subject.messageId,
    receipt.subject.recipient,
    receipt.subject.containerDigest,
    receipt.issuer,
    JSON.stringify(inOrder(receipt.statements)),
    JSON.stringify(receipt.reasons),
    receipt.containerDigest,
    receipt.at.getTime(),
    container.digest,
  );
}

function findSame(
  database: Database,
  receipt: ReceiptRecord,
): ReceiptRecord | undefined {
  const row = database.one(
    `SELECT * FROM receipt
     WHERE subject_sender = ? AND subject_message_id = ? AND subject_digest = ? AND issuer = ? AND statements = ?`,
    receipt.subject.sender,
    receipt.subject.messageId,
    receipt.subject.containerDigest,
    receipt.issuer,
    JSON.stringify(inOrder(receipt.statements)),
  );
  return row === undefined ? undefined : receiptOf(row);
}

/** Two receipts that state the same facts are the same, in whatever order they name them. */
function inOrder(stated: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => stated.includes(statement));
}

function receiptOf(row: Row): ReceiptRecord {
  return {
    subject: {
      messageId: messageId(row, "subject_message_id"),
      sender: authorityId(row, "subject_sender"),
      recipient: authorityId(row, "subject_recipient"),
      containerDigest: digest(row, "subject_digest"),
    },
    issuer: authorityId(row, "issuer"),
    statements: JSON.parse(text(row, "statements")) as readonly Statement[],
    reasons: JSON.parse(text(row, "reasons")) as readonly Reason[],
    containerDigest: digest(row, "container_digest"),
    at: date(row, "at"),
  };
}
