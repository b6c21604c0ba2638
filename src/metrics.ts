import { Registry } from "prom-client";
import type {
  Broker,
  Clock,
  DirectorySource,
  Logger,
  Store,
} from "./exchange/ports.ts";
import type { QueueStore } from "./exchange/queue-ports.ts";
import { brokerGauges } from "./metrics/broker.ts";
import { deadlineGauges } from "./metrics/deadlines.ts";
import { followJourney, type JourneyStore } from "./metrics/journey.ts";
import { processGauges } from "./metrics/process.ts";
import { queueGauges } from "./metrics/queues.ts";
import { requestTimes, type RequestTime } from "./metrics/requests.ts";
import { trustGauges, type OwnCertificate } from "./metrics/trust.ts";
import { workerGauges, type WorkerState } from "./metrics/workers.ts";

/** What is measured; all of it is asked anew at every reading. */
export type MetricSources = {
  readonly authority: string;
  readonly release: string;
  readonly store: JourneyStore &
    Pick<QueueStore, "depths"> &
    Pick<Store, "countClocks">;
  readonly broker: Pick<Broker, "state">;
  readonly workers: () => WorkerState;
  readonly directory: DirectorySource["current"];
  /** Bytes of each revocation list, DER or PEM. */
  readonly crls: () => readonly Uint8Array[];
  readonly certificates: readonly OwnCertificate[];
  readonly clock: Clock;
  readonly log: Logger;
};

/** Sets what a group of gauges shows to what is so now. */
type Refresh = () => Promise<void> | void;

export type Metrics = {
  /** Everything in Prometheus' text format. A store that is away is told as such, and hides nothing else. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
  /** An answered request of the API. */
  readonly observe: (request: RequestTime) => void;
  readonly close: () => void;
};

/**
 * Measures one gateway. Every label has a bound: names and states are unions of this code, codes and authorities have
 * a cap of their own, and nothing that a message says becomes a label.
 * @throws ComityError STORE_UNAVAILABLE
 */
export async function createMetrics(sources: MetricSources): Promise<Metrics> {
  const registry = new Registry();
  const gauges: readonly Refresh[] = [
    processGauges(registry, sources),
    queueGauges(registry, sources),
    deadlineGauges(registry, sources),
    brokerGauges(registry, sources),
    workerGauges(registry, sources),
    trustGauges(registry, sources),
  ];
  const requests = requestTimes(registry);
  const journey = await followJourney(registry, sources);
  return {
    async text() {
      await journey.catchUp();
      for (const refresh of gauges) await refresh();
      return registry.metrics();
    },
    contentType: registry.contentType,
    observe: requests.observe,
    close: () => journey.stop(),
  };
}
