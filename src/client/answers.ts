import type { Fault } from "../message/fault.ts";
import type { Reason, Subject } from "../message/document.ts";
import type { IncomingState, OutgoingState } from "../message/delivery.ts";
import type { ClockState } from "../message/clock.ts";
import type { Move } from "../message/move.ts";
import type { ConversationState, MachineName } from "../message/standing.ts";
import type { Syntax } from "../message/header.ts";
import type { BusinessKind } from "../message/kinds.ts";
import type { QueueName } from "../message/queues.ts";
import type { Lane } from "../message/route.ts";

// What the API answers, as its client hands it on. Times are RFC 3339, digests SHA-256 in hexadecimal, bytes are bytes.

type Mark<T> = T extends string ? string : T;

export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

export type Message = {
  readonly direction: "in" | "out";
  readonly messageId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly conversationId: string;
  readonly kind: BusinessKind;
  readonly sequence: number;
  readonly seen: number;
  readonly inReplyTo?: string;
  readonly requestingRef: string;
  readonly syntax: Syntax;
  readonly lane: Lane;
  readonly state: OutgoingState | IncomingState;
  readonly containerDigest: string;
  readonly manifestDigest: string;
  readonly containerBytes: number;
  readonly sentAt: string;
  readonly expiresAt: string;
  /** Outgoing messages: when the gateway answered for it. */
  readonly acceptedAt?: string;
  readonly publishedAt?: string;
  readonly overdueAt?: string;
  /** Incoming messages: the first durable arrival. */
  readonly arrivedAt?: string;
};

export type Submitted = {
  readonly messageId: string;
  readonly conversationId: string;
  readonly state: OutgoingState;
  readonly containerDigest: string;
  /** The same content had been accepted before. */
  readonly repeated: boolean;
  readonly warnings: readonly Fault[];
  readonly receipt: {
    /** Event URIs. */
    readonly statements: readonly string[];
    readonly containerDigest: string;
    readonly container: Uint8Array;
  };
  /** The completed document, when the header was filled in. */
  readonly document?: Uint8Array;
};

export type Fact = {
  readonly position: number;
  readonly fact: string;
  readonly at: string;
  readonly actor: string;
  readonly sender?: string;
  readonly messageId?: string;
  readonly conversationId?: string;
  readonly details?: Readonly<
    Record<string, string | number | boolean | readonly string[]>
  >;
};

export type Receipt = {
  readonly subject: { readonly [N in keyof Subject]: Mark<Subject[N]> };
  readonly issuer: string;
  /** Event URIs. */
  readonly statements: readonly string[];
  readonly reasons: readonly Reason[];
  readonly at: string;
  readonly containerDigest: string;
  readonly container: Uint8Array;
};

export type FetchedMessage = {
  readonly message: Message;
  readonly syntax: Syntax;
  readonly document: Uint8Array;
  readonly attachments: readonly {
    readonly filename: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
  readonly containerDigest: string;
};

export type ConversationAnswer = {
  readonly conversationId: string;
  readonly machine?: MachineName;
  readonly state: ConversationState;
  readonly opener?: string;
  readonly addressee?: string;
  /** What each of the two authorities may say next, by its id. */
  readonly allowed: Readonly<Record<string, readonly BusinessKind[]>>;
  readonly preservedUntil?: string;
  readonly formalConfirmationDue?: boolean;
  readonly dueDates: readonly DueDate[];
  readonly moves: readonly {
    readonly [N in keyof Omit<Move, "substance">]: N extends "kind" | "outcome"
      ? Move[N]
      : Mark<Move[N]>;
  }[];
};

/** A time limit that an instrument sets. */
export type DueDate = {
  readonly limit: string;
  readonly article: string;
  readonly title: string;
  /** It must last so long; otherwise it must not be exceeded. */
  readonly atLeast: boolean;
  readonly owedBy: string;
  readonly startedBy: { readonly sender: string; readonly messageId: string };
  readonly startedAt: string;
  /** The last moment that is in time. */
  readonly dueAt: string;
  readonly state: ClockState;
  /** What ended it, in time or late; `pending` until its recipient has accepted it. */
  readonly metBy?: {
    readonly sender: string;
    readonly messageId: string;
    readonly at: string;
    readonly pending: boolean;
  };
};

export type RunningClock = DueDate & {
  readonly conversationId: string;
  readonly requestingRef: string;
};

export type NextNumbers = {
  readonly conversationId: string;
  readonly sequence: number;
  readonly seen: number;
  readonly directoryVersion: number;
};

type ListedCertificate = {
  readonly fingerprint: string;
  readonly der: Uint8Array;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly status: "current" | "superseded" | "revoked";
  readonly revokedAt?: string;
  readonly reason?: string;
};

export type DirectoryAnswer = {
  readonly version: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly authorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    readonly timeZone: string;
    readonly holidays?: readonly string[];
    readonly instruments: readonly string[];
    readonly languages: readonly string[];
    readonly declarations?: Readonly<Record<string, readonly string[]>>;
    readonly anchors: readonly {
      readonly fingerprint: string;
      readonly der: Uint8Array;
    }[];
    readonly signing: readonly ListedCertificate[];
    readonly encryption: readonly ListedCertificate[];
  }[];
};

/** Each queue, and the gateway's own work by kind. */
export type QueuesAnswer = {
  readonly items: readonly {
    readonly queue: QueueName;
    readonly count: number;
    readonly oldestAt?: string;
    /** Queues of messages: how many of them are in each state. */
    readonly states?: Readonly<Record<string, number>>;
    /** Dead letters: those of which only the number is known. */
    readonly counted?: number;
  }[];
  readonly due: readonly {
    readonly kind: string;
    readonly count: number;
    readonly late: number;
    readonly lateSince?: string;
  }[];
};

export type DeadLetter = {
  readonly id: string;
  readonly routingKey: string;
  /** An error code, a colon, and words. */
  readonly reason: string;
  readonly digest: string;
  readonly bodyBytes: number;
  readonly at: string;
  readonly count: number;
  readonly whole: boolean;
};

/** What became of a dead letter that was judged again. */
export type LetterAnswer =
  | {
      readonly outcome: "taken";
      readonly sender?: string;
      readonly messageId?: string;
    }
  | {
      readonly outcome: "refused";
      readonly code: string;
      readonly reason: string;
    };

export type Readiness = {
  readonly ready: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly detail: string;
  }[];
};
