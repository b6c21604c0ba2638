import {
  DatabaseSync,
  type SQLInputValue,
  type SQLOutputValue,
  type StatementSync,
} from "node:sqlite";
import { ComityError } from "../../errors.ts";
import { storeFailure } from "../failure.ts";

export type Row = Readonly<Record<string, SQLOutputValue>>;
type Value = SQLInputValue | undefined;

/** One connection, its statements prepared once. `undefined` is written as NULL. */
export type Database = {
  readonly run: (sql: string, ...values: readonly Value[]) => number;
  readonly one: (sql: string, ...values: readonly Value[]) => Row | undefined;
  readonly all: (sql: string, ...values: readonly Value[]) => readonly Row[];
  /** Several statements at once, without values. */
  readonly script: (sql: string) => void;
  readonly inTransaction: () => boolean;
  readonly isOpen: () => boolean;
  readonly close: () => void;
};

/**
 * The number of a LIMIT. SQLite looks into a parameter that stands there by itself and prepares the statement anew for each
 * value, which takes ten times what the query does.
 */
export const bound = "(? + 0)";

/** How long a statement waits for a foreign reader or a backup tool; our own processes exclude each other by a lock. */
const busyTimeoutMs = 1_000;
/** The write-ahead log is cut back to this after a checkpoint, so that a burst does not keep its disk space. */
const logBytesMax = 64 * 1024 * 1024;
/** Pages in the log when it is written back, 32 MiB: a page that changes with every message is written back once for many. */
const checkpointPages = 8192;

/**
 * Opens the database file so that a COMMIT that returned is on the disk, and refuses to go on where that cannot be had.
 * @throws ComityError STORE_UNAVAILABLE, STORE_CORRUPT
 */
export function openDatabase(file: string): Database {
  const doing = "opening the database";
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(file, {
      timeout: busyTimeoutMs,
      defensive: true,
    });
    requirePragma(connection, "journal_mode", "wal", "WAL");
    // FULL: every commit is synced. NORMAL would lose the last commits at a power cut, after they were answered 202.
    requirePragma(connection, "synchronous", 2, "FULL");
    requirePragma(connection, "foreign_keys", 1, "ON");
    // On macOS a plain fsync stops in the drive's cache.
    requirePragma(connection, "fullfsync", 1, "ON");
    requirePragma(connection, "trusted_schema", 0, "OFF");
    // What a command would take back is kept in memory; in a file it would be written and deleted again with every batch.
    requirePragma(connection, "temp_store", 2, "MEMORY");
    requirePragma(
      connection,
      "wal_autocheckpoint",
      checkpointPages,
      String(checkpointPages),
    );
    requirePragma(
      connection,
      "journal_size_limit",
      logBytesMax,
      String(logBytesMax),
    );
    return prepared(connection);
  } catch (cause) {
    connection?.close();
    throw storeFailure(cause, doing);
  }
}

/** SQLite ignores a pragma it cannot obey, silently: only reading the value back tells. */
function requirePragma(
  connection: DatabaseSync,
  name: string,
  expected: string | number,
  setting: string,
): void {
  connection.exec(`PRAGMA ${name} = ${setting}`);
  const found = Object.values(
    connection.prepare(`PRAGMA ${name}`).get() ?? {},
  )[0];
  if (found === expected) return;
  throw new ComityError(
    "STORE_UNAVAILABLE",
    `expected ${name} ${expected}, found ${String(found)}`,
  );
}

function prepared(connection: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const fresh = connection.prepare(sql);
    statements.set(sql, fresh);
    return fresh;
  };
  return {
    run: (sql, ...values) =>
      Number(statement(sql).run(...values.map(orNull)).changes),
    one: (sql, ...values) => statement(sql).get(...values.map(orNull)),
    all: (sql, ...values) => statement(sql).all(...values.map(orNull)),
    script: (sql) => connection.exec(sql),
    inTransaction: () => connection.isTransaction,
    isOpen: () => connection.isOpen,
    close: () => connection.close(),
  };
}

function orNull(value: Value): SQLInputValue {
  return value ?? null;
}
