import assert from "node:assert/strict";
import { hash, sign as signBytes } from "node:crypto";
import {
  signatureAlgorithmFor,
  signatureAlgorithms,
} from "../../src/cms/algorithms.ts";
import { encode, tags } from "../../src/cms/der.ts";
import {
  readContainer,
  type UnverifiedContainer,
} from "../../src/seal/container.ts";
import { verifyContainer } from "../../src/seal/verify.ts";
import { childAt, derTree, writeTree } from "../support/der-tree.ts";
import { forgeZip } from "../support/forged-zip.ts";
import { forgeContainer, places } from "../vectors/container-forgery.ts";
import { vectorKey, type VectorKeyName } from "../vectors/keys.ts";
import { xa } from "../vectors/world.ts";
import { mutateBytes } from "./byte-mutation.ts";
import { mutateDer, mutateTree } from "./der-mutation.ts";
import type { Random } from "./random.ts";
import { at, containers, directory } from "./samples.ts";
import type { Input, Target } from "./target.ts";
import { mutateXml } from "./text-mutation.ts";
import { entriesOf, mutateZip } from "./zip-mutation.ts";

const request = {
  sender: xa,
  directory,
  at,
  revocation: { crls: [], mode: "whenPresent" as const },
};
const signatureName = "META-INF/signature001.p7s";

/** What a signature speaks for; nothing of it may differ. */
function meaningOf(container: UnverifiedContainer): unknown {
  const { manifest, document, syntax, attachments, signature } = container;
  const { signedAttributesRaw, signature: octets } = signature.signer;
  return [
    manifest,
    document,
    syntax,
    attachments,
    signedAttributesRaw,
    octets,
  ].map(plain);
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, plain(each)]),
    );
  return value;
}

/** Changed by somebody without the key: what verifies still says what was signed. */
function judgeUnsigned(bytes: Uint8Array, original: Uint8Array): Input {
  return {
    parts: [bytes],
    judge() {
      const container = readContainer(bytes);
      const outcome = verifyContainer(container, request);
      if (outcome.kind !== "verified") return outcome.code;
      if (Buffer.from(bytes).equals(original)) return "accepted: unchanged";
      assert.deepEqual(
        meaningOf(container),
        meaningOf(readContainer(original)),
      );
      return explain(bytes, original);
    },
  };
}

function explain(bytes: Uint8Array, original: Uint8Array): string {
  const [now, before] = [entriesOf(bytes), entriesOf(original)].map(
    (entries) =>
      new Map(
        entries.map(({ name, bytes: content }) => [name, Buffer.from(content)]),
      ),
  );
  const changed = [...(before ?? [])].filter(
    ([name, content]) => now?.get(name)?.equals(content) !== true,
  );
  if (changed.length === 0)
    return "accepted: zip fields or an order that say nothing of the files";
  assert.deepEqual(
    changed.map(([name]) => name),
    [signatureName],
  );
  return "accepted: octets of the signature file that are not signed (further certificates)";
}

const container: Target = {
  name: "container",
  share: 110,
  make(random) {
    const sample = random.pick(containers);
    return judgeUnsigned(mutateZip(sample, random), sample);
  },
};

/** One member is changed and the zip file made right again, so that what reads the member is reached. */
const member: Target = {
  name: "member",
  share: 100,
  make(random) {
    const sample = random.pick(containers);
    const entries = entriesOf(sample);
    const chosen = random.once(2)
      ? entries.find(({ name }) => name === signatureName)
      : random.pick(entries);
    const changed = entries.map((each) => {
      if (each !== chosen) return each;
      const isDer = each.name === signatureName && !random.once(3);
      return {
        ...each,
        bytes: isDer
          ? mutateDer(each.bytes, random)
          : mutateBytes(each.bytes, random),
      };
    });
    return judgeUnsigned(forgeZip(changed), sample);
  },
};

const signers: readonly VectorKeyName[] = [
  "sign-p256",
  "sign-p256",
  "sign-p384",
  "sign-brainpool256",
  "sign-rsa3072",
];

/** Signed by whoever may sign: whatever the manifest says now, each file it lists has the digest it names. */
const manifest: Target = {
  name: "manifest",
  share: 60,
  async make(random) {
    const bytes = await forgeContainer({
      key: random.pick(signers),
      manifest: (text) =>
        Buffer.from(mutateXml(text, random)).toString("latin1"),
    });
    return {
      parts: [bytes],
      judge() {
        const read = readContainer(bytes);
        const outcome = verifyContainer(read, request);
        if (outcome.kind !== "verified") return outcome.code;
        assertListed(read);
        return "accepted: another manifest of the same files, rightly signed";
      },
    };
  },
};

function assertListed({
  manifest: bytes,
  document,
  attachments,
}: UnverifiedContainer): void {
  const text = Buffer.from(bytes).toString().replace(/\s+/g, "");
  for (const file of [document, ...attachments.map((each) => each.bytes)])
    assert.ok(
      ["sha256", "sha384", "sha512"].some((name) =>
        text.includes(hash(name, file, "base64")),
      ),
      "a file that the manifest does not list",
    );
}

/** Signed attributes are changed and signed again with the right key. */
const attributes: Target = {
  name: "attributes",
  share: 60,
  make(random) {
    const sample = random.pick(containers);
    const entries = entriesOf(sample);
    const changed = entries.map((each) =>
      each.name === signatureName
        ? { ...each, bytes: resigned(each.bytes, random) }
        : each,
    );
    const bytes = forgeZip(changed);
    return {
      parts: [bytes],
      judge() {
        const read = readContainer(bytes);
        const outcome = verifyContainer(read, request);
        if (outcome.kind !== "verified") return outcome.code;
        assert.ok(isSigned(read), "another manifest than the signed one");
        return "accepted: other signed attributes over the same manifest, rightly signed";
      },
    };
  },
};

function isSigned({
  manifest: bytes,
  signature,
}: UnverifiedContainer): boolean {
  const { digest, messageDigest } = signature.signer;
  return hash(digest, bytes, "buffer").equals(messageDigest);
}

function resigned(signedData: Uint8Array, random: Random): Uint8Array {
  const root = derTree(signedData);
  const name = signerIn(signedData);
  const found = childAt(root, ...places.attributes);
  mutateTree(found, random);
  const written = Buffer.from(writeTree(found));
  // What is signed is the same under the tag of a SET OF; a broken one is signed as it is.
  const tbs = Buffer.concat([
    encode(tags.set).subarray(0, 1),
    written.subarray(1),
  ]);
  const { privateKey } = vectorKey(name);
  const id = signatureAlgorithmFor(privateKey)?.id ?? "ecdsa-p256-sha256";
  const { digest, options } = signatureAlgorithms[id];
  childAt(root, ...places.signature).content = signBytes(digest, tbs, {
    key: privateKey,
    ...options,
  });
  return writeTree(root);
}

/** The vectors' key whose certificate a signature carries first. */
function signerIn(signedData: Uint8Array): VectorKeyName {
  const text = Buffer.from(signedData).toString("latin1");
  const name = signingKeys.find((each) => text.includes(each.certificate));
  return name?.name ?? "sign-p256";
}

const signingKeys = (
  [
    "sign-p384",
    "sign-brainpool256",
    "sign-brainpool384",
    "sign-rsa3072",
    "sign-superseded",
    "sign-revoked",
    "sign-p256",
  ] as const
).map((name) => ({
  name,
  certificate: Buffer.from(vectorKey(name).certificate).toString("latin1"),
}));

export const containerTargets: readonly Target[] = [
  container,
  member,
  manifest,
  attributes,
];
