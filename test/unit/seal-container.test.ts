import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { beforeAll, describe, it } from "vitest";
import fc from "fast-check";
import { ComityError } from "../../src/errors.ts";
import {
  readContainer,
  sealContainer,
  type ContainerAttachment,
  type SealedContainer,
  type UnverifiedContainer,
} from "../../src/seal/container.ts";
import {
  verifyContainer,
  type VerifiedContainer,
} from "../../src/seal/verify.ts";
import {
  signDirectory,
  writeDirectory,
  readDirectory,
} from "../../src/trust/directory.ts";
import {
  arrivalOf,
  directoryOf,
  sender,
  signerOf,
} from "../support/one-authority.ts";
import {
  issued,
  midYear,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const document = Buffer.from('<Message xmlns="urn:comity:mla:1"/>\n');
const note: ContainerAttachment = {
  filename: "note.txt",
  mediaType: "text/plain",
  bytes: Buffer.from("A note.\n"),
};

describe("a container", () => {
  let chain: ThrowAwayChain;
  let sealed: SealedContainer;
  beforeAll(async () => {
    chain = await throwAwayChain("container");
    sealed = await seal([note]);
  });
  const seal = (
    attachments: readonly ContainerAttachment[],
    signingTime = midYear,
  ): Promise<SealedContainer> =>
    sealContainer({
      document,
      syntax: "xml",
      attachments,
      signer: signerOf(chain),
      signingTime,
    });
  const sha256 = (bytes: Uint8Array): string =>
    createHash("sha256").update(bytes).digest("hex");

  it("gives back what was sealed, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom("xml" as const, "json" as const),
        fc.uniqueArray(
          fc.record({
            filename: fc.stringMatching(
              /^[A-Za-z0-9_-][A-Za-z0-9 _'&()-]{0,9}\.[a-z]{3}$/,
            ),
            mediaType: fc.constantFrom(
              "text/plain",
              "application/pdf",
              "application/x.a+zip",
            ),
            bytes: fc.uint8Array({ maxLength: 500 }),
          }),
          { maxLength: 4, selector: ({ filename }) => filename.toLowerCase() },
        ),
        async (content, syntax, attachments) => {
          const made = await sealContainer({
            document: content,
            syntax,
            attachments,
            signer: signerOf(chain),
            signingTime: midYear,
          });
          const read = readContainer(made.bytes);
          assert.equal(read.syntax, syntax);
          assert.deepEqual([...read.document], [...content]);
          assert.deepEqual(
            read.attachments.map((each) => ({
              ...each,
              bytes: [...each.bytes],
            })),
            attachments.map((each) => ({ ...each, bytes: [...each.bytes] })),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("has the digests of itself and of its manifest", () => {
    const read = readContainer(sealed.bytes);
    assert.equal(sealed.digest, sha256(sealed.bytes));
    assert.equal(sealed.manifestDigest, sha256(read.manifest));
    assert.equal(read.digest, sealed.digest);
    assert.equal(read.manifestDigest, sealed.manifestDigest);
  });

  it("has the same manifest for the same contents, whoever signs them when", async () => {
    const other = await throwAwayChain("other");
    const again = await sealContainer({
      document,
      syntax: "xml",
      attachments: [note],
      signer: signerOf(other),
      signingTime: new Date("2026-08-01T00:00:00Z"),
    });
    assert.notEqual(again.digest, sealed.digest);
    assert.equal(again.manifestDigest, sealed.manifestDigest);
    const fewer = await seal([]);
    assert.notEqual(fewer.manifestDigest, sealed.manifestDigest);
  });

  it("says at octet 30 what it is, for readers that know no zip", () => {
    assert.equal(
      Buffer.from(sealed.bytes.subarray(30, 69)).toString(),
      "mimetypeapplication/vnd.etsi.asic-e+zip",
    );
  });

  it("is not signed when no recipient would take it", async () => {
    const refusals: readonly (readonly [
      string,
      readonly ContainerAttachment[],
    ])[] = [
      ["ZIP_NAME_FORBIDDEN", [{ ...note, filename: "../note.txt" }]],
      ["ZIP_NAME_FORBIDDEN", [note, { ...note, filename: "NOTE.TXT" }]],
      ["ZIP_TOO_LARGE", [{ ...note, bytes: Buffer.alloc(6 * 1024 * 1024) }]],
      [
        "ZIP_TOO_LARGE",
        Array.from({ length: 101 }, (_, n) => ({ ...note, filename: `${n}` })),
      ],
      ["MANIFEST_MALFORMED", [{ ...note, mediaType: "text/plain\n" }]],
    ];
    for (const [code, attachments] of refusals) {
      let signed = false;
      const attempt = sealContainer({
        document,
        syntax: "xml",
        attachments,
        signingTime: midYear,
        signer: {
          ...signerOf(chain),
          sign() {
            signed = true;
            return Promise.resolve(Buffer.alloc(0));
          },
        },
      });
      await assert.rejects(attempt, { code });
      assert.equal(signed, false);
    }
  });

  it("holds as many attachments as a message may have", async () => {
    const attachments = Array.from({ length: 100 }, (_, n) => ({
      ...note,
      filename: `${n}.txt`,
    }));
    const { bytes } = await seal(attachments);
    assert.equal(readContainer(bytes).attachments.length, 100);
  });

  it("cannot be changed in any octet and still be attributed", () => {
    const arrival = arrivalOf(chain);
    const accepted = verifyContainer(readContainer(sealed.bytes), arrival);
    assert.equal(accepted.kind, "verified");
    const file = Buffer.from(sealed.bytes);
    for (const [place, octet] of file.entries()) {
      const changed = Buffer.from(file);
      changed[place] = octet ^ 0x21;
      try {
        const outcome = verifyContainer(readContainer(changed), arrival);
        if (outcome.kind === "verified")
          assertSameContents(outcome.container, sealed);
      } catch (error) {
        assert.ok(error instanceof ComityError, `octet ${place}`);
      }
    }
  });

  it("is attributed to who signed it", () => {
    const outcome = verifyContainer(
      readContainer(sealed.bytes),
      arrivalOf(chain),
    );
    if (outcome.kind !== "verified") assert.fail(outcome.reason);
    assert.equal(outcome.container.sender, sender);
    assert.deepEqual(Buffer.from(outcome.container.document), document);
  });

  it("waits when revocation data is required and there is none", () => {
    const outcome = verifyContainer(readContainer(sealed.bytes), {
      ...arrivalOf(chain),
      revocation: { crls: [], mode: "require" },
    });
    assert.deepEqual(
      { kind: outcome.kind, code: "code" in outcome && outcome.code },
      { kind: "undecidable", code: "REVOCATION_UNKNOWN" },
    );
  });

  it("is refused when its signer's certificate has no policy that the directory asks for", () => {
    const arrival = arrivalOf(chain);
    const authorities = arrival.directory.authorities.map((each) => ({
      ...each,
      policies: ["1.2.3.1"],
    }));
    const outcome = verifyContainer(readContainer(sealed.bytes), {
      ...arrival,
      directory: { ...arrival.directory, authorities },
    });
    assert.equal("code" in outcome && outcome.code, "CERTIFICATE_CONSTRAINED");
  });

  it("is refused when its signer's listing names another time", () => {
    const arrival = arrivalOf(chain);
    const read = readContainer(sealed.bytes);
    for (const listing of [
      { notBefore: "2026-07-01T00:00:01Z" },
      { notAfter: "2026-06-30T23:59:59Z" },
    ]) {
      const outcome = verifyContainer(read, {
        ...arrival,
        directory: directoryOf(chain, listing),
      });
      assert.equal("code" in outcome && outcome.code, "CERTIFICATE_NOT_LISTED");
    }
  });

  it("is refused when another certificate of the same key and issuer is listed", async () => {
    const twin = await issued("container signing", {
      role: "signing",
      issuer: chain.intermediate,
    });
    const outcome = verifyContainer(readContainer(sealed.bytes), {
      ...arrivalOf(chain),
      directory: directoryOf({ ...chain, signing: twin }),
    });
    assert.equal("code" in outcome && outcome.code, "CERTIFICATE_NOT_LISTED");
  });

  it("is attributed by a directory that came over the wire", async () => {
    const bytes = writeDirectory(directoryOf(chain));
    const directory = readDirectory({
      bytes,
      signature: await signDirectory(bytes, signerOf(chain), midYear),
      anchors: [chain.anchor.certificate],
      at: midYear,
    });
    const outcome = verifyContainer(readContainer(sealed.bytes), {
      ...arrivalOf(chain),
      directory,
    });
    assert.equal(outcome.kind, "verified");
  });

  it("is no verified one before it was verified, says the type checker", () => {
    const accept = (container: VerifiedContainer): string => container.digest;
    const unverified: UnverifiedContainer = readContainer(sealed.bytes);
    // @ts-expect-error -- only verifyContainer makes what a recipient may believe
    assert.equal(accept(unverified), sealed.digest);
    // @ts-expect-error -- naming the sender does not make it so
    assert.equal(accept({ ...unverified, sender }), sealed.digest);
  });
});

/** Octets that name no contents may differ: the digest of the whole tells them apart. */
function assertSameContents(
  read: UnverifiedContainer,
  sealed: SealedContainer,
): void {
  assert.equal(read.manifestDigest, sealed.manifestDigest);
  assert.notEqual(read.digest, sealed.digest);
}
