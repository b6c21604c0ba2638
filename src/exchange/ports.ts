import type { ControlDocument, Reason, Subject } from "../message/document.ts";
import type {
  Clock as RunningClock,
  ClockKey,
  ClockStart,
  ClockState,
  StartedClock,
} from "../message/clock.ts";
import type { Conversation, Move } from "../message/move.ts";
import type {
  Advance,
  IncomingState,
  OutgoingState,
} from "../message/delivery.ts";
import type { Fault } from "../message/fault.ts";
import type { Header, Syntax } from "../message/header.ts";
import type {
  AuthorityId,
  ConversationId,
  Digest,
  MessageId,
} from "../message/identifiers.ts";
import type { BusinessKind } from "../message/kinds.ts";
import type { Lane, Route } from "../message/route.ts";
import type { Substance } from "../message/substance.ts";
import type { Stated, Statement } from "../message/statements.ts";
import type { RenderingForm, RenderingTold } from "../render/forms.ts";
import type { SealedContainer } from "../seal/container.ts";
import type { AttributedContainer } from "../seal/verify.ts";
import type { Directory } from "../trust/directory.ts";

// ---- Time and chance, owned by whoever runs the exchange, so that a simulation can own them too.

export type Clock = {
  readonly now: () => Date;
  /** Calls back once after `ms` milliseconds; returns how to call it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
};

export type Chance = {
  /** A fresh UUIDv7. */
  readonly messageId: () => MessageId;
  /** Uniform in [0, 1), for jitter only. */
  readonly fraction: () => number;
};

// ---- Broker

/** `route` is undefined when the routing key names none. `deliveries` counts earlier attempts (`x-delivery-count`). */
export type Delivery = {
  readonly route: Route | undefined;
  readonly routingKey: string;
  readonly body: Uint8Array;
  readonly deliveries: number;
};

/** `ack`: what had to be durable is. `requeue`: not handled, give it again later. */
export type Disposition = "ack" | "requeue";

export type BrokerState = {
  readonly kind: "up" | "connecting" | "blocked" | "closed";
  readonly since: Date;
  readonly reason?: string;
};

export type Consumption = {
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
};

export type Broker = {
  /**
   * Resolves once the broker has confirmed, which means only that the broker has it.
   * @throws ComityError BROKER_UNAVAILABLE, BROKER_UNROUTABLE, BROKER_REFUSED, BROKER_BLOCKED, BROKER_TIMEOUT
   */
  readonly publish: (route: Route, envelope: Uint8Array) => Promise<void>;
  /** Consumes this authority's own queue of each lane until paused or closed. */
  readonly consume: (
    handler: (delivery: Delivery) => Promise<Disposition>,
  ) => Promise<Consumption>;
  readonly state: () => BrokerState;
  readonly onState: (listener: (state: BrokerState) => void) => void;
  /** Tries the exchange and the own queues. @throws ComityError as publish does */
  readonly probe: () => Promise<void>;
  readonly close: () => Promise<void>;
};

// ---- Journal

/**
 * What a journal row tells. Details are identifiers, codes and figures: never a name, a fact of the case or a key. The
 * one exception is `note`, in which an operator gives the reason for a decision.
 */
export type Fact = {
  readonly fact: FactName;
  readonly at: Date;
  /** Who caused it: an API client's token id, an authority, or "gateway". */
  readonly actor: string;
  readonly sender?: AuthorityId;
  readonly messageId?: MessageId;
  readonly conversationId?: ConversationId;
  readonly details?: Readonly<
    Record<string, string | number | boolean | readonly string[]>
  >;
};

export const factNames = [
  "submission.refused",
  "message.validated",
  "message.signed",
  "message.accepted",
  "message.published",
  "message.received",
  "message.rejected",
  "message.undecided",
  "message.fetched",
  "message.confirmed",
  "message.overdue",
  "message.unresolved",
  "message.resolved",
  "deadline.near",
  "deadline.passed",
  "receipt.signed",
  "receipt.sent",
  "receipt.verified",
  "inquiry.sent",
  "inquiry.received",
  "inquiry.answered",
  "cancel.sent",
  "cancel.received",
  "dispatch.held",
  "dispatch.failed",
  "dead-letter.kept",
  "dead-letter.retried",
  "dead-letter.discarded",
  "queue.retried",
  "security.alert",
] as const;
export type FactName = (typeof factNames)[number];

/** A journal row as it is read back. `position` is given after commit by one sequencer: gapless, from 1. */
export type JournalRow = Fact & { readonly position: number };

// ---- Store

/** Names one message for ever; ids are unique only per sender, because a sender may be hostile. */
export type MessageKey = {
  readonly sender: AuthorityId;
  readonly messageId: MessageId;
};

export type MessageFacts = MessageKey & {
  readonly recipient: AuthorityId;
  readonly conversationId: ConversationId;
  readonly kind: BusinessKind;
  readonly sequence: number;
  readonly seen: number;
  readonly inReplyTo?: MessageId;
  readonly requestingRef: string;
  readonly syntax: Syntax;
  readonly lane: Lane;
  readonly containerDigest: Digest;
  readonly manifestDigest: Digest;
  readonly containerBytes: number;
  readonly sentAt: string;
  readonly expiresAt: string;
};

export type OutgoingMessage = MessageFacts & {
  readonly direction: "out";
  readonly state: OutgoingState;
  readonly acceptedAt: Date;
  /** When the broker last confirmed it. */
  readonly publishedAt?: Date;
  /** How often the broker has confirmed it. */
  readonly publications: number;
  /** When a timer found it without an answer past its expiry. */
  readonly overdueAt?: Date;
  /** The inquiry that is not answered yet: only its answer counts. */
  readonly inquiryId?: MessageId;
};

export type IncomingMessage = MessageFacts & {
  readonly direction: "in";
  readonly state: IncomingState;
  /** First durable arrival: expiry and certificate validity are judged at this moment, however long it then waits. */
  readonly arrivedAt: Date;
};

export type MessageRecord = OutgoingMessage | IncomingMessage;

/** The first and final judgement; unique by (sender, messageId). A tombstone is a rejection of what never came. */
export type VerdictRecord = MessageKey & {
  readonly containerDigest: Digest;
  readonly manifestDigest?: Digest;
  readonly conversationId?: ConversationId;
  readonly outcome: "accepted" | "rejected";
  readonly reasons: readonly Reason[];
  readonly at: Date;
  readonly syntax: Syntax;
};

/** A receipt, ours or a peer's; unique by (subject sender, message id, container digest, issuer, statements). */
export type ReceiptRecord = {
  readonly subject: Subject;
  readonly issuer: AuthorityId;
  readonly statements: readonly Statement[];
  readonly reasons: readonly Reason[];
  /** Digest of the receipt's own container. */
  readonly containerDigest: Digest;
  readonly at: Date;
};

export type ConversationRecord = Conversation & {
  /** Grows with every change; a command that was judged against an older one is refused as `conversation-moved`. */
  readonly version: number;
  /** The time limits that its messages began, in the order they fall due; absent where there are none. */
  readonly clocks?: readonly StartedClock[];
};

/** A move as it is written: with the conversation it is of, and the time limits its message begins there. */
export type WrittenMove = Move & {
  readonly conversationId: ConversationId;
  readonly clocks?: readonly RunningClock[];
};

/** Time limits that nothing has ended yet; those that only had to last (`atLeast`) have not passed, they are over. */
export type ClockCounts = {
  readonly owedBy: AuthorityId;
  readonly running: number;
  readonly passed: number;
  /** When the first of the running ones falls due. */
  readonly soonest?: Date;
};

export type DeadLetter = {
  readonly routingKey: string;
  readonly reason: string;
  readonly digest: Digest;
  readonly bodyBytes: number;
  /** Absent once the route sender's quota is used up: then only digest and count are kept. */
  readonly body?: Uint8Array;
  readonly at: Date;
};

/**
 * Bytes made ready for a command to name: small ones ride in the command's own transaction, large ones already lie
 * synced in their file.
 */
export type StagedBlob = {
  readonly digest: Digest;
  readonly size: number;
  readonly inline?: Uint8Array;
};

export type Blobs = {
  readonly stage: (bytes: Uint8Array) => Promise<StagedBlob>;
  /** @throws ComityError BLOB_MISSING, BLOB_DAMAGED (its digest is no longer its name) */
  readonly read: (digest: Digest) => Promise<Uint8Array>;
};

/** A receipt to sign and send. Each of its statements became true in the commit that wrote this row, or in one before it. */
export type DueReceipt = {
  readonly kind: "receipt";
  readonly subject: Subject;
  readonly manifestDigest?: Digest;
  readonly conversationId?: ConversationId;
  readonly stated: readonly Stated[];
  readonly reasons: readonly Reason[];
  readonly syntax: Syntax;
};

/** A due row: what remains to be done, and when. One for each gap that a crash can open. */
export type Due =
  | { readonly kind: "attest"; readonly message: MessageKey }
  | { readonly kind: "publish"; readonly message: MessageKey }
  | { readonly kind: "inquire"; readonly message: MessageKey }
  | { readonly kind: "overdue"; readonly message: MessageKey }
  | {
      readonly kind: "cancel";
      readonly message: MessageKey;
      readonly reason: "EXPIRED" | "CANCELLED";
    }
  | DueReceipt
  /** A stored receipt that the peer asked for again: the very same bytes. */
  | { readonly kind: "resend"; readonly receipt: ReceiptRecord }
  | {
      readonly kind: "answer";
      readonly subject: Subject;
      readonly inquiryId: MessageId;
      readonly knowledge: "UNKNOWN" | "PENDING";
    }
  | { readonly kind: "rejudge"; readonly message: MessageKey }
  /** A time limit that nears its end, or reaches it. */
  | {
      readonly kind: "clock";
      readonly message: MessageKey;
      readonly limit: string;
      /** RFC 3339, UTC. */
      readonly startedAt: string;
    };

/** `key` names the piece of work: scheduling it again moves its time, it never doubles it. */
export type Scheduled = {
  readonly key: string;
  readonly due: Due;
  readonly at: Date;
};

/** A leased piece of work. `fence` grows with every claim, so that a worker that slept past its lease writes nothing. */
export type Claim = Scheduled & {
  readonly attempts: number;
  readonly fence: number;
};

/** What every command writes in the same transaction as its own rows. */
export type Effects = {
  readonly facts: readonly Fact[];
  readonly schedule?: readonly Scheduled[];
  readonly unschedule?: readonly string[];
  /** The claim this command finishes. If it is no longer ours nothing is written. @throws LEASE_LOST */
  readonly claim?: Claim;
};

export type AcceptOutcome =
  | { readonly kind: "accepted" }
  | { readonly kind: "exists"; readonly record: OutgoingMessage }
  | { readonly kind: "conversation-moved" };

export type VerdictOutcome =
  | { readonly kind: "recorded" }
  | { readonly kind: "exists"; readonly verdict: VerdictRecord }
  | { readonly kind: "conversation-moved" };

export type Page<T> = { readonly items: readonly T[]; readonly next?: string };

/** What may be held of one kind of thing, in number and in bytes. */
export type Quota = { readonly items: number; readonly bytes: number };

export type StoreCounts = {
  readonly due: number;
  readonly undecided: number;
  readonly deadLetters: number;
};

/**
 * Every command is one transaction: when its promise resolves, what it wrote survives SIGKILL and power loss; when it
 * rejects, nothing was written, or the writer cannot know and must ask again.
 * @throws ComityError STORE_UNAVAILABLE (busy, disk full, I/O), LEASE_LOST
 */
export type Store = {
  // -- submit and dispatch
  readonly recordFacts: (effects: Effects) => Promise<void>;
  /** Writes message, container, the conversation's move (`pending`, with its substance and clocks), due rows and journal. */
  readonly acceptMessage: (
    message: OutgoingMessage,
    container: StagedBlob,
    conversationVersion: number,
    effects: Effects,
    substance?: Substance,
    clocks?: readonly RunningClock[],
  ) => Promise<AcceptOutcome>;
  /** `queued` becomes `published`; any later state stays as it is. */
  readonly markPublished: (
    message: MessageKey,
    at: Date,
    effects: Effects,
  ) => Promise<void>;
  /** Notes the first time, and what markUnresolved does. */
  readonly markOverdue: (
    message: MessageKey,
    at: Date,
    effectsOf: (before: OutgoingMessage) => Effects,
  ) => Promise<OutgoingState>;
  /**
   * `queued` or `published` becomes `unresolved`; any other state stays. Resolves to the state after. `effectsOf` names
   * what else to write for what the message was in that very transaction.
   */
  readonly markUnresolved: (
    message: MessageKey,
    effectsOf: (before: OutgoingMessage) => Effects,
  ) => Promise<OutgoingState>;
  /** Before an inquiry leaves: from now on only its answer counts. */
  readonly noteInquiry: (
    message: MessageKey,
    inquiryId: MessageId,
  ) => Promise<void>;
  /** One answer to the standing inquiry; `stale`, and nothing written, for any other. */
  readonly takeAnswer: (
    message: MessageKey,
    inquiryId: MessageId,
    effectsOf: (before: OutgoingMessage) => Effects,
  ) => Promise<"taken" | "stale">;

  // -- receive
  /**
   * Writes the verdict, once, and the message with it (state `inbox` or `rejected`), over the undecided copy if there is
   * one; its container only when it is accepted. Without `message` (a tombstone) an undecided copy becomes `rejected`.
   * `move` takes the number in the conversation, accepted or closed, and creates the conversation when it is its first.
   */
  readonly recordVerdict: (
    verdict: VerdictRecord,
    written: {
      readonly message?: IncomingMessage;
      readonly container?: StagedBlob;
      readonly move?: WrittenMove;
      /** Checked when the judgement depended on the conversation. */
      readonly conversationVersion?: number;
    },
    effects: Effects,
  ) => Promise<VerdictOutcome>;
  /** Takes the number of a message that was rejected without being read; one that stands already stays. */
  readonly closeNumber: (
    move: Move & { readonly conversationId: ConversationId },
    effects: Effects,
  ) => Promise<void>;
  /** Whether its sender's quota leaves room for it; true for one that is held already. */
  readonly hasUndecidedRoom: (
    message: IncomingMessage,
    quota: Quota,
  ) => Promise<boolean>;
  /** Stores an undecidable message whole, within the sender's quota. */
  readonly keepUndecided: (
    message: IncomingMessage,
    container: StagedBlob,
    quota: Quota,
    effects: Effects,
  ) => Promise<"kept" | "exists" | "over-quota">;
  /** Removes an undecided message that turned out to bind nobody; there is no verdict on it. */
  readonly discardUndecided: (
    message: MessageKey,
    effects: Effects,
  ) => Promise<void>;
  /** `quota.items` is each route sender's own, `quota.bytes` is shared by all. */
  readonly keepDeadLetter: (
    letter: DeadLetter,
    quota: Quota,
    effects: Effects,
  ) => Promise<"kept" | "counted">;

  // -- receipts
  /** Stores a receipt this gateway signed, before its bytes leave. `exists` gives the bytes that were first. */
  readonly storeReceipt: (
    receipt: ReceiptRecord,
    container: StagedBlob,
    effects: Effects,
  ) => Promise<
    | { readonly kind: "stored" }
    | { readonly kind: "exists"; readonly record: ReceiptRecord }
  >;
  /**
   * Stores a peer's verified receipt, advances the outgoing message by each of its statements (message/delivery.ts),
   * settles the conversation's move, and answers the standing inquiry. `factsOf` names the journal rows for what the
   * advance turned out to be, and from which state.
   */
  readonly recordReceipt: (
    receipt: ReceiptRecord,
    container: StagedBlob,
    factsOf: (advance: Advance, before: OutgoingState) => readonly Fact[],
    effects: Effects,
  ) => Promise<{
    readonly kind: "recorded" | "exists";
    readonly advance: Advance;
    readonly state: OutgoingState;
  }>;

  // -- hand over
  /** `inbox` becomes `fetched`; any other state stays, and nothing is written. */
  readonly markFetched: (
    message: MessageKey,
    effects: Effects,
  ) => Promise<IncomingState>;
  /**
   * `inbox` or `fetched` becomes `confirmed`. Confirming twice is harmless: `already` writes nothing. `effectsOf` is given
   * the work of the key `owed` if it stands and nobody has begun it.
   */
  readonly confirmHandover: (
    message: MessageKey,
    owed: string,
    effectsOf: (owed: Scheduled | undefined) => Effects,
  ) => Promise<"confirmed" | "already">;

  // -- time limits
  /** Writes what `effectsOf` makes of the clock as it stands in that very transaction; undefined when it has gone. */
  readonly tellClock: (
    clock: ClockKey,
    effectsOf: (clock: StartedClock | undefined) => Effects,
  ) => Promise<void>;

  // -- due rows
  readonly claimDue: (
    limit: number,
    now: Date,
    leaseMs: number,
  ) => Promise<readonly Claim[]>;
  /** Puts a claimed piece of work back for later. @throws LEASE_LOST */
  readonly postpone: (
    claim: Claim,
    at: Date,
    facts: readonly Fact[],
  ) => Promise<void>;
  /**
   * Makes due at `now` whatever waits until after `latest`, except `overdue`, whose time is the message's own: it was
   * written under a clock that was ahead. Resolves to how much that was.
   */
  readonly recallDue: (now: Date, latest: Date) => Promise<number>;
  /** The time of the earliest row; one that is held counts at the end of its lease. */
  readonly nextDue: () => Promise<Date | undefined>;

  /** Remembers the highest directory version ever in force here and resolves to it: nothing below it comes back. */
  readonly noteDirectoryVersion: (version: number) => Promise<number>;

  // -- reading
  readonly findOutgoing: (
    message: MessageKey,
  ) => Promise<OutgoingMessage | undefined>;
  readonly findIncoming: (
    message: MessageKey,
  ) => Promise<IncomingMessage | undefined>;
  /** Every message of that id: normally one. */
  readonly findMessages: (
    messageId: MessageId,
  ) => Promise<readonly MessageRecord[]>;
  readonly findVerdict: (
    message: MessageKey,
  ) => Promise<VerdictRecord | undefined>;
  readonly findConversation: (
    id: ConversationId,
  ) => Promise<ConversationRecord | undefined>;
  readonly findReceipts: (
    message: MessageKey,
  ) => Promise<readonly ReceiptRecord[]>;
  /** Undecided messages that wait for one of this conversation. */
  readonly findUndecided: (
    id: ConversationId | undefined,
    limit: number,
  ) => Promise<readonly IncomingMessage[]>;
  /** Ascending by arrival; `after` is the `next` of the page before. */
  readonly listIncoming: (
    states: readonly IncomingState[],
    limit: number,
    after?: string,
  ) => Promise<Page<IncomingMessage>>;
  readonly listOutgoing: (
    states: readonly OutgoingState[],
    limit: number,
    after?: string,
  ) => Promise<Page<OutgoingMessage>>;
  /** Those that nothing has ended and that are in these states at `now`, soonest first. */
  readonly listClocks: (
    states: readonly Exclude<ClockState, "met">[],
    now: Date,
    limit: number,
    after?: string,
  ) => Promise<Page<StartedClock>>;
  readonly countClocks: (now: Date) => Promise<readonly ClockCounts[]>;
  readonly journalAfter: (
    position: number,
    limit: number,
  ) => Promise<readonly JournalRow[]>;
  /** Of very many rows about one message the first thousand and the last. */
  readonly journalOf: (message: MessageKey) => Promise<readonly JournalRow[]>;
  /** Calls back after rows were given their positions; returns how to stop. */
  readonly onJournal: (listener: () => void) => () => void;
  readonly counts: () => Promise<StoreCounts>;
  /** Writes and reads back; for readiness and doctor. @throws ComityError STORE_UNAVAILABLE */
  readonly probe: () => Promise<void>;
  readonly close: () => Promise<void>;
};

// ---- Sealing: the work of processor time, done in threads

export type Attachment = {
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export type Submission = {
  readonly document: Uint8Array;
  readonly syntax: Syntax;
  readonly attachments: readonly Attachment[];
};

/** What a case system fetches. */
export type Contents = Submission;

export type Prepared =
  | {
      readonly kind: "refused";
      readonly faults: readonly Fault[];
      readonly warnings: readonly Fault[];
      /** Absent when not even that can be read. */
      readonly messageId?: MessageId;
    }
  | {
      readonly kind: "sealed";
      readonly header: Header;
      readonly substance: Substance;
      readonly clockStarts: readonly ClockStart[];
      readonly lane: Lane;
      readonly container: SealedContainer;
      readonly warnings: readonly Fault[];
    };

/**
 * What a delivery turned out to be. `unattributable`: nobody can be held to it, or it names no message, so the peer
 * learns nothing. `unreadable`: signed by the route's sender, but of its header only the message id can be read.
 * `undecidable`: revocation data is stale, so that attribution itself must wait; its header is not yet believed.
 * `repeatable`: the same of a control document, which its sender repeats until it is answered.
 */
export type Examination =
  | {
      readonly kind: "repeatable";
      readonly code: string;
      readonly reason: string;
    }
  | {
      readonly kind: "unattributable";
      readonly code: string;
      readonly reason: string;
    }
  | {
      readonly kind: "unreadable";
      readonly container: AttributedContainer;
      readonly messageId: MessageId;
      readonly faults: readonly Fault[];
    }
  | {
      readonly kind: "control";
      readonly container: AttributedContainer;
      readonly document: ControlDocument;
    }
  | {
      readonly kind: "message";
      readonly container: AttributedContainer;
      readonly header: Header;
      readonly lane: Lane;
      /** Absent when the document breaks its schema. */
      readonly substance?: Substance;
      readonly clockStarts?: readonly ClockStart[];
      readonly judgement: ContentJudgement;
    }
  | {
      readonly kind: "undecidable";
      readonly code: string;
      readonly reason: string;
      readonly container: SealedContainer;
      readonly syntax: Syntax;
      readonly header: Header;
      readonly lane: Lane;
    };

export type ContentJudgement =
  | { readonly kind: "valid" }
  | {
      readonly kind: "invalid";
      readonly code: string;
      readonly faults: readonly Fault[];
    };

export type Sealing = {
  /** Validates (schema, attachments, instrument rules) and signs, in one hop, `at` this moment. */
  readonly prepare: (submission: Submission, at: Date) => Promise<Prepared>;
  /** Writes, validates and signs a control document, at the moment its header says. */
  readonly sealControl: (
    document: ControlDocument,
    syntax: Syntax,
  ) => Promise<SealedContainer>;
  /** Encrypts to the recipient's current certificates, afresh. @throws ComityError RECIPIENT_UNKNOWN, RECIPIENT_WITHOUT_KEY */
  readonly envelop: (
    container: Uint8Array,
    recipient: AuthorityId,
    at: Date,
  ) => Promise<Uint8Array>;
  /** Opens, reads, attributes, validates. `at` is the moment of first durable arrival. */
  readonly examine: (
    envelope: Uint8Array,
    route: Route,
    at: Date,
  ) => Promise<Examination>;
  /** What a container of our own store holds. @throws ComityError as readContainer does */
  readonly unpack: (container: Uint8Array) => Promise<Contents>;
  /** The same for a container that was stored undecided. */
  readonly reexamine: (
    container: Uint8Array,
    sender: AuthorityId,
    at: Date,
  ) => Promise<Examination>;
};

/** What people read of what is exchanged: nothing of the exchange waits for it. */
export type Reading = {
  /**
   * What a container of our own store says, for people to read: in the language given, else the document's own.
   * @throws ComityError as readContainer does, SCHEMA_INVALID
   */
  readonly render: (
    container: Uint8Array,
    form: RenderingForm,
    told?: RenderingTold,
  ) => Promise<Uint8Array>;
};

/** The directory in force. A gateway reloads it; the exchange only asks. */
export type DirectorySource = {
  readonly current: () => Directory;
  /** Called after a newer one came into force. */
  readonly onChange: (listener: () => void) => void;
};

export type Logger = {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
};
