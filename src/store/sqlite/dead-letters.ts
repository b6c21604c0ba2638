import type {
  DeadLetter,
  Effects,
  Quota,
  StagedBlob,
} from "../../exchange/ports.ts";
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
  quota: Quota,
): boolean {
  return (
    roomFor(database, sourceOf(database, letter), letter, quota) === "whole" &&
    findNumber(database, letter) === undefined
  );
}

/**
 * Keeps a letter, within its route sender's quota; without its body when the bytes of all are used up, so that one
 * sender's flood silences nobody else's alarm. Past the quota, and for one that is kept already, only the last digest and
 * the count are written, and no effects: a flood costs one row, in the journal too.
 */
export function keepDeadLetter(
  transaction: Transaction,
  letter: DeadLetter,
  body: StagedBlob | undefined,
  quota: Quota,
  effects: Effects,
): "kept" | "counted" {
  const { database } = transaction;
  const source = sourceOf(database, letter);
  const known = findNumber(database, letter);
  const room = roomFor(database, source, letter, quota);
  const outcome = known === undefined && room !== "none" ? "kept" : "counted";
  const kept = outcome === "kept" && room === "whole" ? body : undefined;
  const keptBytes = kept?.size ?? 0;
  tally(database, source, letter, outcome, keptBytes);
  if (outcome === "kept") {
    insert(transaction, source, letter, kept);
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
  keptBytes: number,
): void {
  database.run(
    `INSERT INTO dead_letter_source (route_sender, kept, kept_bytes, counted, last_digest, last_reason, last_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (route_sender) DO UPDATE SET kept = kept + excluded.kept, kept_bytes = kept_bytes + excluded.kept_bytes,
       counted = counted + excluded.counted, last_digest = excluded.last_digest, last_reason = excluded.last_reason,
       last_at = excluded.last_at`,
    source,
    outcome === "kept" ? 1 : 0,
    keptBytes,
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

/** The items are each source's own, the bytes are shared by all: a broker that makes up senders fills one disk. */
function roomFor(
  database: Database,
  source: string,
  letter: DeadLetter,
  quota: Quota,
): "whole" | "digest" | "none" {
  const row = database.one(
    `SELECT coalesce(sum(kept_bytes), 0) AS bytes, coalesce(sum(iif(route_sender = ?, kept, 0)), 0) AS items
     FROM dead_letter_source`,
    source,
  );
  const size = letter.body?.length ?? 0;
  if (row === undefined || integer(row, "items") >= quota.items) return "none";
  return integer(row, "bytes") + size <= quota.bytes ? "whole" : "digest";
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
