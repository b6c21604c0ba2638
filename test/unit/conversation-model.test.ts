import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { machineOf, machines } from "../../src/message/conversation-states.ts";
import { crossingOf } from "../../src/message/crossing.ts";
import { effectOf, opened } from "../../src/message/effects.ts";
import { rowIn, standingOf } from "../../src/message/fold.ts";
import { isOpeningKind } from "../../src/message/kinds.ts";
import { causalPast, type Move } from "../../src/message/move.ts";
import {
  nothingStands,
  terminalStates,
  type MachineName,
  type Standing,
} from "../../src/message/standing.ts";
import {
  attempt,
  legalAttempts,
  naming,
  openedBy,
  readingNext,
  restingPoints,
  sides,
  standing,
  type History,
} from "../support/conversation-model.ts";
import {
  openings,
  speeches,
  type Speech,
} from "../support/conversation-speeches.ts";
import { ourselves } from "../support/store-samples.ts";

/** Messages that are sent from every resting point, each read by the other side at every possible later moment. */
const crossingMax = 2;
const randomRuns = 12;
const randomLength = 30;
/** Instruments change what is refused, not what crosses: one request stands for all that share its machine's rows. */
const exhaustive = openings.filter(
  ({ kind, substance }) =>
    (kind !== "REQUEST" || substance.primary === "UNTOC") &&
    kind !== "SUPPLEMENTARY_REQUEST" &&
    kind !== "EMERGENCY_DISCLOSURE_REQUEST",
);

for (const opening of openings) {
  const { primary, stage = "" } = opening.substance;
  describe(`every conversation opened by ${opening.kind} ${stage} under ${primary}`, () => {
    const points = restingPoints(opening);

    it("comes to every state that its machine knows", () => {
      const reached = new Set<string>(
        points.map(({ moves }) => standing(moves).state),
      );
      const missed = statesOf(machineFor(opening)).filter(
        (state) => !reached.has(state),
      );
      assert.deepEqual(missed, unreachable(opening));
    });

    it("can be ended from every state, by one of the two", () => {
      for (const { moves } of points) {
        const { state, allowed } = standing(moves);
        const open = Object.values(allowed).flat();
        assert.equal(open.length === 0, terminalStates.includes(state), state);
      }
    });

    it("offers as the next kinds exactly those that some message could be", () => {
      for (const point of points)
        for (const side of sides) {
          const offered = standing(point.moves).allowed[side] ?? [];
          const possible = legalAttempts(point, side).map(
            ({ speech }) => speech.kind,
          );
          assert.deepEqual(
            offered.toSorted(),
            [...new Set(possible)].toSorted(),
          );
        }
    });

    if (exhaustive.includes(opening))
      it(`is judged alike by both, whatever crosses: every ${crossingMax} messages, in every order, from each state`, () => {
        for (const point of points) explore(point, crossingMax);
      });

    it("is judged alike by both in long histories, of legal and illegal messages, drawn at random", () => {
      const random = draw(7);
      for (let run = 0; run < randomRuns; run += 1)
        wander(openedBy(opening), random);
    });
  });
}

/** Every message either could send and every way its reading could be delayed; each history is judged once. */
function explore(history: History, left: number, done = new Set<string>()) {
  const key = JSON.stringify([history.moves, history.read]);
  if (done.has(key)) return;
  done.add(key);
  judgeEnd(history);
  if (left === 0) return;
  for (const side of sides) {
    for (const speech of speeches) {
      const tried = attempt(history, side, naming(history, speech));
      assert.deepEqual(tried.atRecipient, tried.atSender);
      if (tried.atSender.kind === "follows")
        explore(tried.after, left - 1, done);
    }
    const reading = readingNext(history, side);
    if (reading !== undefined) explore(reading, left, done);
  }
}

function wander(from: History, random: () => number): void {
  let history = from;
  for (let step = 0; step < randomLength; step += 1) {
    const side = pick(sides, random);
    const reading = random() < 0.4 ? readingNext(history, side) : undefined;
    if (reading !== undefined) {
      history = reading;
      continue;
    }
    const legal = random() < 0.8 ? legalAttempts(history, side) : [];
    const tried =
      legal.length > 0
        ? pick(legal, random)
        : attempt(history, side, pick(speeches, random));
    assert.deepEqual(tried.atRecipient, tried.atSender);
    if (tried.atSender.kind === "follows") history = tried.after;
  }
  judgeEnd(history);
  assert.deepEqual(standingOf(history.moves), byTheBook(history.moves));
}

/** The three steps of docs/protocol.md, as a stranger would write them: every move's past is judged by itself. */
function byTheBook(moves: readonly Move[]): Standing {
  const [opening] = moves;
  assert.ok(opening && isOpeningKind(opening.kind));
  const machine = machineOf[opening.kind];
  const left = {
    opener: moves.filter(({ sender }) => sender === ourselves),
    addressee: moves.filter(({ sender }) => sender !== ourselves),
  };
  let standing = opened(nothingStands, machine, opening);
  const begun = standing;
  for (;;) {
    const [one] = left.opener;
    const [two] = left.addressee;
    if (one === undefined && two === undefined) return standing;
    const side = isOpenersTurn(machine, one, two) ? "opener" : "addressee";
    const move = left[side].shift();
    assert.ok(move);
    const past = causalPast(moves, {
      ...move,
      sender: { authority: move.sender, role: "CENTRAL" },
    });
    const known = past.length === 0 ? begun : standingOf(past);
    standing = effectOf(standing, rowIn(known, side, move), side, move);
  }
}

function isOpenersTurn(
  machine: MachineName,
  one: Move | undefined,
  two: Move | undefined,
): boolean {
  if (one === undefined || two === undefined) return two === undefined;
  if (two.seen >= one.sequence) return true;
  if (one.seen >= two.sequence) return false;
  return crossingOf(machine, one.kind, two.kind)?.decides !== "opener";
}

/** Both sides hold the same moves, in another order, and must be in the same state; every crossing has an entry. */
function judgeEnd({ moves }: History): void {
  const ours = standing(moves);
  assert.deepEqual(standing(moves.toReversed()), ours);
  const { machine } = ours;
  assert.ok(machine !== undefined);
  for (const [opener, addressee] of crossingsIn(moves)) {
    const entry = crossingOf(machine, opener.kind, addressee.kind);
    assert.ok(entry, `${machine}: ${opener.kind} and ${addressee.kind}`);
  }
  judgeNeither(machine, moves);
}

/** Where two messages alone cross and neither decides, either order must come to the same state. */
function judgeNeither(machine: MachineName, moves: readonly Move[]): void {
  const crossing = crossingsIn(moves);
  const [pair] = crossing;
  if (crossing.length !== 1 || pair === undefined) return;
  if (crossingOf(machine, pair[0].kind, pair[1].kind)?.decides !== "neither")
    return;
  const before = standingOf(moves.filter((move) => !pair.includes(move)));
  const [one, two] = [
    { side: "opener", move: pair[0] },
    { side: "addressee", move: pair[1] },
  ] as const;
  if (moves.at(-1) !== pair[0] && moves.at(-1) !== pair[1]) return;
  const ends = [
    [one, two],
    [two, one],
  ].map(
    (order) =>
      order.reduce(
        (standing, { side, move }) =>
          effectOf(standing, rowIn(before, side, move), side, move),
        before,
      ).state,
  );
  assert.equal(ends[0], ends[1], `${pair[0].kind} and ${pair[1].kind}`);
}

function crossingsIn(
  moves: readonly Move[],
): readonly (readonly [Move, Move])[] {
  return moves
    .filter(({ sender }) => sender === ourselves)
    .flatMap((opener) =>
      moves
        .filter(
          ({ sender, sequence, seen }) =>
            sender !== ourselves &&
            seen < opener.sequence &&
            opener.seen < sequence,
        )
        .map((addressee) => [opener, addressee] as const),
    );
}

function machineFor({ kind }: Speech): MachineName {
  assert.ok(isOpeningKind(kind));
  return machineOf[kind];
}

function statesOf(machine: MachineName): readonly string[] {
  const states = machines[machine].rows.flatMap(({ from, to }) => [from, to]);
  return [...new Set<string>(states)]
    .filter((state) => !["NEW", "same", "back"].includes(state))
    .toSorted();
}

/** Content that is sent at once is never offered, and what was offered is accepted before it is sent. */
function unreachable({ kind, substance }: Speech): readonly string[] {
  if (kind !== "SPONTANEOUS_INFORMATION") return [];
  return substance.stage === "OFFER"
    ? ["SENT"]
    : ["ACCEPTED", "CONDITIONS_PENDING", "DECLINED", "WITHDRAWN"];
}

function pick<Item>(from: readonly Item[], random: () => number): Item {
  const item = from[Math.floor(random() * from.length)];
  assert.ok(item !== undefined);
  return item;
}

/** Mulberry32: the same histories at every run. */
function draw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
