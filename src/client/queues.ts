import type { MessageQueueName } from "../message/queues.ts";
import type {
  DeadLetter,
  LetterAnswer,
  Message,
  Page,
  QueuesAnswer,
} from "./answers.ts";
import { get, messagePath, pagePath, post, type PageRequest } from "./calls.ts";
import { expectBytes, type Send } from "./transport.ts";

type ListRequest = Pick<PageRequest<never>, "limit" | "after">;

/** What waits, and what an operator does about it; takes an operator's token, to look only an auditor's. */
export type QueueClient = {
  readonly queues: () => Promise<QueuesAnswer>;
  readonly queue: (
    name: MessageQueueName,
    page?: ListRequest,
  ) => Promise<Page<Message>>;
  /** Resolves to how many pieces of work were put off and are due now. */
  readonly retry: (
    messageId: string,
    reason?: string,
    sender?: string,
  ) => Promise<number>;
  readonly deadLetters: (page?: ListRequest) => Promise<Page<DeadLetter>>;
  readonly deadLetter: (id: string) => Promise<DeadLetter>;
  readonly deadLetterBytes: (id: string) => Promise<Uint8Array>;
  readonly retryDeadLetter: (
    id: string,
    reason?: string,
  ) => Promise<LetterAnswer>;
  readonly discardDeadLetter: (id: string, reason: string) => Promise<void>;
};

export function queueClient(send: Send): QueueClient {
  return {
    queues: async () => get(send, "/v1/queues"),
    queue: async (name, page) =>
      get(send, pagePath(`/v1/queues/${name}`, page)),
    async retry(messageId, reason, sender) {
      const path = messagePath(messageId, "/retry", sender);
      const { hastened } = await post<{ readonly hastened: number }>(
        send,
        path,
        { reason },
      );
      return hastened;
    },
    deadLetters: async (page) =>
      get(send, pagePath("/v1/queues/dead-letters", page)),
    deadLetter: async (id) => get(send, letterPath(id)),
    deadLetterBytes: async (id) =>
      expectBytes(await send(`${letterPath(id)}/bytes`)),
    retryDeadLetter: async (id, reason) =>
      post(send, `${letterPath(id)}/retry`, { reason }),
    async discardDeadLetter(id, reason) {
      await post(send, `${letterPath(id)}/discard`, { reason });
    },
  };
}

function letterPath(id: string): string {
  return `/v1/queues/dead-letters/${encodeURIComponent(id)}`;
}
