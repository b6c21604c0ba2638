import { inspectContainer, type InspectionTrust } from "../seal/inspect.ts";
import { loadCrls } from "../trust/crl.ts";
import { readDirectory } from "../trust/directory.ts";
import { readInput } from "./files.ts";
import { loadCertificates, readTime } from "./key-files.ts";
import { print, printJson, say, type ExitStatus } from "./output.ts";
import { verification, verificationView } from "./verification.ts";
import { verifyReport } from "./verify-report.ts";

export type VerifyOptions = {
  /** PEM files of the anchors that may vouch for the signer; with a directory, for who signed that. */
  readonly trust: readonly string[];
  /** Says whose the signer's certificate is; its signature lies beside it. */
  readonly directory?: string;
  readonly crl?: readonly string[];
  /** When the container was there, by evidence from elsewhere; by default now. */
  readonly at?: string;
  readonly json?: boolean;
};

/** Verifies a container or a receipt, offline, and reports each check with its outcome. */
export function verify(file: string, options: VerifyOptions): ExitStatus {
  const at = options.at === undefined ? new Date() : readTime(options.at);
  const bytes = readInput(file);
  const inspection = inspectContainer(bytes, {
    ...trustOf(options),
    ...(options.crl === undefined ? {} : { crls: loadCrls(options.crl) }),
    at,
  });
  const verified = verification(file, bytes.length, inspection);
  if (options.json === true) printJson(verificationView(verified));
  else print(verifyReport(verified));
  const failed = verified.checks.find(({ outcome }) => outcome === "failed");
  if (failed !== undefined)
    say(`${failed.code ?? "INTERNAL"} ${failed.detail}`);
  return verified.valid ? 0 : 1;
}

function trustOf({
  trust,
  directory,
}: VerifyOptions): Omit<InspectionTrust, "at"> {
  const anchors = loadCertificates(trust);
  if (directory === undefined) return { anchors };
  return {
    anchors: [],
    directory: readDirectory({
      bytes: readInput(directory),
      signature: readInput(`${directory}.p7s`),
      anchors,
      at: new Date(),
    }),
  };
}
