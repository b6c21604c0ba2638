/**
 * `node test/fuzz/run.ts [--count N] [--seed S] [--stop]`: broken inputs, by the million, against every reader.
 * `node test/fuzz/run.ts --seed S --target T --index I`: one of them again.
 */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { tryInput } from "./fuzz.ts";
import { runInputs } from "./session.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: String(randomInt(2 ** 31)) },
    target: { type: "string" },
    index: { type: "string" },
    stop: { type: "boolean", default: false },
  },
});
const { seed, target } = values;

if (target === undefined) {
  console.log(`seed ${seed}`);
  const isWell = await runInputs({
    seed,
    count: Number(values.count),
    stop: values.stop,
    print: (line) => console.log(line),
  });
  process.exitCode = isWell ? 0 : 1;
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
