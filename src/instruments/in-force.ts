import type { BusinessDocument } from "../message/document.ts";
import type { Instrument } from "./instrument.ts";

type Sending = Pick<
  BusinessDocument["header"],
  "sentAt" | "sender" | "recipient"
>;

/** The instruments in force for a message: on the day its sender states, and between the two States it goes between. */
export function instrumentsInForce(
  instruments: readonly Instrument[],
  { sentAt, sender, recipient }: Sending,
): readonly Instrument[] {
  const day = sentAt.slice(0, 10);
  const states = [sender, recipient].map(({ authority }) => stateOf(authority));
  return instruments.filter(
    ({ validFrom, validTo, between }) =>
      validFrom <= day &&
      (validTo === undefined || day < validTo) &&
      (between === undefined ||
        between.every((state) => states.includes(state))),
  );
}

/** An authority's id starts with its State: `xa-moj`. */
function stateOf(authority: string): string {
  return authority.slice(0, 2).toUpperCase();
}

/** An instrument's own rules or time limits, and those of the instrument it supplements that it does not replace. */
export function withInherited<Item extends { readonly id: string }>(
  instrument: Instrument,
  current: readonly Instrument[],
  itemsOf: (instrument: Instrument) => readonly Item[],
): readonly (readonly Item[])[] {
  const { supplements } = instrument;
  if (supplements === undefined) return [itemsOf(instrument)];
  const inherited = current
    .filter(({ id }) => id === supplements.instrument)
    .flatMap(itemsOf)
    .filter(({ id }) => !supplements.except.includes(id));
  return [itemsOf(instrument), inherited];
}
