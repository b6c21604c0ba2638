import type { BusinessDocument } from "../message/document.ts";
import type { ClockStart } from "../message/clock.ts";
import {
  bodyName,
  businessKinds,
  type BusinessKind,
} from "../message/kinds.ts";
import { instrumentsInForce, withInherited } from "./in-force.ts";
import type { Instrument, TimeEvent, TimeLimit } from "./instrument.ts";
import { legalBases, publishedInstruments, type LegalBases } from "./rules.ts";
import { locateDocument, selectAll, type Located } from "./select.ts";

/**
 * The time limits that a document begins, by the instruments that judge it. A document that repeats no legal basis
 * begins those of every instrument, each with the basis on which its conversation must have been opened.
 */
export function clockStarts(
  document: BusinessDocument,
  instruments: readonly Instrument[] = publishedInstruments(),
): readonly ClockStart[] {
  const current = instrumentsInForce(instruments, document.header);
  const root = locateDocument(document);
  const bases = legalBases(document, root);
  return current.flatMap((instrument) => {
    const { general, basis } = instrument;
    const isAlways = general || bases.transmission.has(basis);
    if (!isAlways && bases.primary.size > 0 && !bases.primary.has(basis))
      return [];
    const needs =
      isAlways || bases.primary.size > 0 ? {} : { basis: instrument.basis };
    return withInherited(instrument, current, ({ timeLimits }) => timeLimits)
      .flat()
      .filter((limit) => isUnder(limit, bases))
      .flatMap((limit) => startsOf(limit, document, root))
      .map((start) => ({ ...start, ...needs }));
  });
}

/** What a document without a legal basis leaves to the conversation's. */
function isUnder({ protocol }: TimeLimit, bases: LegalBases): boolean {
  return (
    protocol === undefined || bases.all.size === 0 || bases.all.has(protocol)
  );
}

function startsOf(
  limit: TimeLimit,
  document: BusinessDocument,
  root: Located,
): readonly ClockStart[] {
  const times = timesOf(limit.from, document, root);
  if (times.length === 0 || limit.when?.(document) === false) return [];
  const { id, article, title, duration, workingDays, atLeast, owedBy } = limit;
  return times.map((from) => ({
    limit: id,
    article,
    title,
    from,
    duration,
    workingDays,
    atLeast,
    owedBy,
    until: limit.until === undefined ? [] : kindsOf(limit.until),
    ...(limit.protocol !== undefined && { protocol: limit.protocol }),
  }));
}

/** When a document is what an event is about: the times it is counted from, each once. */
function timesOf(
  event: TimeEvent,
  document: BusinessDocument,
  root: Located,
): readonly string[] {
  const { kind, sentAt } = document.header;
  if (event.event === "message")
    return event.kinds.includes(kind) ? [sentAt] : [];
  const stated = selectAll(root, event.path).map(({ value }) => value);
  return [...new Set(stated)].filter((value) => typeof value === "string");
}

/** A field stands in the documents of one kind. */
function kindsOf(event: TimeEvent): readonly BusinessKind[] {
  if (event.event === "message") return event.kinds;
  const body = event.path.split("/")[1];
  return businessKinds.filter((kind) => bodyName(kind) === body);
}
