import type { Syntax } from "../../message/header.ts";
import type { DirectoryAuthority } from "../../trust/directory.ts";

/** A fictional authority as the case's directory lists it. */
export type Role = Pick<
  DirectoryAuthority,
  "name" | "timeZone" | "languages" | "instruments" | "declarations"
> & { readonly id: string };

/**
 * One document that a case system hands in, and what must come of it. Who sends it to whom, and what it answers, is
 * what the example says.
 */
export type Step = {
  /** An example of `schemas/examples/`, or a counter-example by its folder and rule. */
  readonly example: string;
  readonly syntax: Syntax;
  /** Another authority of the directory, to which it is addressed instead of the example's recipient. */
  readonly readdressed?: string;
  readonly expected: Expected;
};

type Expected =
  | { readonly outcome: "accepted"; readonly warnings: readonly string[] }
  | {
      readonly outcome: "refused";
      readonly rules: readonly string[];
      /** Completes "…, which …" for who watches. */
      readonly which: string;
    };

/** What one case is: its cast, and what they say to each other, from the first message to the last. */
export type Script = {
  readonly title: string;
  /** The side that opens. */
  readonly requester: Role;
  readonly requested: Role;
  /** Authorities of the directory that do not play. */
  readonly listed?: readonly Role[];
  readonly steps: readonly Step[];
};

/** A step that goes the whole way: accepted by the sender's gateway, with these warnings, and by the recipient. */
export function sent(
  example: string,
  syntax: Syntax,
  ...warnings: readonly string[]
): Step {
  return { example, syntax, expected: { outcome: "accepted", warnings } };
}

/** A step that the sender's own gateway must refuse to send, for exactly these rules. */
export function refused(
  example: string,
  syntax: Syntax,
  which: string,
  ...rules: readonly string[]
): Step {
  return { example, syntax, expected: { outcome: "refused", rules, which } };
}
