import type { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { limits, TokenRole } from "../config.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Queues } from "../exchange/queues.ts";
import type {
  Chance,
  Clock,
  Logger,
  Reading,
  Sealing,
} from "../exchange/ports.ts";
import type { Directory } from "../trust/directory.ts";
import type { Caller } from "./auth.ts";

/** The bounds of config.ts that this door keeps. */
export type ApiLimits = {
  readonly [Name in keyof typeof limits]: number;
};

/** One thing the gateway depends on, tried just now. `detail` names no person and no key. */
export type ReadinessCheck = {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
};

/** The journal as Server-Sent Events; all of it is closed when the server stops. */
export type EventStreams = {
  /** Everything after a journal position, until the client is gone. @throws ComityError API_BUSY */
  readonly open: (after: number, gone: AbortSignal) => Readable;
  readonly close: () => void;
};

/** What the routes work with. */
export type ApiParts = {
  readonly exchange: Exchange;
  readonly queues: Queues;
  readonly limits: ApiLimits;
  /** In Prometheus' text format. */
  readonly metrics: {
    readonly text: () => Promise<string>;
    readonly contentType: string;
    /** Told of every answered request. */
    readonly observe: (request: {
      readonly method: string;
      readonly route: string;
      readonly status: number;
      readonly ms: number;
    }) => void;
  };
  readonly health: {
    readonly readiness: () => Promise<readonly ReadinessCheck[]>;
  };
  /** The directory in force. */
  readonly directory: () => Directory;
  readonly clock: Pick<Clock, "now">;
  readonly chance: Pick<Chance, "messageId">;
  /** Reads a container of our own store, in a thread. */
  readonly unpack: Sealing["unpack"];
  /** Lays out what such a container says, in a thread. */
  readonly render: Reading["render"];
  readonly log: Logger;
  readonly streams: EventStreams;
};

/** One operation of the API; server.ts registers it, openapi.ts describes it. */
export type ApiRoute = {
  readonly method: "GET" | "POST";
  /** With fastify's `:name` for a parameter. */
  readonly url: string;
  /** Largest body it reads, in bytes; absent: it reads none. */
  readonly bodyBytesMax?: number;
  /** How many requests of it may be in work at the same time; beyond it API_BUSY. */
  readonly atOnceMax?: number;
} & (
  | { readonly roles: "anyone"; readonly handle: () => unknown }
  | {
      readonly roles: readonly TokenRole[];
      /** Resolves to the body of the answer; status and headers are set on `reply`. */
      readonly handle: (
        request: FastifyRequest,
        reply: FastifyReply,
        caller: Caller,
      ) => unknown;
    }
);

/** Who may read: everything about messages except what changes their state. */
export const readers: readonly TokenRole[] = [
  "submitter",
  "operator",
  "auditor",
];
/** The case system: hands over, fetches, confirms. */
export const submitters: readonly TokenRole[] = ["submitter"];
export const operators: readonly TokenRole[] = ["operator"];
/** Who may watch the gateway's health, which tells with whom it exchanges, when and how much. */
export const monitors: readonly TokenRole[] = [
  "monitor",
  "operator",
  "auditor",
];
/** Who may ask whether the gateway can work. */
export const watchers: readonly TokenRole[] = [...readers, "monitor"];
/** Who may look at what waits, dead letters included. */
export const overseers: readonly TokenRole[] = ["operator", "auditor"];
