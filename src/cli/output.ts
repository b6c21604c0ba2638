/** What the command ends with: 0 done, 1 the answer is no, 2 usage, 3 could not be done now. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** One or more lines of the answer itself. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The answer as one JSON document. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2));
}

/** Bytes of the answer, unchanged. */
export function printBytes(bytes: Uint8Array): void {
  process.stdout.write(bytes);
}

/** A line beside the answer: progress, or why there is none. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Rows as lines with aligned columns; the last column is as long as it is. */
export function columns(
  rows: readonly (readonly string[])[],
  indent = "",
): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `${indent}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}
