import { ComityError } from "../../src/errors.ts";
import type { Exchange } from "../../src/exchange/exchange.ts";
import type {
  IncomingMessage,
  OutgoingMessage,
} from "../../src/exchange/ports.ts";
import type { Queues } from "../../src/exchange/queues.ts";
import type {
  AuthorityId,
  ConversationId,
  MessageId,
} from "../../src/message/identifiers.ts";
import type { BusinessKind } from "../../src/message/kinds.ts";
import type { Authority } from "./authority.ts";
import type { Draft } from "./craft.ts";
import { headerOf } from "./header.ts";
import { hasInbox } from "./inbox.ts";
import type { Random } from "./random.ts";
import type { World } from "./world.ts";

/**
 * What stands behind a gateway: people and a program that never forget what they were told, and ask again until they
 * have an answer.
 */
export type CaseSystem = {
  readonly begin: () => void;
  /** Opens a conversation. */
  readonly request: (recipient: AuthorityId) => void;
  /** Whether everything it began has been answered. */
  readonly isIdle: () => boolean;
  /** Every message that was answered 202. */
  readonly accepted: ReadonlyMap<MessageId, OutgoingMessage>;
  /** What it handed in without ever getting an answer: there or not there, both are true. */
  readonly deserted: ReadonlySet<MessageId>;
  /** What it has taken back, whether or not it was too late. */
  readonly withdrawn: ReadonlySet<MessageId>;
  /** Every message that was handed over, confirmation answered, under its sender and id. */
  readonly handled: ReadonlyMap<string, IncomingMessage>;
};

type Use<T> = (exchange: Exchange, queues: Queues) => Promise<T>;

/** More tries than this are no outage any more. */
const triesMax = 2_000;
const pollMs = 1_000;

export function caseSystemOf(world: World, authority: Authority): CaseSystem {
  const { timeline, watch, trace } = world;
  const { id } = authority;
  const random = world.random.branch(`case system of ${id}`);
  const accepted = new Map<MessageId, OutgoingMessage>();
  const handled = new Map<string, IncomingMessage>();
  const begun = new Set<string>();
  const deserted = new Set<MessageId>();
  const withdrawn = new Set<MessageId>();
  let underWay = 0;

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => void timeline.after(ms, resolve));

  /** Asks until there is an answer, or until `isEnough` is true of asking in vain. */
  async function persist<T>(
    what: string,
    use: Use<T>,
    isEnough: () => boolean,
  ): Promise<T | undefined> {
    for (let tries = 0; tries < triesMax; tries += 1) {
      try {
        return await authority.call(use);
      } catch (error) {
        trace(id, `${what} without answer: ${codeOf(error)}`);
        if (!(error instanceof ComityError))
          watch.breach("defect", `${id}: ${what}: ${String(error)}`);
      }
      if (isEnough()) return undefined;
      await sleep(random.between(100, 1_000));
    }
    watch.breach("quiet", `${id}: ${what} never gets an answer`);
    return undefined;
  }

  async function insist<T>(what: string, use: Use<T>): Promise<T> {
    const answer = await persist(what, use, () => false);
    return answer ?? new Promise<never>(() => undefined);
  }

  /** Some callers do not wait for an answer before they ask again; then either answer is the answer. */
  async function impatiently<T>(ask: () => Promise<T>): Promise<readonly T[]> {
    if (!random.chance(0.1)) return [await ask()];
    const again = sleep(random.between(0, 20)).then(ask);
    const [first, second] = await Promise.allSettled([ask(), again]);
    if (first.status === "rejected") throw first.reason;
    if (second.status === "rejected") throw second.reason;
    return [first.value, second.value];
  }

  function begin(task: () => Promise<void>): void {
    underWay += 1;
    void task()
      .catch((error: unknown) =>
        watch.breach("defect", `case system of ${id}: ${String(error)}`),
      )
      .finally(() => {
        underWay -= 1;
      });
  }

  async function send(draft: () => Promise<Draft>): Promise<void> {
    for (;;) {
      const drafted = await draft();
      const { messageId, kind } = drafted.header;
      const submission = world.craft.draft(drafted);
      const outcomes = await persist(
        `submits ${messageId}`,
        (exchange) =>
          impatiently(() => exchange.submit(submission, "case-system")),
        () => random.chance(world.plan.desertionRate),
      );
      const outcome =
        outcomes?.find(({ kind: answer }) => answer === "accepted") ??
        outcomes?.[0];
      if (outcome === undefined) {
        deserted.add(messageId);
        return;
      }
      trace(id, `is answered ${outcome.kind} on ${kind} ${messageId}`);
      switch (outcome.kind) {
        case "accepted":
          accepted.set(messageId, outcome.message);
          world.watch.answered(authority, outcome);
          return consider(messageId);
        case "refused":
          return;
        case "stale":
          break;
        case "reused":
          watch.breach(
            "P1",
            `${id}: ${messageId} was answered no and is there nevertheless`,
          );
          return;
      }
    }
  }

  /** Some messages are taken back. */
  async function consider(messageId: MessageId): Promise<void> {
    if (!random.chance(world.plan.withdrawalRate)) return;
    await sleep(random.pick([0, 0, random.between(0, 5_000)]));
    withdrawn.add(messageId);
    const state = await insist(`withdraws ${messageId}`, (exchange) =>
      exchange.withdraw(messageId, "the simulation says so", "operator"),
    );
    trace(id, `finds ${messageId} ${state} on withdrawing it`);
  }

  async function take(message: IncomingMessage): Promise<void> {
    const { sender, messageId, kind } = message;
    const key = `${sender} ${messageId}`;
    if (begun.has(key)) return;
    begun.add(key);
    const { container } = await insist(`fetches ${messageId}`, (exchange) =>
      exchange.fetch(message, "case-system"),
    );
    watch.handedOver(authority, message, container);
    await insist(`confirms ${messageId}`, (exchange) =>
      impatiently(() => exchange.confirm(message, "case-system")),
    );
    handled.set(key, message);
    trace(id, `has handled ${kind} ${messageId}`);
    answer(message);
  }

  function answer(message: IncomingMessage): void {
    const moves = movesAfter(message.kind, random, world.plan.repliesMax);
    if (moves.length === 0) return;
    const isHasty = random.chance(0.3);
    begin(async () => {
      for (const kind of moves) {
        await sleep(random.between(0, 3_000));
        const replied = reply(kind, message);
        if (isHasty) begin(() => replied);
        else await replied;
      }
    });
  }

  function reply(kind: BusinessKind, to: IncomingMessage): Promise<void> {
    const messageId = authority.freshId();
    return send(async () => {
      const next = await insist(`asks numbers for ${messageId}`, (exchange) =>
        exchange.nextNumbers(to.conversationId),
      );
      const { conversationId, sequence, seen, directoryVersion } = next;
      const inReplyTo = to.messageId;
      return drafted(to.sender, {
        messageId,
        kind,
        conversationId,
        inReplyTo,
        sequence,
        seen,
        directoryVersion,
      });
    });
  }

  function drafted(
    recipient: AuthorityId,
    said: Omit<Parameters<typeof headerOf>[3], "recipient">,
  ): Draft {
    const header = headerOf(world, authority, random, { recipient, ...said });
    const urgent = header.kind === "REQUEST" && random.chance(0.3);
    const flaw = random.chance(0.05) ? "rules" : "none";
    return { header, flaw, urgent, large: random.chance(0.03) };
  }

  async function poll(): Promise<void> {
    // The answer may be old when it comes.
    const done = new Set(handled.keys());
    const { items } = await authority.call((exchange) =>
      exchange.inbox(["inbox", "fetched"], 20),
    );
    for (const message of items) {
      const key = `${message.sender} ${message.messageId}`;
      if (done.has(key))
        watch.breach("P2", `${id}: ${key} comes again after it was confirmed`);
      begin(() => take(message));
    }
  }

  function pollForEver(): void {
    // Asking in vain costs a seed more than all the rest.
    if (hasInbox(authority)) void poll().catch(() => undefined);
    timeline.after(random.between(pollMs / 2, 2 * pollMs), pollForEver);
  }

  return {
    begin: pollForEver,
    request(recipient) {
      const messageId = authority.freshId();
      const conversationId = messageId as ConversationId;
      const said = { messageId, conversationId, sequence: 1, seen: 0 };
      const { directoryVersion } = authority.conditions;
      const draft = drafted(recipient, { ...said, directoryVersion });
      begin(() => send(() => Promise.resolve(draft)));
    },
    isIdle: () => underWay === 0,
    accepted,
    deserted,
    withdrawn,
    handled,
  };
}

/** What people say to what they have read: mostly what they may, sometimes too much. */
function movesAfter(
  kind: BusinessKind,
  random: Random,
  most: number,
): readonly BusinessKind[] {
  if (kind === "REQUEST") return random.pick(answers).slice(0, most);
  const chance = kind === "ACKNOWLEDGEMENT" ? 0.05 : 0.5;
  return random.chance(chance) ? ["ACKNOWLEDGEMENT"] : [];
}

const answers: readonly (readonly BusinessKind[])[] = [
  ["ACKNOWLEDGEMENT", "ACCEPTANCE"],
  ["ACKNOWLEDGEMENT", "ACKNOWLEDGEMENT", "REFUSAL"],
  ["ACKNOWLEDGEMENT", "ACCEPTANCE", "REFUSAL", "ACKNOWLEDGEMENT"],
  ["ACCEPTANCE"],
  [],
];

function codeOf(error: unknown): string {
  return error instanceof ComityError ? error.code : String(error);
}
