import assert from "node:assert/strict";
import { beforeAll, describe, it } from "vitest";
import type { ComityError } from "../../src/errors.ts";
import { wantedIssuers } from "../../src/trust/candidates.ts";
import { parseCertificate } from "../../src/trust/certificate.ts";
import { validatePath } from "../../src/trust/path.ts";
import {
  issued,
  midYear,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

let chain: ThrowAwayChain;
let other: ThrowAwayChain;

beforeAll(async () => {
  chain = await throwAwayChain("one");
  other = await throwAwayChain("two");
});

describe("the certificates beside a signature", () => {
  it("are read only when one on the way up bears the name of their subject", async () => {
    const middle = await issued("middle", {
      role: "intermediate",
      issuer: chain.intermediate,
    });
    const leaf = await issued("leaf", { role: "signing", issuer: middle });
    const unreadable: ComityError[] = [];
    const found = wantedIssuers(
      parseCertificate(leaf.certificate),
      [
        other.intermediate.certificate,
        chain.intermediate.certificate,
        leaf.certificate,
        middle.certificate,
        other.signing.certificate,
      ],
      unreadable,
    );
    assert.deepEqual(
      found.map(({ der }) => der),
      [middle.certificate, chain.intermediate.certificate],
    );
    assert.deepEqual(unreadable, []);
  });

  it("count as unreadable when their subject is, or when they are wanted", () => {
    const leaf = parseCertificate(chain.signing.certificate);
    const broken = (der: Uint8Array): Uint8Array => {
      const copy = Buffer.from(der);
      // Behind the subject: the curve of the key becomes one that does not exist.
      copy.set([0xff], copy.indexOf("2a8648ce3d030107", "hex") + 7);
      return copy;
    };
    const unreadable: ComityError[] = [];
    const offered = [
      Uint8Array.of(0x30, 0),
      broken(chain.intermediate.certificate),
      broken(other.intermediate.certificate),
    ];
    assert.deepEqual(wantedIssuers(leaf, offered, unreadable), []);
    assert.equal(unreadable.length, 2);
  });

  it("are kept at hand only once they are part of a valid path", () => {
    const [kept, passedOver] = [chain.intermediate, other.intermediate];
    const outcome = validatePath({
      leaf: chain.signing.certificate,
      intermediates: [passedOver.certificate, kept.certificate],
      anchors: [chain.anchor.certificate],
      at: midYear,
      purpose: "sign",
    });
    assert.equal(outcome.kind, "valid");
    const isKept = ({ certificate }: { certificate: Uint8Array }): boolean =>
      parseCertificate(certificate) === parseCertificate(certificate);
    for (const each of [chain.signing, kept, chain.anchor])
      assert.ok(isKept(each));
    assert.ok(!isKept(passedOver));
  });
});
