import { ComityError } from "../errors.ts";
import {
  bodyName,
  isOpeningKind,
  type BusinessKind,
} from "../message/kinds.ts";
import type { Instrument } from "../instruments/instrument.ts";
import type { MessageId } from "../message/identifiers.ts";
import { schemaVersion } from "../message/version.ts";
import { pointerTo, valueAt, type Draft } from "./draft.ts";
import { memberOf, placeAt, type Place } from "./places.ts";
import { sampleOf } from "./samples.ts";

/** What a skeleton is asked for. */
export type Wish = {
  readonly instrument: Instrument;
  readonly kind: BusinessKind;
  /** Kinds of assistance, one item each; for a kind of message that asks for some. */
  readonly assistance: readonly string[];
  /** ISO 639-1; left to be filled in when it is not known. */
  readonly language?: string;
  readonly messageId: MessageId;
  readonly now: Date;
};

/**
 * The least that a message of the kind says, on the instrument and for the assistance that are wished.
 * @throws ComityError USAGE when the kind asks for assistance and none is named, or the other way round
 */
export function seedOf(wish: Wish): Draft {
  const draft: Draft = {
    model: { header: headerOf(wish) },
    fixed: new Set(),
    given: new Map(),
    now: wish.now,
  };
  const body = bodyName(wish.kind);
  const place = placeAt([body]);
  if (place === undefined)
    throw new ComityError("USAGE", `expected a kind of message, found ${body}`);
  draft.model[body] = bodyOf(place, wish, draft);
  fix(draft, wish, body);
  return draft;
}

function headerOf({ instrument, kind, language, messageId, now }: Wish) {
  const [from = "xa", to = "xb"] =
    instrument.between?.map((state) => state.toLowerCase()) ?? [];
  const opens = isOpeningKind(kind);
  const after = new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000);
  const other = "01990000-0000-7000-8000-000000000001";
  return {
    specVersion: schemaVersion,
    messageId,
    kind,
    caseReference: { requestingRef: `${from.toUpperCase()}-MOJ-2026-000001` },
    conversationId: opens ? messageId : other,
    ...(opens ? {} : { inReplyTo: other }),
    sequence: opens ? 1 : 2,
    seen: opens ? 0 : 1,
    sentAt: now.toISOString(),
    expiresAt: after.toISOString(),
    directoryVersion: 1,
    sender: { authority: `${from}-moj`, role: "CENTRAL_AUTHORITY" },
    recipient: { authority: `${to}-moj`, role: "CENTRAL_AUTHORITY" },
    channel: "DIRECT_CENTRAL",
    language: language ?? "en",
    classification: "UNCLASSIFIED",
  };
}

function bodyOf(place: Place, wish: Wish, draft: Draft) {
  const asks = memberOf(place, "assistance") !== undefined;
  if (asks !== wish.assistance.length > 0)
    throw new ComityError(
      "USAGE",
      asks
        ? "expected a kind of assistance, found none"
        : `expected no kind of assistance in ${wish.kind}, found ${wish.assistance.join(", ")}`,
    );
  const sample = sampleOf(place, "body", draft) as Record<string, unknown>;
  draft.given.delete("item");
  const item = placeAt([bodyName(wish.kind), "assistance", 0]);
  return {
    ...sample,
    ...(memberOf(place, "legalBasis") === undefined
      ? {}
      : { legalBasis: [{ instrument: wish.instrument.basis, primary: true }] }),
    ...(item === undefined
      ? {}
      : {
          assistance: wish.assistance.map((type) => ({
            ...(sampleOf(item, "assistance", draft) as object),
            type,
          })),
        }),
    ...(memberOf(place, "urgency") === undefined
      ? {}
      : { urgency: { level: "ROUTINE" } }),
  };
}

/** What the wish and the gateway say: nobody has to fill it in. */
function fix(draft: Draft, wish: Wish, body: string): void {
  const opens = isOpeningKind(wish.kind);
  const places = [
    ...["specVersion", "messageId", "kind"].map((name) => ["header", name]),
    ...(opens
      ? ["conversationId", "sequence", "seen"].map((name) => ["header", name])
      : []),
    ...(wish.language === undefined ? [] : [["header", "language"]]),
    [body, "legalBasis", 0, "instrument"],
    [body, "legalBasis", 0, "primary"],
    ...wish.assistance.map((_, index) => [body, "assistance", index, "type"]),
  ];
  for (const steps of places)
    if (valueAt(draft, steps) !== undefined) draft.fixed.add(pointerTo(steps));
}
