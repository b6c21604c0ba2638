import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  createServer,
  STATUS_CODES,
  type RequestListener,
  type Server,
} from "node:http";
import {
  createServer as createTlsServer,
  type ServerOptions,
} from "node:https";
import type { Socket } from "node:net";
import type { Config, TlsConfig } from "../config.ts";
import { ComityError } from "../errors.ts";
import { problemBody } from "./problem.ts";

/** How long this door waits for a client, in milliseconds, and how often it looks. */
export type ApiTiming = {
  /** From the connection, or the answer before, until the headers are here. */
  readonly headersTimeoutMs: number;
  /** Until the whole request is here. */
  readonly requestTimeoutMs: number;
  /** Longest time without a byte in either direction; longer than a heartbeat. */
  readonly idleTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  readonly checkIntervalMs: number;
  /** Longest silence of an event stream. */
  readonly heartbeatMs: number;
};

export const apiTiming: ApiTiming = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 60_000,
  idleTimeoutMs: 120_000,
  keepAliveTimeoutMs: 10_000,
  checkIntervalMs: 2_000,
  heartbeatMs: 15_000,
};

const connectionsMax = 512;
const headerBytesMax = 16 * 1024;

/**
 * Makes the HTTP server: on loopback plain, elsewhere only with TLS; with `ca`, only for clients that bear one of its
 * certificates. A client that sends or reads too slowly is cut off.
 * @throws ComityError CONFIG_INVALID, CONFIG_UNREADABLE
 */
export function createListener(
  config: Pick<Config["api"], "host" | "tls">,
  timing: ApiTiming,
  handler: RequestListener,
): Server {
  const options = {
    headersTimeout: timing.headersTimeoutMs,
    requestTimeout: timing.requestTimeoutMs,
    keepAliveTimeout: timing.keepAliveTimeoutMs,
    connectionsCheckingInterval: timing.checkIntervalMs,
    maxHeaderSize: headerBytesMax,
    noDelay: true,
  };
  requireSafeAddress(config);
  const server =
    config.tls === undefined
      ? createServer(options, handler)
      : createTls({ ...options, ...tlsOptions(config.tls) }, handler);
  server.setTimeout(timing.idleTimeoutMs);
  closeUnusedConnections(server);
  server.maxConnections = connectionsMax;
  return server;
}

/** A connection that never carried a byte is no request in work: the server's stop does not wait for it. */
function closeUnusedConnections(server: Server): void {
  const connections = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  const close = server.close.bind(server);
  server.close = (closed) => {
    for (const socket of connections)
      if (socket.bytesRead === 0) socket.destroy();
    return close(closed);
  };
}

/** config.ts refuses it already; bearer tokens in the clear are bad enough to look twice. */
function requireSafeAddress({
  host,
  tls,
}: Pick<Config["api"], "host" | "tls">) {
  const loopback =
    host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
  if (loopback || tls !== undefined) return;
  throw new ComityError(
    "CONFIG_INVALID",
    `api.host: expected a loopback address, or api.tls, found ${host}`,
    { details: { field: "api.host" } },
  );
}

function createTls(options: ServerOptions, handler: RequestListener): Server {
  try {
    return createTlsServer(options, handler);
  } catch (cause) {
    throw new ComityError(
      "CONFIG_INVALID",
      "api.tls: expected a certificate and its key in pem, found something else",
      { cause, details: { field: "api.tls" } },
    );
  }
}

function tlsOptions(tls: TlsConfig) {
  return {
    minVersion: "TLSv1.2" as const,
    cert: read(tls.certificate),
    key: read(tls.key),
    ...(tls.ca === undefined
      ? {}
      : { ca: read(tls.ca), requestCert: true, rejectUnauthorized: true }),
  };
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ComityError(
      "CONFIG_UNREADABLE",
      `api.tls: expected a readable file, found none at ${file}`,
      { cause },
    );
  }
}

/** Answers what never became a request: bytes that are not HTTP, headers too large, a request that came too slowly. */
export function refuseConnection(
  error: Error & { readonly code?: string },
  socket: Socket,
): void {
  // Once something was written, more text would be taken for a part of that answer.
  if (!socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const code =
    error.code === "ERR_HTTP_REQUEST_TIMEOUT"
      ? "REQUEST_TIMEOUT"
      : "REQUEST_INVALID";
  const refusal = problemBody(code, randomUUID(), {});
  const { status } = refusal;
  const body = JSON.stringify(refusal);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "Content-Type: application/problem+json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  socket.destroySoon();
}
