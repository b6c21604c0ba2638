import { itemsNamed } from "./conditions.ts";
import type { Row } from "./conversation-states.ts";
import type { BusinessKind } from "./kinds.ts";
import type { Move } from "./move.ts";
import type {
  ConversationState,
  ItemStanding,
  MachineName,
  Side,
  Standing,
} from "./standing.ts";
import type { RefusedItems, Substance } from "./substance.ts";

/** What the opening itself brings: the machine, the parties, the items and the law. */
export function opened(
  standing: Standing,
  machine: MachineName,
  opening: Move,
): Standing {
  const {
    primary,
    instruments = [],
    assistance = [],
  } = opening.substance ?? {};
  return {
    ...standing,
    machine,
    opener: opening.sender,
    addressee: opening.recipient,
    openingId: opening.messageId,
    ...(primary === undefined ? {} : { primary }),
    instruments,
    items: new Map(
      assistance.map(({ itemId, ...item }) => [
        itemId,
        { ...item, is: "open" },
      ]),
    ),
  };
}

/** Where the conversation stands after a move. Without a row it brings about nothing. */
export function effectOf(
  standing: Standing,
  row: Row | undefined,
  side: Side,
  move: Move,
): Standing {
  if (row === undefined) return standing;
  const noted =
    notes[move.kind]?.(standing, move.substance ?? {}, side, move) ?? standing;
  const state = stateAfter(noted, row);
  const { progress, accepted } = progressIn(noted, state);
  return state === noted.state &&
    progress === noted.progress &&
    accepted === noted.accepted
    ? noted
    : { ...noted, state, progress, accepted };
}

function stateAfter(standing: Standing, row: Row): ConversationState {
  const { state, progress, proposals } = standing;
  if (row.to === "same") return state;
  if (row.to === "back") {
    // While another proposal is unanswered, the consultation goes on.
    const goesOn = state === "CONSULTING" && Object.keys(proposals).length > 0;
    return state === row.from && !goesOn ? progress : state;
  }
  return row.to === "ACCEPTED" && progress === "PARTLY_EXECUTED"
    ? progress
    : row.to;
}

function progressIn(
  { progress, accepted }: Standing,
  state: ConversationState,
): Pick<Standing, "progress" | "accepted"> {
  if (state === "PARTLY_EXECUTED" || state === "ACCEPTED")
    return { progress: state, accepted: true };
  return { progress, accepted };
}

type Note = (
  standing: Standing,
  substance: Substance,
  side: Side,
  move: Move,
) => Standing;

/** What a move leaves behind besides the state. */
const notes: Readonly<Partial<Record<BusinessKind, Note>>> = {
  CONSULTATION: (standing, { subject = "OTHER" }, side, { messageId }) => ({
    ...standing,
    consultations: [...standing.consultations, messageId],
    proposals: { ...standing.proposals, [side]: subject },
  }),
  CONSULTATION_REPLY: (standing, _substance, side) => ({
    ...standing,
    proposals: proposalOf(standing, side),
  }),
  ACCEPTANCE: (standing, substance) => ({
    ...decide(standing, substance),
    confirmed: true,
  }),
  POSTPONEMENT: decide,
  REFUSAL: (standing, substance) =>
    set(settled(standing), itemsNamed(substance), { is: "refused" }),
  RESUMPTION: (standing, { itemId }) =>
    change(standing, (id, item) =>
      item.is === "postponed" && (itemId?.includes(id) ?? true)
        ? { ...item, is: "open" }
        : item,
    ),
  WITHDRAWAL: withdraw,
  PRESERVATION_RELEASE: withdraw,
  TRANSFER_CONSENT: (standing, { itemId, consent = false }) =>
    set(standing, itemId, { consent }),
  TRANSFER_ARRANGEMENT: (standing, { itemId, returnBy }) =>
    set(standing, itemId, returnBy === undefined ? {} : { returnBy }),
  EXECUTION_REPORT: (standing, { execution }) => ({
    ...standing,
    nothingObtained: execution === "NEGATIVE",
  }),
  PRESERVATION_CONFIRMATION: (standing, { preservedUntil }) =>
    preservedUntil === undefined ? standing : { ...standing, preservedUntil },
  USE_PERMISSION_REQUEST: (standing) => ({
    ...standing,
    permissionAsked: true,
  }),
  USE_PERMISSION_DECISION: (standing) => ({
    ...standing,
    permissionAsked: false,
  }),
};

function decide(standing: Standing, decision: Substance): Standing {
  return change(settled(standing), (id, item) => {
    const is = decidedOf(id, item.is, decision);
    return is === item.is ? item : { ...item, is };
  });
}

/** What is refused or withdrawn cannot be put off, or it could be resumed; granting what was put off takes it up again. */
function decidedOf(
  id: string,
  is: ItemStanding["is"],
  { refused = [], postponed = [], granted = [] }: Substance,
): ItemStanding["is"] {
  const names = (decided: readonly RefusedItems[]): boolean =>
    decided.some(({ itemId }) => itemId.includes(id));
  if (names(refused)) return "refused";
  if (names(postponed)) return is === "open" ? "postponed" : is;
  return is === "postponed" && granted.includes(id) ? "open" : is;
}

function withdraw(standing: Standing, { itemId }: Substance): Standing {
  return set(standing, itemId, { is: "withdrawn" });
}

/** A decision takes the place of what the addressee had proposed. */
function settled(standing: Standing): Standing {
  return { ...standing, proposals: proposalOf(standing, "opener") };
}

function proposalOf(
  { proposals }: Standing,
  side: Side,
): Standing["proposals"] {
  const own = proposals[side];
  return own === undefined ? {} : { [side]: own };
}

/** Without ids, every item. */
function set(
  standing: Standing,
  ids: readonly string[] | undefined,
  told: Partial<ItemStanding>,
): Standing {
  const members = Object.entries(told) as [keyof ItemStanding, unknown][];
  return change(standing, (id, item) =>
    (ids?.includes(id) ?? true) &&
    members.some(([name, value]) => item[name] !== value)
      ? { ...item, ...told }
      : item,
  );
}

/** The same standing where nothing changes: a conversation may say the same a thousand times. */
function change(
  standing: Standing,
  next: (id: string, item: ItemStanding) => ItemStanding,
): Standing {
  let items: Map<string, ItemStanding> | undefined;
  for (const [id, item] of standing.items) {
    const now = next(id, item);
    if (now === item) continue;
    items ??= new Map(standing.items);
    items.set(id, now);
  }
  return items === undefined ? standing : { ...standing, items };
}
