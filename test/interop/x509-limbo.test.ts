import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { certificatesFromPem } from "../../src/trust/certificate.ts";
import { parseCrls, type Crl } from "../../src/trust/crl.ts";
import { validatePath, type PathOutcome } from "../../src/trust/path.ts";
import type { AlgorithmPolicy } from "../../src/trust/policy.ts";
import leftOutData from "./x509-limbo-left-out.json" with { type: "json" };
import webPolicy from "./x509-limbo-policy.json" with { type: "json" };

/** The parts of the x509-limbo schema that are used here. */
type Case = {
  readonly id: string;
  readonly trusted_certs: readonly string[];
  readonly untrusted_intermediates: readonly string[];
  readonly peer_certificate: string;
  readonly validation_kind: "SERVER" | "CLIENT";
  readonly validation_time: string | null;
  readonly extended_key_usage: readonly string[];
  readonly max_chain_depth: number | null;
  readonly crls: readonly string[];
  readonly expected_result: "SUCCESS" | "FAILURE";
};

/** Cases without a time are made to be judged at any time their certificates are valid; most are from 1970 to 2969. */
const defaultTime = new Date("2024-06-01T00:00:00Z");
const leftOut = new Map(
  leftOutData.leftOut.flatMap(({ reason, cases }) =>
    cases.map((id) => [id, reason] as const),
  ),
);

describe("the public vectors of x509-limbo", () => {
  const folder = process.env.COMITY_VECTORS;
  const file = join(folder ?? "", "x509-limbo.json");
  if (folder === undefined || !existsSync(file)) {
    it("runs against x509-limbo", (context) => {
      const missing = `x509-limbo.json not found: set COMITY_VECTORS to its folder`;
      if (process.env.CI === "true") assert.fail(missing);
      console.error(
        `SKIPPED: ${missing}; path validation is NOT checked against public vectors`,
      );
      context.skip(missing);
    });
    return;
  }
  const { testcases } = JSON.parse(readFileSync(file, "utf8")) as {
    testcases: readonly Case[];
  };
  const run = testcases.filter(({ id }) => !leftOut.has(id));

  for (const each of run)
    it(`${each.expected_result === "SUCCESS" ? "accepts" : "refuses"} ${each.id}`, () => {
      const outcome = judge(each);
      const said =
        outcome.kind === "valid" ? "" : `${outcome.code}: ${outcome.reason}`;
      assert.equal(
        outcome.kind === "valid",
        each.expected_result === "SUCCESS",
        said,
      );
    });

  it("leaves out only cases that exist, each for a reason", () => {
    const known = new Set(testcases.map(({ id }) => id));
    assert.deepEqual(
      [...leftOut.keys()].filter((id) => !known.has(id)),
      [],
    );
    console.log(
      `x509-limbo: ${run.length} of ${testcases.length} cases run, ${leftOut.size} left out`,
    );
    for (const { reason, cases } of leftOutData.leftOut)
      console.log(`  ${cases.length} left out: ${reason}`);
  });
});

function judge(each: Case): PathOutcome {
  const [leaf] = pem([each.peer_certificate]);
  assert.ok(leaf);
  return validatePath({
    leaf,
    intermediates: pem(each.untrusted_intermediates),
    anchors: pem(each.trusted_certs),
    at:
      each.validation_time === null
        ? defaultTime
        : new Date(each.validation_time),
    purpose:
      each.validation_kind === "CLIENT" ||
      each.extended_key_usage.includes("clientAuth")
        ? "tlsClient"
        : "tlsServer",
    policy: webPolicy as AlgorithmPolicy,
    ...(each.max_chain_depth === null
      ? {}
      : { pathLengthMax: each.max_chain_depth }),
    ...(each.crls.length === 0
      ? {}
      : { revocation: { crls: each.crls.flatMap(readable), mode: "require" } }),
  });
}

/** A list that cannot be read is none: the path is then undecidable, which is not valid. */
function readable(crl: string): readonly Crl[] {
  try {
    return parseCrls(Buffer.from(crl));
  } catch {
    return [];
  }
}

function pem(texts: readonly string[]): readonly Uint8Array[] {
  return texts.flatMap((text) => certificatesFromPem(text));
}
