import { encode, encodeOid, encodeSequence, tags } from "../../src/cms/der.ts";
import { oids } from "../../src/cms/oids.ts";
import { derTree, writeTree } from "../support/der-tree.ts";
import type { ContainerDefect } from "./defect.ts";

/** What must be accepted, or the refusals prove nothing. */
export const soundContainers: readonly ContainerDefect[] = [
  {
    name: "sound-p256",
    expect: "accepted",
    why: "nothing: ECDSA on P-256, document in XML",
    clause: "docs/protocol.md, container",
    forgery: {},
  },
  {
    name: "sound-json",
    expect: "accepted",
    why: "nothing: document in JSON",
    clause: "docs/protocol.md, container",
    syntax: "json",
    forgery: {},
  },
  ...(
    [
      "sign-p384",
      "sign-brainpool256",
      "sign-brainpool384",
      "sign-rsa3072",
      "sign-superseded",
      "sign-revoked",
    ] as const
  ).map((key) => ({
    name: `sound-${key.slice("sign-".length)}`,
    expect: "accepted",
    why: `nothing: signed with ${key}, in force at this time`,
    clause: "docs/protocol.md, signature",
    forgery: { key },
  })),
  {
    name: "sound-without-chain",
    expect: "accepted",
    why: "nothing: only the signer's own certificate stands in the signature",
    clause: "docs/protocol.md, signature",
    forgery: { chain: [] },
  },
  {
    name: "sound-further-attribute",
    expect: "accepted",
    why: "nothing: there is a signed attribute of another kind",
    clause: "RFC 5652 §5.3",
    forgery: {
      attributes(found) {
        found.children.push(
          derTree(
            encodeSequence(
              encodeOid("1.2.840.113549.1.9.16.2.4"),
              encode(
                tags.set,
                encodeSequence(
                  encode(tags.utf8String, Buffer.from("a hint, signed")),
                  encodeOid(oids.data),
                ),
              ),
            ),
          ),
        );
        found.children.sort((a, b) =>
          Buffer.compare(writeTree(a), writeTree(b)),
        );
      },
    },
  },
  {
    name: "sound-digest-sha512",
    expect: "accepted",
    why: "nothing: the manifest has SHA-512 digests",
    clause: "docs/protocol.md, container",
    forgery: { digest: "sha512" },
  },
];
