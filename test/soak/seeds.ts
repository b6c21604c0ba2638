import { runSeeds } from "../simulation/seeds.ts";
import type { SeedsOrder } from "./orders.ts";

const progressMs = 60_000;

/** @returns whether every promise was kept */
export async function soakSeeds(
  { from, count, stop }: SeedsOrder,
  print: (line: string) => void,
): Promise<boolean> {
  const started = performance.now();
  let told = started;
  const done = (seeds: number, failed: number): void => {
    const now = performance.now();
    if (now - told < progressMs) return;
    told = now;
    const seconds = (now - started) / 1000;
    const mebibytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
    print(
      `${seeds} of ${count} seeds, ${Math.round(seconds)} s, ${(seeds / seconds).toFixed(1)} a second, ${failed} failed, resident ${mebibytes} MiB`,
    );
  };
  return (await runSeeds({ first: from, count, stop, print, done })) === 0;
}
