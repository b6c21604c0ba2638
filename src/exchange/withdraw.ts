import {
  isTerminal,
  isUnanswered,
  type OutgoingState,
} from "../message/delivery.ts";
import { keyOf, scheduled } from "./due.ts";
import type { Parts } from "./parts.ts";
import type { Fact, OutgoingMessage } from "./ports.ts";

/**
 * Takes an outgoing message back, if the recipient has not accepted it: from now on it is `unresolved`, and a cancel
 * goes out until the recipient has signed what became of it. Resolves to the state after; `relayed`, `delivered` and
 * `rejected` say that it was too late. The operator's `reason` stays in this gateway's journal.
 */
export async function withdraw(
  parts: Parts,
  message: OutgoingMessage,
  reason: string,
  actor: string,
): Promise<OutgoingState> {
  // Too late is an answer; nothing is journalled of what did not happen.
  if (message.state === "relayed" || isTerminal(message.state))
    return message.state;
  const at = parts.clock.now();
  const { sender, messageId, conversationId } = message;
  const withdrawn: Fact = {
    fact: "message.unresolved",
    at,
    actor,
    sender,
    messageId,
    conversationId,
    details: { reason: "CANCELLED", note: reason },
  };
  const cancel = scheduled(
    { kind: "cancel", message: keyOf(message), reason: "CANCELLED" },
    at,
  );
  // State and cancel row are one commit: whatever crashes after it, the cancel goes out. A receipt that came in
  // between has answered already.
  const state = await parts.store.markUnresolved(keyOf(message), (before) =>
    isUnanswered(before.state)
      ? { facts: [withdrawn], schedule: [cancel] }
      : { facts: [] },
  );
  parts.wake();
  return state;
}
