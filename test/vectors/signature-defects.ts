import { constants, createHash, sign as signBytes } from "node:crypto";
import { encode, encodeSmallInteger, tags } from "../../src/cms/der.ts";
import { oids } from "../../src/cms/oids.ts";
import { childAt, writeTree } from "../support/der-tree.ts";
import { places } from "./container-forgery.ts";
import type { ContainerDefect } from "./defect.ts";
import { vectorKey } from "./keys.ts";

import {
  sha1,
  attributeOf,
  essCertificate,
  replace,
  pkcs1Sha256,
  ecdsaSha1,
  ed25519,
} from "./signed-data-changes.ts";

/** Of the signature itself and of its algorithms. */
export const signatureDefects: readonly ContainerDefect[] = [
  {
    name: "signature-altered",
    expect: "SIGNATURE_INVALID",
    why: "one bit of the signature is another",
    clause: "RFC 5652 §5.6",
    forgery: {
      signed(root) {
        const { content } = childAt(root, ...places.signature);
        content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
      },
    },
  },
  {
    name: "signature-other-key",
    expect: "SIGNATURE_INVALID",
    why: "another key than the certificate's has signed",
    clause: "RFC 5652 §5.6",
    forgery: {
      sign: (tbs) =>
        signBytes("sha256", tbs, vectorKey("sign-unlisted").privateKey),
    },
  },
  {
    name: "signature-other-manifest",
    expect: "SIGNATURE_INVALID",
    why: "the manifest was changed after it was signed, its files with it",
    clause: "RFC 5652 §5.6",
    forgery: {
      entries: (entries) =>
        entries.map((each) =>
          each.name.endsWith(".xml") && each.name.startsWith("META-INF/")
            ? { ...each, bytes: Buffer.concat([each.bytes, Buffer.from("\n")]) }
            : each,
        ),
    },
  },
  {
    name: "signature-attributes-altered",
    expect: "SIGNATURE_INVALID",
    why: "signing-time was changed after signing",
    clause: "RFC 5652 §5.4",
    forgery: {
      signed(root) {
        const time = attributeOf(
          childAt(root, ...places.attributes),
          oids.signingTime,
        );
        childAt(time, 1, 0).content = Buffer.from("260601115900Z");
      },
    },
  },
  {
    name: "signature-postdated",
    expect: "SIGNATURE_POSTDATED",
    why: "it arrived more than an hour before the signer claims to have signed it",
    clause: "docs/protocol.md §5",
    settings: { at: "2026-06-01T10:59:59Z" },
    forgery: {},
  },
  {
    name: "signature-over-implicit-tag",
    expect: "SIGNATURE_INVALID",
    why: "the attributes were signed under their tag [0] instead of as SET OF",
    clause: "RFC 5652 §5.4",
    forgery: {
      sign: (tbs, key) =>
        signBytes(
          "sha256",
          Buffer.concat([Uint8Array.of(0xa0), tbs.subarray(1)]),
          key,
        ),
    },
  },
  {
    name: "signature-raw-ecdsa",
    expect: "SIGNATURE_INVALID",
    why: "the signature is r and s without their DER",
    clause: "RFC 5753 §7.2",
    forgery: {
      sign: (tbs, key) =>
        signBytes("sha256", tbs, { key, dsaEncoding: "ieee-p1363" }),
    },
  },
  {
    name: "signature-empty",
    expect: "SIGNATURE_INVALID",
    why: "the signature has no octets",
    clause: "RFC 5652 §5.3",
    forgery: { sign: () => new Uint8Array() },
  },
  {
    name: "signer-certificate-missing",
    expect: "SIGNER_CERTIFICATE_MISSING",
    why: "the signer's certificate is not among the certificates",
    clause: "EN 319 122-1 §5.1",
    forgery: {
      signed(root) {
        const anchor = Buffer.from(vectorKey("anchor").certificate);
        const certificates = childAt(root, ...places.certificates);
        certificates.children = certificates.children.filter((each) =>
          anchor.equals(writeTree(each)),
        );
      },
    },
  },
  {
    name: "signer-certificate-swapped",
    expect: "SIGNER_CERTIFICATE_MISMATCH",
    why: "the certificate is not the one whose hash was signed",
    clause: "RFC 5035 §1",
    forgery: essCertificate(
      encode(
        tags.octetString,
        createHash("sha256")
          .update(vectorKey("sign-p384").certificate)
          .digest(),
      ),
    ),
  },
  {
    name: "algorithm-digest-sha1",
    expect: "ALGORITHM_UNKNOWN",
    why: "the digest algorithm is SHA-1",
    clause: "docs/protocol.md, algorithms",
    forgery: {
      signed(root) {
        childAt(root, ...places.digestAlgorithm).raw = sha1;
        childAt(root, ...places.digestAlgorithms, 0).raw = sha1;
      },
    },
  },
  {
    name: "algorithm-ecdsa-sha1",
    expect: "ALGORITHM_FORBIDDEN",
    why: "the signature algorithm is ECDSA with SHA-1",
    clause: "docs/protocol.md, algorithms",
    forgery: {
      signed: replace(places.signatureAlgorithm, ecdsaSha1),
      sign: (tbs, key) => signBytes("sha1", tbs, key),
    },
  },
  {
    name: "algorithm-pkcs1",
    expect: "ALGORITHM_FORBIDDEN",
    why: "the signature is RSA with PKCS#1 v1.5 padding",
    clause: "docs/protocol.md, algorithms",
    forgery: {
      key: "sign-rsa3072",
      signed: replace(places.signatureAlgorithm, pkcs1Sha256),
      sign: (tbs, key) => signBytes("sha256", tbs, key),
    },
  },
  {
    name: "algorithm-pss-salt",
    expect: "ALGORITHM_FORBIDDEN",
    why: "the salt of RSASSA-PSS is of 20 octets, as by default",
    clause: "RFC 4055 §3.1",
    forgery: {
      key: "sign-rsa3072",
      signed(root) {
        childAt(root, ...places.signatureAlgorithm, 1, 2, 0).raw =
          encodeSmallInteger(20);
      },
      sign: (tbs, key) =>
        signBytes("sha256", tbs, {
          key,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: 20,
        }),
    },
  },
  {
    name: "algorithm-pss-mgf1-sha1",
    expect: "ALGORITHM_FORBIDDEN",
    why: "the mask of RSASSA-PSS is made with SHA-1",
    clause: "RFC 4055 §3.1",
    forgery: {
      key: "sign-rsa3072",
      signed(root) {
        childAt(root, ...places.signatureAlgorithm, 1, 1, 0, 1).raw = sha1;
      },
    },
  },
  {
    name: "algorithm-p384-sha256",
    expect: "ALGORITHM_FORBIDDEN",
    why: "a P-384 key signs over SHA-256, which is weaker than the key",
    clause: "docs/protocol.md, algorithms",
    forgery: { key: "sign-p384", algorithm: "ecdsa-p256-sha256" },
  },
  {
    name: "algorithm-p521",
    expect: "ALGORITHM_FORBIDDEN",
    why: "the key is on P-521, for which the policy has no row",
    clause: "docs/protocol.md, algorithms",
    forgery: { key: "sign-p521", algorithm: "ecdsa-p384-sha384" },
  },
  {
    name: "algorithm-ed25519",
    expect: "ALGORITHM_FORBIDDEN",
    why: "the key is an Ed25519 key, for which the policy has no row",
    clause: "docs/protocol.md, algorithms",
    forgery: {
      key: "sign-ed25519",
      signed: replace(places.signatureAlgorithm, ed25519),
      sign: (tbs, key) => signBytes(null, tbs, key),
    },
  },
  {
    name: "algorithm-rsa2048",
    expect: "ALGORITHM_FORBIDDEN",
    why: "the signer's RSA key has 2048 bits",
    clause: "docs/protocol.md, algorithms",
    forgery: { key: "sign-rsa2048" },
  },
];
