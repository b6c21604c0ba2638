import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { referencePages } from "../../schemas/docs.ts";
import { codeListIds, codeNames } from "../../src/format/code-lists.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import { escaped } from "../../src/render/html.ts";
import { allPlaces, memberNames } from "../../src/render/places.ts";

const pages = referencePages();
const idsOf = (file: string) =>
  new Set(
    [...(pages.get(file) ?? "").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  );
const has = (file: string, text: string) =>
  (pages.get(file) ?? "").includes(`<code>${escaped(text)}</code>`);

describe("the reference of the published language", () => {
  it("has every element", () => {
    const ids = idsOf("elements.html");
    for (const place of allPlaces()) {
      assert.ok(ids.has(place.definition), place.definition);
      for (const name of memberNames(place))
        assert.ok(has("elements.html", name), name);
    }
  });

  it("has every code", () => {
    const ids = idsOf("codes.html");
    for (const list of codeListIds()) {
      assert.ok(ids.has(list), list);
      for (const code of codeNames(list).keys())
        assert.ok(has("codes.html", code), `${list} ${code}`);
    }
  });

  it("has every rule", () => {
    const ids = idsOf("rules.html");
    for (const { id, rules } of publishedInstruments())
      for (const name of [id, ...rules.map((rule) => rule.id)])
        assert.ok(ids.has(name), name);
  });

  it("leads from a member to the rules that judge it, whichever body has it", () => {
    const row = (definition: string, member: string) => {
      const [, section = ""] = (pages.get("elements.html") ?? "").split(
        `<section id="${definition}">`,
      );
      return section
        .split("</section>")[0]
        ?.split("<tr>")
        .find((text) => text.startsWith(`<td><code>${member}</code>`));
    };
    const leads = (text: string | undefined, rule: string) =>
      assert.ok(text?.includes(`href="rules.html#${rule}"`), rule);
    leads(row("Facts", "summary"), "UNTOC-18-15-C");
    leads(row("Header", "channel"), "UNTOC-18-13");
    leads(row("Assistance", "type"), "ETS030-1-1");
    leads(row("SupplementaryRequest", "legalBasis"), "COMITY-BASIS-PRIMARY");
    assert.ok(!row("Address", "country")?.includes("rules.html#"));
  });

  it("leads to every rule that is about a member", () => {
    const elements = pages.get("elements.html") ?? "";
    for (const { id, each, at } of publishedInstruments().flatMap(
      ({ rules }) => rules,
    ))
      if (each.length > 0 || at !== "")
        assert.ok(elements.includes(`href="rules.html#${id}"`), id);
  });

  it("has no link that leads nowhere", () => {
    for (const [from, content] of pages)
      for (const [, target = ""] of content.matchAll(/href="([^"]+)"/g)) {
        const [file = "", id] = target.split("#");
        assert.ok(pages.has(file), `${from}: ${target}`);
        assert.ok(
          id === undefined || idsOf(file).has(id),
          `${from}: ${target}`,
        );
      }
  });
});
