import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { readDocument } from "../../src/format/read-document.ts";
import { rootShapes, type ObjectShape } from "../../src/format/shape.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { xmlOf } from "../../src/format/xml-text.ts";
import type { ReceiptDocument } from "../../src/message/document.ts";
import { inquiry, rejection } from "../support/control-documents.ts";

const examples = join(import.meta.dirname, "..", "..", "schemas", "examples");

describe("writing XML", () => {
  it("puts every element in a line of its own, two blanks deeper than its parent", () => {
    assert.equal(
      xml(inquiry),
      `<?xml version="1.0" encoding="UTF-8"?>
<Control xmlns="urn:comity:mla:1">
  <Header>
    <SpecVersion>1.0.0</SpecVersion>
    <MessageId>019eca30-0000-7000-8000-000000000001</MessageId>
    <Kind>INQUIRY</Kind>
    <SentAt>2026-06-15T09:31:00Z</SentAt>
    <DirectoryVersion>1</DirectoryVersion>
    <Sender>
      <Authority>xa-moj</Authority>
      <Role>CENTRAL</Role>
    </Sender>
    <Recipient>
      <Authority>xb-moj</Authority>
      <Role>CENTRAL</Role>
    </Recipient>
  </Header>
  <Inquiry>
    <Subject>
      <MessageId>019eca2f-f0c0-7a51-8c3e-5d1f0e2b7a90</MessageId>
      <Sender>xa-moj</Sender>
      <Recipient>xb-moj</Recipient>
      <ContainerDigest>0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef</ContainerDigest>
    </Subject>
  </Inquiry>
</Control>
`,
    );
  });

  for (const [what, text, written] of hostileTexts())
    it(`keeps ${what}`, () => {
      const document = found(text);
      assert.ok(xml(document).includes(`\n      <Found>${written}</Found>\n`));
      const read = readDocument(Buffer.from(xml(document)), "xml");
      assert.ok(read.kind === "valid");
      assert.deepEqual(read.document, document);
    });

  it("keeps the order of the schema, whatever the order of the members", () => {
    const { header, receipt } = rejection;
    const turned = (value: object): object =>
      Object.fromEntries(Object.entries(value).reverse());
    const document = { receipt: turned(receipt), header: turned(header) };
    assert.equal(xml(document as ReceiptDocument), xml(rejection));
  });

  it("keeps the order of a list, elements without members among them", () => {
    const place = [{ text: "first" }, {}, { text: "third" }, {}];
    assert.equal(
      message({ request: { offence: [{ place }] } }),
      `  <Request>
    <Offence>
      <Place>
        <Text>first</Text>
      </Place>
      <Place/>
      <Place>
        <Text>third</Text>
      </Place>
      <Place/>
    </Offence>
  </Request>
`,
    );
  });

  it("writes a list of one as one element, of none as none", () => {
    assert.equal(message({ request: { person: [] } }), "  <Request/>\n");
    assert.equal(
      message({ request: { offence: [{ place: [{}] }] } }),
      "  <Request>\n    <Offence>\n      <Place/>\n    </Offence>\n  </Request>\n",
    );
  });

  it("writes numbers and truth values as the schema does", () => {
    const header = { directoryVersion: 0, test: true };
    assert.match(
      message({ header }),
      /<DirectoryVersion>0<\/DirectoryVersion>/,
    );
  });

  it("writes no member that the schema does not know", () => {
    const document: unknown = JSON.parse(
      '{"__proto__": {"a": "x"}, "constructor": "x"}',
    );
    assert.equal(message(document as object), "");
  });

  it("names no element with members as it names a text that may be empty", () => {
    const named = new Set(elementsWithMembers(Object.values(rootShapes)));
    for (const element of ["Path", "Expected", "Found"])
      assert.ok(!named.has(element), element);
  });

  it("wrote the published examples", () => {
    const files = globSync("*.xml", { cwd: examples });
    assert.ok(files.length > 50);
    for (const file of files) {
      const bytes = readFileSync(join(examples, file));
      const read = readDocument(bytes, "xml");
      assert.ok(read.kind === "valid", file);
      assert.equal(xml(read.document), bytes.toString(), file);
    }
  });
});

/** What it is, the text, and what stands between the tags. */
function hostileTexts(): readonly (readonly [string, string, string])[] {
  const same = [
    ...[" leading", "trailing ", "\ttab\t", "line\nfeed\n", " ", "\n"],
    ...["0", "-0", "007", "1e5", "12345678901234567890", "true", "false"],
    ...["null", "undefined", "__proto__", "constructor", "#text", "@", "?xml"],
    ...["\u2028\u2029", "\u0085\u00a0", "\u{1f600}\u{10fffd}", "e\u0301"],
    ...["\"'", "$1", "%a;", "{}", "[]", "\\", "--", "]]"],
  ].map((text) => [printable(text), text, text] as const);
  return [
    ["an empty text", "", ""],
    ["a carriage return", "a\rb\r\n\r", "a&#13;b&#13;\n&#13;"],
    ["the end of a CDATA section", "a]]>b", "a]]&gt;b"],
    ["an element", "<a b='c'/>", "&lt;a b='c'/&gt;"],
    ["a closing tag", "</Found>", "&lt;/Found&gt;"],
    ["a comment", "<!-- a -->", "&lt;!-- a --&gt;"],
    ["an ampersand", "a & b && $&", "a &amp; b &amp;&amp; $&amp;"],
    ["a reference", "&amp;&#13;&lt;", "&amp;amp;&amp;#13;&amp;lt;"],
    ...same,
  ];
}

function printable(text: string): string {
  return encodeURI(JSON.stringify(text));
}

function found(text: string): ReceiptDocument {
  const reason = [{ code: "SCHEMA_INVALID", found: text }];
  return { ...rejection, receipt: { ...rejection.receipt, reason } };
}

function xml(document: Parameters<typeof writeDocument>[0]): string {
  return Buffer.from(writeDocument(document, "xml")).toString();
}

/** What stands between the tags of the root; the schema is not asked. */
function message(model: object): string {
  const text = xmlOf(model as never, rootShapes.Message, "Message");
  return text
    .replace(/^[^]*?xmlns="[^"]*">\n?/, "")
    .replace(/<\/Message>\n$/, "");
}

function elementsWithMembers(shapes: readonly ObjectShape[]): string[] {
  return shapes.flatMap(({ members }) =>
    members.flatMap(({ element, shape }) =>
      shape.kind === "object" ? [element, ...elementsWithMembers([shape])] : [],
    ),
  );
}
