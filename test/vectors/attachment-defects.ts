import { createHash } from "node:crypto";
import { set } from "../../schemas/examples/change.ts";
import type { ModelObject } from "../../src/message/document.ts";
import type { ForgedFile } from "./container-forgery.ts";
import type { DeliveryDefect } from "./delivery.ts";
import { attachment } from "./documents.ts";

const clause = "docs/protocol.md, documents";
const text = Buffer.from("A note that belongs to the message.\n");
const sha256 = createHash("sha256").update(text).digest("hex");
const note: ForgedFile = {
  name: "attachments/note.txt",
  mediaType: "text/plain",
  bytes: text,
  isRoot: false,
};

const listed = (told: ModelObject = {}) =>
  set("header/attachment", [attachment({ sha256, ...told })]);

/** The header's list and the container's files must be the same. All of them are signed. */
export const attachmentDefects: readonly DeliveryDefect[] = [
  {
    name: "sound-attachment",
    expect: "accepted",
    becomes: "inbox",
    why: "nothing: with one attachment",
    clause,
    changes: [listed()],
    attachments: [note],
  },
  ...(
    [
      [
        "missing",
        "ATTACHMENT-MISSING",
        "an attachment is listed that is not there",
        [listed()],
        [],
      ],
      [
        "unlisted",
        "ATTACHMENT-UNLISTED",
        "an attachment is there that the header does not list",
        [],
        [note],
      ],
      [
        "size",
        "ATTACHMENT-SIZE",
        "the header has another size",
        [listed({ size: 35 })],
        [note],
      ],
      [
        "digest",
        "ATTACHMENT-DIGEST",
        "the header has another digest",
        [listed({ sha256: "ab".repeat(32) })],
        [note],
      ],
      [
        "media-type",
        "ATTACHMENT-MEDIA-TYPE",
        "the header has another media type than the manifest",
        [listed({ mediaType: "text/html" })],
        [note],
      ],
      [
        "name",
        "ATTACHMENT-MISSING ATTACHMENT-UNLISTED",
        "the header names it in upper case",
        [listed({ filename: "NOTE.txt" })],
        [note],
      ],
    ] as const
  ).map(([name, rules, why, changes, attachments]) => ({
    name: `attachment-${name}`,
    expect: "RULES_BROKEN",
    becomes: "rejected",
    rules,
    why,
    clause,
    changes,
    attachments,
  })),
];
