import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { codeListIds, codeNames } from "../../src/format/code-lists.ts";
import { labelFile, labelsIn } from "../../src/render/labels.ts";
import { renderingLanguages } from "../../src/render/languages.ts";
import {
  allPlaces,
  memberNames,
  memberPlace,
} from "../../src/render/places.ts";
import { businessKinds, controlKinds } from "../../src/message/kinds.ts";

/** Named by the runtime itself in every language. */
const standardLists = ["country", "currency", "language", "script"];

const members = [...new Set(allPlaces().flatMap(memberNames))].toSorted();
const kinds = [...businessKinds, ...controlKinds];
const enumerated = allPlaces().flatMap((place) =>
  memberNames(place).flatMap((name) => {
    const { codes: list = "", schema } = memberPlace(place, name);
    // The kinds have a part of their own.
    const isKind = list.endsWith("Kind");
    return isKind ? [] : (schema.enum ?? []).map((code) => [list, code]);
  }),
);
const listed = codeListIds()
  .filter((list) => !standardLists.includes(list))
  .flatMap((list) => [...codeNames(list).keys()].map((code) => [list, code]));
const codes = [...listed, ...enumerated];

describe("the labels", () => {
  for (const language of ["fr", "es"] as const) {
    const file = labelFile(language);
    const gaps = {
      kinds: kinds.filter((kind) => !(kind in file.kinds)),
      members: members.filter((name) => !Object.hasOwn(file.members, name)),
      codes: codes
        .filter(
          ([list = "", code = ""]) =>
            !Object.hasOwn(file.codes[list] ?? {}, code),
        )
        .map((pair) => pair.join(" ")),
    };
    const totals = { kinds, members, codes };
    for (const part of ["kinds", "members", "codes"] as const)
      it(`in ${language} cover the ${part}`, () => {
        assert.ok(totals[part].length > 0);
        assert.deepEqual(gaps[part], []);
      });
  }

  it("have every word in every language, and the languages of the list", () => {
    const words = Object.keys(labelFile("en").words).toSorted();
    for (const language of renderingLanguages) {
      const file = labelFile(language);
      assert.equal(file.language, language);
      assert.deepEqual(Object.keys(file.words).toSorted(), words);
    }
  });

  it("name countries and languages in the reader's", () => {
    assert.equal(labelsIn("fr").code("country", "DE"), "Allemagne");
    assert.equal(labelsIn("es").code("language", "fr"), "francés");
  });

  it("name every fictional State of the list in the reader's language too", () => {
    const fictional = [...codeNames("country")].filter(([, name]) =>
      name.includes("fictional"),
    );
    assert.equal(fictional.length, 25);
    for (const [code, english] of fictional) {
      assert.equal(labelsIn("en").code("country", code), english);
      assert.match(
        labelsIn("fr").code("country", code) ?? "",
        new RegExp(`^État fictif ${code}\\b`),
      );
      assert.match(
        labelsIn("es").code("country", code) ?? "",
        new RegExp(`^Estado ficticio ${code}\\b`),
      );
    }
  });

  it("fall back to English for a language they do not have, and to the schemas' own words", () => {
    const labels = labelsIn("da");
    assert.equal(labels.language, "en");
    assert.equal(labels.member("conductingAuthority"), "Conducting authority");
    assert.equal(labels.code("urgency", "URGENT"), "Urgent");
    assert.equal(labels.code("urgency", "constructor"), undefined);
  });
});
