import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { beforeAll, describe, it } from "vitest";
import fc from "fast-check";
import { sealContainer } from "../../src/seal/container.ts";
import { inspectContainer, type Inspection } from "../../src/seal/inspect.ts";
import { parseCrl } from "../../src/trust/crl.ts";
import { issueCrl, type IssuedCertificate } from "../../src/trust/issue.ts";
import { directoryOf, sender, signerOf } from "../support/one-authority.ts";
import {
  midYear,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";
import { vectorKey } from "../vectors/keys.ts";
import { readSpecimens } from "../vectors/specimen.ts";

const document = Buffer.from("{}\n");
const note = Buffer.from("A note.\n");
const at = midYear;
/** When every certificate has expired. */
const later = new Date("2027-06-01T00:00:00Z");

describe("the inspection of a container", () => {
  let chain: ThrowAwayChain;
  let container: Uint8Array;
  let anchors: readonly Uint8Array[];
  beforeAll(async () => {
    chain = await throwAwayChain("inspected");
    anchors = [chain.anchor.certificate];
    ({ bytes: container } = await sealContainer({
      document,
      syntax: "json",
      attachments: [
        { filename: "note.txt", mediaType: "text/plain", bytes: note },
      ],
      signer: signerOf(chain),
      signingTime: midYear,
    }));
  });
  const outcomes = ({ checks }: Inspection) =>
    Object.fromEntries(checks.map(({ name, outcome }) => [name, outcome]));

  it("tells who signed, when, and what each file is", () => {
    const inspection = inspectContainer(container, { anchors, at });
    assert.equal(inspection.valid, true);
    assert.equal(
      inspection.signer?.subject,
      "CN=inspected signing, O=Test, C=XA",
    );
    assert.equal(
      inspection.signer.issuer,
      "CN=inspected intermediate, O=Test, C=XA",
    );
    assert.equal(inspection.signingTime?.getTime(), midYear.getTime());
    const sha256 = (bytes: Uint8Array) =>
      createHash("sha256").update(bytes).digest("hex");
    assert.deepEqual(inspection.files, [
      {
        name: "message.json",
        role: "document",
        mediaType: "application/json",
        size: 3,
        sha256: sha256(document),
        isAsListed: true,
      },
      {
        name: "attachments/note.txt",
        role: "attachment",
        mediaType: "text/plain",
        size: 8,
        sha256: sha256(note),
        isAsListed: true,
      },
    ]);
    assert.equal(inspection.digest, sha256(container));
    assert.ok(
      document.equals(inspection.container?.document ?? Buffer.alloc(0)),
    );
  });

  it("answers every question it puts", () => {
    const inspection = inspectContainer(container, { anchors, at });
    assert.deepEqual(Object.keys(outcomes(inspection)), [
      "zip file",
      "format",
      "manifest",
      "files",
      "digests",
      "document",
      "signature format",
      "signer's certificate",
      "algorithm",
      "signature",
      "signing time",
      "certificate path",
    ]);
    assert.ok(inspection.checks.every(({ outcome }) => outcome === "passed"));
  });

  it("names the authority, when it is given a directory", () => {
    const inspection = inspectContainer(container, {
      anchors: [],
      directory: directoryOf(chain),
      at,
    });
    assert.equal(inspection.valid, true);
    assert.equal(inspection.signer?.authority, sender);
    assert.equal(outcomes(inspection).directory, "passed");
  });

  it("says when the directory does not know the signer", async () => {
    const inspection = inspectContainer(container, {
      anchors,
      directory: directoryOf(await throwAwayChain("somebody else")),
      at,
    });
    assert.equal(inspection.valid, false);
    assert.equal(inspection.signer?.authority, undefined);
    const failed = inspection.checks.filter(
      ({ outcome }) => outcome === "failed",
    );
    assert.deepEqual(
      failed.map(({ name, code }) => [name, code]),
      [["directory", "CERTIFICATE_NOT_LISTED"]],
    );
  });

  it("says that nobody vouches for the signer, when nobody does", async () => {
    const { anchor } = await throwAwayChain("somebody else");
    for (const trusted of [[], [anchor.certificate]]) {
      const inspection = inspectContainer(container, { anchors: trusted, at });
      assert.equal(inspection.valid, false);
      assert.deepEqual(
        { ...outcomes(inspection) }["certificate path"],
        "failed",
      );
      assert.equal(outcomes(inspection).signature, "passed");
    }
  });

  it("judges certificates for the time it is given, whatever the signer claims", () => {
    const late = inspectContainer(container, { anchors, at: later });
    assert.equal(late.valid, false);
    assert.equal(late.checks.at(-1)?.code, "CERTIFICATE_EXPIRED");
    assert.equal(late.at, later);
  });

  it("tells what would hold if it was signed when the signer claims", () => {
    const old = inspectContainer(container, {
      anchors,
      directory: directoryOf(chain),
      at: later,
    });
    assert.equal(old.valid, false);
    assert.deepEqual(
      old.asClaimed?.map(({ name, outcome }) => [name, outcome]),
      [
        ["algorithm", "passed"],
        ["certificate path", "passed"],
        ["directory", "passed"],
      ],
    );
    assert.equal(
      inspectContainer(container, { anchors, at }).asClaimed,
      undefined,
    );
    const untrusted = inspectContainer(container, { anchors: [], at: later });
    assert.equal(untrusted.asClaimed, undefined);
  });

  it("was not there before it was signed", () => {
    const minutes = (count: number) =>
      new Date(midYear.getTime() - count * 60_000);
    const codeAt = (time: Date) =>
      inspectContainer(container, { anchors, at: time }).checks.find(
        ({ name }) => name === "signing time",
      )?.code;
    assert.equal(codeAt(minutes(60)), undefined);
    assert.equal(codeAt(minutes(61)), "SIGNATURE_POSTDATED");
  });

  it("takes no list for fresh that is old at the time in question", async () => {
    const list = (issuer: IssuedCertificate) =>
      issueCrl({
        issuer,
        number: 1,
        thisUpdate: new Date("2026-06-01T00:00:00Z"),
        nextUpdate: new Date("2026-08-01T00:00:00Z"),
        revoked: [],
      });
    const crls = (
      await Promise.all([chain.anchor, chain.intermediate].map(list))
    ).map((der) => parseCrl(der));
    const inspection = (time: Date) =>
      inspectContainer(container, { anchors, crls, at: time });
    assert.equal(inspection(at).valid, true);
    // The signer claims a time at which the list was fresh; what was revoked since is not known.
    const stale = inspection(new Date("2026-09-01T00:00:00Z"));
    assert.equal(stale.checks.at(-1)?.code, "REVOCATION_UNKNOWN");
    assert.ok(stale.asClaimed?.every(({ outcome }) => outcome === "passed"));
  });

  it("looks for revocations once it is given lists", async () => {
    const revoking = (issuer: IssuedCertificate, certificate: Uint8Array) =>
      issueCrl({
        issuer,
        number: 1,
        thisUpdate: new Date("2026-06-01T00:00:00Z"),
        nextUpdate: new Date("2026-12-01T00:00:00Z"),
        revoked: [
          {
            certificate,
            at: new Date("2026-05-01T00:00:00Z"),
            reason: "superseded",
          },
        ],
      });
    const lists = await Promise.all([
      revoking(chain.anchor, chain.signing.certificate),
      revoking(chain.intermediate, chain.encryption.certificate),
      revoking(chain.intermediate, chain.signing.certificate),
    ]);
    const [ofAnchor, ofOther, ofSigner] = lists.map((list) => parseCrl(list));
    if (!ofAnchor || !ofOther || !ofSigner) assert.fail("no lists");
    const codeWith = (...crls: (typeof ofAnchor)[]) =>
      inspectContainer(container, { anchors, crls, at }).checks.at(-1)?.code;
    assert.equal(codeWith(ofAnchor, ofOther), undefined);
    assert.equal(codeWith(ofAnchor, ofSigner), "CERTIFICATE_REVOKED");
    assert.equal(codeWith(ofAnchor), "REVOCATION_UNKNOWN");
    assert.equal(codeWith(), undefined);
  });

  it("shows which file was changed, and goes on", () => {
    const altered = readSpecimens().find(
      ({ name }) => name === "digest-attachment",
    );
    const [bytes = new Uint8Array()] = altered?.parts ?? [];
    const inspection = inspectContainer(bytes, {
      anchors: [vectorKey("anchor").certificate],
      at,
    });
    assert.deepEqual(
      inspection.files.map((file) => [file.name, file.isAsListed]),
      [
        ["message.xml", true],
        ["attachments/note.txt", false],
      ],
    );
    assert.equal(outcomes(inspection).digests, "failed");
    assert.equal(outcomes(inspection).signature, "passed");
    assert.equal(inspection.valid, false);
    assert.equal(inspection.container, undefined);
  });

  it("leaves out what a failure makes senseless, and says which", () => {
    const inspection = inspectContainer(
      Buffer.from("no zip file, but long enough"),
      { anchors, at },
    );
    const [first, ...others] = inspection.checks;
    assert.equal(first?.code, "ZIP_MALFORMED");
    assert.equal(others.length, 11);
    for (const { outcome, detail } of others) {
      assert.equal(outcome, "not checked");
      assert.match(detail, /zip file/);
    }
    assert.deepEqual(inspection.files, []);
  });

  it("never throws, and never finds valid what is not the container", () => {
    fc.assert(
      fc.property(
        fc.nat(container.length - 1),
        fc.integer({ min: 1, max: 255 }),
        (place, difference) => {
          const changed = Uint8Array.from(container);
          changed[place] = (changed[place] ?? 0) ^ difference;
          const inspection = inspectContainer(changed, { anchors, at });
          if (!inspection.valid) return;
          assert.ok(
            document.equals(inspection.container?.document ?? Buffer.alloc(0)),
          );
        },
      ),
      { numRuns: 500 },
    );
    for (const nothing of [
      Buffer.alloc(0),
      Buffer.from("PK"),
      container.subarray(0, 100),
    ])
      assert.equal(inspectContainer(nothing, { anchors, at }).valid, false);
  });
});
