import { execFile, spawn, type ChildProcess } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, globSync } from "node:fs";
import {
  appendFile,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rm,
  writeFile,
} from "node:fs/promises";
import { connect, Socket } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Writable } from "node:stream";
import { promisify } from "node:util";
import { freePorts } from "./free-ports.ts";

/** How to reach a node from any process: plain data. */
export type RabbitAddress = {
  readonly bin: string;
  readonly folder: string;
  readonly port: number;
  readonly tlsPort: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** What may be done with one virtual host of a node. */
export type RabbitHost = {
  readonly amqpUrl: (user?: string, password?: string) => string;
  readonly amqpsUrl: () => string;
  /** Runs `rabbitmqctl` against the node and resolves to what it printed. */
  readonly ctl: (...args: readonly string[]) => Promise<string>;
  readonly importDefinitions: (definitions: object) => Promise<void>;
};

/** A RabbitMQ of our own: node name, ports, port mapper, cookie and folder are private, and gone afterwards. */
export type RabbitNode = RabbitHost & {
  readonly address: RabbitAddress;
  readonly start: () => Promise<void>;
  /** An orderly shutdown that keeps the data. */
  readonly halt: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** SIGKILL to every process of the node; `start` brings it up again. */
  readonly kill9: () => Promise<void>;
  /** SIGKILL, and the loss of everything on its disk: `start` brings up an empty node. */
  readonly wipe: () => Promise<void>;
  /** Ends the node for good and removes its folder. */
  readonly stop: () => Promise<void>;
};

export type RabbitOptions = {
  readonly plugins?: readonly string[];
  /** Lines of rabbitmq.conf; `{tlsPort}` stands for the node's own port for TLS. */
  readonly config?: readonly string[];
};

const portMapper = "epmd";
const startupMs = 180_000;
const shutdownMs = 60_000;

/** Why a node of our own cannot be started here; undefined when it can. */
export function rabbitMissing(): string | undefined {
  return serverFolder() === undefined
    ? "no rabbitmq-server is installed"
    : undefined;
}

/** As `rabbitMissing`, for tests that any broker will do for, also the one that COMITY_TEST_AMQP_URL names. */
export function brokerMissing(): string | undefined {
  return givenUrl() === undefined ? rabbitMissing() : undefined;
}

export async function startRabbit(
  options: RabbitOptions = {},
): Promise<RabbitNode> {
  const bin = serverFolder();
  if (bin === undefined) throw new Error("rabbitmq-server is not installed");
  const folder = await mkdtemp(join(tmpdir(), "comity-rabbit-"));
  const [port = 0, tlsPort = 0, distPort = 0, mapperPort = 0] =
    await freePorts(4);
  const environment = await prepareFolder(folder, options, {
    port,
    tlsPort,
    distPort,
    mapperPort,
  });
  const address = { bin, folder, port, tlsPort, environment };
  const host = rabbitHost(address);
  const watchdog = startWatchdog(folder);
  await startPortMapper(folder, mapperPort, environment);

  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = await startServer(bin, folder, environment, port);
  };
  const ended = async (how: () => unknown): Promise<void> => {
    if (server === undefined) return;
    const exit = once(server, "exit");
    server.ref();
    await how();
    await exit;
    server = undefined;
  };
  const halt = (): Promise<void> =>
    ended(() => host.ctl("shutdown", "--timeout", String(shutdownMs / 1000)));
  const kill9 = (): Promise<void> => ended(() => killGroup(server?.pid));

  try {
    await start();
  } catch (error) {
    watchdog.end();
    throw error;
  }
  return {
    ...host,
    address,
    start,
    halt,
    restart: async () => {
      await halt();
      await start();
    },
    kill9,
    wipe: async () => {
      await kill9();
      await rm(join(folder, "data"), { recursive: true });
      await mkdir(join(folder, "data"));
    },
    stop: async () => {
      await kill9();
      watchdog.end();
      await watchdog.ended;
    },
  };
}

/** The node's own virtual host, or the one of that name. */
export function rabbitHost(
  { bin, folder, port, tlsPort, environment }: RabbitAddress,
  name?: string,
): RabbitHost {
  const path = name === undefined ? "" : `/${name}`;
  const ctl = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(
      join(bin, "rabbitmqctl"),
      ["--quiet", ...args],
      { env: environment },
    );
    return stdout;
  };
  return {
    amqpUrl: (user = "guest", password = "guest") =>
      `amqp://${user}:${password}@127.0.0.1:${port}${path}`,
    amqpsUrl: () => `amqps://127.0.0.1:${tlsPort}${path}`,
    ctl,
    importDefinitions: async (definitions) => {
      const file = join(folder, `definitions-${randomUUID()}.json`);
      await writeFile(file, JSON.stringify(definitions));
      await ctl("import_definitions", file);
    },
  };
}

export function givenUrl(): string | undefined {
  const url = process.env.COMITY_TEST_AMQP_URL;
  return url === undefined || url === "" ? undefined : url;
}

/** Debian's own `rabbitmq-server` in the PATH insists on the system's account and folders, so the real one goes first. */
function serverFolder(): string | undefined {
  const folders = [
    ...globSync("/usr/lib/rabbitmq/lib/rabbitmq_server-*/sbin"),
    ...globSync("/opt/rabbitmq/sbin"),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, "rabbitmq-server")));
}

type Ports = {
  readonly port: number;
  readonly tlsPort: number;
  readonly distPort: number;
  readonly mapperPort: number;
};

async function prepareFolder(
  folder: string,
  options: RabbitOptions,
  ports: Ports,
): Promise<NodeJS.ProcessEnv> {
  for (const name of ["home", "data", "log"]) await mkdir(join(folder, name));
  const config = [
    "loopback_users = none",
    "disk_free_limit.absolute = 10MB",
    "raft.wal_max_size_bytes = 67108864",
    ...(options.config ?? []).map((line) =>
      line.replaceAll("{tlsPort}", String(ports.tlsPort)),
    ),
  ];
  await writeFile(join(folder, "rabbitmq.conf"), config.join("\n") + "\n");
  await writeFile(
    join(folder, "enabled_plugins"),
    `[${(options.plugins ?? []).join(",")}].\n`,
  );
  await writeFile(join(folder, "rabbitmq-env.conf"), "");
  await writeFile(join(folder, "groups"), "");
  return {
    PATH: process.env.PATH,
    HOME: join(folder, "home"),
    ERL_CRASH_DUMP: join(folder, "erl_crash.dump"),
    LANG: "C.UTF-8",
    RABBITMQ_NODENAME: `comity-${randomBytes(6).toString("hex")}@localhost`,
    RABBITMQ_NODE_IP_ADDRESS: "127.0.0.1",
    RABBITMQ_NODE_PORT: String(ports.port),
    RABBITMQ_DIST_PORT: String(ports.distPort),
    RABBITMQ_CONFIG_FILE: join(folder, "rabbitmq"),
    RABBITMQ_CONF_ENV_FILE: join(folder, "rabbitmq-env.conf"),
    RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, "enabled_plugins"),
    RABBITMQ_MNESIA_BASE: join(folder, "data"),
    RABBITMQ_LOG_BASE: join(folder, "log"),
    RABBITMQ_PID_FILE: join(folder, "pid"),
    RABBITMQ_LOGS: "-",
    ERL_EPMD_PORT: String(ports.mapperPort),
    ERL_EPMD_ADDRESS: "127.0.0.1",
  };
}

/**
 * A shell that waits for the end of its input, which comes however this process ends, even by SIGKILL; then it kills
 * what the node left running and removes the folder.
 */
function startWatchdog(folder: string): {
  readonly end: () => void;
  readonly ended: Promise<unknown>;
} {
  const script =
    'cat >/dev/null; for g in $(cat "$0/groups"); do kill -9 "-$g" 2>/dev/null; done; rm -rf "$0"';
  const shell = spawn("sh", ["-c", script, folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = once(shell, "exit");
  shell.unref();
  unrefPipe(shell.stdin);
  return {
    end: () => {
      shell.ref();
      shell.stdin.end();
    },
    ended,
  };
}

/** A pipe of a child is a socket, which would otherwise keep the test's process alive. */
function unrefPipe(pipe: Writable): void {
  if (pipe instanceof Socket) pipe.unref();
}

/** Erlang's port mapper, in the foreground and in our hands: left to itself it would stay behind as a daemon. */
async function startPortMapper(
  folder: string,
  port: number,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const mapper = spawn(
    portMapper,
    ["-port", String(port), "-address", "127.0.0.1"],
    {
      env: environment,
      detached: true,
      stdio: "ignore",
    },
  );
  await once(mapper, "spawn");
  mapper.unref();
  await appendFile(join(folder, "groups"), `${mapper.pid ?? ""}\n`);
  await listening(port, () => mapper.exitCode !== null);
}

async function startServer(
  bin: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
  port: number,
): Promise<ChildProcess> {
  const output = await open(join(folder, "output.log"), "a");
  const server = spawn(join(bin, "rabbitmq-server"), [], {
    env: environment,
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
  });
  await once(server, "spawn");
  await output.close();
  await appendFile(join(folder, "groups"), `${server.pid ?? ""}\n`);
  server.unref();
  try {
    await listening(port, () => server.exitCode !== null);
  } catch (error) {
    const told = await readFile(join(folder, "output.log"), "utf8");
    throw new Error(
      `the RabbitMQ of this test did not start: ${told.slice(-2_000)}`,
      { cause: error },
    );
  }
  return server;
}

async function listening(port: number, gone: () => boolean): Promise<void> {
  const deadline = Date.now() + startupMs;
  while (!(await accepts(port))) {
    if (gone() || Date.now() > deadline)
      throw new Error(`nothing listens on port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function killGroup(leader: number | undefined): void {
  if (leader !== undefined) process.kill(-leader, "SIGKILL");
}
