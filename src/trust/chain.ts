import { ComityError, type ErrorCode } from "../errors.ts";
import type { Certificate } from "./certificate.ts";
import {
  initialPolicyState,
  nextPolicyState,
  type PolicyInputs,
  type PolicyState,
} from "./certificate-policies.ts";
import { certificateSignatureId } from "./certificate-signature.ts";
import { sameName } from "./name.ts";
import {
  findNameBreach,
  type ConstraintBudget,
  type NameConstraints,
} from "./name-constraints.ts";
import {
  assertCertificateSignatureAllowed,
  assertKeyAllowed,
  type AlgorithmPolicy,
} from "./policy.ts";
import { assertProfile } from "./profile.ts";
import {
  assertExtendedKeyUsage,
  assertPurpose,
  keyUseOf,
  type Purpose,
} from "./purpose.ts";
import { revocationStatus, type Revocation } from "./revocation-status.ts";

/** What a path is judged by. */
export type ChainRules = {
  readonly at: Date;
  readonly purpose: Purpose;
  /** Without it revocation is not looked at. */
  readonly revocation?: Revocation;
  /** Default: the policy of this release. */
  readonly policy?: AlgorithmPolicy;
  /** Certificates between leaf and anchor at most, self-issued ones not counted. */
  readonly pathLengthMax?: number;
  /** Default: any certificate policy will do, and none is required. */
  readonly certificatePolicies?: PolicyInputs;
};

/** Where the walk from the anchor down stands (RFC 5280 §6.1.2). */
type State = {
  pathLength: number;
  policies: PolicyState;
  readonly constraints: NameConstraints[];
  readonly budget: ConstraintBudget;
  unknownRevocation: string | undefined;
};

/**
 * Judges a chain whose names and signatures already link, from leaf to anchor, as RFC 5280 §6.1 does.
 * `anchors` may sign revocation lists for authorities of their name, as after a change of keys.
 * @returns what is not known of its revocation, or undefined when all is well
 * @throws ComityError CERTIFICATE_MALFORMED, CERTIFICATE_EXPIRED, CERTIFICATE_REVOKED, CERTIFICATE_MISUSED,
 *   CERTIFICATE_CONSTRAINED, ALGORITHM_FORBIDDEN
 */
export function checkChain(
  chain: readonly Certificate[],
  rules: ChainRules,
  anchors: readonly Certificate[],
): string | undefined {
  const state: State = {
    pathLength: rules.pathLengthMax ?? chain.length,
    policies: initialPolicyState(chain.length - 1, rules.certificatePolicies),
    constraints: [],
    budget: { comparisons: 0 },
    unknownRevocation: undefined,
  };
  for (const [depth, certificate] of [...chain].reverse().entries()) {
    const issuer = chain[chain.length - depth];
    const isLeaf = depth === chain.length - 1;
    assertProfile(certificate);
    assertValidity(certificate, rules.at);
    const use = isLeaf ? keyUseOf(rules.purpose) : "sign";
    assertKeyAllowed(certificate.publicKey, use, rules.at, rules.policy);
    if (issuer !== undefined) {
      assertSignatureAlgorithm(certificate, rules);
      assertNotRevoked(certificate, [issuer, ...anchors], rules, state);
      assertNames(certificate, isLeaf, state);
      assertPolicies(certificate, isLeaf, state);
    }
    if (isLeaf) assertPurpose(certificate, rules.purpose);
    else prepareForNext(certificate, issuer === undefined, rules, state);
  }
  return state.unknownRevocation;
}

/** §4.1.2.5: whole seconds, both ends included; a fraction of the time in question is cut off. */
function assertValidity(certificate: Certificate, at: Date): void {
  const time = Math.floor(at.getTime() / 1000) * 1000;
  const { notBefore, notAfter } = certificate;
  if (time < notBefore.getTime() || time > notAfter.getTime())
    throw refused(
      "CERTIFICATE_EXPIRED",
      certificate,
      `expected ${at.toISOString()} within ${notBefore.toISOString()} to ${notAfter.toISOString()}`,
    );
}

function assertSignatureAlgorithm(
  certificate: Certificate,
  { at, policy }: ChainRules,
): void {
  const id = certificateSignatureId(certificate.signatureAlgorithm);
  assertCertificateSignatureAllowed(id ?? "an unknown one", at, policy);
}

function assertNotRevoked(
  certificate: Certificate,
  candidates: readonly Certificate[],
  rules: ChainRules,
  state: State,
): void {
  if (rules.revocation === undefined) return;
  const status = revocationStatus(
    certificate,
    candidates.filter(({ subject }) => sameName(subject, certificate.issuer)),
    rules.revocation,
    rules.at,
    (id) => isAllowed(id, rules),
  );
  switch (status.kind) {
    case "good":
      return;
    case "revoked":
      throw refused(
        "CERTIFICATE_REVOKED",
        certificate,
        `revoked at ${status.at.toISOString()} for ${status.reason}`,
      );
    case "unknown":
      state.unknownRevocation ??= `expected a fresh revocation list for certificate ${certificate.fingerprint}, found ${status.reason}`;
  }
}

function isAllowed(signatureId: string, { at, policy }: ChainRules): boolean {
  try {
    assertCertificateSignatureAllowed(signatureId, at, policy);
    return true;
  } catch {
    return false;
  }
}

/** §6.1.3 (b), (c): self-issued authorities are exempt, so that they can change their keys. */
function assertNames(
  certificate: Certificate,
  isLeaf: boolean,
  state: State,
): void {
  if (!isLeaf && isSelfIssued(certificate)) return;
  const names = {
    subject: certificate.subject,
    alternativeNames: certificate.extensions.known.alternativeNames ?? [],
  };
  for (const constraints of state.constraints) {
    const breach = findNameBreach(names, constraints, state.budget);
    if (breach !== undefined)
      throw refused("CERTIFICATE_CONSTRAINED", certificate, breach);
  }
}

function assertPolicies(
  certificate: Certificate,
  isLeaf: boolean,
  state: State,
): void {
  const next = nextPolicyState(state.policies, certificate.extensions.known, {
    isLeaf,
    isSelfIssued: isSelfIssued(certificate),
  });
  if (next === undefined)
    throw refused(
      "CERTIFICATE_CONSTRAINED",
      certificate,
      "expected a certificate policy that the path allows, found none",
    );
  state.policies = next;
}

/** §6.1.4 (k)–(n): may this certificate issue others, and what does it ask of them? */
function prepareForNext(
  certificate: Certificate,
  isAnchor: boolean,
  rules: ChainRules,
  state: State,
): void {
  const { basicConstraints, keyUsage, nameConstraints } =
    certificate.extensions.known;
  if (basicConstraints?.ca !== true)
    throw refused(
      "CERTIFICATE_CONSTRAINED",
      certificate,
      "expected a certification authority, found none",
    );
  if (keyUsage?.has("keyCertSign") === false)
    throw refused(
      "CERTIFICATE_MISUSED",
      certificate,
      "expected key usage keyCertSign, found others",
    );
  if (!isAnchor) {
    assertExtendedKeyUsage(certificate, rules.purpose);
    if (!isSelfIssued(certificate)) countAuthority(certificate, state);
  }
  state.pathLength = Math.min(
    state.pathLength,
    basicConstraints.pathLength ?? Infinity,
  );
  if (nameConstraints !== undefined) state.constraints.push(nameConstraints);
}

function countAuthority(certificate: Certificate, state: State): void {
  if (state.pathLength <= 0)
    throw refused(
      "CERTIFICATE_CONSTRAINED",
      certificate,
      "expected no further authority, found one",
    );
  state.pathLength -= 1;
}

function isSelfIssued({ issuer, subject }: Certificate): boolean {
  return sameName(issuer, subject);
}

function refused(
  code: ErrorCode,
  certificate: Certificate,
  reason: string,
): ComityError {
  return new ComityError(
    code,
    `certificate ${certificate.fingerprint}: ${reason}`,
    { details: { certificate: certificate.fingerprint } },
  );
}
