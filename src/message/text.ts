/**
 * What a text of a document may not hold: characters that XML 1.0 cannot carry (§2.2) and what I-JSON forbids
 * (RFC 7493 §2.1: lone surrogates, noncharacters). What passes here reads the same in both syntaxes.
 */
const uncarriable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
const uncarriableAll = new RegExp(uncarriable, "gu");

export function isCarriable(text: string): boolean {
  return !suspect.test(text) || !uncarriable.test(text);
}

/** Nearly all texts are plain ASCII, which needs none of the tables of Unicode. */
const suspect = /[^\t\n\r\x20-\x7f]/;

/** Characters of the document that a fault quotes at most: it may be shown to people who may not read the document. */
const excerptLengthMax = 200;

/** Characters of a fault's path; whoever names his elements himself could make it endless. */
const pathLengthMax = 500;

/** The beginning of a text as a fault may quote it, in both syntaxes, whatever the text holds. */
export function excerpt(text: string): string {
  return beginning(text, excerptLengthMax);
}

/** The beginning of a fault's path. */
export function pathExcerpt(path: string): string {
  return beginning(path, pathLengthMax);
}

function beginning(text: string, lengthMax: number): string {
  const start = text
    .slice(0, lengthMax + 1)
    .replaceAll(uncarriableAll, "\uFFFD");
  return start.length <= lengthMax
    ? start
    : `${start.slice(0, lengthMax - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
