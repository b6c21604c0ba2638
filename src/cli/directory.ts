import {
  findAuthority,
  isExpired,
  readDirectory,
  signDirectory,
  type Directory,
  type DirectoryCertificate,
} from "../trust/directory.ts";
import { fingerprint } from "../trust/certificate.ts";
import { softSigner } from "../trust/signer.ts";
import { ComityError } from "../errors.ts";
import { parseAuthorityId } from "../message/identifiers.ts";
import { readDirectoryFile } from "./directory-file.ts";
import { readInput, writeOutput } from "./files.ts";
import {
  loadCertificates,
  loadKeyFile,
  readTime,
  type KeyOptions,
} from "./key-files.ts";
import { columns, print, printJson, type ExitStatus } from "./output.ts";

export type ShowDirectoryOptions = {
  /** Only this one. */
  readonly authority?: string;
  readonly json?: boolean;
};
export type CheckDirectoryOptions = {
  readonly trust: readonly string[];
  /** Default: the directory's name with `.p7s` after it. */
  readonly signature?: string;
  readonly at?: string;
  readonly json?: boolean;
};
export type SignDirectoryOptions = KeyOptions & { readonly out?: string };

/** Prints what a directory says; whether it is to be believed is `check`'s question. */
export function showDirectory(
  file: string,
  options: ShowDirectoryOptions,
): ExitStatus {
  const directory = selected(readDirectoryFile(file), options.authority);
  if (options.json === true) printJson(view(directory));
  else print(report(directory));
  return 0;
}

/** Verifies a directory's signature, form and date. */
export function checkDirectory(
  file: string,
  options: CheckDirectoryOptions,
): ExitStatus {
  const at = options.at === undefined ? new Date() : readTime(options.at);
  const directory = readDirectory({
    bytes: readInput(file),
    signature: readInput(options.signature ?? `${file}.p7s`),
    anchors: loadCertificates(options.trust),
    at,
    refuseExpired: true,
  });
  const { version, issuedAt, expiresAt, authorities } = directory;
  const ids = authorities.map(({ id }) => id);
  if (options.json === true)
    printJson({ valid: true, version, issuedAt, expiresAt, authorities: ids });
  else
    print(
      `valid: version ${version}, until ${expiresAt}, lists ${ids.join(", ")}`,
    );
  return 0;
}

/** Signs a directory; the signature lies beside it. */
export async function signDirectoryFile(
  file: string,
  options: SignDirectoryOptions,
): Promise<ExitStatus> {
  // What no gateway would read is not signed.
  const directory = readDirectoryFile(file);
  const out = options.out ?? `${file}.p7s`;
  const signer = softSigner(loadKeyFile(options));
  writeOutput(out, await signDirectory(readInput(file), signer, new Date()));
  print(
    `signed version ${directory.version} with ${directory.authorities.length} authorities: ${out}`,
  );
  return 0;
}

function selected(directory: Directory, id: string | undefined): Directory {
  if (id === undefined) return directory;
  const found = findAuthority(directory, parseAuthorityId(id));
  if (found !== undefined) return { ...directory, authorities: [found] };
  throw new ComityError(
    "RECIPIENT_UNKNOWN",
    `expected an authority of the directory, found ${id}`,
  );
}

function report(directory: Directory): string {
  const { version, issuedAt, expiresAt, authorities } = directory;
  const state = isExpired(directory, new Date()) ? ", EXPIRED" : "";
  return [
    `version ${version}, from ${issuedAt} to ${expiresAt}${state}; its signature was not checked`,
    ...authorities.flatMap((authority) => [
      "",
      `${authority.id}  ${authority.name} (${authority.country})`,
      ...columns(
        [
          ["instruments", authority.instruments.join(" ")],
          ["languages", authority.languages.join(" ")],
          ["time zone", authority.timeZone],
          ...(authority.holidays ?? []).map((day) => ["holiday", day]),
          ...authority.anchors.map((der) => ["anchor", fingerprint(der)]),
          ...(authority.intermediates ?? []).map((der) => [
            "intermediate",
            fingerprint(der),
          ]),
          ...(authority.policies ?? []).map((oid) => ["policy", oid]),
          ...authority.signing.map((each) => ["signing", listing(each)]),
          ...authority.encryption.map((each) => ["encryption", listing(each)]),
        ],
        "  ",
      ),
    ]),
  ].join("\n");
}

function listing(certificate: DirectoryCertificate): string {
  const { der, status, notBefore, notAfter } = certificate;
  return `${fingerprint(der)} ${status}, ${notBefore} to ${notAfter}`;
}

function view(directory: Directory): object {
  const issuer = (der: Uint8Array) => ({
    fingerprint: fingerprint(der),
    der: Buffer.from(der).toString("base64"),
  });
  const named = (certificate: DirectoryCertificate) => ({
    ...certificate,
    ...issuer(certificate.der),
  });
  return {
    ...directory,
    authorities: directory.authorities.map((authority) => ({
      ...authority,
      anchors: authority.anchors.map(issuer),
      ...(authority.intermediates && {
        intermediates: authority.intermediates.map(issuer),
      }),
      signing: authority.signing.map(named),
      encryption: authority.encryption.map(named),
    })),
  };
}
