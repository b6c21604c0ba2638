import assert from "node:assert/strict";
import { beforeAll, describe, it } from "vitest";
import { ComityError } from "../../src/errors.ts";
import { parseAuthorityId } from "../../src/message/identifiers.ts";
import { parseCrl } from "../../src/trust/crl.ts";
import {
  findAuthority,
  isExpired,
  readDirectory,
  signDirectory,
  writeDirectory,
  type Directory,
  type DirectoryAuthority,
} from "../../src/trust/directory.ts";
import { issueCrl } from "../../src/trust/issue.ts";
import { softSigner } from "../../src/trust/signer.ts";
import {
  midYear,
  notAfter,
  notBefore,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

let publisher: ThrowAwayChain;
let xa: ThrowAwayChain;
let xb: ThrowAwayChain;
let directory: Directory;
let bytes: Uint8Array;
let signature: Uint8Array;

beforeAll(async () => {
  publisher = await throwAwayChain("publisher");
  xa = await throwAwayChain("xa");
  xb = await throwAwayChain("xb");
  directory = {
    version: 5,
    issuedAt: "2026-06-01T00:00:00Z",
    expiresAt: "2026-09-01T00:00:00Z",
    authorities: [listed("xa-moj", xa), listed("xb-moj", xb)],
  };
  bytes = writeDirectory(directory);
  signature = await signed(bytes, publisher);
});

function listed(id: string, chain: ThrowAwayChain): DirectoryAuthority {
  const dates = {
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
  };
  const { certificate: signing } = chain.signing;
  const { certificate: encryption } = chain.encryption;
  return {
    id: parseAuthorityId(id),
    name: `Ministry of Justice ${id}`,
    country: id.slice(0, 2).toUpperCase(),
    timeZone: "Europe/Rome",
    holidays: ["2026-12-25", "2028-02-29"],
    languages: ["en", "pt-BR"],
    instruments: ["UNTOC", "ETS030"],
    declarations: { ETS030: ["P99", "P182"] },
    anchors: [chain.anchor.certificate],
    intermediates: [chain.intermediate.certificate],
    policies: ["1.2.3.1"],
    signing: [{ der: signing, ...dates, status: "current" }],
    encryption: [
      {
        der: encryption,
        ...dates,
        status: "revoked",
        revokedAt: "2026-05-01T00:00:00Z",
        reason: "keyCompromise",
      },
    ],
  };
}

function signed(content: Uint8Array, by: ThrowAwayChain): Promise<Uint8Array> {
  const chain = [by.intermediate.certificate];
  return signDirectory(content, softSigner({ ...by.signing, chain }), midYear);
}

function read(
  changes: Partial<Parameters<typeof readDirectory>[0]> = {},
): Directory {
  const anchors = [publisher.anchor.certificate];
  return readDirectory({ bytes, signature, anchors, at: midYear, ...changes });
}

describe("a directory", () => {
  it("is read as it was written, and can be sent to a thread", () => {
    assert.deepEqual(read(), directory);
    assert.deepEqual(structuredClone(read()), directory);
  });

  it("is written from certificates in buffers, too", () => {
    const [first, ...rest] = directory.authorities;
    assert.ok(first);
    const anchors = first.anchors.map((der) => Buffer.from(der));
    const authorities = [{ ...first, anchors }, ...rest];
    assert.deepEqual(writeDirectory({ ...directory, authorities }), bytes);
  });

  it("names an authority by its id", () => {
    const id = parseAuthorityId("xb-moj");
    assert.equal(findAuthority(directory, id)?.country, "XB");
    const absent = parseAuthorityId("xc-moj");
    assert.equal(findAuthority(directory, absent), undefined);
  });

  it("is refused without a signature", () => {
    const unsigned = { code: "DIRECTORY_UNSIGNED" };
    assert.throws(() => read({ signature: undefined }), unsigned);
    assert.throws(() => read({ signature: new Uint8Array() }), unsigned);
  });

  it("is refused under another's signature, an altered one, or over other bytes", async () => {
    const invalid = { code: "DIRECTORY_SIGNATURE_INVALID" };
    const foreign = await signed(bytes, xa);
    assert.throws(() => read({ signature: foreign }), invalid);
    const altered = Uint8Array.from(signature);
    altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
    assert.throws(() => read({ signature: altered }), invalid);
    assert.throws(() => read({ signature: bytes }), invalid);
    const other = writeDirectory({ ...directory, version: 6 });
    assert.throws(() => read({ bytes: other }), invalid);
    assert.throws(() => read({ anchors: [] }), invalid);
  });

  it("is refused when its signer's certificate is over, not for signing, or revoked", async () => {
    const invalid = { code: "DIRECTORY_SIGNATURE_INVALID" };
    const late = new Date(notAfter.getTime() + 1000);
    assert.throws(() => read({ at: late }), invalid);
    const encrypting = { ...publisher, signing: publisher.encryption };
    const misused = await signed(bytes, encrypting);
    assert.throws(() => read({ signature: misused }), invalid);
    const { certificate } = publisher.signing;
    const crl = await issueCrl({
      issuer: publisher.intermediate,
      number: 1,
      thisUpdate: notBefore,
      nextUpdate: notAfter,
      revoked: [{ certificate, at: midYear, reason: "keyCompromise" }],
    });
    const revocation = { crls: [parseCrl(crl)], mode: "whenPresent" } as const;
    assert.throws(() => read({ revocation }), invalid);
  });

  it("only grows: an older version than the one in force is refused", () => {
    assert.equal(read({ notBelowVersion: 5 }).version, 5);
    assert.throws(() => read({ notBelowVersion: 6 }), {
      code: "DIRECTORY_ROLLED_BACK",
    });
  });

  it("expires, and is refused then only where that is asked for", () => {
    const over = new Date(directory.expiresAt);
    assert.ok(!isExpired(directory, new Date(over.getTime() - 1)));
    assert.ok(isExpired(directory, over));
    assert.equal(read({ at: over }).version, 5);
    assert.equal(read({ refuseExpired: true }).version, 5);
    assert.throws(() => read({ at: over, refuseExpired: true }), {
      code: "DIRECTORY_EXPIRED",
    });
  });
});

describe("the form of a directory", () => {
  type Json = Record<string, unknown>;

  /** The path that a directory with this change, rightly signed, is refused for. */
  async function faultOf(
    change: (root: Json, authority: Json) => void,
  ): Promise<string> {
    const root = JSON.parse(new TextDecoder().decode(bytes)) as Json;
    const [authority] = root.authorities as Json[];
    assert.ok(authority);
    change(root, authority);
    const altered = new TextEncoder().encode(JSON.stringify(root));
    const signature = await signed(altered, publisher);
    try {
      read({ bytes: altered, signature });
    } catch (error) {
      assert.ok(error instanceof ComityError);
      assert.equal(error.code, "DIRECTORY_INVALID");
      return String(error.details.path);
    }
    return "none";
  }

  function certificateOf(authority: Json): Json {
    const [found] = authority.signing as Json[];
    assert.ok(found);
    return found;
  }

  const faults: readonly (readonly [
    string,
    string,
    (root: Json, authority: Json) => unknown,
  ])[] = [
    ["/version", "a version below 1", (root) => (root.version = 0)],
    ["/version", "no version", (root) => delete root.version],
    [
      "/issuedAt",
      "a day the calendar lacks",
      (root) => (root.issuedAt = "2026-02-30T00:00:00Z"),
    ],
    [
      "/issuedAt",
      "a time with an offset",
      (root) => (root.issuedAt = "2026-06-01T00:00:00+02:00"),
    ],
    [
      "/expiresAt",
      "an end before its beginning",
      (root) => (root.expiresAt = "2026-05-01T00:00:00Z"),
    ],
    ["", "an unknown member", (root) => (root.more = 1)],
    ["/authorities/0/id", "another id", (_, each) => (each.id = "XA")],
    ["/authorities/1/id", "an id twice", (_, each) => (each.id = "xb-moj")],
    [
      "/authorities/0/country",
      "a country in lower case",
      (_, each) => (each.country = "xa"),
    ],
    [
      "/authorities/0/name",
      "a control character",
      (_, each) => (each.name = "a\u0007b"),
    ],
    [
      "/authorities/0/timeZone",
      "an unknown time zone",
      (_, each) => (each.timeZone = "Mars/Base"),
    ],
    [
      "/authorities/0/languages/0",
      "a language in upper case",
      (_, each) => (each.languages = ["EN"]),
    ],
    [
      "/authorities/0/instruments",
      "a text for a list",
      (_, each) => (each.instruments = "UNTOC"),
    ],
    [
      "/authorities/0",
      "an authority's unknown member",
      (_, each) => (each.more = 1),
    ],
    [
      "/authorities/0/intermediates/0",
      "an intermediate that is no certificate",
      (_, each) => (each.intermediates = ["AAAA"]),
    ],
    [
      "/authorities/0/holidays/0",
      "a holiday that the calendar does not have",
      (_, each) => (each.holidays = ["2026-02-29"]),
    ],
    [
      "/authorities/0/policies/0",
      "a policy that is no OID",
      (_, each) => (each.policies = ["1.02.3"]),
    ],
    [
      "/authorities/0/signing/0/status",
      "another status",
      (_, each) => (certificateOf(each).status = "good"),
    ],
    [
      "/authorities/0/signing/0",
      "a reason without a revocation",
      (_, each) => (certificateOf(each).reason = "superseded"),
    ],
    [
      "/authorities/0/signing/0/revokedAt",
      "a revocation without a date",
      (_, each) => (certificateOf(each).status = "revoked"),
    ],
  ];
  for (const [path, defect, change] of faults)
    it(`is refused with ${defect}, which is named`, async () => {
      assert.equal(await faultOf(change), path);
    });

  it("is refused when a certificate is listed twice or cannot be read", async () => {
    const twice = {
      ...directory,
      authorities: [listed("xa-moj", xa), listed("xb-moj", xa)],
    };
    assert.throws(() => writeDirectory(twice), { code: "DIRECTORY_INVALID" });
    const text = new TextDecoder().decode(bytes);
    for (const bad of [text.replaceAll("MII", "MIJ"), "[]", "{", "null"]) {
      const content = new TextEncoder().encode(bad);
      const signatureOfIt = await signed(content, publisher);
      assert.throws(() => read({ bytes: content, signature: signatureOfIt }), {
        code: "DIRECTORY_INVALID",
      });
    }
  });
});
