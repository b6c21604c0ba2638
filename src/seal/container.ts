import { hash } from "node:crypto";
import {
  decodeSignedData,
  encodeSignedData,
  type SignedData,
} from "../cms/signed-data.ts";
import type { Syntax } from "../message/header.ts";
import type { Digest } from "../message/identifiers.ts";
import type { Signer } from "../trust/signer.ts";
import {
  asic,
  assertDigests,
  findFormatFiles,
  matchFiles,
  readContents,
  type ContainerAttachment,
} from "./asic.ts";
import { readManifest, writeManifest, type DataObject } from "./manifest.ts";
import type { ZipLimits } from "./zip-format.ts";
import { readZip } from "./zip.ts";
import { assertZippable, writeZip, type ZipPart } from "./zip-writer.ts";

export type { ContainerAttachment } from "./asic.ts";

/** The signed message. `digest` is over the whole file, `manifestDigest` over the manifest: a receipt binds both. */
export type SealedContainer = {
  readonly bytes: Uint8Array;
  readonly digest: Digest;
  readonly manifestDigest: Digest;
};

/** A container whose digests are right and whose signature nobody has looked at. */
export type UnverifiedContainer = SealedContainer & {
  readonly document: Uint8Array;
  readonly syntax: Syntax;
  readonly attachments: readonly ContainerAttachment[];
  readonly manifest: Uint8Array;
  readonly signature: SignedData;
};

/** 100 attachments, the document, and the three files of the format itself. */
export const containerLimits: ZipLimits = {
  bytesMax: 6 * 1024 * 1024,
  entriesMax: 104,
  ratioMax: 100,
};

/** Deflating these again costs time and saves nothing. */
const compressedMediaTypes =
  /^(?:image\/(?:png|jpeg|webp)|application\/(?:pdf|zip|gzip|.*\+zip)|audio\/.*|video\/.*)$/;

/**
 * Makes the container, once: ASiC-E with CAdES (EN 319 162-1), one root document, every file under the manifest, one
 * detached signature over the manifest's bytes. The manifest depends on the contents alone.
 * @throws ComityError ZIP_NAME_FORBIDDEN, ZIP_TOO_LARGE, before anything is signed; and as the signer does
 */
export async function sealContainer(message: {
  readonly document: Uint8Array;
  readonly syntax: Syntax;
  readonly attachments: readonly ContainerAttachment[];
  readonly signer: Signer;
  readonly signingTime: Date;
}): Promise<SealedContainer> {
  const { signer } = message;
  const files = filesOf(message);
  const manifest = writeManifest({
    signatureName: asic.signatureName,
    dataObjects: files.map(dataObjectOf),
  });
  // A signature is not made over what no recipient would take.
  assertZippable(partsOf(files, manifest, new Uint8Array()), containerLimits);
  const signature = await encodeSignedData({
    manifest,
    signingTime: message.signingTime,
    certificate: signer.certificate,
    chain: signer.chain,
    signatureAlgorithm: signer.signatureAlgorithm,
    sign: (tbs) => signer.sign(tbs),
  });
  const bytes = writeZip(partsOf(files, manifest, signature), containerLimits);
  return { bytes, digest: sha256(bytes), manifestDigest: sha256(manifest) };
}

/**
 * Reads a container strictly and checks the digest of every file; whose signature it bears is `verifyContainer`'s
 * question.
 * @throws ComityError ZIP_MALFORMED, ZIP_NAME_FORBIDDEN, ZIP_TOO_LARGE, CONTAINER_MALFORMED, CONTAINER_UNLISTED_FILE,
 *   CONTAINER_MISSING_FILE, CONTAINER_DOCUMENTS, DIGEST_MISMATCH, MANIFEST_MALFORMED, MANIFEST_DUPLICATE, CMS_MALFORMED,
 *   DER_MALFORMED, ALGORITHM_UNKNOWN
 */
export function readContainer(
  bytes: Uint8Array,
  limits: Partial<ZipLimits> = {},
): UnverifiedContainer {
  const entries = readZip(bytes, { ...containerLimits, ...limits });
  const { manifest, signature } = findFormatFiles(bytes, entries);
  const files = matchFiles(entries, readManifest(manifest));
  assertDigests(files);
  return {
    ...readContents(files),
    bytes,
    digest: sha256(bytes),
    manifestDigest: sha256(manifest),
    manifest,
    signature: decodeSignedData(signature),
  };
}

export function sha256(bytes: Uint8Array): Digest {
  // 64 lower-case hexadecimal digits by construction.
  return hash("sha256", bytes, "hex") as Digest;
}

type SealedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly isRoot: boolean;
};

function filesOf(message: {
  readonly document: Uint8Array;
  readonly syntax: Syntax;
  readonly attachments: readonly ContainerAttachment[];
}): readonly SealedFile[] {
  const { document, syntax, attachments } = message;
  return [
    { ...asic.documents[syntax], bytes: document, isRoot: true },
    ...attachments.map(({ filename, mediaType, bytes }) => ({
      name: asic.attachmentFolder + filename,
      mediaType,
      bytes,
      isRoot: false,
    })),
  ];
}

function dataObjectOf(file: SealedFile): DataObject {
  const { name, mediaType, isRoot, bytes } = file;
  const value = hash("sha256", bytes, "buffer");
  return { name, mediaType, isRoot, digest: { algorithm: "sha256", value } };
}

function partsOf(
  files: readonly SealedFile[],
  manifest: Uint8Array,
  signature: Uint8Array,
): readonly ZipPart[] {
  return [
    {
      name: "mimetype",
      bytes: Buffer.from(asic.mimetype),
      method: "stored",
    },
    ...files.map(({ name, bytes, mediaType }): ZipPart => ({
      name,
      bytes,
      method: compressedMediaTypes.test(mediaType) ? "stored" : "deflated",
    })),
    { name: asic.manifestName, bytes: manifest, method: "deflated" },
    { name: asic.signatureName, bytes: signature, method: "stored" },
  ];
}
