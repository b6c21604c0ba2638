import { deflateRawSync } from "node:zlib";
import { entry } from "./container-forgery.ts";
import type { ContainerDefect } from "./defect.ts";
import type { ForgedEntry } from "../support/forged-zip.ts";

const appnote = "APPNOTE.TXT 6.3.10";
const stray = Buffer.from("octets that belong to nothing");

/** Changes the entry of one name. */
function change(
  name: string,
  fields: Partial<ForgedEntry> | ((entry: ForgedEntry) => Partial<ForgedEntry>),
): ContainerDefect["forgery"] {
  return {
    entries: (entries) =>
      entries.map((each) =>
        each.name === name
          ? {
              ...each,
              ...(typeof fields === "function" ? fields(each) : fields),
            }
          : each,
      ),
  };
}

function add(...added: readonly ForgedEntry[]): ContainerDefect["forgery"] {
  return { entries: (entries) => [...entries, ...added] };
}

const note = "attachments/note.txt";
const unicodePath = Buffer.concat([
  Buffer.from("75700f000100000000", "hex"),
  Buffer.from("other.txt.."),
]);

export const zipDefects: readonly ContainerDefect[] = [
  {
    name: "zip-octets-before",
    expect: "ZIP_MALFORMED",
    why: "octets stand before the first entry",
    clause: `${appnote} §4.3.6`,
    forgery: change("mimetype", { before: stray }),
  },
  {
    name: "zip-octets-between",
    expect: "ZIP_MALFORMED",
    why: "octets stand between two entries, where a reader of local headers finds them",
    clause: `${appnote} §4.3.6`,
    forgery: change(note, { before: stray }),
  },
  {
    name: "zip-octets-before-directory",
    expect: "ZIP_MALFORMED",
    why: "octets stand between the last entry and the central directory",
    clause: `${appnote} §4.3.6`,
    forgery: { end: { beforeDirectory: stray } },
  },
  {
    name: "zip-octets-after-directory",
    expect: "ZIP_MALFORMED",
    why: "octets stand between the central directory and the end record",
    clause: `${appnote} §4.3.6`,
    forgery: { end: { afterDirectory: stray } },
  },
  {
    name: "zip-octets-after",
    expect: "ZIP_MALFORMED",
    why: "octets stand after the end record",
    clause: `${appnote} §4.3.6`,
    forgery: { bytes: (bytes) => Buffer.concat([bytes, stray]) },
  },
  {
    name: "zip-comment",
    expect: "ZIP_MALFORMED",
    why: "the archive has a comment, in which another end record could stand",
    clause: `${appnote} §4.4.26`,
    forgery: { end: { comment: "PK" } },
  },
  {
    name: "zip-entry-comment",
    expect: "ZIP_MALFORMED",
    why: "an entry has a comment, which nobody signed",
    clause: `${appnote} §4.4.18`,
    forgery: change(note, { central: { comment: "approved" } }),
  },
  {
    name: "zip-extra-local",
    expect: "ZIP_MALFORMED",
    why: "a local header has an extra field that the central one has not",
    clause: `${appnote} §4.4.11`,
    forgery: change(note, { local: { extra: unicodePath } }),
  },
  {
    name: "zip-extra-unicode-path",
    expect: "ZIP_MALFORMED",
    why: "an extra field gives an entry another name for readers that know it",
    clause: `${appnote} §4.6.9`,
    forgery: change(note, {
      local: { extra: unicodePath },
      central: { extra: unicodePath },
    }),
  },
  {
    name: "zip-extra-mimetype",
    expect: "ZIP_MALFORMED",
    why: "mimetype has an extra field, so that its value is not at octet 38",
    clause: "EN 319 162-1 §A.1",
    forgery: change("mimetype", {
      local: { extra: Buffer.from("feca0000", "hex") },
      central: { extra: Buffer.from("feca0000", "hex") },
    }),
  },
  {
    name: "zip-data-descriptor",
    expect: "ZIP_MALFORMED",
    why: "sizes stand in a data descriptor after the data",
    clause: `${appnote} §4.3.9`,
    forgery: change(note, ({ bytes }) => ({
      local: { flags: 8, crc: 0, size: 0, compressedSize: 0 },
      central: { flags: 8 },
      after: Buffer.alloc(12, bytes.length),
    })),
  },
  {
    name: "zip-encrypted",
    expect: "ZIP_MALFORMED",
    why: "an entry says it is encrypted",
    clause: `${appnote} §4.4.4`,
    forgery: change(note, { local: { flags: 1 }, central: { flags: 1 } }),
  },
  {
    name: "zip-time",
    expect: "ZIP_MALFORMED",
    why: "an entry has a time of day, which no signature covers",
    clause: "docs/protocol.md §4",
    forgery: change(note, { local: { time: 1 }, central: { time: 1 } }),
  },
  {
    name: "zip-date",
    expect: "ZIP_MALFORMED",
    why: "an entry has a date, which no signature covers",
    clause: "docs/protocol.md §4",
    forgery: change(note, { local: { date: 0x5c21 }, central: { date: 0x5c21 } }),
  },
  {
    name: "zip-flags",
    expect: "ZIP_MALFORMED",
    why: "an entry says how hard deflate tried, which no signature covers",
    clause: "docs/protocol.md §4",
    forgery: change(note, { local: { flags: 2 }, central: { flags: 2 } }),
  },
  {
    name: "zip-version",
    expect: "ZIP_MALFORMED",
    why: "an entry says it needs a newer reader than deflate does",
    clause: "docs/protocol.md §4",
    forgery: change(note, { local: { version: 45 }, central: { version: 45 } }),
  },
  {
    name: "zip-method-bzip2",
    expect: "ZIP_MALFORMED",
    why: "an entry is compressed by another method than deflate",
    clause: `${appnote} §4.4.5`,
    forgery: change(note, { local: { method: 12 }, central: { method: 12 } }),
  },
  {
    name: "zip-name-differs",
    expect: "ZIP_MALFORMED",
    why: "local and central header name a file differently",
    clause: `${appnote} §4.3.12`,
    forgery: change(note, { local: { name: "attachments/evil.txt" } }),
  },
  {
    name: "zip-size-differs",
    expect: "ZIP_MALFORMED",
    why: "local and central header give different sizes",
    clause: `${appnote} §4.3.12`,
    forgery: change(note, { local: { size: 1 } }),
  },
  {
    name: "zip-method-differs",
    expect: "ZIP_MALFORMED",
    why: "local and central header give different methods, so that two readers see two contents",
    clause: `${appnote} §4.3.12`,
    forgery: change(note, { local: { method: 0 } }),
  },
  {
    name: "zip-version-differs",
    expect: "ZIP_MALFORMED",
    why: "local and central header need different versions",
    clause: `${appnote} §4.3.12`,
    forgery: change(note, { local: { version: 45 } }),
  },
  {
    name: "zip-crc",
    expect: "ZIP_MALFORMED",
    why: "the CRC of an entry is wrong in both headers",
    clause: `${appnote} §4.4.7`,
    forgery: change(note, { local: { crc: 1 }, central: { crc: 1 } }),
  },
  {
    name: "zip-inflates-further",
    expect: "ZIP_MALFORMED",
    why: "an entry inflates to more than its headers say",
    clause: `${appnote} §4.4.9`,
    forgery: change(note, ({ bytes }) => ({
      body: deflateRawSync(Buffer.concat([bytes, stray])),
    })),
  },
  {
    name: "zip-inflates-less",
    expect: "ZIP_MALFORMED",
    why: "an entry inflates to less than its headers say",
    clause: `${appnote} §4.4.9`,
    forgery: change(note, ({ bytes }) => ({
      body: deflateRawSync(bytes.subarray(1)),
    })),
  },
  {
    name: "zip-octets-after-deflate",
    expect: "ZIP_MALFORMED",
    why: "octets stand behind the end of a deflate stream, inside the entry",
    clause: "RFC 1951 §3.2.3",
    forgery: change(note, ({ bytes }) => ({
      body: Buffer.concat([deflateRawSync(bytes), stray]),
    })),
  },
  {
    name: "zip-deflate-broken",
    expect: "ZIP_MALFORMED",
    why: "an entry's data is no deflate stream",
    clause: "RFC 1951 §3.2.3",
    forgery: change(note, { body: Buffer.alloc(20, 0xff) }),
  },
  {
    name: "zip-cut-short",
    expect: "ZIP_MALFORMED",
    why: "the last octets of the file are missing",
    clause: `${appnote} §4.3.16`,
    forgery: { bytes: (bytes) => bytes.subarray(0, -10) },
  },
  {
    name: "zip-several-disks",
    expect: "ZIP_MALFORMED",
    why: "the end record stands on a second disk",
    clause: `${appnote} §4.4.19`,
    forgery: { end: { disk: 1 } },
  },
  {
    name: "zip-fewer-entries",
    expect: "ZIP_MALFORMED",
    why: "the end record counts fewer entries than the central directory holds",
    clause: `${appnote} §4.4.22`,
    forgery: { end: { entries: 4 } },
  },
  {
    name: "zip-more-entries",
    expect: "ZIP_MALFORMED",
    why: "the end record counts more entries than the central directory holds",
    clause: `${appnote} §4.4.22`,
    forgery: { end: { entries: 6 } },
  },
  {
    name: "zip-order",
    expect: "ZIP_MALFORMED",
    why: "the central directory names the entries in another order than they stand in",
    clause: `${appnote} §4.3.6`,
    forgery: { end: { order: [0, 2, 1, 3, 4] } },
  },
  {
    name: "zip-overlap",
    expect: "ZIP_MALFORMED",
    why: "two central headers point at the same data, which is then inflated twice",
    clause: `${appnote} §4.3.12`,
    forgery: change(note, { central: { offset: 0 } }),
  },
  {
    name: "zip-hidden-entry",
    expect: "ZIP_MALFORMED",
    why: "an entry stands in the file that the central directory does not name",
    clause: `${appnote} §4.3.6`,
    forgery: { end: { order: [0, 1, 3, 4], entries: 4 } },
  },
  {
    name: "zip-symbolic-link",
    expect: "ZIP_MALFORMED",
    why: "an attachment is a symbolic link to whoever unpacks it on Unix",
    clause: `${appnote} §4.4.15`,
    forgery: change(note, {
      central: { externalAttributes: 0o120777 * 0x10000 },
    }),
  },
  {
    name: "zip-not-a-zip",
    expect: "ZIP_MALFORMED",
    why: "the file is no zip file at all",
    clause: `${appnote} §4.3.1`,
    forgery: {
      bytes: () => Buffer.from("not a zip file, but long enough for one"),
    },
  },
  {
    name: "zip-empty",
    expect: "CONTAINER_MALFORMED",
    why: "the zip file has no entries",
    clause: "EN 319 162-1 §A.1",
    forgery: { entries: () => [] },
  },
  {
    name: "zip-name-twice",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "two entries have one name: some readers take the first, some the last",
    clause: "EN 319 162-1 §A.1",
    forgery: add(entry(note, Buffer.from("another note"))),
  },
  {
    name: "zip-name-twice-by-case",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "two names differ in case only, and are one file on many systems",
    clause: "EN 319 162-1 §A.1",
    forgery: add(entry("attachments/Note.txt", Buffer.from("another note"))),
  },
  {
    name: "zip-name-parent",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name leads out of the folder it is unpacked in",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("attachments/../../note.txt", stray)),
  },
  {
    name: "zip-name-absolute",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name begins at the root",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("/etc/comity", stray)),
  },
  {
    name: "zip-name-backslash",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name has a backslash, which separates folders on Windows",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("attachments\\note.txt", stray)),
  },
  {
    name: "zip-name-drive",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name begins with a drive's letter",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("C:note.txt", stray)),
  },
  {
    name: "zip-name-not-ascii",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name is not ASCII, so that it depends on the reader's code page",
    clause: "EN 319 162-1 §A.1",
    forgery: add(entry("attachments/n\u00f6te.txt", stray)),
  },
  {
    name: "zip-name-control-character",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name holds a zero octet, where some readers stop",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("attachments/note.txt\0.exe", stray)),
  },
  {
    name: "zip-name-trailing-dot",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name ends with a dot, which Windows drops",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("attachments/note.txt.", stray)),
  },
  {
    name: "zip-name-folder",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "an entry is a folder",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("attachments/", Buffer.alloc(0))),
  },
  {
    name: "zip-name-file-and-folder",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "one name is a file, and the folder of another",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry("attachments/note.txt/inner.txt", stray)),
  },
  {
    name: "zip-name-too-long",
    expect: "ZIP_NAME_FORBIDDEN",
    why: "a name is longer than file systems take",
    clause: `${appnote} §4.4.17`,
    forgery: add(entry(`attachments/${"n".repeat(256)}`, stray)),
  },
  {
    name: "zip-ratio",
    expect: "ZIP_TOO_LARGE",
    why: "an attachment inflates to a thousand times its size",
    clause: "docs/protocol.md, container",
    forgery: change(note, {
      body: deflateRawSync(Buffer.alloc(1_000_000), { level: 9 }),
      local: { size: 1_000_000 },
      central: { size: 1_000_000 },
    }),
  },
  {
    name: "zip-inflated-size",
    expect: "ZIP_TOO_LARGE",
    why: "the entries say they inflate to more than 6 MiB together",
    clause: "docs/protocol.md, container",
    forgery: change(note, {
      local: { size: 7_000_000 },
      central: { size: 7_000_000 },
    }),
  },
  {
    name: "zip-entries",
    expect: "ZIP_TOO_LARGE",
    why: "there are more entries than a message may have",
    clause: "docs/protocol.md, container",
    forgery: add(
      ...Array.from({ length: 100 }, (_, n) =>
        entry(`attachments/${n}`, Buffer.alloc(0)),
      ),
    ),
  },
];
