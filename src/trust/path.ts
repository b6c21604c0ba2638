import { ComityError, type ErrorCode } from "../errors.ts";
import { allReadable, readable, wantedIssuers } from "./candidates.ts";
import { rememberCertificate, type Certificate } from "./certificate.ts";
import { checkChain, type ChainRules } from "./chain.ts";
import { certificateSignatureId, isSignedBy } from "./certificate-signature.ts";
import { sameName } from "./name.ts";
import { assertProfile } from "./profile.ts";

/** `chain` runs from the leaf to the anchor. `undecidable`: valid but for revocation data that is stale or missing. */
export type PathOutcome =
  | { readonly kind: "valid"; readonly chain: readonly Certificate[] }
  | {
      readonly kind: "invalid";
      readonly code: ErrorCode;
      readonly reason: string;
    }
  | {
      readonly kind: "undecidable";
      readonly code: "REVOCATION_UNKNOWN";
      readonly reason: string;
    };

/** Certificates are DER. Intermediates and anchors that cannot be read, or lead nowhere, are passed over. */
export type PathRequest = ChainRules & {
  readonly leaf: Uint8Array;
  readonly intermediates: readonly Uint8Array[];
  readonly anchors: readonly Uint8Array[];
};

/** Certificates in one path, leaf and anchor included. */
const chainCertificatesMax = 12;
/** Candidate links tried in one search, so that certificates that all might be each other's issuer cost little. */
const linksMax = 256;
/** Chains judged in one search. */
const chainsMax = 32;

/**
 * Whether a path leads from a certificate to a trust anchor and is valid at `at` (RFC 5280 §6.1): signatures, validity,
 * names, constraints, usages, policies, algorithms, revocation. Paths are tried one by one, within bounds, until one is
 * valid. The anchors themselves are held to the same rules: they are certificates somebody published, not bare keys.
 * Never throws on bad certificates.
 */
export function validatePath(request: PathRequest): PathOutcome {
  const leaf = readable(request.leaf);
  if (leaf instanceof ComityError) return invalid(leaf);
  const search = searchFrom(leaf, request);
  let best: PathOutcome | undefined;
  for (const chain of chainsFrom([leaf], search).take(chainsMax)) {
    const outcome = judge(chain, request, search.anchors);
    if (outcome.kind === "valid") {
      chain.forEach(rememberCertificate);
      return outcome;
    }
    if (best === undefined || rank(outcome) > rank(best)) best = outcome;
  }
  return best ?? invalid(profileDefect(leaf) ?? noPath(search));
}

function judge(
  chain: readonly Certificate[],
  rules: ChainRules,
  anchors: readonly Certificate[],
): PathOutcome {
  try {
    const unknown = checkChain(chain, rules, anchors);
    return unknown === undefined
      ? { kind: "valid", chain }
      : { kind: "undecidable", code: "REVOCATION_UNKNOWN", reason: unknown };
  } catch (error) {
    if (!(error instanceof ComityError)) throw error;
    return invalid(error);
  }
}

function invalid({ code, message }: ComityError): PathOutcome {
  return { kind: "invalid", code, reason: message };
}

function profileDefect(certificate: Certificate): ComityError | undefined {
  try {
    assertProfile(certificate);
    return undefined;
  } catch (error) {
    if (error instanceof ComityError) return error;
    throw error;
  }
}

/** What stood in the way says more than that there is no way. */
function noPath({ anchors, obstacle }: Search): ComityError {
  const also =
    obstacle === undefined ? "" : `, and in its way: ${obstacle.message}`;
  return new ComityError(
    obstacle?.code ?? "CERTIFICATE_UNTRUSTED",
    `expected a path to one of ${anchors.length} anchors, found none${also}`,
  );
}

/** A revocation outweighs what another path leaves open. */
function rank(outcome: PathOutcome): number {
  switch (outcome.kind) {
    case "valid":
      return 3;
    case "undecidable":
      return 1;
    case "invalid":
      return outcome.code === "CERTIFICATE_REVOKED" ? 2 : 0;
  }
}

type Search = {
  readonly anchors: readonly Certificate[];
  readonly intermediates: readonly Certificate[];
  links: number;
  /** The first certificate that cannot be read, or whose signature is of no known algorithm. */
  obstacle: ComityError | undefined;
};

function searchFrom(
  leaf: Certificate,
  { anchors: trusted, intermediates: offered }: PathRequest,
): Search {
  const unreadable: ComityError[] = [];
  const anchors = allReadable(trusted, unreadable);
  anchors.forEach(rememberCertificate);
  const intermediates = wantedIssuers(leaf, offered, unreadable);
  return { anchors, intermediates, links: 0, obstacle: unreadable[0] };
}

/** Every chain of signatures from the leaf to an anchor, depth first, the likeliest issuer first. */
function* chainsFrom(
  path: readonly Certificate[],
  search: Search,
): Generator<readonly Certificate[]> {
  const child = path.at(-1);
  if (child === undefined || path.length >= chainCertificatesMax) return;
  for (const anchor of issuersOf(child, search.anchors))
    if (isNew(anchor, path) && links(child, anchor, search))
      yield [...path, anchor];
  for (const issuer of issuersOf(child, search.intermediates))
    if (isNew(issuer, path) && links(child, issuer, search))
      yield* chainsFrom([...path, issuer], search);
}

/** Those that bear the issuer's name; a matching key identifier comes first, one that differs is no issuer (§4.2.1.1). */
function issuersOf(
  child: Certificate,
  candidates: readonly Certificate[],
): readonly Certificate[] {
  const wanted = child.extensions.known.authorityKeyIdentifier;
  const fit = ({ extensions }: Certificate): number => {
    const offered = extensions.known.subjectKeyIdentifier;
    if (wanted === undefined || offered === undefined) return 1;
    return Buffer.compare(wanted, offered) === 0 ? 2 : 0;
  };
  return candidates
    .filter((each) => sameName(each.subject, child.issuer) && fit(each) > 0)
    .sort((a, b) => fit(b) - fit(a));
}

/** A name with a key occurs once in a path: certificates that issue each other would go round for ever. */
function isNew(
  certificate: Certificate,
  path: readonly Certificate[],
): boolean {
  return !path.some(
    (each) =>
      Buffer.compare(each.spki, certificate.spki) === 0 &&
      sameName(each.subject, certificate.subject),
  );
}

function links(
  child: Certificate,
  issuer: Certificate,
  search: Search,
): boolean {
  search.links += 1;
  if (search.links > linksMax) return false;
  if (certificateSignatureId(child.signatureAlgorithm) === undefined)
    search.obstacle ??= new ComityError(
      "ALGORITHM_FORBIDDEN",
      `expected a known signature algorithm, found another in certificate ${child.fingerprint}`,
    );
  return isSignedBy(child, issuer);
}
