import { crc32, inflateRawSync } from "node:zlib";
import { ComityError } from "../errors.ts";
import {
  assertCounts,
  assertNames,
  isOverRatio,
  tooLarge,
  zipFormat,
  type ZipEntry,
  type ZipLimits,
} from "./zip-format.ts";

export type { ZipEntry } from "./zip-format.ts";

/** The least that zlib takes. */
const chunkBytesMin = 64;

const { localBytes, centralBytes, endBytes, stored, deflated } = zipFormat;

/** 1.0 for what is stored: some writers say so. */
const versionsNeeded: readonly number[] = [10, zipFormat.version];
/** The upper half of the external attributes is a Unix mode; its four highest bits are the type of the file. */
const fileTypeMask = 0xf000;
const regularFile = 0x8000;
/** MS-DOS attributes, the lower half: a directory, or a volume's label. */
const dosNotAFile = 0x18;

/**
 * Reads a zip file with nothing in it that two readers could see differently: every octet belongs to a local header
 * with its data, in the order of the central directory, or to the central directory, or to the end record.
 * @throws ComityError ZIP_MALFORMED, ZIP_NAME_FORBIDDEN, ZIP_TOO_LARGE
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): readonly ZipEntry[] {
  if (bytes.length > limits.bytesMax)
    throw tooLarge(`${limits.bytesMax} octets`, `${bytes.length}`);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = readEnd(file);
  assertCounts({ entries: end.entries, inflatedBytes: 0 }, limits);
  const headers = readDirectory(file, end);
  assertNames(headers.map(({ name }) => name));
  const inflatedBytes = headers.reduce((sum, { size }) => sum + size, 0);
  assertCounts({ entries: headers.length, inflatedBytes }, limits);
  let expected = 0;
  const entries = headers.map((header) => {
    if (header.offset !== expected)
      throw malformed(
        "entries one after the other",
        `entry ${header.name} elsewhere`,
      );
    const { body, next } = readLocal(file, header, end.directoryOffset);
    expected = next;
    return { name: header.name, bytes: inflate(header, body, limits) };
  });
  if (expected !== end.directoryOffset)
    throw malformed(
      "the central directory after the last entry",
      "other octets",
    );
  return entries;
}

type Header = {
  /** Version needed, flags, method, time, date, CRC, sizes, length of the name: what both headers say. */
  readonly common: Buffer;
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
};

type End = {
  readonly entries: number;
  readonly directoryOffset: number;
  readonly offset: number;
};

/** No archive comment, so that the end record is the last 22 octets and cannot be mistaken. */
function readEnd(file: Buffer): End {
  const offset = file.length - endBytes;
  if (offset < 0 || file.readUInt32LE(offset) !== zipFormat.endSignature)
    throw malformed("a zip file that ends with its end record", "none");
  const disks = file.readUInt32LE(offset + 4);
  const entriesHere = file.readUInt16LE(offset + 8);
  const entries = file.readUInt16LE(offset + 10);
  const size = file.readUInt32LE(offset + 12);
  const directoryOffset = file.readUInt32LE(offset + 16);
  if (disks !== 0 || entriesHere !== entries)
    throw malformed("one disk", "several");
  if (file.readUInt16LE(offset + 20) !== 0)
    throw malformed("no comment", "one");
  if (directoryOffset + size !== offset)
    throw malformed(
      "the end record after the central directory",
      "other octets",
    );
  return { entries, directoryOffset, offset };
}

function readDirectory(file: Buffer, end: End): readonly Header[] {
  const headers: Header[] = [];
  let at = end.directoryOffset;
  for (let n = 0; n < end.entries; n += 1) {
    if (
      at + centralBytes > end.offset ||
      file.readUInt32LE(at) !== zipFormat.centralSignature
    )
      throw malformed("a central header", "none");
    const next = at + centralBytes + file.readUInt16LE(at + 28);
    if (next > end.offset) throw malformed("a central header", "one cut short");
    headers.push(readHeader(file, at, next));
    at = next;
  }
  if (at !== end.offset)
    throw malformed(
      `${end.entries} central headers`,
      "other octets after them",
    );
  return headers;
}

function readHeader(file: Buffer, at: number, next: number): Header {
  assertNothingStated(file, at);
  const method = file.readUInt16LE(at + 10);
  if (method !== stored && method !== deflated)
    throw malformed("stored or deflated", `method ${method}`);
  // An extra field can state another name (0x7075) or other sizes (0x0001) than the header.
  if (file.readUInt16LE(at + 30) !== 0)
    throw malformed("no extra fields", "some");
  if (file.readUInt16LE(at + 32) !== 0)
    throw malformed("no comment on an entry", "one");
  if (file.readUInt16LE(at + 34) !== 0) throw malformed("one disk", "several");
  assertRegularFile(file.readUInt32LE(at + 38));
  return {
    common: file.subarray(at + 6, at + 30),
    name: file.toString("latin1", at + centralBytes, next),
    method,
    crc: file.readUInt32LE(at + 16),
    compressedSize: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    offset: file.readUInt32LE(at + 42),
  };
}

/**
 * What no signature covers must not be free, or anybody could make another file of the same message. No flags: not
 * encrypted, no data descriptors, names in ASCII. No time: that of every entry is the epoch.
 */
function assertNothingStated(file: Buffer, at: number): void {
  const flags = file.readUInt16LE(at + 8);
  if (flags !== 0) throw malformed("no flags", `0x${flags.toString(16)}`);
  const version = file.readUInt16LE(at + 6);
  if (!versionsNeeded.includes(version))
    throw malformed(
      `a version of ${versionsNeeded.join(" or ")}`,
      `${version}`,
    );
  const [time, date] = [file.readUInt16LE(at + 12), file.readUInt16LE(at + 14)];
  if (time !== 0 || date !== zipFormat.date)
    throw malformed("the time 1980-01-01 00:00", "another");
}

/** A symbolic link is a file to one reader and its target to another, on the disk of whoever unpacks it. */
function assertRegularFile(externalAttributes: number): void {
  const type = (externalAttributes >>> 16) & fileTypeMask;
  const isFile = type === 0 || type === regularFile;
  if (!isFile || (externalAttributes & dosNotAFile) !== 0)
    throw malformed("regular files", "a link, a folder or a device");
}

function readLocal(
  file: Buffer,
  header: Header,
  limit: number,
): { readonly body: Buffer; readonly next: number } {
  const at = header.offset;
  const start = at + localBytes + header.name.length;
  const next = start + header.compressedSize;
  if (
    at + localBytes > limit ||
    file.readUInt32LE(at) !== zipFormat.localSignature
  )
    throw malformed("a local header", "none");
  if (!file.subarray(at + 4, at + 28).equals(header.common))
    throw malformed(
      "a local header equal to the central one",
      `another for ${header.name}`,
    );
  if (file.readUInt16LE(at + 28) !== 0)
    throw malformed("no extra fields", "some");
  if (file.toString("latin1", at + localBytes, start) !== header.name)
    throw malformed(
      "the same name in both headers",
      `another for ${header.name}`,
    );
  if (next > limit)
    throw malformed("an entry within the file", `${header.name} cut short`);
  return { body: file.subarray(start, next), next };
}

function inflate(header: Header, body: Buffer, limits: ZipLimits): Uint8Array {
  const { name, size } = header;
  if (isOverRatio(size, body.length, limits))
    throw tooLarge(`a ratio of ${limits.ratioMax}`, `more in ${name}`);
  const bytes =
    header.method === stored ? body : inflateExactly(body, size, name);
  if (bytes.length !== size)
    throw malformed(`${size} octets in ${name}`, `${bytes.length}`);
  if (crc32(bytes) !== header.crc)
    throw malformed(`the CRC of ${name}`, "another");
  return bytes;
}

function inflateExactly(body: Buffer, size: number, name: string): Buffer {
  try {
    const { buffer, engine } = inflateRawSync(body, {
      chunkSize: Math.max(chunkBytesMin, size),
      maxOutputLength: Math.max(1, size),
      info: true,
    }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    // Octets after the deflate stream would be data that no digest covers.
    if (engine.bytesWritten !== body.length)
      throw malformed(`nothing after the data of ${name}`, "more octets");
    return buffer;
  } catch (cause) {
    if (cause instanceof ComityError) throw cause;
    throw malformed(`deflated data of ${size} octets in ${name}`, "other data");
  }
}

function malformed(expected: string, found: string): ComityError {
  return new ComityError(
    "ZIP_MALFORMED",
    `expected ${expected}, found ${found}`,
  );
}
