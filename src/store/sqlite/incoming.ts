import type {
  Effects,
  IncomingMessage,
  MessageKey,
  Quota,
  Scheduled,
  StagedBlob,
  VerdictRecord,
} from "../../exchange/ports.ts";
import { ComityError } from "../../errors.ts";
import type { IncomingState } from "../../message/delivery.ts";
import type { ConversationId, Digest } from "../../message/identifiers.ts";
import { releaseBlob } from "./blob-rows.ts";
import { bound, type Database } from "./database.ts";
import { findUnbegun } from "./due.ts";
import {
  findIncoming,
  incomingOf,
  insertMessage,
  requireIncoming,
} from "./message-rows.ts";
import { digest, integer, optional } from "./row.ts";
import type { Transaction } from "./transaction.ts";

export function keepUndecided(
  transaction: Transaction,
  message: IncomingMessage,
  container: StagedBlob,
  quota: Quota,
  effects: Effects,
): "kept" | "exists" | "over-quota" {
  const { database } = transaction;
  // A tombstone is a verdict without a message: what it closed must not wait for another judgement.
  if (
    findIncoming(database, message) !== undefined ||
    hasVerdict(database, message)
  )
    return "exists";
  if (!hasRoom(database, message, quota)) return "over-quota";
  transaction.name(container);
  insertMessage(database, message, container.digest);
  transaction.write(effects);
  return "kept";
}

/**
 * Writes the judged message over the undecided one it was, whose place in the order of arrival it keeps, and also
 * its time if these are the same bytes. A verdict without a message (a tombstone) ends an undecided one as rejected,
 * and what was held of it is given back.
 */
export function replaceUndecided(
  database: Database,
  verdict: VerdictRecord,
  message: IncomingMessage | undefined,
  blob: Digest | undefined,
): void {
  const waiting = findIncoming(database, verdict);
  if (message === undefined) {
    if (waiting !== undefined)
      overwrite(
        database,
        waiting,
        { ...waiting, state: "rejected" },
        undefined,
      );
  } else if (waiting === undefined) {
    insertMessage(database, message, blob);
  } else {
    overwrite(database, waiting, message, blob);
  }
}

/** A message that was judged meanwhile stays; there is a verdict on it. */
export function discardUndecided(
  transaction: Transaction,
  message: MessageKey,
  effects: Effects,
): void {
  const { database } = transaction;
  if (findIncoming(database, message)?.state === "undecided")
    releaseBlob(database, deleteMessage(database, message).blob);
  transaction.write(effects);
}

export function markFetched(
  transaction: Transaction,
  message: MessageKey,
  effects: Effects,
): IncomingState {
  const { state } = requireIncoming(transaction.database, message);
  if (state !== "inbox") return state;
  setIncomingState(transaction.database, message, "fetched");
  transaction.write(effects);
  return "fetched";
}

/** @throws ComityError MESSAGE_UNKNOWN, MESSAGE_NOT_IN_INBOX */
export function confirmHandover(
  transaction: Transaction,
  message: MessageKey,
  owed: string,
  effectsOf: (owed: Scheduled | undefined) => Effects,
): "confirmed" | "already" {
  const { state } = requireIncoming(transaction.database, message);
  if (state === "confirmed") return "already";
  if (state === "undecided" || state === "rejected") {
    throw new ComityError(
      "MESSAGE_NOT_IN_INBOX",
      `expected a message in inbox or fetched, found it ${state}`,
      {
        details: { sender: message.sender, messageId: message.messageId },
      },
    );
  }
  setIncomingState(transaction.database, message, "confirmed");
  transaction.write(effectsOf(findUnbegun(transaction.database, owed)));
  return "confirmed";
}

export function findUndecided(
  database: Database,
  conversation: ConversationId | undefined,
  limit: number,
): readonly IncomingMessage[] {
  const rows =
    conversation === undefined
      ? database.all(
          `SELECT * FROM message WHERE direction = 'in' AND state = 'undecided' ORDER BY number LIMIT ${bound}`,
          limit,
        )
      : database.all(
          `SELECT * FROM message WHERE state = 'undecided' AND conversation_id = ? ORDER BY number LIMIT ${bound}`,
          conversation,
          limit,
        );
  return rows.map(incomingOf);
}

function overwrite(
  database: Database,
  waiting: IncomingMessage,
  message: IncomingMessage,
  blob: Digest | undefined,
): void {
  const sameBytes = waiting.containerDigest === message.containerDigest;
  const place = deleteMessage(database, message);
  insertMessage(
    database,
    sameBytes ? { ...message, arrivedAt: waiting.arrivedAt } : message,
    blob,
    place.number,
  );
  // Only now: a blob that the message goes on naming must not be gone when its row comes back.
  releaseBlob(database, place.blob);
}

function deleteMessage(
  database: Database,
  message: MessageKey,
): { readonly number?: number; readonly blob?: Digest } {
  const row = database.one(
    "DELETE FROM message WHERE direction = 'in' AND sender = ? AND message_id = ? RETURNING number, blob",
    message.sender,
    message.messageId,
  );
  return row === undefined
    ? {}
    : {
        number: integer(row, "number"),
        ...optional(row, "blob", "blob", digest),
      };
}

function setIncomingState(
  database: Database,
  message: MessageKey,
  state: IncomingState,
): void {
  database.run(
    "UPDATE message SET state = ? WHERE direction = 'in' AND sender = ? AND message_id = ?",
    state,
    message.sender,
    message.messageId,
  );
}

function hasVerdict(database: Database, message: MessageKey): boolean {
  const { sender, messageId } = message;
  return (
    database.one(
      "SELECT 1 FROM verdict WHERE sender = ? AND message_id = ?",
      sender,
      messageId,
    ) !== undefined
  );
}

export function hasUndecidedRoom(
  database: Database,
  message: IncomingMessage,
  quota: Quota,
): boolean {
  return (
    findIncoming(database, message) !== undefined ||
    hasRoom(database, message, quota)
  );
}

/** Counted in the partial index of undecided messages, so that it costs what the quota allows at most. */
function hasRoom(
  database: Database,
  message: IncomingMessage,
  quota: Quota,
): boolean {
  const row = database.one(
    `SELECT count(*) AS items, coalesce(sum(container_bytes), 0) AS bytes
     FROM message WHERE sender = ? AND state = 'undecided'`,
    message.sender,
  );
  return (
    row !== undefined &&
    integer(row, "items") < quota.items &&
    integer(row, "bytes") + message.containerBytes <= quota.bytes
  );
}
