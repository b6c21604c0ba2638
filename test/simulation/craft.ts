import type { Sealing, Submission } from "../../src/exchange/ports.ts";
import type { ControlDocument } from "../../src/message/document.ts";
import type { Header } from "../../src/message/header.ts";
import type { AuthorityId } from "../../src/message/identifiers.ts";
import type { Directory } from "../../src/trust/directory.ts";

/**
 * What is wrong with a document. `schema`: its header can be read. `unreadable`: only its message id can. `illegible`:
 * not even that.
 */
export type Flaw = "none" | "schema" | "rules" | "unreadable" | "illegible";

export type Draft = {
  readonly header: Header;
  readonly flaw: Flaw;
  readonly urgent: boolean;
  /** Whether its container is too large for a row. */
  readonly large?: boolean;
};

/** How documents are written, sealed and opened in one simulation: with real cryptography or with a model of it. */
export type Craft = {
  readonly draft: (draft: Draft) => Submission;
  /** The port of one gateway; while `isStale` says so, revocation data is too old to attribute anything. */
  readonly sealingOf: (
    authority: AuthorityId,
    isStale: () => boolean,
  ) => Sealing;
  /** A container signed by the authority's key, whatever it says. */
  readonly forge: (
    signer: AuthorityId,
    submission: Submission,
    at: Date,
  ) => Promise<Uint8Array>;
  readonly forgeControl: (
    signer: AuthorityId,
    document: ControlDocument,
    at: Date,
  ) => Promise<Uint8Array>;
  readonly directoryOf: (version: number, expiresAt: Date) => Directory;
};
