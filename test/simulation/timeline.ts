import type { Random } from "./random.ts";

/** Simulated time: nothing happens but events, one after the other, and no time passes between them. */
export type Timeline = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `event` after `ms`; returns how to call it off. */
  readonly after: (ms: number, event: Event) => () => void;
  /** Runs the next event and everything that follows from it at once. False when there is none. */
  readonly step: () => Promise<boolean>;
};

type Event = () => void | Promise<void>;
type Entry = {
  readonly at: number;
  /** Drawn: events of the same millisecond come in an order that the seed decides. */
  readonly tie: number;
  readonly order: number;
  event: Event | undefined;
};

export function timelineFrom(start: number, random: Random): Timeline {
  const heap: Entry[] = [];
  let time = start;
  let order = 0;
  return {
    now: () => time,
    after(ms, event) {
      order += 1;
      const at = time + Math.max(0, Math.round(ms));
      const entry: Entry = { at, tie: random.fraction(), order, event };
      push(heap, entry);
      return () => {
        entry.event = undefined;
      };
    },
    async step() {
      let entry = pop(heap);
      while (entry !== undefined && entry.event === undefined)
        entry = pop(heap);
      if (entry?.event === undefined) return false;
      time = entry.at;
      await entry.event();
      // Every promise that this event settled has run its course once the next turn of the real event loop begins.
      await new Promise(setImmediate);
      return true;
    },
  };
}

function isBefore(one: Entry, other: Entry): boolean {
  if (one.at !== other.at) return one.at < other.at;
  if (one.tie !== other.tie) return one.tie < other.tie;
  return one.order < other.order;
}

function push(heap: Entry[], entry: Entry): void {
  let index = heap.length;
  heap.push(entry);
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!isBefore(at(heap, index), at(heap, parent))) return;
    swap(heap, index, parent);
    index = parent;
  }
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0)
    return first;
  heap[0] = last;
  let index = 0;
  for (;;) {
    let least = index;
    for (const child of [2 * index + 1, 2 * index + 2])
      if (child < heap.length && isBefore(at(heap, child), at(heap, least)))
        least = child;
    if (least === index) return first;
    swap(heap, index, least);
    index = least;
  }
}

function swap(heap: Entry[], one: number, other: number): void {
  const held = at(heap, one);
  heap[one] = at(heap, other);
  heap[other] = held;
}

function at(heap: readonly Entry[], index: number): Entry {
  const entry = heap[index];
  if (entry === undefined) throw new Error("beyond the heap");
  return entry;
}
