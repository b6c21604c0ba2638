import type { IncomingState, OutgoingState } from "../message/delivery.ts";
import type { DeadLetter, Due, Effects, Page } from "./ports.ts";

/** Every kind of due row, in the order of a message's journey. */
export const dueKinds = [
  "attest",
  "publish",
  "inquire",
  "overdue",
  "cancel",
  "receipt",
  "resend",
  "answer",
  "rejudge",
  "clock",
] as const satisfies readonly Due["kind"][];

/** Messages that wait in one state. */
export type StateDepth = (
  | { readonly direction: "out"; readonly state: OutgoingState }
  | { readonly direction: "in"; readonly state: IncomingState }
) & {
  readonly count: number;
  /** When the one that has been here longest was accepted, or arrived. */
  readonly oldestAt?: Date;
};

/** Work of one kind that remains to be done. */
export type DueDepth = {
  readonly kind: Due["kind"];
  readonly count: number;
  /** How many of it should have been begun, and since when the first of them. */
  readonly late: number;
  readonly lateSince?: Date;
};

/** How much waits, and how long already. States that are final are not counted: their number only grows. */
export type Depths = {
  readonly messages: readonly StateDepth[];
  readonly deadLetters: {
    readonly count: number;
    readonly oldestAt?: Date;
    /** Letters beyond their sender's quota, and copies of kept ones: only their number is known. */
    readonly counted: number;
  };
  readonly due: readonly DueDepth[];
};

/** A dead letter as it is kept; its bytes are the blob of its digest. */
export type KeptLetter = Omit<DeadLetter, "body"> & {
  /** Names this letter for ever, as the store writes it. */
  readonly id: string;
  /** How often the very same bytes came by the same route. */
  readonly count: number;
  /** Whether the bytes were kept, or only their digest and size. */
  readonly whole: boolean;
};

/** What an operator and the metrics ask of the store, beside the exchange. @throws ComityError STORE_UNAVAILABLE */
export type QueueStore = {
  readonly depths: (now: Date) => Promise<Depths>;
  /** Ascending by arrival; `after` is the `next` of the page before. */
  readonly listDeadLetters: (
    limit: number,
    after?: string,
  ) => Promise<Page<KeptLetter>>;
  readonly findDeadLetter: (id: string) => Promise<KeptLetter | undefined>;
  /** Takes it out of the queue and gives its place in the quota back. `gone` writes nothing. */
  readonly removeDeadLetter: (
    id: string,
    effects: Effects,
  ) => Promise<"removed" | "gone">;
  /**
   * Makes work that waits for a later time due at `at`, its back-off begun anew unless it is a receipt. Work that somebody holds, or that is
   * due already, stays as it is. Resolves to how many pieces were moved; the effects are written in any case.
   */
  readonly hasten: (
    keys: readonly string[],
    at: Date,
    effects: Effects,
  ) => Promise<number>;
  /** Position of the journal's last row, 0 when it is empty. */
  readonly journalEnd: () => Promise<number>;
};
