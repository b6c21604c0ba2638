import type { AuthorityId } from "../message/identifiers.ts";
import type {
  Blobs,
  Broker,
  Chance,
  Clock,
  DirectorySource,
  Logger,
  Sealing,
  Store,
} from "./ports.ts";
import type { ExchangeSettings } from "./settings.ts";

/** Everything a use case works with; wired once, in gateway.ts. */
export type Parts = {
  /** The authority this gateway speaks for. */
  readonly self: AuthorityId;
  readonly store: Store;
  readonly blobs: Blobs;
  readonly broker: Broker;
  readonly sealing: Sealing;
  readonly directory: DirectorySource;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly settings: ExchangeSettings;
  readonly log: Logger;
  /** Tells the scheduler that something is due now. */
  readonly wake: () => void;
};

/** The actor of what no person and no peer caused. */
export const gatewayActor = "gateway";
