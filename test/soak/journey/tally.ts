import type { Fact } from "../../../src/client/answers.ts";
import type { GatewayId } from "./schedule.ts";

/** What the two journals must show of each message once, and never twice. */
const marks = [
  "message.accepted",
  "message.received",
  "message.confirmed",
  "receipt RelayAcceptance",
  "receipt ContentConsignment",
  "receipt ContentHandover",
];
/** None of this may happen between two honest gateways. */
const alarms: ReadonlySet<string> = new Set([
  "submission.refused",
  "message.rejected",
  "message.unresolved",
  "dead-letter.kept",
  "security.alert",
]);

type Entry = {
  readonly from: GatewayId;
  readonly digest: string;
  readonly seen: Set<string>;
  answeredAt: number | undefined;
};

export type Pending = {
  readonly messageId: string;
  readonly from: GatewayId;
  readonly missing: readonly string[];
};

/** Who submitted what, and what both journals say became of it. */
export type Tally = {
  readonly begin: (messageId: string, from: GatewayId, digest: string) => void;
  /** The submission was answered with 202. */
  readonly answer: (messageId: string) => void;
  /** A row of a gateway's journal, in the journal's order. */
  readonly take: (at: GatewayId, fact: Fact) => void;
  /** A case system has fetched a document with this digest. */
  readonly fetched: (messageId: string, digest: string) => void;
  readonly breach: (what: string) => void;
  /** Answered, and not yet delivered with all receipts. */
  readonly pending: () => readonly Pending[];
  /** Leaves out of `pending` what is in it now. */
  readonly giveUp: () => void;
  /** How many of a sender were answered. */
  readonly answered: (from: GatewayId) => number;
  /** Those of a sender that are delivered with all receipts. */
  readonly delivered: (from: GatewayId) => ReadonlySet<string>;
  /** Milliseconds from the answer to the last receipt, of the slowest since this was last asked. */
  readonly slowestMs: () => number;
  /** Broken promises since this was last asked. */
  readonly breaches: () => readonly string[];
};

export function createTally(now = () => performance.now()): Tally {
  const open = new Map<string, Entry>();
  const done = new Map<string, Entry>();
  const positions = new Map<GatewayId, number>();
  const givenUp = new Set<string>();
  let breaches: string[] = [];
  let slowest = 0;
  const breach = (what: string): void => void breaches.push(what);

  function mark(messageId: string, what: string): void {
    const entry = open.get(messageId) ?? done.get(messageId);
    if (entry === undefined) {
      breach(`${what} of ${messageId}, unknown`);
      return;
    }
    if (entry.seen.has(what)) breach(`${what} of ${messageId} a second time`);
    entry.seen.add(what);
    close(messageId, entry);
  }

  function close(messageId: string, entry: Entry): void {
    if (entry.answeredAt === undefined || missingOf(entry).length > 0) return;
    if (!open.delete(messageId)) return;
    slowest = Math.max(slowest, now() - entry.answeredAt);
    done.set(messageId, entry);
  }

  const pending = (): readonly Pending[] =>
    [...open]
      .filter(
        ([id, entry]) => entry.answeredAt !== undefined && !givenUp.has(id),
      )
      .map(([messageId, entry]) => {
        return { messageId, from: entry.from, missing: missingOf(entry) };
      });

  return {
    breach,
    begin(messageId, from, digest) {
      const seen = new Set<string>();
      open.set(messageId, { from, digest, seen, answeredAt: undefined });
    },
    answer(messageId) {
      const entry = open.get(messageId);
      if (entry === undefined) return;
      entry.answeredAt = now();
      close(messageId, entry);
    },
    take(at, fact) {
      const expected = (positions.get(at) ?? 0) + 1;
      if (fact.position !== expected)
        breach(`${at}: expected position ${expected}, found ${fact.position}`);
      positions.set(at, fact.position);
      const { messageId = "" } = fact;
      if (alarms.has(fact.fact))
        breach(
          `${at}: ${fact.fact} of ${messageId} ${JSON.stringify(fact.details)}`,
        );
      for (const what of namesOf(fact))
        if (marks.includes(what)) mark(messageId, what);
    },
    fetched(messageId, digest) {
      const entry = open.get(messageId);
      if (entry?.digest !== digest)
        breach(`${messageId}: fetched another document than was submitted`);
    },
    pending,
    giveUp: () => pending().forEach(({ messageId }) => givenUp.add(messageId)),
    answered: (from) =>
      [...open.values(), ...done.values()].filter(
        (entry) => entry.from === from && entry.answeredAt !== undefined,
      ).length,
    delivered: (from) =>
      new Set(
        [...done].filter(([, entry]) => entry.from === from).map(([id]) => id),
      ),
    slowestMs() {
      const found = slowest;
      slowest = 0;
      return found;
    },
    breaches() {
      const found = breaches;
      breaches = [];
      return found;
    },
  };
}

function missingOf({ seen }: Entry): readonly string[] {
  return marks.filter((mark) => !seen.has(mark));
}

/** One receipt may carry several statements, and which ones depends on how fast the case system was. */
function namesOf({ fact, details }: Fact): readonly string[] {
  if (fact !== "receipt.verified") return [fact];
  const statements = details?.statements;
  return Array.isArray(statements)
    ? statements.map((statement) => `receipt ${statement}`)
    : [];
}
