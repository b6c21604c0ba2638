import {
  certificatesToPem,
  type IssuedCertificate,
} from "../../src/trust/issue.ts";
import type { OpensslFolder } from "./openssl.ts";

/** Writes a certificate and its key into the folder, as `NAME.pem` and `NAME.key`. */
export function writeIssued(
  folder: OpensslFolder,
  name: string,
  { certificate, privateKey }: IssuedCertificate,
): void {
  folder.write(`${name}.pem`, certificatesToPem([certificate]));
  const pem = privateKey.export({ type: "pkcs8", format: "pem" });
  folder.write(`${name}.key`, pem);
}
