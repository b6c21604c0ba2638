import { ComityError } from "../../errors.ts";
import type { Store, StoreCounts } from "../../exchange/ports.ts";
import { storeFailure } from "../failure.ts";
import { countClocks, listClocks } from "./clocks.ts";
import { findConversation } from "./conversations.ts";
import type { Database } from "./database.ts";
import { nextDue } from "./due.ts";
import { findUndecided, hasUndecidedRoom } from "./incoming.ts";
import { journalAfter, journalOf, type FactCodec } from "./journal.ts";
import {
  findIncoming,
  findMessages,
  findOutgoing,
  listIncoming,
  listOutgoing,
} from "./message-rows.ts";
import { findReceipts } from "./receipts.ts";
import { integer } from "./row.ts";
import { findVerdict } from "./verdicts.ts";

type Queries = Pick<
  Store,
  | "nextDue"
  | "findOutgoing"
  | "findIncoming"
  | "findMessages"
  | "findVerdict"
  | "findConversation"
  | "findReceipts"
  | "findUndecided"
  | "hasUndecidedRoom"
  | "listIncoming"
  | "listOutgoing"
  | "listClocks"
  | "countClocks"
  | "journalAfter"
  | "journalOf"
  | "counts"
>;

export type Read = <Result>(query: () => Result) => Promise<Result>;

/** Everything that reads; what it sees is committed (group-commit.ts says why). */
export function queriesOn(
  database: Database,
  codec: FactCodec,
  read: Read,
): Queries {
  return {
    nextDue: () => read(() => nextDue(database)),
    findOutgoing: (message) => read(() => findOutgoing(database, message)),
    findIncoming: (message) => read(() => findIncoming(database, message)),
    findMessages: (id) => read(() => findMessages(database, id)),
    findVerdict: (message) => read(() => findVerdict(database, message)),
    findConversation: (id) => read(() => findConversation(database, id)),
    findReceipts: (message) => read(() => findReceipts(database, message)),
    findUndecided: (id, limit) =>
      read(() => findUndecided(database, id, limit)),
    hasUndecidedRoom: (...told) =>
      read(() => hasUndecidedRoom(database, ...told)),
    listIncoming: (...told) => read(() => listIncoming(database, ...told)),
    listOutgoing: (...told) => read(() => listOutgoing(database, ...told)),
    listClocks: (...told) => read(() => listClocks(database, ...told)),
    countClocks: (now) => read(() => countClocks(database, now)),
    journalAfter: (position, limit) =>
      read(() => journalAfter(database, codec, position, limit)),
    journalOf: (message) => read(() => journalOf(database, codec, message)),
    counts: () => read(() => counts(database)),
  };
}

/** Runs a query at once and answers in the store's own errors. */
export function readerOf(database: Database): Read {
  // eslint-disable-next-line @typescript-eslint/require-await -- asynchronous for the port's sake: a throw must reject
  return async (query) => {
    if (!database.isOpen())
      throw new ComityError(
        "STORE_UNAVAILABLE",
        "expected an open store, found it closed",
      );
    try {
      return query();
    } catch (cause) {
      throw storeFailure(cause, "reading");
    }
  };
}

function counts(database: Database): StoreCounts {
  const row = database.one(
    `SELECT (SELECT count(*) FROM due) AS due,
       (SELECT count(*) FROM message WHERE direction = 'in' AND state = 'undecided') AS undecided,
       (SELECT coalesce(sum(kept), 0) FROM dead_letter_source) AS dead_letters`,
  );
  if (row === undefined) return { due: 0, undecided: 0, deadLetters: 0 };
  return {
    due: integer(row, "due"),
    undecided: integer(row, "undecided"),
    deadLetters: integer(row, "dead_letters"),
  };
}
