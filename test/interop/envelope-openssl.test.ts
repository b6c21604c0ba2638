import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, it } from "vitest";
import { openEnvelope, sealEnvelope } from "../../src/seal/envelope.ts";
import type {
  IssuedCertificate,
  IssuedKeyKind,
} from "../../src/trust/issue.ts";
import { writeIssued } from "../support/key-pem.ts";
import { opensslFolder } from "../support/openssl.ts";
import { describeNeeding } from "../support/needing.ts";
import { toolMissing } from "../support/required-tool.ts";
import { issued, throwAwayChain } from "../support/throw-away-chain.ts";

const plaintext = Buffer.alloc(70_000, "what an envelope holds\r\n");

/** OpenSSL's defaults are a key derivation over SHA-1 and PKCS#1 v1.5. */
const encryptionOptions: Readonly<Record<IssuedKeyKind, readonly string[]>> = {
  p256: ["-keyopt", "ecdh_kdf_md:sha256"],
  p384: ["-keyopt", "ecdh_kdf_md:sha256"],
  rsa3072: [
    ...["-keyopt", "rsa_padding_mode:oaep"],
    ...["-keyopt", "rsa_oaep_md:sha256"],
  ],
};

const need = {
  missing: toolMissing("openssl"),
  proves: "that OpenSSL and Comity open each other's envelopes",
};

describeNeeding(need, "envelopes and OpenSSL", () => {
  const folder = opensslFolder();
  const recipients = new Map<IssuedKeyKind, IssuedCertificate>();
  const recipient = (kind: IssuedKeyKind): IssuedCertificate => {
    const found = recipients.get(kind);
    if (found === undefined) throw new Error(`no recipient ${kind}`);
    return found;
  };
  beforeAll(async () => {
    const { anchor } = await throwAwayChain("recipient");
    for (const key of ["p256", "p384", "rsa3072"] as const) {
      const made = await issued(key, {
        role: "encryption",
        issuer: anchor,
        key,
      });
      recipients.set(key, made);
      writeIssued(folder, key, made);
    }
    folder.write("plaintext", plaintext);
  });
  afterAll(() => folder.remove());

  const decrypts = (name: string, envelope: Uint8Array): boolean => {
    folder.write("envelope", envelope);
    // OpenSSL 3.0.19 writes a plaintext whose tag is wrong, and only then fails: its exit status alone counts.
    return folder.succeeds(
      ...["cms", "-decrypt", "-binary", "-inform", "DER", "-in", "envelope"],
      ...["-recip", `${name}.pem`, "-inkey", `${name}.key`, "-out", "opened"],
    );
  };

  const encrypt = (...options: readonly string[]): Uint8Array => {
    folder.run(
      ...["cms", "-encrypt", "-binary", "-in", "plaintext"],
      ...["-outform", "DER", "-out", "theirs", ...options],
    );
    return readFileSync(folder.path("theirs"));
  };

  for (const kind of ["p256", "p384", "rsa3072"] as const)
    describe(kind, () => {
      it("opens ours", () => {
        const { certificate } = recipient(kind);
        const envelope = sealEnvelope(plaintext, [certificate]);
        assert.equal(decrypts(kind, envelope), true);
        assert.ok(readFileSync(folder.path("opened")).equals(plaintext));
      });

      it("refuses ours with another tag", () => {
        const { certificate } = recipient(kind);
        const envelope = Uint8Array.from(
          sealEnvelope(plaintext, [certificate]),
        );
        envelope[envelope.length - 1] = (envelope.at(-1) ?? 0) ^ 1;
        assert.equal(decrypts(kind, envelope), false);
      });

      it("makes one that we open", () => {
        const envelope = encrypt(
          ...["-aes-256-gcm", "-recip", `${kind}.pem`],
          ...encryptionOptions[kind],
        );
        const opened = openEnvelope(envelope, [recipient(kind)]);
        assert.ok(Buffer.from(opened).equals(plaintext));
      });

      it("makes one by its defaults that we refuse", () => {
        const envelope = encrypt("-aes-256-gcm", "-recip", `${kind}.pem`);
        assert.throws(() => openEnvelope(envelope, [recipient(kind)]), {
          code: "ALGORITHM_UNKNOWN",
        });
      });
    });

  it("opens ours to several recipients with each of their keys", () => {
    const envelope = sealEnvelope(
      plaintext,
      [...recipients.values()].map(({ certificate }) => certificate),
    );
    for (const name of recipients.keys())
      assert.equal(decrypts(name, envelope), true);
  });

  it("makes one without authentication that we refuse", () => {
    const envelope = encrypt(
      ...["-aes-256-cbc", "-recip", "p256.pem"],
      ...encryptionOptions.p256,
    );
    assert.throws(() => openEnvelope(envelope, [recipient("p256")]), {
      code: "CMS_MALFORMED",
    });
  });

  it("makes one by key identifier that is for nobody", () => {
    const envelope = encrypt(
      ...["-aes-256-gcm", "-keyid", "-recip", "p256.pem"],
      ...encryptionOptions.p256,
    );
    assert.throws(() => openEnvelope(envelope, [recipient("p256")]), {
      code: "ENVELOPE_NOT_FOR_US",
    });
  });
});
