import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import {
  decodeSignedData,
  encodeSignedData,
  signerCertificate,
  verifySignedData,
} from "../../src/cms/signed-data.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import type { IssuedKeyKind } from "../../src/trust/issue.ts";
import { writeIssued } from "../support/key-pem.ts";
import { signerOf } from "../support/one-authority.ts";
import { opensslFolder } from "../support/openssl.ts";
import { describeNeeding } from "../support/needing.ts";
import { toolMissing } from "../support/required-tool.ts";
import {
  midYear,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const manifest = Buffer.from("<asic:ASiCManifest>…</asic:ASiCManifest>\r\n");
const atMidYear = `${midYear.getTime() / 1000}`;

/** How `openssl cms -sign` is told to use the algorithm that the policy has for a key. */
const signingOptions: Readonly<Record<IssuedKeyKind, readonly string[]>> = {
  p256: ["-md", "sha256"],
  p384: ["-md", "sha384"],
  rsa3072: [
    ...["-md", "sha256", "-keyopt", "rsa_padding_mode:pss"],
    ...["-keyopt", "rsa_pss_saltlen:digest"],
  ],
};

const need = {
  missing: toolMissing("openssl"),
  proves: "that OpenSSL and Comity verify each other's signatures",
};

describeNeeding(need, "signatures and OpenSSL", () => {
  const folder = opensslFolder();
  afterAll(() => folder.remove());
  folder.write("manifest", manifest);
  folder.write("altered", Buffer.concat([manifest, Buffer.from(" ")]));

  for (const kind of ["p256", "p384", "rsa3072"] as const)
    describe(kind, () => {
      let chain: ThrowAwayChain;
      beforeAll(async () => {
        chain = await throwAwayChain(kind, kind);
        writeIssued(folder, `${kind}-anchor`, chain.anchor);
        writeIssued(folder, `${kind}-intermediate`, chain.intermediate);
        writeIssued(folder, `${kind}-signing`, chain.signing);
      });

      const verifies = (signature: string, content: string): boolean =>
        folder.succeeds(
          ...["cms", "-verify", "-cades", "-binary", "-inform", "DER"],
          ...["-in", signature, "-content", content, "-out", "content"],
          ...["-CAfile", `${kind}-anchor.pem`, "-attime", atMidYear],
        );

      it("verifies ours as CAdES, and nothing else under it", async () => {
        const signer = signerOf(chain);
        const signature = await encodeSignedData({
          ...signer,
          manifest,
          signingTime: midYear,
        });
        folder.write(`${kind}-ours.p7s`, signature);
        assert.equal(verifies(`${kind}-ours.p7s`, "manifest"), true);
        assert.equal(verifies(`${kind}-ours.p7s`, "altered"), false);
      });

      it("makes one that we verify", () => {
        folder.run(
          ...["cms", "-sign", "-cades", "-binary", "-in", "manifest"],
          ...[
            "-signer",
            `${kind}-signing.pem`,
            "-inkey",
            `${kind}-signing.key`,
          ],
          ...signingOptions[kind],
          ...["-certfile", `${kind}-intermediate.pem`],
          ...["-outform", "DER", "-out", `${kind}-theirs.p7s`],
        );
        const signed = decodeSignedData(
          readFileSync(folder.path(`${kind}-theirs.p7s`)),
        );
        const certificate = signerCertificate(signed);
        assert.ok(Buffer.from(certificate).equals(chain.signing.certificate));
        const { publicKey } = parseCertificate(certificate);
        verifySignedData(signed, manifest, publicKey);
        assert.throws(
          () => verifySignedData(signed, Buffer.from("other"), publicKey),
          { code: "SIGNATURE_INVALID" },
        );
      });
    });
});
