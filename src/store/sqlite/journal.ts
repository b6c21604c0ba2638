import type { Fact, JournalRow, MessageKey } from "../../exchange/ports.ts";
import { bound, type Database, type Row } from "./database.ts";
import { bytes, integer } from "./row.ts";

/** How a fact becomes the bytes that are kept, and back; the ledger's, handed in by whoever wires the gateway. */
export type FactCodec = {
  readonly encodeFact: (fact: Fact) => Uint8Array;
  readonly decodeFact: (bytes: Uint8Array) => Fact;
};

/**
 * Appends within the command's transaction. This one process is the only writer, so the insert itself is the
 * sequencer: the position is the highest plus one, seen by nobody before COMMIT, given back by a rollback, and
 * therefore gapless without a second transaction (and a second sync) to number the rows.
 */
export function appendFacts(
  database: Database,
  codec: FactCodec,
  facts: readonly Fact[],
): void {
  for (const fact of facts) {
    database.run(
      "INSERT INTO journal (sender, message_id, canonical) VALUES (?, ?, ?)",
      fact.sender,
      fact.messageId,
      codec.encodeFact(fact),
    );
  }
}

export function lastPosition(database: Database): number {
  const row = database.one(
    "SELECT coalesce(max(position), 0) AS position FROM journal",
  );
  return row === undefined ? 0 : integer(row, "position");
}

export function journalAfter(
  database: Database,
  codec: FactCodec,
  position: number,
  limit: number,
): readonly JournalRow[] {
  return database
    .all(
      `SELECT position, canonical FROM journal WHERE position > ? ORDER BY position LIMIT ${bound}`,
      position,
      limit,
    )
    .map((row) => journalRow(codec, row));
}

/** Rows of one message read at its beginning, and as many at its end. */
const timelineHalfMax = 1_000;

/**
 * The beginning and the end of what is told of a message: its peer adds a row with every inquiry, for as long as it
 * likes, and what lies between is for whoever reads the whole journal.
 */
export function journalOf(
  database: Database,
  codec: FactCodec,
  message: MessageKey,
): readonly JournalRow[] {
  const { sender, messageId } = message;
  const rows =
    "SELECT position, canonical FROM journal WHERE sender = ? AND message_id = ?";
  const first = database.all(
    `${rows} ORDER BY position LIMIT ${bound}`,
    sender,
    messageId,
    timelineHalfMax,
  );
  const end = first.at(-1);
  if (end === undefined || first.length < timelineHalfMax)
    return first.map((row) => journalRow(codec, row));
  const last = database.all(
    `${rows} AND position > ? ORDER BY position DESC LIMIT ${bound}`,
    sender,
    messageId,
    integer(end, "position"),
    timelineHalfMax,
  );
  return [...first, ...last.toReversed()].map((row) => journalRow(codec, row));
}

function journalRow(codec: FactCodec, row: Row): JournalRow {
  return {
    ...codec.decodeFact(bytes(row, "canonical")),
    position: integer(row, "position"),
  };
}
