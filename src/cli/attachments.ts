import { basename, extname } from "node:path";
import type { AttachmentEntry } from "../format/attachments.ts";
import { readDocument } from "../format/read-document.ts";
import type { AttachmentRef, Syntax } from "../message/header.ts";
import { readInput } from "./files.ts";

/** For files that the document does not list. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".xml": "application/xml",
  ".json": "application/json",
  ".txt": "text/plain",
  ".csv": "text/csv",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".tif": "image/tiff",
  ".tiff": "image/tiff",
  ".docx":
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".odt": "application/vnd.oasis.opendocument.text",
  ".zip": "application/zip",
  ".mp4": "video/mp4",
  ".mp3": "audio/mpeg",
};

/** Files to go with a document, under their own names; their types are those the document lists, if it does. */
export function readAttachments(
  files: readonly string[],
  listed: readonly AttachmentRef[],
): readonly AttachmentEntry[] {
  return files.map((file) => {
    const filename = basename(file);
    const mediaType =
      listed.find((each) => each.filename === filename)?.mediaType ??
      mediaTypes[extname(filename).toLowerCase()] ??
      "application/octet-stream";
    return { filename, mediaType, bytes: readInput(file) };
  });
}

/** The attachments that a document's header lists, as far as the header can be read. */
export function listedAttachments(
  document: Uint8Array,
  syntax: Syntax,
): readonly AttachmentRef[] {
  const read = readDocument(document, syntax);
  const header = read.kind === "valid" ? read.document.header : read.header;
  return header !== undefined && "attachment" in header
    ? (header.attachment ?? [])
    : [];
}
