import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { afterAll, describe } from "vitest";
import fc from "fast-check";
import {
  context,
  encode,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
} from "../../src/cms/der.ts";
import type { PolicyInputs } from "../../src/trust/certificate-policies.ts";
import type { Extensions } from "../../src/trust/extensions.ts";
import { certificatesToPem } from "../../src/trust/issue.ts";
import { validatePath } from "../../src/trust/path.ts";
import {
  forgeCertificate,
  keyUsages,
  type Extension,
} from "../support/forged-certificate.ts";
import { opensslFolder } from "../support/openssl.ts";
import { itNeeding } from "../support/needing.ts";
import { toolMissing } from "../support/required-tool.ts";
import { midYear, notAfter, notBefore } from "../support/throw-away-chain.ts";

/** What one certificate says of policies, and whether its authority had its own name before: a change of keys. */
type Said = Pick<
  Extensions,
  "policies" | "policyMappings" | "policyConstraints" | "inhibitAnyPolicy"
> & { readonly isSelfIssued: boolean };

type Path = {
  readonly authorities: readonly Said[];
  readonly leaf: Said;
  readonly inputs: PolicyInputs;
};

/** DER, from the leaf to the anchor. */
type MadePath = {
  readonly leaf: Uint8Array;
  readonly intermediates: readonly Uint8Array[];
  readonly anchor: Uint8Array;
};

const anyPolicy = "2.5.29.32.0";
const named = ["1.2.3.1", "1.2.3.2", "1.2.3.3"] as const;
const keys = Array.from(
  { length: 6 },
  () => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
);
const openssl = opensslFolder();
afterAll(() => openssl.remove());

describe("certificate policies", () => {
  itNeeding(
    {
      missing: toolMissing("openssl"),
      proves: "that certificate policies are judged as OpenSSL judges them",
    },
    "are judged as openssl verify -policy_check judges them",
    () => {
      const found = { valid: 0, invalid: 0 };
      fc.assert(
        fc.property(paths(), (path) => {
          const made = makePath(path);
          const isValid = judge(made, path.inputs);
          assert.equal(isValid, opensslJudges(made, path.inputs));
          found[isValid ? "valid" : "invalid"] += 1;
        }),
        { seed: 20260701, numRuns: 300 },
      );
      // Neither side can agree by saying always the same.
      assert.ok(found.valid > 50 && found.invalid > 50, JSON.stringify(found));
    },
  );
});

function judge(made: MadePath, certificatePolicies: PolicyInputs): boolean {
  const outcome = validatePath({
    leaf: made.leaf,
    intermediates: made.intermediates,
    anchors: [made.anchor],
    at: midYear,
    purpose: "sign",
    certificatePolicies,
  });
  // Nothing but policies differs among these paths.
  if (outcome.kind !== "valid")
    assert.equal(outcome.code, "CERTIFICATE_CONSTRAINED");
  return outcome.kind === "valid";
}

function opensslJudges(made: MadePath, inputs: PolicyInputs): boolean {
  openssl.write("anchor.pem", certificatesToPem([made.anchor]));
  openssl.write("middle.pem", certificatesToPem(made.intermediates));
  openssl.write("leaf.pem", certificatesToPem([made.leaf]));
  return openssl.succeeds(
    "verify",
    "-policy_check",
    // Without the option it takes the user's set for empty, not for any.
    ...(inputs.acceptable ?? [anyPolicy]).flatMap((policy) => [
      "-policy",
      policy,
    ]),
    ...(inputs.requireExplicit === true ? ["-explicit_policy"] : []),
    ...(inputs.inhibitMapping === true ? ["-inhibit_map"] : []),
    ...(inputs.inhibitAny === true ? ["-inhibit_any"] : []),
    ...["-attime", `${midYear.getTime() / 1000}`],
    ...["-CAfile", "anchor.pem", "-untrusted", "middle.pem", "leaf.pem"],
  );
}

function paths(): fc.Arbitrary<Path> {
  return fc.oneof(countedPaths(), mappedPaths(), anyPaths());
}

/** Without any policy: whether one is required, and so what is counted, decides. */
function countedPaths(): fc.Arbitrary<Path> {
  const policyConstraints = fc.option(
    fc.record({ requireExplicitPolicy: fc.nat(3) }),
    { nil: undefined, freq: 3 },
  );
  return pathOf(
    fc.record({ policyConstraints, isSelfIssued: fc.boolean() }),
    fc.record({ policyConstraints }),
    fc.constant({}),
  );
}

/** With a policy required: what becomes of it by mapping decides. */
function mappedPaths(): fc.Arbitrary<Path> {
  const inhibited = fc.record({ inhibitPolicyMapping: fc.nat(2) });
  return pathOf(
    fc.record({
      policies: fc.constant([...named]),
      policyMappings: mappings(fc.constantFrom(...named)),
      policyConstraints: fc.option(inhibited, { nil: undefined, freq: 3 }),
      isSelfIssued: fc.boolean(),
    }),
    fc.record({ policies: fc.tuple(fc.constantFrom(...named)) }),
    fc.record({
      acceptable: fc.tuple(fc.constantFrom(...named)),
      requireExplicit: fc.constant(true),
      inhibitMapping: seldom(),
    }),
  );
}

function anyPaths(): fc.Arbitrary<Path> {
  const policyConstraints = fc
    .record({ requireExplicitPolicy: count(), inhibitPolicyMapping: count() })
    .map(given)
    .map((stated) => (Object.keys(stated).length === 0 ? undefined : stated));
  return pathOf(
    fc
      .record({
        policies: policies(),
        policyMappings: mappings(fc.constantFrom(anyPolicy, ...named)),
        policyConstraints,
        inhibitAnyPolicy: count(),
        isSelfIssued: fc.boolean(),
      })
      .map(withoutIdleMappings),
    fc.record({ policies: policies(), policyConstraints }),
    fc.record({
      acceptable: fc.option(
        fc.uniqueArray(fc.constantFrom(...named), {
          minLength: 1,
          maxLength: 2,
        }),
        { nil: undefined },
      ),
      requireExplicit: fc.boolean(),
      inhibitMapping: seldom(),
      inhibitAny: seldom(),
    }),
  );
}

/** RFC 5280 §6.1.4 (a) refuses a mapping of any policy even beside no policies; openssl does not look at it there. */
function withoutIdleMappings<Value extends Stated<Said>>(said: Value): Value {
  return said.policies === undefined
    ? { ...said, policyMappings: undefined }
    : said;
}

type Stated<Value> = {
  readonly [Name in keyof Value]?: Value[Name] | undefined;
};

function pathOf(
  authority: fc.Arbitrary<Stated<Said> & Pick<Said, "isSelfIssued">>,
  leaf: fc.Arbitrary<Stated<Said>>,
  inputs: fc.Arbitrary<Stated<PolicyInputs>>,
): fc.Arbitrary<Path> {
  return fc.record({
    authorities: fc.array(authority.map(given) as fc.Arbitrary<Said>, {
      minLength: 1,
      maxLength: 4,
    }),
    leaf: leaf.map((said) => ({ ...given(said), isSelfIssued: false })),
    inputs: inputs.map(given),
  });
}

function mappings(
  policy: fc.Arbitrary<string>,
): fc.Arbitrary<Said["policyMappings"]> {
  const mapping = fc.record({ issuerPolicy: policy, subjectPolicy: policy });
  return fc.option(fc.array(mapping, { minLength: 1, maxLength: 3 }), {
    nil: undefined,
    freq: 3,
  });
}

function policies(): fc.Arbitrary<readonly string[] | undefined> {
  return fc.oneof(
    fc.tuple(fc.constantFrom(...named)),
    fc.uniqueArray(fc.constantFrom(anyPolicy, ...named), { minLength: 1 }),
    fc.constant([anyPolicy]),
    fc.constant(undefined),
  );
}

function count(): fc.Arbitrary<number | undefined> {
  return fc.option(fc.nat(3), { nil: undefined, freq: 3 });
}

function seldom(): fc.Arbitrary<boolean> {
  return fc.nat(4).map((n) => n === 0);
}

/** The same without members that are undefined. */
function given<Value extends object>(
  value: Value,
): { [Name in keyof Value]?: Exclude<Value[Name], undefined> } {
  return Object.fromEntries(
    Object.entries(value).filter(([, each]) => each !== undefined),
  ) as { [Name in keyof Value]?: Exclude<Value[Name], undefined> };
}

function makePath({ authorities, leaf }: Path): MadePath {
  const anchor = make(0, "anchor", keyUsages.authority, undefined, []);
  const intermediates: ReturnType<typeof make>[] = [];
  for (const [n, said] of authorities.entries()) {
    const issuer = intermediates.at(-1) ?? anchor;
    const name = said.isSelfIssued ? issuer.commonName : `authority ${n}`;
    const extensions = extensionsOf(said);
    intermediates.push(
      make(n + 1, name, keyUsages.authority, issuer, extensions),
    );
  }
  const issuer = intermediates.at(-1) ?? anchor;
  const end = make(5, "leaf", keyUsages.signing, issuer, extensionsOf(leaf));
  return {
    leaf: end.certificate,
    intermediates: intermediates.map(({ certificate }) => certificate),
    anchor: anchor.certificate,
  };
}

function make(
  place: number,
  commonName: string,
  keyUsage: number,
  issuer: Parameters<typeof forgeCertificate>[0]["issuer"],
  extensions: readonly Extension[],
) {
  const privateKey = keys[place];
  assert.ok(privateKey);
  return {
    commonName,
    ...forgeCertificate({
      commonName,
      serial: place + 1,
      privateKey,
      ...(issuer && { issuer }),
      keyUsage,
      notBefore,
      notAfter,
      extensions,
    }),
  };
}

function extensionsOf(said: Said): readonly Extension[] {
  const { policies, policyMappings, policyConstraints, inhibitAnyPolicy } =
    said;
  const extension = (oid: string, critical: boolean, value: Uint8Array) => ({
    oid,
    critical,
    value,
  });
  const all = policies?.map((policy) => encodeSequence(encodeOid(policy)));
  const maps = policyMappings?.map(({ issuerPolicy, subjectPolicy }) =>
    encodeSequence(encodeOid(issuerPolicy), encodeOid(subjectPolicy)),
  );
  const { requireExplicitPolicy, inhibitPolicyMapping } =
    policyConstraints ?? {};
  return [
    ...(all ? [extension("2.5.29.32", false, encodeSequence(...all))] : []),
    ...(maps ? [extension("2.5.29.33", true, encodeSequence(...maps))] : []),
    ...(policyConstraints
      ? [
          extension(
            "2.5.29.36",
            true,
            encodeSequence(
              ...tagged(0, requireExplicitPolicy),
              ...tagged(1, inhibitPolicyMapping),
            ),
          ),
        ]
      : []),
    ...(inhibitAnyPolicy === undefined
      ? []
      : [extension("2.5.29.54", true, encodeSmallInteger(inhibitAnyPolicy))]),
  ];
}

function tagged(tag: number, count: number | undefined): readonly Uint8Array[] {
  if (count === undefined) return [];
  return [encode(context(tag, "primitive"), Uint8Array.of(count))];
}
