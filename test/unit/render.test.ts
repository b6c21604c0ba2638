import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import fc from "fast-check";
import { codesOf } from "../../src/format/code-lists.ts";
import { readDocument } from "../../src/format/read-document.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import type { Document, ModelValue } from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";
import { breakable } from "../../src/render/breakable.ts";
import { escaped, htmlOf } from "../../src/render/html.ts";
import { allPlaces, memberNames } from "../../src/render/places.ts";
import { renderingLanguages } from "../../src/render/languages.ts";
import { labelsIn } from "../../src/render/labels.ts";
import { pdfOf } from "../../src/render/pdf.ts";
import {
  markedUndecided,
  renderingOf,
  type Part,
  type Rendering,
} from "../../src/render/rendering.ts";
import { valueText } from "../../src/render/values.ts";
import { arbitraryDocument } from "../support/arbitrary-document.ts";
import { inquiry, rejection } from "../support/control-documents.ts";

const folder = new URL("../../schemas/examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => /^D.*\.json$/.test(name));

describe("a rendering", () => {
  for (const name of examples)
    for (const language of renderingLanguages)
      it(`of ${name} in ${language} loses nothing`, () => {
        const document = read(name);
        const said = textsOf(renderingOf(document, language));
        const lost = leaves(document).filter(
          (leaf) => !said.some((text) => text.includes(leaf)),
        );
        assert.deepEqual(lost, []);
      });

  for (const document of [inquiry, rejection])
    it(`of ${document.header.kind} loses nothing`, () => {
      const said = textsOf(renderingOf(document));
      const lost = leaves(document).filter(
        (leaf) => !said.some((text) => text.includes(leaf)),
      );
      assert.deepEqual(lost, []);
    });

  it("loses nothing of any document the schemas allow", () => {
    fc.assert(
      fc.property(arbitraryDocument(), (document) => {
        const said = textsOf(renderingOf(document, "fr")).join("\n");
        assert.deepEqual(
          leaves(document).filter((leaf) => !said.includes(leaf)),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it("is in the document's language unless another is asked", () => {
    const document = read("D2-request.json");
    assert.equal(renderingOf(document).labels.language, "es");
    assert.equal(renderingOf(document, "fr").labels.language, "fr");
  });

  it("of what is undecided bears that beside its classification, in its language", () => {
    const decided = renderingOf(read("D2-request.json"), "fr");
    const undecided = "En suspens : ni vérifié, ni accepté à ce jour";
    const { marking } = markedUndecided(decided);
    assert.equal(marking, `${decided.marking} · ${undecided}`);
    const { marking: _marking, ...unclassified } = decided;
    const marked = markedUndecided(unclassified);
    assert.equal(marked.marking, undecided);
    assert.ok(htmlOf(marked).includes(`<p class="marking">${undecided}</p>`));
  });

  it("keeps the treaty's own order of contents", () => {
    const headings = (name: string) =>
      renderingOf(read(name), "en").sections.map(({ heading }) => heading);
    const inUntoc = headings("D2-request.json");
    const inEts = headings("D1-request.json");
    assert.ok(
      inUntoc.indexOf("Facts") < inUntoc.indexOf("Assistance requested"),
    );
    assert.ok(inEts.indexOf("Facts") > inEts.indexOf("Assistance requested"));
    assert.equal(new Set(inUntoc).has("Legal basis"), true);
  });

  it("knows the members whose order a treaty has", () => {
    const names = new Set(allPlaces().flatMap(memberNames));
    for (const { id, contents } of publishedInstruments()) {
      assert.equal(new Set(contents).size, contents.length, id);
      for (const name of contents) assert.ok(names.has(name), `${id} ${name}`);
    }
  });

  it("begins with the urgency and ends with the issuer, as the form of an investigation order does", () => {
    const found = renderingOf(read("D9-request.json"), "en").sections.map(
      ({ heading }) => heading,
    );
    const order = ["Urgency", "Assistance requested", "Facts"];
    const places = order.map((heading) => found.indexOf(heading));
    assert.ok(!places.includes(-1), found.join());
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(found.indexOf("Requesting authority") > found.indexOf("Facts"));
  });

  it("writes a name beside every reference and a name beside every code", () => {
    const texts = textsOf(renderingOf(read("D2-request.json")));
    assert.ok(texts.includes("Solmar Transit S.A. (solmar)"));
    assert.ok(texts.some((text) => text.endsWith("(FREEZE)")));
    assert.ok(texts.includes("2 de marzo de 2026, 11:00 UTC+01:00"));
  });
});

describe("values in words", () => {
  const labels = labelsIn("es");
  const said = (value: string, definition: string) =>
    valueText(
      value,
      { schema: { type: "string" }, file: "", definition },
      labels,
    );

  it("write durations and penalties out beside their form", () => {
    assert.equal(said("P9Y6M", "Penalty"), "9 años y 6 meses (P9Y6M)");
    assert.equal(said("PT8H", "Duration"), "8 horas (PT8H)");
    assert.equal(said("LIFE", "Penalty"), "LIFE");
    assert.equal(said("P", "Duration"), "P");
    assert.equal(said("P0D", "Duration"), "P0D");
  });

  it("write a day of birth out, and leave what is no day as it is", () => {
    assert.equal(said("1990-01-30", "PartialDate"), "30 de enero de 1990");
    for (const part of ["1990", "1990-01", "1990-02-31"])
      assert.equal(said(part, "PartialDate"), part);
  });
});

describe("the HTML page", () => {
  it("lets no text become markup", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<script>alert(1)</script>",
        "\"><img src=x onerror='y'>",
        "</style><b>",
        "&lt;b&gt;",
        "<!--",
        "]]>",
      ),
    );
    const plain = tagsOf(htmlOf(rendering("x")));
    fc.assert(
      fc.property(hostile, (text) => {
        const page = htmlOf(rendering(text));
        assert.deepEqual(tagsOf(page), plain);
        assert.ok(text === "" || page.includes(escaped(text)));
        assert.doesNotMatch(escaped(text), /[<>"']|&(?!#\d+;)/);
      }),
    );
  });

  it("needs nothing from elsewhere and runs nothing", () => {
    const page = htmlOf(renderingOf(read("D1-request.json")));
    assert.doesNotMatch(
      page,
      /<(?:script|link|img|iframe|object)\b|url\(|@import/,
    );
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /default-src 'none'/);
  });

  it("lists attachments with size and digest", () => {
    const page = htmlOf(renderingOf(read("D2-request.json")));
    assert.match(page, /<td>1530<\/td><td><code>4c931615[0-9a-f]{56}<\/code>/);
  });
});

describe("the PDF", () => {
  it("bears its fonts, and is the same each time", async () => {
    const document = read("D2-request.json");
    const [first, second] = [
      Buffer.from(await pdfOf(renderingOf(document))),
      Buffer.from(await pdfOf(renderingOf(document))),
    ];
    assert.equal(first.subarray(0, 5).toString("latin1"), "%PDF-");
    assert.match(first.toString("latin1"), /\/FontFile2 /);
    assert.ok(first.equals(second));
  });

  it("gives a text of many pages many pages, and none that is empty", async () => {
    const pages = async (value: string) =>
      Buffer.from(await pdfOf(saying(value)))
        .toString("latin1")
        .match(/\/Type \/Page\b/g)?.length ?? 0;
    const long = await pages("Wort ".repeat(4000));
    assert.ok(long >= 6 && long <= 12, `${long} pages`);
    assert.equal(await pages("x"), await pages("y"));
  });

  for (const [name, piece] of Object.entries({
    letters: "a",
    "blanks that join": "a\u00a0",
    "brackets that no blank parts": "( ",
    "marks on one letter": "\u0301",
    "letters beyond the first plane": "\u{1f600}",
  }))
    it(`takes no longer for the longest text when it is all ${name}`, async () => {
      // As long as reasons may be.
      const longest = piece.repeat(20_000 / piece.length);
      const rssBefore = process.memoryUsage().rss;
      const cpuBefore = process.cpuUsage();
      await pdfOf(saying(longest));
      const { user, system } = process.cpuUsage(cpuBefore);
      const rssMb = (process.memoryUsage().rss - rssBefore) / 1e6;
      assert.ok(user + system < 3_000_000, `${user + system} µs`);
      assert.ok(rssMb < 300, `${rssMb} MB`);
    });
});

describe("a text to be broken into lines", () => {
  const place = "\u200b";
  it("gets a place to break only where it is long without one", () => {
    const texts = [
      "0123456789abcdef".repeat(4),
      "Wort, und Wort. ".repeat(100),
      "x\n".repeat(100),
      "",
    ];
    for (const text of texts) assert.equal(breakable(text), text);
    const letters = "a".repeat(100);
    assert.equal(breakable(`${letters}a`), `${letters}${place}a`);
    assert.equal(breakable("( ".repeat(60)).split(place).length, 2);
  });

  it("loses nothing, and keeps what is written with two code units whole", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400, size: "max" }),
        (text) => {
          const broken = breakable(text);
          assert.equal(
            broken.replaceAll(place, ""),
            text.replaceAll(place, ""),
          );
          assert.equal(broken.isWellFormed(), text.isWellFormed());
        },
      ),
    );
  });
});

function read(name: string): Document {
  const syntax: Syntax = name.endsWith(".xml") ? "xml" : "json";
  const outcome = readDocument(readFileSync(new URL(name, folder)), syntax);
  if (outcome.kind === "invalid") assert.fail(JSON.stringify(outcome.faults));
  return outcome.document;
}

/** A rendering that says the same text everywhere it can. */
function rendering(text: string): Rendering {
  const base = renderingOf(read("D2-acknowledgement.json"));
  const parts: readonly Part[] = [
    { kind: "field", label: text, value: text },
    {
      kind: "group",
      label: text,
      parts: [{ kind: "field", label: text, value: text }],
    },
  ];
  return {
    ...base,
    title: text,
    marking: text,
    contentLanguage: text,
    parties: [{ capacity: text, name: text, id: text, role: text }],
    sections: [{ heading: text, parts }],
    attachments: [
      { title: text, filename: text, size: text, sha256: text, parts },
    ],
  };
}

/** One field, as long as it may be. */
function saying(value: string): Rendering {
  const parts: readonly Part[] = [{ kind: "field", label: "x", value }];
  return { ...rendering("x"), sections: [{ heading: "x", parts }] };
}

function tagsOf(page: string): readonly string[] {
  return [...page.matchAll(/<[^>]*>/g)].map(([tag]) =>
    tag.replace(/ lang="[^"]*"/, ""),
  );
}

function textsOf({
  parties,
  sections,
  attachments,
  messageId,
  title,
}: Rendering): readonly string[] {
  const inParts = (parts: readonly Part[]): readonly string[] =>
    parts.flatMap((part) =>
      part.kind === "field"
        ? part.value.split("\n")
        : [part.label, ...inParts(part.parts)],
    );
  return [
    title,
    messageId,
    ...parties.flatMap(({ name, id, role }) => [name, id, role]),
    ...sections.flatMap(({ parts }) => inParts(parts)),
    ...attachments.flatMap((row) => [
      row.title,
      row.filename,
      row.size,
      row.sha256,
      ...inParts(row.parts),
    ]),
  ];
}

/** Texts of a document as they must appear; days, times and what the parties' table shows otherwise are left out. */
function leaves(value: ModelValue | object, name = ""): readonly string[] {
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) =>
      leaves(inner as ModelValue, Array.isArray(value) ? name : key),
    );
  if (typeof value !== "string") return [];
  if (/^\d{4}-\d\d-\d\d(?:T.*)?$/.test(value)) return [];
  // The kind is the title, a party's role has a name alone.
  const isRole = name === "role" && codesOf("authority-role").has(value);
  if (name === "kind" || isRole) return [];
  return value.split("\n");
}
