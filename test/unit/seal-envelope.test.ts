import assert from "node:assert/strict";
import { beforeAll, describe, it } from "vitest";
import { openEnvelope, sealEnvelope } from "../../src/seal/envelope.ts";
import {
  issued,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const container = Buffer.from("a container");

describe("an envelope", () => {
  let chain: ThrowAwayChain;
  beforeAll(async () => {
    chain = await throwAwayChain("envelope");
  });

  it("is opened with the key of a certificate it was sealed to", () => {
    const envelope = sealEnvelope(container, [chain.encryption.certificate]);
    assert.ok(container.equals(openEnvelope(envelope, [chain.encryption])));
  });

  it("is opened with the old key and the new one, while both are listed", async () => {
    const next = await issued("next", {
      role: "encryption",
      issuer: chain.intermediate,
      key: "rsa3072",
    });
    const envelope = sealEnvelope(container, [
      chain.encryption.certificate,
      next.certificate,
    ]);
    assert.ok(container.equals(openEnvelope(envelope, [next])));
    assert.ok(container.equals(openEnvelope(envelope, [chain.encryption])));
    assert.ok(
      container.equals(openEnvelope(envelope, [next, chain.encryption])),
    );
  });

  it("is sealed to nobody's certificate for signing", () => {
    assert.throws(() => sealEnvelope(container, [chain.signing.certificate]), {
      code: "CERTIFICATE_MISUSED",
    });
  });

  it("is not sealed to nobody", () => {
    assert.throws(() => sealEnvelope(container, []), {
      code: "RECIPIENT_WITHOUT_KEY",
    });
  });

  it("is not sealed to what is no certificate", () => {
    assert.throws(() => sealEnvelope(container, [Buffer.from("no")]), {
      code: "CERTIFICATE_MALFORMED",
    });
  });

  it("is for nobody who has no key", () => {
    const envelope = sealEnvelope(container, [chain.encryption.certificate]);
    assert.throws(() => openEnvelope(envelope, []), {
      code: "ENVELOPE_NOT_FOR_US",
    });
  });
});
