import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";

/**
 * Writes files by their paths inside a folder, and removes from the inner folders that hold nothing else what is not
 * among them. A file that is already what it must be is not touched: whoever reads it at that moment reads it whole.
 */
export function writeFolder(
  folder: URL,
  files: ReadonlyMap<string, Uint8Array>,
  madeFolders: readonly string[],
): void {
  for (const inner of madeFolders)
    mkdirSync(new URL(inner, folder), { recursive: true });
  for (const [path, bytes] of files) {
    const file = new URL(path, folder);
    if (!existsSync(file) || !readFileSync(file).equals(bytes))
      writeFileSync(file, bytes);
  }
  for (const path of strangersIn(folder, files, madeFolders))
    rmSync(new URL(path, folder));
}

/** What lies in the inner folders and is not among the files. */
export function strangersIn(
  folder: URL,
  files: ReadonlyMap<string, Uint8Array>,
  madeFolders: readonly string[],
): readonly string[] {
  return madeFolders
    .flatMap((inner) =>
      readdirSync(new URL(`${inner}/`, folder)).map(
        (file) => `${inner}/${file}`,
      ),
    )
    .filter((path) => !files.has(path));
}
