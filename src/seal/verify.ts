import {
  signatureAlgorithmIn,
  signerCertificate,
  verifySignedData,
} from "../cms/signed-data.ts";
import { ComityError, type ErrorCode } from "../errors.ts";
import type { Syntax } from "../message/header.ts";
import type { AuthorityId } from "../message/identifiers.ts";
import { parseCertificate, rememberCertificate } from "../trust/certificate.ts";
import { findAuthority, pathTo, type Directory } from "../trust/directory.ts";
import { validatePath } from "../trust/path.ts";
import { assertSignatureAllowed } from "../trust/policy.ts";
import type { Revocation } from "../trust/revocation-status.ts";
import type { SealedContainer, UnverifiedContainer } from "./container.ts";
import { assertListed } from "./listing.ts";
import { assertNotPostdated } from "./signing-time.ts";

declare const verified: unique symbol;
/**
 * A container whose signer is the authority `sender`: listed for it in the directory, with a path to the anchor pinned
 * for it, under the algorithm policy. Only `verifyContainer` says so of one.
 */
export type AttributedContainer = SealedContainer & {
  readonly syntax: Syntax;
  readonly sender: AuthorityId;
  readonly [verified]: true;
};

/** The same with all that was read in it. */
export type VerifiedContainer = UnverifiedContainer & AttributedContainer;

/** `undecidable`: everything holds but for revocation data that is stale or missing. */
export type VerifyOutcome =
  | { readonly kind: "verified"; readonly container: VerifiedContainer }
  | {
      readonly kind: "refused";
      readonly code: ErrorCode;
      readonly reason: string;
    }
  | {
      readonly kind: "undecidable";
      readonly code: ErrorCode;
      readonly reason: string;
    };

export type VerifyRequest = {
  /** Whom the route names; the header is compared by the caller. */
  readonly sender: AuthorityId;
  readonly directory: Directory;
  /** First durable arrival: validity is judged at this moment. */
  readonly at: Date;
  readonly revocation: Revocation;
};

/** Attributes a container to its sender, or says why not. Six questions, each with its own code. */
export function verifyContainer(
  container: UnverifiedContainer,
  request: VerifyRequest,
): VerifyOutcome {
  try {
    const leaf = signerCertificate(container.signature);
    const authority = findAuthority(request.directory, request.sender);
    if (authority === undefined)
      throw new ComityError(
        "SENDER_UNKNOWN",
        `expected an authority of the directory, found ${request.sender}`,
      );
    assertListed(leaf, authority, request.at);
    const { publicKey } = rememberCertificate(parseCertificate(leaf));
    assertSignatureAllowed(
      signatureAlgorithmIn(container.signature, publicKey) ??
        "an unknown algorithm",
      request.at,
    );
    verifySignedData(container.signature, container.manifest, publicKey);
    assertNotPostdated(container.signature.signer.signingTime, request.at);
    const pinned = pathTo(authority);
    const path = validatePath({
      ...pinned,
      leaf,
      intermediates: [
        ...container.signature.certificates,
        ...pinned.intermediates,
      ],
      at: request.at,
      purpose: "sign",
      revocation: request.revocation,
    });
    switch (path.kind) {
      case "invalid":
        return { kind: "refused", code: path.code, reason: path.reason };
      case "undecidable":
        return path;
      case "valid":
        // The one line that makes the proof.
        return {
          kind: "verified",
          container: {
            ...container,
            sender: request.sender,
          } as VerifiedContainer,
        };
    }
  } catch (error) {
    if (error instanceof ComityError)
      return { kind: "refused", code: error.code, reason: error.message };
    throw error;
  }
}

/** Without what was read in it, which is in its bytes: all that a receipt and the store need. */
export function attributed({
  document,
  attachments,
  manifest,
  signature,
  ...container
}: VerifiedContainer): AttributedContainer {
  return container;
}
