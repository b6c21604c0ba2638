import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { inject } from "vitest";
import { givenUrl, rabbitHost, type RabbitHost } from "./rabbitmq.ts";
import type { SharedRabbit } from "./shared-rabbit.ts";
import { openTls, type ThrowAwayTls } from "./throw-away-tls.ts";

/** A virtual host of one file's own, on the node that the files of a project share. */
export type VirtualHost = RabbitHost & {
  readonly name: string;
  /** Who signed the node's certificate, and signs those of its clients. */
  readonly tls: ThrowAwayTls;
  readonly remove: () => Promise<void>;
};

/** Starts the node if no file did so yet. The account `guest` may do everything in the new virtual host. */
export async function openVirtualHost(): Promise<VirtualHost> {
  const { address, tlsFolder } = await sharedRabbit();
  const name = `comity-${randomUUID()}`;
  const host = rabbitHost(address, name);
  await host.importDefinitions({
    vhosts: [{ name }],
    permissions: [
      { user: "guest", vhost: name, configure: ".*", write: ".*", read: ".*" },
    ],
  });
  return {
    ...host,
    name,
    tls: await openTls(tlsFolder),
    remove: async () => {
      await host.ctl("delete_vhost", name);
    },
  };
}

/** The virtual host `/` of the node, for what names no other; one file of a project may take it. */
export async function openDefaultHost(): Promise<RabbitHost> {
  const { address } = await sharedRabbit();
  return rabbitHost(address);
}

/** For tests that any broker will do for: the one that COMITY_TEST_AMQP_URL names, else a virtual host. */
export async function openTestBroker(): Promise<{
  readonly url: string;
  readonly stop: () => Promise<void>;
}> {
  const url = givenUrl();
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  const host = await openVirtualHost();
  return { url: host.amqpUrl(), stop: host.remove };
}

async function sharedRabbit(): Promise<
  Extract<SharedRabbit, { kind: "running" }>
> {
  const socket = connect(inject("sharedRabbit"));
  const answer = JSON.parse(await text(socket)) as SharedRabbit;
  if (answer.kind === "failed") throw new Error(answer.reason);
  return answer;
}
