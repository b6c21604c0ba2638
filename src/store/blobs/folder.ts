import { randomUUID } from "node:crypto";
import { existsSync, statSync, unlinkSync } from "node:fs";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Digest } from "../../message/identifiers.ts";

/** A folder of files named by the SHA-256 of their bytes, two levels deep: `ab/cd/abcd…`. */
export type FolderOfBlobs = {
  /** When it resolves, file and name survive power loss. The same bytes twice are harmless and heal a damaged file. */
  readonly write: (digest: Digest, bytes: Uint8Array) => Promise<void>;
  /** The bytes as they lie there, or undefined when there is no such file. */
  readonly read: (digest: Digest) => Promise<Uint8Array | undefined>;
  readonly has: (digest: Digest) => boolean;
  /** Removes files older than `olderThan` that `isNamed` does not know; resolves to how many. */
  readonly removeUnnamed: (
    olderThan: Date,
    isNamed: (digest: Digest) => boolean,
  ) => Promise<number>;
};

const digestPattern = /^[0-9a-f]{64}$/;

/** Opens the folder, making it if needed, and clears what half-finished writes of an earlier process left aside. */
export async function openFolderOfBlobs(root: string): Promise<FolderOfBlobs> {
  const aside = join(root, "aside");
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true, mode: 0o700 });
  await syncFolder(dirname(root));
  await syncFolder(root);
  const pathOf = (digest: Digest): string =>
    join(root, digest.slice(0, 2), digest.slice(2, 4), digest);
  const folderFor = syncedFolders(root);
  return {
    write: async (digest, bytes) => {
      const path = pathOf(digest);
      const unfinished = join(aside, randomUUID());
      try {
        await writeSynced(unfinished, bytes);
        await folderFor(path);
        // A crash before this line leaves a file aside, cleared at the next start; after it an orphan, collected later.
        await rename(unfinished, path);
        await syncFolder(dirname(path));
      } catch (cause) {
        await rm(unfinished, { force: true });
        throw cause;
      }
    },
    read: async (digest) => {
      try {
        return await readFile(pathOf(digest));
      } catch (cause) {
        if (isAbsent(cause)) return undefined;
        throw cause;
      }
    },
    has: (digest) => existsSync(pathOf(digest)),
    removeUnnamed: (olderThan, isNamed) =>
      removeUnnamed(root, olderThan, isNamed),
  };
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Without this the file's name may be missing after power loss although its bytes were synced. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Makes the two folders a file lies in, and syncs their own names, once a process; at most 65,792 are remembered. */
function syncedFolders(root: string): (path: string) => Promise<void> {
  const synced = new Set<string>();
  return async (path) => {
    const second = dirname(path);
    if (synced.has(second)) return;
    await mkdir(second, { recursive: true, mode: 0o700 });
    await syncFolder(dirname(second));
    await syncFolder(root);
    synced.add(second);
  };
}

async function removeUnnamed(
  root: string,
  olderThan: Date,
  isNamed: (digest: Digest) => boolean,
): Promise<number> {
  let removed = 0;
  for (const folder of await secondFolders(root)) {
    // A turn of the event loop for each folder: a store of many files is not walked in one.
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      // From the question to the removal without a pause: no command can name the file in between.
      if (
        !digestPattern.test(name) ||
        isNamed(name as Digest) ||
        statSync(path).mtime >= olderThan
      )
        continue;
      unlinkSync(path);
      removed += 1;
    }
  }
  return removed;
}

async function secondFolders(root: string): Promise<readonly string[]> {
  const firsts = (await readdir(root)).filter((name) =>
    /^[0-9a-f]{2}$/.test(name),
  );
  const seconds = await Promise.all(
    firsts.map(async (first) =>
      (await readdir(join(root, first))).map((second) =>
        join(root, first, second),
      ),
    ),
  );
  return seconds.flat();
}

function isAbsent(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}
