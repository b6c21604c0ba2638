/** What an authority says to another (instruments of mutual legal assistance). */
export const businessKinds = [
  "REQUEST",
  "ACKNOWLEDGEMENT",
  "ACCEPTANCE",
  "REFUSAL",
] as const;
export type BusinessKind = (typeof businessKinds)[number];

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
  return kind
    .toLowerCase()
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function isControlKind(kind: string): kind is ControlKind {
  return (controlKinds as readonly string[]).includes(kind);
}
