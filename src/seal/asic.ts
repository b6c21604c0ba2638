import { createHash, timingSafeEqual } from "node:crypto";
import { ComityError } from "../errors.ts";
import type { Syntax } from "../message/header.ts";
import type { DataObject, Manifest } from "./manifest.ts";
import type { ZipEntry } from "./zip-format.ts";

/** What stands where in a container: ASiC-E with CAdES (EN 319 162-1 §4.4), with one signature and fixed names. */
export const asic = {
  mimetype: "application/vnd.etsi.asic-e+zip",
  manifestName: "META-INF/ASiCManifest001.xml",
  signatureName: "META-INF/signature001.p7s",
  attachmentFolder: "attachments/",
  documents: {
    xml: { name: "message.xml", mediaType: "application/xml" },
    json: { name: "message.json", mediaType: "application/json" },
  },
} as const;

/** A file that goes with a document; `filename` is its name under `attachments/`. */
export type ContainerAttachment = {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** A file of the container with what the manifest says of it. */
export type ListedFile = {
  readonly object: DataObject;
  readonly bytes: Uint8Array;
};

/** Where `mimetype` and its value stand in the file, whatever reads it (§A.1): after one local header. */
const mimetypeOffset = 30;
const formatNames: readonly string[] = [
  "mimetype",
  asic.manifestName,
  asic.signatureName,
];

/**
 * The manifest and the signature, once the first entry says what the file is.
 * @throws ComityError CONTAINER_MALFORMED, CONTAINER_MISSING_FILE
 */
export function findFormatFiles(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): { readonly manifest: Uint8Array; readonly signature: Uint8Array } {
  const expected = Buffer.from(`mimetype${asic.mimetype}`);
  const start = bytes.subarray(
    mimetypeOffset,
    mimetypeOffset + expected.length,
  );
  const [first] = entries;
  const isFirst =
    first?.name === "mimetype" && first.bytes.length === asic.mimetype.length;
  if (!isFirst || !expected.equals(start))
    throw malformed(
      `a first entry mimetype with ${asic.mimetype}, stored`,
      first?.name ?? "no entry",
    );
  return {
    manifest: entryOf(entries, asic.manifestName),
    signature: entryOf(entries, asic.signatureName),
  };
}

/**
 * Every file is listed and every listed file is there, so that all that a reader finds in it has been signed.
 * @throws ComityError CONTAINER_MALFORMED, CONTAINER_UNLISTED_FILE, CONTAINER_MISSING_FILE
 */
export function matchFiles(
  entries: readonly ZipEntry[],
  manifest: Manifest,
): readonly ListedFile[] {
  if (manifest.signatureName !== asic.signatureName)
    throw malformed(
      `a manifest for ${asic.signatureName}`,
      manifest.signatureName,
    );
  const listed = new Set(manifest.dataObjects.map(({ name }) => name));
  const unlisted = entries.find(
    ({ name }) => !formatNames.includes(name) && !listed.has(name),
  );
  if (unlisted !== undefined)
    throw new ComityError(
      "CONTAINER_UNLISTED_FILE",
      `expected only files of the manifest, found ${unlisted.name}`,
    );
  return manifest.dataObjects.map((object) => {
    if (formatNames.includes(object.name))
      throw malformed("a manifest of the message's own files", object.name);
    return { object, bytes: entryOf(entries, object.name) };
  });
}

export function hasItsDigest({ object, bytes }: ListedFile): boolean {
  const { algorithm, value } = object.digest;
  const found = createHash(algorithm).update(bytes).digest();
  return value.length === found.length && timingSafeEqual(found, value);
}

/** @throws ComityError DIGEST_MISMATCH */
export function assertDigests(files: readonly ListedFile[]): void {
  const altered = files.find((file) => !hasItsDigest(file));
  if (altered !== undefined)
    throw new ComityError(
      "DIGEST_MISMATCH",
      `expected the manifest's digest of ${altered.object.name}, found another`,
    );
}

/**
 * The one root document and the attachments in their folder.
 * @throws ComityError CONTAINER_DOCUMENTS
 */
export function readContents(files: readonly ListedFile[]): {
  readonly document: Uint8Array;
  readonly syntax: Syntax;
  readonly attachments: readonly ContainerAttachment[];
} {
  const roots = files.filter(({ object }) => object.isRoot);
  const [root] = roots;
  if (root === undefined || roots.length > 1)
    throw misplaced("one root document", `${roots.length}`);
  return {
    document: root.bytes,
    syntax: syntaxOf(root.object),
    attachments: files.filter((file) => file !== root).map(attachmentOf),
  };
}

function syntaxOf({ name, mediaType }: DataObject): Syntax {
  for (const syntax of ["xml", "json"] as const) {
    const document = asic.documents[syntax];
    if (document.name === name && document.mediaType === mediaType)
      return syntax;
  }
  throw misplaced(
    "message.xml or message.json with its media type as root document",
    `${name}, ${mediaType}`,
  );
}

function attachmentOf({ object, bytes }: ListedFile): ContainerAttachment {
  const { name, mediaType } = object;
  if (!name.startsWith(asic.attachmentFolder))
    throw misplaced(`further files under ${asic.attachmentFolder}`, name);
  return {
    filename: name.slice(asic.attachmentFolder.length),
    mediaType,
    bytes,
  };
}

function entryOf(entries: readonly ZipEntry[], name: string): Uint8Array {
  const entry = entries.find((each) => each.name === name);
  if (entry !== undefined) return entry.bytes;
  throw new ComityError(
    "CONTAINER_MISSING_FILE",
    `expected ${name} in the container, found none`,
  );
}

function misplaced(expected: string, found: string): ComityError {
  return new ComityError(
    "CONTAINER_DOCUMENTS",
    `expected ${expected}, found ${found.slice(0, 160)}`,
  );
}

function malformed(expected: string, found: string): ComityError {
  return new ComityError(
    "CONTAINER_MALFORMED",
    `expected ${expected}, found ${found.slice(0, 80)}`,
  );
}
