import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { ComityError } from "../errors.ts";
import { certificatesFromPem, parseCertificate } from "./certificate.ts";
import { openPkcs12 } from "./pkcs12.ts";

/** Where a private key and its certificates lie: one PKCS#12 file, or two PEM files. Paths are absolute. */
export type KeyFiles =
  | { readonly pkcs12: string; readonly passphraseFile?: string }
  | {
      readonly key: string;
      readonly certificate: string;
      readonly passphraseFile?: string;
    };

/** The same as bytes and text. `certificate` is the key's own, further ones in any order. */
export type KeySource =
  | { readonly pkcs12: Uint8Array; readonly passphrase?: string }
  | {
      readonly key: string;
      readonly certificate: string;
      readonly passphrase?: string;
    };

/** A private key with its certificate (DER) and those above it, nearest first. */
export type LoadedKey = {
  readonly privateKey: KeyObject;
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
};

export type KeyStore = {
  readonly signing: LoadedKey;
  /** Current and superseded ones. */
  readonly decryption: readonly LoadedKey[];
};

/**
 * Reads a gateway's keys from their files.
 * @throws ComityError KEY_STORE_UNREADABLE, KEY_STORE_LOCKED, KEY_MISMATCH, naming the file
 */
export function loadKeyStore(files: {
  readonly signing: KeyFiles;
  readonly decryption: readonly KeyFiles[];
}): KeyStore {
  return {
    signing: loadKeyFiles(files.signing),
    decryption: files.decryption.map(loadKeyFiles),
  };
}

/** Reads one key. @throws ComityError KEY_STORE_UNREADABLE, KEY_STORE_LOCKED, KEY_MISMATCH */
export function loadKey(source: KeySource): LoadedKey {
  const { privateKey, certificates } =
    "pkcs12" in source
      ? openPkcs12(source.pkcs12, source.passphrase ?? "")
      : openPem(source.key, source.certificate, source.passphrase);
  return arrange(privateKey, certificates);
}

function loadKeyFiles(files: KeyFiles): LoadedKey {
  const { passphraseFile } = files;
  const secret =
    passphraseFile === undefined
      ? {}
      : { passphrase: readPassphrase(passphraseFile) };
  const named = "pkcs12" in files ? files.pkcs12 : files.key;
  try {
    return loadKey(
      "pkcs12" in files
        ? { pkcs12: readFile(files.pkcs12), ...secret }
        : {
            key: readFile(files.key).toString("latin1"),
            certificate: readFile(files.certificate).toString("latin1"),
            ...secret,
          },
    );
  } catch (cause) {
    if (!(cause instanceof ComityError)) throw cause;
    throw new ComityError(cause.code, `${named}: ${cause.message}`, { cause });
  }
}

function openPem(
  key: string,
  certificate: string,
  passphrase: string | undefined,
): { privateKey: KeyObject; certificates: readonly Uint8Array[] } {
  const encrypted = /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(
    key,
  );
  try {
    const privateKey = createPrivateKey({
      key,
      format: "pem",
      ...(encrypted ? { passphrase: passphrase ?? "" } : {}),
    });
    return { privateKey, certificates: certificatesFromPem(certificate) };
  } catch (cause) {
    if (cause instanceof ComityError) throw cause;
    if (encrypted)
      throw new ComityError(
        "KEY_STORE_LOCKED",
        "expected the passphrase of the private key, found another or none",
        { cause },
      );
    throw new ComityError(
      "KEY_STORE_UNREADABLE",
      "expected a private key in PEM",
      { cause },
    );
  }
}

/** The key's own certificate is found by its public key: attributes and the order of files are not to be relied on. */
function arrange(
  privateKey: KeyObject,
  certificates: readonly Uint8Array[],
): LoadedKey {
  const publicKey = createPublicKey(privateKey);
  const parsed = certificates.map((der) => parseCertificate(der));
  const own = parsed.find((each) => each.publicKey.equals(publicKey));
  if (own === undefined)
    throw new ComityError(
      "KEY_MISMATCH",
      `expected the private key's certificate, found ${certificates.length} of other keys`,
    );
  const chain: Uint8Array[] = [];
  const rest = new Set(parsed);
  rest.delete(own);
  for (let child = own; ;) {
    const parent = [...rest].find(({ subject }) =>
      Buffer.from(subject.der).equals(child.issuer.der),
    );
    if (parent === undefined) break;
    rest.delete(parent);
    chain.push(parent.der);
    child = parent;
  }
  return { privateKey, certificate: own.der, chain };
}

function readPassphrase(path: string): string {
  return readFile(path)
    .toString("utf8")
    .replace(/\r?\n$/, "");
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new ComityError(
      "KEY_STORE_UNREADABLE",
      `expected a readable file, found none at ${path}`,
      { cause },
    );
  }
}
