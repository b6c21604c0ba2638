import type { Attestation } from "../message/fault.ts";
import type { BusinessKind } from "../message/kinds.ts";
import type { Predicate } from "../format/predicate.ts";
import type { Check } from "./check.ts";

/** One rule of an instrument, ready to be applied. */
export type Rule = {
  /** Stable for ever: documents, receipts and statistics name it. */
  readonly id: string;
  readonly article: string;
  /** Absent for the rules of the house. */
  readonly attestation?: Attestation;
  /** Warns instead of refusing: what the instrument asks only where possible, or what is attested by recall. */
  readonly warns: boolean;
  /** The instrument itself asks it only where possible. */
  readonly advisory: boolean;
  /** Applies only to a message that names this protocol among its legal bases. */
  readonly protocol?: string;
  /** Applies only when the declarant has declared so. */
  readonly declared?: string;
  /** Applies unless the declarant has declared so; not judged where its declarations are unknown. */
  readonly undeclared?: string;
  readonly declarant: "recipient" | "sender";
  /** The kinds of message it can find anything in; absent where its data do not tell. */
  readonly kinds?: ReadonlySet<string>;
  /** Paths of the values it is applied to; the document itself when there are none. */
  readonly each: readonly string[];
  readonly when?: Predicate;
  readonly condition?: Predicate;
  readonly test:
    | { readonly kind: "requirement"; readonly holds: Predicate }
    | { readonly kind: "check"; readonly run: Check };
  /** Path below the value, of what is missing or wrong. */
  readonly at: string;
  readonly expected: string;
  /** The rule's data, for who explains rules instead of applying them. */
  readonly source: RuleSource;
};

type RuleSource = {
  readonly when?: unknown;
  readonly condition?: unknown;
  readonly requirement?: unknown;
  readonly check?: unknown;
};

/** When a time limit begins or ends. */
export type TimeEvent =
  /** A message of one of these kinds: each begins the limit anew, the first one ends it. */
  | { readonly event: "message"; readonly kinds: readonly BusinessKind[] }
  /** The day or time that a document of the conversation states, such as `/transferArrangement/returnBy`. */
  | { readonly event: "field"; readonly path: string };

/** A time that an instrument sets, for whoever keeps the clocks; no document is refused because of it. */
export type TimeLimit = {
  /** Stable for ever, and no rule's. */
  readonly id: string;
  readonly article: string;
  readonly attestation?: Attestation;
  readonly title: string;
  readonly from: TimeEvent;
  /** ISO 8601, in years, months, days and hours. */
  readonly duration: string;
  /** The days of the duration are working days. */
  readonly workingDays: boolean;
  /** The time must last at least so long, as preservation must; otherwise it must not be exceeded. */
  readonly atLeast: boolean;
  /** The side that has to do something in time. */
  readonly owedBy: "requesting" | "requested";
  /** What stops the clock, in time or late. */
  readonly until?: TimeEvent;
  /** Runs only where the conversation's legal bases name this protocol. */
  readonly protocol?: string;
  /** Over the document that `from` is about: else the time limit does not apply. */
  readonly when?: Predicate;
};

/** Where an instrument stands among the others that a message may name beside it. */
export type Precedence = {
  /** 1 goes first. */
  readonly rank: number;
  /** Rules that say what the instrument provides for: it covers a message that breaks none of them. */
  readonly scope: readonly string[];
};

/** The rules of another instrument judge as well, but for those that the supplementing one replaces. */
export type Supplement = {
  readonly instrument: string;
  readonly except: readonly string[];
};

export type Instrument = {
  readonly id: string;
  /** The code by which a message names it. */
  readonly basis: string;
  /** The two States of a bilateral treaty, ISO 3166-1 alpha-2: judges what one of them sends to the other. */
  readonly between?: readonly string[];
  readonly precedence?: Precedence;
  readonly title: string;
  /** First day, inclusive, of messages these rules judge. */
  readonly validFrom: string;
  /** First day of messages they judge no more. */
  readonly validTo?: string;
  /** The rules of the house judge every message, whatever its legal basis. */
  readonly general: boolean;
  readonly protocols: readonly string[];
  /** The instrument that this one supplements. */
  readonly supplements?: Supplement;
  /** The treaty's own order of contents: members of a body; empty where it has none. */
  readonly contents: readonly string[];
  readonly rules: readonly Rule[];
  readonly timeLimits: readonly TimeLimit[];
};
