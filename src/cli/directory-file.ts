import { decodeDirectory, type Directory } from "../trust/directory.ts";
import { readInput } from "./files.ts";

/** What a directory's file says, whoever wrote it. @throws ComityError FILE_UNREADABLE, DIRECTORY_INVALID */
export function readDirectoryFile(file: string): Directory {
  return decodeDirectory(readInput(file));
}
