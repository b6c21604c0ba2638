import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Validators } from "./crl-download.ts";

/** A list as it was fetched, DER or PEM, and when the server last said that it is the current one. */
export type CachedCrl = {
  readonly bytes: Uint8Array;
  readonly validators: Validators;
  readonly checkedAt: Date;
};

/** The lists fetched last, one file for each address, so that a restart without a network still knows them. */
export type CrlCache = {
  /** Undefined when there is none, or none that can be read: it is fetched again. */
  readonly read: (url: string) => CachedCrl | undefined;
  /** Written aside, synced and renamed: a crash leaves the old list or the new one. @throws Error of node:fs */
  readonly write: (url: string, cached: CachedCrl) => void;
  /** Removes what belongs to none of these addresses, and what a crash left half written. */
  readonly keepOnly: (urls: readonly string[]) => void;
};

export function openCrlCache(folder: string): CrlCache {
  const fileOf = (url: string): string => join(folder, nameOf(url));
  return {
    read(url) {
      try {
        return decode(url, readFileSync(fileOf(url)));
      } catch {
        return undefined;
      }
    },
    write(url, cached) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const aside = `${fileOf(url)}.${randomUUID()}`;
      try {
        const file = openSync(aside, "wx", 0o600);
        try {
          for (const part of encode(url, cached)) writeFileSync(file, part);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
        renameSync(aside, fileOf(url));
      } finally {
        rmSync(aside, { force: true });
      }
    },
    keepOnly(urls) {
      if (!existsSync(folder)) return;
      const kept = new Set(urls.map(nameOf));
      for (const name of readdirSync(folder))
        if (!kept.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

function nameOf(url: string): string {
  return `${createHash("sha256").update(url).digest("hex")}.crl`;
}

/** A line of JSON that says where it is from, then the list's bytes. */
function encode(
  url: string,
  { bytes, validators, checkedAt }: CachedCrl,
): readonly Uint8Array[] {
  const head = { url, ...validators, checkedAt: checkedAt.toISOString() };
  return [Buffer.from(`${JSON.stringify(head)}\n`), bytes];
}

function decode(url: string, file: Buffer): CachedCrl | undefined {
  const end = file.indexOf("\n");
  const head = JSON.parse(file.toString("utf8", 0, end)) as Partial<
    Record<"url" | "etag" | "lastModified" | "checkedAt", unknown>
  >;
  const { etag, lastModified, checkedAt } = head;
  if (head.url !== url || typeof checkedAt !== "string") return undefined;
  return {
    bytes: file.subarray(end + 1),
    validators: {
      ...(typeof etag === "string" ? { etag } : {}),
      ...(typeof lastModified === "string" ? { lastModified } : {}),
    },
    checkedAt: new Date(checkedAt),
  };
}
