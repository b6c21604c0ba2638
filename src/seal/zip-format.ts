import { ComityError } from "../errors.ts";

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

export type ZipLimits = {
  /** Of the whole file, and of everything inflated together. */
  readonly bytesMax: number;
  readonly entriesMax: number;
  /** Inflated to compressed; small entries may exceed it. */
  readonly ratioMax: number;
};

/** APPNOTE.TXT 6.3.10 §4.3: signatures and lengths of the three records that are used. */
export const zipFormat = {
  localSignature: 0x04034b50,
  centralSignature: 0x02014b50,
  endSignature: 0x06054b50,
  localBytes: 30,
  centralBytes: 46,
  endBytes: 22,
  stored: 0,
  deflated: 8,
  /** 2.0, which is what deflate needs. */
  version: 20,
  /** 1980-01-01, the epoch of zip; its midnight is a time of zero. */
  date: 0x0021,
} as const;

const nameBytesMax = 255;
/** An entry up to this size may have any ratio: short texts compress well by nature. */
const ratioFreeBytes = 64 * 1024;

export function isOverRatio(
  size: number,
  compressedSize: number,
  { ratioMax }: ZipLimits,
): boolean {
  return size > ratioFreeBytes && size > compressedSize * ratioMax;
}

/** @throws ComityError ZIP_TOO_LARGE */
export function assertCounts(
  counts: { readonly entries: number; readonly inflatedBytes: number },
  limits: ZipLimits,
): void {
  if (counts.entries > limits.entriesMax)
    throw tooLarge(`${limits.entriesMax} entries`, `${counts.entries}`);
  if (counts.inflatedBytes > limits.bytesMax)
    throw tooLarge(
      `${limits.bytesMax} octets inflated`,
      `${counts.inflatedBytes}`,
    );
}

/**
 * Names that are the same on some file system, lead out of the folder, or are both a file and a folder.
 * @throws ComityError ZIP_NAME_FORBIDDEN
 */
export function assertNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!isPlainName(name)) throw forbidden("a relative ASCII name", name);
    const folded = name.toLowerCase();
    if (seen.has(folded))
      throw forbidden("each name once, regardless of case", name);
    seen.add(folded);
  }
  for (const name of seen) {
    const steps = name.split("/");
    const folders = steps.map((_, count) => steps.slice(0, count).join("/"));
    if (folders.some((folder) => seen.has(folder)))
      throw forbidden("a file or a folder under one name", name);
  }
}

/** Printable ASCII, relative, without empty, `.` or `..` steps, and without what Windows reads otherwise. */
function isPlainName(name: string): boolean {
  if (name.length > nameBytesMax || !/^[\x20-\x7e]+$/.test(name)) return false;
  if (/[\\:*?"<>|]/.test(name)) return false;
  return name.split("/").every((step) => !/^$|^ | $|\.$/.test(step));
}

export function tooLarge(expected: string, found: string): ComityError {
  return new ComityError(
    "ZIP_TOO_LARGE",
    `expected at most ${expected}, found ${found}`,
  );
}

function forbidden(expected: string, found: string): ComityError {
  return new ComityError(
    "ZIP_NAME_FORBIDDEN",
    `expected ${expected}, found ${JSON.stringify(found.slice(0, 80))}`,
  );
}
