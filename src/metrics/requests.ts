import { Histogram, type Registry } from "prom-client";

/** `route` is the route's own pattern, never the path that was asked for. */
export type RequestTime = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
};

export function requestTimes(registry: Registry): {
  readonly observe: (request: RequestTime) => void;
} {
  const seconds = new Histogram({
    name: "comity_api_request_seconds",
    help: "Answered requests of the API; a submission that was accepted is POST /v1/messages with 2xx.",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [registry],
  });
  return {
    observe({ method, route, status, ms }) {
      // A path that is none has no route: whatever a stranger sends as a method counts as one.
      const known = route === "unknown" ? "unknown" : method;
      const labels = {
        method: known,
        route,
        status: `${Math.floor(status / 100)}xx`,
      };
      // An event stream lasts as long as its reader likes.
      if (route !== "/v1/events") seconds.observe(labels, ms / 1000);
    },
  };
}
