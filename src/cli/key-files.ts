import { ComityError } from "../errors.ts";
import { certificatesFromPem } from "../trust/certificate.ts";
import { loadKey, type LoadedKey } from "../trust/key-store.ts";
import { readInput, readText } from "./files.ts";

/** How a verb is told which key to use: PEM files, or one PKCS#12 file instead of both. */
export type KeyOptions = {
  readonly key: string;
  readonly certificate?: string;
  /** Its first line opens the key. */
  readonly passphraseFile?: string;
};

/** @throws ComityError FILE_UNREADABLE, USAGE, KEY_STORE_UNREADABLE, KEY_STORE_LOCKED, KEY_MISMATCH */
export function loadKeyFile(options: KeyOptions): LoadedKey {
  const { key, certificate, passphraseFile } = options;
  const secret =
    passphraseFile === undefined
      ? {}
      : { passphrase: readText(passphraseFile).split(/\r?\n/)[0] ?? "" };
  if (certificate !== undefined)
    return loadKey({
      key: readText(key),
      certificate: readText(certificate),
      ...secret,
    });
  if (!/\.(?:p12|pfx)$/i.test(key))
    throw new ComityError(
      "USAGE",
      "expected --certificate with a key in PEM, found none",
    );
  return loadKey({ pkcs12: readInput(key), ...secret });
}

/** Every certificate of PEM files. @throws ComityError FILE_UNREADABLE, CERTIFICATE_MALFORMED */
export function loadCertificates(
  files: readonly string[],
): readonly Uint8Array[] {
  return files.flatMap((file) => {
    const found = certificatesFromPem(readText(file));
    if (found.length > 0) return found;
    throw new ComityError(
      "CERTIFICATE_MALFORMED",
      `expected certificates in PEM, found none in ${file}`,
    );
  });
}

/** The moment an option names. @throws ComityError USAGE */
export function readTime(text: string): Date {
  const at = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(at.getTime())) return at;
  throw new ComityError(
    "USAGE",
    `expected a time such as 2026-01-31T12:00:00Z, found ${JSON.stringify(text.slice(0, 40))}`,
  );
}
