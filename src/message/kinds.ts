/** What an authority says to another (instruments of mutual legal assistance). */
export const businessKinds = [
  "REQUEST",
  "SUPPLEMENTARY_REQUEST",
  "PRESERVATION_REQUEST",
  "EMERGENCY_DISCLOSURE_REQUEST",
  "SPONTANEOUS_INFORMATION",
  "JIT_PROPOSAL",
  "INTERCEPTION_NOTICE",
  "ACKNOWLEDGEMENT",
  "TECHNICAL_REJECTION",
  "FORWARDING_NOTICE",
  "RETURN_UNEXECUTED",
  "ADDITIONAL_INFO_REQUEST",
  "SUPPLEMENTARY_INFORMATION",
  "CONSULTATION",
  "CONSULTATION_REPLY",
  "ACCEPTANCE",
  "REFUSAL",
  "POSTPONEMENT",
  "RESUMPTION",
  "DELAY_NOTICE",
  "EXECUTION_REPORT",
  "EVIDENCE_RECEIPT",
  "STATUS_ENQUIRY",
  "STATUS_UPDATE",
  "WITHDRAWAL",
  "WITHDRAWAL_CONFIRMATION",
  "PRESERVATION_CONFIRMATION",
  "PRESERVATION_EXTENSION",
  "PRESERVATION_RELEASE",
  "TRANSFER_CONSENT",
  "TRANSFER_ARRANGEMENT",
  "TRANSFER_RETURN_NOTICE",
  "JIT_RESPONSE",
  "JIT_AGREEMENT",
  "INTERCEPTION_OBJECTION",
  "USE_PERMISSION_REQUEST",
  "USE_PERMISSION_DECISION",
  "EXCULPATORY_DISCLOSURE_NOTICE",
  "USE_REPORT",
  "RETURN_OF_ITEMS",
  "CLOSURE",
] as const;
export type BusinessKind = (typeof businessKinds)[number];

/** The kinds that open a conversation of their own; every other kind answers in one. */
export const openingKinds = [
  "REQUEST",
  "SUPPLEMENTARY_REQUEST",
  "PRESERVATION_REQUEST",
  "EMERGENCY_DISCLOSURE_REQUEST",
  "SPONTANEOUS_INFORMATION",
  "JIT_PROPOSAL",
  "INTERCEPTION_NOTICE",
] as const satisfies readonly BusinessKind[];
export type OpeningKind = (typeof openingKinds)[number];

export function isOpeningKind(kind: string): kind is OpeningKind {
  return (openingKinds as readonly string[]).includes(kind);
}

/** What a gateway says to a gateway about one message; never receipted itself. */
export const controlKinds = [
  "RECEIPT",
  "INQUIRY",
  "INQUIRY_ANSWER",
  "CANCEL",
] as const;
export type ControlKind = (typeof controlKinds)[number];

export type Kind = BusinessKind | ControlKind;

/** The member (JSON) that carries a kind's body: `INQUIRY_ANSWER` is `inquiryAnswer`. */
export function bodyName(kind: Kind): string {
  return bodyNames.get(kind) ?? camelCase(kind);
}

function camelCase(kind: string): string {
  return kind
    .toLowerCase()
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Asked for every rule and kind while instruments are read. */
const bodyNames: ReadonlyMap<string, string> = new Map(
  [...businessKinds, ...controlKinds].map((kind) => [kind, camelCase(kind)]),
);

export function isControlKind(kind: string): kind is ControlKind {
  return (controlKinds as readonly string[]).includes(kind);
}
