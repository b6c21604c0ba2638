import assert from "node:assert/strict";
import { beforeAll, describe, it } from "vitest";
import { parseCrl, type Crl } from "../../src/trust/crl.ts";
import { certificatesToPem, issueCrl } from "../../src/trust/issue.ts";
import { validatePath, type PathOutcome } from "../../src/trust/path.ts";
import {
  algorithmPolicy,
  type AlgorithmPolicy,
} from "../../src/trust/policy.ts";
import type { RevocationReason } from "../../src/trust/revocation.ts";
import { opensslFolder } from "../support/openssl.ts";
import {
  issued,
  midYear,
  notAfter,
  notBefore,
  throwAwayChain,
  type ThrowAwayChain,
} from "../support/throw-away-chain.ts";

type Revoked = {
  at: Date;
  reason: Exclude<RevocationReason, "unspecified">;
};

let chain: ThrowAwayChain;
let stranger: ThrowAwayChain;

beforeAll(async () => {
  chain = await throwAwayChain("one");
  stranger = await throwAwayChain("two");
});

type Request = Parameters<typeof validatePath>[0];

function judge(changes: Partial<Request> = {}): PathOutcome {
  return validatePath({
    leaf: chain.signing.certificate,
    intermediates: [chain.intermediate.certificate],
    anchors: [chain.anchor.certificate],
    at: midYear,
    purpose: "sign",
    ...changes,
  });
}

function codeOf(outcome: PathOutcome): string {
  return outcome.kind === "valid" ? "valid" : outcome.code;
}

describe("a certificate path", () => {
  it("is valid from leaf to anchor, and says how it went", () => {
    const outcome = judge();
    assert.equal(outcome.kind, "valid");
    assert.deepEqual(
      outcome.chain.map(({ subject }) => subject.text.split(",")[0]),
      ["CN=one signing", "CN=one intermediate", "CN=one anchor"],
    );
  });

  it("is valid for RSA-PSS and for P-384", async () => {
    for (const key of ["rsa3072", "p384"] as const) {
      const made = await throwAwayChain(key, key);
      for (const [leaf, purpose] of [
        [made.signing.certificate, "sign"],
        [made.encryption.certificate, "encrypt"],
      ] as const) {
        const outcome = judge({
          leaf,
          purpose,
          intermediates: [made.intermediate.certificate],
          anchors: [made.anchor.certificate],
        });
        assert.equal(codeOf(outcome), "valid");
      }
    }
  });

  it("does not exist without its intermediate, or to another anchor", () => {
    assert.equal(codeOf(judge({ intermediates: [] })), "CERTIFICATE_UNTRUSTED");
    const anchors = [stranger.anchor.certificate];
    assert.equal(codeOf(judge({ anchors })), "CERTIFICATE_UNTRUSTED");
    assert.equal(codeOf(judge({ anchors: [] })), "CERTIFICATE_UNTRUSTED");
  });

  it("does not exist to an anchor of the same name with another key", async () => {
    const twin = await issued("one anchor", { role: "anchor" });
    const anchors = [twin.certificate];
    assert.equal(codeOf(judge({ anchors })), "CERTIFICATE_UNTRUSTED");
    const both = [twin.certificate, chain.anchor.certificate];
    assert.equal(codeOf(judge({ anchors: both })), "valid");
  });

  it("is not trusted because the leaf is itself an anchor", () => {
    const anchors = [chain.signing.certificate];
    assert.equal(codeOf(judge({ anchors })), "CERTIFICATE_UNTRUSTED");
  });

  it("passes over certificates that cannot be read", () => {
    const noise = Uint8Array.of(0x30, 0x80, 0, 0);
    const outcome = judge({
      intermediates: [noise, chain.intermediate.certificate],
      anchors: [noise, chain.anchor.certificate],
    });
    assert.equal(codeOf(outcome), "valid");
    assert.equal(codeOf(judge({ leaf: noise })), "CERTIFICATE_MALFORMED");
  });

  it("is valid from the first to the last second, whatever was found before", () => {
    assert.equal(codeOf(judge()), "valid");
    assert.equal(codeOf(judge({ at: notBefore })), "valid");
    assert.equal(codeOf(judge({ at: notAfter })), "valid");
    const early = new Date(notBefore.getTime() - 1);
    const late = new Date(notAfter.getTime() + 1000);
    assert.equal(codeOf(judge({ at: early })), "CERTIFICATE_EXPIRED");
    assert.equal(codeOf(judge({ at: late })), "CERTIFICATE_EXPIRED");
  });

  it("serves only the purpose the key usage allows", () => {
    const leaf = chain.encryption.certificate;
    assert.equal(codeOf(judge({ leaf })), "CERTIFICATE_MISUSED");
    assert.equal(codeOf(judge({ leaf, purpose: "encrypt" })), "valid");
    assert.equal(codeOf(judge({ purpose: "encrypt" })), "CERTIFICATE_MISUSED");
  });

  it("leads to an authority that may issue, and to no other for that purpose", () => {
    const leaf = chain.intermediate.certificate;
    const purpose = "issue";
    assert.equal(codeOf(judge({ leaf, purpose })), "valid");
    assert.equal(codeOf(judge({ leaf })), "CERTIFICATE_MISUSED");
    assert.equal(codeOf(judge({ purpose })), "CERTIFICATE_MISUSED");
  });

  it("says what stood in the way when there is none", () => {
    const noise = Uint8Array.of(0x30, 0x80, 0, 0);
    const anchors = [noise];
    assert.equal(codeOf(judge({ anchors })), "CERTIFICATE_MALFORMED");
  });

  it("ends at a certificate that is no authority, and at a path length", async () => {
    const { intermediate, signing } = chain;
    const impostor = await issued("impostor", {
      role: "signing",
      issuer: signing,
    });
    const intermediates = [intermediate.certificate, signing.certificate];
    const byImpostor = judge({ leaf: impostor.certificate, intermediates });
    assert.equal(codeOf(byImpostor), "CERTIFICATE_CONSTRAINED");
    const second = await issued("second", {
      role: "intermediate",
      issuer: intermediate,
    });
    const deep = await issued("deep", { role: "signing", issuer: second });
    const tooDeep = judge({
      leaf: deep.certificate,
      intermediates: [intermediate.certificate, second.certificate],
    });
    assert.equal(codeOf(tooDeep), "CERTIFICATE_CONSTRAINED");
  });

  it("finds its way among many certificates that could be the issuer", async () => {
    const twins = await Promise.all(
      Array.from({ length: 30 }, () =>
        issued("one intermediate", {
          role: "intermediate",
          issuer: stranger.anchor,
        }),
      ),
    );
    const outcome = judge({
      intermediates: [
        ...twins.map(({ certificate }) => certificate),
        chain.intermediate.certificate,
      ],
    });
    assert.equal(codeOf(outcome), "valid");
  });

  it("follows the policy that is in force at the time in question", () => {
    const { keys, ...rest } = algorithmPolicy;
    const ended: AlgorithmPolicy = {
      ...rest,
      keys: keys.map((row) => ({ ...row, notAfter: "2026-06-30T00:00:00Z" })),
    };
    assert.equal(codeOf(judge({ policy: ended, at: notBefore })), "valid");
    assert.equal(codeOf(judge({ policy: ended })), "ALGORITHM_FORBIDDEN");
    const none: AlgorithmPolicy = {
      ...algorithmPolicy,
      certificateSignatures: [],
    };
    assert.equal(codeOf(judge({ policy: none })), "ALGORITHM_FORBIDDEN");
  });

  it("agrees with openssl verify", () => {
    const openssl = opensslFolder();
    try {
      const file = (name: string, ...made: readonly Uint8Array[]): string =>
        openssl.write(name, certificatesToPem(made));
      const anchor = file("anchor.pem", chain.anchor.certificate);
      const other = file("other.pem", stranger.anchor.certificate);
      const middle = file("middle.pem", chain.intermediate.certificate);
      const leaf = file("leaf.pem", chain.signing.certificate);
      const verify = (...args: readonly string[]): boolean =>
        openssl.succeeds("verify", ...args, leaf);
      const at = (time: Date): readonly string[] => [
        "-attime",
        `${Math.floor(time.getTime() / 1000)}`,
      ];
      const late = new Date("2028-01-01T00:00:00Z");
      const cases = [
        [["-CAfile", anchor, "-untrusted", middle, ...at(midYear)], judge()],
        [["-CAfile", anchor, ...at(midYear)], judge({ intermediates: [] })],
        [
          ["-CAfile", other, "-untrusted", middle, ...at(midYear)],
          judge({ anchors: [stranger.anchor.certificate] }),
        ],
        [
          ["-CAfile", anchor, "-untrusted", middle, ...at(late)],
          judge({ at: late }),
        ],
      ] as const;
      assert.deepEqual(
        cases.map(([args]) => verify(...args)),
        cases.map(([, outcome]) => outcome.kind === "valid"),
      );
      assert.deepEqual(
        cases.map(([, outcome]) => outcome.kind),
        ["valid", "invalid", "invalid", "invalid"],
      );
    } finally {
      openssl.remove();
    }
  });
});

describe("revocation", () => {
  const nextUpdate = new Date("2026-08-01T00:00:00Z");

  async function crlOf(
    name: "anchor" | "intermediate",
    revoked: Revoked | undefined,
    changes: { number?: number; thisUpdate?: Date; nextUpdate?: Date } = {},
  ): Promise<Crl> {
    const below = name === "anchor" ? chain.intermediate : chain.signing;
    return parseCrl(
      await issueCrl({
        issuer: chain[name],
        number: 1,
        thisUpdate: notBefore,
        nextUpdate,
        revoked:
          revoked === undefined
            ? []
            : [{ certificate: below.certificate, ...revoked }],
        ...changes,
      }),
    );
  }

  async function withList(
    revoked: Revoked | undefined,
    at = midYear,
    mode: "require" | "whenPresent" = "require",
  ): Promise<string> {
    const crls = [
      await crlOf("anchor", undefined),
      await crlOf("intermediate", revoked),
    ];
    return codeOf(judge({ at, revocation: { crls, mode } }));
  }

  const may = new Date("2026-05-01T00:00:00Z");

  it("leaves a path valid that fresh lists of every issuer do not touch", async () => {
    assert.equal(await withList(undefined), "valid");
  });

  it("ends a path from its date on", async () => {
    const revoked = { at: may, reason: "superseded" } as const;
    assert.equal(await withList(revoked), "CERTIFICATE_REVOKED");
    assert.equal(await withList(revoked, may), "CERTIFICATE_REVOKED");
    const before = new Date(may.getTime() - 1000);
    assert.equal(await withList(revoked, before), "valid");
  });

  it("for a compromised key counts whatever the date", async () => {
    const before = new Date(may.getTime() - 1000);
    for (const reason of [
      "keyCompromise",
      "cACompromise",
      "aACompromise",
    ] as const)
      assert.equal(
        await withList({ at: may, reason }, before),
        "CERTIFICATE_REVOKED",
      );
  });

  it("of an intermediate ends the path, too", async () => {
    const crls = [
      await crlOf("anchor", { at: may, reason: "superseded" }),
      await crlOf("intermediate", undefined),
    ];
    const outcome = judge({ revocation: { crls, mode: "require" } });
    assert.equal(codeOf(outcome), "CERTIFICATE_REVOKED");
  });

  it("is unknown without a list, or with a stale one, where lists are required", async () => {
    const late = new Date(nextUpdate.getTime() + 1000);
    const onlyOne = [await crlOf("anchor", undefined)];
    const outcome = judge({ revocation: { crls: onlyOne, mode: "require" } });
    assert.equal(outcome.kind, "undecidable");
    assert.equal(await withList(undefined, late), "REVOCATION_UNKNOWN");
    assert.equal(await withList(undefined, nextUpdate), "valid");
  });

  it("is looked at only as far as there are lists where they are not required", async () => {
    const late = new Date(nextUpdate.getTime() + 1000);
    const mode = "whenPresent";
    assert.equal(codeOf(judge({ revocation: { crls: [], mode } })), "valid");
    assert.equal(await withList(undefined, late, mode), "valid");
    assert.equal(
      await withList({ at: may, reason: "superseded" }, late, mode),
      "CERTIFICATE_REVOKED",
    );
  });

  it("is not taken from a list somebody else signed, or that was altered", async () => {
    const forged = await issueCrl({
      issuer: {
        certificate: chain.intermediate.certificate,
        privateKey: stranger.intermediate.privateKey,
      },
      number: 2,
      thisUpdate: midYear,
      nextUpdate,
      revoked: [
        {
          certificate: chain.signing.certificate,
          at: may,
          reason: "superseded",
        },
      ],
    });
    const fresh = [
      await crlOf("anchor", undefined),
      await crlOf("intermediate", undefined),
    ];
    const crls = [parseCrl(forged), ...fresh];
    assert.equal(
      codeOf(judge({ revocation: { crls, mode: "require" } })),
      "valid",
    );
    const alone = [parseCrl(forged), ...fresh.slice(0, 1)];
    assert.equal(
      codeOf(judge({ revocation: { crls: alone, mode: "require" } })),
      "REVOCATION_UNKNOWN",
    );
  });

  it("is taken from the newest list of an issuer", async () => {
    const held = { at: may, reason: "certificateHold" } as const;
    const older = await crlOf("intermediate", held);
    const newer = await crlOf("intermediate", undefined, {
      number: 2,
      thisUpdate: new Date("2026-06-01T00:00:00Z"),
    });
    const crls = [await crlOf("anchor", undefined), older, newer];
    assert.equal(
      codeOf(judge({ revocation: { crls, mode: "require" } })),
      "valid",
    );
  });

  it("survives a crossing to another thread", async () => {
    const crls = structuredClone([
      await crlOf("anchor", undefined),
      await crlOf("intermediate", { at: may, reason: "superseded" }),
    ]);
    const outcome = judge({ revocation: { crls, mode: "require" } });
    assert.equal(codeOf(outcome), "CERTIFICATE_REVOKED");
  });
});
