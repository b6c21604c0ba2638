import { randomBytes } from "node:crypto";
import { skeletonOf } from "../drafting/skeleton.ts";
import { skeletonText } from "../drafting/skeleton-text.ts";
import { ComityError } from "../errors.ts";
import { codesOf } from "../format/code-lists.ts";
import type { Syntax } from "../message/header.ts";
import { uuidV7 } from "../message/identifiers.ts";
import { businessKinds, type BusinessKind } from "../message/kinds.ts";
import { writeOutput } from "./files.ts";
import { instrumentNamed } from "./instruments.ts";
import { print, type ExitStatus } from "./output.ts";

export type NewOptions = {
  readonly instrument: string;
  readonly kind: string;
  /** One item each. */
  readonly assistance?: readonly string[];
  readonly language?: string;
  readonly syntax: Syntax;
  /** Instead of standard output. */
  readonly out?: string;
};

/** Writes a message that is still to be filled in, with everything its instrument requires in place. */
export function newMessage(options: NewOptions): ExitStatus {
  const { instrument, kind, assistance = [], language, syntax, out } = options;
  for (const type of assistance) requireCode("assistance-type", type);
  if (language !== undefined) requireCode("language", language);
  const now = new Date();
  const skeleton = skeletonOf({
    instrument: instrumentNamed(instrument),
    kind: kindNamed(kind),
    assistance,
    ...(language === undefined ? {} : { language }),
    messageId: uuidV7(now, randomBytes(10)),
    now,
  });
  const text = skeletonText(skeleton, syntax);
  if (out === undefined) print(text.trimEnd());
  else writeOutput(out, Buffer.from(text, "utf8"));
  return 0;
}

function kindNamed(name: string): BusinessKind {
  const found = businessKinds.find((kind) => kind === name);
  if (found !== undefined) return found;
  throw new ComityError(
    "USAGE",
    `expected a kind of message, such as REQUEST, found ${name}`,
  );
}

function requireCode(list: string, code: string): void {
  if (codesOf(list).has(code)) return;
  throw new ComityError(
    "USAGE",
    `expected a code of the list ${list}, found ${code}`,
  );
}
