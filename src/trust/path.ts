import { ComityError, type ErrorCode } from "../errors.ts";
import { parseCertificate, type Certificate } from "./certificate.ts";
import { checkChain, type ChainRules } from "./chain.ts";
import { isSignedBy } from "./certificate-signature.ts";
import { sameName } from "./name.ts";

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
  if (leaf instanceof ComityError)
    return { kind: "invalid", code: leaf.code, reason: leaf.message };
  const unreadable: string[] = [];
  const anchors = allReadable(request.anchors, unreadable);
  const intermediates = allReadable(request.intermediates, unreadable);
  const search = { anchors, intermediates, links: 0 };
  let best = untrusted(anchors.length, unreadable);
  for (const chain of chainsFrom([leaf], search).take(chainsMax)) {
    const outcome = judge(chain, request, anchors);
    if (outcome.kind === "valid") return outcome;
    if (rank(outcome) > rank(best)) best = outcome;
  }
  return best;
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
    return { kind: "invalid", code: error.code, reason: error.message };
  }
}

function untrusted(
  anchors: number,
  unreadable: readonly string[],
): PathOutcome {
  const [first] = unreadable;
  const also = first === undefined ? "" : `, and one it cannot read: ${first}`;
  return {
    kind: "invalid",
    code: "CERTIFICATE_UNTRUSTED",
    reason: `expected a path to one of ${anchors} anchors, found none${also}`,
  };
}

/** A revocation outweighs what another path leaves open; a path with a defect says more than no path. */
function rank(outcome: PathOutcome): number {
  if (outcome.kind === "undecidable") return 2;
  if (outcome.kind === "valid") return 4;
  if (outcome.code === "CERTIFICATE_REVOKED") return 3;
  return outcome.code === "CERTIFICATE_UNTRUSTED" ? 0 : 1;
}

type Search = {
  readonly anchors: readonly Certificate[];
  readonly intermediates: readonly Certificate[];
  links: number;
};

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
  return isSignedBy(child, issuer);
}

function allReadable(
  certificates: readonly Uint8Array[],
  unreadable: string[],
): readonly Certificate[] {
  return certificates.flatMap((der) => {
    const certificate = readable(der);
    if (!(certificate instanceof ComityError)) return [certificate];
    unreadable.push(certificate.message);
    return [];
  });
}

function readable(der: Uint8Array): Certificate | ComityError {
  try {
    return parseCertificate(der);
  } catch (error) {
    if (error instanceof ComityError) return error;
    throw error;
  }
}
