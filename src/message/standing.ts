import type { AuthorityId, MessageId } from "./identifiers.ts";

/** Who of the two speaks: the authority that opened the conversation, or the one it addressed. */
export type Side = "opener" | "addressee";

export const machineNames = [
  "request",
  "supplementary-request",
  "emergency",
  "preservation",
  "spontaneous",
  "jit",
  "interception",
] as const;
export type MachineName = (typeof machineNames)[number];

/**
 * Every state of every machine. `NEW`: nothing stands, not even an opening. `LINKED` is shown for `PRESERVED` once a
 * request has followed in a conversation of its own; the rules are the same in both.
 */
export const conversationStates = [
  "NEW",
  "SENT",
  "REJECTED",
  "RECEIVED",
  "AWAITING_INFO",
  "CONSULTING",
  "ACCEPTED",
  "PARTLY_EXECUTED",
  "POSTPONED",
  "EXECUTED",
  "COMPLETED",
  "WITHDRAWN",
  "REFUSED",
  "RETURNED",
  "PRESERVED",
  "LINKED",
  "RELEASED",
  "CONDITIONS_PENDING",
  "DECLINED",
  "PROPOSED",
  "NEGOTIATING",
  "AGREED",
  "OBJECTED",
  "CLOSED",
] as const;
export type ConversationState = (typeof conversationStates)[number];

/** In these nothing follows any more. */
export const terminalStates: readonly ConversationState[] = [
  "REJECTED",
  "CLOSED",
];

/** What has become of one item of a request. */
export type ItemStanding = {
  readonly type: string;
  readonly is: "open" | "postponed" | "refused" | "withdrawn";
  /** Custodial transfer: the day of return, as far as it is fixed, and whether the person consents. */
  readonly returnBy?: string;
  readonly consent?: boolean;
};

/**
 * Where a conversation stands after some of its moves, and what of them the conditions and guards look at. It is a
 * function of the accepted moves alone: no clock, no order of arrival.
 */
export type Standing = {
  readonly machine?: MachineName;
  readonly opener?: AuthorityId;
  readonly addressee?: AuthorityId;
  readonly openingId?: MessageId;
  readonly state: ConversationState;
  /** How far the matter itself has come: where a question that is answered leads back to. */
  readonly progress: "RECEIVED" | "ACCEPTED" | "PARTLY_EXECUTED";
  /** Accepted in any way (`accepted`), and by an ACCEPTANCE (`confirmed`). */
  readonly accepted: boolean;
  readonly confirmed: boolean;
  /** The legal basis of the opening. */
  readonly primary?: string;
  readonly instruments: readonly string[];
  readonly items: ReadonlyMap<string, ItemStanding>;
  /** The consultations of the conversation, and the subject of each side's that is not answered yet. */
  readonly consultations: readonly MessageId[];
  readonly proposals: Readonly<Partial<Record<Side, string>>>;
  readonly permissionAsked: boolean;
  /** The last execution report said that nothing was obtained. */
  readonly nothingObtained: boolean;
  readonly preservedUntil?: string;
};

/** Before anything stands. */
export const nothingStands: Standing = {
  state: "NEW",
  progress: "RECEIVED",
  accepted: false,
  confirmed: false,
  instruments: [],
  items: new Map(),
  consultations: [],
  proposals: {},
  permissionAsked: false,
  nothingObtained: false,
};

export function otherSide(side: Side): Side {
  return side === "opener" ? "addressee" : "opener";
}
