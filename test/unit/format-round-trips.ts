import assert from "node:assert/strict";
import { describe, it } from "vitest";
import fc from "fast-check";
import { detectSyntax } from "../../src/format/detect-syntax.ts";
import { isCodeFault, judgeModel } from "../../src/format/model-schema.ts";
import { readDocument } from "../../src/format/read-document.ts";
import { rootShapes, type RootName } from "../../src/format/shape.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { modelOf } from "../../src/format/xml-model.ts";
import { xmlOf } from "../../src/format/xml-text.ts";
import { parseXml, type XmlElement } from "../../src/format/xml.ts";
import {
  isControl,
  type Document,
  type ModelObject,
  type ModelValue,
} from "../../src/message/document.ts";
import type { Syntax } from "../../src/message/header.ts";
import { businessKinds, controlKinds } from "../../src/message/kinds.ts";
import {
  arbitraryDocument,
  arbitraryDocumentOf,
} from "../support/arbitrary-document.ts";

/** `documents`: how many of each kind go through both syntaxes. */
export function roundTrips(documents: number): void {
  describe("a document", () => {
    for (const kind of [...businessKinds, ...controlKinds]) {
      it(`of kind ${kind} goes through both syntaxes without loss`, () => {
        fc.assert(
          fc.property(arbitraryDocumentOf(kind), (document) => {
            const [json, xml] = [
              write(document, "json"),
              write(document, "xml"),
            ];
            assert.deepEqual(read(xml, "xml"), document);
            assert.deepEqual(read(json, "json"), document);
            assert.deepEqual(write(read(xml, "xml"), "xml"), xml);
            const there = write(read(json, "json"), "xml");
            assert.deepEqual(
              read(write(read(there, "xml"), "json"), "json"),
              document,
            );
          }),
          { numRuns: documents },
        );
      });
    }

    it("is recognised by its first sign", () => {
      fc.assert(
        fc.property(arbitraryDocument(), (document) => {
          assert.equal(detectSyntax(write(document, "xml")), "xml");
          assert.equal(detectSyntax(write(document, "json")), "json");
        }),
        { numRuns: 20 },
      );
      assert.equal(detectSyntax(Buffer.from("\ufeff \r\n<Message/>")), "xml");
      assert.equal(detectSyntax(Buffer.from("\ufeff<M/>", "utf16le")), "xml");
      assert.equal(detectSyntax(new Uint8Array()), "json");
    });
  });

  describe("the two languages of the schemas", () => {
    it("agree about documents with one thing changed", () => {
      const verdicts = { valid: 0, invalid: 0 };
      fc.assert(
        fc.property(
          arbitraryDocument(),
          fc.array(fc.nat(), { minLength: 64, maxLength: 64 }),
          (document, choices) => {
            const numbers = [...choices];
            const root: RootName = isControl(document) ? "Control" : "Message";
            const changed = changeOnce(document, () => numbers.pop() ?? 0);
            const byXsd = passesXsd(xmlOf(changed, rootShapes[root], root));
            const byJson = judgeTree(
              xmlOf(changed, rootShapes[root], root),
              root,
            );
            assert.equal(
              byXsd,
              byJson,
              JSON.stringify(judgeModel(changed, root)),
            );
            verdicts[byXsd ? "valid" : "invalid"] += 1;
          },
        ),
        { numRuns: 400 },
      );
      // Neither answer may be the only one, or nothing was compared.
      assert.ok(
        verdicts.valid > 20 && verdicts.invalid > 100,
        JSON.stringify(verdicts),
      );
    });
  });
}

function write(document: Document, syntax: Syntax): Uint8Array {
  return writeDocument(document, syntax);
}

function read(bytes: Uint8Array, syntax: Syntax): Document {
  const outcome = readDocument(bytes, syntax);
  if (outcome.kind === "invalid")
    assert.fail(
      `${JSON.stringify(outcome.faults)}\n${Buffer.from(bytes).toString()}`,
    );
  return outcome.document;
}

function passesXsd(xml: string): boolean {
  return parseXml(Buffer.from(xml), "message").kind === "valid";
}

/** What the JSON Schema says of the same tree; that a kind has its own body is beyond XSD, and codes are beyond both. */
function judgeTree(xml: string, root: RootName): boolean {
  let faults: readonly string[] = [];
  parseXml(Buffer.from(xml), "message", (tree: XmlElement) => {
    const mapped = modelOf(tree, rootShapes[root]);
    const judged = judgeModel(mapped.model, root).filter(
      (fault) => !isCodeFault(fault) && !/^\/[a-zA-Z]+$/.test(fault.path),
    );
    faults = [...mapped.faults, ...judged].map(({ rule }) => rule);
    return [];
  });
  return faults.length === 0;
}

const replacements: readonly ModelValue[] = [
  "",
  " ",
  "x",
  "A",
  "a-b",
  "1",
  "-1",
  "01",
  "+1",
  "1.5",
  "true",
  "1 ",
  "0",
  0,
  -1,
  7,
  9007199254740991,
  "9007199254740993",
  true,
  "XA",
  "en",
  "P6Y",
  "2024-02-29",
  "2023-02-29",
  "2024-02-29Z",
  "0000-01-01",
  "2024-13-01",
  "24:00:00",
  "2024-02-29T24:00:00Z",
  "2024-02-29T10:00:00",
  "2024-02-29T10:00:60Z",
  "2024-02-29T10:00:00+15:00",
  "2024-02-29T10:00:00-14:00",
  "019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90",
  "x".repeat(5000),
  "\u{1f600}".repeat(300),
  "\u{1f600}".repeat(301),
  "-",
  "_",
  "a/b+c",
];

/** One leaf replaced, one member dropped, or one list emptied or made longer. */
function changeOnce(model: ModelObject, next: () => number): ModelObject {
  const names = Object.keys(model);
  const name = names[next() % names.length] ?? "header";
  return { ...model, [name]: changed(model[name] ?? "", next) };
}

function changed(value: ModelValue, next: () => number): ModelValue {
  if (typeof value !== "object")
    return replacements[next() % replacements.length] ?? "";
  if (Array.isArray(value)) {
    const list = value as readonly ModelValue[];
    if (next() % 8 === 0)
      return Array.from({ length: 101 }, () => list[0] ?? "");
    const index = next() % list.length;
    return list.map((entry, at) =>
      at === index ? changed(entry, next) : entry,
    );
  }
  const entries = Object.entries(value);
  const index = next() % (entries.length + 1);
  const [name] = entries[index] ?? entries[0] ?? [];
  if (next() % 6 === 0)
    return Object.fromEntries(entries.filter(([other]) => other !== name));
  return Object.fromEntries(
    entries.map(([other, inner]) => [
      other,
      other === name ? changed(inner, next) : inner,
    ]),
  );
}
