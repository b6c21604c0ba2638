import type { Predicate } from "../format/predicate.ts";
import { joined, selectAll, selectOne, type Located } from "./select.ts";

/** What the two sides have declared, as far as the caller knows it from the directory; unknown means not judged. */
export type JudgeContext = {
  /** ISO 639-1 codes of the languages the recipient accepts. */
  readonly languages?: readonly string[];
  /** The same of the sender: a treaty may want a reply in the language of whoever gives it. */
  readonly senderLanguages?: readonly string[];
  /** Ids of the recipient's declarations and reservations, which rules name (`ETS030-7-3`). */
  readonly declarations?: readonly string[];
  /** The same of the sender: whoever refuses on a reservation must have made it. */
  readonly senderDeclarations?: readonly string[];
};

/** An instrument whose rules are loaded and in force for the message, as far as checks ask. */
type KnownInstrument = {
  /** The code by which a message names it. */
  readonly basis: string;
  /** Of a treaty of two States, and not of the rules for all such treaties. */
  readonly between?: readonly string[];
  /** Where it stands among others; 1 goes first. */
  readonly precedence?: { readonly rank: number };
};

/** Everything a computed check may look at besides the value it is run on. */
export type Scope = {
  readonly document: Located;
  readonly context: JudgeContext;
  /** The rules of the house are none. */
  readonly instruments: readonly KnownInstrument[];
  /** Whether those of a code, all together, provide for what the message asks. */
  readonly covers: (basis: string) => boolean;
};

/** One place where a check fails. */
export type Finding = { readonly path: string; readonly found: string };

/** What a JSON Schema cannot say: a check finds every place below `subject` that is wrong. */
export type Check = (subject: Located, scope: Scope) => readonly Finding[];

/** The arguments of a check as the data gives them, read with a message that names what is wrong. */
export type CheckArguments = {
  /** A path; one that starts with a slash starts at the document, any other at the subject. */
  readonly path: (name: string) => string;
  readonly paths: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
  readonly number: (name: string) => number;
  /** A number that may be absent. */
  readonly bound: (name: string) => number | undefined;
  readonly predicate: (name: string) => Predicate | undefined;
};

/** A check that has yet to read its arguments. */
export type CheckMaker = (args: CheckArguments) => Check;

/** The one value at a path of a check. */
export function one(
  subject: Located,
  scope: Scope,
  path: string,
): Located | undefined {
  return selectOne(path.startsWith("/") ? scope.document : subject, path);
}

/** Every value at a path of a check. */
export function all(
  subject: Located,
  scope: Scope,
  path: string,
): readonly Located[] {
  return selectAll(path.startsWith("/") ? scope.document : subject, path);
}

/** Every value at any of the paths of a check. */
export function allOf(
  subject: Located,
  scope: Scope,
  paths: readonly string[],
): readonly Located[] {
  let reached: readonly Located[] = [];
  for (const path of paths)
    reached = joined(reached, all(subject, scope, path));
  return reached;
}

/** A value as a finding quotes it. */
export function textOf({ value }: Located): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
