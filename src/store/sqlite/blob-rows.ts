import { ComityError } from "../../errors.ts";
import type { StagedBlob } from "../../exchange/ports.ts";
import type { Digest } from "../../message/identifiers.ts";
import type { BlobRow } from "../blobs/blobs.ts";
import type { FolderOfBlobs } from "../blobs/folder.ts";
import type { Database } from "./database.ts";
import { bytes, integer, optional } from "./row.ts";

/**
 * Makes staged bytes part of the command that names them. For a large blob the file is looked for once more: the
 * collector may have taken it as an orphan if it was staged very long ago, and a name without bytes must never commit.
 * @throws ComityError BLOB_MISSING
 */
export function nameBlob(
  database: Database,
  folder: FolderOfBlobs,
  blob: StagedBlob,
): void {
  if (blob.inline === undefined && !folder.has(blob.digest)) {
    throw new ComityError(
      "BLOB_MISSING",
      "expected the staged file, found none",
      { details: { digest: blob.digest } },
    );
  }
  database.run(
    "INSERT INTO blob (digest, size, inline) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING",
    blob.digest,
    blob.size,
    blob.inline,
  );
}

/**
 * Takes a blob's name away once no message, receipt or dead letter bears it. The row's bytes go with it; a file that
 * has lost its name is an orphan, collected like one that never had a name.
 */
export function releaseBlob(
  database: Database,
  blob: Digest | undefined,
): void {
  database.run(
    `DELETE FROM blob WHERE digest = ?1
       AND NOT EXISTS (SELECT 1 FROM message WHERE blob = ?1)
       AND NOT EXISTS (SELECT 1 FROM receipt WHERE blob = ?1)
       AND NOT EXISTS (SELECT 1 FROM dead_letter WHERE blob = ?1)`,
    blob,
  );
}

export function findBlob(
  database: Database,
  digest: Digest,
): BlobRow | undefined {
  const row = database.one(
    "SELECT size, inline FROM blob WHERE digest = ?",
    digest,
  );
  if (row === undefined) return undefined;
  return {
    size: integer(row, "size"),
    ...optional(row, "inline", "inline", bytes),
  };
}
