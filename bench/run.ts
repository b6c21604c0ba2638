import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeCast } from "./cast.ts";
import { chartOf } from "./chart.ts";
import { benchJourney } from "./journey.ts";
import { machine, tablesOf, type Results } from "./results.ts";
import { benchRevocation } from "./revocation.ts";
import { benchSealing } from "./sealing.ts";
import { benchValidating } from "./validating.ts";

const usage = `npm run bench -- [revocation] [validate] [sealing] [journey] [--rounds N] [--messages N] [--json FILE] [--publish]

  revocation  reading a revocation list of 50,000 entries
  validate    reading and judging a document
  sealing     the floor, the pipeline, and the peers, against each other
  journey     two gateway processes over RabbitMQ (COMITY_TEST_AMQP_URL, else a node of our own)

Without a name all of them. --messages is for the journey of 8 KiB, which takes a tenth as many of 1 MiB.
--publish writes the tables and the chart of docs/performance.md.
`;
const suites = ["revocation", "validate", "sealing", "journey"] as const;
type Suite = (typeof suites)[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "11" },
    messages: { type: "string", default: "20000" },
    json: { type: "string" },
    publish: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const messages = Number(values.messages);
// What was started ends with this process, also when it is told to end.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => process.exit(3));
const isUsage =
  positionals.every((name) => (suites as readonly string[]).includes(name)) &&
  [rounds, messages].every(
    (number) => Number.isSafeInteger(number) && number > 0,
  );
if (isUsage) await bench();
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}

async function bench(): Promise<void> {
  const wants = (suite: Suite): boolean =>
    positionals.length === 0 || positionals.includes(suite);
  const progress = (text: string): void =>
    void process.stderr.write(`${text}\n`);
  const results: Results = {
    at: new Date().toISOString(),
    node: process.versions.node,
    machine: machine(),
    ...(wants("revocation")
      ? { revocation: await benchRevocation(rounds) }
      : {}),
    ...(wants("validate") ? { validating: await benchValidating(rounds) } : {}),
    ...(wants("sealing") ? { sealing: await sealing(progress) } : {}),
    ...(wants("journey") ? { journeys: await journeys(progress) } : {}),
  };
  process.stdout.write(`${tablesOf(results)}\n`);
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
  if (values.publish) publish(results);
}

async function sealing(progress: (text: string) => void) {
  const cast = await makeCast();
  const results = [];
  for (const [size, syntax] of [
    ["8 KiB", "xml"],
    ["8 KiB", "json"],
    ["1 MiB", "xml"],
  ] as const) {
    progress(`sealing ${size} of ${syntax}`);
    results.push(await benchSealing(cast, size, syntax, rounds));
  }
  return results;
}

async function journeys(progress: (text: string) => void) {
  return [
    await benchJourney({ size: "8 KiB", messages, progress }),
    await benchJourney({
      size: "1 MiB",
      messages: Math.ceil(messages / 10),
      progress,
    }),
  ];
}

/** Puts the tables between the marks of docs/performance.md, and the chart beside it. */
function publish(results: Results): void {
  const docs = new URL("../docs/", import.meta.url);
  const page = new URL("performance.md", docs);
  const text = readFileSync(page, "utf8");
  const figures = /(?<=<!-- figures -->\n).*(?=<!-- end of figures -->)/s;
  if (!figures.test(text))
    throw new Error("expected the marks of the figures in docs/performance.md");
  writeFileSync(
    page,
    text.replace(figures, () => `\n${tablesOf(results)}\n\n`),
  );
  writeFileSync(new URL("performance.svg", docs), chartOf(results));
}
