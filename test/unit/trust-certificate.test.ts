import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, it } from "vitest";
import fc from "fast-check";
import { encode, encodeOid, encodeSequence, tags } from "../../src/cms/der.ts";
import { ComityError } from "../../src/errors.ts";
import {
  certificatesFromPem,
  fingerprint,
  parseCertificate,
  parseSubject,
  rememberCertificate,
} from "../../src/trust/certificate.ts";
import { certificatesToPem } from "../../src/trust/issue.ts";
import { forgeCertificate, keyUsages } from "../support/forged-certificate.ts";
import {
  notAfter,
  notBefore,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const examples = join(import.meta.dirname, "../../certs-example");
const { privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
let chain: ThrowAwayChain;

beforeAll(async () => {
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
    for (const read of [parseCertificate, parseSubject])
      assert.throws(() => read(new Uint8Array(16 * 1024 + 1)), {
        code: "CERTIFICATE_MALFORMED",
      });
  });

  it("is refused when it would become many times its size once it is read", () => {
    const empty = encode(0xa4, encodeSequence());
    const point = (names: number): Uint8Array =>
      encodeSequence(
        encode(0xa0, encode(0xa0, ...repeated(names, encode(0x86)))),
      );
    const attribute = encode(
      tags.set,
      encodeSequence(encodeOid("2.5.4.3"), encode(tags.utf8String)),
    );
    const directoryName = (attributes: number): Uint8Array =>
      encode(0xa4, encodeSequence(...repeated(attributes, attribute)));
    const crowds = (more: number) =>
      [
        ["2.5.29.17", repeated(256 + more, empty)],
        ["2.5.29.17", [directoryName(64 + more)]],
        ["2.5.29.31", [point(128), point(128 + more)]],
        ["2.5.29.37", repeated(256 + more, encodeOid("1.2.3"))],
      ] as const;
    for (const [oid, members] of crowds(0))
      assert.doesNotThrow(() => parseCertificate(withExtension(oid, members)));
    for (const [oid, members] of crowds(1))
      assert.throws(() => parseCertificate(withExtension(oid, members)), {
        code: "CERTIFICATE_MALFORMED",
      });
  });

  it("is kept at hand only when somebody vouches for it", () => {
    const der = withExtension("2.5.29.17", [encode(0x82, Buffer.from("xa"))]);
    assert.notEqual(parseCertificate(der), parseCertificate(der));
    const kept = rememberCertificate(parseCertificate(der));
    assert.equal(parseCertificate(der), kept);
  });

  it("makes room for others, by their size", () => {
    const der = withExtension("1.2.3", [encode(tags.null)]);
    rememberCertificate(parseCertificate(der));
    const large = (name: string) =>
      withExtension("1.2.3", [
        encode(tags.octetString, Buffer.alloc(15_000, name)),
      ]);
    for (let count = 0; count < 72; count += 1)
      rememberCertificate(parseCertificate(large(`${count}, `)));
    assert.notEqual(parseCertificate(der), parseCertificate(der));
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

function withExtension(
  oid: string,
  members: readonly Uint8Array[],
): Uint8Array {
  return forgeCertificate({
    commonName: "crowded",
    serial: 1,
    privateKey,
    keyUsage: keyUsages.signing,
    notBefore,
    notAfter,
    extensions: [{ oid, critical: false, value: encodeSequence(...members) }],
  }).certificate;
}

function repeated(times: number, member: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: times }, () => member);
}

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
