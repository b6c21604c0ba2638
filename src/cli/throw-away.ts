import { join } from "node:path";
import type { AuthorityId } from "../message/identifiers.ts";
import {
  signDirectory,
  writeDirectory,
  type DirectoryAuthority,
} from "../trust/directory.ts";
import {
  certificatesToPem,
  issueCertificate,
  type IssuedAuthority,
  type IssuedCertificate,
} from "../trust/issue.ts";
import { softSigner } from "../trust/signer.ts";
import { writeOutput } from "./files.ts";

const label =
  "THROW-AWAY KEY, made by comity for a trial: never use it for anything real.\n";

export type Validity = { readonly notBefore: Date; readonly notAfter: Date };

/** PEM files of a key and its certificate, as a configuration names them. */
export type KeyPaths = { readonly key: string; readonly certificate: string };

/** @throws ComityError FILE_EXISTS, FILE_UNWRITABLE */
export function writeKey(
  folder: string,
  name: string,
  { certificate, privateKey }: IssuedCertificate,
): KeyPaths {
  const paths = {
    key: join(folder, `${name}.key.pem`),
    certificate: join(folder, `${name}.pem`),
  };
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  writeOutput(paths.key, label + pem, 0o600);
  writeOutput(paths.certificate, certificatesToPem([certificate]));
  return paths;
}

/** How a directory lists an authority that was made here. */
export function directoryEntry(
  authority: Pick<
    DirectoryAuthority,
    | "id"
    | "name"
    | "country"
    | "timeZone"
    | "languages"
    | "instruments"
    | "declarations"
  >,
  issued: IssuedAuthority,
  { notBefore, notAfter }: Validity,
): DirectoryAuthority {
  const listing = ({ certificate }: IssuedCertificate) => ({
    der: certificate,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    status: "current" as const,
  });
  return {
    ...authority,
    anchors: [issued.anchor.certificate],
    signing: [listing(issued.signing)],
    encryption: [listing(issued.encryption)],
  };
}

/** Paths of a directory, its signature and the anchor of who signed it. */
export type DirectoryPaths = {
  readonly file: string;
  readonly signature: string;
  readonly anchors: readonly string[];
};

/** Writes a first directory, signed by a directory authority that is made for it and forgotten. */
export async function writeSignedDirectory(
  folder: string,
  authorities: readonly DirectoryAuthority[],
  validity: Validity,
): Promise<DirectoryPaths> {
  const organization = "Directory of a trial (fictional)";
  const subject = (commonName: string) => ({
    country: "XZ",
    organization,
    commonName,
  });
  const anchor = await issueCertificate({
    ...validity,
    subject: subject("throw-away directory anchor"),
    role: "anchor",
  });
  const signing = await issueCertificate({
    ...validity,
    subject: subject("directory signing"),
    role: "signing",
    issuer: anchor,
  });
  const bytes = writeDirectory({
    version: 1,
    issuedAt: validity.notBefore.toISOString(),
    expiresAt: validity.notAfter.toISOString(),
    authorities,
  });
  const signer = softSigner({ ...signing, chain: [] });
  const paths = {
    file: join(folder, "directory.json"),
    signature: join(folder, "directory.json.p7s"),
    anchors: [join(folder, "directory-anchor.pem")],
  };
  writeOutput(paths.file, bytes);
  writeOutput(paths.signature, await signDirectory(bytes, signer, new Date()));
  for (const path of paths.anchors)
    writeOutput(path, certificatesToPem([anchor.certificate]));
  return paths;
}

/** The country that an authority's id begins with, ISO 3166-1 alpha-2. */
export function countryOf(id: AuthorityId): string {
  return id.slice(0, 2).toUpperCase();
}
