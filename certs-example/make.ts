/**
 * Makes the throw-away keys and certificates beside this file. Run from the project's folder:
 * `node certs-example/make.ts`. Needs `openssl` for the PKCS#12 file.
 */
import { execFileSync } from "node:child_process";
import type { KeyObject } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  certificatesToPem,
  issueAuthority,
  type IssuedCertificate,
} from "../src/trust/issue.ts";

const authorities = [
  {
    id: "xa-moj",
    country: "XA",
    organization: "Ministry of Justice of Xanadu (fictional)",
  },
  {
    id: "xb-moj",
    country: "XB",
    organization: "Ministry of Justice of Xebec (fictional)",
  },
];
const openssl = "openssl";
const notBefore = new Date("2025-01-01T00:00:00Z");
const notAfter = new Date("2099-12-31T23:59:59Z");
/** Printed in README.md too: it protects nothing, it only shows how a passphrase is given. */
const passphrase = "throw-away";
const label =
  "THROW-AWAY KEY of Comity's examples, known to everybody: never use it for anything real.\n";

for (const { id, country, organization } of authorities) {
  const folder = join(import.meta.dirname, id);
  mkdirSync(folder, { recursive: true });
  const issued = await issueAuthority({
    country,
    organization,
    notBefore,
    notAfter,
  });
  for (const part of ["anchor", "signing", "encryption"] as const)
    writePem(folder, part, issued[part]);
  if (id === "xa-moj") writePkcs12(folder);
}

function writePem(folder: string, name: string, made: IssuedCertificate): void {
  writeFileSync(
    join(folder, `${name}.pem`),
    certificatesToPem([made.certificate]),
  );
  writeFileSync(
    join(folder, `${name}.key.pem`),
    label + keyToPem(made.privateKey),
  );
}

function keyToPem(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}

function writePkcs12(folder: string): void {
  const file = (name: string): string => join(folder, name);
  execFileSync(openssl, [
    "pkcs12",
    "-export",
    ...["-inkey", file("signing.key.pem"), "-in", file("signing.pem")],
    ...["-certfile", file("anchor.pem"), "-name", "xa-moj signing, throw-away"],
    ...["-passout", `pass:${passphrase}`, "-out", file("signing.p12")],
  ]);
  writeFileSync(file("signing.p12.passphrase"), `${passphrase}\n`);
}
