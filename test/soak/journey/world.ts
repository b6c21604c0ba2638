import { setTimeout as pause } from "node:timers/promises";
import {
  startCompiledGateway,
  type CompiledGateway,
} from "../../../bench/gateway.ts";
import type { Client } from "../../../src/client/client.ts";
import type { Config } from "../../../src/config.ts";
import { exchangeDefaults } from "../../../src/exchange/settings.ts";
import { createClient } from "../../../src/client/client.ts";
import { bytesBelow } from "../../support/figures.ts";
import { freePorts } from "../../support/free-ports.ts";
import { startRabbit, type RabbitNode } from "../../support/rabbitmq.ts";
import { createWorld, type Party, type World } from "../../support/world.ts";
import { gatewayIds, type GatewayId, type Strike } from "./schedule.ts";

/** Times short enough for every repair to be over soon after the load. */
const exchange = {
  ...exchangeDefaults,
  receiptTimeoutMs: 10_000,
  handoverInquiryMs: 30_000,
  retryMaxMs: 5_000,
};

/** A gateway in a process of its own, whichever process that is just now. */
export type SoakGateway = {
  readonly id: GatewayId;
  readonly client: Client;
  readonly operator: Client;
  /** Ends the process, and starts another one after a while. */
  readonly strike: (strike: Strike) => Promise<void>;
  /** Undefined while it is away. */
  readonly pid: () => number | undefined;
  readonly storeBytes: () => number;
  readonly stop: () => Promise<unknown>;
};

export type SoakWorld = {
  readonly gateways: Readonly<Record<GatewayId, SoakGateway>>;
  readonly strike: (strike: Strike) => Promise<void>;
  readonly end: () => Promise<void>;
};

export async function startSoakWorld(): Promise<SoakWorld> {
  const rabbit = await startRabbit();
  const world = await createWorld(gatewayIds, {
    amqpUrl: () => rabbit.amqpUrl(),
    exchange,
  });
  const [xa, xb] = gatewayIds;
  const gateways = {
    [xa]: await startSoakGateway(xa, world),
    [xb]: await startSoakGateway(xb, world),
  };
  // RabbitMQ 3.10 syncs what it knows of its queues half a second later; killed before, it would never start them.
  await rabbit.restart();
  return {
    gateways,
    strike: (strike) =>
      strike.part === "broker"
        ? strikeBroker(rabbit, strike)
        : gateways[strike.part].strike(strike),
    async end() {
      for (const id of gatewayIds) await gateways[id].stop();
      await world.end();
      await rabbit.stop();
    },
  };
}

async function strikeBroker(
  rabbit: RabbitNode,
  { how, downMs }: Strike,
): Promise<void> {
  await (how === "kill" ? rabbit.kill9() : rabbit.halt());
  await pause(downMs);
  await rabbit.start();
}

async function startSoakGateway(
  id: GatewayId,
  world: World,
): Promise<SoakGateway> {
  const party = world.party(id);
  // The same address after every restart, as an operator has it.
  const [port = 0] = await freePorts(1);
  const config: Config = {
    ...party.config,
    api: { ...party.config.api, port },
  };
  const start = (): Promise<CompiledGateway> =>
    startCompiledGateway(config, world.folder);
  let running: CompiledGateway | undefined = await start();
  const { url } = running;
  return {
    id,
    ...clientsOf(party, url),
    async strike({ how, downMs }) {
      const struck = running;
      running = undefined;
      if (how === "kill") await struck?.kill9();
      else assertOrderly(id, await struck?.stop());
      await pause(downMs);
      running = await start();
    },
    pid: () => running?.pid,
    storeBytes: () => bytesBelow(config.store.directory),
    stop: async () => running?.stop(),
  };
}

function clientsOf(party: Party, url: string) {
  return {
    client: createClient({ url, token: party.token }),
    operator: createClient({ url, token: party.operatorToken }),
  };
}

function assertOrderly(id: GatewayId, status: number | null | undefined): void {
  if (status !== 0)
    throw new Error(`expected ${id} to end with 0, found ${status}`);
}
