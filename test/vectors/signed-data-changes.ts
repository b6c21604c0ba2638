import {
  encodedNull,
  encodeOid,
  encodeSequence,
  oidOf,
  readDer,
} from "../../src/cms/der.ts";
import { oids } from "../../src/cms/oids.ts";
import {
  childAt,
  derTree,
  writeTree,
  type DerTree,
} from "../support/der-tree.ts";
import type { ContainerDefect } from "./defect.ts";

export const sha1 = encodeSequence(encodeOid("1.3.14.3.2.26"));
export const otherContent = "1.2.840.113549.1.9.16.1.4";

/** The attribute of one type: SEQUENCE { type, SET { value } }. */
export function attributeOf(attributes: DerTree, oid: string): DerTree {
  const found = attributes.children.find(
    (each) => oidOf(readDer(writeTree(childAt(each, 0)))) === oid,
  );
  if (found === undefined) throw new Error(`no attribute ${oid}`);
  return found;
}

export function dropAttribute(oid: string): ContainerDefect["forgery"] {
  return {
    attributes(attributes) {
      const dropped = attributeOf(attributes, oid);
      attributes.children = attributes.children.filter(
        (each) => each !== dropped,
      );
    },
  };
}

export function attributeValue(
  oid: string,
  value: Uint8Array,
): ContainerDefect["forgery"] {
  return {
    attributes(attributes) {
      childAt(attributeOf(attributes, oid), 1).children = [derTree(value)];
    },
  };
}

/** SigningCertificateV2 with one ESSCertIDv2 of these fields. */
export function essCertificate(
  ...fields: readonly Uint8Array[]
): ContainerDefect["forgery"] {
  return attributeValue(
    oids.signingCertificateV2,
    encodeSequence(encodeSequence(encodeSequence(...fields))),
  );
}

export function replace(
  path: readonly number[],
  bytes: Uint8Array,
): (root: DerTree) => void {
  return (root) => {
    childAt(root, ...path).raw = bytes;
  };
}

/** The value with its length in indefinite form, as BER allows and DER does not. */
export function indefinite(bytes: Uint8Array): Uint8Array {
  const { tag, content } = readDer(bytes);
  return Buffer.concat([Uint8Array.of(tag, 0x80), content, Buffer.alloc(2)]);
}

/** The value with one octet of length more than it needs. */
export function paddedLength(bytes: Uint8Array): Uint8Array {
  const { tag, content } = readDer(bytes);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([Uint8Array.of(tag, 0x84), length, content]);
}

export const pkcs1Sha256 = encodeSequence(
  encodeOid("1.2.840.113549.1.1.11"),
  encodedNull,
);
export const ecdsaSha1 = encodeSequence(encodeOid("1.2.840.10045.4.1"));
export const ed25519 = encodeSequence(encodeOid("1.3.101.112"));
