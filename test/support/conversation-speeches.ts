import type { BusinessKind } from "../../src/message/kinds.ts";
import type { Substance } from "../../src/message/substance.ts";

/** What a side may try to say: a kind, and what in its document the rules look at. */
export type Speech = {
  readonly kind: BusinessKind;
  readonly substance: Substance;
};

const assistance = [
  { itemId: "transfer", type: "CUSTODIAL_TRANSFER_IN" },
  { itemId: "hearing", type: "TESTIMONY" },
];
const decided = {
  ground: ["ESSENTIAL_INTERESTS"],
  reasoned: true,
  partialConsidered: true,
};
const consulted = { ...decided, consultation: {} };
const all = ["transfer", "hearing"];

/** An opening of each kind, under each instrument that brings guards of its own. */
export const openings: readonly Speech[] = [
  ...["UNTOC", "UNCAC", "EIO", "EEVIDENCE", "ETS070", "ETS185", "ETS030"].map(
    (primary) => opening("REQUEST", primary),
  ),
  opening("SUPPLEMENTARY_REQUEST", "UNTOC"),
  opening("EMERGENCY_DISCLOSURE_REQUEST", "ETS185"),
  opening("PRESERVATION_REQUEST", "ETS185"),
  opening("JIT_PROPOSAL", "UNTOC"),
  opening("INTERCEPTION_NOTICE", "EU2000"),
  { ...opening("SPONTANEOUS_INFORMATION", "ETS185"), ...offer("ETS185") },
  { ...opening("SPONTANEOUS_INFORMATION", "ETS182"), ...offer("ETS182") },
  {
    kind: "SPONTANEOUS_INFORMATION",
    substance: { ...basis("UNTOC"), stage: "CONTENT" },
  },
];

/** Every kind that answers, in every variant the tables tell apart, and some that guards refuse. */
export const speeches: readonly Speech[] = [
  ...(
    [
      "ACKNOWLEDGEMENT",
      "TECHNICAL_REJECTION",
      "FORWARDING_NOTICE",
      "RETURN_UNEXECUTED",
      "ADDITIONAL_INFO_REQUEST",
      "SUPPLEMENTARY_INFORMATION",
      "ACCEPTANCE",
      "DELAY_NOTICE",
      "EVIDENCE_RECEIPT",
      "STATUS_ENQUIRY",
      "STATUS_UPDATE",
      "WITHDRAWAL_CONFIRMATION",
      "PRESERVATION_EXTENSION",
      "TRANSFER_RETURN_NOTICE",
      "JIT_AGREEMENT",
      "INTERCEPTION_OBJECTION",
      "USE_PERMISSION_REQUEST",
      "USE_PERMISSION_DECISION",
      "EXCULPATORY_DISCLOSURE_NOTICE",
      "USE_REPORT",
      "RETURN_OF_ITEMS",
      "CLOSURE",
    ] as const
  ).map((kind) => ({ kind, substance: {} })),
  { kind: "ACCEPTANCE", substance: { granted: all } },
  { kind: "CONSULTATION", substance: { subject: "CONDITIONS" } },
  { kind: "CONSULTATION", substance: { subject: "REFUSAL" } },
  { kind: "CONSULTATION_REPLY", substance: { reply: "ACCEPTED" } },
  { kind: "CONSULTATION_REPLY", substance: { reply: "DECLINED" } },
  {
    kind: "REFUSAL",
    substance: { extent: "FULL", refused: [{ ...consulted, itemId: all }] },
  },
  {
    kind: "REFUSAL",
    substance: {
      extent: "PARTIAL",
      refused: [{ ...consulted, itemId: ["transfer"] }],
    },
  },
  {
    kind: "REFUSAL",
    substance: { extent: "FULL", refused: [{ ...decided, itemId: all }] },
  },
  {
    kind: "REFUSAL",
    substance: {
      extent: "FULL",
      refused: [{ ...consulted, itemId: ["transfer"] }],
    },
  },
  {
    kind: "POSTPONEMENT",
    substance: { postponed: [{ ...consulted, itemId: all }] },
  },
  {
    kind: "POSTPONEMENT",
    substance: { postponed: [{ ...consulted, itemId: ["hearing"] }] },
  },
  { kind: "RESUMPTION", substance: { itemId: ["hearing"] } },
  { kind: "EXECUTION_REPORT", substance: { execution: "PARTIAL" } },
  { kind: "EXECUTION_REPORT", substance: { execution: "FINAL" } },
  { kind: "EXECUTION_REPORT", substance: { execution: "NEGATIVE" } },
  { kind: "WITHDRAWAL", substance: {} },
  { kind: "WITHDRAWAL", substance: { itemId: ["hearing"] } },
  { kind: "TRANSFER_CONSENT", substance: { consent: true } },
  { kind: "TRANSFER_ARRANGEMENT", substance: { returnBy: "2026-12-20" } },
  {
    kind: "PRESERVATION_CONFIRMATION",
    substance: { preservedUntil: "2026-09-30" },
  },
  { kind: "PRESERVATION_RELEASE", substance: {} },
  { kind: "JIT_RESPONSE", substance: { jit: "AGREED" } },
  { kind: "JIT_RESPONSE", substance: { jit: "DECLINED" } },
  { kind: "JIT_RESPONSE", substance: { jit: "NEGOTIATE" } },
  { kind: "SPONTANEOUS_INFORMATION", substance: { stage: "CONTENT" } },
];

function opening(kind: BusinessKind, primary: string): Speech {
  return { kind, substance: { ...basis(primary), assistance } };
}

function offer(primary: string): { readonly substance: Substance } {
  return {
    substance: { ...basis(primary), stage: "OFFER", conditional: true },
  };
}

function basis(primary: string): Substance {
  return { primary, instruments: [primary] };
}
