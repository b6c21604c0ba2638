import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { itNeeding } from "../support/needing.ts";
import { certificatesFromPem } from "../../src/trust/certificate.ts";
import { parseCrls, type Crl } from "../../src/trust/crl.ts";
import { validatePath, type PathOutcome } from "../../src/trust/path.ts";
import type { AlgorithmPolicy } from "../../src/trust/policy.ts";
import { ComityError } from "../../src/errors.ts";
import type { Purpose } from "../../src/trust/purpose.ts";
import leftOutData from "./x509-limbo-left-out.json" with { type: "json" };
import refusals from "./x509-limbo-refusals.json" with { type: "json" };
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
/** With which code each refused case is refused, so that none is refused for something it is not about. */
const codes = new Map<string, string>([
  ...Object.entries(refusals.codes).flatMap(([code, cases]) =>
    cases.map((id) => [id, code] as const),
  ),
  ...refusals.otherwise.flatMap(({ code, cases }) =>
    cases.map((id) => [id, code] as const),
  ),
]);
/** Cases whose end certificate is an authority: they ask for no usage, and an authority's is to issue. */
const issuing: ReadonlySet<string> = new Set([
  "pathlen::validation-ignores-pathlen-in-leaf",
  "rfc5280::ca-as-leaf",
]);

describe("the public vectors of x509-limbo", () => {
  const folder = process.env.COMITY_VECTORS;
  const file = join(folder ?? "", "x509-limbo.json");
  if (folder === undefined || !existsSync(file)) {
    const need = {
      missing: "x509-limbo.json not found: set COMITY_VECTORS to its folder",
      proves: "that paths are validated as the public vectors expect",
    };
    itNeeding(need, "runs against x509-limbo", () => undefined);
    return;
  }
  const { testcases } = JSON.parse(readFileSync(file, "utf8")) as {
    testcases: readonly Case[];
  };
  const run = testcases.filter(({ id }) => !leftOut.has(id));

  for (const each of run)
    it(`${each.expected_result === "SUCCESS" ? "accepts" : "refuses"} ${each.id}`, () => {
      const expected =
        each.expected_result === "SUCCESS" ? "valid" : codes.get(each.id);
      assert.equal(codeOf(each), expected);
    });

  it("leaves out only cases that exist, each for a reason", () => {
    const known = new Set(testcases.map(({ id }) => id));
    assert.deepEqual(
      [...leftOut.keys(), ...codes.keys()].filter((id) => !known.has(id)),
      [],
    );
    for (const group of new Set(testcases.map(groupOf))) {
      const all = testcases.filter((each) => groupOf(each) === group);
      const ran = run.filter((each) => groupOf(each) === group);
      console.log(`x509-limbo ${group}: ${ran.length} of ${all.length} run`);
    }
    console.log(
      `x509-limbo: ${run.length} of ${testcases.length} cases run, ${leftOut.size} left out`,
    );
    for (const { reason, cases } of leftOutData.leftOut)
      console.log(`  ${cases.length} left out: ${reason}`);
  });
});

function groupOf({ id }: Case): string {
  return id.split("::")[0] ?? id;
}

function codeOf(each: Case): string {
  try {
    const outcome = judge(each, each.crls.flatMap(listsOf));
    return outcome.kind === "valid" ? "valid" : outcome.code;
  } catch (error) {
    if (error instanceof ComityError) return error.code;
    throw error;
  }
}

function judge(each: Case, crls: readonly Crl[]): PathOutcome {
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
    purpose: purposeOf(each),
    policy: webPolicy as AlgorithmPolicy,
    ...(each.max_chain_depth === null
      ? {}
      : { pathLengthMax: each.max_chain_depth }),
    ...(crls.length === 0 ? {} : { revocation: { crls, mode: "require" } }),
  });
}

function purposeOf(each: Case): Purpose {
  if (issuing.has(each.id)) return "issue";
  return each.validation_kind === "CLIENT" ||
    each.extended_key_usage.includes("clientAuth")
    ? "tlsClient"
    : "tlsServer";
}

function listsOf(crl: string): readonly Crl[] {
  return parseCrls(Buffer.from(crl));
}

function pem(texts: readonly string[]): readonly Uint8Array[] {
  return texts.flatMap((text) => certificatesFromPem(text));
}
