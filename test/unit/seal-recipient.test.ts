import assert from "node:assert/strict";
import { beforeAll, describe, it } from "vitest";
import { ComityError } from "../../src/errors.ts";
import { recipientCertificates } from "../../src/seal/recipient.ts";
import { parseCrl, type Crl } from "../../src/trust/crl.ts";
import type {
  DirectoryAuthority,
  DirectoryCertificate,
} from "../../src/trust/directory.ts";
import { issueCrl } from "../../src/trust/issue.ts";
import { directoryOf } from "../support/one-authority.ts";
import {
  issued,
  midYear,
  notBefore,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

let chain: ThrowAwayChain;
let stranger: ThrowAwayChain;
let authority: DirectoryAuthority;

beforeAll(async () => {
  chain = await throwAwayChain("recipient");
  stranger = await throwAwayChain("stranger");
  const [listed] = directoryOf(chain).authorities;
  assert.ok(listed);
  authority = { ...listed, intermediates: [chain.intermediate.certificate] };
});

function codeOf(
  changes: Partial<DirectoryAuthority>,
  crls: readonly Crl[] = [],
): string {
  try {
    recipientCertificates({ ...authority, ...changes }, midYear, { crls });
    return "sealed";
  } catch (error) {
    if (error instanceof ComityError) return error.code;
    throw error;
  }
}

function listed(der: Uint8Array): DirectoryCertificate {
  const [listing] = authority.encryption;
  assert.ok(listing);
  return { ...listing, der };
}

describe("the certificates of a recipient", () => {
  it("are those with a path to its anchor", () => {
    const found = recipientCertificates(authority, midYear, { crls: [] });
    assert.deepEqual(found, [chain.encryption.certificate]);
  });

  it("need the intermediates, since none come with them", () => {
    assert.equal(codeOf({ intermediates: [] }), "CERTIFICATE_UNTRUSTED");
    const anchors = [chain.intermediate.certificate];
    assert.equal(codeOf({ intermediates: [], anchors }), "sealed");
  });

  it("are not those of another's anchor, though the directory lists them", () => {
    const foreign = listed(stranger.encryption.certificate);
    const intermediates = [stranger.intermediate.certificate];
    assert.equal(
      codeOf({ encryption: [foreign], intermediates }),
      "CERTIFICATE_UNTRUSTED",
    );
  });

  it("are passed over one by one while there is another", () => {
    const foreign = listed(stranger.encryption.certificate);
    const encryption = [foreign, ...authority.encryption];
    assert.deepEqual(
      recipientCertificates({ ...authority, encryption }, midYear, {
        crls: [],
      }),
      [chain.encryption.certificate],
    );
  });

  it("are neither superseded, nor for another time, nor for signing, nor expired", async () => {
    const own = listed(chain.encryption.certificate);
    for (const encryption of [
      [],
      [{ ...own, status: "superseded" as const }],
      [{ ...own, notAfter: "2026-06-01T00:00:00Z" }],
      [{ ...own, notBefore: "2026-08-01T00:00:00Z" }],
    ])
      assert.equal(codeOf({ encryption }), "RECIPIENT_WITHOUT_KEY");
    const signing = listed(chain.signing.certificate);
    assert.equal(codeOf({ encryption: [signing] }), "CERTIFICATE_MISUSED");
    const brief = await issued("brief", {
      role: "encryption",
      issuer: chain.intermediate,
      notAfter: new Date("2026-06-01T00:00:00Z"),
    });
    assert.equal(
      codeOf({ encryption: [listed(brief.certificate)] }),
      "CERTIFICATE_EXPIRED",
    );
  });

  it("are not revoked; a stale list holds nothing back", async () => {
    const list = async (revoked: boolean): Promise<Crl> =>
      parseCrl(
        await issueCrl({
          issuer: chain.intermediate,
          number: 1,
          thisUpdate: notBefore,
          nextUpdate: new Date("2026-02-01T00:00:00Z"),
          revoked: revoked
            ? [
                {
                  certificate: chain.encryption.certificate,
                  at: notBefore,
                  reason: "superseded",
                },
              ]
            : [],
        }),
      );
    assert.equal(codeOf({}, [await list(true)]), "CERTIFICATE_REVOKED");
    assert.equal(codeOf({}, [await list(false)]), "sealed");
  });

  it("are of a policy, where the directory asks for one", () => {
    assert.equal(codeOf({ policies: ["1.2.3.1"] }), "CERTIFICATE_CONSTRAINED");
  });
});
