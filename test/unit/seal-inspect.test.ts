import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { sealContainer } from "../../src/seal/container.ts";
import { inspectContainer, type Inspection } from "../../src/seal/inspect.ts";
import { parseCrl } from "../../src/trust/crl.ts";
import { issueCrl } from "../../src/trust/issue.ts";
import { directoryOf, sender, signerOf } from "../support/one-authority.ts";
import {
  midYear,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

const document = Buffer.from("{}\n");
const note = Buffer.from("A note.\n");

describe("the inspection of a container", () => {
  let chain: ThrowAwayChain;
  let container: Uint8Array;
  let anchors: readonly Uint8Array[];
  before(async () => {
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
    const inspection = inspectContainer(container, { anchors });
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
    const inspection = inspectContainer(container, { anchors });
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
      "certificate path",
    ]);
    assert.ok(inspection.checks.every(({ outcome }) => outcome === "passed"));
  });

  it("names the authority, when it is given a directory", () => {
    const inspection = inspectContainer(container, {
      anchors: [],
      directory: directoryOf(chain),
    });
    assert.equal(inspection.valid, true);
    assert.equal(inspection.signer?.authority, sender);
    assert.equal(outcomes(inspection).directory, "passed");
  });

  it("says when the directory does not know the signer", async () => {
    const inspection = inspectContainer(container, {
      anchors,
      directory: directoryOf(await throwAwayChain("somebody else")),
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
      const inspection = inspectContainer(container, { anchors: trusted });
      assert.equal(inspection.valid, false);
      assert.deepEqual(
        { ...outcomes(inspection) }["certificate path"],
        "failed",
      );
      assert.equal(outcomes(inspection).signature, "passed");
    }
  });

  it("judges certificates for the time it is given, or the one the signer claims", () => {
    const late = inspectContainer(container, {
      anchors,
      at: new Date("2027-06-01T00:00:00Z"),
    });
    assert.equal(late.checks.at(-1)?.code, "CERTIFICATE_EXPIRED");
    assert.equal(inspectContainer(container, { anchors }).valid, true);
  });

  it("looks for revocations once it is given lists", async () => {
    const lists = await Promise.all(
      [
        { issuer: chain.anchor, revoked: [] },
        {
          issuer: chain.intermediate,
          revoked: [
            {
              certificate: chain.signing.certificate,
              at: new Date("2026-05-01T00:00:00Z"),
            },
          ],
        },
      ].map((list) =>
        issueCrl({
          ...list,
          number: 1,
          thisUpdate: new Date("2026-06-01T00:00:00Z"),
          nextUpdate: new Date("2026-12-01T00:00:00Z"),
        }),
      ),
    );
    const [ofAnchor, ofIntermediate] = lists.map((list) => parseCrl(list));
    if (!ofAnchor || !ofIntermediate) assert.fail("no lists");
    const codeWith = (...crls: (typeof ofAnchor)[]) =>
      inspectContainer(container, { anchors, crls }).checks.at(-1)?.code;
    assert.equal(codeWith(ofAnchor, ofIntermediate), "CERTIFICATE_REVOKED");
    assert.equal(codeWith(ofAnchor), "REVOCATION_UNKNOWN");
    assert.equal(codeWith(), undefined);
  });

  it("shows which file was changed, and goes on", () => {
    const changed = Buffer.from(container);
    const place = changed.indexOf(note);
    assert.equal(place, -1, "the note is deflated");
    const inspection = inspectContainer(withoutDigest(container), { anchors });
    assert.deepEqual(outcomes(inspection)["zip file"], "failed");
    assert.deepEqual(outcomes(inspection).signature, "not checked");
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
          const inspection = inspectContainer(changed, { anchors });
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
      assert.equal(inspectContainer(nothing, { anchors }).valid, false);
  });
});

/** A container with one octet of a deflated file changed. */
function withoutDigest(container: Uint8Array): Uint8Array {
  const changed = Buffer.from(container);
  const place = changed.indexOf("message.json") + "message.json".length + 1;
  changed[place] = (changed[place] ?? 0) ^ 0xff;
  return changed;
}
