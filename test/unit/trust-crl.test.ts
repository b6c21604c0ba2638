import assert from "node:assert/strict";
import { afterAll, beforeAll, describe, it } from "vitest";
import fc from "fast-check";
import {
  encode,
  encodeSequence,
  encodeSmallInteger,
  encodeTime,
  tags,
} from "../../src/cms/der.ts";
import { ComityError } from "../../src/errors.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import {
  loadCrls,
  parseCrl,
  parseCrls,
  type Crl,
} from "../../src/trust/crl.ts";
import type { RevokedEntry } from "../../src/trust/crl-entries.ts";
import {
  certificatesToPem,
  issueCrl,
  type IssuedCertificate,
} from "../../src/trust/issue.ts";
import { validatePath } from "../../src/trust/path.ts";
import { cpuTimeMs } from "../support/cpu-time.ts";
import {
  crlEntries,
  crlExtension,
  crlNumber,
  crlOf,
} from "../support/forged-crl.ts";
import { opensslFolder, type OpensslFolder } from "../support/openssl.ts";
import { issued, midYear, notBefore } from "../support/throw-away-chain.ts";

const nextUpdate = new Date("2026-08-01T00:00:00Z");

let anchor: IssuedCertificate;
let leaf: IssuedCertificate;
let made: Uint8Array;
let openssl: OpensslFolder;

beforeAll(async () => {
  openssl = opensslFolder();
  anchor = await issued("anchor", { role: "anchor" });
  leaf = await issued("leaf", { role: "signing", issuer: anchor });
  made = await issueCrl({
    issuer: anchor,
    number: 7,
    thisUpdate: notBefore,
    nextUpdate,
    revoked: [
      { certificate: leaf.certificate, at: midYear, reason: "keyCompromise" },
    ],
  });
});
afterAll(() => openssl.remove());

describe("a revocation list", () => {
  it("says who, from when to when, and which certificates for which reason", () => {
    const crl = parseCrl(made);
    assert.equal(crl.issuer.text, "CN=anchor, O=Test, C=XA");
    assert.equal(crl.number, 7n);
    assert.deepEqual(crl.thisUpdate, notBefore);
    assert.deepEqual(crl.nextUpdate, nextUpdate);
    const serial = Buffer.from(parseCertificate(leaf.certificate).serial);
    assert.deepEqual(
      [...crl.revoked],
      [
        [
          serial.toString("hex"),
          { at: midYear.getTime(), reason: "keyCompromise" },
        ],
      ],
    );
  });

  it("is read from DER and PEM files, several lists from one, and names a bad file", () => {
    const der = openssl.write("list.der", made);
    openssl.run("crl", "-in", der, "-inform", "DER", "-out", "list.pem");
    const pem = openssl.run("crl", "-in", "list.pem");
    const both = openssl.write("both.pem", Buffer.concat([pem, pem]));
    const expected = parseCrl(made);
    assert.deepEqual(loadCrls([der, both]), [expected, expected, expected]);
    const bad = openssl.write("bad.pem", "nothing");
    for (const path of [bad, openssl.path("absent.pem")])
      assert.throws(
        () => loadCrls([path]),
        (error: ComityError) =>
          error.code === "CRL_UNREADABLE" && error.message.includes(path),
      );
  });

  it("is refused when it is indirect, partial, a delta, unnumbered, or critically unknown", () => {
    const flag = (tag: number): Uint8Array => encode(tag, Uint8Array.of(0xff));
    const point = (...parts: readonly Uint8Array[]): Uint8Array =>
      crlExtension("2.5.29.28", true, encodeSequence(...parts));
    const refused: readonly (readonly Uint8Array[])[] = [
      [crlNumber, point(flag(0x84))],
      [crlNumber, point(encode(0x83, Uint8Array.of(6, 0x40)))],
      [crlNumber, point(flag(0x81), flag(0x82))],
      [crlNumber, crlExtension("2.5.29.27", true, encodeSmallInteger(1))],
      [crlNumber, crlExtension("1.2.3.4", true, encodeSmallInteger(1))],
      [crlExtension("1.2.3.4", false, encodeSmallInteger(1))],
      [crlNumber, crlNumber],
      [
        crlExtension(
          "2.5.29.20",
          false,
          encode(tags.integer, Uint8Array.of(0xff)),
        ),
      ],
      [
        crlExtension(
          "2.5.29.20",
          false,
          encode(tags.integer, Buffer.alloc(21, 1)),
        ),
      ],
    ];
    for (const extensions of refused)
      assert.throws(() => parseCrl(listOf([], extensions)), {
        code: "CRL_UNREADABLE",
      });
    assert.equal(parseCrl(listOf([], [crlNumber])).revoked.size, 0);
  });

  it("is refused when an entry is critically unknown or twice there", () => {
    const serial = encodeSmallInteger(5);
    const strange = crlExtension("2.5.29.29", true, encodeSequence());
    const plain = encodeSequence(serial, encodeTime(midYear));
    const entries: readonly (readonly Uint8Array[])[] = [
      [encodeSequence(serial, encodeTime(midYear), encodeSequence(strange))],
      [plain, plain],
    ];
    for (const each of entries)
      assert.throws(() => parseCrl(listOf(each, [crlNumber])), {
        code: "CRL_UNREADABLE",
      });
  });

  it("counts from the invalidity date when that is earlier", () => {
    const time = encode(
      tags.generalizedTime,
      Buffer.from("20260301000000Z", "latin1"),
    );
    const entry = encodeSequence(
      encodeSmallInteger(5),
      encodeTime(midYear),
      encodeSequence(crlExtension("2.5.29.24", false, time)),
    );
    const crl = parseCrl(listOf([entry], [crlNumber]));
    assert.equal(crl.revoked.get("05")?.at, Date.parse("2026-03-01"));
  });

  it("for authorities only says nothing about other certificates", () => {
    const only = (tag: number): Crl =>
      parseCrl(
        listOf(
          [],
          [
            crlNumber,
            crlExtension(
              "2.5.29.28",
              true,
              encodeSequence(encode(tag, Uint8Array.of(0xff))),
            ),
          ],
        ),
      );
    assert.equal(kindWith(only(0x81)), "valid");
    assert.equal(kindWith(only(0x82)), "undecidable");
  });

  it("of a distribution point speaks of the certificates that name it", () => {
    const uri = encode(0x86, Buffer.from("http://example.test/crl", "latin1"));
    const point = encode(0xa0, encode(0xa0, uri));
    const crl = parseCrl(
      listOf(
        [],
        [crlNumber, crlExtension("2.5.29.28", true, encodeSequence(point))],
      ),
    );
    assert.equal(kindWith(crl), "undecidable");
    assert.deepEqual(
      crl.scope.names?.map((name) => Buffer.from(name)),
      [Buffer.from(uri)],
    );
  });

  it("of another key of the same name neither hides a revocation nor says that all is well", async () => {
    const renewed = await issued("anchor", { role: "anchor" });
    const dates = { thisUpdate: notBefore, nextUpdate };
    const revoked = [
      {
        certificate: leaf.certificate,
        at: notBefore,
        reason: "keyCompromise",
      },
    ] as const;
    const [own, clean, others] = await Promise.all([
      issueCrl({ ...dates, issuer: anchor, number: 1, revoked }),
      issueCrl({ ...dates, issuer: anchor, number: 1, revoked: [] }),
      issueCrl({
        ...dates,
        thisUpdate: new Date(notBefore.getTime() + 1000),
        issuer: renewed,
        number: 1,
        revoked: [],
      }),
    ]);
    const kind = (lists: readonly Uint8Array[]): string =>
      validatePath({
        leaf: leaf.certificate,
        intermediates: [],
        anchors: [anchor.certificate, renewed.certificate],
        at: midYear,
        purpose: "sign",
        revocation: { crls: lists.map(parseCrl), mode: "require" },
      }).kind;
    assert.equal(kind([own, others]), "invalid");
    assert.equal(kind([clean, others]), "valid");
    assert.equal(kind([others]), "undecidable");
  });

  it("is read the same by the short way and the long way", () => {
    const dates = fc.date({
      min: new Date("1950-01-01T00:00:00Z"),
      max: new Date("2080-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    const entries = fc.array(
      fc.record({
        serial: fc.uint8Array({ minLength: 1, maxLength: 20 }),
        date: dates,
        reason: fc.option(fc.constantFrom(1, 4, 5), { nil: undefined }),
        padding: fc.nat(150),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(entries, (made) => {
        const expected = new Map<string, RevokedEntry>();
        const encoded: Uint8Array[] = [];
        for (const { serial, date, reason, padding } of made) {
          // In its shortest form, positive or negative.
          serial[0] = ((serial[0] ?? 0) & 0x8f) | 0x10;
          const key = Buffer.from(serial).toString("hex");
          if (expected.has(key)) continue;
          const more = [
            ...(reason === undefined
              ? []
              : [
                  crlExtension(
                    "2.5.29.21",
                    false,
                    encode(tags.enumerated, Uint8Array.of(reason)),
                  ),
                ]),
            // From some length on, an entry's length takes more than one octet.
            ...(padding < 10
              ? []
              : [crlExtension("1.2.3", false, new Uint8Array(padding))]),
          ];
          expected.set(key, {
            at: Math.floor(date.getTime() / 1000) * 1000,
            reason:
              reason === undefined
                ? "unspecified"
                : reason === 1
                  ? "keyCompromise"
                  : reason === 4
                    ? "superseded"
                    : "cessationOfOperation",
          });
          encoded.push(
            encodeSequence(
              encode(tags.integer, serial),
              encodeTime(date),
              ...(more.length === 0 ? [] : [encodeSequence(...more)]),
            ),
          );
        }
        const crl = parseCrl(listOf(encoded, [crlNumber]));
        assert.deepEqual(crl.revoked, expected);
      }),
    );
  });

  it("is refused with a serial or a date that DER or the calendar does not allow", () => {
    const good = encodeTime(midYear);
    const date = (text: string, tag: number = tags.utcTime): Uint8Array =>
      encode(tag, Buffer.from(text, "latin1"));
    const entry = (serial: readonly number[], time: Uint8Array): Uint8Array =>
      encodeSequence(encode(tags.integer, Uint8Array.from(serial)), time);
    const read = (each: Uint8Array): Crl =>
      parseCrl(listOf([each], [crlNumber]));
    assert.equal(read(entry([5], date("240229000000Z"))).revoked.size, 1);
    assert.equal(read(entry([0, 0x80], good)).revoked.size, 1);
    for (const bad of [
      entry([], good),
      entry([0, 5], good),
      entry([0xff, 0x80], good),
      entry([5], date("230229000000Z")),
      entry([5], date("230431000000Z")),
      entry([5], date("231301000000Z")),
      entry([5], date("230401240000Z")),
      entry([5], date("230401000060Z")),
      entry([5], date("2304010000000")),
      entry([5], date("23040100000xZ")),
      entry([5], date("2304010000Z")),
      entry([5], date("20230401000000+0200", tags.generalizedTime)),
      encodeSequence(encodeSmallInteger(5)),
      encodeSequence(encodeSmallInteger(5), good, good),
      encodeSequence(),
      encode(tags.set, encodeSmallInteger(5), good),
    ])
      assert.throws(() => read(bad), { code: "CRL_UNREADABLE" });
  });

  it("of 50,000 entries is read in little time and found in", () => {
    const der = listOf(crlEntries(50_000, midYear), [crlNumber]);
    const took = cpuTimeMs(() => parseCrl(der));
    const crl = parseCrl(der);
    assert.equal(crl.revoked.size, 50_000);
    assert.equal(crl.revoked.get("c350")?.reason, undefined);
    assert.equal(crl.revoked.get("00c350")?.reason, "superseded");
    assert.ok(took < 5_000, `took ${Math.round(took)} ms`);
  });

  it("agrees with openssl verify", () => {
    const ca = openssl.write("ca.pem", certificatesToPem([anchor.certificate]));
    const end = openssl.write(
      "leaf.pem",
      certificatesToPem([leaf.certificate]),
    );
    openssl.write("revoked.der", made);
    openssl.write("empty.der", listOf([], [crlNumber]));
    for (const [list, expected] of [
      ["revoked.der", false],
      ["empty.der", true],
    ] as const) {
      openssl.run("crl", "-in", list, "-inform", "DER", "-out", "list.pem");
      const accepted = openssl.succeeds(
        ...["verify", "-crl_check", "-CRLfile", "list.pem", "-CAfile", ca],
        ...["-attime", `${midYear.getTime() / 1000}`, end],
      );
      assert.equal(accepted, expected);
      const [crl] = parseCrls(openssl.run("crl", "-in", "list.pem"));
      assert.ok(crl);
      assert.equal(kindWith(crl) === "valid", expected);
    }
  });

  it("throws nothing but its own error, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.nat(made.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.nat(made.length),
        (place, octet, length) => {
          const altered = Uint8Array.from(made);
          altered[place] = octet;
          for (const bytes of [altered, altered.subarray(0, length)])
            try {
              parseCrls(bytes);
            } catch (error) {
              assert.ok(error instanceof ComityError);
              assert.equal(error.code, "CRL_UNREADABLE");
            }
        },
      ),
    );
  });
});

function kindWith(crl: Crl): string {
  return validatePath({
    leaf: leaf.certificate,
    intermediates: [],
    anchors: [anchor.certificate],
    at: midYear,
    purpose: "sign",
    revocation: { crls: [crl], mode: "require" },
  }).kind;
}

/** A list of the anchor's, signed, with these entries and extensions. */
function listOf(
  entries: readonly Uint8Array[],
  extensions: readonly Uint8Array[],
): Uint8Array {
  const dates = { thisUpdate: notBefore, nextUpdate };
  return crlOf(anchor, dates, entries, extensions);
}
