import { conditions, type Said } from "./conditions.ts";
import { machineOf, machines, type Row } from "./conversation-states.ts";
import { crossingOf } from "./crossing.ts";
import { effectOf, opened } from "./effects.ts";
import type { AuthorityId } from "./identifiers.ts";
import { isOpeningKind } from "./kinds.ts";
import type { Move } from "./move.ts";
import { nothingStands, type Side, type Standing } from "./standing.ts";

/**
 * Where a conversation of two authorities stands. The moves are taken in one order that both compute alike: each after
 * all that its sender had seen; of two that cross, the one that decides comes last. What a move brings about is what it
 * brought about in the past its own sender knew, where it was legal; so nothing undoes it but what decides over it.
 */
export function standingOf(moves: readonly Move[]): Standing {
  const opening = openingOf(moves);
  if (opening === undefined) return nothingStands;
  const lanes = {
    opener: laneOf(moves, opening.sender),
    addressee: laneOf(moves, opening.recipient),
  };
  return foldLanes(opening, lanes);
}

/** The message that the conversation began with, if it stands. */
export function openingOf(moves: readonly Move[]): Move | undefined {
  const openings = moves.filter(
    ({ kind, sequence, seen, outcome }) =>
      isOpeningKind(kind) &&
      sequence === 1 &&
      seen === 0 &&
      outcome !== "closed",
  );
  return openings.toSorted((a, b) => (a.sender < b.sender ? -1 : 1))[0];
}

export function sideOf(
  standing: Standing,
  authority: AuthorityId,
): Side | undefined {
  if (authority === standing.opener) return "opener";
  return authority === standing.addressee ? "addressee" : undefined;
}

/** The row by which a side may send a message where the conversation stands. */
export function rowIn(
  standing: Standing,
  side: Side,
  said: Said,
): Row | undefined {
  return rowsIn(standing).find(
    (row) =>
      row.kind === said.kind &&
      (row.by === "either" || row.by === side) &&
      (row.when === undefined ||
        conditions[row.when].holds(standing, side, said)),
  );
}

/** Every row that leads on from where the conversation stands. */
export function rowsIn({ machine, state }: Standing): readonly Row[] {
  if (machine === undefined) return [];
  return machines[machine].rows.filter(({ from }) => from === state);
}

type Lanes = Readonly<Record<Side, readonly Move[]>>;
type Rows = Map<Move, Row | undefined>;

function laneOf(moves: readonly Move[], sender: AuthorityId): readonly Move[] {
  return moves
    .filter((move) => move.sender === sender && move.outcome !== "closed")
    .toSorted((a, b) => a.sequence - b.sequence);
}

function foldLanes(opening: Move, lanes: Lanes): Standing {
  const rows: Rows = new Map();
  const views = new Map<Side, View>();
  let step: Step = {
    counts: { opener: 0, addressee: 0 },
    standing: begun(opening),
  };
  const path: Path = { opener: [step], addressee: [step] };
  let seen: Counts = { opener: 0, addressee: 0 };
  for (const { side, move } of inOrder(step.standing, lanes)) {
    const past =
      seen[other(side)] <= move.seen
        ? step.standing
        : pastOf(path, lanes, rows, side, move, views.get(side));
    const row = rowIn(past, side, move);
    rows.set(move, row);
    views.set(side, {
      seen: move.seen,
      after: effectOf(past, row, side, move),
    });
    const counts = { ...step.counts, [side]: step.counts[side] + 1 };
    step = { counts, standing: effectOf(step.standing, row, side, move) };
    path.opener[counts.opener] = step;
    path.addressee[counts.addressee] = step;
    seen = { ...seen, [side]: move.sequence };
  }
  return step.standing;
}

/** What a side knew after its last message, and how much of the other's it had seen. */
type View = { readonly seen: number; readonly after: Standing };

type Counts = Readonly<Record<Side, number>>;

/** Where the conversation stood after so many messages of each side in the order. */
type Step = { readonly counts: Counts; readonly standing: Standing };

/** By the number of a side's messages, the last step that had no more of them. */
type Path = Readonly<Record<Side, Step[]>>;

/**
 * Where the conversation stood for the sender of a move that something crossed. What it knew comes in the same order as
 * all of it, until the other's first message that it did not know: only its own ones after that are taken again, and
 * each of those crosses that one. So all of them together are no more than `crossingsOf` counts.
 */
function pastOf(
  path: Path,
  lanes: Lanes,
  rows: Rows,
  side: Side,
  move: Move,
  before: View | undefined,
): Standing {
  if (before?.seen === move.seen) return before.after;
  const heard = countUpTo(lanes[other(side)], move.seen);
  const step = path[other(side)][heard];
  if (step === undefined) return nothingStands;
  const rest = lanes[side].slice(
    step.counts[side],
    countUpTo(lanes[side], move.sequence - 1),
  );
  // All of it came earlier in the order as well, so that what each brings about is known.
  return rest.reduce(
    (standing, each) => effectOf(standing, rows.get(each), side, each),
    step.standing,
  );
}

/** How many pairs of messages crossed: what folding them costs beyond one step for each. */
export function crossingsOf(moves: readonly Move[]): number {
  const opening = openingOf(moves);
  if (opening === undefined) return 0;
  const own = laneOf(moves, opening.sender);
  const others = laneOf(moves, opening.recipient);
  let answered = 0;
  return own.reduce((count, { sequence, seen }) => {
    while ((others[answered]?.seen ?? sequence) < sequence) answered += 1;
    return count + Math.max(0, answered - countUpTo(others, seen));
  }, 0);
}

/** How many moves of a lane bear a number up to this one. */
function countUpTo(lane: readonly Move[], sequence: number): number {
  let [low, high] = [0, lane.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lane[middle]?.sequence ?? 0) <= sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}

function begun(opening: Move): Standing {
  const { kind } = opening;
  return isOpeningKind(kind)
    ? opened(nothingStands, machineOf[kind], opening)
    : nothingStands;
}

type Placed = { readonly side: Side; readonly move: Move };

function inOrder({ machine }: Standing, lanes: Lanes): readonly Placed[] {
  const order: Placed[] = [];
  let [opener, addressee] = [0, 0];
  for (;;) {
    const one = lanes.opener[opener];
    const two = lanes.addressee[addressee];
    if (one === undefined && two === undefined) return order;
    if (
      two === undefined ||
      (one !== undefined && isFirst(machine, one, two))
    ) {
      if (one !== undefined) order.push({ side: "opener", move: one });
      opener += 1;
    } else {
      order.push({ side: "addressee", move: two });
      addressee += 1;
    }
  }
}

/** Whether the opener's message is taken before the addressee's. */
function isFirst(
  machine: Standing["machine"],
  opener: Move,
  addressee: Move,
): boolean {
  if (opener.sequence <= addressee.seen) return true;
  if (addressee.sequence <= opener.seen || machine === undefined) return false;
  return crossingOf(machine, opener.kind, addressee.kind)?.decides !== "opener";
}

function other(side: Side): Side {
  return side === "opener" ? "addressee" : "opener";
}
