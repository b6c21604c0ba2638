import type { Extensions, PolicyMapping } from "./extensions.ts";

const anyPolicy = "2.5.29.32.0";

/** The inputs of RFC 5280 §6.1.1 (c) to (g). Without them any policy will do and none is required. */
export type PolicyInputs = {
  /** Policies (OIDs) of which one must hold from the anchor's side down to the leaf, once one is required at all. */
  readonly acceptable?: readonly string[];
  readonly requireExplicit?: boolean;
  readonly inhibitMapping?: boolean;
  readonly inhibitAny?: boolean;
};

/** Where RFC 5280 §6.1 stands with policies after some certificates of a path. Counters are certificates still allowed. */
export type PolicyState = {
  /** Absent: any. Those the user accepts, in the words of the authority next to the anchor. */
  readonly acceptable: ReadonlySet<string> | undefined;
  readonly expected: Policies;
  readonly explicitPolicy: number;
  readonly policyMapping: number;
  readonly inhibitAnyPolicy: number;
};

/**
 * Policies a certificate of the next depth may assert, each with whether it goes back to one the user accepts; empty once
 * the valid policy tree is NULL. This is the tree's lowest level with equal nodes made one, as in the graph of RFC 9618:
 * it grows with what certificates say and not, as a tree does, with the product of it (CVE-2023-0464).
 */
type Policies = ReadonlyMap<string, boolean>;

/** §6.1.2; `length` is the number of certificates in the path, the anchor not counted. */
export function initialPolicyState(
  length: number,
  inputs: PolicyInputs = {},
): PolicyState {
  const { acceptable } = inputs;
  const count = (isNone: boolean | undefined): number =>
    isNone === true ? 0 : length + 1;
  return {
    acceptable:
      acceptable === undefined || acceptable.includes(anyPolicy)
        ? undefined
        : new Set(acceptable),
    expected: new Map([[anyPolicy, acceptable?.length !== 0]]),
    explicitPolicy: count(inputs.requireExplicit),
    policyMapping: count(inputs.inhibitMapping),
    inhibitAnyPolicy: count(inputs.inhibitAny),
  };
}

/**
 * One certificate's policies (§6.1.3 (d)–(f)), and for an authority the preparation for the next (§6.1.4 (a)–(b),
 * (h)–(j)), for the leaf the end (§6.1.5 (a), (b), (g)).
 * @returns undefined when a policy is required and none is left, or a mapping is forbidden
 */
export function nextPolicyState(
  state: PolicyState,
  extensions: Extensions,
  place: { readonly isLeaf: boolean; readonly isSelfIssued: boolean },
): PolicyState | undefined {
  const allowsAny =
    state.inhibitAnyPolicy > 0 || (!place.isLeaf && place.isSelfIssued);
  const valid = validPolicies(state, extensions.policies, allowsAny);
  if (place.isLeaf) return wrappedUp({ ...state, expected: valid }, extensions);
  if (state.explicitPolicy === 0 && valid.size === 0) return undefined;
  const expected = mapPolicies(
    { ...state, expected: valid },
    extensions.policyMappings ?? [],
  );
  if (expected === undefined) return undefined;
  const { requireExplicitPolicy, inhibitPolicyMapping } =
    extensions.policyConstraints ?? {};
  const down = (count: number, stated: number | undefined): number =>
    Math.min(
      place.isSelfIssued ? count : Math.max(0, count - 1),
      stated ?? Infinity,
    );
  return {
    acceptable: state.acceptable,
    expected,
    explicitPolicy: down(state.explicitPolicy, requireExplicitPolicy),
    policyMapping: down(state.policyMapping, inhibitPolicyMapping),
    inhibitAnyPolicy: down(state.inhibitAnyPolicy, extensions.inhibitAnyPolicy),
  };
}

/** §6.1.5: here even a self-issued certificate counts. */
function wrappedUp(
  state: PolicyState,
  { policyConstraints }: Extensions,
): PolicyState | undefined {
  const isRequired =
    state.explicitPolicy <= 1 || policyConstraints?.requireExplicitPolicy === 0;
  const isHeld = [...state.expected.values()].includes(true);
  return isRequired && !isHeld ? undefined : state;
}

/** §6.1.3 (d): what the certificate asserts of what is expected of it; any policy stands for all of that. */
function validPolicies(
  { acceptable, expected }: PolicyState,
  asserted: readonly string[] | undefined,
  allowsAny: boolean,
): Policies {
  if (asserted === undefined) return new Map();
  const valid = new Map<string, boolean>(
    asserted.includes(anyPolicy) && allowsAny ? expected : [],
  );
  for (const policy of asserted) {
    if (policy === anyPolicy) continue;
    const held = expected.get(policy);
    if (held !== undefined) valid.set(policy, held);
    else if (expected.has(anyPolicy))
      valid.set(policy, isAcceptable(policy, acceptable));
  }
  return valid;
}

/** §6.1.4 (a) and (b). Where mapping is inhibited a mapped policy falls away instead. */
function mapPolicies(
  { acceptable, expected: valid, policyMapping }: PolicyState,
  mappings: readonly PolicyMapping[],
): Policies | undefined {
  const expected = new Map(valid);
  for (const { issuerPolicy, subjectPolicy } of mappings) {
    if (issuerPolicy === anyPolicy || subjectPolicy === anyPolicy)
      return undefined;
    expected.delete(issuerPolicy);
  }
  if (policyMapping === 0) return expected;
  for (const { issuerPolicy, subjectPolicy } of mappings) {
    const held =
      valid.get(issuerPolicy) ??
      (valid.has(anyPolicy)
        ? isAcceptable(issuerPolicy, acceptable)
        : undefined);
    if (held !== undefined)
      expected.set(subjectPolicy, held || expected.get(subjectPolicy) === true);
  }
  return expected;
}

function isAcceptable(
  policy: string,
  acceptable: ReadonlySet<string> | undefined,
): boolean {
  return acceptable === undefined || acceptable.has(policy);
}
