import { ComityError } from "../errors.ts";
import { queueStates, type MessageQueueName } from "../message/queues.ts";
import { parseRoutingKey } from "../message/route.ts";
import { isExpired } from "../trust/directory.ts";
import { takeControl } from "./control.ts";
import { keyOf, messageWorkKey } from "./due.ts";
import {
  judgeMessage,
  keepUndecidable,
  rejectUnreadable,
  type Ending,
} from "./judge.ts";
import type { Parts } from "./parts.ts";
import type {
  Examination,
  Fact,
  MessageKey,
  MessageRecord,
  Page,
} from "./ports.ts";
import type { Depths, KeptLetter, QueueStore } from "./queue-ports.ts";

/**
 * What became of a dead letter that was judged again. `taken`: attributed and judged as it would have been at its
 * arrival, and no dead letter any more. `refused`: it stays, for the reason given now.
 */
export type LetterOutcome =
  | { readonly kind: "taken"; readonly message?: MessageKey }
  | {
      readonly kind: "refused";
      readonly code: string;
      readonly reason: string;
    };

/** What an operator does with whatever waits. Each action is a journal row with its actor and the reason given. */
export type Queues = {
  readonly depths: () => Promise<Depths>;
  readonly messages: (
    queue: MessageQueueName,
    limit: number,
    after?: string,
  ) => Promise<Page<MessageRecord>>;
  /**
   * Does now what was put off for later. Resolves to how many pieces of work that were: none when it is being done.
   * @throws ComityError NOTHING_TO_RETRY when it is for somebody else to act
   */
  readonly retryMessage: (
    message: MessageRecord,
    reason: string | undefined,
    actor: string,
  ) => Promise<number>;
  readonly deadLetters: (
    limit: number,
    after?: string,
  ) => Promise<Page<KeptLetter>>;
  /** @throws ComityError DEAD_LETTER_UNKNOWN */
  readonly deadLetter: (id: string) => Promise<KeptLetter>;
  /** @throws ComityError DEAD_LETTER_UNKNOWN, DEAD_LETTER_WITHOUT_BYTES */
  readonly deadLetterBytes: (id: string) => Promise<Uint8Array>;
  /**
   * Opens, attributes and judges it again, as of its arrival.
   * @throws ComityError DEAD_LETTER_UNKNOWN, DEAD_LETTER_WITHOUT_BYTES, DIRECTORY_EXPIRED
   */
  readonly retryDeadLetter: (
    id: string,
    reason: string | undefined,
    actor: string,
  ) => Promise<LetterOutcome>;
  /** @throws ComityError DEAD_LETTER_UNKNOWN */
  readonly discardDeadLetter: (
    id: string,
    reason: string,
    actor: string,
  ) => Promise<void>;
};

export function createQueues(parts: Parts, store: QueueStore): Queues {
  const found = (id: string) => findLetter(store, id);
  return {
    depths: () => store.depths(parts.clock.now()),
    messages: (queue, limit, after) => list(parts, queue, limit, after),
    retryMessage: (message, reason, actor) =>
      retryMessage(parts, store, message, reason, actor),
    deadLetters: store.listDeadLetters,
    deadLetter: found,
    deadLetterBytes: async (id) => bytesOf(parts, await found(id)),
    async retryDeadLetter(id, reason, actor) {
      return retryLetter(parts, store, await found(id), reason, actor);
    },
    async discardDeadLetter(id, reason, actor) {
      const letter = await found(id);
      const details = { ...detailsOf(letter), note: reason };
      await store.removeDeadLetter(id, {
        facts: [factOf(parts, "dead-letter.discarded", actor, details)],
      });
    },
  };
}

function list(
  { store }: Parts,
  queue: MessageQueueName,
  limit: number,
  after: string | undefined,
): Promise<Page<MessageRecord>> {
  const waiting = queueStates[queue];
  return waiting.direction === "out"
    ? store.listOutgoing(waiting.states, limit, after)
    : store.listIncoming(waiting.states, limit, after);
}

async function retryMessage(
  parts: Parts,
  store: QueueStore,
  message: MessageRecord,
  reason: string | undefined,
  actor: string,
): Promise<number> {
  const { sender, messageId, conversationId, state } = message;
  const keys = workOf(message).map((kind) => messageWorkKey(kind, message));
  if (keys.length === 0)
    throw new ComityError(
      "NOTHING_TO_RETRY",
      `expected a message for which this gateway has something to do, found one that is ${state}`,
    );
  const moved = await store.hasten(keys, parts.clock.now(), {
    facts: [
      {
        ...factOf(parts, "queue.retried", actor, { state, ...noteOf(reason) }),
        sender,
        messageId,
        conversationId,
      },
    ],
  });
  parts.wake();
  return moved;
}

/** What this gateway does for a message in its state; the rest is for the recipient or the case system. */
function workOf(
  message: MessageRecord,
): readonly ("publish" | "inquire" | "cancel" | "rejudge")[] {
  switch (message.state) {
    case "queued":
      return ["publish"];
    case "published":
      // After an answer `UNKNOWN` it is to be published once more; otherwise the recipient is asked.
      return ["publish", "inquire"];
    case "relayed":
      return ["inquire"];
    case "unresolved":
      return ["cancel"];
    case "undecided":
      return ["rejudge"];
    case "delivered":
    case "rejected":
    case "inbox":
    case "fetched":
    case "confirmed":
      return [];
  }
}

async function findLetter(store: QueueStore, id: string): Promise<KeptLetter> {
  const letter = await store.findDeadLetter(id);
  if (letter !== undefined) return letter;
  throw new ComityError(
    "DEAD_LETTER_UNKNOWN",
    `expected the id of a dead letter that is kept here, found ${id}`,
  );
}

async function bytesOf(
  { blobs }: Parts,
  letter: KeptLetter,
): Promise<Uint8Array> {
  if (letter.whole) return blobs.read(letter.digest);
  throw new ComityError(
    "DEAD_LETTER_WITHOUT_BYTES",
    `expected a dead letter kept whole, found ${letter.bodyBytes} bytes of which only the digest was kept`,
  );
}

/**
 * Its own arrival counts, not the moment of the retry. A crash after the judgement and before the letter is removed
 * leaves both: the next retry meets the verdict, which answers it as it answers every second copy.
 */
async function retryLetter(
  parts: Parts,
  store: QueueStore,
  letter: KeptLetter,
  reason: string | undefined,
  actor: string,
): Promise<LetterOutcome> {
  if (isExpired(parts.directory.current(), parts.clock.now()))
    throw new ComityError(
      "DIRECTORY_EXPIRED",
      "expected a directory in force to judge under, found an expired one",
    );
  const outcome = await judgeAgain(parts, letter, await bytesOf(parts, letter));
  const details = {
    ...detailsOf(letter),
    outcome: outcome.kind,
    ...(outcome.kind === "refused" ? { code: outcome.code } : {}),
    ...noteOf(reason),
  };
  const about = outcome.kind === "taken" ? (outcome.message ?? {}) : {};
  const facts: readonly Fact[] = [
    { ...factOf(parts, "dead-letter.retried", actor, details), ...about },
  ];
  if (outcome.kind === "taken")
    await store.removeDeadLetter(letter.id, { facts });
  else await parts.store.recordFacts({ facts });
  return outcome;
}

async function judgeAgain(
  parts: Parts,
  letter: KeptLetter,
  body: Uint8Array,
): Promise<LetterOutcome> {
  const route = parseRoutingKey(letter.routingKey);
  if (route?.recipient !== parts.self)
    return refused("ROUTE_MISMATCH", "the route does not name this gateway");
  const examined = await parts.sealing.examine(body, route, letter.at);
  switch (examined.kind) {
    case "unattributable":
    case "repeatable":
      return refused(examined.code, examined.reason);
    case "unreadable": {
      await rejectUnreadable(parts, examined);
      const { sender } = examined.container;
      return {
        kind: "taken",
        message: { sender, messageId: examined.messageId },
      };
    }
    case "control": {
      const why = await takeControl(
        parts,
        examined.container,
        examined.document,
      );
      return why === undefined
        ? { kind: "taken" }
        : refused("CONTROL_REFUSED", why);
    }
    case "undecidable":
      return held(examined, await keepUndecidable(parts, examined, letter.at));
    case "message":
      return held(examined, await judgeMessage(parts, examined, letter.at));
  }
}

function held(
  { header }: Extract<Examination, { kind: "undecidable" | "message" }>,
  ending: Ending,
): LetterOutcome {
  if (ending === "no-room")
    return refused(
      "QUOTA_EXHAUSTED",
      "its sender has as many undecided messages here as one may have",
    );
  const { messageId } = header;
  return {
    kind: "taken",
    message: keyOf({ sender: header.sender.authority, messageId }),
  };
}

function refused(code: string, reason: string): LetterOutcome {
  return { kind: "refused", code, reason };
}

function factOf(
  { clock }: Parts,
  fact: Fact["fact"],
  actor: string,
  details: NonNullable<Fact["details"]>,
): Fact {
  return { fact, at: clock.now(), actor, details };
}

function detailsOf({ digest, bodyBytes, reason }: KeptLetter) {
  return { digest, bodyBytes, keptFor: reason.split(":")[0] ?? "" };
}

function noteOf(reason: string | undefined): { readonly note?: string } {
  return reason === undefined ? {} : { note: reason };
}
