/**
 * The facts a receipt can state, with the event names of ETSI EN 319 522-3. The URI is what stands on the wire.
 * Comity uses the names; it claims no conformance to the standard.
 */
export const statements = [
  "SubmissionAcceptance",
  "RelayAcceptance",
  "RelayRejection",
  "ContentConsignment",
  "ContentHandover",
] as const;
export type Statement = (typeof statements)[number];

/** A statement, and when what it states became true: RFC 3339, UTC. */
export type Stated = { readonly statement: Statement; readonly at: string };

/** What one commit makes true when the recipient accepts. */
export const acceptance = [
  "RelayAcceptance",
  "ContentConsignment",
] as const satisfies readonly Statement[];

const eventBase = "http://uri.etsi.org/19522/Event/";

export function eventUri(statement: Statement): string {
  return eventBase + statement;
}

/** The statement an event URI names, or undefined for one that is not ours to understand. */
export function statementOf(uri: string): Statement | undefined {
  return statements.find((statement) => eventUri(statement) === uri);
}
