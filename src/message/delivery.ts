import type { Statement } from "./statements.ts";

/**
 * Where an outgoing message stands. `queued`: accepted, not yet with the broker. `published`: the broker confirmed it.
 * `relayed`: the recipient's gateway accepted it. `unresolved`: a cancel is out, the recipient has not answered.
 * `delivered` and `rejected` are terminal.
 */
export const outgoingStates = [
  "queued",
  "published",
  "relayed",
  "unresolved",
  "delivered",
  "rejected",
] as const;
export type OutgoingState = (typeof outgoingStates)[number];

/**
 * Where an incoming message stands. `undecided`: held whole, not judged for ever yet. `inbox`: accepted, waiting for
 * the case system. `fetched`: read, not confirmed. `confirmed`: handed over. `rejected`: refused or cancelled.
 */
export const incomingStates = [
  "undecided",
  "inbox",
  "fetched",
  "confirmed",
  "rejected",
] as const;
export type IncomingState = (typeof incomingStates)[number];

export type Advance =
  | { readonly kind: "advanced"; readonly state: OutgoingState }
  | { readonly kind: "unchanged" }
  /** The recipient has signed statements that exclude each other: an alert, never a silent change. */
  | { readonly kind: "contradiction"; readonly state: OutgoingState };

/**
 * What the recipient's signed statement makes of an outgoing message. A later event implies the earlier ones, and any
 * acceptance wins over a rejection whatever their dates: the message was handed to people who may have acted on it.
 */
export function advance(state: OutgoingState, statement: Statement): Advance {
  switch (statement) {
    case "SubmissionAcceptance":
      return { kind: "unchanged" };
    case "RelayAcceptance":
    case "ContentConsignment":
      return accepted(state, "relayed");
    case "ContentHandover":
      return accepted(state, "delivered");
    case "RelayRejection":
      return rejected(state);
  }
}

/** What all statements of one receipt make of it together; a contradiction among them outweighs an advance. */
export function advanceByAll(
  state: OutgoingState,
  statements: readonly Statement[],
): Advance {
  return statements.reduce<Advance>(
    (whole, statement) => {
      const next = advance(stateAfter(state, whole), statement);
      if (next.kind === "unchanged") return whole;
      return whole.kind === "contradiction"
        ? { kind: "contradiction", state: next.state }
        : next;
    },
    { kind: "unchanged" },
  );
}

export function stateAfter(
  state: OutgoingState,
  advance: Advance,
): OutgoingState {
  return advance.kind === "unchanged" ? state : advance.state;
}

/** On its way, without a word of the recipient: from here it may become `unresolved`. */
export function isUnanswered(state: OutgoingState): boolean {
  return state === "queued" || state === "published";
}

export function isTerminal(state: OutgoingState): boolean {
  return state === "delivered" || state === "rejected";
}

function accepted(state: OutgoingState, to: "relayed" | "delivered"): Advance {
  if (state === "delivered" || state === to) return { kind: "unchanged" };
  if (state === "rejected") return { kind: "contradiction", state: to };
  return { kind: "advanced", state: to };
}

function rejected(state: OutgoingState): Advance {
  if (state === "rejected") return { kind: "unchanged" };
  if (state === "relayed" || state === "delivered")
    return { kind: "contradiction", state };
  return { kind: "advanced", state: "rejected" };
}
