import { ComityError } from "../../errors.ts";
import type { Database } from "./database.ts";
import { firstTables } from "./migrations/0001-first-tables.ts";
import { bounds } from "./migrations/0002-bounds.ts";
import { substance } from "./migrations/0003-substance.ts";
import { clocks } from "./migrations/0004-clocks.ts";
import { stated } from "./migrations/0005-stated.ts";
import { integer } from "./row.ts";

/** SQL that brings a database from the version before to the next; its place in the list is its number, from 1. */
export type Migration = string;

/** Append-only: what a release has run is never edited, because stores in the field have run it already. */
export const migrations: readonly Migration[] = [
  firstTables,
  bounds,
  substance,
  clocks,
  stated,
];

/** "Comi" in ASCII: tells our database from any other SQLite file (https://sqlite.org/fileformat.html §1.3.11). */
const applicationId = 0x436f6d69;

/**
 * Brings the database to the newest version, each step in a transaction with its number: a crash between two steps
 * leaves the earlier version, complete, and the next start goes on from there.
 * @throws ComityError STORE_TOO_NEW, STORE_CORRUPT
 */
export function migrate(database: Database, steps: readonly Migration[]): void {
  const version = pragma(database, "user_version");
  refuseForeign(database, version);
  if (version > steps.length) {
    throw new ComityError(
      "STORE_TOO_NEW",
      `expected a store of version ${steps.length} at most, found ${version}`,
    );
  }
  for (const [done, step] of steps.entries())
    if (done >= version) take(database, step, done + 1);
}

function take(database: Database, step: Migration, number: number): void {
  database.script("BEGIN IMMEDIATE");
  try {
    database.script(step);
    database.script(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${number}; COMMIT`,
    );
  } finally {
    if (database.inTransaction()) database.script("ROLLBACK");
  }
}

function refuseForeign(database: Database, version: number): void {
  const found = pragma(database, "application_id");
  const empty =
    version === 0 &&
    found === 0 &&
    database.one("SELECT 1 FROM sqlite_schema LIMIT 1") === undefined;
  if (empty || found === applicationId) return;
  throw new ComityError(
    "STORE_CORRUPT",
    `expected a Comity store, found a database of application ${found}`,
  );
}

function pragma(
  database: Database,
  name: "user_version" | "application_id",
): number {
  const row = database.one(`PRAGMA ${name}`);
  return row === undefined ? 0 : integer(row, name);
}
