import type { Fact } from "../../client/answers.ts";
import type { Client } from "../../client/client.ts";
import { ComityError } from "../../errors.ts";
import type { AuthorityId } from "../../message/identifiers.ts";

/** A fact as one gateway's own event stream told it. */
export type Observed = {
  readonly authority: AuthorityId;
  readonly fact: Fact;
};

/** What an authority's gateway says of itself, from the beginning of its journal. */
export type Watch = {
  readonly facts: () => readonly Observed[];
  /**
   * The first fact that holds, past or to come.
   * @param what completes "expected xa-moj to report …"
   * @throws ComityError DEMO_INCOMPLETE when `ending` is aborted before, whatever the stream failed with
   */
  readonly until: (
    what: string,
    holds: (fact: Fact) => boolean,
  ) => Promise<Fact>;
};

type Waiting = {
  readonly holds: (fact: Fact) => boolean;
  readonly resolve: (fact: Fact) => void;
  readonly reject: (error: unknown) => void;
  readonly what: string;
};

/** Follows a gateway's events until `ending` is aborted; `observe` hears of each one as it comes. */
export function watch(
  {
    id,
    observer,
  }: { readonly id: AuthorityId; readonly observer: Pick<Client, "events"> },
  ending: AbortSignal,
  observe: (observed: Observed) => void = () => undefined,
): Watch {
  const facts: Observed[] = [];
  const waiting = new Set<Waiting>();
  let failure: unknown;

  async function follow(): Promise<void> {
    for await (const { fact } of observer.events(0, ending)) {
      facts.push({ authority: id, fact });
      observe({ authority: id, fact });
      for (const each of waiting)
        if (each.holds(fact)) {
          waiting.delete(each);
          each.resolve(fact);
        }
    }
  }

  function giveUp(error?: unknown): void {
    failure = error;
    for (const each of waiting)
      each.reject(error ?? missing(id, each.what, facts));
    waiting.clear();
  }

  ending.addEventListener("abort", () => giveUp(), { once: true });
  follow().catch(giveUp);

  return {
    facts: () => facts,
    until(what, holds) {
      const past = facts.find(({ fact }) => holds(fact));
      if (past !== undefined) return Promise.resolve(past.fact);
      if (ending.aborted || failure !== undefined)
        return Promise.reject(
          failure instanceof Error ? failure : missing(id, what, facts),
        );
      return new Promise((resolve, reject) => {
        waiting.add({ holds, resolve, reject, what });
      });
    },
  };
}

function missing(
  id: AuthorityId,
  what: string,
  facts: readonly Observed[],
): ComityError {
  const last = facts.at(-1)?.fact.fact ?? "nothing";
  return new ComityError(
    "DEMO_INCOMPLETE",
    `expected ${id} to report ${what}, found ${last} as the last it said`,
  );
}
