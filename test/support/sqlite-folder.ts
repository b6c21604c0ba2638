import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeFact, encodeFact } from "../../src/ledger/journal.ts";
import {
  openSqliteStore,
  type SqliteStore,
} from "../../src/store/sqlite/store.ts";

/** Folders and the stores opened in them, all closed and removed by `clear`. */
export type SqliteFolders = {
  readonly make: () => string;
  readonly open: (directory: string) => Promise<SqliteStore>;
  readonly clear: () => Promise<void>;
};

export function sqliteFolders(): SqliteFolders {
  const folders: string[] = [];
  const stores: SqliteStore[] = [];
  return {
    make: () => {
      const folder = mkdtempSync(join(tmpdir(), "comity-store-"));
      folders.push(folder);
      return folder;
    },
    open: async (directory) => {
      const store = await openSqliteStore({
        directory,
        encodeFact,
        decodeFact,
      });
      stores.push(store);
      return store;
    },
    clear: async () => {
      for (const store of stores.splice(0)) await store.close();
      for (const folder of folders.splice(0))
        rmSync(folder, { recursive: true, force: true });
    },
  };
}
