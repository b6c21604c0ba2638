import type {
  Effects,
  IncomingMessage,
  MessageKey,
  StagedBlob,
  VerdictOutcome,
  VerdictRecord,
  WrittenMove,
} from "../../exchange/ports.ts";
import type { Move } from "../../message/move.ts";
import type { Reason } from "../../message/document.ts";
import { syntaxes } from "../../message/header.ts";
import type { ConversationId } from "../../message/identifiers.ts";
import { conversationVersion, writeMove } from "./conversations.ts";
import type { Database, Row } from "./database.ts";
import { replaceUndecided } from "./incoming.ts";
import {
  authorityId,
  conversationId,
  date,
  digest,
  messageId,
  optional,
  text,
  word,
} from "./row.ts";
import type { Transaction } from "./transaction.ts";

type Written = {
  readonly message?: IncomingMessage;
  readonly container?: StagedBlob;
  readonly move?: WrittenMove;
  readonly conversationVersion?: number;
};

/** The first verdict stays for ever: a second one, whatever it says, gets the first back and writes nothing. */
export function recordVerdict(
  transaction: Transaction,
  verdict: VerdictRecord,
  written: Written,
  effects: Effects,
): VerdictOutcome {
  const { database } = transaction;
  const first = findVerdict(database, verdict);
  if (first !== undefined) return { kind: "exists", verdict: first };
  if (hasMoved(database, verdict, written))
    return { kind: "conversation-moved" };
  insertVerdict(database, verdict);
  if (written.container !== undefined) transaction.name(written.container);
  replaceUndecided(
    database,
    verdict,
    written.message,
    written.container?.digest,
  );
  if (written.move !== undefined) writeMove(database, written.move);
  transaction.write(effects);
  return { kind: "recorded" };
}

/** Takes the number of a message rejected unread, once its sender has said which it was; again changes nothing. */
export function closeNumber(
  transaction: Transaction,
  move: Move & { readonly conversationId: ConversationId },
  effects: Effects,
): void {
  const { database } = transaction;
  const stands = database.one(
    "SELECT 1 FROM move WHERE sender = ? AND message_id = ?",
    move.sender,
    move.messageId,
  );
  if (stands !== undefined) return;
  if (writeMove(database, move)) transaction.write(effects);
}

export function findVerdict(
  database: Database,
  message: MessageKey,
): VerdictRecord | undefined {
  const row = database.one(
    "SELECT * FROM verdict WHERE sender = ? AND message_id = ?",
    message.sender,
    message.messageId,
  );
  return row === undefined ? undefined : verdictOf(row);
}

function hasMoved(
  database: Database,
  verdict: VerdictRecord,
  written: Written,
): boolean {
  const id =
    written.message?.conversationId ??
    written.move?.conversationId ??
    verdict.conversationId;
  if (id === undefined || written.conversationVersion === undefined)
    return false;
  return conversationVersion(database, id) !== written.conversationVersion;
}

function insertVerdict(database: Database, verdict: VerdictRecord): void {
  database.run(
    `INSERT INTO verdict (sender, message_id, container_digest, manifest_digest, conversation_id, outcome, reasons, at,
       syntax)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    verdict.sender,
    verdict.messageId,
    verdict.containerDigest,
    verdict.manifestDigest,
    verdict.conversationId,
    verdict.outcome,
    JSON.stringify(verdict.reasons),
    verdict.at.getTime(),
    verdict.syntax,
  );
}

function verdictOf(row: Row): VerdictRecord {
  return {
    sender: authorityId(row, "sender"),
    messageId: messageId(row, "message_id"),
    containerDigest: digest(row, "container_digest"),
    ...optional(row, "manifest_digest", "manifestDigest", digest),
    ...optional(row, "conversation_id", "conversationId", conversationId),
    outcome: word(row, "outcome", ["accepted", "rejected"]),
    reasons: JSON.parse(text(row, "reasons")) as readonly Reason[],
    at: date(row, "at"),
    syntax: word(row, "syntax", syntaxes),
  };
}
