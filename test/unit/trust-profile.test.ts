import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, it } from "vitest";
import {
  context,
  encode,
  encodeSequence,
  encodeSmallInteger,
  tags,
} from "../../src/cms/der.ts";
import { validatePath } from "../../src/trust/path.ts";
import {
  forgeCertificate,
  keyIdentifier,
  keyUsages,
  type CertificateForgery,
  type Extension,
} from "../support/forged-certificate.ts";
import { midYear, notAfter, notBefore } from "../support/throw-away-chain.ts";

const rootKey = freshKey();
const middleKey = freshKey();
const leafKey = freshKey();
const oids = {
  subjectKeyIdentifier: "2.5.29.14",
  basicConstraints: "2.5.29.19",
  authorityKeyIdentifier: "2.5.29.35",
} as const;

function freshKey(): KeyObject {
  return generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
}

/** Root → intermediate → leaf; what is given of root and intermediate differs from the usual. */
function codeOf(forgery: {
  readonly root?: Partial<CertificateForgery>;
  readonly intermediate?: Partial<CertificateForgery>;
}): string {
  const dates = { notBefore, notAfter };
  const root = forgeCertificate({
    ...dates,
    commonName: "root",
    serial: 1,
    privateKey: rootKey,
    keyUsage: keyUsages.authority,
    ...forgery.root,
  });
  const intermediate = forgeCertificate({
    ...dates,
    commonName: "intermediate",
    serial: 2,
    privateKey: middleKey,
    issuer: { ...root, commonName: "root" },
    keyUsage: keyUsages.authority,
    ...forgery.intermediate,
  });
  const leaf = forgeCertificate({
    ...dates,
    commonName: "leaf",
    serial: 3,
    privateKey: leafKey,
    issuer: { ...intermediate, commonName: "intermediate" },
    keyUsage: keyUsages.signing,
  });
  const outcome = validatePath({
    leaf: leaf.certificate,
    intermediates: [intermediate.certificate],
    anchors: [root.certificate],
    at: midYear,
    purpose: "sign",
  });
  return outcome.kind === "valid" ? "valid" : outcome.code;
}

function subjectKeyIdentifier(critical: boolean): Extension {
  return {
    oid: oids.subjectKeyIdentifier,
    critical,
    value: encode(tags.octetString, keyIdentifier(rootKey)),
  };
}

/** An authority key identifier with any of its three members. */
function authorityKeyIdentifier(
  ...members: readonly Uint8Array[]
): Partial<CertificateForgery> {
  const value = encodeSequence(...members);
  return {
    extensions: [{ oid: oids.authorityKeyIdentifier, critical: false, value }],
  };
}

function identifierOf(key: KeyObject): Uint8Array {
  return encode(context(0, "primitive"), keyIdentifier(key));
}

function issuerNamed(commonName: string): Uint8Array {
  const attribute = (type: readonly number[], value: string): Uint8Array =>
    encode(
      tags.set,
      encodeSequence(
        encode(tags.oid, Uint8Array.from(type)),
        encode(tags.printableString, Buffer.from(value)),
      ),
    );
  const name = encodeSequence(
    attribute([0x55, 4, 6], "XA"),
    attribute([0x55, 4, 3], commonName),
  );
  return encode(
    context(1, "constructed"),
    encode(context(4, "constructed"), name),
  );
}

function serial(number: number): Uint8Array {
  const [, , ...content] = encodeSmallInteger(number);
  return encode(context(2, "primitive"), Uint8Array.from(content));
}

describe("the profile of RFC 5280", () => {
  it("is kept by a plain path", () => {
    assert.equal(codeOf({}), "valid");
  });

  it("has no critical subject key identifier", () => {
    const extensions = [subjectKeyIdentifier(true)];
    assert.equal(codeOf({ root: { extensions } }), "CERTIFICATE_MALFORMED");
    const usual = [subjectKeyIdentifier(false)];
    assert.equal(codeOf({ root: { extensions: usual } }), "valid");
  });

  it("has no authority without basic constraints, or without leave to sign certificates", () => {
    const without = [oids.basicConstraints];
    assert.equal(
      codeOf({ intermediate: { without } }),
      "CERTIFICATE_MALFORMED",
    );
    const neither = { without, keyUsage: keyUsages.signing };
    assert.equal(codeOf({ intermediate: neither }), "CERTIFICATE_CONSTRAINED");
    const basicConstraints = {
      oid: oids.basicConstraints,
      critical: true,
      value: encodeSequence(
        encode(tags.boolean, Uint8Array.of(0xff)),
        encodeSmallInteger(0),
      ),
    };
    const silent = {
      extensions: [basicConstraints],
      keyUsage: keyUsages.signing,
    };
    assert.equal(codeOf({ intermediate: silent }), "CERTIFICATE_MALFORMED");
  });

  it("lets a self-signed certificate name itself, and nobody else, as its issuer", () => {
    const root = (...members: readonly Uint8Array[]) =>
      codeOf({ root: authorityKeyIdentifier(...members) });
    const itself = identifierOf(rootKey);
    assert.equal(root(itself), "valid");
    assert.equal(root(itself, issuerNamed("root"), serial(1)), "valid");
    for (const other of [
      [identifierOf(leafKey)],
      [itself, issuerNamed("other"), serial(1)],
      [itself, issuerNamed("root"), serial(2)],
      [itself, issuerNamed("root")],
      [itself, serial(1)],
      [issuerNamed("root"), serial(1)],
      [],
    ])
      assert.equal(root(...other), "CERTIFICATE_MALFORMED");
  });
});
