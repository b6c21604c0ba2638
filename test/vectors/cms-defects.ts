import { createHash } from "node:crypto";
import {
  context,
  encode,
  encodedNull,
  encodeOid,
  encodeSequence,
  encodeSmallInteger,
  tags,
} from "../../src/cms/der.ts";
import { oids } from "../../src/cms/oids.ts";
import { childAt, derTree, type DerTree } from "../support/der-tree.ts";
import { places } from "./container-forgery.ts";
import type { ContainerDefect } from "./defect.ts";
import { vectorKey } from "./keys.ts";

import {
  sha1,
  otherContent,
  attributeOf,
  dropAttribute,
  attributeValue,
  essCertificate,
  replace,
  indefinite,
  paddedLength,
} from "./signed-data-changes.ts";

/** Of the CMS structure and of the signed attributes. */
export const cmsDefects: readonly ContainerDefect[] = [
  {
    name: "cms-indefinite-length",
    expect: "DER_MALFORMED",
    why: "the signature is BER with an indefinite length",
    clause: "X.690 §10.1",
    forgery: { cms: indefinite },
  },
  {
    name: "cms-padded-length",
    expect: "DER_MALFORMED",
    why: "a length is longer than it need be",
    clause: "X.690 §10.1",
    forgery: { cms: paddedLength },
  },
  {
    name: "cms-octets-after",
    expect: "DER_MALFORMED",
    why: "octets stand after the signature",
    clause: "X.690 §8.1.3",
    forgery: {
      cms: (bytes) => Buffer.concat([bytes, Buffer.from("00", "hex")]),
    },
  },
  {
    name: "cms-cut-short",
    expect: "DER_MALFORMED",
    why: "the last octets of the signature are missing",
    clause: "X.690 §8.1.3",
    forgery: { cms: (bytes) => bytes.subarray(0, -4) },
  },
  {
    name: "cms-empty",
    expect: "DER_MALFORMED",
    why: "the signature has no octets",
    clause: "RFC 5652 §3",
    forgery: { cms: () => new Uint8Array() },
  },
  {
    name: "cms-padded-integer",
    expect: "DER_MALFORMED",
    why: "the version is written with a leading zero octet",
    clause: "X.690 §8.3.2",
    forgery: {
      signed: replace(
        [...places.signedData, 0],
        Buffer.from("02020001", "hex"),
      ),
    },
  },
  {
    name: "cms-not-signed-data",
    expect: "CMS_MALFORMED",
    why: "the content is AuthEnvelopedData by its type",
    clause: "RFC 5652 §3",
    forgery: { signed: replace([0], encodeOid(oids.authEnvelopedData)) },
  },
  {
    name: "cms-version",
    expect: "CMS_MALFORMED",
    why: "SignedData is of version 3",
    clause: "RFC 5652 §5.1",
    forgery: {
      signed: replace([...places.signedData, 0], encodeSmallInteger(3)),
    },
  },
  {
    name: "cms-content-attached",
    expect: "CMS_MALFORMED",
    why: "the signature carries a content of its own beside the manifest",
    clause: "EN 319 162-1 §4.4.3.2",
    forgery: {
      signed(root) {
        childAt(root, ...places.encapsulated).children.push(
          derTree(
            encode(
              context(0, "constructed"),
              encode(tags.octetString, Buffer.from("another manifest")),
            ),
          ),
        );
      },
    },
  },
  {
    name: "cms-content-type",
    expect: "CMS_MALFORMED",
    why: "the signed content is of another type than id-data",
    clause: "EN 319 122-1 §5.1.1",
    forgery: {
      signed: replace([...places.encapsulated, 0], encodeOid(otherContent)),
    },
  },
  {
    name: "cms-two-signers",
    expect: "CMS_MALFORMED",
    why: "there are two signers",
    clause: "docs/protocol.md, signature",
    forgery: {
      signed(root) {
        const signers = childAt(root, ...places.signers);
        signers.children.push(childAt(signers, 0));
      },
    },
  },
  {
    name: "cms-no-signer",
    expect: "CMS_MALFORMED",
    why: "there is no signer",
    clause: "RFC 5652 §5.1",
    forgery: {
      signed(root) {
        childAt(root, ...places.signers).children = [];
      },
    },
  },
  {
    name: "cms-two-digest-algorithms",
    expect: "CMS_MALFORMED",
    why: "two digest algorithms are named for one signer",
    clause: "RFC 5652 §5.1",
    forgery: {
      signed(root) {
        childAt(root, ...places.digestAlgorithms).children.push(
          derTree(encodeSequence(encodeOid(oids.sha512))),
        );
      },
    },
  },
  {
    name: "cms-digest-algorithms-differ",
    expect: "CMS_MALFORMED",
    why: "the signer's digest algorithm is not the one that stands before the content",
    clause: "RFC 5652 §5.3",
    forgery: {
      signed: replace(
        [...places.digestAlgorithms, 0],
        encodeSequence(encodeOid(oids.sha512)),
      ),
    },
  },
  {
    name: "cms-revocation-lists",
    expect: "CMS_MALFORMED",
    why: "revocation data stands in the signature, where nobody signed it",
    clause: "docs/protocol.md, signature",
    forgery: {
      signed(root) {
        childAt(root, ...places.signedData).children.splice(
          4,
          0,
          derTree(encode(context(1, "constructed"), encodeSequence())),
        );
      },
    },
  },
  {
    name: "cms-attribute-certificate",
    expect: "CMS_MALFORMED",
    why: "an attribute certificate stands among the certificates",
    clause: "RFC 5652 §10.2.2",
    forgery: {
      signed(root) {
        childAt(root, ...places.certificates).children.push(
          derTree(encode(context(2, "constructed"))),
        );
      },
    },
  },
  {
    name: "cms-many-certificates",
    expect: "CMS_MALFORMED",
    why: "there are more certificates than any path needs",
    clause: "docs/protocol.md, signature",
    forgery: {
      signed(root) {
        const certificates = childAt(root, ...places.certificates);
        const [first] = certificates.children;
        if (first)
          certificates.children.push(...Array<DerTree>(20).fill(first));
      },
    },
  },
  {
    name: "cms-signer-version",
    expect: "CMS_MALFORMED",
    why: "the signer is named by key identifier",
    clause: "RFC 5652 §5.3",
    forgery: { signed: replace([...places.signer, 0], encodeSmallInteger(3)) },
  },
  {
    name: "cms-unsigned-attribute",
    expect: "CMS_MALFORMED",
    why: "there is an unsigned attribute, which anybody can have added",
    clause: "docs/protocol.md, signature",
    forgery: {
      signed(root) {
        childAt(root, ...places.signer).children.push(
          derTree(
            encode(
              context(1, "constructed"),
              encodeSequence(
                encodeOid("1.2.840.113549.1.9.6"),
                encode(tags.set, encodedNull),
              ),
            ),
          ),
        );
      },
    },
  },
  {
    name: "cms-no-attributes",
    expect: "CMS_MALFORMED",
    why: "there are no signed attributes, so that the content itself is signed",
    clause: "EN 319 122-1 §5.1",
    forgery: {
      signed(root) {
        childAt(root, ...places.signer).children.splice(3, 1);
      },
    },
  },
  {
    name: "attribute-content-type-missing",
    expect: "CMS_MALFORMED",
    why: "the signed attribute content-type is missing",
    clause: "EN 319 122-1 §5.1.1",
    forgery: dropAttribute(oids.contentType),
  },
  {
    name: "attribute-message-digest-missing",
    expect: "CMS_MALFORMED",
    why: "the signed attribute message-digest is missing",
    clause: "EN 319 122-1 §5.1.2",
    forgery: dropAttribute(oids.messageDigest),
  },
  {
    name: "attribute-signing-time-missing",
    expect: "CMS_MALFORMED",
    why: "the signed attribute signing-time is missing",
    clause: "EN 319 122-1 §5.2.1",
    forgery: dropAttribute(oids.signingTime),
  },
  {
    name: "attribute-signing-certificate-missing",
    expect: "CMS_MALFORMED",
    why: "the signed attribute signing-certificate-v2 is missing",
    clause: "EN 319 122-1 §5.2.2.3",
    forgery: dropAttribute(oids.signingCertificateV2),
  },
  {
    name: "attribute-twice",
    expect: "CMS_MALFORMED",
    why: "signing-time stands twice among the signed attributes",
    clause: "RFC 5652 §11.3",
    forgery: {
      attributes(found) {
        const time = attributeOf(found, oids.signingTime);
        const other = structuredClone(time);
        childAt(other, 1, 0).content = Buffer.from("270101000000Z");
        found.children.splice(found.children.indexOf(time) + 1, 0, other);
      },
    },
  },
  {
    name: "attribute-two-values",
    expect: "CMS_MALFORMED",
    why: "message-digest has two values",
    clause: "RFC 5652 §11.2",
    forgery: {
      attributes(found) {
        const values = childAt(attributeOf(found, oids.messageDigest), 1);
        values.children.push(childAt(values, 0));
      },
    },
  },
  {
    name: "attributes-unsorted",
    expect: "CMS_MALFORMED",
    why: "the signed attributes are not in DER order",
    clause: "X.690 §11.6",
    forgery: {
      attributes(found) {
        found.children.reverse();
      },
    },
  },
  {
    name: "attribute-content-type-other",
    expect: "CMS_MALFORMED",
    why: "the signed content-type is another than the content's",
    clause: "RFC 5652 §11.1",
    forgery: attributeValue(oids.contentType, encodeOid(otherContent)),
  },
  {
    name: "attribute-signing-time-local",
    expect: "DER_MALFORMED",
    why: "signing-time is a local time with an offset",
    clause: "RFC 5652 §11.3",
    forgery: attributeValue(
      oids.signingTime,
      encode(tags.utcTime, Buffer.from("260601140000+0200")),
    ),
  },
  {
    name: "attribute-signing-time-day",
    expect: "DER_MALFORMED",
    why: "signing-time is on the 31st of June",
    clause: "RFC 5652 §11.3",
    forgery: attributeValue(
      oids.signingTime,
      encode(tags.utcTime, Buffer.from("260631120000Z")),
    ),
  },
  {
    name: "attribute-signing-time-form",
    expect: "CMS_MALFORMED",
    why: "signing-time before 2050 is a GeneralizedTime",
    clause: "RFC 5652 §11.3",
    forgery: attributeValue(
      oids.signingTime,
      encode(tags.generalizedTime, Buffer.from("20260601120000Z")),
    ),
  },
  {
    name: "attribute-certificate-hash-sha1",
    expect: "ALGORITHM_UNKNOWN",
    why: "signing-certificate-v2 has a SHA-1 hash",
    clause: "docs/protocol.md, algorithms",
    forgery: essCertificate(
      sha1,
      encode(
        tags.octetString,
        createHash("sha1").update(vectorKey("sign-p256").certificate).digest(),
      ),
    ),
  },
];
