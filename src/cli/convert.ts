import { writeDocument } from "../format/write-document.ts";
import type { Syntax } from "../message/header.ts";
import { writeOutput } from "./files.ts";
import { printBytes, type ExitStatus } from "./output.ts";
import { readValid } from "./valid-document.ts";

export type ConvertOptions = {
  readonly to: Syntax;
  /** Instead of standard output. */
  readonly out?: string;
};

/** Writes a document in the other syntax, or in the same one laid out anew. */
export function convert(file: string, options: ConvertOptions): ExitStatus {
  const document = readValid(file);
  if (document === undefined) return 1;
  const written = writeDocument(document, options.to);
  if (options.out === undefined) printBytes(written);
  else writeOutput(options.out, written);
  return 0;
}
