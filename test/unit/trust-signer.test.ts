import assert from "node:assert/strict";
import { generateKeyPairSync, verify } from "node:crypto";
import { describe, it } from "vitest";
import fc from "fast-check";
import { signatureAlgorithms } from "../../src/cms/algorithms.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import { softSigner } from "../../src/trust/signer.ts";
import { issued } from "../support/throw-away-chain.ts";

describe("a signer with its key in memory", () => {
  for (const [key, algorithm] of [
    ["p256", "ecdsa-p256-sha256"],
    ["p384", "ecdsa-p384-sha384"],
    ["rsa3072", "rsa-pss-sha256"],
  ] as const)
    it(`signs with ${algorithm} what the certificate's key verifies`, async () => {
      const anchor = await issued("anchor", { role: "anchor" });
      const made = await issued("signer", {
        role: "signing",
        issuer: anchor,
        key,
      });
      const signer = softSigner({ ...made, chain: [anchor.certificate] });
      assert.equal(signer.signatureAlgorithm, algorithm);
      assert.deepEqual(signer.chain, [anchor.certificate]);
      const { publicKey } = parseCertificate(made.certificate);
      const { digest, options } = signatureAlgorithms[algorithm];
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (tbs) => {
          const signature = await signer.sign(tbs);
          const input = { key: publicKey, ...options };
          assert.ok(verify(digest, tbs, input, signature));
          const other = Buffer.concat([tbs, Uint8Array.of(0)]);
          assert.ok(!verify(digest, other, input, signature));
        }),
        { numRuns: 10 },
      );
    });

  it("is not made from a certificate of another key", async () => {
    const one = await issued("one", { role: "anchor" });
    const two = await issued("two", { role: "anchor" });
    assert.throws(
      () => softSigner({ ...one, certificate: two.certificate, chain: [] }),
      { code: "KEY_MISMATCH" },
    );
  });

  it("is not made from a certificate that cannot be read", () => {
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    assert.throws(
      () => softSigner({ privateKey, certificate: Buffer.of(1), chain: [] }),
      { code: "CERTIFICATE_MALFORMED" },
    );
  });
});
