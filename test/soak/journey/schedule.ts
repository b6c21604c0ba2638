import { randomOf, type Random } from "../../simulation/random.ts";

export const gatewayIds = ["xa-moj", "xb-moj"] as const;
export type GatewayId = (typeof gatewayIds)[number];
type Part = GatewayId | "broker";

/** One restart: when, counted in time under load, how it ends, and how long it is away. */
export type Strike = {
  readonly part: Part;
  readonly atMs: number;
  readonly how: "orderly" | "kill";
  readonly downMs: number;
};

const second = 1_000;
/** Between two strikes at one part, both ends included. */
const gaps: Readonly<Record<Part, readonly [number, number]>> = {
  "xa-moj": [30 * second, 240 * second],
  "xb-moj": [30 * second, 240 * second],
  broker: [60 * second, 600 * second],
};
const downMsMax = 10 * second;
/** In what is left of the time no gateway is restarted, so that its memory is seen over one long life. */
const restlessShare = 0.75;

/** What a seed does to the parts in so long a time; a longer time begins with the same. */
export function scheduleOf(
  seed: string,
  durationMs: number,
): readonly Strike[] {
  const parts = [...gatewayIds, "broker"] as const;
  return parts
    .flatMap((part) => {
      const isRestless = part !== "broker";
      const untilMs = durationMs * (isRestless ? restlessShare : 1);
      const random = randomOf(`${seed}/journey`).branch(part);
      return strikesAt(part, untilMs, random);
    })
    .toSorted((one, other) => one.atMs - other.atMs);
}

function strikesAt(part: Part, untilMs: number, random: Random): Strike[] {
  const strikes: Strike[] = [];
  for (let atMs = 0; ;) {
    atMs += random.between(...gaps[part]);
    if (atMs >= untilMs) return strikes;
    const how = random.chance(0.5) ? "kill" : "orderly";
    strikes.push({ part, atMs, how, downMs: random.between(0, downMsMax) });
  }
}
