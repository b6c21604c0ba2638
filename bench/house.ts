/** `npm run measure`: the figures that the source is held to, in plain lines. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measureSource, type SourceFigures } from "./source-figures.ts";

const root = join(import.meta.dirname, "..");
const shownMax = 4;

const tracked = execFileSync("git", ["ls-files"], { cwd: root })
  .toString()
  .trimEnd()
  .split("\n")
  // A file that is deleted and not yet committed has no lines.
  .filter((path) => existsSync(join(root, path)));
for (const folder of ["src", "test"]) report(folder);
console.log(`tracked files: ${tracked.length}`);

function report(folder: string): void {
  const files = tracked
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(".ts"))
    .map((path) => measureSource(path, readFileSync(join(root, path), "utf8")));
  const functions = files.flatMap((file) => file.functions);
  const wide = functions.filter(({ parameters }) => parameters > 4);
  console.log(`${folder}:`);
  console.log(`  file lines: ${spread(files)}`);
  console.log(`  function lines: ${spread(functions)}`);
  console.log(
    `  functions with more than four positional parameters: ${wide.length}${few(wide)}`,
  );
  console.log(`  exports: ${sum(files, ({ exports }) => exports)}`);
  console.log(`  comment lines: ${share(files)}`);
}

type Measured = { readonly name: string; readonly lines: number };

/** The median, the 90th percentile and the longest ones, with their names. */
function spread(measured: readonly Measured[]): string {
  const sorted = measured.toSorted((a, b) => a.lines - b.lines);
  const at = (part: number): number =>
    sorted[Math.ceil(part * sorted.length) - 1]?.lines ?? 0;
  const longest = sorted.slice(-shownMax).toReversed();
  const names = longest.map(({ name, lines }) => `${name} ${lines}`);
  return `median ${at(0.5)}, 90 % ${at(0.9)}, longest ${names.join(", ")}`;
}

function few(wide: readonly Measured[]): string {
  const names = wide.slice(0, shownMax).map(({ name }) => name);
  return names.length === 0 ? "" : `, such as ${names.join(", ")}`;
}

function share(files: readonly SourceFigures[]): string {
  const comments = sum(files, ({ commentLines }) => commentLines);
  const lines = sum(files, (file) => file.lines);
  return `${comments} of ${lines} (${((100 * comments) / lines).toFixed(1)} %)`;
}

function sum(
  files: readonly SourceFigures[],
  figure: (file: SourceFigures) => number,
): number {
  return files.reduce((total, file) => total + figure(file), 0);
}
