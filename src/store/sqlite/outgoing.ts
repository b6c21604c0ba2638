import type {
  AcceptOutcome,
  Effects,
  MessageKey,
  OutgoingMessage,
  StagedBlob,
} from "../../exchange/ports.ts";
import type { OutgoingState } from "../../message/delivery.ts";
import { conversationVersion, writeMove } from "./conversations.ts";
import {
  findOutgoing,
  insertMessage,
  moveOf,
  requireOutgoing,
} from "./message-rows.ts";
import type { Transaction } from "./transaction.ts";

export function acceptMessage(
  transaction: Transaction,
  message: OutgoingMessage,
  container: StagedBlob,
  expectedVersion: number,
  effects: Effects,
): AcceptOutcome {
  const { database } = transaction;
  const record = findOutgoing(database, message);
  if (record !== undefined) return { kind: "exists", record };
  if (conversationVersion(database, message.conversationId) !== expectedVersion)
    return { kind: "conversation-moved" };
  transaction.name(container);
  insertMessage(database, message, container.digest);
  writeMove(database, message.conversationId, moveOf(message, "pending"));
  transaction.write(effects);
  return { kind: "accepted" };
}

/** A receipt may have overtaken the broker's confirm: then only the time is written, and the state stays. */
export function markPublished(
  transaction: Transaction,
  message: MessageKey,
  at: Date,
  effects: Effects,
): void {
  const { state } = requireOutgoing(transaction.database, message);
  transaction.database.run(
    `UPDATE message SET state = ?, published_at = ?
     WHERE direction = 'out' AND sender = ? AND message_id = ?`,
    state === "queued" ? "published" : state,
    at.getTime(),
    message.sender,
    message.messageId,
  );
  transaction.write(effects);
}

/** Keeps the first time it was found overdue; a message that has ended meanwhile is not marked any more. */
export function markOverdue(
  transaction: Transaction,
  message: MessageKey,
  at: Date,
  effects: Effects,
): void {
  requireOutgoing(transaction.database, message);
  transaction.database.run(
    `UPDATE message SET overdue_at = coalesce(overdue_at, ?)
     WHERE direction = 'out' AND sender = ? AND message_id = ? AND state NOT IN ('delivered', 'rejected')`,
    at.getTime(),
    message.sender,
    message.messageId,
  );
  transaction.write(effects);
}

export function markUnresolved(
  transaction: Transaction,
  message: MessageKey,
  effects: Effects,
): OutgoingState {
  const { state } = requireOutgoing(transaction.database, message);
  const after =
    state === "queued" || state === "published" ? "unresolved" : state;
  setOutgoingState(transaction, message, after);
  transaction.write(effects);
  return after;
}

export function setOutgoingState(
  transaction: Transaction,
  message: MessageKey,
  state: OutgoingState,
): void {
  transaction.database.run(
    "UPDATE message SET state = ? WHERE direction = 'out' AND sender = ? AND message_id = ?",
    state,
    message.sender,
    message.messageId,
  );
}
