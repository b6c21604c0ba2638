import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  initialPolicyState,
  nextPolicyState,
  type PolicyState,
} from "../../src/trust/certificate-policies.ts";
import type { Extensions } from "../../src/trust/extensions.ts";

const any = "2.5.29.32.0";
const gold = "1.2.3.1";
const silver = "1.2.3.2";

/** Whether a path of these certificates, from below the anchor to the leaf, is valid. */
function isValid(...path: readonly Extensions[]): boolean {
  let state: PolicyState | undefined = initialPolicyState(path.length);
  for (const [i, extensions] of path.entries()) {
    state = nextPolicyState(state, extensions, {
      isLeaf: i === path.length - 1,
      isSelfIssued: false,
    });
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
    assert.ok(isValid(ca, { policies: [any] }));
    assert.ok(
      isValid({ policies: [any], ...explicit }, { policies: [silver] }),
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
    assert.ok(!isValid(map(gold, any), { policies: [silver] }));
    assert.ok(!isValid(map(any, silver), { policies: [silver] }));
    const inhibited = {
      policies: [gold],
      policyConstraints: { requireExplicitPolicy: 0, inhibitPolicyMapping: 0 },
    };
    assert.ok(!isValid(inhibited, map(gold, silver), { policies: [silver] }));
    assert.ok(!isValid(inhibited, map(gold, silver), { policies: [gold] }));
  });

  it("are not stood for by any policy once that is inhibited", () => {
    const ca = { policies: [gold], inhibitAnyPolicy: 0, ...explicit };
    assert.ok(!isValid(ca, { policies: [any] }));
    assert.ok(isValid(ca, { policies: [gold] }));
  });
});
