import { parseArgs } from "node:util";
import { simulate } from "./simulation.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "1000" },
    from: { type: "string", default: "0" },
    seed: { type: "string" },
    stop: { type: "boolean", default: false },
    trace: { type: "boolean", default: false },
  },
});

const first = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const started = performance.now();
let events = 0;
let failed = 0;
for (let seed = first; seed < first + count; seed += 1) {
  if (values.stop && failed > 0) break;
  const outcome = await simulate(
    seed,
    values.trace ? { trace: (line) => console.log(line) } : {},
  );
  events += outcome.events;
  if (outcome.violations.length === 0) continue;
  failed += 1;
  console.log(
    `seed ${seed} fails; replay: npm run simulate -- --seed ${seed} --trace`,
  );
  for (const { promise, what } of outcome.violations)
    console.log(`  ${promise} ${what}`);
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${count} seeds, ${events} events, ${seconds.toFixed(1)} s, ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
