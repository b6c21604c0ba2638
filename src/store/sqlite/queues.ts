import type { Effects, Page } from "../../exchange/ports.ts";
import { ComityError } from "../../errors.ts";
import {
  dueKinds,
  type Depths,
  type DueDepth,
  type KeptLetter,
  type QueueStore,
  type StateDepth,
} from "../../exchange/queue-ports.ts";
import { queueStates } from "../../message/queues.ts";
import { releaseBlob } from "./blob-rows.ts";
import { bound, type Database, type Row } from "./database.ts";
import type { GroupCommit } from "./group-commit.ts";
import { lastPosition } from "./journal.ts";
import { date, digest, integer, optional, text } from "./row.ts";
import type { Read } from "./queries.ts";
import type { Transaction } from "./transaction.ts";

/** What an operator and the metrics ask of the store. */
export function queuesOn(
  transaction: Transaction,
  commit: GroupCommit["commit"],
  read: Read,
): QueueStore {
  const { database } = transaction;
  return {
    depths: (now) => read(() => depths(database, now)),
    listDeadLetters: (...told) =>
      read(() => listDeadLetters(database, ...told)),
    findDeadLetter: (id) => read(() => findDeadLetter(database, id)),
    removeDeadLetter: (id, effects) =>
      commit(() => removeDeadLetter(transaction, id, effects)),
    hasten: (...told) => commit(() => hasten(transaction, ...told)),
    journalEnd: () => read(() => lastPosition(database)),
  };
}

function depths(database: Database, now: Date): Depths {
  return {
    messages: Object.values(queueStates).flatMap(({ direction, states }) =>
      states.map((state) => ({
        ...({ direction, state } as Pick<StateDepth, "direction" | "state">),
        ...stateDepth(database, direction, state),
      })),
    ) as readonly StateDepth[],
    deadLetters: letterDepth(database),
    due: dueDepths(database, now),
  };
}

/** Count and first row of one stretch of the index: no row of the table but one is read. */
function stateDepth(
  database: Database,
  direction: "in" | "out",
  state: string,
): Pick<StateDepth, "count" | "oldestAt"> {
  const row = database.one(
    `SELECT count(*) AS count, (SELECT stored_at FROM message WHERE direction = ?1 AND state = ?2 ORDER BY number LIMIT 1)
       AS oldest_at FROM message WHERE direction = ?1 AND state = ?2`,
    direction,
    state,
  );
  return row === undefined ? { count: 0 } : depthIn(row);
}

function letterDepth(database: Database): Depths["deadLetters"] {
  const row = database.one(
    `SELECT coalesce(sum(kept), 0) AS count, coalesce(sum(counted), 0) AS counted,
       (SELECT at FROM dead_letter ORDER BY number LIMIT 1) AS oldest_at FROM dead_letter_source`,
  );
  if (row === undefined) return { count: 0, counted: 0 };
  return { ...depthIn(row), counted: integer(row, "counted") };
}

function depthIn(row: Row): Pick<StateDepth, "count" | "oldestAt"> {
  return {
    count: integer(row, "count"),
    ...optional(row, "oldest_at", "oldestAt", date),
  };
}

/** A key begins with its kind, so that each kind is one stretch of the index of keys; what is late is read by time. */
function dueDepths(database: Database, now: Date): readonly DueDepth[] {
  const late = new Map(
    database
      .all(
        `SELECT substr(key, 1, instr(key, ':') - 1) AS kind, count(*) AS late, min(available_at) AS late_since
         FROM due WHERE available_at <= ? GROUP BY kind`,
        now.getTime(),
      )
      .map((row) => [text(row, "kind"), row]),
  );
  return dueKinds.map((kind) => {
    const row = database.one(
      "SELECT count(*) AS count FROM due WHERE key >= ? AND key < ?",
      `${kind}:`,
      `${kind};`,
    );
    const found = late.get(kind);
    return {
      kind,
      count: row === undefined ? 0 : integer(row, "count"),
      late: found === undefined ? 0 : integer(found, "late"),
      ...(found === undefined ? {} : { lateSince: date(found, "late_since") }),
    };
  });
}

function listDeadLetters(
  database: Database,
  limit: number,
  after?: string,
): Page<KeptLetter> {
  const rows = database.all(
    `SELECT * FROM dead_letter WHERE number > ? ORDER BY number LIMIT ${bound}`,
    after === undefined ? 0 : numberIn(after),
    limit + 1,
  );
  const items = rows.slice(0, limit).map(letterOf);
  const last = items.at(-1);
  return rows.length <= limit || last === undefined
    ? { items }
    : { items, next: last.id };
}

function findDeadLetter(
  database: Database,
  id: string,
): KeptLetter | undefined {
  const row = database.one(
    "SELECT * FROM dead_letter WHERE number = ?",
    numberIn(id),
  );
  const letter = row === undefined ? undefined : letterOf(row);
  return letter?.id === id ? letter : undefined;
}

function removeDeadLetter(
  transaction: Transaction,
  id: string,
  effects: Effects,
): "removed" | "gone" {
  const { database } = transaction;
  const letter = findDeadLetter(database, id);
  if (letter === undefined) return "gone";
  const row = database.one(
    "DELETE FROM dead_letter WHERE number = ? RETURNING route_sender, blob",
    numberIn(id),
  );
  if (row !== undefined) {
    const blob = row.blob === null ? undefined : digest(row, "blob");
    database.run(
      "UPDATE dead_letter_source SET kept = kept - 1, kept_bytes = kept_bytes - ? WHERE route_sender = ?",
      blob === undefined ? 0 : letter.bodyBytes,
      text(row, "route_sender"),
    );
    releaseBlob(database, blob);
  }
  transaction.write(effects);
  return "removed";
}

function hasten(
  transaction: Transaction,
  keys: readonly string[],
  at: Date,
  effects: Effects,
): number {
  const time = at.getTime();
  let moved = 0;
  // A receipt that was begun may be signed, and never again looks as if it were not.
  for (const key of keys)
    moved += transaction.database.run(
      `UPDATE due SET at = ?, attempts = iif(json_extract(due, '$.kind') = 'receipt', attempts, 0)
       WHERE key = ? AND at > ? AND lease_until IS NULL`,
      time,
      key,
      time,
    );
  transaction.write(effects);
  return moved;
}

function letterOf(row: Row): KeptLetter {
  const found = digest(row, "digest");
  return {
    // SQLite gives the number of the last row again once that is removed: the digest makes the name last.
    id: `${integer(row, "number")}-${found.slice(0, 12)}`,
    routingKey: text(row, "routing_key"),
    reason: text(row, "reason"),
    digest: found,
    bodyBytes: integer(row, "body_bytes"),
    at: date(row, "at"),
    count: integer(row, "count"),
    whole: row.blob !== null,
  };
}

/** @throws ComityError IDENTIFIER_INVALID */
function numberIn(id: string): number {
  const number = /^([0-9]{1,15})-[0-9a-f]{12}$/.exec(id)?.[1];
  if (number !== undefined) return Number(number);
  throw new ComityError(
    "IDENTIFIER_INVALID",
    "expected the id of a dead letter, found something else",
  );
}
