import type { IncomingState, OutgoingState } from "./delivery.ts";

/**
 * Where something waits for somebody. `outbox`: messages of ours that the recipient has not taken over. `inbox`: accepted,
 * for the case system to confirm. `unresolved`: cancelled, without an answer yet. `undecided`: held, not judged yet.
 * `dead-letters`: what could not be attributed, for an operator to decide.
 */
export const queueNames = [
  "outbox",
  "inbox",
  "unresolved",
  "undecided",
  "dead-letters",
] as const;
export type QueueName = (typeof queueNames)[number];
export type MessageQueueName = Exclude<QueueName, "dead-letters">;

export const messageQueueNames = queueNames.filter(
  (name) => name !== "dead-letters",
);

/** The states of the messages that wait in each queue; every state that is not final stands in exactly one. */
export const queueStates = {
  outbox: {
    direction: "out",
    states: ["queued", "published", "relayed"],
  },
  unresolved: { direction: "out", states: ["unresolved"] },
  inbox: { direction: "in", states: ["inbox", "fetched"] },
  undecided: { direction: "in", states: ["undecided"] },
} as const satisfies Readonly<
  Record<
    MessageQueueName,
    | { readonly direction: "out"; readonly states: readonly OutgoingState[] }
    | { readonly direction: "in"; readonly states: readonly IncomingState[] }
  >
>;
