import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { exampleFiles, examples } from "../../schemas/examples/make.ts";
import { strangersIn } from "../../schemas/examples/write-folder.ts";
import { counterExamples, fileOf } from "../../src/cli/counter-examples.ts";
import { definitionAt } from "../../src/format/schema.ts";
import { readDocument } from "../../src/format/read-document.ts";
import {
  judgeDocument,
  type JudgeContext,
} from "../../src/instruments/judge.ts";
import { publishedInstruments } from "../../src/instruments/rules.ts";
import type { Fault } from "../../src/message/fault.ts";
import type {
  AttachmentRef,
  Header,
  Syntax,
} from "../../src/message/header.ts";
import {
  bodyName,
  businessKinds,
  type BusinessKind,
} from "../../src/message/kinds.ts";

const folder = new URL("../../schemas/examples/", import.meta.url);
const made = exampleFiles();
const broken = counterExamples();
const rules = publishedInstruments().flatMap((instrument) => instrument.rules);
const warning = new Set(rules.filter(({ warns }) => warns).map(({ id }) => id));

/** The counter-examples that are not ignored: of each instrument one, as a whole file. */
const keptWhole = readFileSync(
  new URL("../../.gitignore", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line.startsWith("!/schemas/examples/"))
  .map((line) => line.slice("!/schemas/examples/".length));

/** What the fictional recipients have declared. */
const declared: JudgeContext = { languages: ["da", "en", "es"] };

describe("the examples", () => {
  for (const name of Object.keys(examples)) {
    for (const syntax of ["xml", "json"] as const) {
      it(`${name}.${syntax} is valid and breaks no rule`, () => {
        const document = readValid(`${name}.${syntax}`);
        assert.deepEqual(judgeDocument(document, declared), {
          faults: [],
          warnings: [],
        });
      });
    }

    it(`${name} says the same in both syntaxes`, () => {
      assert.deepEqual(readValid(`${name}.xml`), readValid(`${name}.json`));
    });

    it(`${name} lists its attachments with their true size and digest`, () => {
      for (const { filename, size, sha256 } of attachmentsOf(name)) {
        const bytes = readFileSync(new URL(`attachments/${filename}`, folder));
        assert.equal(bytes.length, size);
        assert.equal(createHash("sha256").update(bytes).digest("hex"), sha256);
      }
    });
  }

  it("are what their sources make, and what is kept whole of the counter-examples too", () => {
    const written = new Set(broken.map(fileOf));
    for (const file of keptWhole) written.delete(file);
    for (const [path, bytes] of made) {
      if (written.has(path)) continue;
      assert.ok(
        readFileSync(new URL(path, folder)).equals(bytes),
        `run schemas/examples/make.ts: ${path}`,
      );
    }
    assert.deepEqual(strangersIn(folder, made, ["attachments"]), []);
  });

  it("name every attachment of the folder in some request", () => {
    const listed = Object.keys(examples).flatMap((name) => attachmentsOf(name));
    const files = readdirSync(new URL("attachments/", folder));
    assert.deepEqual(
      new Set(listed.map(({ filename }) => filename)),
      new Set(files),
    );
  });
});

describe("the counter-examples", () => {
  for (const one of broken) {
    const { rule, context } = one;
    const file = fileOf(one);
    it(`${file} breaks ${rule} and nothing else`, () => {
      const { faults, warnings } = judged(file, context);
      assert.deepEqual(
        [...faults, ...warnings].map((fault) => fault.rule),
        [rule],
      );
      assert.equal(warnings.length === 1, warning.has(rule));
      // Whoever judges a file of broken/ by itself refuses it, and by the rule that the file is called after.
      const isRefused = warnings.length === 0 && context === undefined;
      assert.equal(/^(?:broken|incomplete)\//.test(file), isRefused);
      if (file.startsWith("broken/"))
        assert.match(file, new RegExp(`/${rule}\\.(?:xml|json)$`));
    });
  }

  it("are there for every rule", () => {
    const there = new Set(broken.map(({ rule }) => rule));
    assert.deepEqual(
      rules.filter(({ id }) => !there.has(id)).map(({ id }) => id),
      [],
    );
  });

  it("are there for every code list that a type names", () => {
    const there = new Set(broken.map(({ rule }) => rule));
    const lists = codeListsOfTheSchemas().map(
      (list) => `CODE-${list.toUpperCase()}`,
    );
    assert.deepEqual(
      lists.filter((rule) => !there.has(rule)),
      [],
    );
  });

  it("are there for every kind of message that must have something", () => {
    const there = new Set(
      broken
        .filter((one) => one.folder === "incomplete")
        .map(({ name }) => name),
    );
    assert.deepEqual(
      businessKinds
        .filter(demandsSomething)
        .map((kind) => kind.replaceAll("_", "-"))
        .filter((kind) => !there.has(kind)),
      [],
    );
  });

  it("are kept whole for one rule of each instrument at least", () => {
    const kept = new Set(
      broken
        .filter((one) => keptWhole.includes(fileOf(one)))
        .map(({ rule }) => rule),
    );
    assert.equal(kept.size, keptWhole.length);
    assert.deepEqual(
      publishedInstruments()
        .filter((each) => !each.rules.some(({ id }) => kept.has(id)))
        .map(({ id }) => id),
      [],
    );
  });

  it("come in both syntaxes, at least a third each", () => {
    const xml = broken.filter((one) => fileOf(one).endsWith(".xml")).length;
    assert.ok(xml >= broken.length / 3 && xml <= (2 * broken.length) / 3);
  });

  it("need what the recipient declared only where they say so", () => {
    for (const one of broken.filter(({ context }) => context !== undefined)) {
      assert.deepEqual(
        judged(fileOf(one), undefined),
        { faults: [], warnings: [] },
        one.rule,
      );
    }
  });
});

function attachmentsOf(name: string): readonly AttachmentRef[] {
  const header: Partial<Header> = readValid(`${name}.json`).header as Header;
  return header.attachment ?? [];
}

function readValid(file: string) {
  const outcome = read(file);
  if (outcome.kind === "invalid")
    assert.fail(`${file}: ${JSON.stringify(outcome.faults, null, 1)}`);
  return outcome.document;
}

function judged(
  file: string,
  context: JudgeContext | undefined,
): { faults: readonly Fault[]; warnings: readonly Fault[] } {
  const outcome = read(file);
  // What breaks the schema or a code list never comes before the rules.
  if (outcome.kind === "invalid")
    return { faults: outcome.faults, warnings: [] };
  return judgeDocument(outcome.document, context);
}

function read(file: string) {
  const syntax: Syntax = file.endsWith(".xml") ? "xml" : "json";
  const bytes = made.get(file);
  assert.ok(bytes, file);
  return readDocument(bytes, syntax);
}

function demandsSomething(kind: BusinessKind): boolean {
  const root = "message.schema.json";
  const message = definitionAt("#/$defs/Message", root).schema;
  const { $ref = "" } = message.properties?.[bodyName(kind)] ?? {};
  const { required = [] } = definitionAt($ref, root).schema;
  return required.length > 0;
}

function codeListsOfTheSchemas(): readonly string[] {
  const schemas = new URL("../json/codes.schema.json", folder);
  const { $defs } = JSON.parse(readFileSync(schemas, "utf8")) as {
    readonly $defs: Readonly<Record<string, { readonly "x-codes": string }>>;
  };
  return Object.values($defs).map((type) => type["x-codes"]);
}
