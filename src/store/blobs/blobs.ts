import { hash } from "node:crypto";
import { ComityError } from "../../errors.ts";
import type { Blobs } from "../../exchange/ports.ts";
import type { Digest } from "../../message/identifiers.ts";
import { storeFailure } from "../failure.ts";
import type { FolderOfBlobs } from "./folder.ts";

/** Up to this, bytes ride in the transaction that names them: one sync for all. */
const inlineBytesMax = 64 * 1024;

/** What the database knows of named bytes; without `inline` they lie in the folder. */
export type BlobRow = { readonly size: number; readonly inline?: Uint8Array };

/**
 * The bytes of containers and dead letters. `find` asks the database; only bytes that a command has named can be read.
 * Large bytes that no command ever named are orphans for `FolderOfBlobs.removeUnnamed`.
 */
export function createBlobs(
  folder: FolderOfBlobs,
  find: (digest: Digest) => Promise<BlobRow | undefined>,
): Blobs {
  return {
    stage: async (bytes) => {
      const digest = hash("sha256", bytes) as Digest;
      if (bytes.length <= inlineBytesMax)
        return { digest, size: bytes.length, inline: bytes };
      await onDisk("writing a blob", () => folder.write(digest, bytes));
      return { digest, size: bytes.length };
    },
    read: async (digest) => {
      const row = await find(digest);
      if (row === undefined) throw missing(digest, "a name");
      const bytes =
        row.inline ??
        (await onDisk("reading a blob", () => folder.read(digest)));
      if (bytes === undefined) throw missing(digest, "a file");
      if (hash("sha256", bytes) === digest) return bytes;
      throw new ComityError(
        "BLOB_DAMAGED",
        "expected bytes with the digest that names them, found another digest",
        {
          details: { digest },
        },
      );
    },
  };
}

async function onDisk<Result>(
  doing: string,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    throw storeFailure(cause, doing);
  }
}

function missing(digest: Digest, expected: string): ComityError {
  return new ComityError(
    "BLOB_MISSING",
    `expected ${expected} for the digest, found none`,
    { details: { digest } },
  );
}
