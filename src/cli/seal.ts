import { detectSyntax } from "../format/detect-syntax.ts";
import { sealContainer } from "../seal/container.ts";
import { sealEnvelope } from "../seal/envelope.ts";
import { softSigner } from "../trust/signer.ts";
import { listedAttachments, readAttachments } from "./attachments.ts";
import { readInput, writeOutput } from "./files.ts";
import { loadCertificates, loadKeyFile, type KeyOptions } from "./key-files.ts";
import { print, printJson, type ExitStatus } from "./output.ts";

export type SealOptions = KeyOptions & {
  readonly attach?: readonly string[];
  /** Certificates of the recipient: with them an envelope is written instead of the container. */
  readonly to?: readonly string[];
  readonly out: string;
  readonly json?: boolean;
};

/** Signs a document with its attachments into a container, and encrypts that for a recipient if one is named. */
export async function seal(
  file: string,
  options: SealOptions,
): Promise<ExitStatus> {
  const document = readInput(file);
  const syntax = detectSyntax(document);
  const container = await sealContainer({
    document,
    syntax,
    attachments: readAttachments(
      options.attach ?? [],
      listedAttachments(document, syntax),
    ),
    signer: softSigner(loadKeyFile(options)),
    signingTime: new Date(),
  });
  const encrypted = options.to !== undefined;
  writeOutput(
    options.out,
    encrypted
      ? sealEnvelope(container.bytes, loadCertificates(options.to))
      : container.bytes,
  );
  const { digest, manifestDigest } = container;
  const made = encrypted ? "envelope" : "container";
  if (options.json === true)
    printJson({
      made,
      file: options.out,
      containerDigest: digest,
      manifestDigest,
    });
  else print(`${made} ${options.out}, container SHA-256 ${digest}`);
  return 0;
}
