import { basename } from "node:path";

/** Tests that are run together; the first that fails ends it. */
export type Stage =
  | { readonly kind: "tests"; readonly files: readonly string[] }
  | { readonly kind: "simulation" };

/** So many files begin, those nearest to the source: most mutants come no further. */
const nearest = 6;
/** From those that take milliseconds to those that take minutes. */
const folders = [
  /^test\/(?:unit|vectors)\//,
  /^test\/(?:store|interop)\//,
  /^test\/(?:faults|simulation|fuzz)\//,
  /^test\/broker\//,
  /^test\/journey\//,
  /^test\/cli\//,
] as const;
const simulated = /^src\/(?:exchange|message|store)\//;

/**
 * First those that bear the source's name, then by how long they take.
 * @param tests the nearest first
 */
export function stagesOf(
  file: string,
  tests: readonly string[],
): readonly Stage[] {
  const name = basename(file, ".ts");
  const [namesakes = [], others = []] = [true, false].map((wanted) =>
    tests.filter((test) => basename(test).includes(name) === wanted),
  );
  const [units = [], ...slower] = folders.map((folder) =>
    others.filter((test) => folder.test(test)),
  );
  const groups = [
    namesakes,
    units.slice(0, nearest),
    units.slice(nearest),
    ...slower,
  ];
  const stages = groups
    .filter((files) => files.length > 0)
    .map((files): Stage => ({ kind: "tests", files }));
  if (simulated.test(file)) stages.splice(1, 0, { kind: "simulation" });
  return stages;
}
