import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "vitest";
import {
  exampleFiles,
  examples,
  madeFolders,
  type BrokenExample,
} from "../../schemas/examples/make.ts";
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

const folder = new URL("../../schemas/examples/", import.meta.url);
const broken = JSON.parse(
  readFileSync(new URL("twins.json", folder), "utf8"),
) as readonly BrokenExample[];
const rules = publishedInstruments().flatMap((instrument) => instrument.rules);
const warning = new Set(rules.filter(({ warns }) => warns).map(({ id }) => id));

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

  it("are what their sources make", () => {
    const made = exampleFiles();
    for (const [path, bytes] of made) {
      assert.ok(
        readFileSync(new URL(path, folder)).equals(bytes),
        `run schemas/examples/make.ts: ${path}`,
      );
    }
    const there = madeFolders.flatMap((inside) =>
      readdirSync(new URL(inside, folder)).map((file) => inside + file),
    );
    assert.deepEqual(
      there.filter((path) => !made.has(path)),
      [],
    );
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

describe("the broken twins", () => {
  for (const { rule, file, context } of broken) {
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

  it("come in both syntaxes, at least a third each", () => {
    const xml = broken.filter(({ file }) => file.endsWith(".xml")).length;
    assert.ok(xml >= broken.length / 3 && xml <= (2 * broken.length) / 3);
  });

  it("need what the recipient declared only where they say so", () => {
    for (const { rule, file } of broken.filter(
      ({ context }) => context !== undefined,
    )) {
      assert.deepEqual(
        judged(file, undefined),
        { faults: [], warnings: [] },
        rule,
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
  return readDocument(readFileSync(new URL(file, folder)), syntax);
}

function codeListsOfTheSchemas(): readonly string[] {
  const schemas = new URL("../json/codes.schema.json", folder);
  const { $defs } = JSON.parse(readFileSync(schemas, "utf8")) as {
    readonly $defs: Readonly<Record<string, { readonly "x-codes": string }>>;
  };
  return Object.values($defs).map((type) => type["x-codes"]);
}
