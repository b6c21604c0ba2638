import type { Move } from "./move.ts";
import {
  otherSide,
  type ItemStanding,
  type Side,
  type Standing,
} from "./standing.ts";
import type { Substance } from "./substance.ts";

/** What a condition looks at of the message itself. */
export type Said = Pick<Move, "kind" | "inReplyTo" | "substance">;

type Condition = {
  /** Completes "if …", in docs/conversations.md. */
  readonly text: string;
  readonly holds: (standing: Standing, side: Side, said: Said) => boolean;
  /** Whether some message of the kind could fulfil it now; where it is absent, some always could. */
  readonly possible?: (standing: Standing, side: Side) => boolean;
};

export type ConditionName =
  | "all"
  | "some"
  | "all-postponed"
  | "item-postponed"
  | "of-opening"
  | "questioned"
  | "unproposed"
  | "consulted"
  | "conditions-accepted"
  | "counter-accepted"
  | "accepted"
  | "unconfirmed"
  | "partial"
  | "nothing-obtained"
  | "permission-asked"
  | "offer"
  | "content"
  | "jit-agreed"
  | "jit-declined";

export const conditions: Readonly<Record<ConditionName, Condition>> = {
  all: {
    text: "it leaves no item of the request open",
    holds: leavesNothing,
  },
  some: {
    text: "it leaves items of the request open",
    holds: (standing, side, said) => !leavesNothing(standing, side, said),
    possible: (standing) => standing.items.size > 1,
  },
  "all-postponed": {
    text: "no other item of the request is open",
    holds: ({ items }, _side, { substance = {} }) => {
      const named = new Set(
        (substance.postponed ?? []).flatMap(({ itemId }) => itemId),
      );
      return ![...items].some(
        ([id, { is }]) => is === "open" && !named.has(id),
      );
    },
  },
  "item-postponed": {
    text: "an item is postponed",
    holds: isItemPostponed,
    possible: isItemPostponed,
  },
  "of-opening": {
    text: "it is about the opening message",
    holds: ({ openingId }, _side, { inReplyTo }) => inReplyTo === openingId,
  },
  questioned: {
    text: "a question stands",
    holds: ({ state }) => state === "AWAITING_INFO",
  },
  unproposed: {
    text: "its own side has no proposal unanswered",
    holds: isUnproposed,
    possible: isUnproposed,
  },
  consulted: {
    text: "a proposal of the other side is unanswered",
    holds: isConsulted,
    possible: isConsulted,
  },
  "conditions-accepted": {
    text: "it accepts what the addressee proposed other than a refusal or a postponement",
    holds: (standing, side, said) =>
      isReply(said, "ACCEPTED") && isConditionAsked(standing, side),
    possible: isConditionAsked,
  },
  "counter-accepted": {
    text: "it accepts the conditions that the addressee proposed",
    holds: (standing, side, said) =>
      isReply(said, "ACCEPTED") && isConsulted(standing, side),
    possible: isConsulted,
  },
  accepted: {
    text: "it accepts",
    holds: (_standing, _side, said) => isReply(said, "ACCEPTED"),
  },
  unconfirmed: {
    text: "no ACCEPTANCE went before",
    holds: ({ confirmed }) => !confirmed,
    possible: ({ confirmed }) => !confirmed,
  },
  partial: {
    text: "its outcome is PARTIAL",
    holds: (_standing, _side, { substance }) =>
      substance?.execution === "PARTIAL",
  },
  "nothing-obtained": {
    text: "the report was NEGATIVE",
    holds: ({ nothingObtained }) => nothingObtained,
    possible: ({ nothingObtained }) => nothingObtained,
  },
  "permission-asked": {
    text: "a permission was asked for and not decided",
    holds: ({ permissionAsked }) => permissionAsked,
    possible: ({ permissionAsked }) => permissionAsked,
  },
  offer: {
    text: "its stage is OFFER",
    holds: (_standing, _side, { substance }) => substance?.stage === "OFFER",
  },
  content: {
    text: "its stage is CONTENT",
    holds: (_standing, _side, { substance }) => substance?.stage === "CONTENT",
  },
  "jit-agreed": {
    text: "its decision is AGREED",
    holds: (_standing, _side, { substance }) => substance?.jit === "AGREED",
  },
  "jit-declined": {
    text: "its decision is DECLINED",
    holds: (_standing, _side, { substance }) => substance?.jit === "DECLINED",
  },
};

/** The items that a refusal, a withdrawal or a release is about; undefined when it is about all of them. */
export function itemsNamed({
  refused,
  extent,
  itemId,
}: Substance): readonly string[] | undefined {
  if (refused === undefined) return itemId;
  return extent === "PARTIAL"
    ? refused.flatMap((each) => each.itemId)
    : undefined;
}

function leavesNothing(
  { items }: Standing,
  _side: Side,
  { substance = {} }: Said,
): boolean {
  const named = itemsNamed(substance);
  if (named === undefined) return true;
  return (
    items.size > 0 &&
    ![...items].some(([id, item]) => isLeft(item) && !named.includes(id))
  );
}

/** Neither refused nor withdrawn. */
export function isLeft({ is }: ItemStanding): boolean {
  return is === "open" || is === "postponed";
}

function isItemPostponed({ items }: Standing): boolean {
  return [...items.values()].some(({ is }) => is === "postponed");
}

function isUnproposed({ proposals }: Standing, side: Side): boolean {
  return proposals[side] === undefined;
}

function isConsulted({ proposals }: Standing, side: Side): boolean {
  return proposals[otherSide(side)] !== undefined;
}

function isConditionAsked({ proposals }: Standing, side: Side): boolean {
  const subject = proposals[otherSide(side)];
  return (
    side === "opener" &&
    subject !== undefined &&
    subject !== "REFUSAL" &&
    subject !== "POSTPONEMENT"
  );
}

function isReply(
  { substance }: Said,
  reply: NonNullable<Substance["reply"]>,
): boolean {
  return substance?.reply === reply;
}
