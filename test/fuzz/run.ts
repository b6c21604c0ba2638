/**
 * `node test/fuzz/run.ts [--count N] [--seed S]`: broken inputs, by the million, against every reader.
 * `node test/fuzz/run.ts --seed S --target T --index I`: one of them again.
 */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { leakIn, tryInput } from "./fuzz.ts";
import { linesOf } from "./report-lines.ts";
import { watch } from "./watch.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    target: { type: "string" },
    index: { type: "string" },
  },
});
const { seed, target } = values;

if (target === undefined) {
  const count = Number(values.count);
  const start = performance.now();
  console.log(`seed ${seed}`);
  const report = await watch({
    seed,
    count,
    progress(done, { heap, rss }) {
      const seconds = Math.round((performance.now() - start) / 1000);
      console.log(
        `${done} of ${count} inputs, ${seconds} s, heap ${heap} MiB, resident ${rss} MiB`,
      );
    },
  });
  console.log(linesOf(report).join("\n"));
  const leak = leakIn(report.memory);
  if (leak !== undefined) console.log(`MEMORY: ${leak}`);
  process.exitCode = report.failures.length > 0 || leak !== undefined ? 1 : 0;
} else {
  const { outcome, ms, failure } = await tryInput({
    seed,
    target,
    index: Number(values.index),
  });
  console.log(`${target} ${values.index}: ${outcome}, ${ms.toFixed(1)} ms`);
  for (const line of [failure?.what, ...(failure?.files ?? [])])
    if (line !== undefined) console.log(line);
  process.exitCode = failure === undefined ? 0 : 1;
}
