/** How well a rule's source is attested: read in the text, read in a transposition, or recalled. */
export type Attestation = "V" | "Vt" | "R";

/**
 * One thing that is wrong with a document. `path` is written in the syntax that was handed in: an XPath for XML
 * (`/Message/Header/SentAt`), a JSON pointer for JSON (`/header/sentAt`). `rule` is the stable id of what was broken,
 * `article` the treaty article it comes from. `expected` and `found` quote at most 200 characters of the document.
 */
export type Fault = {
  readonly path: string;
  readonly rule: string;
  readonly article?: string;
  readonly attestation?: Attestation;
  readonly expected: string;
  readonly found: string;
};

/** A member name as a step of a JSON pointer (RFC 6901 §3). */
export function pointerStep(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
