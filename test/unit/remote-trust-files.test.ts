import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, it } from "vitest";
import {
  openTrustFiles,
  type TrustFiles,
  type TrustSource,
} from "../../src/remote/trust-files.ts";
import { parseCrl } from "../../src/trust/crl.ts";
import {
  signDirectory,
  writeDirectory,
  type Directory,
} from "../../src/trust/directory.ts";
import { certificatesToPem, issueCrl } from "../../src/trust/issue.ts";
import { manualClock, type ManualClock } from "../support/manual-clock.ts";
import { directoryOf, signerOf } from "../support/one-authority.ts";
import {
  midYear,
  notAfter,
  notBefore,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

let publisher: ThrowAwayChain;
let chain: ThrowAwayChain;
let directory: Directory;
let folder: string;
let files: TrustFiles;
let clock: ManualClock;
let refused: unknown[];
let changes: number;
let trust: TrustSource | undefined;

beforeAll(async () => {
  publisher = await throwAwayChain("publisher");
  chain = await throwAwayChain("authority");
  directory = directoryOf(chain);
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "comity-trust-"));
  files = {
    directory: join(folder, "directory.json"),
    signature: join(folder, "directory.json.p7s"),
    anchors: [join(folder, "anchor.pem")],
    crls: [join(folder, "lists.crl")],
  };
  clock = manualClock(midYear);
  refused = [];
  changes = 0;
  writeFileSync(
    join(folder, "anchor.pem"),
    certificatesToPem([publisher.anchor.certificate]),
  );
  await publish(1);
  await publishList(1);
});
afterEach(() => {
  trust?.close();
  trust = undefined;
  rmSync(folder, { recursive: true });
});

async function publish(version: number): Promise<void> {
  const bytes = writeDirectory({ ...directory, version });
  writeFileSync(files.directory, bytes);
  const signature = await signDirectory(bytes, signerOf(publisher), midYear);
  writeFileSync(files.signature, signature);
}

/** A list of whoever certifies the publisher. */
async function publishList(
  number: number,
  ...revoked: readonly Uint8Array[]
): Promise<void> {
  const list = await issueCrl({
    issuer: publisher.intermediate,
    number,
    thisUpdate: notBefore,
    nextUpdate: notAfter,
    revoked: revoked.map((certificate) => ({
      certificate,
      at: notBefore,
      reason: "keyCompromise",
    })),
  });
  // Of another length each time, so that a change shows within the same millisecond.
  const pem = `-----BEGIN X509 CRL-----\n${Buffer.from(list).toString("base64")}\n-----END X509 CRL-----\n`;
  writeFileSync(join(folder, "lists.crl"), pem + " ".repeat(number));
}

function open(notBelowVersion = 0): TrustSource {
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (details: object) =>
      void refused.push("code" in details ? details.code : undefined),
  };
  trust = openTrustFiles(files, notBelowVersion, clock, log);
  trust.onChange(() => (changes += 1));
  return trust;
}

function numbers(source: TrustSource): readonly bigint[] {
  return source
    .crls()
    .map((bytes) => Buffer.from(bytes).toString("latin1"))
    .map((pem) => pem.replace(/-----[^-]+-----/g, ""))
    .map((base64) => parseCrl(Buffer.from(base64, "base64")).number);
}

describe("the files of trust", () => {
  it("come into force when they change, and not otherwise", async () => {
    const source = open();
    clock.advanceToNext();
    assert.equal(changes, 0);
    await publish(10);
    await publishList(2);
    assert.equal(source.current().version, 1);
    clock.advanceToNext();
    assert.equal(changes, 1);
    assert.equal(source.current().version, 10);
    assert.deepEqual(numbers(source), [2n]);
    clock.advanceToNext();
    assert.equal(changes, 1);
  });

  it("are refused when rolled back or broken; what is in force stays, until they are mended", async () => {
    await publish(100);
    const source = open();
    await publish(10);
    clock.advanceToNext();
    assert.deepEqual(refused, ["DIRECTORY_ROLLED_BACK"]);
    writeFileSync(files.signature, "");
    clock.advanceToNext();
    assert.equal(refused.at(-1), "DIRECTORY_UNSIGNED");
    assert.equal(source.current().version, 100);
    await publish(1000);
    clock.advanceToNext();
    assert.equal(source.current().version, 1000);
    assert.throws(() => open(1001), { code: "DIRECTORY_ROLLED_BACK" });
  });

  it("do not keep each other out: lists come past a broken directory, a directory past a broken list", async () => {
    const source = open();
    writeFileSync(files.directory, "{}");
    await publishList(2);
    clock.advanceToNext();
    assert.deepEqual(refused, ["DIRECTORY_SIGNATURE_INVALID"]);
    assert.deepEqual(numbers(source), [2n]);
    assert.equal(changes, 1);
    await publish(10);
    writeFileSync(join(folder, "lists.crl"), "no list");
    clock.advanceToNext();
    assert.equal(refused.at(-1), "CRL_UNREADABLE");
    assert.equal(source.current().version, 10);
    assert.deepEqual(numbers(source), [2n]);
  });

  it("are not taken from a publisher whose certificate was revoked", async () => {
    const source = open();
    await publishList(2, publisher.signing.certificate);
    await publish(10);
    clock.advanceToNext();
    assert.deepEqual(refused, ["DIRECTORY_SIGNATURE_INVALID"]);
    assert.equal(source.current().version, 1);
    assert.throws(() => open(), { code: "DIRECTORY_SIGNATURE_INVALID" });
  });
});
