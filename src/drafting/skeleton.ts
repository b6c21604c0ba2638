import { ComityError } from "../errors.ts";
import { codesOf } from "../format/code-lists.ts";
import { demandsOn, type Demand } from "../instruments/judge.ts";
import { isPermitted } from "../instruments/needs.ts";
import type { BusinessDocument, ModelObject } from "../message/document.ts";
import type { Draft } from "./draft.ts";
import { mend } from "./mend.ts";
import { withPlaceholders } from "./placeholders.ts";
import { seedOf, type Wish } from "./seed.ts";

export type { Wish } from "./seed.ts";

/**
 * A message with everything that its schema and the rules of its instrument require: what is known already, and in
 * every other place a text that says what goes there and which rule wants it. As it is, nobody accepts it.
 * @throws ComityError USAGE when the instrument does not provide for what is wished
 */
export function skeletonOf(wish: Wish): ModelObject {
  requirePermitted(wish);
  const draft = seedOf(wish);
  meetDemands(draft);
  return withPlaceholders(draft, demandsOf(draft), wish.instrument.between);
}

function requirePermitted({ instrument, assistance }: Wish): void {
  if (!codesOf("instrument").has(instrument.basis) || instrument.general)
    throw new ComityError(
      "USAGE",
      `expected an instrument that a message can rest on, found ${instrument.id}`,
    );
  const stranger = assistance.find((type) => !isPermitted(instrument, type));
  if (stranger !== undefined)
    throw new ComityError(
      "USAGE",
      `expected a kind of assistance of ${instrument.id}, found ${stranger}`,
    );
}

/** What an instrument asks only where possible is left to the author. */
function demandsOf({ model }: Draft): readonly Demand[] {
  return demandsOn(model as BusinessDocument).filter(
    ({ rule }) => !rule.advisory,
  );
}

function meetDemands(draft: Draft): void {
  const heard = new Set<string>();
  for (;;) {
    const news = demandsOf(draft).filter((demand) => !heard.has(keyOf(demand)));
    const broken = news.find(isBroken);
    // What is met by chance is settled too, so that the author is not left with a choice that there is not.
    for (const demand of broken === undefined ? news : [broken]) {
      if (!mend(draft, demand) && demand === broken) requireWarning(demand);
      heard.add(keyOf(demand));
    }
    if (news.length === 0) return;
  }
}

function isBroken({ findings }: Demand): boolean {
  return findings().length > 0;
}

/** A rule that only warns may go unmet; any other says that the instrument does not provide for what is wished. */
function requireWarning({ rule }: Demand): void {
  if (!rule.warns)
    throw new ComityError(
      "USAGE",
      `expected ${rule.expected} (${rule.id}), found a wish that does not go with it`,
    );
}

function keyOf({ rule, subject }: Demand): string {
  return `${rule.id} ${subject.pointer}`;
}
