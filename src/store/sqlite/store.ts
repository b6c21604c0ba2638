import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Blobs, Store } from "../../exchange/ports.ts";
import type { QueueStore } from "../../exchange/queue-ports.ts";
import { createBlobs } from "../blobs/blobs.ts";
import {
  openFolderOfBlobs,
  syncFolder,
  type FolderOfBlobs,
} from "../blobs/folder.ts";
import { storeFailure } from "../failure.ts";
import { findBlob } from "./blob-rows.ts";
import { commandsOn } from "./commands.ts";
import { openDatabase, type Database } from "./database.ts";
import { dropLeases } from "./due.ts";
import { createGroupCommit } from "./group-commit.ts";
import { lastPosition, type FactCodec } from "./journal.ts";
import { holdLock } from "./lock.ts";
import { migrate, migrations } from "./migrations.ts";
import { queriesOn, readerOf } from "./queries.ts";
import { queuesOn } from "./queues.ts";
import { transactionOn } from "./transaction.ts";

export type SqliteStore = Store &
  QueueStore & {
    readonly blobs: Blobs;
    /**
     * Removes files of large blobs that no command ever named (a crash between staging and naming), if last written
     * before `olderThan`: leave time for commands that are on their way. Resolves to how many.
     */
    readonly collectOrphans: (olderThan: Date) => Promise<number>;
  };

/** `directory` is this gateway's own folder, on a local disk; it is made if absent, readable by its owner alone. */
export type SqliteStoreOptions = FactCodec & { readonly directory: string };

/**
 * Opens the embedded store: one SQLite database and a folder of large blobs, held by this process alone.
 * @throws ComityError STORE_LOCKED, STORE_TOO_NEW, STORE_CORRUPT, STORE_UNAVAILABLE (folder or settings unusable)
 */
export async function openSqliteStore({
  directory,
  ...codec
}: SqliteStoreOptions): Promise<SqliteStore> {
  await makeFolder(directory);
  const release = holdLock(join(directory, "lock.sqlite"));
  let database: Database | undefined;
  try {
    database = openDatabase(join(directory, "store.sqlite"));
    migrate(database, migrations);
    dropLeases(database);
    const folder = await openFolderOfBlobs(join(directory, "blobs"));
    return storeOn(database, folder, codec, release);
  } catch (cause) {
    database?.close();
    release();
    throw storeFailure(cause, "opening the store");
  }
}

async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await syncFolder(dirname(resolve(directory)));
  } catch (cause) {
    throw storeFailure(cause, "making the store's folder");
  }
}

function storeOn(
  database: Database,
  folder: FolderOfBlobs,
  codec: FactCodec,
  release: () => void,
): SqliteStore {
  const journal = createAnnouncer(database);
  const group = createGroupCommit(database, journal.announce);
  const read = readerOf(database);
  const blobs = createBlobs(folder, (digest) =>
    read(() => findBlob(database, digest)),
  );
  const transaction = transactionOn(database, codec, folder);
  return {
    ...commandsOn(transaction, group.commit, read, blobs),
    ...queriesOn(database, codec, read),
    ...queuesOn(transaction, group.commit, read),
    onJournal: journal.subscribe,
    blobs,
    collectOrphans: (olderThan) => collectOrphans(database, folder, olderThan),
    close: () => {
      group.finish();
      if (database.isOpen()) {
        database.close();
        release();
      }
      return Promise.resolve();
    },
  };
}

async function collectOrphans(
  database: Database,
  folder: FolderOfBlobs,
  olderThan: Date,
): Promise<number> {
  try {
    return await folder.removeUnnamed(
      olderThan,
      (digest) => findBlob(database, digest) !== undefined,
    );
  } catch (cause) {
    throw storeFailure(cause, "collecting orphans");
  }
}

type Announcer = {
  readonly announce: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Tells listeners after a commit that the journal has grown. */
function createAnnouncer(database: Database): Announcer {
  const listeners = new Set<() => void>();
  let announced = lastPosition(database);
  return {
    announce: () => {
      const last = lastPosition(database);
      if (last === announced) return;
      announced = last;
      // In a turn of its own: a listener that throws must not look like a commit that failed.
      for (const listener of listeners) queueMicrotask(listener);
    },
    subscribe: (listener) => {
      const own = (): void => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
