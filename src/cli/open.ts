import { join } from "node:path";
import { ComityError } from "../errors.ts";
import { readContainer, type UnverifiedContainer } from "../seal/container.ts";
import { openEnvelope } from "../seal/envelope.ts";
import { containerFiles } from "./container-files.ts";
import { readInput, writeOutput } from "./files.ts";
import { loadKeyFile } from "./key-files.ts";
import { print, printJson, type ExitStatus } from "./output.ts";

export type OpenOptions = {
  /** Not needed for a file that is a container already. */
  readonly key?: string;
  readonly certificate?: string;
  readonly passphraseFile?: string;
  readonly out: string;
  readonly json?: boolean;
};

/** Decrypts an envelope and unpacks its container into a folder. Who signed it is `comity verify`'s question. */
export function open(file: string, options: OpenOptions): ExitStatus {
  const bytes = readInput(file);
  const container = readContainer(
    isZip(bytes) ? bytes : decrypt(bytes, options),
  );
  const files = writeParts(container, options.out);
  if (options.json === true)
    printJson({
      containerDigest: container.digest,
      manifestDigest: container.manifestDigest,
      verified: false,
      files,
    });
  else {
    for (const each of files) print(each);
    print(
      `the signature was not verified: comity verify ${join(options.out, "container.asice")} --trust PEM`,
    );
  }
  return 0;
}

/** Every part of a container as a file of its own, so that other tools can look at them; resolves to their paths. */
function writeParts(
  container: UnverifiedContainer,
  folder: string,
): readonly string[] {
  const parts = [
    { name: "container.asice", bytes: container.bytes },
    ...containerFiles(container.bytes),
  ];
  return parts.map(({ name, bytes }) => {
    const path = join(folder, name);
    writeOutput(path, bytes);
    return path;
  });
}

function decrypt(bytes: Uint8Array, options: OpenOptions): Uint8Array {
  const { key, certificate, passphraseFile } = options;
  if (key === undefined)
    throw new ComityError(
      "USAGE",
      "expected --key and --certificate to open an envelope, found none",
    );
  return openEnvelope(bytes, [
    loadKeyFile({
      key,
      ...(certificate === undefined ? {} : { certificate }),
      ...(passphraseFile === undefined ? {} : { passphraseFile }),
    }),
  ]);
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
