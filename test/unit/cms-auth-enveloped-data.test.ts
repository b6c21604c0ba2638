import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, it } from "vitest";
import fc from "fast-check";
import {
  decryptEnveloped,
  encryptEnveloped,
  type DecryptionKey,
  type RecipientKey,
} from "../../src/cms/auth-enveloped-data.ts";
import { encodeSequence, encodeSmallInteger } from "../../src/cms/der.ts";
import { ComityError } from "../../src/errors.ts";

type Recipient = RecipientKey & DecryptionKey;

function recipient(
  serial: number,
  pair: { publicKey: KeyObject; privateKey: KeyObject },
): Recipient {
  const issuerAndSerial = encodeSequence(
    encodeSequence(),
    encodeSmallInteger(serial),
  );
  return { ...pair, issuerAndSerial };
}

const elliptic = (namedCurve: string) =>
  generateKeyPairSync("ec", { namedCurve });
const recipients: readonly Recipient[] = [
  recipient(1, elliptic("P-256")),
  recipient(2, elliptic("P-384")),
  recipient(3, elliptic("brainpoolP256r1")),
  recipient(4, elliptic("brainpoolP384r1")),
  recipient(5, generateKeyPairSync("rsa", { modulusLength: 3072 })),
];
const [first] = recipients;
if (first === undefined) throw new Error("no recipient");
const plaintext = Buffer.from("a container");

describe("AuthEnvelopedData", () => {
  for (const each of recipients)
    it(`is opened by its one recipient, ${each.publicKey.asymmetricKeyDetails?.namedCurve ?? "RSA"}`, () => {
      const envelope = encryptEnveloped(plaintext, [each]);
      assert.ok(plaintext.equals(decryptEnveloped(envelope, recipients)));
    });

  it("is opened by each of several recipients alone", () => {
    const envelope = encryptEnveloped(plaintext, recipients);
    for (const each of recipients)
      assert.ok(plaintext.equals(decryptEnveloped(envelope, [each])));
  });

  it("keeps contents of every length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (content) => {
        const opened = decryptEnveloped(encryptEnveloped(content, [first]), [
          first,
        ]);
        assert.ok(Buffer.from(content).equals(opened));
      }),
      { numRuns: 50 },
    );
    const large = Buffer.alloc(3_000_000, 7);
    assert.ok(
      large.equals(decryptEnveloped(encryptEnveloped(large, [first]), [first])),
    );
  });

  it("is never the same twice", () => {
    const [one, other] = [1, 2].map(() => encryptEnveloped(plaintext, [first]));
    assert.notDeepEqual(one, other);
  });

  it("is not opened after the change of any octet", () => {
    const envelope = encryptEnveloped(plaintext, [first]);
    for (const [place, octet] of envelope.entries()) {
      const changed = Uint8Array.from(envelope);
      changed[place] = octet ^ 1;
      assert.throws(
        () => decryptEnveloped(changed, [first]),
        (error) => error instanceof ComityError,
        `octet ${place}`,
      );
    }
  });

  it("says of another's envelope only that it is not for us", () => {
    const envelope = encryptEnveloped(plaintext, [first]);
    assert.throws(() => decryptEnveloped(envelope, recipients.slice(1)), {
      code: "ENVELOPE_NOT_FOR_US",
    });
  });

  it("tells nothing of why decryption failed", () => {
    const stranger = recipient(1, elliptic("P-256"));
    const otherCurve = recipient(1, elliptic("P-384"));
    const tampered = Uint8Array.from(encryptEnveloped(plaintext, [first]));
    tampered[tampered.length - 1] = (tampered.at(-1) ?? 0) ^ 1;
    const failures = [
      () => decryptEnveloped(encryptEnveloped(plaintext, [stranger]), [first]),
      () =>
        decryptEnveloped(encryptEnveloped(plaintext, [otherCurve]), [first]),
      () => decryptEnveloped(tampered, [first]),
    ].map((attempt) => {
      try {
        attempt();
        return "opened";
      } catch (error) {
        assert.ok(error instanceof ComityError);
        const { code, message, cause, details } = error;
        return JSON.stringify({ code, message, cause, details });
      }
    });
    assert.match(failures[0] ?? "", /ENVELOPE_UNOPENABLE/);
    assert.equal(new Set(failures).size, 1);
  });
});
