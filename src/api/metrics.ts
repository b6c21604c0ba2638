import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ComityError } from "../errors.ts";
import { apiTiming, createListener } from "./listener.ts";
import { queryOf } from "./query.ts";
import { monitors, type ApiParts, type ApiRoute } from "./route.ts";

type MetricsText = ApiParts["metrics"];

/** Where Prometheus looks by default; here with a token, as everything else. */
export function metricsRoute({ metrics }: Pick<ApiParts, "metrics">): ApiRoute {
  return {
    method: "GET",
    url: "/metrics",
    roles: monitors,
    async handle(request, reply) {
      queryOf(request, []);
      reply.type(metrics.contentType);
      return metrics.text();
    },
  };
}

export type MetricsListener = {
  readonly url: string;
  readonly close: () => Promise<void>;
};

/**
 * The same on a port of its own, on loopback alone and without a token: whoever is on this machine may read it.
 * @throws ComityError API_ADDRESS_UNAVAILABLE
 */
export async function listenForMetrics(
  port: number,
  metrics: MetricsText,
): Promise<MetricsListener> {
  const host = "127.0.0.1";
  const server = createListener({ host }, apiTiming, (request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) =>
        response
          .writeHead(200, {
            "content-type": metrics.contentType,
            "cache-control": "no-store",
          })
          .end(text),
      () => response.writeHead(500).end(),
    );
  });
  await listening(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${taken}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new ComityError(
          "API_ADDRESS_UNAVAILABLE",
          `expected a free address for metrics, found ${host} port ${port} not available`,
          { cause },
        ),
      ),
    );
    server.listen({ host, port }, resolve);
  });
}
