import {
  DatabaseSync,
  type SQLInputValue,
  type StatementSync,
} from "node:sqlite";
import type { Store } from "../../src/exchange/ports.ts";
import type { QueueStore } from "../../src/exchange/queue-ports.ts";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import type { Digest } from "../../src/message/identifiers.ts";
import { createBlobs } from "../../src/store/blobs/blobs.ts";
import type { FolderOfBlobs } from "../../src/store/blobs/folder.ts";
import { findBlob } from "../../src/store/sqlite/blob-rows.ts";
import { commandsOn } from "../../src/store/sqlite/commands.ts";
import type { Database } from "../../src/store/sqlite/database.ts";
import { dropLeases } from "../../src/store/sqlite/due.ts";
import { createGroupCommit } from "../../src/store/sqlite/group-commit.ts";
import { migrate, migrations } from "../../src/store/sqlite/migrations.ts";
import { queriesOn, readerOf } from "../../src/store/sqlite/queries.ts";
import { queuesOn } from "../../src/store/sqlite/queues.ts";
import type { SqliteStore } from "../../src/store/sqlite/store.ts";
import { transactionOn } from "../../src/store/sqlite/transaction.ts";

/** What a crash leaves: the tables and the files of large blobs. */
export type Disk = {
  readonly database: Database;
  readonly folder: FolderOfBlobs;
  /** Empties it for the next simulation. */
  readonly release: () => void;
};

export type MemoryStore = Store &
  QueueStore &
  Pick<SqliteStore, "blobs" | "collectOrphans">;

const idle: MemoryDatabase[] = [];

/** Making tables and preparing statements costs more than playing a seed: both are used again. */
export function emptyDisk(now: () => Date): Disk {
  const database = idle.pop() ?? memoryDatabase();
  database.begin();
  return {
    database,
    folder: memoryFolder(now),
    release: () => {
      database.forget();
      idle.push(database);
    },
  };
}

/** The store's own tables, commands and queries over a disk in memory, opened as after a crash. */
export function openMemoryStore({ database, folder }: Disk): MemoryStore {
  const group = createGroupCommit(database, () => undefined, 0);
  const read = readerOf(database);
  const codec = { encodeFact, decodeFact };
  const transaction = transactionOn(database, codec, folder);
  const blobs = createBlobs(folder, (digest) =>
    read(() => findBlob(database, digest)),
  );
  dropLeases(database);
  return {
    ...commandsOn(transaction, group.commit, read, blobs),
    ...queriesOn(database, codec, read),
    ...queuesOn(transaction, group.commit, read),
    onJournal: () => () => undefined,
    blobs,
    collectOrphans: (olderThan) =>
      folder.removeUnnamed(
        olderThan,
        (digest) => findBlob(database, digest) !== undefined,
      ),
    close: () => Promise.resolve().then(group.finish),
  };
}

type MemoryDatabase = Database & {
  readonly begin: () => void;
  /** Takes back whatever was written since `begin`. */
  readonly forget: () => void;
};

/**
 * A database in memory, of which a whole simulation is one transaction that is never committed. What the store begins,
 * commits and rolls back in it are savepoints; a crash comes between them, never inside.
 */
const nested: Readonly<Record<string, string>> = {
  "BEGIN IMMEDIATE": "SAVEPOINT batch",
  COMMIT: "RELEASE batch",
  ROLLBACK: "ROLLBACK TO batch; RELEASE batch",
};

function memoryDatabase(): MemoryDatabase {
  const connection = new DatabaseSync(":memory:", { defensive: true });
  const statements = new Map<string, StatementSync>();
  let isNested = false;
  let isInBatch = false;
  const statement = (sql: string): StatementSync => {
    if (sql in nested) isInBatch = sql === "BEGIN IMMEDIATE";
    const named = isNested ? (nested[sql] ?? sql) : sql;
    const known = statements.get(named) ?? connection.prepare(named);
    statements.set(named, known);
    return known;
  };
  const script = (sql: string): void => {
    if (sql in nested) isInBatch = false;
    connection.exec(isNested ? (nested[sql] ?? sql) : sql);
  };
  const database: Database = {
    run: (sql, ...values) =>
      Number(statement(sql).run(...values.map(orNull)).changes),
    one: (sql, ...values) => statement(sql).get(...values.map(orNull)),
    all: (sql, ...values) => statement(sql).all(...values.map(orNull)),
    script,
    inTransaction: () => (isNested ? isInBatch : connection.isTransaction),
    isOpen: () => connection.isOpen,
    close: () => connection.close(),
  };
  migrate(database, migrations);
  return {
    ...database,
    begin() {
      connection.exec("BEGIN");
      isNested = true;
    },
    forget() {
      isNested = false;
      connection.exec("ROLLBACK");
    },
  };
}

function orNull(value: SQLInputValue | undefined): SQLInputValue {
  return value ?? null;
}

type File = { readonly bytes: Uint8Array; readonly writtenAt: Date };

function memoryFolder(now: () => Date): FolderOfBlobs {
  const files = new Map<Digest, File>();
  return {
    write: (digest, bytes) => {
      files.set(digest, { bytes, writtenAt: now() });
      return Promise.resolve();
    },
    read: (digest) => Promise.resolve(files.get(digest)?.bytes),
    has: (digest) => files.has(digest),
    removeUnnamed: (olderThan, isNamed) => {
      const orphans = [...files].filter(
        ([digest, { writtenAt }]) => writtenAt < olderThan && !isNamed(digest),
      );
      for (const [digest] of orphans) files.delete(digest);
      return Promise.resolve(orphans.length);
    },
  };
}
