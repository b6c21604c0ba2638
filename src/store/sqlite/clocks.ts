import type {
  ClockCounts,
  Effects,
  MessageKey,
  Page,
  WrittenMove,
} from "../../exchange/ports.ts";
import { ComityError } from "../../errors.ts";
import {
  endOf,
  type ClockEnd,
  type ClockKey,
  type ClockState,
  type StartedClock,
} from "../../message/clock.ts";
import type { ConversationId } from "../../message/identifiers.ts";
import type { BusinessKind } from "../../message/kinds.ts";
import { bound, type Database, type Row } from "./database.ts";
import { timedMoves } from "./move-rows.ts";
import {
  authorityId,
  conversationId,
  date,
  integer,
  messageId,
  text,
} from "./row.ts";
import type { Transaction } from "./transaction.ts";

/** With the reference of the case it is about, and whether what ended it can still come to nothing. */
const columns = `clock.*,
  (SELECT message.requesting_ref FROM message WHERE message.direction IN ('out', 'in')
    AND message.sender = clock.sender AND message.message_id = clock.message_id) AS requesting_ref,
  (SELECT move.outcome FROM move
    WHERE move.sender = clock.end_sender AND move.message_id = clock.end_message_id) AS end_outcome`;

/** What a message begins: once, also where it is written again with its outcome. */
export function insertClocks(database: Database, move: WrittenMove): void {
  for (const clock of move.clocks ?? [])
    database.run(
      `INSERT INTO clock (conversation_id, sender, message_id, limit_id, article, title, owed_by, at_least, until,
         started_at, due_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      move.conversationId,
      move.sender,
      move.messageId,
      clock.limit,
      clock.article,
      clock.title,
      clock.owedBy,
      clock.atLeast ? 1 : 0,
      JSON.stringify(clock.until),
      clock.startedAt.getTime(),
      clock.dueAt.getTime(),
    );
}

/** What was rejected has begun nothing. */
export function dropClocks(database: Database, message: MessageKey): void {
  database.run(
    "DELETE FROM clock WHERE sender = ? AND message_id = ?",
    message.sender,
    message.messageId,
  );
}

/** Looks anew which message ends each clock of a conversation, after one of its moves came or got its outcome. */
export function settleClocks(database: Database, id: string): void {
  const rows = database.all(
    `SELECT ${columns} FROM clock WHERE conversation_id = ?`,
    id,
  );
  if (rows.length === 0) return;
  const { moves, followers } = timedMoves(database, id);
  for (const row of rows) {
    const clock = clockOf(row);
    const start = moves.find(
      ({ sender, messageId: begun }) =>
        sender === clock.sender && begun === clock.messageId,
    );
    const end =
      start === undefined ? undefined : endOf(clock, start, moves, followers);
    database.run(
      "UPDATE clock SET end_sender = ?, end_message_id = ?, end_at = ? WHERE number = ?",
      end?.sender,
      end?.messageId,
      end?.sentAt.getTime(),
      integer(row, "number"),
    );
  }
}

export function clocksIn(
  database: Database,
  id: ConversationId,
): readonly StartedClock[] {
  return database
    .all(
      `SELECT ${columns} FROM clock WHERE conversation_id = ? ORDER BY due_at, number`,
      id,
    )
    .map(clockOf);
}

/** What is told of a clock is told of it as it stands when that is written. */
export function tellClock(
  transaction: Transaction,
  { sender, messageId: begun, limit, startedAt }: ClockKey,
  effectsOf: (clock: StartedClock | undefined) => Effects,
): void {
  const row = transaction.database.one(
    `SELECT ${columns} FROM clock WHERE sender = ? AND message_id = ? AND limit_id = ? AND started_at = ?`,
    sender,
    begun,
    limit,
    startedAt.getTime(),
  );
  transaction.write(effectsOf(row === undefined ? undefined : clockOf(row)));
}

export function listClocks(
  database: Database,
  states: readonly Exclude<ClockState, "met">[],
  now: Date,
  limit: number,
  after?: string,
): Page<StartedClock> {
  const [from, number] = after === undefined ? [0, 0] : placeIn(after);
  const rows = database.all(
    `SELECT ${columns} FROM clock
     WHERE end_at IS NULL AND (due_at, number) > (?, ?) AND due_at >= ? AND due_at < ?
       AND (due_at >= ? OR at_least = 0)
     ORDER BY due_at, number LIMIT ${bound}`,
    from,
    number,
    states.includes("passed") ? 0 : now.getTime(),
    states.includes("running") ? Number.MAX_SAFE_INTEGER : now.getTime(),
    now.getTime(),
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(clockOf);
  if (last === undefined || rows.length <= limit) return { items };
  return {
    items,
    next: `${integer(last, "due_at")}-${integer(last, "number")}`,
  };
}

export function countClocks(
  database: Database,
  now: Date,
): readonly ClockCounts[] {
  return database
    .all(
      `SELECT owed_by, count(*) FILTER (WHERE due_at >= ?1) AS running,
         count(*) FILTER (WHERE due_at < ?1 AND at_least = 0) AS passed,
         min(due_at) FILTER (WHERE due_at >= ?1) AS soonest
       FROM clock WHERE end_at IS NULL GROUP BY owed_by`,
      now.getTime(),
    )
    .map((row) => ({
      owedBy: authorityId(row, "owed_by"),
      running: integer(row, "running"),
      passed: integer(row, "passed"),
      ...(row.soonest === null ? {} : { soonest: date(row, "soonest") }),
    }));
}

function clockOf(row: Row): StartedClock {
  return {
    conversationId: conversationId(row, "conversation_id"),
    sender: authorityId(row, "sender"),
    messageId: messageId(row, "message_id"),
    requestingRef: text(row, "requesting_ref"),
    limit: text(row, "limit_id"),
    article: text(row, "article"),
    title: text(row, "title"),
    owedBy: authorityId(row, "owed_by"),
    atLeast: integer(row, "at_least") === 1,
    until: JSON.parse(text(row, "until")) as readonly BusinessKind[],
    startedAt: date(row, "started_at"),
    dueAt: date(row, "due_at"),
    ...(row.end_at === null ? {} : { end: endIn(row) }),
  };
}

function endIn(row: Row): ClockEnd {
  return {
    sender: authorityId(row, "end_sender"),
    messageId: messageId(row, "end_message_id"),
    at: date(row, "end_at"),
    pending: row.end_outcome === "pending",
  };
}

function placeIn(after: string): readonly [dueAt: number, number: number] {
  const found = /^([0-9]{1,15})-([0-9]{1,15})$/.exec(after);
  if (found !== null) return [Number(found[1]), Number(found[2])];
  throw new ComityError(
    "IDENTIFIER_INVALID",
    "expected the `next` of a page as `after`, found something else",
  );
}
