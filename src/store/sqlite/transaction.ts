import type { Effects, Fact, StagedBlob } from "../../exchange/ports.ts";
import type { FolderOfBlobs } from "../blobs/folder.ts";
import { nameBlob } from "./blob-rows.ts";
import type { Database } from "./database.ts";
import { finish, schedule, unschedule } from "./due.ts";
import { appendFacts, type FactCodec } from "./journal.ts";

/** What a command writes through. */
export type Transaction = {
  readonly database: Database;
  /**
   * Writes what every command writes beside its own rows; `more` are facts that only the command's result told. A
   * command whose outcome is not the write it was asked for (`exists`, `conversation-moved`, …) leaves its effects
   * unwritten too, the claim included: the caller then decides what the claim's work has become.
   * @throws ComityError LEASE_LOST
   */
  readonly write: (effects: Effects, more?: readonly Fact[]) => void;
  /** @throws ComityError BLOB_MISSING when the file that was staged has gone */
  readonly name: (blob: StagedBlob) => void;
};

export function transactionOn(
  database: Database,
  codec: FactCodec,
  folder: FolderOfBlobs,
): Transaction {
  return {
    database,
    write: (effects, more = []) => {
      // The claim is finished first, so that a command may schedule the very key it finishes.
      if (effects.claim !== undefined) finish(database, effects.claim);
      for (const key of effects.unschedule ?? []) unschedule(database, key);
      for (const work of effects.schedule ?? []) schedule(database, work);
      appendFacts(database, codec, [...effects.facts, ...more]);
    },
    name: (blob) => nameBlob(database, folder, blob),
  };
}
