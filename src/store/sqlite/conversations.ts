import type {
  ConversationRecord,
  MessageKey,
  WrittenMove,
} from "../../exchange/ports.ts";
import type { ConversationId } from "../../message/identifiers.ts";
import { sequenceMax, type Move } from "../../message/move.ts";
import { clocksIn, dropClocks, insertClocks, settleClocks } from "./clocks.ts";
import type { Database } from "./database.ts";
import { followersOf, movesIn } from "./move-rows.ts";
import { conversationId, integer } from "./row.ts";

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
export function writeMove(database: Database, move: WrittenMove): boolean {
  const id = move.conversationId;
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
  for (const { conversationId } of move.substance?.related ?? []) {
    database.run(
      `INSERT INTO move_relation (related_id, sender, message_id) VALUES (?, ?, ?)
       ON CONFLICT DO NOTHING`,
      conversationId,
      move.sender,
      move.messageId,
    );
    settleClocks(database, conversationId);
  }
  insertClocks(database, move);
  settleClocks(database, id);
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
  if (changed === 0) return;
  database.run(
    "UPDATE conversation SET version = version + 1 WHERE id = ?",
    id,
  );
  if (outcome === "closed") dropClocks(database, message);
  settleClocks(database, id);
  for (const related of relatedTo(database, message))
    settleClocks(database, related);
}

/** The earlier conversations that an opening goes back to. */
function relatedTo(
  database: Database,
  message: MessageKey,
): readonly ConversationId[] {
  return database
    .all(
      "SELECT related_id FROM move_relation WHERE sender = ? AND message_id = ?",
      message.sender,
      message.messageId,
    )
    .map((row) => conversationId(row, "related_id"));
}

export function findConversation(
  database: Database,
  id: ConversationId,
): ConversationRecord | undefined {
  const version = conversationVersion(database, id);
  if (version === 0) return undefined;
  const followers = followersOf(database, id);
  const clocks = clocksIn(database, id);
  return {
    id,
    version,
    moves: movesIn(database, id),
    ...(followers.length === 0 ? {} : { followers }),
    ...(clocks.length === 0 ? {} : { clocks }),
  };
}
