import type { TimedMove } from "../../message/clock.ts";
import type { ConversationId } from "../../message/identifiers.ts";
import { businessKinds } from "../../message/kinds.ts";
import type { Move } from "../../message/move.ts";
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

const sentAt = `(SELECT message.sent_at FROM message WHERE message.direction IN ('out', 'in')
  AND message.sender = move.sender AND message.message_id = move.message_id) AS sent_at`;

/** Every move of a conversation, in the order they came. */
export function movesIn(
  database: Database,
  id: ConversationId,
): readonly Move[] {
  return moveRows(database, id).map(moveOf);
}

/** The openings of other conversations that go back to this one, between the same authorities. */
export function followersOf(
  database: Database,
  id: ConversationId,
): readonly Move[] {
  return followerRows(database, id).map(moveOf);
}

/** Both, as far as their documents were read, with the time that each states. */
export function timedMoves(
  database: Database,
  id: string,
): {
  readonly moves: readonly TimedMove[];
  readonly followers: readonly TimedMove[];
} {
  return {
    moves: moveRows(database, id).flatMap(timed),
    followers: followerRows(database, id).flatMap(timed),
  };
}

function moveRows(database: Database, id: string): readonly Row[] {
  return database.all(
    `SELECT move.*, ${sentAt} FROM move WHERE conversation_id = ? ORDER BY number`,
    id,
  );
}

function followerRows(database: Database, id: string): readonly Row[] {
  return database.all(
    `SELECT move.*, ${sentAt} FROM move_relation JOIN move USING (sender, message_id)
     WHERE move_relation.related_id = ? AND EXISTS (
       SELECT 1 FROM move AS own WHERE own.conversation_id = ?
       AND own.sender IN (move.sender, move.recipient) AND own.recipient IN (move.sender, move.recipient))
     ORDER BY move.number LIMIT ${followersMax}`,
    id,
    id,
  );
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

/** A number that was closed before its message came has no document, and so no time. */
function timed(row: Row): readonly TimedMove[] {
  if (row.sent_at === null) return [];
  return [{ ...moveOf(row), sentAt: new Date(text(row, "sent_at")) }];
}

/** Written by this gateway from a document that was valid. */
function substance(row: Row, column: string): Substance {
  return JSON.parse(text(row, column)) as Substance;
}
