import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import {
  fastify,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import type { Config } from "../config.ts";
import { ComityError } from "../errors.ts";
import { createAuthentication, requireRole, type Caller } from "./auth.ts";
import { createEventStreams } from "./events.ts";
import {
  apiTiming,
  createListener,
  refuseConnection,
  type ApiTiming,
} from "./listener.ts";
import { answerError, setCommonHeaders } from "./failure.ts";
import type { ApiParts, ApiRoute } from "./route.ts";
import { apiRoutes } from "./routes.ts";
import { acceptUploads } from "./upload.ts";

export type Api = {
  /** Where it listens, with the port that was taken. */
  readonly url: string;
  /** Ends event streams, waits for requests in work (limits.stopTimeoutMs at most), and stops listening. */
  readonly close: () => Promise<void>;
};

export type ApiSetup = Omit<ApiParts, "streams"> & {
  readonly config: Config["api"];
  readonly timing?: ApiTiming;
};

type Authenticate = (request: FastifyRequest) => Caller;

/** Body that a route may get which reads none, in bytes: clients send `{}` and the like. */
const unreadBodyBytesMax = 1024;

/**
 * Opens the REST door. Everything but GET /v1/health needs a token, unknown paths included.
 * @throws ComityError CONFIG_INVALID, CONFIG_UNREADABLE, API_ADDRESS_UNAVAILABLE
 */
export async function startApi(setup: ApiSetup): Promise<Api> {
  const { config, limits, log, timing = apiTiming } = setup;
  const streams = createEventStreams(
    setup.exchange,
    limits.eventStreamsMax,
    timing.heartbeatMs,
  );
  const app = fastify({
    exposeHeadRoutes: false,
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    serverFactory: (handler) => createListener(config, timing, handler),
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) =>
      answerError(log, error, request, reply),
  });
  await acceptUploads(app, limits);
  const callers = new WeakMap<FastifyRequest, Caller>();
  const authenticateHeader = createAuthentication(config.tokens);
  const authenticate = (request: FastifyRequest): Caller => {
    const caller = authenticateHeader(request.headers.authorization);
    callers.set(request, caller);
    return caller;
  };
  greetEverybody(app, authenticate);
  app.setErrorHandler((error, request, reply) =>
    answerError(log, error, request, reply),
  );
  logRequests(app, setup, callers);
  let closing = false;
  app.addHook("onSend", (_request, reply, _payload, done) => {
    // A connection that is kept would hold up the end until it is idle for long enough.
    if (closing) reply.header("connection", "close");
    done();
  });
  for (const route of apiRoutes({ ...setup, streams }))
    addRoute(app, route, authenticate, callers);

  const url = await listen(app, config);
  log.info({ url }, "api listening");
  return {
    url,
    async close() {
      closing = true;
      streams.close();
      const timer = setTimeout(
        () => app.server.closeAllConnections(),
        limits.stopTimeoutMs,
      );
      await app.close();
      clearTimeout(timer);
    },
  };
}

function addRoute(
  app: FastifyInstance,
  route: ApiRoute,
  authenticate: Authenticate,
  callers: WeakMap<FastifyRequest, Caller>,
): void {
  const admission = createAdmission(route.atOnceMax ?? Infinity);
  app.route({
    method: route.method,
    url: route.url,
    bodyLimit: route.bodyBytesMax ?? unreadBodyBytesMax,
    // Before the body is read: a stranger's is not taken at all.
    onRequest(request, reply, done) {
      if (route.roles !== "anyone")
        requireRole(authenticate(request), route.roles);
      admission.admit(request, reply);
      done();
    },
    handler(request, reply) {
      if (route.roles === "anyone") return route.handle();
      const caller = callers.get(request) ?? authenticate(request);
      return admission.during(request, () =>
        route.handle(request, reply, caller),
      );
    },
  });
}

type Admission = {
  /** @throws ComityError API_BUSY */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => void;
  /** The request stays in work until this is done. */
  readonly during: (
    request: FastifyRequest,
    work: () => unknown,
  ) => Promise<unknown>;
};

/**
 * Counts requests in work until their answers are gone and their handlers are done: a client that hangs up ends the one
 * and not the other, and would otherwise begin as much as it likes.
 */
function createAdmission(atOnceMax: number): Admission {
  let inWork = 0;
  const holds = new WeakMap<FastifyRequest, number>();
  const hold = (request: FastifyRequest): void => {
    const held = holds.get(request) ?? 0;
    if (held === 0) inWork += 1;
    holds.set(request, held + 1);
  };
  const letGo = (request: FastifyRequest): void => {
    const held = (holds.get(request) ?? 0) - 1;
    if (held === 0) inWork -= 1;
    holds.set(request, held);
  };
  return {
    admit(request, reply) {
      if (inWork >= atOnceMax)
        throw new ComityError(
          "API_BUSY",
          `expected at most ${atOnceMax} such requests at the same time`,
        );
      hold(request);
      reply.raw.once("close", () => letGo(request));
    },
    async during(request, work) {
      hold(request);
      try {
        return await work();
      } finally {
        letGo(request);
      }
    },
  };
}

function greetEverybody(
  app: FastifyInstance,
  authenticate: Authenticate,
): void {
  app.addHook("onRequest", (request, reply, done) => {
    setCommonHeaders(request, reply);
    if (request.is404) {
      // Who has no token does not learn which paths there are.
      authenticate(request);
      throw new ComityError(
        "ROUTE_UNKNOWN",
        "expected a method and path of this api",
      );
    }
    done();
  });
}

function logRequests(
  app: FastifyInstance,
  { log, metrics }: Pick<ApiParts, "log" | "metrics">,
  callers: WeakMap<FastifyRequest, Caller>,
): void {
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "unknown";
    const { method } = request;
    const { statusCode: status, elapsedTime: ms } = reply;
    metrics.observe({ method, route, status, ms });
    log.info(
      {
        requestId: request.id,
        method,
        route,
        status,
        ms: Math.round(ms),
        actor: callers.get(request)?.id ?? "nobody",
      },
      "request answered",
    );
    done();
  });
}

async function listen(
  app: FastifyInstance,
  { host, port, tls }: Config["api"],
): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    if (cause instanceof ComityError) throw cause;
    throw new ComityError(
      "API_ADDRESS_UNAVAILABLE",
      `expected a free address, found ${host} port ${port} not available`,
      { cause },
    );
  }
  const address = app.server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return `${tls === undefined ? "http" : "https"}://${name}:${address.port}`;
}
