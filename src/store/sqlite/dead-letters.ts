import type { DeadLetter, Effects, StagedBlob } from "../../exchange/ports.ts";
import { parseRoutingKey } from "../../message/route.ts";
import type { Database } from "./database.ts";
import { integer } from "./row.ts";
import type { Transaction } from "./transaction.ts";

/**
 * Route senders that have a quota of their own. A broker that makes up senders shares what is left, under the empty
 * name, so that not even the number of quotas grows without bound.
 */
const sourcesMax = 1_000;

/** Whether a letter from that route would still be kept whole; asked before its bytes are written anywhere. */
export function hasRoom(
  database: Database,
  letter: DeadLetter,
  quota: number,
): boolean {
  return (
    keptOf(database, sourceOf(database, letter)) < quota &&
    findNumber(database, letter) === undefined
  );
}

/**
 * Keeps a letter, within its route sender's quota. Past it, and for one that is kept already, only the last digest and
 * the count are written, and no effects: a flood costs one row, in the journal too.
 */
export function keepDeadLetter(
  transaction: Transaction,
  letter: DeadLetter,
  body: StagedBlob | undefined,
  quota: number,
  effects: Effects,
): "kept" | "counted" {
  const { database } = transaction;
  const source = sourceOf(database, letter);
  const known = findNumber(database, letter);
  const outcome =
    known === undefined && keptOf(database, source) < quota
      ? "kept"
      : "counted";
  tally(database, source, letter, outcome);
  if (outcome === "kept") {
    insert(transaction, source, letter, body);
    transaction.write(effects);
  } else if (known !== undefined) {
    database.run(
      "UPDATE dead_letter SET count = count + 1 WHERE number = ?",
      known,
    );
  }
  return outcome;
}

function insert(
  transaction: Transaction,
  source: string,
  letter: DeadLetter,
  body: StagedBlob | undefined,
): void {
  if (body !== undefined) transaction.name(body);
  transaction.database.run(
    `INSERT INTO dead_letter (route_sender, routing_key, reason, digest, body_bytes, at, count, blob)
     VALUES (?, ?, ?, ?, ?, ?, 1, ?)`,
    source,
    letter.routingKey,
    letter.reason,
    letter.digest,
    letter.bodyBytes,
    letter.at.getTime(),
    body?.digest,
  );
}

function tally(
  database: Database,
  source: string,
  letter: DeadLetter,
  outcome: "kept" | "counted",
): void {
  database.run(
    `INSERT INTO dead_letter_source (route_sender, kept, counted, last_digest, last_reason, last_at)
     VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (route_sender) DO UPDATE SET kept = kept + excluded.kept, counted = counted + excluded.counted,
       last_digest = excluded.last_digest, last_reason = excluded.last_reason, last_at = excluded.last_at`,
    source,
    outcome === "kept" ? 1 : 0,
    outcome === "counted" ? 1 : 0,
    letter.digest,
    letter.reason,
    letter.at.getTime(),
  );
}

function sourceOf(database: Database, letter: DeadLetter): string {
  const sender = parseRoutingKey(letter.routingKey)?.sender ?? "";
  if (
    database.one(
      "SELECT 1 FROM dead_letter_source WHERE route_sender = ?",
      sender,
    ) !== undefined
  )
    return sender;
  const row = database.one("SELECT count(*) AS count FROM dead_letter_source");
  return row !== undefined && integer(row, "count") >= sourcesMax ? "" : sender;
}

function keptOf(database: Database, source: string): number {
  const row = database.one(
    "SELECT kept FROM dead_letter_source WHERE route_sender = ?",
    source,
  );
  return row === undefined ? 0 : integer(row, "kept");
}

function findNumber(
  database: Database,
  letter: DeadLetter,
): number | undefined {
  const row = database.one(
    "SELECT number FROM dead_letter WHERE routing_key = ? AND digest = ?",
    letter.routingKey,
    letter.digest,
  );
  return row === undefined ? undefined : integer(row, "number");
}
