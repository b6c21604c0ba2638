import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "../message/document.ts";
import type { Instrument } from "./instrument.ts";
import { loadInstruments } from "./rule-data.ts";
import {
  locateDocument,
  selectAll,
  selectOne,
  type Located,
} from "./select.ts";

/** The rules published beside this program, read and compiled at the first call. */
export function publishedInstruments(): readonly Instrument[] {
  published ??= loadInstruments(readPublished());
  return published;
}

let published: readonly Instrument[] | undefined;

/** What a message stands on, by code; one that repeats no legal basis, and a control document, stand on nothing. */
export type LegalBases = {
  /** Protocols and secondary bases included. */
  readonly all: ReadonlySet<string>;
  /** Those whose rules judge the message: exactly one, in a message that is right. */
  readonly primary: ReadonlySet<string>;
  /** What governs how the message is sent; its rules judge the message too. */
  readonly transmission: ReadonlySet<string>;
};

export function legalBases(
  document: Document,
  root = locateDocument(document),
): LegalBases {
  const entries = selectAll(root, "/*/legalBasis");
  const named = (some: readonly Located[]) =>
    new Set(
      some
        .flatMap((entry) => selectAll(entry, "instrument"))
        .map(({ value }) => value as string),
    );
  return {
    all: named(entries),
    primary: named(
      entries.filter((entry) => selectOne(entry, "primary")?.value === true),
    ),
    transmission: new Set(
      selectAll(root, "/header/transmissionInstrument").map(
        ({ value }) => value as string,
      ),
    ),
  };
}

function readPublished(): readonly unknown[] {
  // The same relative place from src/ and from dist/, which both lie beside schemas/.
  const folder = new URL("../../schemas/instruments/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names
    .toSorted()
    .map((name): unknown =>
      JSON.parse(readFileSync(new URL(name, folder), "utf8")),
    );
}
