import {
  cpSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  readFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** A copy of the checkout in which one file at a time is changed. */
export type Scratch = {
  readonly folder: string;
  readonly write: (file: string, text: string) => void;
  /** What the checkout had when it was copied. */
  readonly restore: (file: string) => void;
  readonly remove: () => void;
};

const left = new Set(["node_modules", "dist", "coverage", ".git"]);

/**
 * The whole tree, so that a test finds the changed source also where it starts a thread or a process by its path; only what
 * was installed is shared.
 */
export function copyCheckout(root: string): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "comity-mutations-"));
  const remove = (): void =>
    rmSync(folder, {
      recursive: true,
      force: true,
      maxRetries: 10,
    });
  process.once("exit", remove);
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !left.has(relative(root, path)),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const originals = new Map<string, string>();
  return {
    folder,
    write(file, text) {
      const path = join(folder, file);
      if (!originals.has(file)) originals.set(file, readFileSync(path, "utf8"));
      writeFileSync(path, text);
    },
    restore(file) {
      const text = originals.get(file);
      if (text !== undefined) writeFileSync(join(folder, file), text);
    },
    remove() {
      process.off("exit", remove);
      remove();
    },
  };
}
