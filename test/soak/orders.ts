import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";

export type SeedsOrder = {
  readonly mode: "seeds";
  readonly from: number;
  readonly count: number;
  readonly stop: boolean;
};
export type InputsOrder = {
  readonly mode: "inputs";
  readonly seed: string;
  readonly count: number;
  readonly stop: boolean;
};
export type MutationsOrder = {
  readonly mode: "mutations";
  readonly seed: string;
  readonly count: number;
  /** The only mutant that is tried. */
  readonly index: number | undefined;
  readonly under: string;
  readonly minutes: number;
};
export type JourneyOrder = {
  readonly mode: "journey";
  readonly seed: string;
  readonly hours: number;
  /** Messages a second, over both directions. */
  readonly rate: number;
};
export type Order = SeedsOrder | InputsOrder | MutationsOrder | JourneyOrder;
type Mode = Order["mode"];

/** What the command line asks for: at least one order, or words about how to use it. */
export type Orders =
  | { readonly kind: "orders"; readonly orders: readonly Order[] }
  | { readonly kind: "help" }
  | { readonly kind: "misused"; readonly why: string };

const modes = ["seeds", "inputs", "mutations", "journey"] as const;

export const usage = `npm run soak -- [MODE] [OPTIONS]

  seeds      simulations                 [--count 1000000] [--from SEED] [--stop]
  inputs     broken inputs for readers   [--count 10000000] [--seed S] [--stop]
  mutations  changed lines of src/ that  [--count 200] [--seed S] [--index I] [--under src/exchange] [--minutes 10]
             some test has to notice
  journey    two gateways and a broker   [--hours 4] [--rate 5] [--seed S]
             that are restarted at random

Without a mode all four with their defaults, one after the other. Whatever is random is drawn from a seed that is printed
first; what fails is printed with the command that repeats it. --stop ends at the first failure; --minutes bounds the tests of
one mutation; --rate is in messages a second. Exit status: 0 nothing failed, 1 something did, 2 usage.
`;

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const options = {
  seeds: { count: text, from: text, stop: flag },
  inputs: { count: text, seed: text, stop: flag },
  mutations: {
    ...{ count: text, seed: text, index: text, under: text, minutes: text },
  },
  journey: { hours: text, rate: text, seed: text },
} as const;

export function readOrders(args: readonly string[]): Orders {
  if (args.includes("--help")) return { kind: "help" };
  const [name = "", ...rest] = args;
  try {
    const orders =
      args.length === 0
        ? modes.map((mode) => orderOf(mode, []))
        : [orderOf(modeOf(name), rest)];
    return { kind: "orders", orders };
  } catch (error) {
    // Node's own complaints about an option are for people too.
    const isMisuse = error instanceof TypeError || error instanceof RangeError;
    if (!isMisuse) throw error;
    return { kind: "misused", why: error.message };
  }
}

function modeOf(name: string): Mode {
  const mode = modes.find((each) => each === name);
  if (mode !== undefined) return mode;
  throw new RangeError(
    `expected ${modes.join(", ")} or nothing, found ${JSON.stringify(name)}`,
  );
}

function orderOf(mode: Mode, args: readonly string[]): Order {
  switch (mode) {
    case "seeds": {
      const given = parse(args, options.seeds);
      return {
        mode,
        from: whole("--from", given.from, randomInt(2 ** 31), 0),
        count: whole("--count", given.count, 1_000_000),
        stop: given.stop,
      };
    }
    case "inputs": {
      const given = parse(args, options.inputs);
      return {
        mode,
        seed: given.seed ?? freshSeed(),
        count: whole("--count", given.count, 10_000_000),
        stop: given.stop,
      };
    }
    case "mutations": {
      const given = parse(args, options.mutations);
      const { index } = given;
      return {
        mode,
        seed: given.seed ?? freshSeed(),
        count: whole("--count", given.count, 200),
        index: index === undefined ? undefined : whole("--index", index, 0, 0),
        under: given.under ?? "src",
        minutes: positive("--minutes", given.minutes, 10),
      };
    }
    case "journey": {
      const given = parse(args, options.journey);
      return {
        mode,
        seed: given.seed ?? freshSeed(),
        hours: positive("--hours", given.hours, 4),
        rate: positive("--rate", given.rate, 5),
      };
    }
  }
}

function parse<Options extends (typeof options)[Mode]>(
  args: readonly string[],
  known: Options,
) {
  return parseArgs({ args: [...args], options: known }).values;
}

function freshSeed(): string {
  return String(randomInt(2 ** 31));
}

function whole(
  name: string,
  given: string | undefined,
  otherwise: number,
  least = 1,
): number {
  const value = given === undefined ? otherwise : Number(given);
  if (given !== "" && Number.isSafeInteger(value) && value >= least)
    return value;
  throw new RangeError(
    `expected a whole number of at least ${least} for ${name}, found ${JSON.stringify(given)}`,
  );
}

function positive(
  name: string,
  given: string | undefined,
  otherwise: number,
): number {
  const value = given === undefined ? otherwise : Number(given);
  if (Number.isFinite(value) && value > 0) return value;
  throw new RangeError(
    `expected a number above 0 for ${name}, found ${JSON.stringify(given)}`,
  );
}
