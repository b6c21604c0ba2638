import type {
  AcceptOutcome,
  Effects,
  MessageKey,
  OutgoingMessage,
  StagedBlob,
} from "../../exchange/ports.ts";
import {
  isTerminal,
  isUnanswered,
  type OutgoingState,
} from "../../message/delivery.ts";
import type { Clock } from "../../message/clock.ts";
import type { MessageId } from "../../message/identifiers.ts";
import type { Move } from "../../message/move.ts";
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
  substance?: Move["substance"],
  clocks?: readonly Clock[],
): AcceptOutcome {
  const { database } = transaction;
  const record = findOutgoing(database, message);
  if (record !== undefined) return { kind: "exists", record };
  if (conversationVersion(database, message.conversationId) !== expectedVersion)
    return { kind: "conversation-moved" };
  transaction.name(container);
  insertMessage(database, message, container.digest);
  const move = moveOf(message, "pending");
  const { conversationId } = message;
  writeMove(database, {
    ...move,
    conversationId,
    ...(substance === undefined ? {} : { substance }),
    ...(clocks === undefined ? {} : { clocks }),
  });
  transaction.write(effects);
  return { kind: "accepted" };
}

/** A receipt may have overtaken the broker's confirm: then only time and count are written, and the state stays. */
export function markPublished(
  transaction: Transaction,
  message: MessageKey,
  at: Date,
  effects: Effects,
): void {
  const { state } = requireOutgoing(transaction.database, message);
  transaction.database.run(
    `UPDATE message SET state = ?, published_at = ?, publications = publications + 1
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
  effectsOf: (before: OutgoingMessage) => Effects,
): OutgoingState {
  const before = requireOutgoing(transaction.database, message);
  if (!isTerminal(before.state))
    transaction.database.run(
      `UPDATE message SET overdue_at = coalesce(overdue_at, ?)
       WHERE direction = 'out' AND sender = ? AND message_id = ?`,
      at.getTime(),
      message.sender,
      message.messageId,
    );
  return leaveUnresolved(transaction, before, effectsOf(before));
}

export function markUnresolved(
  transaction: Transaction,
  message: MessageKey,
  effectsOf: (before: OutgoingMessage) => Effects,
): OutgoingState {
  const before = requireOutgoing(transaction.database, message);
  return leaveUnresolved(transaction, before, effectsOf(before));
}

/** The one inquiry whose answer counts; an earlier one is forgotten. */
export function noteInquiry(
  transaction: Transaction,
  message: MessageKey,
  inquiryId: MessageId,
): void {
  requireOutgoing(transaction.database, message);
  setInquiry(transaction, message, inquiryId);
}

/** Takes the answer to the standing inquiry, once; whatever answers another one, or comes again, is `stale`. */
export function takeAnswer(
  transaction: Transaction,
  message: MessageKey,
  inquiryId: MessageId,
  effectsOf: (before: OutgoingMessage) => Effects,
): "taken" | "stale" {
  const before = requireOutgoing(transaction.database, message);
  if (before.inquiryId !== inquiryId) return "stale";
  setInquiry(transaction, message, undefined);
  transaction.write(effectsOf(before));
  return "taken";
}

/** A signed receipt answers whatever was asked before it. */
export function setInquiry(
  transaction: Transaction,
  message: MessageKey,
  inquiryId: MessageId | undefined,
): void {
  transaction.database.run(
    "UPDATE message SET inquiry_id = ? WHERE direction = 'out' AND sender = ? AND message_id = ?",
    inquiryId,
    message.sender,
    message.messageId,
  );
}

function leaveUnresolved(
  transaction: Transaction,
  before: OutgoingMessage,
  effects: Effects,
): OutgoingState {
  const after = isUnanswered(before.state) ? "unresolved" : before.state;
  setOutgoingState(transaction, before, after);
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
