import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, it } from "vitest";
import { signatureAlgorithmIds } from "../../src/cms/algorithms.ts";
import {
  algorithmPolicy,
  assertCertificateSignatureAllowed,
  assertKeyAllowed,
  assertSignatureAllowed,
  type KeyUse,
} from "../../src/trust/policy.ts";
import { midYear } from "../support/throw-away-chain.ts";

const forbidden = { code: "ALGORITHM_FORBIDDEN" };

function curve(namedCurve: string): KeyObject {
  return generateKeyPairSync("ec", { namedCurve }).publicKey;
}

function rsa(modulusLength: number, publicExponent = 65537): KeyObject {
  return generateKeyPairSync("rsa", { modulusLength, publicExponent })
    .publicKey;
}

describe("the algorithm policy", () => {
  const allowed: readonly (readonly [string, () => KeyObject])[] = [
    ["P-256", () => curve("P-256")],
    ["P-384", () => curve("P-384")],
    ["brainpoolP256r1", () => curve("brainpoolP256r1")],
    ["brainpoolP384r1", () => curve("brainpoolP384r1")],
    ["RSA of 3072 bits", () => rsa(3072)],
  ];
  for (const [name, make] of allowed)
    it(`accepts ${name} to sign and to encrypt`, () => {
      const key = make();
      for (const use of ["sign", "encrypt"] as const)
        assert.doesNotThrow(() => assertKeyAllowed(key, use, midYear));
    });

  const refused: readonly (readonly [string, () => KeyObject])[] = [
    ["P-224", () => curve("P-224")],
    ["P-521", () => curve("P-521")],
    ["secp256k1", () => curve("secp256k1")],
    ["RSA of 2048 bits", () => rsa(2048)],
    ["RSA of 3076 bits", () => rsa(3076)],
    ["RSA with exponent 3", () => rsa(3072, 3)],
    ["Ed25519", () => generateKeyPairSync("ed25519").publicKey],
    ["X25519", () => generateKeyPairSync("x25519").publicKey],
  ];
  for (const [name, make] of refused)
    it(`has no row for ${name}`, () => {
      const key = make();
      for (const use of ["sign", "encrypt"] as const)
        assert.throws(() => assertKeyAllowed(key, use, midYear), forbidden);
    });

  it("lets a key that is for PSS only not encrypt", () => {
    const { publicKey } = generateKeyPairSync("rsa-pss", {
      modulusLength: 3072,
    });
    const judge = (use: KeyUse) => (): void =>
      assertKeyAllowed(publicKey, use, midYear);
    assert.doesNotThrow(judge("sign"));
    assert.throws(judge("encrypt"), forbidden);
  });

  it("accepts every message signature there is code for, and no other", () => {
    for (const id of signatureAlgorithmIds)
      assert.doesNotThrow(() => assertSignatureAllowed(id, midYear));
    for (const id of ["ecdsa-p256-sha1", "rsa-pkcs1-sha256", ""])
      assert.throws(() => assertSignatureAllowed(id, midYear), forbidden);
  });

  it("refuses certificates signed with PKCS#1 v1.5 or SHA-1", () => {
    for (const id of ["rsa-pkcs1-sha256", "ecdsa-sha1", "rsa-pss-sha1"])
      assert.throws(
        () => assertCertificateSignatureAllowed(id, midYear),
        forbidden,
      );
  });

  it("ends a row at its date", () => {
    const algorithm = "ecdsa-p256-sha256";
    const policy = {
      ...algorithmPolicy,
      signatures: [{ algorithm, notAfter: "2026-07-01T00:00:00Z" }],
    };
    const judge = (at: Date) => (): void =>
      assertSignatureAllowed(algorithm, at, policy);
    assert.doesNotThrow(judge(midYear));
    assert.throws(judge(new Date(midYear.getTime() + 1)), forbidden);
  });
});
