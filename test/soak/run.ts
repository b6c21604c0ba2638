/** `npm run soak -- --help`: what needs hours, and is started by hand. */
import { soakInputs } from "./inputs.ts";
import { soakJourney } from "./journey.ts";
import { soakMutations } from "./mutations.ts";
import { readOrders, usage, type Order } from "./orders.ts";
import { soakSeeds } from "./seeds.ts";

const print = (line: string): void => console.log(line);
// What was started ends with this process, also when it is told to end.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => process.exit(3));

const asked = readOrders(process.argv.slice(2));
switch (asked.kind) {
  case "help":
    process.stdout.write(usage);
    break;
  case "misused":
    process.stderr.write(`${asked.why}\n\n${usage}`);
    process.exitCode = 2;
    break;
  case "orders":
    process.exitCode = (await soakAll(asked.orders)) ? 0 : 1;
    break;
}

/** One after the other, whatever became of those before. @returns whether nothing failed */
async function soakAll(orders: readonly Order[]): Promise<boolean> {
  for (const order of orders) print(commandOf(order));
  let isWell = true;
  for (const order of orders) {
    print(`== ${order.mode}`);
    const kept = await soak(order).catch((error: unknown) => {
      console.error(error);
      return false;
    });
    print(`== ${order.mode}: ${kept ? "nothing failed" : "FAILED"}`);
    isWell &&= kept;
  }
  return isWell;
}

function soak(order: Order): Promise<boolean> {
  switch (order.mode) {
    case "seeds":
      return soakSeeds(order, print);
    case "inputs":
      return soakInputs(order, print);
    case "mutations":
      return soakMutations(order, print);
    case "journey":
      return soakJourney(order, print);
  }
}

/** What does the very same again. */
function commandOf({ mode, ...rest }: Order): string {
  const given = Object.entries(rest).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? [`--${name}`] : [`--${name} ${value}`];
  });
  return ["npm run soak --", mode, ...given].join(" ");
}
