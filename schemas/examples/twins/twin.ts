import type { Change } from "../change.ts";

/**
 * The broken twins: for each rule a good example, broken in that one way. A new rule needs one row here; the test
 * of the examples names every rule that has none.
 */
export type Twin = {
  readonly rule: string;
  /** Of several twins of one rule: what tells them apart. They are kept by themselves, in `incomplete/`. */
  readonly name?: string;
  readonly from: string;
  readonly changes: readonly Change[];
  /** What the recipient, or the sender, has declared; without it such a rule cannot be broken. */
  readonly context?: {
    readonly languages?: readonly string[];
    readonly senderLanguages?: readonly string[];
    readonly declarations?: readonly string[];
    readonly senderDeclarations?: readonly string[];
  };
};
