import { describe, it } from "vitest";

/** What a machine may lack, as `toolMissing` and its like find it, and what is not proven there. */
export type Need = {
  readonly missing: string | undefined;
  readonly proves: string;
};

/** `describe` whose tests need something: where it is missing, one test takes their place and skips with the reason. */
export function describeNeeding(
  need: Need,
  name: string,
  tests: () => void,
): void {
  describe(name, () => {
    if (need.missing === undefined) tests();
    else itNeeding(need, "needs what is missing here", () => undefined);
  });
}

/** `it` that skips with its reason where what it needs is missing. With CI=true it fails: the proof would vanish unseen. */
export function itNeeding(
  { missing, proves }: Need,
  name: string,
  test: () => unknown,
): void {
  it(name, async ({ skip }) => {
    if (missing !== undefined) skip(unproven(proves, missing));
    await test();
  });
}

/** The reason of a skip, on standard error too; throws with CI=true. */
export function unproven(proves: string, missing: string): string {
  const line = `NOT PROVEN: ${proves} (${missing})`;
  if (process.env.CI === "true") throw new Error(line);
  process.stderr.write(`\n*** ${line} ***\n\n`);
  return line;
}
