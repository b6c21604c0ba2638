import { execFileSync } from "node:child_process";

/** Why a command of others cannot be run here; undefined when it is installed. */
export function toolMissing(name: string): string | undefined {
  return isInstalled(name) ? undefined : `${name} is not installed`;
}

function isInstalled(name: string): boolean {
  try {
    execFileSync("sh", ["-c", 'command -v "$0"', name], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
