import { createHash } from "node:crypto";
import type { Fault } from "../message/fault.ts";
import type { AttachmentRef } from "../message/header.ts";
import { excerpt } from "../message/text.ts";

/** One attachment as the container, or a submission, holds it. */
export type AttachmentEntry = {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/**
 * The header's list of attachments and those that are there must be the same: names, types, sizes, digests, none more
 * and none less. Paths are JSON pointers.
 */
export function compareAttachments(
  listed: readonly AttachmentRef[],
  entries: readonly AttachmentEntry[],
): Fault[] {
  const byName = new Map(entries.map((entry) => [entry.filename, entry]));
  const named = new Set(listed.map(({ filename }) => filename));
  const unlisted = entries.filter(({ filename }) => !named.has(filename));
  return [
    ...listed.flatMap((reference, index) =>
      compare(
        reference,
        byName.get(reference.filename),
        `/header/attachment/${index}`,
      ),
    ),
    ...unlisted.map(({ filename }) => ({
      path: "/header/attachment",
      rule: "ATTACHMENT-UNLISTED",
      expected: "every attachment in the list",
      found: excerpt(`${filename}, which is not`),
    })),
  ];
}

function compare(
  { filename, mediaType, size, sha256 }: AttachmentRef,
  entry: AttachmentEntry | undefined,
  path: string,
): readonly Fault[] {
  if (entry === undefined) {
    const expected = excerpt(`an attachment ${filename}`);
    return [fault(path, "filename", "MISSING", expected, "none")];
  }
  const faults: Fault[] = [];
  if (entry.mediaType !== mediaType)
    faults.push(
      fault(path, "mediaType", "MEDIA-TYPE", entry.mediaType, mediaType),
    );
  const { length } = entry.bytes;
  if (length !== size)
    faults.push(fault(path, "size", "SIZE", `${length}`, `${size}`));
  const digest = createHash("sha256").update(entry.bytes).digest("hex");
  if (digest !== sha256)
    faults.push(fault(path, "sha256", "DIGEST", digest, sha256));
  return faults;
}

function fault(
  path: string,
  member: string,
  kind: string,
  expected: string,
  found: string,
): Fault {
  return {
    path: `${path}/${member}`,
    rule: `ATTACHMENT-${kind}`,
    expected: excerpt(expected),
    found: excerpt(found),
  };
}
