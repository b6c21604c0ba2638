import { hash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { inTurn } from "../../../bench/case-system.ts";
import { insist } from "../../faults/journey.ts";
import { randomOf, type Random } from "../../simulation/random.ts";
import { freshOpening, type Prepared } from "../../support/messages.ts";
import { gatewayIds, type GatewayId } from "./schedule.ts";
import type { Tally } from "./tally.ts";
import type { SoakGateway, SoakWorld } from "./world.ts";

const examples = ["D1-request", "D2-request"] as const;

/** The case systems of both sides; what each does again and again until the gateway answers. */
export type CaseSystems = {
  /** Submits at an even rate for so long, and waits for the answers. */
  readonly submitFor: (ms: number) => Promise<void>;
  readonly end: () => Promise<void>;
};

export function startCaseSystems(
  { gateways }: SoakWorld,
  tally: Tally,
  { seed, rate }: { readonly seed: string; readonly rate: number },
): CaseSystems {
  const ending = new AbortController();
  const followers = gatewayIds.map((id) =>
    follow(gateways[id], tally, ending.signal),
  );
  const random = randomOf(`${seed}/journey`).branch("load");
  const submitNext = inTurn(async ({ from, message }: Draw) => {
    const { messageId, document } = message;
    tally.begin(messageId, from, hash("sha256", document));
    try {
      const { kind } = await insist(sideOf(gateways[from]), ({ submit }) =>
        submit(message),
      );
      if (kind === "accepted") tally.answer(messageId);
      else tally.breach(`${from}: ${messageId} is ${kind}`);
    } catch (error) {
      tally.breach(`${from}: ${messageId} not submitted: ${String(error)}`);
    }
  });
  return {
    async submitFor(ms) {
      const begun = performance.now();
      const sending: Promise<void>[] = [];
      for (let sent = 0; (sent * 1_000) / rate < ms; sent += 1) {
        await untilElapsed(begun, (sent * 1_000) / rate);
        sending.push(submitNext(draw(random)));
      }
      await Promise.all(sending);
    },
    async end() {
      ending.abort();
      await Promise.all(followers);
    },
  };
}

export async function untilElapsed(begun: number, ms: number): Promise<void> {
  const left = begun + ms - performance.now();
  if (left > 0) await pause(left);
}

type Draw = { readonly from: GatewayId; readonly message: Prepared };

function draw(random: Random): Draw {
  const [from, to] = random.chance(0.5)
    ? gatewayIds
    : ([...gatewayIds].reverse() as [GatewayId, GatewayId]);
  const syntax = random.pick(["xml", "json"] as const);
  const example = random.pick(examples);
  return { from, message: freshOpening(example, { from, to, syntax }) };
}

/** Reads the journal from its beginning, across restarts, and takes over whatever has arrived. */
async function follow(
  gateway: SoakGateway,
  tally: Tally,
  signal: AbortSignal,
): Promise<void> {
  const takeOver = inTurn(async (messageId: string) => {
    const side = sideOf(gateway);
    const { document } = await insist(side, ({ fetch }) => fetch(messageId));
    tally.fetched(messageId, hash("sha256", document));
    await insist(side, ({ confirm }) => confirm(messageId));
  });
  for await (const { fact } of gateway.client.events(0, signal)) {
    tally.take(gateway.id, fact);
    const { messageId } = fact;
    if (fact.fact === "message.received" && messageId !== undefined)
      takeOver(messageId).catch((error: unknown) =>
        tally.breach(
          `${gateway.id}: ${messageId} not taken over: ${String(error)}`,
        ),
      );
  }
}

function sideOf({ id, client }: SoakGateway) {
  return { id, client: () => Promise.resolve(client) };
}
