import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import {
  startRabbit,
  type RabbitAddress,
  type RabbitNode,
} from "./rabbitmq.ts";
import { makeTls, type ThrowAwayTls } from "./throw-away-tls.ts";

declare module "vitest" {
  // What a project's setup hands to its files; Vitest merges declarations of this interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** A socket that answers with a `SharedRabbit` in JSON. */
    readonly sharedRabbit: string;
  }
}

/** The project's node, or why it could not be started. */
export type SharedRabbit =
  | {
      readonly kind: "running";
      readonly address: RabbitAddress;
      readonly tlsFolder: string;
    }
  | { readonly kind: "failed"; readonly reason: string };

/** One RabbitMQ for all files of a project, started when the first of them asks; each takes a virtual host of its own. */
export default async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "comity-shared-rabbit-"));
  let node: Promise<Shared> | undefined;
  const server = createServer((socket) => {
    node ??= startShared();
    void answer(node).then((shared) => socket.end(JSON.stringify(shared)));
  });
  const path = join(folder, "socket");
  await new Promise<void>((resolve) => server.listen(path, resolve));
  project.provide("sharedRabbit", path);
  return async () => {
    server.close();
    await node?.then(
      ({ rabbit, tls }) => Promise.all([rabbit.stop(), tls.remove()]),
      () => undefined,
    );
    await rm(folder, { recursive: true });
  };
}

async function answer(node: Promise<Shared>): Promise<SharedRabbit> {
  try {
    const { rabbit, tls } = await node;
    return {
      kind: "running",
      address: rabbit.address,
      tlsFolder: tls.folder,
    };
  } catch (error) {
    return { kind: "failed", reason: String(error) };
  }
}

type Shared = { readonly rabbit: RabbitNode; readonly tls: ThrowAwayTls };

/** It accepts passwords, and client certificates over TLS. */
async function startShared(): Promise<Shared> {
  const tls = await makeTls();
  const { folder } = tls;
  const rabbit = await startRabbit({
    plugins: ["rabbitmq_auth_mechanism_ssl"],
    config: [
      "listeners.ssl.default = 127.0.0.1:{tlsPort}",
      `ssl_options.cacertfile = ${join(folder, "ca.pem")}`,
      `ssl_options.certfile = ${join(folder, "server.pem")}`,
      `ssl_options.keyfile = ${join(folder, "server.key")}`,
      "ssl_options.verify = verify_peer",
      "ssl_options.fail_if_no_peer_cert = true",
      "auth_mechanisms.1 = PLAIN",
      "auth_mechanisms.2 = EXTERNAL",
      "ssl_cert_login_from = common_name",
    ],
  });
  return { rabbit, tls };
}
