import { isOpeningKind, type BusinessKind } from "./kinds.ts";
import type { MachineName, Side } from "./standing.ts";

/**
 * Two messages cross when neither sender had seen the other's. Both stand. `decides`: the side whose message is taken
 * as the later one, so that what it brings about is the state; `neither`: the state is the same in either order.
 */
export type Crossing = {
  readonly decides: Side | "neither";
  readonly reason: string;
};

type CrossingRow = Crossing & {
  readonly opener: readonly BusinessKind[] | "any";
  readonly addressee: readonly BusinessKind[] | "any";
};

/** What never changes the state of any machine, whoever sends it. */
const silent: readonly BusinessKind[] = [
  "STATUS_ENQUIRY",
  "STATUS_UPDATE",
  "FORWARDING_NOTICE",
  "DELAY_NOTICE",
  "TRANSFER_CONSENT",
  "TRANSFER_ARRANGEMENT",
  "TRANSFER_RETURN_NOTICE",
  "JIT_AGREEMENT",
  "USE_PERMISSION_REQUEST",
  "USE_PERMISSION_DECISION",
  "EXCULPATORY_DISCLOSURE_NOTICE",
  "USE_REPORT",
  "RETURN_OF_ITEMS",
  "PRESERVATION_EXTENSION",
];

const saysNothing = "it informs or asks, and changes no state";

/** The first row that fits counts. */
const requestCrossings: readonly CrossingRow[] = [
  {
    opener: ["WITHDRAWAL"],
    addressee: ["TECHNICAL_REJECTION"],
    decides: "addressee",
    reason: "what could not be read was never under way: nothing is withdrawn",
  },
  {
    opener: ["WITHDRAWAL"],
    addressee: ["RETURN_UNEXECUTED"],
    decides: "addressee",
    reason: "the request is back with its sender: nothing is left to withdraw",
  },
  {
    opener: ["WITHDRAWAL"],
    addressee: ["CLOSURE"],
    decides: "addressee",
    reason: "what is closed needs no confirmation of a withdrawal",
  },
  {
    opener: ["WITHDRAWAL"],
    addressee: "any",
    decides: "opener",
    reason:
      "what is no longer wanted is not carried on, whatever was decided meanwhile; the confirmation says what becomes of what was obtained",
  },
  {
    opener: ["CLOSURE"],
    addressee: "any",
    decides: "opener",
    reason: "the matter had ended; a closure ends the conversation",
  },
  {
    opener: "any",
    addressee: ["CLOSURE"],
    decides: "addressee",
    reason: "the matter had ended; a closure ends the conversation",
  },
  {
    opener: ["CONSULTATION"],
    addressee: ["CONSULTATION"],
    decides: "neither",
    reason: "both proposals stand, and each side answers the other's",
  },
  {
    opener: ["CONSULTATION_REPLY"],
    addressee: ["CONSULTATION", "CONSULTATION_REPLY"],
    decides: "neither",
    reason: "each is about another proposal, and both are answered",
  },
  {
    opener: ["CONSULTATION"],
    addressee: ["CONSULTATION_REPLY"],
    decides: "neither",
    reason: "each is about another proposal, and both are answered",
  },
  {
    opener: ["SUPPLEMENTARY_INFORMATION"],
    addressee: ["ADDITIONAL_INFO_REQUEST"],
    decides: "addressee",
    reason: "information sent before a question was read does not answer it",
  },
  {
    opener: silent,
    addressee: "any",
    decides: "neither",
    reason: `the opener's: ${saysNothing}`,
  },
  {
    opener: "any",
    addressee: silent,
    decides: "neither",
    reason: `the addressee's: ${saysNothing}`,
  },
  {
    opener: ["ACKNOWLEDGEMENT", "TECHNICAL_REJECTION"],
    addressee: "any",
    decides: "neither",
    reason: `the opener's: ${saysNothing}`,
  },
  {
    opener: "any",
    addressee: ["ACKNOWLEDGEMENT"],
    decides: "neither",
    reason:
      "an acknowledgement says that something arrived, which stays true whatever crossed it",
  },
  {
    opener: "any",
    addressee: ["TECHNICAL_REJECTION"],
    decides: "addressee",
    reason: "what could not be read cannot be carried on",
  },
  {
    opener: ["SUPPLEMENTARY_INFORMATION"],
    addressee: "any",
    decides: "addressee",
    reason:
      "the requested side decides about its own procedure; the information is part of it",
  },
  {
    opener: ["CONSULTATION", "CONSULTATION_REPLY"],
    addressee: "any",
    decides: "addressee",
    reason:
      "a decision of the requested side stands; a proposal does not undo it, and can still be answered",
  },
  {
    opener: ["EVIDENCE_RECEIPT"],
    addressee: "any",
    decides: "addressee",
    reason: "a receipt confirms an earlier report; the later act moves on",
  },
];

const preservationCrossings: readonly CrossingRow[] = [
  {
    opener: ["PRESERVATION_RELEASE"],
    addressee: ["CLOSURE"],
    decides: "addressee",
    reason: "a closure ends the conversation",
  },
  {
    opener: ["PRESERVATION_RELEASE"],
    addressee: "any",
    decides: "opener",
    reason: "data that nobody wants is not kept",
  },
];

const spontaneousCrossings: readonly CrossingRow[] = [
  {
    opener: ["CONSULTATION_REPLY"],
    addressee: ["CONSULTATION_REPLY"],
    decides: "addressee",
    reason:
      "conditions bind whom they are put to: its own word on them is the last",
  },
  {
    opener: ["SPONTANEOUS_INFORMATION"],
    addressee: "any",
    decides: "neither",
    reason: "content changes no state: its conditions were settled before",
  },
];

const interceptionCrossings: readonly CrossingRow[] = [
  {
    opener: ["CLOSURE"],
    addressee: ["INTERCEPTION_OBJECTION"],
    decides: "addressee",
    reason:
      "an objection stands: the one who is objected to cannot close it away",
  },
];

/** Judged before the general rows, machine by machine. */
const special: Readonly<Record<MachineName, readonly CrossingRow[]>> = {
  request: [],
  "supplementary-request": [],
  emergency: [],
  preservation: preservationCrossings,
  spontaneous: spontaneousCrossings,
  jit: [],
  interception: interceptionCrossings,
};

/** The published table; undefined for kinds that no two authorities can ever have under way at once. */
export function crossingOf(
  machine: MachineName,
  opener: BusinessKind,
  addressee: BusinessKind,
): Crossing | undefined {
  if (isOpeningKind(addressee)) return undefined;
  return [...special[machine], ...requestCrossings].find(
    (row) => names(row.opener, opener) && names(row.addressee, addressee),
  );
}

function names(
  kinds: readonly BusinessKind[] | "any",
  kind: BusinessKind,
): boolean {
  return kinds === "any" || kinds.includes(kind);
}
