import type { Extensions, PolicyMapping } from "./extensions.ts";

const anyPolicy = "2.5.29.32.0";

/** Where RFC 5280 §6.1 stands with policies after some certificates of a path. Counters are certificates still allowed. */
export type PolicyState = {
  /** Policies a certificate of the next depth may assert; empty once the valid policy tree is NULL. */
  readonly expected: ReadonlySet<string>;
  readonly explicitPolicy: number;
  readonly policyMapping: number;
  readonly inhibitAnyPolicy: number;
};

/** §6.1.2 for a user who accepts any policy and requires none; `length` is the number of certificates in the path. */
export function initialPolicyState(length: number): PolicyState {
  return {
    expected: new Set([anyPolicy]),
    explicitPolicy: length + 1,
    policyMapping: length + 1,
    inhibitAnyPolicy: length + 1,
  };
}

/**
 * One certificate's policies (§6.1.3 (d)–(f)), and for an authority the preparation for the next (§6.1.4 (a)–(b),
 * (h)–(j)). Since any policy satisfies the user, only the tree's lowest level matters, which is a set; a tree would
 * grow exponentially under hostile mappings (RFC 9618).
 * @returns undefined when a policy is required and none is left, or a mapping is forbidden
 */
export function nextPolicyState(
  state: PolicyState,
  extensions: Extensions,
  place: { readonly isLeaf: boolean; readonly isSelfIssued: boolean },
): PolicyState | undefined {
  const allowsAny =
    state.inhibitAnyPolicy > 0 || (!place.isLeaf && place.isSelfIssued);
  const valid = validPolicies(state.expected, extensions.policies, allowsAny);
  if (place.isLeaf) {
    const required =
      extensions.policyConstraints?.requireExplicitPolicy === 0 ||
      countDown(state.explicitPolicy, place.isSelfIssued) === 0;
    return required && valid.size === 0
      ? undefined
      : { ...state, expected: valid };
  }
  if (state.explicitPolicy === 0 && valid.size === 0) return undefined;
  const expected = mapPolicies(
    valid,
    extensions.policyMappings ?? [],
    state.policyMapping > 0,
  );
  if (expected === undefined) return undefined;
  const { requireExplicitPolicy, inhibitPolicyMapping } =
    extensions.policyConstraints ?? {};
  const down = (count: number, stated: number | undefined): number =>
    Math.min(countDown(count, place.isSelfIssued), stated ?? Infinity);
  return {
    expected,
    explicitPolicy: down(state.explicitPolicy, requireExplicitPolicy),
    policyMapping: down(state.policyMapping, inhibitPolicyMapping),
    inhibitAnyPolicy: down(state.inhibitAnyPolicy, extensions.inhibitAnyPolicy),
  };
}

function countDown(count: number, isSelfIssued: boolean): number {
  return isSelfIssued ? count : Math.max(0, count - 1);
}

function validPolicies(
  expected: ReadonlySet<string>,
  asserted: readonly string[] | undefined,
  allowsAny: boolean,
): ReadonlySet<string> {
  if (asserted === undefined) return new Set();
  const named = asserted.filter(
    (policy) =>
      policy !== anyPolicy && (expected.has(policy) || expected.has(anyPolicy)),
  );
  return asserted.includes(anyPolicy) && allowsAny
    ? new Set([...named, ...expected])
    : new Set(named);
}

/** §6.1.4 (a) and (b). Where mapping is inhibited a mapped policy falls away instead. */
function mapPolicies(
  valid: ReadonlySet<string>,
  mappings: readonly PolicyMapping[],
  mayMap: boolean,
): ReadonlySet<string> | undefined {
  const expected = new Set(valid);
  for (const { issuerPolicy, subjectPolicy } of mappings) {
    if (issuerPolicy === anyPolicy || subjectPolicy === anyPolicy)
      return undefined;
    expected.delete(issuerPolicy);
  }
  for (const { issuerPolicy, subjectPolicy } of mappings)
    if (mayMap && (valid.has(issuerPolicy) || valid.has(anyPolicy)))
      expected.add(subjectPolicy);
  return expected;
}
