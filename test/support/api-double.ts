import { createHash } from "node:crypto";
import { apiTiming, type ApiTiming } from "../../src/api/listener.ts";
import { startApi, type Api } from "../../src/api/server.ts";
import type {
  ApiLimits,
  ApiParts,
  ReadinessCheck,
} from "../../src/api/route.ts";
import {
  limits,
  tokenRoles,
  type TlsConfig,
  type TokenRole,
} from "../../src/config.ts";
import { ComityError } from "../../src/errors.ts";
import type { DueDate, Exchange } from "../../src/exchange/exchange.ts";
import type {
  Contents,
  Fact,
  IncomingMessage,
  JournalRow,
  MessageRecord,
  OutgoingMessage,
  ReceiptRecord,
  Submission,
} from "../../src/exchange/ports.ts";
import type { KeptLetter } from "../../src/exchange/queue-ports.ts";
import type { Queues } from "../../src/exchange/queues.ts";
import type { SubmitOutcome } from "../../src/exchange/submit.ts";
import type { Move } from "../../src/message/move.ts";
import {
  parseAuthorityId,
  parseConversationId,
  parseDigest,
  parseMessageId,
} from "../../src/message/identifiers.ts";
import type { Directory } from "../../src/trust/directory.ts";

// A gateway's API as it really listens, over an exchange that only remembers what it was asked: what is tried here is
// the door (who may come in, what it takes, how it answers), not what lies behind it.

const self = parseAuthorityId("xa-moj");
export const peer = parseAuthorityId("xb-moj");
export const at = new Date("2026-03-02T10:00:00.000Z");
export const digestOf = (bytes: Uint8Array | string) =>
  parseDigest(createHash("sha256").update(bytes).digest("hex"));

/** The n-th UUIDv7 of a test. */
export const idOf = (n: number) =>
  parseMessageId(`01957000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`);

export const tokens: Readonly<Record<TokenRole, string>> = {
  submitter: "submitter-token-0123456789",
  operator: "operator-token-0123456789",
  auditor: "auditor-token-0123456789",
  monitor: "monitor-token-0123456789",
};

export const containerBytes = Buffer.from("the container");
export const receiptBytes = Buffer.from("the receipt's container");

export const outgoing: OutgoingMessage = {
  direction: "out",
  sender: self,
  recipient: peer,
  messageId: idOf(1),
  conversationId: parseConversationId(idOf(1)),
  kind: "REQUEST",
  sequence: 1,
  seen: 0,
  requestingRef: "XA-2026-1",
  syntax: "xml",
  lane: "routine",
  containerDigest: digestOf(containerBytes),
  manifestDigest: digestOf("manifest"),
  containerBytes: containerBytes.length,
  sentAt: "2026-03-02T10:00:00Z",
  expiresAt: "2026-04-02T10:00:00Z",
  state: "queued",
  publications: 0,
  acceptedAt: at,
};

export const incoming: IncomingMessage = {
  direction: "in",
  sender: peer,
  recipient: self,
  messageId: idOf(2),
  conversationId: parseConversationId(idOf(1)),
  kind: "ACKNOWLEDGEMENT",
  sequence: 1,
  seen: 1,
  inReplyTo: idOf(1),
  requestingRef: "XA-2026-1",
  syntax: "json",
  lane: "routine",
  containerDigest: digestOf(containerBytes),
  manifestDigest: digestOf("manifest"),
  containerBytes: containerBytes.length,
  sentAt: "2026-03-02T10:00:00Z",
  expiresAt: "2026-04-02T10:00:00Z",
  state: "inbox",
  arrivedAt: at,
};

export const receipt: ReceiptRecord = {
  subject: {
    messageId: outgoing.messageId,
    sender: self,
    recipient: peer,
    containerDigest: outgoing.containerDigest,
  },
  issuer: self,
  statements: ["SubmissionAcceptance"],
  reasons: [],
  containerDigest: digestOf(receiptBytes),
  at,
};

export const dueDate: DueDate = {
  conversationId: outgoing.conversationId,
  sender: self,
  messageId: outgoing.messageId,
  requestingRef: outgoing.requestingRef,
  limit: "EIO-12-3-TIME",
  article: "Art. 12(3)",
  title: "Decision on recognition or execution",
  owedBy: peer,
  atLeast: false,
  until: ["ACCEPTANCE", "REFUSAL"],
  startedAt: at,
  dueAt: new Date("2026-04-01T21:59:59.999Z"),
  state: "running",
};

export const metDueDate: DueDate = {
  ...dueDate,
  limit: "EIO-16-1-TIME",
  article: "Art. 16(1)",
  title: "Acknowledgement of receipt (Annex B)",
  until: ["ACKNOWLEDGEMENT"],
  dueAt: new Date("2026-03-09T22:59:59.999Z"),
  end: { sender: peer, messageId: incoming.messageId, at, pending: false },
  state: "met",
};

export const directory: Directory = {
  version: 7,
  issuedAt: "2026-01-01T00:00:00Z",
  expiresAt: "2027-01-01T00:00:00Z",
  authorities: [
    {
      id: self,
      name: "Ministry of Justice of Xa",
      country: "XA",
      timeZone: "Europe/Vienna",
      holidays: ["2026-12-25"],
      languages: ["en"],
      instruments: ["UNTOC"],
      declarations: { ETS030: ["P99"] },
      anchors: [Buffer.from("an anchor")],
      signing: [
        {
          der: Buffer.from("a signing certificate"),
          notBefore: "2026-01-01T00:00:00Z",
          notAfter: "2027-01-01T00:00:00Z",
          status: "revoked",
          revokedAt: "2026-02-01T00:00:00Z",
          reason: "keyCompromise",
        },
      ],
      encryption: [
        {
          der: Buffer.from("an encryption certificate"),
          notBefore: "2026-01-01T00:00:00Z",
          notAfter: "2027-01-01T00:00:00Z",
          status: "current",
        },
      ],
    },
  ],
};

const move: Move = {
  messageId: outgoing.messageId,
  sender: self,
  recipient: peer,
  kind: "REQUEST",
  sequence: 1,
  seen: 0,
  outcome: "pending",
};

/** What a test reads and turns: what the exchange was asked, and what it answers. */
export type ExchangeDouble = {
  readonly exchange: Exchange;
  readonly submissions: { submission: Submission; actor: string }[];
  readonly calls: unknown[][];
  /** Answers the next submissions, in turn; `accepted` once there are no more. */
  /** Instead of a page that says what it was asked. */
  render?: (() => Promise<Uint8Array>) | undefined;
  readonly outcomes: (SubmitOutcome | Error | Promise<SubmitOutcome>)[];
  readonly messages: MessageRecord[];
  readonly append: (fact: Omit<Fact, "at" | "actor">) => JournalRow;
  readonly listeners: Set<() => void>;
  /** What every stored container turns out to hold. */
  contents: Contents;
  failJournal: Error | undefined;
};

export function createExchangeDouble(): ExchangeDouble {
  const journal: JournalRow[] = [];
  const double: ExchangeDouble = {
    exchange: undefined as never,
    submissions: [],
    calls: [],
    outcomes: [],
    messages: [outgoing, incoming],
    listeners: new Set(),
    contents: { document: Buffer.from("{}"), syntax: "json", attachments: [] },
    failJournal: undefined,
    append(fact) {
      const row = { ...fact, at, actor: "test", position: journal.length + 1 };
      journal.push(row);
      for (const listener of double.listeners) listener();
      return row;
    },
  };
  return Object.assign(double, { exchange: exchangeOf(double, journal) });
}

function exchangeOf(
  double: ExchangeDouble,
  journal: readonly JournalRow[],
): Exchange {
  const { calls, messages } = double;
  const note =
    (name: string) =>
    <T>(answer: T, ...args: unknown[]): Promise<T> => {
      calls.push([name, ...args]);
      return Promise.resolve(answer);
    };
  return {
    self,
    async submit(submission, actor) {
      double.submissions.push({ submission, actor });
      const outcome = await double.outcomes.shift();
      if (outcome instanceof Error) throw outcome;
      return (
        outcome ?? {
          kind: "accepted",
          repeated: false,
          message: outgoing,
          receipt,
          warnings: [],
        }
      );
    },
    withdraw: (messageId, reason, actor) =>
      note("withdraw")("unresolved" as const, messageId, reason, actor),
    inbox: (states, limit, after) =>
      note("inbox")(
        { items: messages.filter((m) => m.direction === "in"), next: "n1" },
        states,
        limit,
        after,
      ),
    outbox: (states, limit, after) =>
      note("outbox")(
        { items: messages.filter((m) => m.direction === "out") },
        states,
        limit,
        after,
      ),
    async message(messageId, sender) {
      const found = messages.filter(
        (m) =>
          m.messageId === messageId &&
          (sender === undefined || m.sender === sender),
      );
      if (found.length > 1)
        throw new ComityError("MESSAGE_AMBIGUOUS", "name the sender", {
          details: { senders: found.map((m) => m.sender) },
        });
      const [message] = found;
      if (message === undefined)
        throw new ComityError("MESSAGE_UNKNOWN", "no such message");
      return Promise.resolve(message);
    },
    container: () => Promise.resolve(containerBytes),
    timeline: () => Promise.resolve(journal),
    receipts: () => Promise.resolve([{ ...receipt, container: receiptBytes }]),
    fetch: (message, actor) =>
      note("fetch")(
        {
          message: { ...message, state: "fetched" as const },
          container: containerBytes,
          contents: {
            document: Buffer.from("{}"),
            syntax: "json" as const,
            attachments: [
              {
                filename: "a.pdf",
                mediaType: "application/pdf",
                bytes: Buffer.from([0, 255, 1]),
              },
            ],
          },
        },
        message.messageId,
        actor,
      ),
    confirm: (message, actor) =>
      note("confirm")(
        { ...message, state: "confirmed" as const },
        message.messageId,
        actor,
      ),
    async conversation(id) {
      if (id !== outgoing.conversationId)
        throw new ComityError("CONVERSATION_UNKNOWN", "no such conversation");
      return Promise.resolve({
        id,
        moves: [move],
        version: 1,
        machine: "request",
        state: "SENT",
        opener: move.sender,
        addressee: move.recipient,
        allowed: {
          [move.sender]: ["WITHDRAWAL"],
          [move.recipient]: ["ACKNOWLEDGEMENT"],
        },
        dueDates: [dueDate, metDueDate],
      });
    },
    clocks: (states, limit, after) =>
      note("clocks")(
        { items: [dueDate], next: "1773183600000-7" },
        states.join(),
        limit,
        after,
      ),
    async nextNumbers(id) {
      if (id !== outgoing.conversationId)
        throw new ComityError("CONVERSATION_UNKNOWN", "no such conversation");
      return Promise.resolve({
        conversationId: id,
        sequence: 2,
        seen: 1,
        directoryVersion: directory.version,
      });
    },
    async journalAfter(position, limit) {
      if (double.failJournal !== undefined) throw double.failJournal;
      return Promise.resolve(journal.slice(position, position + limit));
    },
    onJournal(listener) {
      double.listeners.add(listener);
      return () => double.listeners.delete(listener);
    },
    wake: () => undefined,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

export const letter: KeptLetter = {
  id: "7-0123456789ab",
  routingKey: `${self}.${peer}.routine`,
  reason: "ENVELOPE_UNOPENABLE: no key opens it",
  digest: digestOf("a dead letter"),
  bodyBytes: 13,
  at,
  count: 2,
  whole: true,
};

export function queuesOf({ calls, messages }: ExchangeDouble): Queues {
  const requireLetter = (id: string) => {
    if (id === letter.id) return Promise.resolve(letter);
    return Promise.reject(new ComityError("DEAD_LETTER_UNKNOWN", "not here"));
  };
  return {
    depths: () =>
      Promise.resolve({
        messages: [
          { direction: "out", state: "queued", count: 2, oldestAt: at },
          { direction: "out", state: "relayed", count: 1 },
          { direction: "in", state: "undecided", count: 0 },
        ],
        deadLetters: { count: 1, oldestAt: at, counted: 3 },
        due: [{ kind: "publish", count: 2, late: 1, lateSince: at }],
      }),
    messages: (queue, limit, after) => {
      calls.push(["queue", queue, limit, after]);
      return Promise.resolve({ items: messages, next: "n1" });
    },
    retryMessage: (message, reason, actor) => {
      calls.push(["retry", message.messageId, reason, actor]);
      if (message.direction === "in")
        return Promise.reject(new ComityError("NOTHING_TO_RETRY", "nothing"));
      return Promise.resolve(1);
    },
    deadLetters: () => Promise.resolve({ items: [letter], next: letter.id }),
    deadLetter: requireLetter,
    deadLetterBytes: async (id) => {
      await requireLetter(id);
      return Buffer.from("a dead letter");
    },
    async retryDeadLetter(id, reason, actor) {
      await requireLetter(id);
      calls.push(["retry letter", id, reason, actor]);
      return reason === "again"
        ? {
            kind: "taken",
            message: { sender: peer, messageId: incoming.messageId },
          }
        : { kind: "refused", code: "ROUTE_MISMATCH", reason: "not for us" };
    },
    async discardDeadLetter(id, reason, actor) {
      await requireLetter(id);
      calls.push(["discard letter", id, reason, actor]);
    },
  };
}

export const metricsDouble: ApiParts["metrics"] = {
  text: () => Promise.resolve("comity_double 1\n"),
  contentType: "text/plain; version=0.0.4; charset=utf-8",
  observe: () => undefined,
};

export type TestApi = Api & {
  readonly double: ExchangeDouble;
  readonly log: { level: string; details: object; message: string }[];
  readonly checks: ReadinessCheck[];
};

/** Listens on a free port of loopback; tests close it. */
export async function startTestApi(
  options: {
    readonly limits?: Partial<ApiLimits>;
    readonly timing?: Partial<ApiTiming>;
    readonly double?: ExchangeDouble;
    readonly port?: number;
    readonly tls?: TlsConfig;
  } = {},
): Promise<TestApi> {
  const double = options.double ?? createExchangeDouble();
  const log: TestApi["log"] = [];
  const checks: ReadinessCheck[] = [{ name: "store", ok: true, detail: "ok" }];
  const logAt = (level: string) => (details: object, message: string) =>
    void log.push({ level, details, message });
  let ids = 100;
  const api = await startApi({
    exchange: double.exchange,
    queues: queuesOf(double),
    metrics: metricsDouble,
    config: {
      host: "127.0.0.1",
      port: options.port ?? 0,
      ...(options.tls === undefined ? {} : { tls: options.tls }),
      tokens: tokenRoles.map((role) => ({
        id: `${role}-1`,
        role,
        sha256: digestOf(tokens[role]),
      })),
    },
    limits: { ...limits, ...options.limits },
    timing: { ...apiTiming, ...options.timing },
    health: { readiness: () => Promise.resolve(checks) },
    directory: () => directory,
    clock: { now: () => at },
    unpack: () => Promise.resolve(double.contents),
    render: (container, form, { language, isUndecided = false } = {}) =>
      double.render?.() ??
      Promise.resolve(
        Buffer.from(
          [
            Buffer.from(container),
            form,
            ...(language === undefined ? [] : [language]),
            ...(isUndecided ? ["undecided"] : []),
          ].join(" "),
        ),
      ),
    chance: { messageId: () => idOf((ids += 1)) },
    log: { info: logAt("info"), warn: logAt("warn"), error: logAt("error") },
  });
  return { ...api, double, log, checks };
}
