import { hash, sign as signBytes, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  signatureAlgorithmFor,
  signatureAlgorithms,
  type DigestName,
  type SignatureAlgorithmId,
} from "../../src/cms/algorithms.ts";
import { encode, tags } from "../../src/cms/der.ts";
import { encodeSignedData } from "../../src/cms/signed-data.ts";
import { writeManifest } from "../../src/seal/manifest.ts";
import {
  childAt,
  derTree,
  writeTree,
  type DerTree,
} from "../support/der-tree.ts";
import {
  forgeZip,
  type ForgedEnd,
  type ForgedEntry,
} from "../support/forged-zip.ts";
import { judgedAt, vectorKey, type VectorKeyName } from "./keys.ts";

export type ForgedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly isRoot: boolean;
};

/** What to do otherwise than an honest gateway would, stage by stage; everything after a stage fits its outcome. */
export type ContainerForgery = {
  readonly files?: (files: readonly ForgedFile[]) => readonly ForgedFile[];
  /** Of the files, in the manifest; SHA-256 by default. */
  readonly digest?: DigestName;
  readonly manifest?: (text: string) => string;
  readonly key?: VectorKeyName;
  readonly algorithm?: SignatureAlgorithmId;
  readonly sign?: (tbs: Uint8Array, key: KeyObject) => Uint8Array;
  readonly chain?: readonly VectorKeyName[];
  readonly signingTime?: Date;
  /** The signed attributes, which are signed after the change. */
  readonly attributes?: (attributes: DerTree) => void;
  /** The finished SignedData. */
  readonly signed?: (root: DerTree) => void;
  readonly cms?: (bytes: Uint8Array) => Uint8Array;
  readonly entries?: (
    entries: readonly ForgedEntry[],
  ) => readonly ForgedEntry[];
  readonly end?: ForgedEnd;
  readonly bytes?: (bytes: Buffer) => Uint8Array;
};

/** Where things stand in a SignedData's tree. */
export const places = {
  signedData: [1, 0],
  digestAlgorithms: [1, 0, 1],
  encapsulated: [1, 0, 2],
  certificates: [1, 0, 3],
  signers: [1, 0, 4],
  signer: [1, 0, 4, 0],
  identifier: [1, 0, 4, 0, 1],
  digestAlgorithm: [1, 0, 4, 0, 2],
  attributes: [1, 0, 4, 0, 3],
  signatureAlgorithm: [1, 0, 4, 0, 4],
  signature: [1, 0, 4, 0, 5],
} as const;

const examples = new URL("../../schemas/examples/", import.meta.url);
const vectorDocument = {
  xml: readFileSync(new URL("D1-acknowledgement.xml", examples)),
  json: readFileSync(new URL("D1-acknowledgement.json", examples)),
};
const note = "A note that belongs to the message.\n";

export async function forgeContainer(
  forgery: ContainerForgery,
  syntax: "xml" | "json" = "xml",
): Promise<Uint8Array> {
  const files = (forgery.files ?? identity)(honestFiles(syntax));
  const manifest = Buffer.from(
    (forgery.manifest ?? identity)(manifestOf(files, forgery.digest)),
  );
  const signature = await signatureOver(manifest, forgery);
  const entries = (forgery.entries ?? identity)([
    entry("mimetype", Buffer.from("application/vnd.etsi.asic-e+zip")),
    ...files.map(({ name, bytes }) => ({
      ...entry(name, bytes),
      method: "deflated" as const,
    })),
    entry("META-INF/ASiCManifest001.xml", manifest),
    entry("META-INF/signature001.p7s", signature),
  ]);
  const zip = forgeZip(entries, forgery.end);
  return forgery.bytes?.(zip) ?? zip;
}

export function entry(name: string, bytes: Uint8Array): ForgedEntry {
  return { name, bytes, method: "stored" };
}

function honestFiles(syntax: "xml" | "json"): readonly ForgedFile[] {
  return [
    {
      name: `message.${syntax}`,
      mediaType: `application/${syntax}`,
      bytes: vectorDocument[syntax],
      isRoot: true,
    },
    {
      name: "attachments/note.txt",
      mediaType: "text/plain",
      bytes: Buffer.from(note),
      isRoot: false,
    },
  ];
}

function manifestOf(
  files: readonly ForgedFile[],
  algorithm: DigestName = "sha256",
): string {
  const manifest = writeManifest({
    signatureName: "META-INF/signature001.p7s",
    dataObjects: files.map(({ bytes, ...file }) => ({
      ...file,
      digest: { algorithm, value: hash(algorithm, bytes, "buffer") },
    })),
  });
  return Buffer.from(manifest).toString();
}

async function signatureOver(
  manifest: Uint8Array,
  forgery: ContainerForgery,
): Promise<Uint8Array> {
  const { key = "sign-p256", chain = ["anchor"] } = forgery;
  const { certificate, privateKey } = vectorKey(key);
  const id =
    forgery.algorithm ??
    signatureAlgorithmFor(privateKey)?.id ??
    "ecdsa-p256-sha256";
  const sign = forgery.sign ?? honestSigning(id);
  const encoded = await encodeSignedData({
    manifest,
    signingTime: forgery.signingTime ?? judgedAt,
    certificate,
    chain: chain.map((name) => vectorKey(name).certificate),
    signatureAlgorithm: id,
    sign: (tbs) => Promise.resolve(sign(tbs, privateKey)),
  });
  const root = derTree(encoded);
  if (forgery.attributes !== undefined) {
    const attributes = childAt(root, ...places.attributes);
    forgery.attributes(attributes);
    const tbs = encode(tags.set, ...attributes.children.map(writeTree));
    childAt(root, ...places.signature).content = sign(tbs, privateKey);
  }
  forgery.signed?.(root);
  return (forgery.cms ?? identity)(writeTree(root));
}

function honestSigning(
  id: SignatureAlgorithmId,
): (tbs: Uint8Array, key: KeyObject) => Uint8Array {
  const { digest, options } = signatureAlgorithms[id];
  return (tbs, key) => signBytes(digest, tbs, { key, ...options });
}

function identity<Value>(value: Value): Value {
  return value;
}
