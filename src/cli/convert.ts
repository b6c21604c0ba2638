import { readDocument } from "../format/read-document.ts";
import { detectSyntax, writeDocument } from "../format/write-document.ts";
import type { Syntax } from "../message/header.ts";
import { faultReport } from "./fault-lines.ts";
import { readInput, writeOutput } from "./files.ts";
import { print, printBytes, say, type ExitStatus } from "./output.ts";

export type ConvertOptions = {
  readonly to: Syntax;
  /** Instead of standard output. */
  readonly out?: string;
};

/** Writes a document in the other syntax, or in the same one laid out anew. */
export function convert(file: string, options: ConvertOptions): ExitStatus {
  const bytes = readInput(file);
  const read = readDocument(bytes, detectSyntax(bytes));
  if (read.kind === "invalid") {
    print(faultReport(read.faults, []));
    say(
      `SCHEMA_INVALID expected a document without faults, found ${read.faults.length}`,
    );
    return 1;
  }
  const written = writeDocument(read.document, options.to);
  if (options.out === undefined) printBytes(written);
  else writeOutput(options.out, written);
  return 0;
}
