import { ComityError } from "../../errors.ts";
import type { Database } from "./database.ts";
import { storeFailure } from "../failure.ts";

/** Commands that share one sync. More than this would hold the event loop for too long. */
const batchCommandsMax = 128;
/** Commands waiting for a batch; beyond it the caller is told to come back. */
const waitingCommandsMax = 10_000;
/** A batch of several is followed by a rest of so many times its own length. */
const restShare = 8;
const restMaxMs = 25;

type Waiting = {
  /** Runs the command inside the open transaction; the settlement is called once the batch's fate is known. */
  readonly run: () => Settlement;
  readonly reject: (cause: unknown) => void;
};
type Settlement = (failure?: unknown) => void;

export type GroupCommit = {
  /**
   * Runs one command in a transaction. Resolves after COMMIT returned, so after the sync.
   * @throws ComityError STORE_UNAVAILABLE, STORE_CORRUPT, and whatever the command throws; then it wrote nothing
   */
  readonly commit: <Result>(command: () => Result) => Promise<Result>;
  /** Commits what is waiting and refuses what comes later. */
  readonly finish: () => void;
};

/**
 * A batch that found several commands waiting is followed by a rest in which more gather: a sync costs the same for one
 * command as for a hundred, and holds the thread while it lasts. A command that comes alone never waits.
 *
 * Commands that arrive while a batch is being committed, or in the same turn of the event loop, share one
 * `BEGIN IMMEDIATE … COMMIT` and so one sync to disk; each has its own savepoint, so that one that throws takes only
 * its own rows back. SQLite runs on this thread: between BEGIN and COMMIT nothing else does, so a reader on the same
 * connection never sees an open transaction. A crash inside the batch leaves the database as it was before BEGIN, and
 * nobody was told otherwise. `committed` is called after each batch that wrote something or may have. `restMax` bounds
 * the rest, in milliseconds.
 */
export function createGroupCommit(
  database: Database,
  committed: () => void,
  restMax: number = restMaxMs,
): GroupCommit {
  let waiting: Waiting[] = [];
  let scheduled = false;
  let finished = false;
  let restUntil = 0;

  const drain = (): void => {
    scheduled = false;
    const batch = waiting.slice(0, batchCommandsMax);
    waiting = waiting.slice(batchCommandsMax);
    const begun = performance.now();
    const isCommitted = runBatch(database, batch);
    const now = performance.now();
    restUntil =
      batch.length > 1
        ? now + Math.min(restMax, restShare * (now - begun))
        : now;
    if (waiting.length > 0) schedule();
    if (isCommitted) committed();
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    const rest = restUntil - performance.now();
    if (rest < 1) setImmediate(drain);
    else setTimeout(drain, rest);
  };
  return {
    commit: (command) =>
      new Promise((resolve, reject) => {
        if (finished)
          throw new ComityError(
            "STORE_UNAVAILABLE",
            "expected an open store, found it closed",
          );
        if (waiting.length >= waitingCommandsMax) {
          const found = `expected at most ${waitingCommandsMax} commands waiting, found the queue full`;
          throw new ComityError("STORE_UNAVAILABLE", found);
        }
        waiting.push({
          run: () => attempt(database, command, resolve, reject),
          reject,
        });
        schedule();
      }),
    finish: () => {
      finished = true;
      while (waiting.length > 0) drain();
    },
  };
}

/** Whether the batch was committed. */
function runBatch(database: Database, batch: readonly Waiting[]): boolean {
  if (batch.length === 0) return false;
  const settlements: Settlement[] = [];
  try {
    database.run("BEGIN IMMEDIATE");
    for (const command of batch) settlements.push(command.run());
    database.run("COMMIT");
  } catch (cause) {
    const failure = takeBack(database, cause);
    for (const settle of settlements) settle(failure);
    for (const command of batch.slice(settlements.length))
      command.reject(failure);
    return false;
  }
  for (const settle of settlements) settle();
  return true;
}

/** Runs one command in its savepoint. @throws what broke the whole transaction, if something did */
function attempt<Result>(
  database: Database,
  command: () => Result,
  resolve: (result: Result) => void,
  reject: (cause: unknown) => void,
): Settlement {
  database.run("SAVEPOINT command");
  try {
    const result = command();
    database.run("RELEASE command");
    return (failure) =>
      failure === undefined ? resolve(result) : reject(failure);
  } catch (cause) {
    // After some errors (disk full, I/O) SQLite has rolled the whole transaction back by itself: then none of the
    // batch was written, and going on would write the rest outside of any transaction.
    if (!database.inTransaction()) throw cause;
    database.script("ROLLBACK TO command; RELEASE command");
    return () => reject(storeFailure(cause, "writing"));
  }
}

function takeBack(database: Database, cause: unknown): unknown {
  try {
    if (database.inTransaction()) database.script("ROLLBACK");
  } catch {
    // The first failure tells more than that of the rollback; the next BEGIN will fail and say so.
  }
  const failure = storeFailure(cause, "committing");
  if (failure instanceof ComityError) return failure;
  return new ComityError(
    "STORE_UNAVAILABLE",
    "could not commit: the database refused the batch",
    { cause },
  );
}
