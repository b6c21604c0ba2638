/**
 * What a text of a document may not hold: characters that XML 1.0 cannot carry (§2.2) and what I-JSON forbids
 * (RFC 7493 §2.1: lone surrogates, noncharacters). What passes here reads the same in both syntaxes.
 */
const uncarriable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
const uncarriableAll = new RegExp(uncarriable, "gu");

export function isCarriable(text: string): boolean {
  return !uncarriable.test(text);
}

/** Characters of the document that a fault quotes at most: it may be shown to people who may not read the document. */
const excerptLengthMax = 200;

/** The beginning of a text as a fault may quote it, in both syntaxes, whatever the text holds. */
export function excerpt(text: string): string {
  const start = text
    .slice(0, excerptLengthMax + 1)
    .replaceAll(uncarriableAll, "\uFFFD");
  return start.length <= excerptLengthMax
    ? start
    : `${start.slice(0, excerptLengthMax - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
