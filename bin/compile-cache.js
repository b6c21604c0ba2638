import { lstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const besideTheCode = fileURLToPath(new URL("../.cache", import.meta.url));

/**
 * Lets V8 keep what it compiled, and Node the types it stripped, from one run to the next: an entry for each file of the
 * program and version of Node.js. The folder lies beside the code, where whoever could replace it could replace the code.
 * It is used by its owner alone, and where it cannot be had, the program starts as it does without.
 */
export function enableCompileCache(folder = besideTheCode) {
  // What came out of the cache is measured less exactly.
  if (process.env.NODE_V8_COVERAGE !== undefined || !isOurs(folder)) return;
  const { directory } = module.enableCompileCache(folder);
  // Threads take their setting from the environment.
  if (directory !== undefined) process.env.NODE_COMPILE_CACHE = folder;
}

/** Code is read from it: whoever else could write into it could have this user run theirs. */
function isOurs(folder) {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error.code !== "EEXIST") return false;
  }
  const found = lstatSync(folder);
  const isAlone =
    found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
  return found.isDirectory() && isAlone;
}
