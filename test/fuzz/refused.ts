import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { beforeAll, describe, it } from "vitest";
import { leakIn, targets, type Report } from "./fuzz.ts";
import { linesOf, linesOfFailure } from "./report-lines.ts";
import { watch } from "./watch.ts";

const seed = process.env.COMITY_FUZZ_SEED ?? String(randomInt(2 ** 31));

/** Tests that every reader refuses broken inputs, or accepts what was signed. */
export function refusesBroken(count: number): void {
  describe(`${count} broken inputs with COMITY_FUZZ_SEED=${seed}`, () => {
    let report: Report;
    beforeAll(async () => {
      report = await watch({ seed, count, progress: () => undefined });
      const failures = report.failures.flatMap(linesOfFailure);
      console.log([...linesOf(report), ...failures].join("\n"));
    });

    it("are all refused with a code, or accepted for what was signed", () => {
      assert.equal(report.inputs, count);
      assert.deepEqual(report.failures, []);
    });

    it("leave the memory where it was", () => {
      assert.equal(leakIn(report.memory), undefined);
    });

    for (const { name } of targets)
      it(`reach behind the first check of ${name}`, () => {
        const outcomes = Object.keys(report.outcomes[name] ?? {});
        assert.ok(outcomes.some((outcome) => outcome.startsWith("accepted")));
        assert.ok(outcomes.some((outcome) => !outcome.startsWith("accepted")));
      });
  });
}
