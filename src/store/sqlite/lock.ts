import { DatabaseSync } from "node:sqlite";
import { ComityError } from "../../errors.ts";
import { storeFailure } from "../failure.ts";

/**
 * Holds a folder for this process until released. The lock is SQLite's own exclusive lock on a file of its own: the
 * operating system drops it when the process dies, however it dies, so a SIGKILL never leaves the store locked. The
 * main database cannot serve as the lock, because a backup tool must be able to read it while the gateway runs.
 * Nothing else in this process may open the lock file: closing it would drop the lock (POSIX fcntl).
 * @throws ComityError STORE_LOCKED, STORE_UNAVAILABLE
 */
export function holdLock(file: string): () => void {
  let connection: DatabaseSync | undefined;
  try {
    const held = new DatabaseSync(file, { timeout: 0 });
    connection = held;
    held.exec("BEGIN EXCLUSIVE");
    return () => held.close();
  } catch (cause) {
    connection?.close();
    throw isBusy(cause)
      ? lockedBySomebody(file, cause)
      : storeFailure(cause, "taking the store's lock");
  }
}

function isBusy(cause: unknown): boolean {
  const busy = 5;
  return cause instanceof Error && "errcode" in cause && cause.errcode === busy;
}

function lockedBySomebody(file: string, cause: unknown): ComityError {
  return new ComityError(
    "STORE_LOCKED",
    "expected the store's folder free, found another gateway using it",
    {
      details: { file },
      cause,
    },
  );
}
