import type { IncomingState, OutgoingState } from "../message/delivery.ts";
import type {
  ConversationAnswer,
  DirectoryAnswer,
  Fact,
  FetchedMessage,
  Message,
  NextNumbers,
  Page,
  Readiness,
  Receipt,
  RunningClock,
} from "./answers.ts";
import {
  decode,
  get,
  inboxPath,
  itemsOf,
  messagePath,
  pagePath,
  post,
  type Encoded,
  type PageRequest,
} from "./calls.ts";
import { followEvents, type JournalEvent } from "./event-stream.ts";
import { directory, readiness } from "./gateway-state.ts";
import { queueClient, type QueueClient } from "./queues.ts";
import { submit, type Handover, type SubmitAnswer } from "./submission.ts";
import { createTransport, expectBytes, expectJson } from "./transport.ts";

/**
 * A gateway's API. Every method throws ComityError with the code the API answered, API_ERROR for an answer that this
 * version does not understand, API_UNREACHABLE when there was none. `sender` decides when two authorities used an id.
 */
export type Client = QueueClient & {
  readonly submit: (handover: Handover) => Promise<SubmitAnswer>;
  readonly outbox: (
    page?: PageRequest<OutgoingState>,
  ) => Promise<Page<Message>>;
  readonly message: (messageId: string, sender?: string) => Promise<Message>;
  readonly timeline: (
    messageId: string,
    sender?: string,
  ) => Promise<readonly Fact[]>;
  readonly receipts: (
    messageId: string,
    sender?: string,
  ) => Promise<readonly Receipt[]>;
  /** A receipt's own signed container. */
  readonly receipt: (
    messageId: string,
    digest: string,
    sender?: string,
  ) => Promise<Uint8Array>;
  readonly container: (
    messageId: string,
    sender?: string,
  ) => Promise<Uint8Array>;
  /** What it says, as a page (`html`, by default) or a file (`pdf`) for people to read. */
  readonly rendering: (
    messageId: string,
    told?: RenderingRequest,
  ) => Promise<Uint8Array>;
  readonly withdraw: (
    messageId: string,
    reason: string,
  ) => Promise<OutgoingState>;
  readonly inbox: (page?: PageRequest<IncomingState>) => Promise<Page<Message>>;
  readonly fetch: (
    messageId: string,
    sender?: string,
  ) => Promise<FetchedMessage>;
  readonly confirm: (messageId: string, sender?: string) => Promise<Message>;
  readonly conversation: (
    conversationId: string,
  ) => Promise<ConversationAnswer>;
  readonly nextNumbers: (conversationId: string) => Promise<NextNumbers>;
  /** Absent states: the running ones. */
  readonly clocks: (
    page?: PageRequest<"running" | "passed">,
  ) => Promise<Page<RunningClock>>;
  /** The running ones, as iCalendar. */
  readonly calendar: () => Promise<string>;
  /** From the journal's beginning, or after a position; ends when `signal` is aborted, outlives broken connections. */
  readonly events: (
    after: number,
    signal: AbortSignal,
  ) => AsyncIterable<JournalEvent>;
  readonly directory: () => Promise<DirectoryAnswer>;
  /** Resolves when the process answers. */
  readonly health: () => Promise<void>;
  /** Not being ready is an answer too. */
  readonly readiness: () => Promise<Readiness>;
  readonly openapi: () => Promise<Readonly<Record<string, unknown>>>;
};

type RenderingRequest = {
  readonly format?: "html" | "pdf";
  /** Of labels and codes; absent: the document's own. */
  readonly language?: string;
  readonly sender?: string;
};

/** Longer than the gateway takes for its largest submission. */
const answerTimeoutMs = 60_000;

/** @throws ComityError REQUEST_INVALID when `url` is none */
export function createClient({
  url,
  token,
  timeoutMs = answerTimeoutMs,
}: {
  readonly url: string;
  readonly token: string;
  readonly timeoutMs?: number;
}): Client {
  const send = createTransport(url, token, timeoutMs);
  return {
    ...queueClient(send),
    submit: (handover) => submit(send, handover),
    outbox: async (page) => get(send, pagePath("/v1/messages", page)),
    message: async (id, sender) => get(send, messagePath(id, "", sender)),
    timeline: async (id, sender) =>
      itemsOf(await get(send, messagePath(id, "/timeline", sender))),
    async receipts(id, sender) {
      const path = messagePath(id, "/receipts", sender);
      return itemsOf<Encoded<Receipt, "container">>(await get(send, path)).map(
        (receipt) => ({ ...receipt, container: decode(receipt.container) }),
      );
    },
    receipt: async (id, digest, sender) =>
      expectBytes(
        await send(
          messagePath(id, `/receipts/${encodeURIComponent(digest)}`, sender),
        ),
      ),
    container: async (id, sender) =>
      expectBytes(await send(messagePath(id, "/container", sender))),
    rendering: async (id, { format = "html", language, sender } = {}) =>
      expectBytes(
        await send(messagePath(id, "/rendering", sender, { format, language })),
      ),
    async withdraw(id, reason) {
      const { state } = await post<{ readonly state: OutgoingState }>(
        send,
        messagePath(id, "/withdraw"),
        { reason },
      );
      return state;
    },
    inbox: async (page) => get(send, pagePath("/v1/inbox", page)),
    async fetch(id, sender) {
      const fetched = await post<EncodedFetched>(
        send,
        inboxPath(id, "/fetch", sender),
      );
      return {
        ...fetched,
        document: decode(fetched.document),
        attachments: fetched.attachments.map((attachment) => ({
          ...attachment,
          bytes: decode(attachment.bytes),
        })),
      };
    },
    confirm: async (id, sender) =>
      post(send, inboxPath(id, "/confirm", sender)),
    conversation: async (id) =>
      get(send, `/v1/conversations/${encodeURIComponent(id)}`),
    nextNumbers: async (id) =>
      get(send, `/v1/conversations/${encodeURIComponent(id)}/next`),
    clocks: async (page) => get(send, pagePath("/v1/clocks", page)),
    calendar: async () =>
      new TextDecoder().decode(await expectBytes(await send("/v1/clocks.ics"))),
    events: (after, signal) => followEvents(send, after, signal),
    directory: () => directory(send),
    async health() {
      await get(send, "/v1/health");
    },
    readiness: () => readiness(send),
    openapi: async () => expectJson(await send("/v1/openapi.json")),
  };
}

type EncodedFetched = Encoded<
  Omit<FetchedMessage, "attachments">,
  "document"
> & {
  readonly attachments: readonly Encoded<
    FetchedMessage["attachments"][number],
    "bytes"
  >[];
};
