import { execFileSync } from "node:child_process";

/**
 * Test options that skip, and say so, where a tool of others is not installed: `it("…", requireTool("zip"), …)`. With
 * CI=true nothing is skipped: there its absence is a failure, or the proof would silently vanish.
 */
export function requireTool(name: string): { readonly skip?: string } {
  if (isInstalled(name)) return {};
  if (process.env.CI === "true")
    throw new Error(`expected ${name} to be installed, found no such command`);
  const reason = `NOT PROVEN HERE: ${name} is not installed`;
  console.warn(reason);
  return { skip: reason };
}

function isInstalled(name: string): boolean {
  try {
    execFileSync("sh", ["-c", 'command -v "$0"', name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
