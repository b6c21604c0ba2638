import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export function residentMiB(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

export function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(join(folder, String(name))))
    .filter((each) => each.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}
