import type { AuthorityId } from "../../message/identifiers.ts";
import type { Lane } from "../../message/route.ts";
import type { InFlightLimits } from "../in-flight.ts";

export type AmqpTls = {
  /** PEM of the authorities that may vouch for the broker; the system's own when absent. */
  readonly ca?: string;
  /** PEM of this gateway's client certificate and its chain. */
  readonly certificate?: string;
  readonly privateKey?: string;
  readonly passphrase?: string;
  /** The name the broker's certificate must carry, when it is not the host of the URL. */
  readonly serverName?: string;
};

export type AmqpOptions = {
  readonly authority: AuthorityId;
  /** `amqps://user:password@host:port/vhost`, one for each node of a cluster; tried in turn. */
  readonly urls: readonly string[];
  /** `external`: the broker takes the account's name from the client certificate (SASL EXTERNAL). */
  readonly login: "password" | "external";
  readonly tls?: AmqpTls;
  /** `check` only ever looks; `declare` makes what is missing, for demo and tests. */
  readonly topology: "declare" | "check";
  /** Names the account in each publish, which the broker then verifies. The account must be named as the authority. */
  readonly sendUserId: boolean;
  readonly limits?: Partial<AmqpLimits>;
};

export type AmqpLimits = InFlightLimits & {
  /** TCP, TLS and AMQP handshakes together. */
  readonly connectTimeoutMs: number;
  /** Two silent intervals end a connection. */
  readonly heartbeatSeconds: number;
  /** From the call of publish to the broker's confirm; also bounds every other question to the broker. */
  readonly confirmTimeoutMs: number;
  /** Publishes that timed out and may still be confirmed; beyond, the connection is made anew to forget them. */
  readonly abandonedMax: number;
  /** Unacknowledged deliveries in each lane. With the broker's `max_message_size` this bounds our memory. */
  readonly prefetch: Readonly<Record<Lane, number>>;
  /** A requeued delivery is held back this long, so that it does not come round in a tight loop. */
  readonly requeueDelayMs: number;
  /** How long closing waits for handlers under way. What they do not finish the broker delivers again. */
  readonly drainMs: number;
  readonly closeTimeoutMs: number;
  readonly reconnectBaseMs: number;
  readonly reconnectCapMs: number;
  /** A connection that lived this long resets the back-off. */
  readonly stableMs: number;
};

export const defaultLimits: AmqpLimits = {
  connectTimeoutMs: 15_000,
  heartbeatSeconds: 10,
  confirmTimeoutMs: 30_000,
  inFlightMax: 64,
  inFlightBytesMax: 64 * 1024 * 1024,
  waitingMax: 1_000,
  abandonedMax: 256,
  prefetch: { urgent: 8, routine: 8, control: 32 },
  requeueDelayMs: 1_000,
  drainMs: 10_000,
  closeTimeoutMs: 2_000,
  reconnectBaseMs: 200,
  reconnectCapMs: 15_000,
  stableMs: 10_000,
};
