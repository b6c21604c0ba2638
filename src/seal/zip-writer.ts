import { crc32, deflateRawSync } from "node:zlib";
import {
  assertCounts,
  assertNames,
  isOverRatio,
  tooLarge,
  zipFormat,
  type ZipEntry,
  type ZipLimits,
} from "./zip-format.ts";

export type ZipPart = ZipEntry & { readonly method: "stored" | "deflated" };

/** Octets that deflated data may be longer by: with them one piece of memory takes it, no larger than its input. */
const roomForMore = 64;
/** On XML it is twice as fast as the default of 6, and its output hardly larger. */
const level = 1;

/**
 * Writes entries in their order, without extra fields, descriptors or comments: what `readZip` accepts under the same
 * limits. The same parts give the same bytes.
 * @throws ComityError ZIP_NAME_FORBIDDEN, ZIP_TOO_LARGE
 */
export function writeZip(
  parts: readonly ZipPart[],
  limits: ZipLimits,
): Uint8Array {
  assertZippable(parts, limits);
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const { body, header } = compress(part, limits);
    const name = Buffer.from(part.name, "latin1");
    locals.push(localHeader(header), name, body);
    centrals.push(centralHeader(header, offset), name);
    offset += zipFormat.localBytes + name.length + body.length;
  }
  const end = endRecord(parts.length, centrals, offset);
  const bytes = Buffer.concat([...locals, ...centrals, end]);
  if (bytes.length > limits.bytesMax)
    throw tooLarge(`${limits.bytesMax} octets`, `${bytes.length}`);
  return bytes;
}

/**
 * Whether parts may become a zip file of these limits, before any work is put into it.
 * @throws ComityError ZIP_NAME_FORBIDDEN, ZIP_TOO_LARGE
 */
export function assertZippable(
  parts: readonly ZipPart[],
  limits: ZipLimits,
): void {
  assertNames(parts.map(({ name }) => name));
  const inflatedBytes = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  assertCounts({ entries: parts.length, inflatedBytes }, limits);
}

/** The data of an entry, and what both of its headers say of it. */
function compress(
  { name, bytes, method }: ZipPart,
  limits: ZipLimits,
): { readonly body: Uint8Array; readonly header: Buffer } {
  const smaller =
    method === "deflated"
      ? deflateRawSync(bytes, { level, chunkSize: bytes.length + roomForMore })
      : undefined;
  // A file of nothing but blanks would look like an attack to its reader, and is stored.
  const isDeflated =
    smaller !== undefined && !isOverRatio(bytes.length, smaller.length, limits);
  const body = isDeflated ? smaller : bytes;
  const header = Buffer.alloc(26);
  header.writeUInt16LE(zipFormat.version, 0);
  header.writeUInt16LE(isDeflated ? zipFormat.deflated : zipFormat.stored, 4);
  header.writeUInt16LE(zipFormat.date, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(body.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { body, header };
}

function localHeader(header: Buffer): Buffer {
  const local = Buffer.alloc(zipFormat.localBytes);
  local.writeUInt32LE(zipFormat.localSignature, 0);
  header.copy(local, 4);
  return local;
}

function centralHeader(header: Buffer, offset: number): Buffer {
  const central = Buffer.alloc(zipFormat.centralBytes);
  central.writeUInt32LE(zipFormat.centralSignature, 0);
  central.writeUInt16LE(zipFormat.version, 4);
  header.copy(central, 6);
  central.writeUInt32LE(offset, 42);
  return central;
}

function endRecord(
  entries: number,
  directory: readonly Uint8Array[],
  offset: number,
): Buffer {
  const end = Buffer.alloc(zipFormat.endBytes);
  end.writeUInt32LE(zipFormat.endSignature, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}
