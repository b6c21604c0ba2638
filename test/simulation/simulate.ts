import { parseArgs } from "node:util";
import { runSeeds } from "./seeds.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "0" },
    seed: { type: "string" },
    stop: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
  },
});

const print = (line: string): void => console.log(line);
const failed = await runSeeds({
  first: Number(values.seed ?? values.from),
  count: values.seed === undefined ? Number(values.seeds) : 1,
  stop: values.stop,
  print,
  ...(values.trace ? { trace: print } : {}),
});
process.exitCode = failed === 0 ? 0 : 1;
