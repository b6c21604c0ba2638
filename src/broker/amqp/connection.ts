import {
  connect,
  credentials,
  type Channel,
  type ChannelModel,
  type Options,
  type SocketOptions,
} from "amqplib";
import { ComityError } from "../../errors.ts";
import { withDeadline } from "../deadline.ts";
import { brokerFailure } from "./failure.ts";
import type { AmqpLimits, AmqpOptions, AmqpTls } from "./options.ts";

export type Connection = {
  readonly model: ChannelModel;
  /** Resolves with the cause once the connection is of no more use, whoever ended it. */
  readonly lost: Promise<ComityError>;
  readonly lose: (cause: unknown) => void;
  readonly close: () => Promise<void>;
};

/** The broker is not trusted: without a bound, one frame header could make us buffer 4 GiB. */
const frameBytesMax = 1024 * 1024;

/**
 * Connects to the URL whose turn it is and builds a session on it; what cannot be built whole is torn down again.
 * @throws ComityError BROKER_UNAVAILABLE, BROKER_REFUSED, BROKER_TOPOLOGY
 */
export async function openSession<Parts extends object>(
  options: AmqpOptions,
  limits: AmqpLimits,
  attempt: number,
  build: (connection: Connection) => Promise<Parts>,
): Promise<Connection & Parts> {
  const connection = await openConnection(options, limits, attempt);
  try {
    const parts = await withDeadline(
      build(connection),
      limits.confirmTimeoutMs,
      () => silent(limits.confirmTimeoutMs),
    );
    return { ...connection, ...parts };
  } catch (error) {
    await connection.close();
    throw brokerFailure(error);
  }
}

/** @throws ComityError BROKER_UNAVAILABLE, BROKER_REFUSED (the login) */
export async function openConnection(
  options: AmqpOptions,
  limits: AmqpLimits,
  attempt: number,
): Promise<Connection> {
  const url = options.urls[attempt % options.urls.length];
  if (url === undefined)
    throw new ComityError(
      "BROKER_UNAVAILABLE",
      "expected the URL of a broker, found none",
    );
  const model = await dial(options, limits, url);
  const { promise: lost, resolve } = Promise.withResolvers<ComityError>();
  const lose = (cause: unknown): void => resolve(brokerFailure(cause));
  model.on("error", lose);
  model.on("close", (cause) =>
    lose(cause ?? new Error("the connection was closed")),
  );
  return { model, lost, lose, close: () => closeConnection(model, limits) };
}

/** Ties a channel's end to its connection's: what stood on the channel is then built anew with everything else. */
export function bindChannel(connection: Connection, channel: Channel): void {
  let cause: unknown = new Error("the channel was closed");
  channel.on("error", (error) => (cause = error));
  // A closing connection closes its channels first; its own cause, told right after, is the one worth knowing.
  channel.on("close", () => queueMicrotask(() => connection.lose(cause)));
}

async function dial(
  options: AmqpOptions,
  limits: AmqpLimits,
  url: string,
): Promise<ChannelModel> {
  const { target, socket } = addressOf(options, limits, url);
  const dialling = connect(target, socket);
  try {
    return await withDeadline(dialling, limits.connectTimeoutMs, () =>
      silent(limits.connectTimeoutMs),
    );
  } catch (error) {
    void dialling.then(dropSocket, () => undefined);
    throw brokerFailure(error);
  }
}

function silent(timeoutMs: number): ComityError {
  return new ComityError(
    "BROKER_UNAVAILABLE",
    `expected the broker to answer within ${timeoutMs} ms, found silence`,
  );
}

function addressOf(
  options: AmqpOptions,
  limits: AmqpLimits,
  url: string,
): { readonly target: Options.Connect; readonly socket: SocketOptions } {
  const { protocol, hostname, port, username, password, pathname } = new URL(
    url,
  );
  const target: Options.Connect = {
    protocol: protocol.replace(":", ""),
    hostname: hostname.replace(/^\[|\]$/g, ""),
    ...(port === "" ? {} : { port: Number(port) }),
    // Never amqplib's own default of guest:guest.
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    vhost: pathname.slice(1),
    heartbeat: limits.heartbeatSeconds,
    maxFrameSize: frameBytesMax,
  };
  const socket: SocketOptions = {
    // Without it Nagle's algorithm makes a publish of several frames wait some 40 ms for the broker's delayed ACK.
    noDelay: true,
    keepAlive: true,
    timeout: limits.connectTimeoutMs,
    ...(options.login === "external"
      ? { credentials: credentials.external() }
      : {}),
    ...tlsOptions(options.tls ?? {}),
  };
  return { target, socket };
}

function tlsOptions(tls: AmqpTls): SocketOptions {
  return {
    minVersion: "TLSv1.2",
    ...(tls.ca === undefined ? {} : { ca: tls.ca }),
    ...(tls.certificate === undefined ? {} : { cert: tls.certificate }),
    ...(tls.privateKey === undefined ? {} : { key: tls.privateKey }),
    ...(tls.passphrase === undefined ? {} : { passphrase: tls.passphrase }),
    ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
  };
}

async function closeConnection(
  model: ChannelModel,
  limits: AmqpLimits,
): Promise<void> {
  try {
    // amqplib's close never settles when the socket dies after the request was sent.
    await withDeadline(
      model.close(),
      limits.closeTimeoutMs,
      () => new Error("no answer"),
    );
  } catch {
    // Closed already, or the broker does not answer: either way there is nothing left to say to it.
  } finally {
    dropSocket(model);
  }
}

/**
 * amqplib only half-closes; towards a broker that vanished the socket would linger for many minutes. The error is what
 * makes it stop its heartbeat timers: a socket destroyed silently leaves them running.
 */
function dropSocket(model: ChannelModel): void {
  model.on("error", () => undefined);
  const { stream } = model.connection as {
    readonly stream?: { readonly destroy: (cause: Error) => void };
  };
  stream?.destroy(new Error("the connection was dropped"));
}
