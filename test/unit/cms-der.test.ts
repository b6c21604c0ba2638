import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import {
  contentOf,
  context,
  enclose,
  encode,
  encodeOid,
  encodeSequence,
  encodeSetOf,
  encodeSmallInteger,
  encodeTime,
  integerOctets,
  members,
  oidOf,
  readDer,
  readerOf,
  smallIntegerOf,
  tags,
  timeOf,
} from "../../src/cms/der.ts";
import { ComityError } from "../../src/errors.ts";

const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, "hex");
const malformed = { code: "DER_MALFORMED" };

describe("reading DER", () => {
  const refused: Readonly<Record<string, string>> = {
    "no octets": "",
    "a tag alone": "30",
    "an indefinite length": "3080020101" + "0000",
    "a long form for a short length": "04810155",
    "a length with a leading zero octet": "0482000155",
    "a length of five octets": "04850000000001" + "55",
    "contents cut short": "040455",
    "a length cut short": "0482" + "01",
    "octets after the value": "040155" + "00",
    "a tag of several octets": "1f8101" + "00",
    "an end-of-contents mark": "0000",
  };
  for (const [what, hex] of Object.entries(refused))
    it(`refuses ${what}`, () => {
      assert.throws(() => readDer(bytesOf(hex)), malformed);
    });

  it("refuses defects in a member, also of one that is read over", () => {
    assert.throws(() => members(readDer(bytesOf("3004020104ff"))), malformed);
    assert.throws(() => {
      const reader = readerOf(readDer(bytesOf("3004020104ff")));
      reader.next(tags.integer);
      reader.end();
    }, malformed);
  });

  it("refuses members that are left, missing, or of another tag", () => {
    const two = readDer(
      encodeSequence(encodeSmallInteger(1), encodeOid("1.2")),
    );
    const reader = readerOf(two);
    assert.equal(reader.optional(tags.oid), undefined);
    assert.throws(() => reader.next(tags.oid), malformed);
    assert.throws(() => reader.end(), malformed);
    assert.equal(smallIntegerOf(reader.any()), 1);
    assert.equal(oidOf(reader.next(tags.oid)), "1.2");
    reader.end();
    assert.throws(() => reader.any(), malformed);
    assert.throws(() => readerOf(two, tags.set), malformed);
  });

  it("refuses to look for members in a primitive value", () => {
    assert.throws(() => members(readDer(bytesOf("040155"))), malformed);
    assert.throws(() => contentOf(undefined, tags.octetString), malformed);
  });

  it("never fails otherwise than by its own code, whatever it is given", () => {
    const walk = (bytes: Uint8Array, depth = 0): void => {
      const der = readDer(bytes);
      if ((der.tag & 0x20) !== 0 && depth < 20)
        for (const member of members(der)) walk(member.bytes, depth + 1);
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          walk(bytes);
        } catch (error) {
          assert.ok(error instanceof ComityError);
          assert.equal(error.code, "DER_MALFORMED");
        }
      }),
    );
  });
});

describe("writing DER", () => {
  it("is read back as it was written, at every length of a length", () => {
    for (const length of [0, 1, 127, 128, 255, 256, 65_535, 65_536, 70_000]) {
      const content = Buffer.alloc(length, 7);
      const bytes = encode(tags.octetString, content);
      assert.ok(content.equals(contentOf(readDer(bytes), tags.octetString)));
      const pieces = enclose(tags.octetString, [content]);
      assert.ok(Buffer.concat(pieces).equals(bytes));
    }
  });

  it("keeps whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (value) => {
        const der = readDer(encodeSmallInteger(value));
        assert.equal(smallIntegerOf(der), value);
      }),
    );
  });

  it("keeps object identifiers", () => {
    const arc = fc.integer({ min: 0, max: 2 ** 40 });
    const identifier = fc.oneof(
      fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 39 })),
      fc.tuple(fc.constant(2), arc),
    );
    fc.assert(
      fc.property(identifier, fc.array(arc, { maxLength: 6 }), (root, arcs) => {
        const dotted = [...root, ...arcs].join(".");
        assert.equal(oidOf(readDer(encodeOid(dotted))), dotted);
      }),
    );
  });

  it("keeps times to the second", () => {
    const date = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (time) => {
        const seconds = Math.floor(time.getTime() / 1000) * 1000;
        assert.equal(timeOf(readDer(encodeTime(time))).getTime(), seconds);
      }),
    );
  });

  it("writes UTCTime from 1950 through 2049, as RFC 5652 §11.3 says", () => {
    const tagOf = (text: string): number =>
      readDer(encodeTime(new Date(text))).tag;
    assert.equal(tagOf("1949-12-31T23:59:59Z"), tags.generalizedTime);
    assert.equal(tagOf("1950-01-01T00:00:00Z"), tags.utcTime);
    assert.equal(tagOf("2049-12-31T23:59:59Z"), tags.utcTime);
    assert.equal(tagOf("2050-01-01T00:00:00Z"), tags.generalizedTime);
  });

  it("sorts the members of a SET OF by their octets", () => {
    const sorted = encodeSetOf([
      bytesOf("0402ffff"),
      bytesOf("040100"),
      bytesOf("0402fffe"),
    ]);
    assert.equal(
      Buffer.from(sorted).toString("hex"),
      "310b0401000402fffe0402ffff",
    );
    const tagged = encodeSetOf([], context(0, "constructed"));
    assert.equal(Buffer.from(tagged).toString("hex"), "a000");
  });
});

describe("single values", () => {
  it("refuses integers that are padded, empty, negative or too large", () => {
    for (const hex of ["0200", "02020001", "0202ff80"])
      assert.throws(() => integerOctets(readDer(bytesOf(hex))), malformed);
    for (const hex of ["0201ff", "02050100000000"])
      assert.throws(() => smallIntegerOf(readDer(bytesOf(hex))), malformed);
  });

  it("refuses object identifiers that are empty, padded, cut short or too large", () => {
    for (const hex of ["0600", "06028001", "060281", "0609ffffffffffffffff7f"])
      assert.throws(() => oidOf(readDer(bytesOf(hex))), malformed);
  });

  it("refuses times without seconds, with fractions, offsets, or no place in the calendar", () => {
    const texts = [
      [tags.utcTime, "2601010000Z"],
      [tags.utcTime, "260101000000+0100"],
      [tags.utcTime, "260229000000Z"],
      [tags.utcTime, "261301000000Z"],
      [tags.generalizedTime, "20260101000000.5Z"],
      [tags.generalizedTime, "20260101240000Z"],
      [tags.generalizedTime, "20260101000000"],
      [tags.octetString, "260101000000Z"],
    ] as const;
    for (const [tag, text] of texts)
      assert.throws(
        () => timeOf(readDer(encode(tag, Buffer.from(text)))),
        malformed,
      );
  });
});
