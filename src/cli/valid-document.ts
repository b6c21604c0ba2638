import { readDocument } from "../format/read-document.ts";
import { detectSyntax } from "../format/detect-syntax.ts";
import type { Document } from "../message/document.ts";
import { faultReport } from "./fault-lines.ts";
import { readInput } from "./files.ts";
import { print, say } from "./output.ts";

/** The document in a file; undefined after its faults were printed. The rules of its instrument it may break. */
export function readValid(file: string): Document | undefined {
  const bytes = readInput(file);
  const read = readDocument(bytes, detectSyntax(bytes));
  if (read.kind !== "invalid") return read.document;
  print(faultReport(read.faults, []));
  say(
    `SCHEMA_INVALID expected a document without faults, found ${read.faults.length}`,
  );
  return undefined;
}
