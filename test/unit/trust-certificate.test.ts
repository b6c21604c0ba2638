import assert from "node:assert/strict";
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { ComityError } from "../../src/errors.ts";
import {
  certificatesFromPem,
  fingerprint,
  parseCertificate,
} from "../../src/trust/certificate.ts";
import { certificatesToPem } from "../../src/trust/issue.ts";
import {
  notAfter,
  notBefore,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const examples = join(import.meta.dirname, "../../certs-example");
let chain: ThrowAwayChain;

before(async () => {
  chain = await throwAwayChain("one");
});

describe("a certificate", () => {
  it("is read into the parts that trust is decided by", () => {
    const parsed = parseCertificate(chain.intermediate.certificate);
    assert.equal(parsed.version, 3);
    assert.equal(parsed.subject.text, "CN=one intermediate, O=Test, C=XA");
    assert.equal(parsed.issuer.text, "CN=one anchor, O=Test, C=XA");
    assert.deepEqual(parsed.notBefore, notBefore);
    assert.deepEqual(parsed.notAfter, notAfter);
    assert.equal(parsed.publicKey.asymmetricKeyType, "ec");
    const { known, critical } = parsed.extensions;
    assert.deepEqual(known.basicConstraints, { ca: true, pathLength: 0 });
    assert.deepEqual([...(known.keyUsage ?? [])], ["keyCertSign", "cRLSign"]);
    assert.deepEqual([...critical].sort(), ["2.5.29.15", "2.5.29.19"]);
    const issuer = parseCertificate(chain.anchor.certificate);
    assert.deepEqual(
      known.authorityKeyIdentifier,
      issuer.extensions.known.subjectKeyIdentifier,
    );
  });

  it("is read as node:crypto reads it", () => {
    const examplesRead = ["xa-moj", "xb-moj"].flatMap((authority) =>
      ["anchor", "signing", "encryption"].flatMap((name) =>
        certificatesFromPem(
          readFileSync(join(examples, authority, `${name}.pem`), "latin1"),
        ),
      ),
    );
    const made = Object.values(chain).map(({ certificate }) => certificate);
    for (const der of [...examplesRead, ...made]) {
      const other = new X509Certificate(der);
      const parsed = parseCertificate(der);
      assert.equal(
        parsed.subject.text,
        other.subject.split("\n").reverse().join(", "),
      );
      const serial = Buffer.from(parsed.serial).toString("hex").toUpperCase();
      assert.equal(serial, other.serialNumber);
      assert.deepEqual(parsed.notAfter, new Date(other.validTo));
      assert.ok(parsed.publicKey.equals(other.publicKey));
      assert.equal(
        parsed.extensions.known.basicConstraints?.ca === true,
        other.ca,
      );
      const digest = other.fingerprint256.replaceAll(":", "").toLowerCase();
      assert.equal(parsed.fingerprint, digest);
    }
  });

  it("keeps its own copy of the bytes", () => {
    const bytes = Uint8Array.from(chain.signing.certificate);
    const expected = parseCertificate(Uint8Array.from(bytes));
    const parsed = parseCertificate(bytes);
    bytes.fill(0);
    assert.deepEqual(parsed.der, expected.der);
    assert.equal(fingerprint(parsed.tbs), fingerprint(expected.tbs));
  });

  it("is named by the SHA-256 of its bytes", () => {
    const der = chain.signing.certificate;
    const expected = createHash("sha256").update(der).digest("hex");
    assert.equal(fingerprint(der), expected);
  });

  it("is refused with anything after it, cut short, or in BER", () => {
    const der = chain.signing.certificate;
    const trailing = Buffer.concat([der, Uint8Array.of(0)]);
    const indefinite = Buffer.concat([
      Uint8Array.of(0x30, 0x80),
      der.subarray(4),
      Uint8Array.of(0, 0),
    ]);
    for (const bad of [trailing, der.subarray(0, -1), indefinite, Buffer.of()])
      assert.throws(() => parseCertificate(bad), {
        code: "CERTIFICATE_MALFORMED",
      });
  });

  it("is refused when it is larger than any certificate should be", () => {
    assert.throws(() => parseCertificate(new Uint8Array(64 * 1024 + 1)), {
      code: "CERTIFICATE_MALFORMED",
    });
  });

  it("throws nothing but its own error, whatever the bytes", () => {
    const der = chain.intermediate.certificate;
    fc.assert(
      fc.property(
        fc.nat(der.length - 1),
        fc.integer({ min: 0, max: 255 }),
        (place, octet) => {
          const altered = Uint8Array.from(der);
          altered[place] = octet;
          try {
            parseCertificate(altered);
          } catch (error) {
            assert.ok(error instanceof ComityError);
            assert.equal(error.code, "CERTIFICATE_MALFORMED");
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("certificates in PEM", () => {
  it("are all read, in order, whatever text stands around them", () => {
    const made = [chain.signing.certificate, chain.intermediate.certificate];
    const text = `Bag Attributes\r\n${certificatesToPem(made)}\nthe end`;
    assert.deepEqual(certificatesFromPem(text), made);
    assert.deepEqual(certificatesFromPem(text.replaceAll("\n", "\r\n")), made);
  });

  it("are refused when there is none, or one is not base64", () => {
    const text = certificatesToPem([chain.signing.certificate]);
    for (const bad of ["", "nothing", text.replace("MII", "MI!")])
      assert.throws(() => certificatesFromPem(bad), {
        code: "CERTIFICATE_MALFORMED",
      });
  });
});
