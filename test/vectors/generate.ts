/**
 * Makes the specimens that are not there yet, and the keys they need. Run from the project's folder:
 * `node test/vectors/generate.ts`. What is committed is the truth, since signatures and encryption are random: a specimen
 * is made again only after its file was deleted.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDirectory } from "../../src/trust/directory.ts";
import { makeMissingKeys } from "./keys.ts";
import { writeMissing } from "./specimen.ts";

makeMissingKeys();
// Keys are read when a table of defects is loaded: those are imported once the keys are there.
const { recipes } = await import("./recipes.ts");
const { vectorDirectory } = await import("./world.ts");

writeFileSync(
  join(import.meta.dirname, "directory.json"),
  writeDirectory(vectorDirectory()),
);
const written = await writeMissing(recipes);
console.log(`${written} of ${recipes.length} specimens written`);
