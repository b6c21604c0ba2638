import { readFileSync } from "node:fs";

/** The version of this release, as package.json says it. */
export function release(): string {
  const file = new URL("../package.json", import.meta.url);
  const { version } = JSON.parse(readFileSync(file, "utf8")) as {
    version: string;
  };
  return version;
}
