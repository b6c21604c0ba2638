import assert from "node:assert/strict";
import { createHash, generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, it } from "vitest";
import fc from "fast-check";
import { signatureAlgorithms } from "../../src/cms/algorithms.ts";
import {
  decodeSignedData,
  encodeSignedData,
  signatureAlgorithmIn,
  signerCertificate,
  verifySignedData,
  type SignedData,
} from "../../src/cms/signed-data.ts";
import { ComityError } from "../../src/errors.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import type { IssuedKeyKind } from "../../src/trust/issue.ts";
import { signerOf } from "../support/one-authority.ts";
import {
  midYear,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const manifest = Buffer.from("what is signed");

describe("SignedData", () => {
  let chain: ThrowAwayChain;
  let encoded: Uint8Array;
  let signed: SignedData;
  beforeAll(async () => {
    chain = await throwAwayChain("signer");
    encoded = await signedBy(chain);
    signed = decodeSignedData(encoded);
  });
  const publicKey = () => parseCertificate(chain.signing.certificate).publicKey;

  it("says who signed what, when", () => {
    const { signer } = signed;
    assert.equal(signer.signingTime.getTime(), midYear.getTime());
    assert.equal(signer.digest, "sha256");
    const digest = createHash("sha256").update(manifest).digest();
    assert.ok(digest.equals(signer.messageDigest));
    assert.ok(
      Buffer.from(signerCertificate(signed)).equals(chain.signing.certificate),
    );
    assert.equal(
      signatureAlgorithmIn(signed, publicKey()),
      "ecdsa-p256-sha256",
    );
  });

  it("carries the signer's certificate and those above it", () => {
    const [...carried] = signed.certificates.map((each) =>
      Buffer.from(each).toString("hex"),
    );
    const given = [chain.signing, chain.intermediate].map(({ certificate }) =>
      Buffer.from(certificate).toString("hex"),
    );
    assert.deepEqual(carried.toSorted(), given.toSorted());
  });

  it("has signed attributes that are the DER SET OF that was signed", async () => {
    let tbs: Uint8Array | undefined;
    const again = await encodeSignedData({
      ...signerOf(chain),
      manifest,
      signingTime: midYear,
      sign(bytes) {
        tbs = bytes;
        return Promise.resolve(Buffer.from("signature"));
      },
    });
    const { signer } = decodeSignedData(again);
    assert.ok(
      Buffer.from(signer.signedAttributesRaw).equals(tbs ?? Buffer.alloc(0)),
    );
    assert.equal(Buffer.from(signer.signature).toString(), "signature");
  });

  it("verifies with the signer's key, for this content alone", () => {
    verifySignedData(signed, manifest, publicKey());
    const invalid = { code: "SIGNATURE_INVALID" };
    assert.throws(
      () => verifySignedData(signed, Buffer.from("other"), publicKey()),
      invalid,
    );
    const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;
    assert.throws(() => verifySignedData(signed, manifest, other), invalid);
  });

  it("refuses a key that its algorithm does not go with", () => {
    for (const { publicKey: other } of [
      generateKeyPairSync("ec", { namedCurve: "P-384" }),
      generateKeyPairSync("ed25519"),
    ]) {
      assert.equal(signatureAlgorithmIn(signed, other), undefined);
      assert.throws(() => verifySignedData(signed, manifest, other), {
        code: "ALGORITHM_UNKNOWN",
      });
    }
  });

  it("does not survive the change of any octet", () => {
    const key = publicKey();
    fc.assert(
      fc.property(
        fc.nat(encoded.length - 1),
        fc.integer({ min: 1, max: 255 }),
        (place, difference) => {
          const changed = Uint8Array.from(encoded);
          changed[place] = (changed[place] ?? 0) ^ difference;
          try {
            const decoded = decodeSignedData(changed);
            const certificate = Buffer.from(signerCertificate(decoded));
            assert.ok(certificate.equals(chain.signing.certificate));
            verifySignedData(decoded, manifest, key);
          } catch (error) {
            assert.ok(error instanceof ComityError, String(error));
            return;
          }
          // What is left is the certificate above the signer's, which the path judges.
          const intermediate = Buffer.from(encoded).indexOf(
            chain.intermediate.certificate,
          );
          const length = chain.intermediate.certificate.length;
          assert.ok(
            place >= intermediate && place < intermediate + length,
            `octet ${place}`,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  for (const kind of [
    "p384",
    "rsa3072",
  ] as const satisfies readonly IssuedKeyKind[])
    it(`is made with a key of kind ${kind}`, async () => {
      const other = await throwAwayChain(kind, kind);
      const decoded = decodeSignedData(await signedBy(other));
      const { publicKey: key } = parseCertificate(other.signing.certificate);
      verifySignedData(decoded, manifest, key);
      const id = signatureAlgorithmIn(decoded, key);
      assert.equal(
        id,
        kind === "p384" ? "ecdsa-p384-sha384" : "rsa-pss-sha256",
      );
    });
});

describe("the table of signature algorithms", () => {
  it("has one encoding for no two rows that a key could both take", () => {
    const taken = Object.values(signatureAlgorithms).flatMap(
      ({ encodings, keyTypes, curve = "" }) =>
        encodings.flatMap((encoding) =>
          keyTypes.map((type) => `${encoding} ${type} ${curve}`),
        ),
    );
    assert.equal(new Set(taken).size, taken.length);
  });
});

function signedBy(chain: ThrowAwayChain): Promise<Uint8Array> {
  return encodeSignedData({
    ...signerOf(chain),
    manifest,
    signingTime: midYear,
  });
}
