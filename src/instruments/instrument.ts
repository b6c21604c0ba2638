import type { Attestation } from "../message/fault.ts";
import type { Check, Predicate } from "./checks.ts";

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
  /** Applies only when the recipient has declared so. */
  readonly declared?: string;
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
  readonly condition?: unknown;
  readonly requirement?: unknown;
  readonly check?: unknown;
};

export type Instrument = {
  readonly id: string;
  readonly title: string;
  /** First day, inclusive, of messages these rules judge. */
  readonly validFrom: string;
  /** First day of messages they judge no more. */
  readonly validTo?: string;
  /** The rules of the house judge every message, whatever its legal basis. */
  readonly general: boolean;
  readonly protocols: readonly string[];
  /** The treaty's own order of contents: members of a body; empty where it has none. */
  readonly contents: readonly string[];
  readonly rules: readonly Rule[];
};
