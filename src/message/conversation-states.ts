import type { ConditionName } from "./conditions.ts";
import type { BusinessKind, OpeningKind } from "./kinds.ts";
import type { ConversationState, MachineName, Side } from "./standing.ts";

export const machineOf: Readonly<Record<OpeningKind, MachineName>> = {
  REQUEST: "request",
  SUPPLEMENTARY_REQUEST: "supplementary-request",
  PRESERVATION_REQUEST: "preservation",
  EMERGENCY_DISCLOSURE_REQUEST: "emergency",
  SPONTANEOUS_INFORMATION: "spontaneous",
  JIT_PROPOSAL: "jit",
  INTERCEPTION_NOTICE: "interception",
};

/**
 * `same`: the state stays. `back`: out of a question (AWAITING_INFO, CONSULTING) to where the matter stood before it.
 * ACCEPTED as a target is PARTLY_EXECUTED where something has been executed already.
 */
type Target = ConversationState | "same" | "back";

/** In state `from` a side may send `kind`, if the condition holds, and the conversation is then in `to`. */
export type Row = {
  readonly from: ConversationState;
  readonly kind: BusinessKind;
  readonly by: Side | "either";
  readonly when?: ConditionName;
  readonly to: Target;
};

type Machine = {
  readonly opens: BusinessKind;
  readonly rows: readonly Row[];
};

const underWay = [
  "RECEIVED",
  "AWAITING_INFO",
  "CONSULTING",
  "ACCEPTED",
  "PARTLY_EXECUTED",
  "POSTPONED",
] as const;
const executing = ["ACCEPTED", "PARTLY_EXECUTED"] as const;
const resting = ["RECEIVED", ...executing] as const;

/** What in every state but the terminal ones either informs or asks, and changes nothing. */
function anyTime(states: readonly ConversationState[]): readonly Row[] {
  return [
    ...on(states, "ACKNOWLEDGEMENT", "either", "same"),
    ...on(states, "STATUS_ENQUIRY", "opener", "same"),
    ...on(states, "STATUS_UPDATE", "addressee", "same"),
    ...on(states, "SUPPLEMENTARY_INFORMATION", "opener", "same"),
    ...on(states, "TECHNICAL_REJECTION", "either", "same"),
  ];
}

/** Where two rows fit, the first one counts. */
const requestRows: readonly Row[] = [
  ...on(["SENT"], "ACKNOWLEDGEMENT", "addressee", "RECEIVED"),
  ...on(["SENT"], "TECHNICAL_REJECTION", "addressee", "REJECTED", "of-opening"),
  ...on(["SENT", ...underWay], "WITHDRAWAL", "opener", "WITHDRAWN", "all"),
  ...on(["SENT", ...underWay], "WITHDRAWAL", "opener", "same", "some"),
  ...on(resting, "FORWARDING_NOTICE", "addressee", "same"),
  ...on(["RECEIVED"], "RETURN_UNEXECUTED", "addressee", "RETURNED"),
  ...on(resting, "ADDITIONAL_INFO_REQUEST", "addressee", "AWAITING_INFO"),
  ...on(
    ["AWAITING_INFO"],
    "SUPPLEMENTARY_INFORMATION",
    "opener",
    "back",
    "questioned",
  ),
  ...on(
    [...resting, "CONSULTING"],
    "CONSULTATION",
    "either",
    "CONSULTING",
    "unproposed",
  ),
  ...on(
    ["CONSULTING"],
    "CONSULTATION_REPLY",
    "opener",
    "ACCEPTED",
    "conditions-accepted",
  ),
  ...on(["CONSULTING"], "CONSULTATION_REPLY", "either", "back", "consulted"),
  ...on(
    [...resting, "AWAITING_INFO", "POSTPONED"],
    "CONSULTATION_REPLY",
    "either",
    "same",
    "consulted",
  ),
  ...on(["RECEIVED"], "ACCEPTANCE", "addressee", "ACCEPTED"),
  ...on(executing, "ACCEPTANCE", "addressee", "same", "unconfirmed"),
  ...on(underWay, "REFUSAL", "addressee", "REFUSED", "all"),
  ...on(
    ["RECEIVED", "CONSULTING", ...executing],
    "REFUSAL",
    "addressee",
    "ACCEPTED",
    "some",
  ),
  ...on(["AWAITING_INFO", "POSTPONED"], "REFUSAL", "addressee", "same", "some"),
  ...on(
    [...resting, "CONSULTING"],
    "POSTPONEMENT",
    "addressee",
    "POSTPONED",
    "all-postponed",
  ),
  ...on([...resting, "CONSULTING"], "POSTPONEMENT", "addressee", "same"),
  ...on(["POSTPONED"], "RESUMPTION", "addressee", "ACCEPTED"),
  ...on(executing, "RESUMPTION", "addressee", "same", "item-postponed"),
  ...on([...resting, "POSTPONED"], "DELAY_NOTICE", "addressee", "same"),
  ...on(executing, "TRANSFER_CONSENT", "either", "same"),
  ...on(executing, "TRANSFER_ARRANGEMENT", "either", "same"),
  ...on(
    executing,
    "EXECUTION_REPORT",
    "addressee",
    "PARTLY_EXECUTED",
    "partial",
  ),
  ...on(executing, "EXECUTION_REPORT", "addressee", "EXECUTED"),
  ...on(["PARTLY_EXECUTED"], "EVIDENCE_RECEIPT", "opener", "same"),
  ...on(["EXECUTED"], "EVIDENCE_RECEIPT", "opener", "COMPLETED"),
  ...on(["EXECUTED"], "CLOSURE", "opener", "CLOSED", "nothing-obtained"),
  ...on(["COMPLETED"], "EVIDENCE_RECEIPT", "opener", "same"),
  ...on(["COMPLETED"], "USE_PERMISSION_REQUEST", "opener", "same"),
  ...on(
    ["COMPLETED"],
    "USE_PERMISSION_DECISION",
    "addressee",
    "same",
    "permission-asked",
  ),
  ...on(["COMPLETED"], "EXCULPATORY_DISCLOSURE_NOTICE", "opener", "same"),
  ...on(["COMPLETED"], "USE_REPORT", "opener", "same"),
  ...on(["COMPLETED"], "RETURN_OF_ITEMS", "opener", "same"),
  ...on(["COMPLETED"], "TRANSFER_RETURN_NOTICE", "either", "same"),
  ...on(["COMPLETED", "REFUSED", "RETURNED"], "CLOSURE", "either", "CLOSED"),
  ...on(["WITHDRAWN"], "WITHDRAWAL_CONFIRMATION", "addressee", "CLOSED"),
  ...anyTime([
    "SENT",
    ...underWay,
    "EXECUTED",
    "COMPLETED",
    "WITHDRAWN",
    "REFUSED",
    "RETURNED",
  ]),
];

const preservationRows: readonly Row[] = [
  ...on(["SENT"], "ACKNOWLEDGEMENT", "addressee", "RECEIVED"),
  ...on(["SENT"], "TECHNICAL_REJECTION", "addressee", "REJECTED", "of-opening"),
  ...on(["SENT", "RECEIVED"], "WITHDRAWAL", "opener", "WITHDRAWN", "all"),
  ...on(["SENT", "RECEIVED"], "WITHDRAWAL", "opener", "same", "some"),
  // The 24/7 point answers by what it has done: its confirmation acknowledges as well.
  ...on(
    ["SENT", "RECEIVED"],
    "PRESERVATION_CONFIRMATION",
    "addressee",
    "PRESERVED",
  ),
  ...on(["RECEIVED"], "FORWARDING_NOTICE", "addressee", "same"),
  ...on(["RECEIVED"], "RETURN_UNEXECUTED", "addressee", "RETURNED"),
  ...on(["RECEIVED"], "ADDITIONAL_INFO_REQUEST", "addressee", "same"),
  ...on(["RECEIVED", "PRESERVED"], "DELAY_NOTICE", "addressee", "same"),
  ...on(["RECEIVED"], "REFUSAL", "addressee", "REFUSED", "all"),
  ...on(["RECEIVED"], "REFUSAL", "addressee", "same", "some"),
  ...on(["PRESERVED"], "PRESERVATION_CONFIRMATION", "addressee", "same"),
  ...on(["PRESERVED"], "PRESERVATION_EXTENSION", "opener", "same"),
  ...on(["PRESERVED"], "PRESERVATION_RELEASE", "opener", "RELEASED", "all"),
  ...on(["PRESERVED"], "PRESERVATION_RELEASE", "opener", "same", "some"),
  ...on(["WITHDRAWN"], "WITHDRAWAL_CONFIRMATION", "addressee", "CLOSED"),
  ...on(["RELEASED", "REFUSED", "RETURNED"], "CLOSURE", "either", "CLOSED"),
  ...anyTime([
    "SENT",
    "RECEIVED",
    "PRESERVED",
    "RELEASED",
    "WITHDRAWN",
    "REFUSED",
    "RETURNED",
  ]),
];

const spontaneousRows: readonly Row[] = [
  ...on(
    ["SENT", "CONDITIONS_PENDING"],
    "TECHNICAL_REJECTION",
    "addressee",
    "REJECTED",
    "of-opening",
  ),
  ...on(["CONDITIONS_PENDING"], "WITHDRAWAL", "opener", "WITHDRAWN"),
  ...on(
    ["CONDITIONS_PENDING"],
    "CONSULTATION",
    "addressee",
    "same",
    "unproposed",
  ),
  ...on(
    ["CONDITIONS_PENDING"],
    "CONSULTATION_REPLY",
    "opener",
    "ACCEPTED",
    "counter-accepted",
  ),
  ...on(
    ["CONDITIONS_PENDING"],
    "CONSULTATION_REPLY",
    "opener",
    "same",
    "consulted",
  ),
  ...on(
    ["CONDITIONS_PENDING"],
    "CONSULTATION_REPLY",
    "addressee",
    "ACCEPTED",
    "accepted",
  ),
  ...on(["CONDITIONS_PENDING"], "CONSULTATION_REPLY", "addressee", "DECLINED"),
  ...on(
    ["SENT", "CONDITIONS_PENDING", "ACCEPTED"],
    "SPONTANEOUS_INFORMATION",
    "opener",
    "same",
    "content",
  ),
  ...on(["SENT", "ACCEPTED"], "EVIDENCE_RECEIPT", "addressee", "same"),
  ...on(["SENT", "ACCEPTED"], "USE_REPORT", "addressee", "same"),
  ...on(
    ["SENT", "ACCEPTED"],
    "EXCULPATORY_DISCLOSURE_NOTICE",
    "addressee",
    "same",
  ),
  ...on(["SENT", "ACCEPTED"], "USE_PERMISSION_REQUEST", "addressee", "same"),
  ...on(
    ["SENT", "ACCEPTED"],
    "USE_PERMISSION_DECISION",
    "opener",
    "same",
    "permission-asked",
  ),
  ...on(["SENT", "ACCEPTED"], "RETURN_OF_ITEMS", "addressee", "same"),
  ...on(["SENT", "ACCEPTED", "DECLINED"], "CLOSURE", "either", "CLOSED"),
  ...on(["WITHDRAWN"], "WITHDRAWAL_CONFIRMATION", "addressee", "CLOSED"),
  ...anyTime(["SENT", "CONDITIONS_PENDING", "ACCEPTED", "DECLINED"]),
  ...anyTime(["WITHDRAWN"]),
];

const jitTalks = ["PROPOSED", "NEGOTIATING"] as const;
const jitRows: readonly Row[] = [
  ...on(
    ["PROPOSED"],
    "TECHNICAL_REJECTION",
    "addressee",
    "REJECTED",
    "of-opening",
  ),
  ...on(jitTalks, "WITHDRAWAL", "opener", "WITHDRAWN"),
  ...on(jitTalks, "JIT_RESPONSE", "addressee", "AGREED", "jit-agreed"),
  ...on(jitTalks, "JIT_RESPONSE", "addressee", "DECLINED", "jit-declined"),
  ...on(jitTalks, "JIT_RESPONSE", "addressee", "NEGOTIATING"),
  ...on(jitTalks, "FORWARDING_NOTICE", "addressee", "same"),
  ...on(jitTalks, "DELAY_NOTICE", "addressee", "same"),
  ...on(jitTalks, "ADDITIONAL_INFO_REQUEST", "addressee", "same"),
  ...on(
    [...jitTalks, "AGREED"],
    "CONSULTATION",
    "either",
    "same",
    "unproposed",
  ),
  ...on(
    [...jitTalks, "AGREED"],
    "CONSULTATION_REPLY",
    "either",
    "same",
    "consulted",
  ),
  ...on(["AGREED"], "JIT_AGREEMENT", "either", "same"),
  ...on(["AGREED", "DECLINED"], "CLOSURE", "either", "CLOSED"),
  ...on(["WITHDRAWN"], "WITHDRAWAL_CONFIRMATION", "addressee", "CLOSED"),
  ...anyTime([...jitTalks, "AGREED", "DECLINED", "WITHDRAWN"]),
];

const interceptionRows: readonly Row[] = [
  ...on(["SENT"], "ACKNOWLEDGEMENT", "addressee", "RECEIVED"),
  ...on(["SENT"], "TECHNICAL_REJECTION", "addressee", "REJECTED", "of-opening"),
  ...on(["SENT", "RECEIVED"], "WITHDRAWAL", "opener", "WITHDRAWN"),
  // The clock of the objection runs from the notice, whether or not it was acknowledged.
  ...on(
    ["SENT", "RECEIVED"],
    "INTERCEPTION_OBJECTION",
    "addressee",
    "OBJECTED",
  ),
  ...on(["RECEIVED"], "FORWARDING_NOTICE", "addressee", "same"),
  ...on(["RECEIVED"], "DELAY_NOTICE", "addressee", "same"),
  ...on(["RECEIVED"], "ADDITIONAL_INFO_REQUEST", "addressee", "same"),
  ...on(["RECEIVED", "OBJECTED"], "CLOSURE", "either", "CLOSED"),
  ...on(["WITHDRAWN"], "WITHDRAWAL_CONFIRMATION", "addressee", "CLOSED"),
  ...anyTime(["SENT", "RECEIVED", "OBJECTED", "WITHDRAWN"]),
];

/** Every machine as data; docs/conversations.md is made from them. */
export const machines: Readonly<Record<MachineName, Machine>> = {
  request: opened("REQUEST", requestRows),
  "supplementary-request": opened("SUPPLEMENTARY_REQUEST", requestRows),
  emergency: opened("EMERGENCY_DISCLOSURE_REQUEST", requestRows),
  preservation: opened("PRESERVATION_REQUEST", preservationRows),
  spontaneous: {
    opens: "SPONTANEOUS_INFORMATION",
    rows: [
      ...on(
        ["NEW"],
        "SPONTANEOUS_INFORMATION",
        "opener",
        "CONDITIONS_PENDING",
        "offer",
      ),
      ...on(["NEW"], "SPONTANEOUS_INFORMATION", "opener", "SENT"),
      ...spontaneousRows,
    ],
  },
  jit: {
    opens: "JIT_PROPOSAL",
    rows: [...on(["NEW"], "JIT_PROPOSAL", "opener", "PROPOSED"), ...jitRows],
  },
  interception: opened("INTERCEPTION_NOTICE", interceptionRows),
};

function opened(kind: BusinessKind, rows: readonly Row[]): Machine {
  return {
    opens: kind,
    rows: [...on(["NEW"], kind, "opener", "SENT"), ...rows],
  };
}

function on(
  states: readonly ConversationState[],
  kind: BusinessKind,
  by: Row["by"],
  to: Target,
  when?: ConditionName,
): readonly Row[] {
  return states.map((from) => ({
    from,
    kind,
    by,
    to,
    ...(when === undefined ? {} : { when }),
  }));
}
