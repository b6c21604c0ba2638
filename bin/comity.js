#!/usr/bin/env node
// Plain JavaScript that any Node can parse, so that an old one gets a sentence instead of a syntax error.
import { existsSync } from "node:fs";

const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `RUNTIME_TOO_OLD comity needs Node.js 24 or newer, found ${process.versions.node}. ` +
      "In a checkout on Linux (glibc) or Windows x64, run it through npm (npm start, npx comity …): npm ci brings the runtime. " +
      "Elsewhere, install Node.js 24.\n",
  );
  process.exit(3);
}

const { enableCompileCache } = await import("./compile-cache.js");
enableCompileCache();

// A checkout runs its TypeScript directly; an installed package was compiled, as Node refuses .ts under node_modules.
const compiled = new URL("../dist/main.js", import.meta.url);
const source = new URL("../src/main.ts", import.meta.url);
const { main } = await import((existsSync(source) ? source : compiled).href);
await main(process.argv.slice(2));
