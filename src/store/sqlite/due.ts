import { ComityError } from "../../errors.ts";
import type {
  Claim,
  Due,
  ReceiptRecord,
  Scheduled,
} from "../../exchange/ports.ts";
import { bound, type Database, type Row } from "./database.ts";
import { date, integer, text } from "./row.ts";

/**
 * Adds a piece of work, or moves its time and content if its key stands already. Work that somebody holds stays held;
 * the new time is kept for when the holder has finished, because what it finishes may not be what was asked meanwhile.
 */
export function schedule(database: Database, work: Scheduled): void {
  database.run(
    `INSERT INTO due (key, due, at, lease_until, attempts, fence, moved) VALUES (?1, ?2, ?3, NULL, 0, 0, 0)
     ON CONFLICT (key) DO UPDATE SET due = excluded.due, moved = lease_until IS NOT NULL,
       at = iif(?4 AND lease_until IS NULL, min(at, excluded.at), excluded.at)`,
    work.key,
    encodeDue(work.due),
    work.at.getTime(),
    keepsItsPlace(work.due) ? 1 : 0,
  );
}

/** What a peer can ask for again and again: asking again must not put it off. */
function keepsItsPlace({ kind }: Due): boolean {
  return kind === "rejudge" || kind === "answer" || kind === "resend";
}

/** Calls a piece of work off, whoever holds it: the holder will find its lease lost and write nothing. */
export function unschedule(database: Database, key: string): void {
  database.run("DELETE FROM due WHERE key = ?", key);
}

/** @throws ComityError LEASE_LOST */
export function finish(database: Database, claim: Claim): void {
  if (wasMoved(database, claim)) {
    database.run(
      "UPDATE due SET lease_until = NULL, attempts = 0, fence = 0, moved = 0 WHERE key = ?",
      claim.key,
    );
  } else {
    unschedule(database, claim.key);
  }
}

/** Gives a held piece of work back for later; a time it was moved to meanwhile wins. @throws ComityError LEASE_LOST */
export function giveBack(database: Database, claim: Claim, at: Date): void {
  const time = wasMoved(database, claim) ? undefined : at.getTime();
  database.run(
    "UPDATE due SET at = coalesce(?, at), lease_until = NULL, fence = 0, moved = 0 WHERE key = ?",
    time,
    claim.key,
  );
}

/** Whether there is anything to claim at `now`. */
export function isAnyDue(database: Database, now: Date): boolean {
  const next = nextDue(database);
  return next !== undefined && next <= now;
}

/** Leases what is due at `now`, earliest first. `attempts` counts this claim too: 1 at the first. */
export function claimDue(
  database: Database,
  limit: number,
  now: Date,
  leaseMs: number,
): readonly Claim[] {
  const rows = database.all(
    `SELECT key, due, at, attempts FROM due WHERE available_at <= ? ORDER BY available_at, key LIMIT ${bound}`,
    now.getTime(),
    limit,
  );
  if (rows.length === 0) return [];
  const fence = nextFence(database);
  return rows.map((row) => {
    const key = text(row, "key");
    database.run(
      "UPDATE due SET lease_until = ?, attempts = attempts + 1, fence = ?, moved = 0 WHERE key = ?",
      now.getTime() + leaseMs,
      fence,
      key,
    );
    return {
      ...scheduledOf(row),
      key,
      attempts: integer(row, "attempts") + 1,
      fence,
    };
  });
}

/** The work of that key if it stands, and nobody has claimed it since it was scheduled. */
export function findUnbegun(
  database: Database,
  key: string,
): Scheduled | undefined {
  const row = database.one(
    "SELECT key, due, at FROM due WHERE key = ? AND attempts = 0 AND lease_until IS NULL",
    key,
  );
  return row === undefined ? undefined : scheduledOf(row);
}

/** When the next piece of work can be claimed; one that is held counts at the end of its lease. */
export function nextDue(database: Database): Date | undefined {
  const row = database.one(
    "SELECT available_at FROM due ORDER BY available_at LIMIT 1",
  );
  return row === undefined ? undefined : date(row, "available_at");
}

/** What waits beyond any wait was put off by a clock that was ahead; whoever holds some of it will find its lease lost. */
export function recallDue(database: Database, now: Date, latest: Date): number {
  return database.run(
    `UPDATE due SET at = min(at, ?), lease_until = NULL
     WHERE available_at > ? AND json_extract(due, '$.kind') NOT IN ('overdue', 'clock')`,
    now.getTime(),
    latest.getTime(),
  );
}

/** For a store that is just being opened: nobody is left to finish what an earlier process held. */
export function dropLeases(database: Database): void {
  database.run(
    "UPDATE due SET lease_until = NULL, fence = 0, moved = 0 WHERE lease_until IS NOT NULL",
  );
}

/** Whether the claimed work was scheduled again since. @throws ComityError LEASE_LOST */
function wasMoved(database: Database, claim: Claim): boolean {
  const row = database.one(
    "SELECT fence, moved FROM due WHERE key = ?",
    claim.key,
  );
  if (row !== undefined && integer(row, "fence") === claim.fence)
    return integer(row, "moved") === 1;
  const found =
    row === undefined ? "no such work" : `fence ${integer(row, "fence")}`;
  throw new ComityError(
    "LEASE_LOST",
    `expected fence ${claim.fence}, found ${found}`,
    { details: { key: claim.key } },
  );
}

function nextFence(database: Database): number {
  const row = database.one(
    "UPDATE fence SET value = value + 1 RETURNING value",
  );
  if (row === undefined)
    throw new ComityError(
      "STORE_CORRUPT",
      "expected the row that counts fences, found none",
    );
  return integer(row, "value");
}

function scheduledOf(row: Row): Scheduled {
  return {
    key: text(row, "key"),
    due: decodeDue(text(row, "due")),
    at: date(row, "at"),
  };
}

function encodeDue(due: Due): string {
  return JSON.stringify(due);
}

/** JSON keeps everything but dates; the only one stands in the receipt that is to be sent again. */
function decodeDue(json: string): Due {
  const due = JSON.parse(json) as Due;
  if (due.kind !== "resend") return due;
  const receipt: ReceiptRecord = {
    ...due.receipt,
    at: new Date(due.receipt.at),
  };
  return { kind: "resend", receipt };
}
