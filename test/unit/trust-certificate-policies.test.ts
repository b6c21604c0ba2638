import assert from "node:assert/strict";
import { describe, it } from "vitest";
import {
  initialPolicyState,
  nextPolicyState,
  type PolicyInputs,
  type PolicyState,
} from "../../src/trust/certificate-policies.ts";
import type { Extensions } from "../../src/trust/extensions.ts";

const anyPolicy = "2.5.29.32.0";
const gold = "1.2.3.1";
const silver = "1.2.3.2";
const bronze = "1.2.3.3";
const lead = "1.2.3.4";

type Step = Extensions & { readonly isSelfIssued?: boolean };

/** Whether a path of these certificates, from below the anchor to the leaf, is valid. */
function isValid(...path: readonly Step[]): boolean {
  return isValidFor({}, ...path);
}

function isValidFor(inputs: PolicyInputs, ...path: readonly Step[]): boolean {
  let state: PolicyState | undefined = initialPolicyState(path.length, inputs);
  for (const [i, { isSelfIssued = false, ...extensions }] of path.entries()) {
    const isLeaf = i === path.length - 1;
    state = nextPolicyState(state, extensions, { isLeaf, isSelfIssued });
    if (state === undefined) return false;
  }
  return true;
}

const explicit = { policyConstraints: { requireExplicitPolicy: 0 } };

describe("certificate policies", () => {
  it("do not matter until one is required", () => {
    assert.ok(isValid({}, {}));
    assert.ok(isValid({ policies: [gold] }, { policies: [silver] }));
  });

  it("must be handed down unbroken once one is required", () => {
    const ca = { policies: [gold], ...explicit };
    assert.ok(isValid(ca, { policies: [gold] }));
    assert.ok(isValid(ca, { policies: [anyPolicy] }));
    assert.ok(
      isValid({ policies: [anyPolicy], ...explicit }, { policies: [silver] }),
    );
    assert.ok(!isValid(ca, { policies: [silver] }));
    assert.ok(!isValid(ca, {}));
    assert.ok(!isValid(explicit, { policies: [gold] }));
  });

  it("may be required after some more certificates", () => {
    const later = { policyConstraints: { requireExplicitPolicy: 1 } };
    assert.ok(!isValid(later, {}, {}));
    assert.ok(
      isValid(
        { policies: [gold], ...later },
        { policies: [gold] },
        { policies: [gold] },
      ),
    );
    assert.ok(!isValid({}, explicit));
  });

  it("are mapped where that is allowed, never to or from any policy", () => {
    const map = (issuerPolicy: string, subjectPolicy: string): Extensions => ({
      policies: [gold],
      policyMappings: [{ issuerPolicy, subjectPolicy }],
      ...explicit,
    });
    assert.ok(isValid(map(gold, silver), { policies: [silver] }));
    assert.ok(!isValid(map(gold, silver), { policies: [gold] }));
    assert.ok(!isValid(map(gold, anyPolicy), { policies: [silver] }));
    assert.ok(!isValid(map(anyPolicy, silver), { policies: [silver] }));
    const inhibited = {
      policies: [gold],
      policyConstraints: { requireExplicitPolicy: 0, inhibitPolicyMapping: 0 },
    };
    assert.ok(!isValid(inhibited, map(gold, silver), { policies: [silver] }));
    assert.ok(!isValid(inhibited, map(gold, silver), { policies: [gold] }));
  });

  it("are not stood for by any policy once that is inhibited", () => {
    const ca = { policies: [gold], inhibitAnyPolicy: 0, ...explicit };
    assert.ok(!isValid(ca, { policies: [anyPolicy] }));
    assert.ok(isValid(ca, { policies: [gold] }));
  });

  it("are not counted down by authorities that renew their own key", () => {
    const later = { policyConstraints: { requireExplicitPolicy: 1 } };
    const renewed = { isSelfIssued: true };
    const second = { policyConstraints: { requireExplicitPolicy: 2 } };
    assert.ok(isValid(second, renewed, {}));
    assert.ok(!isValid(second, {}, {}));
    assert.ok(!isValid(later, renewed, {}));
    // Any policy still stands for all in a self-issued certificate, though it is inhibited.
    const inhibited = { policies: [gold], inhibitAnyPolicy: 0, ...explicit };
    const any = { policies: [anyPolicy] };
    const leaf = { policies: [gold] };
    assert.ok(isValid(inhibited, { ...any, isSelfIssued: true }, leaf));
    assert.ok(!isValid(inhibited, any, leaf));
    assert.ok(!isValid(inhibited, { ...any, isSelfIssued: true }));
  });

  it("are required of a self-issued leaf as of any other", () => {
    const later = { policyConstraints: { requireExplicitPolicy: 1 } };
    assert.ok(!isValid(later, { isSelfIssued: true }));
  });
});

describe("the certificate policies a user accepts", () => {
  it("must go back to one of them in the words of the first authority", () => {
    const one = { acceptable: [gold], requireExplicit: true };
    const mapped = {
      policies: [gold, bronze],
      policyMappings: [
        { issuerPolicy: gold, subjectPolicy: silver },
        { issuerPolicy: bronze, subjectPolicy: lead },
      ],
    };
    assert.ok(isValidFor(one, mapped, { policies: [silver] }));
    assert.ok(!isValidFor(one, mapped, { policies: [lead] }));
    assert.ok(!isValidFor(one, mapped, { policies: [gold] }));
    const other = { acceptable: [silver], requireExplicit: true };
    assert.ok(!isValidFor(other, mapped, { policies: [silver] }));
    const anything = { policies: [anyPolicy] };
    assert.ok(isValidFor(one, anything, anything));
    assert.ok(isValidFor(one, anything, { policies: [gold] }));
    assert.ok(!isValidFor(one, anything, { policies: [silver] }));
    assert.ok(!isValidFor({ ...one, acceptable: [] }, anything, anything));
  });

  it("matter only once a policy is required", () => {
    assert.ok(isValidFor({ acceptable: [gold] }, {}, { policies: [silver] }));
    const asked = { acceptable: [gold], requireExplicit: true };
    assert.ok(!isValidFor(asked, {}, { policies: [gold] }));
    assert.ok(!isValidFor({ acceptable: [gold] }, explicit, {}));
  });

  it("may be asked for without mapping and without any policy", () => {
    const map = {
      policies: [gold],
      policyMappings: [{ issuerPolicy: gold, subjectPolicy: silver }],
    };
    const asked = { requireExplicit: true };
    assert.ok(isValidFor(asked, map, { policies: [silver] }));
    const unmapped = { ...asked, inhibitMapping: true };
    assert.ok(!isValidFor(unmapped, map, { policies: [silver] }));
    const anything = { policies: [anyPolicy] };
    assert.ok(isValidFor(asked, anything, anything));
    assert.ok(!isValidFor({ ...asked, inhibitAny: true }, anything, anything));
  });

  it("cost no more than what certificates say, however they are mapped", () => {
    // In a tree each of these maps every policy to every other: 40 to the tenth power of nodes (CVE-2023-0464).
    const policies = Array.from(
      { length: 40 },
      (_none, n) => `1.2.3.${n + 10}`,
    );
    const policyMappings = policies.flatMap((issuerPolicy) =>
      policies.map((subjectPolicy) => ({ issuerPolicy, subjectPolicy })),
    );
    const authority = { policies, policyMappings };
    const path = Array.from({ length: 10 }, () => authority);
    let state: PolicyState | undefined = initialPolicyState(11, {
      acceptable: [policies[0] ?? ""],
      requireExplicit: true,
    });
    for (const each of path)
      state &&= nextPolicyState(state, each, {
        isLeaf: false,
        isSelfIssued: false,
      });
    assert.equal(state?.expected.size, policies.length);
    const end = { isLeaf: true, isSelfIssued: false };
    assert.ok(nextPolicyState(state, { policies }, end));
  });
});
