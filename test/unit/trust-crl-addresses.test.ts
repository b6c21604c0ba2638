import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, it } from "vitest";
import { encode, encodeSequence } from "../../src/cms/der.ts";
import { crlAddresses, listIssuers } from "../../src/trust/crl-addresses.ts";
import type {
  Directory,
  DirectoryCertificate,
} from "../../src/trust/directory.ts";
import { forgeCertificate, keyUsages } from "../support/forged-certificate.ts";
import { directoryOf } from "../support/one-authority.ts";
import {
  notAfter,
  notBefore,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

let chain: ThrowAwayChain;
let directory: Directory;

beforeAll(async () => {
  chain = await throwAwayChain("one");
  directory = directoryOf(chain);
});

/** A certificate with these distribution points, of one full name each. */
function naming(...points: readonly Uint8Array[]): Uint8Array {
  const encoded = points.map((name) =>
    encodeSequence(encode(0xa0, encode(0xa0, name))),
  );
  return forgeCertificate({
    commonName: "one",
    serial: 1,
    privateKey: generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
    keyUsage: keyUsages.signing,
    notBefore,
    notAfter,
    extensions: [
      {
        oid: "2.5.29.31",
        critical: false,
        value: encodeSequence(...encoded),
      },
    ],
  }).certificate;
}

function uri(text: string): Uint8Array {
  return encode(0x86, Buffer.from(text, "latin1"));
}

/** The directory with these signing certificates in place of the first authority's. */
function listing(
  ...certificates: readonly (Uint8Array | DirectoryCertificate)[]
): Directory {
  const [authority] = directory.authorities;
  const [usual] = authority?.signing ?? [];
  assert.ok(authority && usual);
  const signing = certificates.map((each) =>
    each instanceof Uint8Array ? { ...usual, der: each } : each,
  );
  return { ...directory, authorities: [{ ...authority, signing }] };
}

describe("the addresses of the revocation lists of a directory", () => {
  it("are those its certificates name, each once", () => {
    assert.deepEqual(crlAddresses(directory), []);
    const first = naming(
      uri("http://ca.example/a.crl"),
      uri("https://ca.example/b.crl"),
    );
    const second = naming(uri("http://ca.example/a.crl"));
    assert.deepEqual(crlAddresses(listing(first, second)), [
      "http://ca.example/a.crl",
      "https://ca.example/b.crl",
    ]);
  });

  it("are neither of other protocols nor with a password, nor no address at all", () => {
    const der = naming(
      uri("ldap://ca.example/cn=list"),
      uri("file:///etc/passwd"),
      uri("http://name:password@ca.example/a.crl"),
      uri("http://"),
      uri(`http://ca.example/${"a".repeat(3000)}`),
      encode(0x82, Buffer.from("ca.example")),
    );
    assert.deepEqual(crlAddresses(listing(der)), []);
  });

  it("are not those of revoked certificates, which nobody asks about again", () => {
    const [authority] = listing(
      naming(uri("http://ca.example/a.crl")),
    ).authorities;
    const [listed] = authority?.signing ?? [];
    assert.ok(listed);
    const revoked = {
      ...listed,
      status: "revoked",
      revokedAt: "2026-05-01T00:00:00Z",
      reason: "superseded",
    } as const;
    assert.deepEqual(crlAddresses(listing(revoked)), []);
  });

  it("give lists of the anchors and intermediates that the directory names", () => {
    const [authority] = directory.authorities;
    assert.ok(authority);
    const intermediates = [chain.intermediate.certificate];
    const named = {
      ...directory,
      authorities: [{ ...authority, intermediates }],
    };
    assert.deepEqual(
      listIssuers(named).map(({ der }) => der),
      [chain.anchor.certificate, chain.intermediate.certificate],
    );
  });
});
