import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { afterAll, beforeAll, describe, it } from "vitest";
import { parseCertificate } from "../../src/trust/certificate.ts";
import { parseCrl } from "../../src/trust/crl.ts";
import {
  certificatesToPem,
  issueAuthority,
  issueCrl,
  type IssuedKeyKind,
} from "../../src/trust/issue.ts";
import { validatePath } from "../../src/trust/path.ts";
import { opensslFolder, type OpensslFolder } from "../support/openssl.ts";
import { midYear, notAfter, notBefore } from "../support/throw-away-chain.ts";

let openssl: OpensslFolder;
beforeAll(() => {
  openssl = opensslFolder();
});
afterAll(() => openssl.remove());

const named = {
  country: "XA",
  organization: "Ministère de la Justice",
  notBefore,
  notAfter,
};

describe("throw-away certificates of an authority", () => {
  for (const key of ["p256", "p384", "rsa3072"] satisfies IssuedKeyKind[])
    it(`with ${key} keys are valid here and for openssl`, async () => {
      const made = await issueAuthority({
        ...named,
        signingKey: key,
        encryptionKey: key,
      });
      const ca = openssl.write(
        "ca.pem",
        certificatesToPem([made.anchor.certificate]),
      );
      for (const [part, purpose] of [
        ["signing", "sign"],
        ["encryption", "encrypt"],
      ] as const) {
        const { certificate } = made[part];
        const outcome = validatePath({
          leaf: certificate,
          intermediates: [],
          anchors: [made.anchor.certificate],
          at: midYear,
          purpose,
        });
        assert.equal(outcome.kind, "valid");
        const leaf = openssl.write(
          "leaf.pem",
          certificatesToPem([certificate]),
        );
        const time = `${midYear.getTime() / 1000}`;
        const strict = ["-x509_strict", "-attime", time];
        assert.ok(openssl.succeeds("verify", ...strict, "-CAfile", ca, leaf));
      }
    });

  it("name the authority in any script, and never share a serial number", async () => {
    const made = await issueAuthority(named);
    const all = Object.values(made).map(({ certificate }) =>
      parseCertificate(certificate),
    );
    for (const { subject } of all)
      assert.match(subject.text, /O=Ministère de la Justice, C=XA$/);
    const serials = all.map(({ serial }) =>
      Buffer.from(serial).toString("hex"),
    );
    assert.equal(new Set(serials).size, 3);
  });

  it("have keys that are made fast enough for a demonstration", async () => {
    for (const { certificate } of Object.values(await issueAuthority(named))) {
      const { publicKey } = new X509Certificate(certificate);
      assert.equal(publicKey.asymmetricKeyType, "ec");
    }
  });
});

describe("a throw-away revocation list", () => {
  it("without entries is one that openssl takes for signed by its issuer", async () => {
    const { anchor } = await issueAuthority(named);
    const crl = await issueCrl({
      issuer: anchor,
      number: 130,
      thisUpdate: notBefore,
      nextUpdate: notAfter,
      revoked: [],
    });
    assert.equal(parseCrl(crl).revoked.size, 0);
    const ca = openssl.write("ca.pem", certificatesToPem([anchor.certificate]));
    const list = openssl.write("list.der", crl);
    const args = ["crl", "-inform", "DER", "-in", list, "-noout"];
    assert.ok(openssl.succeeds(...args, "-CAfile", ca));
    const shown = openssl.run(...args, "-crlnumber").toString();
    assert.match(shown, /crlNumber=0x82/);
  });
});
