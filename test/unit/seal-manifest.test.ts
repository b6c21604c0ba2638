import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { readManifest, writeManifest } from "../../src/seal/manifest.ts";

const digest = { algorithm: "sha256", value: Buffer.alloc(32, 5) } as const;

describe("a manifest", () => {
  it("is read back as it was written, whatever names it lists", () => {
    const name = fc.stringMatching(/^[\x20-\x7e]{1,20}$/);
    const dataObject = fc.record({
      name: fc
        .array(name, { minLength: 1, maxLength: 3 })
        .map((steps) => steps.join("/")),
      mediaType: fc.stringMatching(/^[\x21-\x7e]{1,20}$/),
      isRoot: fc.boolean(),
      digest: fc.record({
        algorithm: fc.constantFrom("sha256", "sha384", "sha512"),
        value: fc.uint8Array({ minLength: 32, maxLength: 64 }),
      }),
    });
    const dataObjects = fc.uniqueArray(dataObject, {
      minLength: 1,
      maxLength: 5,
      selector: (each) => each.name,
    });
    fc.assert(
      fc.property(dataObjects, (objects) => {
        const manifest = {
          signatureName: "META-INF/signature001.p7s",
          dataObjects: objects,
        };
        const read = readManifest(writeManifest(manifest));
        assert.equal(read.signatureName, manifest.signatureName);
        assert.deepEqual(
          read.dataObjects.map((each) => plain(each)),
          objects.map((each) => plain(each)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("is read with white space around what its schema collapses", () => {
    const written = writeManifest({
      signatureName: "s",
      dataObjects: [
        { name: "a", mediaType: "text/plain", isRoot: true, digest },
      ],
    });
    const text = Buffer.from(written)
      .toString()
      .replace('"true"', '" true "')
      .replace("<ds:DigestValue>", "<ds:DigestValue>\n  ");
    const [object] = readManifest(Buffer.from(text)).dataObjects;
    assert.equal(object?.isRoot, true);
    assert.ok(digest.value.equals(object.digest.value));
  });

  it("says which of its parts is wrong", () => {
    assert.throws(() => readManifest(Buffer.from("<a/>")), {
      code: "MANIFEST_MALFORMED",
    });
    assert.throws(() => readManifest(Buffer.alloc(0)), {
      code: "MANIFEST_MALFORMED",
    });
  });
});

function plain(object: {
  digest: { value: Uint8Array; algorithm: string };
}): object {
  const { algorithm, value } = object.digest;
  return {
    ...object,
    digest: { algorithm, value: Buffer.from(value).toString("hex") },
  };
}
