import { ComityError } from "../errors.ts";
import type { Directory } from "../trust/directory.ts";
import { parseDirectory } from "../trust/directory-shape.ts";
import { readText } from "./files.ts";

/** What a directory's file says, whoever wrote it. @throws ComityError FILE_UNREADABLE, DIRECTORY_INVALID */
export function readDirectoryFile(file: string): Directory {
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (cause) {
    if (cause instanceof ComityError) throw cause;
    throw new ComityError(
      "DIRECTORY_INVALID",
      `expected JSON in ${file}: ${(cause as Error).message}`,
      { cause },
    );
  }
  return parseDirectory(value);
}
