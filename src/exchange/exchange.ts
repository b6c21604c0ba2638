import { ComityError } from "../errors.ts";
import { stateOf, type ConversationStanding } from "../message/conversation.ts";
import {
  clockStateOf,
  type ClockState,
  type StartedClock,
} from "../message/clock.ts";
import { openingOf } from "../message/fold.ts";
import { contiguous, movesBetween, nextSequence } from "../message/move.ts";
import type { IncomingState, OutgoingState } from "../message/delivery.ts";
import type {
  AuthorityId,
  ConversationId,
  MessageId,
} from "../message/identifiers.ts";
import {
  confirmMessage,
  fetchMessage,
  findMessage,
  readContainer,
  receiptsOf,
  type Fetched,
  type StoredReceipt,
} from "./hand-over.ts";
import type { Parts } from "./parts.ts";
import type {
  ConversationRecord,
  IncomingMessage,
  JournalRow,
  MessageRecord,
  OutgoingMessage,
  Page,
  Submission,
} from "./ports.ts";
import { createReception } from "./reception.ts";
import { createScheduler } from "./scheduler.ts";
import { submit, type SubmitOutcome } from "./submit.ts";
import { withdraw } from "./withdraw.ts";

export type ConversationView = ConversationRecord &
  ConversationStanding & { readonly dueDates: readonly DueDate[] };

/** A time limit as it stands now. */
export type DueDate = StartedClock & { readonly state: ClockState };

/** The numbers the case system writes into its next message of a conversation. */
export type NextNumbers = {
  readonly conversationId: ConversationId;
  readonly sequence: number;
  readonly seen: number;
  readonly directoryVersion: number;
};

/** What the doors see. Each call names its `actor`: the id of the token that made it. */
export type Exchange = {
  readonly self: AuthorityId;
  readonly submit: (
    submission: Submission,
    actor: string,
  ) => Promise<SubmitOutcome>;
  readonly withdraw: (
    messageId: MessageId,
    reason: string,
    actor: string,
  ) => Promise<OutgoingState>;
  readonly inbox: (
    states: readonly IncomingState[],
    limit: number,
    after?: string,
  ) => Promise<Page<IncomingMessage>>;
  readonly outbox: (
    states: readonly OutgoingState[],
    limit: number,
    after?: string,
  ) => Promise<Page<OutgoingMessage>>;
  /** @throws ComityError MESSAGE_UNKNOWN, MESSAGE_AMBIGUOUS */
  readonly message: (
    messageId: MessageId,
    sender?: AuthorityId,
  ) => Promise<MessageRecord>;
  /** @throws ComityError MESSAGE_NOT_IN_INBOX for a rejected one, of which only the header is kept */
  readonly container: (message: MessageRecord) => Promise<Uint8Array>;
  readonly timeline: (message: MessageRecord) => Promise<readonly JournalRow[]>;
  readonly receipts: (
    message: MessageRecord,
  ) => Promise<readonly StoredReceipt[]>;
  readonly fetch: (message: IncomingMessage, actor: string) => Promise<Fetched>;
  readonly confirm: (
    message: IncomingMessage,
    actor: string,
  ) => Promise<IncomingMessage>;
  /** @throws ComityError CONVERSATION_UNKNOWN */
  readonly conversation: (id: ConversationId) => Promise<ConversationView>;
  readonly nextNumbers: (id: ConversationId) => Promise<NextNumbers>;
  /** The time limits that nothing has ended, of every conversation, soonest first. */
  readonly clocks: (
    states: readonly Exclude<ClockState, "met">[],
    limit: number,
    after?: string,
  ) => Promise<Page<DueDate>>;
  readonly journalAfter: (
    position: number,
    limit: number,
  ) => Promise<readonly JournalRow[]>;
  readonly onJournal: (listener: () => void) => () => void;
  /** Tells the scheduler that something is due now. */
  readonly wake: () => void;
  readonly start: () => Promise<void>;
  /** Stops taking and claiming work, and waits for what is being done. */
  readonly stop: () => Promise<void>;
};

export function createExchange(wired: Omit<Parts, "wake">): Exchange {
  const scheduler = createScheduler(wired);
  const parts: Parts = { ...wired, wake: scheduler.wake };
  const { store } = parts;
  const reception = createReception(parts);

  return {
    self: parts.self,
    submit: (submission, actor) => submit(parts, submission, actor),
    async withdraw(messageId, reason, actor) {
      const message = await findMessage(parts, messageId, parts.self);
      if (message.direction === "in")
        throw new ComityError(
          "MESSAGE_NOT_OUTGOING",
          "expected a message of this gateway",
        );
      return withdraw(parts, message, reason, actor);
    },
    inbox: store.listIncoming,
    outbox: store.listOutgoing,
    message: (messageId, sender) => findMessage(parts, messageId, sender),
    container: (message) => readContainer(parts, message),
    timeline: store.journalOf,
    receipts: (message) => receiptsOf(parts, message),
    fetch: (message, actor) => fetchMessage(parts, message, actor),
    confirm: (message, actor) => confirmMessage(parts, message, actor),
    async conversation(id) {
      const record = await findConversation(parts, id);
      const now = parts.clock.now();
      const dueDates = (record.clocks ?? []).map((clock) =>
        dueDateOf(clock, now),
      );
      return { ...record, ...stateOf(record), dueDates };
    },
    async clocks(states, limit, after) {
      const now = parts.clock.now();
      const page = await store.listClocks(states, now, limit, after);
      return {
        ...page,
        items: page.items.map((clock) => dueDateOf(clock, now)),
      };
    },
    async nextNumbers(id) {
      const { moves } = await findConversation(parts, id);
      const other =
        moves.find((move) => move.sender !== parts.self)?.sender ??
        moves[0]?.recipient;
      return {
        conversationId: id,
        sequence: nextSequence(moves, parts.self),
        seen: other === undefined ? 0 : contiguous(moves, other),
        directoryVersion: parts.directory.current().version,
      };
    },
    journalAfter: store.journalAfter,
    onJournal: store.onJournal,
    wake: scheduler.wake,
    async start() {
      scheduler.start();
      await reception.start();
    },
    async stop() {
      await reception.stop();
      await scheduler.stop();
    },
  };
}

function dueDateOf(clock: StartedClock, now: Date): DueDate {
  return { ...clock, state: clockStateOf(clock, now) };
}

/** The conversation of this gateway's authority with the one it was opened with. */
async function findConversation(
  parts: Parts,
  id: ConversationId,
): Promise<ConversationRecord> {
  const record = await parts.store.findConversation(id);
  const moves = record?.moves ?? [];
  const opening = openingOf(moves) ?? moves[0];
  if (record !== undefined && opening !== undefined) {
    const { sender, recipient } = opening;
    const own = movesBetween(moves, sender, recipient);
    const { clocks = [], ...rest } = record;
    return {
      ...rest,
      moves: own,
      clocks: clocks.filter((clock) =>
        own.some(
          (move) =>
            move.sender === clock.sender && move.messageId === clock.messageId,
        ),
      ),
    };
  }
  throw new ComityError(
    "CONVERSATION_UNKNOWN",
    `expected the id of a conversation of this gateway, found ${id}`,
  );
}
