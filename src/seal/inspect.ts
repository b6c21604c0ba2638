import {
  decodeSignedData,
  signatureAlgorithmIn,
  signerCertificate,
  verifySignedData,
  type SignedData,
} from "../cms/signed-data.ts";
import { ComityError } from "../errors.ts";
import type { AuthorityId, Digest } from "../message/identifiers.ts";
import { parseCertificate, type Certificate } from "../trust/certificate.ts";
import type { Crl } from "../trust/crl.ts";
import type { Directory } from "../trust/directory.ts";
import { validatePath, type PathOutcome } from "../trust/path.ts";
import { assertSignatureAllowed } from "../trust/policy.ts";
import {
  assertDigests,
  findFormatFiles,
  hasItsDigest,
  matchFiles,
  readContents,
  type ListedFile,
} from "./asic.ts";
import { createChecklist, type Check, type Checklist } from "./checklist.ts";
import {
  containerLimits,
  sha256,
  type UnverifiedContainer,
} from "./container.ts";
import { assertListed, findLister } from "./listing.ts";
import { readManifest } from "./manifest.ts";
import { assertNotPostdated } from "./signing-time.ts";
import { readZip } from "./zip.ts";

type InspectedFile = {
  readonly name: string;
  readonly role: "document" | "attachment";
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: Digest;
  /** Whether the manifest has this very digest: otherwise the file was changed after signing. */
  readonly isAsListed: boolean;
};

type InspectedSigner = {
  readonly subject: string;
  readonly issuer: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: Digest;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** The authority the directory lists this certificate for. */
  readonly authority?: AuthorityId;
};

/** What can be said of a container offline. Nothing in it is proven unless `valid`. */
export type Inspection = {
  /** Every check passed. */
  readonly valid: boolean;
  readonly checks: readonly Check[];
  /** SHA-256 of the whole file. */
  readonly digest: Digest;
  readonly signer?: InspectedSigner;
  /** The moment certificates, algorithms and lists were judged at. */
  readonly at: Date;
  /** As the signer claims it, under the signature: level B-B proves no time. */
  readonly signingTime?: Date;
  /**
   * What depends on time, judged at the signer's claim instead, when that has another answer: an old signature may have
   * been good when it was made. Proves nothing without evidence from elsewhere that it existed then.
   */
  readonly asClaimed?: readonly Check[];
  readonly files: readonly InspectedFile[];
  /** For reading on; there when nothing is wrong with its files, whoever signed them. */
  readonly container?: UnverifiedContainer;
};

export type InspectionTrust = {
  /** DER. With a directory, the anchors pinned for the authority that it lists the signer for count instead. */
  readonly anchors: readonly Uint8Array[];
  /** Once given, a fresh one of every issuer in the path is required; without any, revocation is not checked. */
  readonly crls?: readonly Crl[];
  readonly directory?: Directory;
  /**
   * The time that is judged for: now, or one of which the caller has evidence of its own. Never the one that the signer
   * claims: whoever has an old key can claim an old time.
   */
  readonly at: Date;
};

/**
 * Puts every question to a container, offline, and never throws on a bad one: a question that a failed one before makes
 * senseless is answered `not checked`, with the reason.
 */
export function inspectContainer(
  bytes: Uint8Array,
  trust: InspectionTrust,
): Inspection {
  const checklist = createChecklist();
  const files = inspectFiles(checklist, bytes);
  const { signed, ...found } = inspectSignature(checklist, files, trust);
  const { manifest, contents } = files;
  const digest = sha256(bytes);
  const isWhole = files.listed.every(hasItsDigest);
  const checks = checklist.complete();
  return {
    valid: checks.every(({ outcome }) => outcome === "passed"),
    checks,
    digest,
    at: trust.at,
    ...found,
    files: files.listed.map(describeFile),
    ...(manifest && contents && signed && isWhole
      ? {
          container: {
            ...contents,
            bytes,
            digest,
            manifest,
            manifestDigest: sha256(manifest),
            signature: signed,
          },
        }
      : {}),
  };
}

type FilesFound = {
  readonly listed: readonly ListedFile[];
  readonly manifest?: Uint8Array | undefined;
  readonly signature?: Uint8Array | undefined;
  readonly contents?: ReturnType<typeof readContents> | undefined;
};

/** The same steps as `readContainer`, each with its own answer. */
function inspectFiles({ ask }: Checklist, bytes: Uint8Array): FilesFound {
  const entries = ask(
    "zip file",
    "nothing two readers could see differently",
    () => readZip(bytes, containerLimits),
  );
  if (entries === undefined) return { listed: [] };
  const format = ask(
    "format",
    "ASiC-E with one manifest and one signature",
    () => findFormatFiles(bytes, entries),
  );
  if (format === undefined) return { listed: [] };
  const manifest = ask("manifest", "a valid ASiCManifest", () =>
    readManifest(format.manifest),
  );
  if (manifest === undefined) return { listed: [], ...format };
  const listed = ask(
    "files",
    "every file is listed, every listed file is there",
    () => matchFiles(entries, manifest),
  );
  if (listed === undefined) return { listed: [], ...format };
  ask("digests", "every file is as it was when it was listed", () =>
    assertDigests(listed),
  );
  const contents = ask(
    "document",
    "one root document, attachments beside it",
    () => readContents(listed),
  );
  return { listed, ...format, contents };
}

function inspectSignature(
  checklist: Checklist,
  { signature, manifest }: FilesFound,
  trust: InspectionTrust,
): Pick<Inspection, "signer" | "signingTime" | "asClaimed"> & {
  readonly signed?: SignedData;
} {
  const { ask } = checklist;
  if (signature === undefined || manifest === undefined) return {};
  const signed = ask(
    "signature format",
    "CAdES B-B, detached, one signer",
    () => decodeSignedData(signature),
  );
  if (signed === undefined) return {};
  const { signingTime } = signed.signer;
  const leaf = ask("signer's certificate", "the one that was signed over", () =>
    parseCertificate(signerCertificate(signed)),
  );
  if (leaf === undefined) return { signed, signingTime };
  ask("signature", "over the manifest, by the certificate's key", () =>
    verifySignedData(signed, manifest, leaf.publicKey),
  );
  ask(
    "signing time",
    `claimed by the signer, not proven: ${signingTime.toISOString()}`,
    () => assertNotPostdated(signingTime, trust.at),
  );
  const authority = inspectTrust(checklist, signed, leaf, trust);
  const asClaimed = inspectClaim(signed, leaf, trust);
  return {
    signed,
    signer: describeSigner(leaf, authority),
    signingTime,
    ...(asClaimed && { asClaimed }),
  };
}

/** The answers at the time the signer claims, when they are not those at the time in question. */
function inspectClaim(
  signed: SignedData,
  leaf: Certificate,
  trust: InspectionTrust,
): readonly Check[] | undefined {
  const answers = (at: Date): readonly Check[] => {
    const checklist = createChecklist();
    inspectTrust(checklist, signed, leaf, { ...trust, at });
    return checklist.asked();
  };
  const now = answers(trust.at);
  const claimed = answers(signed.signer.signingTime);
  const isSame = claimed.every((each, i) => each.outcome === now[i]?.outcome);
  return isSame ? undefined : claimed;
}

/**
 * All that depends on time: the algorithm, and whom the signer's certificate belongs to, as far as anchors, revocation
 * lists and directory tell.
 */
function inspectTrust(
  { ask }: Checklist,
  signed: SignedData,
  leaf: Certificate,
  trust: InspectionTrust,
): AuthorityId | undefined {
  const { directory, crls = [], at } = trust;
  const algorithm =
    signatureAlgorithmIn(signed, leaf.publicKey) ?? "an unknown algorithm";
  ask("algorithm", `${algorithm} is in the policy`, () =>
    assertSignatureAllowed(algorithm, at),
  );
  const authority = directory && findLister(directory, leaf.der);
  const path = {
    leaf: leaf.der,
    intermediates: signed.certificates,
    anchors: authority?.anchors ?? trust.anchors,
    at,
    purpose: "sign",
  } as const;
  const when = `at ${at.toISOString()}`;
  const isListGiven = crls.length > 0;
  const revoked = isListGiven
    ? "nothing in it revoked"
    : "revocation not checked, since no list was given";
  ask("certificate path", `to a trusted anchor, ${when}; ${revoked}`, () =>
    assertValid(
      validatePath({
        ...path,
        ...(isListGiven && { revocation: { crls, mode: "require" } }),
      }),
    ),
  );
  if (directory !== undefined)
    ask("directory", `listed for ${authority?.id ?? "nobody"}, ${when}`, () =>
      assertListed(leaf.der, authority, at),
    );
  return authority?.id;
}

function assertValid(path: PathOutcome): void {
  if (path.kind !== "valid") throw new ComityError(path.code, path.reason);
}

function describeSigner(
  leaf: Certificate,
  authority: AuthorityId | undefined,
): InspectedSigner {
  const { subject, issuer, fingerprint, notBefore, notAfter } = leaf;
  return {
    subject: subject.text,
    issuer: issuer.text,
    fingerprint,
    notBefore,
    notAfter,
    ...(authority && { authority }),
  };
}

function describeFile(file: ListedFile): InspectedFile {
  const { object, bytes } = file;
  return {
    name: object.name,
    role: object.isRoot ? "document" : "attachment",
    mediaType: object.mediaType,
    size: bytes.length,
    sha256: sha256(bytes),
    isAsListed: hasItsDigest(file),
  };
}
