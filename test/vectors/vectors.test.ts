import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { isErrorCode } from "../../src/errors.ts";
import { inspectContainer } from "../../src/seal/inspect.ts";
import { writeDirectory } from "../../src/trust/directory.ts";
import { sent } from "./documents.ts";
import { expected, judge, timeOf } from "./judgement.ts";
import { vectorKey } from "./keys.ts";
import { recipes } from "./recipes.ts";
import { readSpecimens, specimenKinds, type Specimen } from "./specimen.ts";
import { vectorDirectory } from "./world.ts";

type Titled = { readonly kind: string; readonly name: string };
const title = ({ kind, name }: Titled): string => `${kind}/${name}`;
const byTitle = (a: Titled, b: Titled): number =>
  title(a) < title(b) ? -1 : 1;
const wordsOf = (of: Omit<Specimen, "parts">): Omit<Specimen, "parts"> => {
  const { kind, name, expect, why, clause, settings = {} } = of;
  return { kind, name, expect, why, clause, settings };
};
const specimens = readSpecimens().toSorted(byTitle);

describe("the specimens", () => {
  for (const kind of specimenKinds) {
    describe(kind, () => {
      for (const specimen of specimens.filter((each) => each.kind === kind))
        it(`${specimen.name}: ${specimen.expect}, ${specimen.why}`, async () => {
          assert.deepEqual(await judge(specimen), expected(specimen));
        });
    });
  }

  it("are all described by a recipe, in the same words", () => {
    assert.deepEqual(
      specimens.map(wordsOf),
      recipes.map(wordsOf).toSorted(byTitle),
    );
  });

  it("stand on the message and the directory that lie beside them", () => {
    const text = (file: string): string =>
      readFileSync(join(import.meta.dirname, file), "utf8");
    assert.deepEqual(JSON.parse(text("sent.json")), sent);
    assert.equal(
      text("directory.json"),
      Buffer.from(writeDirectory(vectorDirectory())).toString(),
    );
  });

  it("expect nothing but codes of the catalogue", () => {
    for (const { expect } of specimens)
      assert.ok(expect === "accepted" || isErrorCode(expect), expect);
  });
});

describe("the inspection of a specimen", () => {
  for (const specimen of specimens.filter(({ kind }) => kind === "container"))
    it(`agrees about ${specimen.name}`, () => {
      const [bytes = new Uint8Array()] = specimen.parts;
      const inspection = inspectContainer(bytes, {
        anchors: [vectorKey("anchor").certificate],
        directory: vectorDirectory(),
        at: timeOf(specimen),
      });
      const isAccepted = specimen.expect === "accepted";
      // Inspection asks whose certificate it is, not whether it is that of a given sender.
      const isSound =
        specimen.settings?.sender !== undefined ||
        specimen.name === "certificate-of-another";
      assert.equal(inspection.valid, isAccepted || isSound);
      assert.equal(
        inspection.checks.some(({ code }) => code === specimen.expect),
        !isAccepted && !isSound,
      );
    });
});
