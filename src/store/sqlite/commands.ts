import { ComityError } from "../../errors.ts";
import type { Blobs, Store } from "../../exchange/ports.ts";
import { tellClock } from "./clocks.ts";
import type { Database } from "./database.ts";
import { hasRoom, keepDeadLetter } from "./dead-letters.ts";
import { claimDue, giveBack, isAnyDue, recallDue } from "./due.ts";
import type { GroupCommit } from "./group-commit.ts";
import {
  confirmHandover,
  discardUndecided,
  keepUndecided,
  markFetched,
} from "./incoming.ts";
import {
  acceptMessage,
  markOverdue,
  markPublished,
  markUnresolved,
  noteInquiry,
  takeAnswer,
} from "./outgoing.ts";
import type { Read } from "./queries.ts";
import { recordReceipt, storeReceipt } from "./receipts.ts";
import { integer } from "./row.ts";
import type { Transaction } from "./transaction.ts";
import { closeNumber, recordVerdict } from "./verdicts.ts";

type Commands = Pick<
  Store,
  | "recordFacts"
  | "acceptMessage"
  | "markPublished"
  | "markOverdue"
  | "markUnresolved"
  | "noteInquiry"
  | "takeAnswer"
  | "recordVerdict"
  | "closeNumber"
  | "keepUndecided"
  | "discardUndecided"
  | "keepDeadLetter"
  | "storeReceipt"
  | "recordReceipt"
  | "markFetched"
  | "confirmHandover"
  | "tellClock"
  | "claimDue"
  | "postpone"
  | "recallDue"
  | "noteDirectoryVersion"
  | "probe"
>;

/** Everything that writes. Each command is one function of its subject's file, run in one transaction. */
export function commandsOn(
  transaction: Transaction,
  commit: GroupCommit["commit"],
  read: Read,
  blobs: Blobs,
): Commands {
  const { database } = transaction;
  return {
    recordFacts: (effects) => commit(() => transaction.write(effects)),
    acceptMessage: (...told) =>
      commit(() => acceptMessage(transaction, ...told)),
    markPublished: (...told) =>
      commit(() => markPublished(transaction, ...told)),
    markOverdue: (...told) => commit(() => markOverdue(transaction, ...told)),
    markUnresolved: (...told) =>
      commit(() => markUnresolved(transaction, ...told)),
    noteInquiry: (...told) => commit(() => noteInquiry(transaction, ...told)),
    takeAnswer: (...told) => commit(() => takeAnswer(transaction, ...told)),
    closeNumber: (...told) => commit(() => closeNumber(transaction, ...told)),
    recordVerdict: (...told) =>
      commit(() => recordVerdict(transaction, ...told)),
    keepUndecided: (...told) =>
      commit(() => keepUndecided(transaction, ...told)),
    discardUndecided: (...told) =>
      commit(() => discardUndecided(transaction, ...told)),
    keepDeadLetter: async (letter, quota, effects) => {
      const stages =
        letter.body !== undefined &&
        (await commit(() => hasRoom(database, letter, quota)));
      const body = stages ? await blobs.stage(letter.body) : undefined;
      return commit(() =>
        keepDeadLetter(transaction, letter, body, quota, effects),
      );
    },
    storeReceipt: (...told) => commit(() => storeReceipt(transaction, ...told)),
    recordReceipt: (...told) =>
      commit(() => recordReceipt(transaction, ...told)),
    markFetched: (...told) => commit(() => markFetched(transaction, ...told)),
    confirmHandover: (...told) =>
      commit(() => confirmHandover(transaction, ...told)),
    tellClock: (...told) => commit(() => tellClock(transaction, ...told)),
    claimDue: async (limit, now, leaseMs) => {
      // Asked after every piece of work, mostly in vain: a look costs no sync.
      if (!(await read(() => isAnyDue(database, now)))) return [];
      return commit(() => claimDue(database, limit, now, leaseMs));
    },
    postpone: (claim, at, facts) =>
      commit(() => {
        giveBack(database, claim, at);
        transaction.write({ facts });
      }),
    recallDue: (now, latest) => commit(() => recallDue(database, now, latest)),
    noteDirectoryVersion: (version) =>
      commit(() => noteDirectoryVersion(database, version)),
    probe: () => commit(() => probe(database)),
  };
}

function noteDirectoryVersion(database: Database, version: number): number {
  const row = database.one(
    "UPDATE directory_seen SET version = max(version, ?) RETURNING version",
    version,
  );
  return row === undefined ? version : integer(row, "version");
}

/** Dirties a page, so that the commit has to reach the disk. */
function probe(database: Database): void {
  const row = database.one(
    "UPDATE probe SET count = count + 1 RETURNING count",
  );
  if (row !== undefined && integer(row, "count") > 0) return;
  throw new ComityError(
    "STORE_CORRUPT",
    "expected the row that a probe writes, found none",
  );
}
