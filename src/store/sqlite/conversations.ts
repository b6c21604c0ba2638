import type { ConversationRecord, MessageKey } from "../../exchange/ports.ts";
import { sequenceMax, type Move } from "../../message/move.ts";
import type { ConversationId } from "../../message/identifiers.ts";
import { businessKinds } from "../../message/kinds.ts";
import type { Substance } from "../../message/substance.ts";
import type { Database, Row } from "./database.ts";
import {
  authorityId,
  integer,
  messageId,
  optional,
  text,
  word,
} from "./row.ts";

const outcomes = [
  "pending",
  "accepted",
  "closed",
] as const satisfies readonly Move["outcome"][];

/** What is shown of the conversations that go back to one; there is no bound to how many may. */
const followersMax = 100;

/** A version of 0 says that nothing of the conversation is known yet. */
export function conversationVersion(
  database: Database,
  id: ConversationId,
): number {
  const row = database.one("SELECT version FROM conversation WHERE id = ?", id);
  return row === undefined ? 0 : integer(row, "version");
}

/**
 * Adds a move, or gives the one that stands its outcome, and counts the conversation's version up. A closed one only
 * takes a number that is free and that a conversation may have: it has no other effect, and a hostile sender could
 * close without end. Resolves to whether it was written.
 */
export function writeMove(
  database: Database,
  id: ConversationId,
  move: Move,
): boolean {
  if (move.outcome === "closed" && !takesNumber(database, id, move))
    return false;
  database.run(
    "INSERT INTO conversation (id, version) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET version = version + 1",
    id,
  );
  database.run(
    `INSERT INTO move (conversation_id, sender, message_id, recipient, kind, sequence, seen, in_reply_to, outcome, substance)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (sender, message_id) DO UPDATE SET outcome = excluded.outcome`,
    id,
    move.sender,
    move.messageId,
    move.recipient,
    move.kind,
    move.sequence,
    move.seen,
    move.inReplyTo,
    move.outcome,
    move.substance === undefined ? undefined : JSON.stringify(move.substance),
  );
  for (const { conversationId } of move.substance?.related ?? [])
    database.run(
      `INSERT INTO move_relation (related_id, sender, message_id) VALUES (?, ?, ?)
       ON CONFLICT DO NOTHING`,
      conversationId,
      move.sender,
      move.messageId,
    );
  return true;
}

function takesNumber(
  database: Database,
  id: ConversationId,
  move: Move,
): boolean {
  const taken = database.one(
    "SELECT 1 FROM move WHERE conversation_id = ? AND sender = ? AND sequence = ? AND message_id <> ?",
    id,
    move.sender,
    move.sequence,
    move.messageId,
  );
  return taken === undefined && move.sequence <= sequenceMax;
}

/** Settles one of our own moves by what its recipient has signed; a move that stands so already changes nothing. */
export function settleMove(
  database: Database,
  id: ConversationId,
  message: MessageKey,
  outcome: Move["outcome"],
): void {
  const changed = database.run(
    "UPDATE move SET outcome = ? WHERE sender = ? AND message_id = ? AND outcome <> ?",
    outcome,
    message.sender,
    message.messageId,
    outcome,
  );
  if (changed > 0)
    database.run(
      "UPDATE conversation SET version = version + 1 WHERE id = ?",
      id,
    );
}

export function findConversation(
  database: Database,
  id: ConversationId,
): ConversationRecord | undefined {
  const version = conversationVersion(database, id);
  if (version === 0) return undefined;
  const rows = database.all(
    "SELECT * FROM move WHERE conversation_id = ? ORDER BY number",
    id,
  );
  const followers = database.all(
    `SELECT move.* FROM move_relation JOIN move USING (sender, message_id)
     WHERE move_relation.related_id = ? AND EXISTS (
       SELECT 1 FROM move AS own WHERE own.conversation_id = ?
       AND own.sender IN (move.sender, move.recipient) AND own.recipient IN (move.sender, move.recipient))
     ORDER BY move.number LIMIT ${followersMax}`,
    id,
    id,
  );
  return {
    id,
    version,
    moves: rows.map(moveOf),
    ...(followers.length === 0 ? {} : { followers: followers.map(moveOf) }),
  };
}

function moveOf(row: Row): Move {
  return {
    messageId: messageId(row, "message_id"),
    sender: authorityId(row, "sender"),
    recipient: authorityId(row, "recipient"),
    kind: word(row, "kind", businessKinds),
    sequence: integer(row, "sequence"),
    seen: integer(row, "seen"),
    ...optional(row, "in_reply_to", "inReplyTo", messageId),
    ...optional(row, "substance", "substance", substance),
    outcome: word(row, "outcome", outcomes),
  };
}

/** Written by this gateway from a document that was valid. */
function substance(row: Row, column: string): Substance {
  return JSON.parse(text(row, column)) as Substance;
}
