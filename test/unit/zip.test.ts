import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { describe, it } from "vitest";
import fc from "fast-check";
import { ComityError } from "../../src/errors.ts";
import { readZip } from "../../src/seal/zip.ts";
import { writeZip, type ZipPart } from "../../src/seal/zip-writer.ts";
import { forgeZip } from "../support/forged-zip.ts";

const limits = { bytesMax: 1_000_000, entriesMax: 10, ratioMax: 100 };
const part = (name: string, bytes: Uint8Array): ZipPart => ({
  name,
  bytes,
  method: "deflated",
});
const step = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const name = fc
  .array(step, { minLength: 1, maxLength: 3 })
  .map((steps) => steps.join("/"));
const parts = fc
  .uniqueArray(name, { maxLength: 8, selector: (each) => each.toLowerCase() })
  .filter((names) =>
    names.every(
      (each) =>
        !names.some((other) =>
          other.toLowerCase().startsWith(`${each.toLowerCase()}/`),
        ),
    ),
  )
  .chain((names) =>
    fc.tuple(
      ...names.map((each) =>
        fc.record({
          name: fc.constant(each),
          bytes: fc.uint8Array({ maxLength: 300 }),
          method: fc.constantFrom("stored" as const, "deflated" as const),
        }),
      ),
    ),
  );

describe("a zip file", () => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(parts, (written) => {
        const read = readZip(writeZip(written, limits), limits);
        assert.deepEqual(
          read.map((entry) => [entry.name, [...entry.bytes]]),
          written.map((entry) => [entry.name, [...entry.bytes]]),
        );
      }),
    );
  });

  it("is the same for the same parts", () => {
    const written = [
      part("a.txt", Buffer.from("a")),
      part("b.txt", Buffer.alloc(1000)),
    ];
    assert.deepEqual(writeZip(written, limits), writeZip(written, limits));
  });

  it("holds the same after the change of any octet, or is refused", () => {
    const written = [
      part("a.txt", Buffer.from("aaaaaaaaaa")),
      part("b/c.txt", randomBytes(40)),
    ];
    const file = writeZip(written, limits);
    const contents = describeRead(file);
    for (const [place, octet] of file.entries())
      for (const bit of [1, 0x10, 0x80]) {
        const changed = Uint8Array.from(file);
        changed[place] = octet ^ bit;
        const found = describeRead(changed);
        if (found !== contents) assert.match(found, /^ZIP_/, `octet ${place}`);
      }
  });

  it("is read within bounds, whatever it is", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assert.match(describeRead(bytes), /^ZIP_/);
      }),
    );
  });

  it("is not inflated when it says it is too large", () => {
    const bomb = forgeZip([
      {
        ...part("a.txt", Buffer.alloc(900_000)),
        local: { size: 2_000_000 },
        central: { size: 2_000_000 },
      },
    ]);
    assert.equal(describeRead(bomb), "ZIP_TOO_LARGE");
  });

  it("holds a file that compresses better than any limit, stored", () => {
    const blank = Buffer.alloc(200_000, " ");
    const file = writeZip([part("blank.txt", blank)], limits);
    assert.ok(file.length > blank.length);
    const [entry] = readZip(file, limits);
    assert.ok(blank.equals(entry?.bytes ?? Buffer.alloc(0)));
  });

  it("is not written when it could not be read", () => {
    const refusals = [
      ["ZIP_NAME_FORBIDDEN", [part("../a", Buffer.alloc(0))]],
      ["ZIP_NAME_FORBIDDEN", [part("", Buffer.alloc(0))]],
      [
        "ZIP_NAME_FORBIDDEN",
        [part("a", Buffer.alloc(0)), part("A", Buffer.alloc(0))],
      ],
      [
        "ZIP_NAME_FORBIDDEN",
        [part("a/b", Buffer.alloc(0)), part("a", Buffer.alloc(0))],
      ],
      ["ZIP_TOO_LARGE", [part("a", Buffer.alloc(1_000_001))]],
      [
        "ZIP_TOO_LARGE",
        [{ ...part("a", Buffer.alloc(999_990)), method: "stored" as const }],
      ],
      [
        "ZIP_TOO_LARGE",
        Array.from({ length: 11 }, (_, n) => part(`${n}`, Buffer.alloc(0))),
      ],
    ] as const;
    for (const [code, written] of refusals)
      assert.throws(() => writeZip(written, limits), { code });
  });

  it("may be larger than what is inflated from it, but not than its limit", () => {
    const file = writeZip([part("a", randomBytes(100))], limits);
    assert.throws(
      () => readZip(file, { ...limits, bytesMax: file.length - 1 }),
      {
        code: "ZIP_TOO_LARGE",
      },
    );
    assert.equal(readZip(file, { ...limits, bytesMax: file.length }).length, 1);
  });
});

/** The contents as text, or the code of the refusal. */
function describeRead(bytes: Uint8Array): string {
  try {
    return JSON.stringify(
      readZip(bytes, limits).map((entry) => [
        entry.name,
        Buffer.from(entry.bytes).toString("base64"),
      ]),
    );
  } catch (error) {
    if (error instanceof ComityError) return error.code;
    throw error;
  }
}
