import assert from "node:assert/strict";
import { describe, it } from "vitest";
import { childrenOf, parseXml } from "../../src/format/xml.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { cpuTimeMs } from "../support/cpu-time.ts";
import { inquiry } from "../support/control-documents.ts";

const good = Buffer.from(writeDocument(inquiry, "xml")).toString();
const goodRoot = '<Control xmlns="urn:comity:mla:1">';

describe("parsing XML", () => {
  it("takes a document whatever prefix its namespace has", () => {
    const prefixed = good
      .replaceAll(/<(\/?)(?=[A-Z])/g, "<$1c:")
      .replace("xmlns=", "xmlns:c=");
    assert.match(prefixed, /<c:Inquiry>/);
    assert.deepEqual(rules(prefixed), []);
  });

  it("takes white space around numbers and times, as XSD does", () => {
    const spaced = good.replace(
      /(<(?:SentAt|DirectoryVersion)>)([^<]*)/g,
      "$1\n $2\t",
    );
    assert.notEqual(spaced, good);
    assert.deepEqual(rules(spaced), []);
  });

  it("takes a byte order mark of UTF-8", () => {
    assert.deepEqual(rules(`\ufeff${good}`), []);
  });

  it("keeps every character of a text, and none of the layout", () => {
    const parsed = parseXml(Buffer.from(good), "message");
    assert.ok(parsed.kind === "valid");
    assert.equal(parsed.root.text, "");
    const [header] = childrenOf(parsed.root, "Header");
    assert.equal(header?.children[0]?.text, "1.0.0");
  });

  const refused: readonly (readonly [
    what: string,
    xml: string,
    rule: string,
  ])[] = [
    ["nothing at all", "", "SYNTAX"],
    ["what is no XML", "{}", "SYNTAX"],
    ["an element that is not closed", good.replace("</Inquiry>", ""), "SYNTAX"],
    ["two roots", good + goodRoot + "</Control>", "SYNTAX"],
    [
      "a prefix that is not declared",
      good
        .replace("<Inquiry>", "<x:Inquiry>")
        .replace("</Inquiry>", "</x:Inquiry>"),
      "SYNTAX",
    ],
    [
      "a DTD",
      good.replace(goodRoot, `<!DOCTYPE Control>${goodRoot}`),
      "SYNTAX",
    ],
    [
      "an entity of its own",
      good
        .replace(
          goodRoot,
          `<!DOCTYPE Control [<!ENTITY a "1.0.0">]>${goodRoot}`,
        )
        .replace("1.0.0<", "&a;<"),
      "SYNTAX",
    ],
    [
      "an external entity",
      good
        .replace(
          goodRoot,
          `<!DOCTYPE Control [<!ENTITY a SYSTEM "file:///etc/hostname">]>${goodRoot}`,
        )
        .replace("1.0.0<", "&a;<"),
      "SYNTAX",
    ],
    [
      "an external DTD",
      good.replace(
        goodRoot,
        `<!DOCTYPE Control SYSTEM "http://127.0.0.1:9/x.dtd">${goodRoot}`,
      ),
      "SYNTAX",
    ],
    ["an entity nobody defined", good.replace("1.0.0<", "&a;<"), "SYNTAX"],
    [
      "a comment",
      good.replace("<Inquiry>", "<Inquiry><!-- -->"),
      "SCHEMA-NODE",
    ],
    [
      "a comment within a text",
      good.replace("1.0.0<", "1.<!-- -->0.0<"),
      "SCHEMA-NODE",
    ],
    [
      "a comment before the root",
      good.replace(goodRoot, `<!-- -->${goodRoot}`),
      "SCHEMA-NODE",
    ],
    ["a comment after the root", `${good}<!-- -->`, "SCHEMA-NODE"],
    [
      "a processing instruction",
      good.replace(goodRoot, `<?xml-stylesheet href="x"?>${goodRoot}`),
      "SCHEMA-NODE",
    ],
    [
      "a CDATA section",
      good.replace("1.0.0<", "<![CDATA[1.0.0]]><"),
      "SCHEMA-NODE",
    ],
    [
      "an attribute",
      good.replace("<Inquiry>", '<Inquiry a="1">'),
      "SCHEMA-ATTRIBUTE",
    ],
    [
      "xml:lang",
      good.replace("<Inquiry>", '<Inquiry xml:lang="en">'),
      "SCHEMA-ATTRIBUTE",
    ],
    [
      "xsi:type",
      good.replace(
        "<Inquiry>",
        '<Inquiry xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="InquiryType">',
      ),
      "SCHEMA-NAMESPACE",
    ],
    [
      "xsi:nil",
      good.replace(
        "<Inquiry>",
        '<Inquiry xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true">',
      ),
      "SCHEMA-NAMESPACE",
    ],
    [
      "a foreign namespace that nobody uses",
      good.replace(goodRoot, goodRoot.replace(">", ' xmlns:x="urn:x">')),
      "SCHEMA-NAMESPACE",
    ],
    [
      "an element of a foreign namespace",
      good.replace("<Inquiry>", '<Inquiry xmlns="urn:x">'),
      "SCHEMA-NAMESPACE",
    ],
    [
      "no namespace",
      good.replace(' xmlns="urn:comity:mla:1"', ""),
      "SCHEMA-NAMESPACE",
    ],
    ["another root", '<Letter xmlns="urn:comity:mla:1"/>', "SCHEMA"],
    ["a type as root", '<Inquiry xmlns="urn:comity:mla:1"/>', "SCHEMA"],
    [
      "a control character by reference",
      good.replace("1.0.0<", "1.0.0&#1;<"),
      "SYNTAX",
    ],
    [
      "a noncharacter",
      good.replace("1.0.0<", "1.0.0\ufdd0<"),
      "SCHEMA-CHARACTER",
    ],
    ["XML 1.1", good.replace('version="1.0"', 'version="1.1"'), "SYNTAX"],
    ["Latin-1", good.replace("UTF-8", "ISO-8859-1"), "SYNTAX"],
    [
      "33 levels",
      goodRoot + "<A>".repeat(32) + "</A>".repeat(32) + "</Control>",
      "LIMIT-DEPTH",
    ],
    [
      "300 levels",
      goodRoot + "<A>".repeat(300) + "</A>".repeat(300) + "</Control>",
      "SYNTAX",
    ],
    [
      "50,001 elements",
      `${goodRoot}${"<A/>".repeat(50_000)}</Control>`,
      "LIMIT-ELEMENTS",
    ],
    ["more than 1 MiB", `${good}${" ".repeat(1024 * 1024)}`, "LIMIT-DOCUMENT"],
    [
      "an element where a text is",
      good.replace("1.0.0<", "1.0.0<A/><"),
      "SCHEMA",
    ],
  ];
  for (const [what, xml, rule] of refused) {
    it(`refuses ${what}`, () => {
      assert.ok(rules(xml).includes(rule), JSON.stringify(rules(xml)));
    });
  }

  it("refuses UTF-16 and bytes that are no UTF-8", () => {
    const utf16 = Buffer.from(
      `\ufeff${good.replace("UTF-8", "UTF-16")}`,
      "utf16le",
    );
    const broken = Buffer.from(
      good.replace("1.0.0<", "1.0.0\u00e9<"),
      "latin1",
    );
    assert.deepEqual(rules(utf16), ["SYNTAX"]);
    assert.deepEqual(rules(broken), ["SYNTAX"]);
  });

  it("stops an entity that grows a thousand millionfold", () => {
    const entities = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    );
    const bomb = good
      .replace(
        goodRoot,
        `<!DOCTYPE Control [<!ENTITY e0 "lol">${entities.join("")}]>${goodRoot}`,
      )
      .replace("1.0.0<", "&e9;<");
    const took = cpuTimeMs(() => assert.deepEqual(rules(bomb), ["SYNTAX"]));
    assert.ok(took < 3_000, `took ${took} ms`);
  });

  it("names the place of what it refuses", () => {
    const twice = good.replace(
      "</Subject>",
      "</Subject><Subject><!-- --></Subject>",
    );
    const parsed = parseXml(Buffer.from(twice), "message");
    assert.ok(parsed.kind === "invalid");
    assert.deepEqual(
      parsed.faults.map(({ path }) => path),
      ["/Control/Inquiry/Subject[2]"],
    );
  });

  it("tells names apart, however many and however alike", () => {
    // The bytes of the first, read as Latin-1, are the characters of the second.
    const names = ["ķ", "Ä·", "A".repeat(64), "A".repeat(65)].concat(
      Array.from({ length: 3_000 }, (_, place) => `N${place}`),
    );
    for (let round = 0; round < 2; round += 1)
      for (const some of [names.slice(0, 1_500), names.slice(1_500)]) {
        const elements = some.map((name) => `<${name}/>`).join("");
        const found: string[] = [];
        parseXml(
          Buffer.from(good.replace("</Control>", `${elements}</Control>`)),
          "message",
          ({ children }) => {
            found.push(...children.slice(2).map(({ name }) => name));
            return [];
          },
        );
        assert.deepEqual(found, some);
      }
  });

  it("refuses what not every reader knows, in any text", () => {
    const place = /(<MessageId>)[^<]*/;
    const texts = ["\ufdd0", "a\n\u{1fffe}", "é\ufdef"];
    for (const text of texts)
      assert.ok(
        rules(good.replace(place, `$1${text}`)).includes("SCHEMA-CHARACTER"),
        JSON.stringify(text),
      );
    for (const text of ["\ufffd", "\ud7ff", "\u{1fffd}", "a\n\tb", "é\x7f"])
      assert.ok(
        !rules(good.replace(place, `$1${text}`)).includes("SCHEMA-CHARACTER"),
        JSON.stringify(text),
      );
  });

  it("names the place of what its grammar refuses", () => {
    const late = good.replace(/<SentAt>[^<]*/, "<SentAt>tomorrow");
    const parsed = parseXml(Buffer.from(late), "message");
    assert.ok(parsed.kind === "invalid");
    assert.deepEqual(
      new Set(parsed.faults.map(({ path }) => path)),
      new Set(["/Control/Header/SentAt"]),
    );
  });
});

describe("the grammar of a container's manifest", () => {
  const manifest =
    '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">' +
    '<asic:SigReference URI="META-INF/signature001.p7s" MimeType="application/pkcs7-signature"/>' +
    '<asic:DataObjectReference URI="message.xml" MimeType="application/xml" Rootfile="true">' +
    '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>AAAA</ds:DigestValue>' +
    "</asic:DataObjectReference></asic:ASiCManifest>";

  it("gives elements with their attributes", () => {
    const parsed = parseXml(Buffer.from(manifest), "asic-manifest");
    assert.ok(parsed.kind === "valid");
    const [reference] = childrenOf(parsed.root, "DataObjectReference");
    assert.deepEqual(reference?.attributes, {
      URI: "message.xml",
      MimeType: "application/xml",
      Rootfile: "true",
    });
    assert.deepEqual(
      reference.children.map(({ text }) => text),
      ["", "AAAA"],
    );
  });

  it("refuses an attribute it does not know, and one of another namespace", () => {
    const unknown = manifest.replace("URI=", 'Uri="x" URI=');
    const foreign = manifest.replace("URI=", 'xml:base="x" URI=');
    assert.equal(
      parseXml(Buffer.from(unknown), "asic-manifest").kind,
      "invalid",
    );
    assert.equal(
      parseXml(Buffer.from(foreign), "asic-manifest").kind,
      "invalid",
    );
  });

  it("refuses a message", () => {
    assert.equal(parseXml(Buffer.from(good), "asic-manifest").kind, "invalid");
  });
});

function rules(xml: string | Uint8Array): readonly string[] {
  const parsed = parseXml(Buffer.from(xml), "message");
  return parsed.kind === "valid" ? [] : parsed.faults.map(({ rule }) => rule);
}
