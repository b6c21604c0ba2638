import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const command = "openssl";

/** A folder for one test file, with the `openssl` command run in it. */
export type OpensslFolder = {
  readonly path: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  /** Standard output. Throws when the command fails. */
  readonly run: (...args: readonly string[]) => Buffer;
  /** Whether the command succeeds. */
  readonly succeeds: (...args: readonly string[]) => boolean;
  readonly remove: () => void;
};

export function opensslFolder(): OpensslFolder {
  const folder = mkdtempSync(join(tmpdir(), "comity-openssl-"));
  const path = (name: string): string => join(folder, name);
  const run = (...args: readonly string[]): Buffer =>
    execFileSync(command, args, { cwd: folder, stdio: "pipe" });
  return {
    path,
    run,
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    succeeds(...args) {
      try {
        run(...args);
        return true;
      } catch {
        return false;
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
