import { acknowledgement, written } from "./documents.ts";
import type { DocumentRow } from "./document-defects.ts";

const documents = "docs/protocol.md, documents";
const wellFormed = "XML 1.0 §2.1";
const readme = "schemas/README.md";
const limits = "src/format/limits.ts";
const xsi = "http://www.w3.org/2001/XMLSchema-instance";

const text = Buffer.from(written(acknowledgement, "xml")).toString();

function put(part: string, instead: string): () => Uint8Array {
  if (!text.includes(part)) throw new Error(`no ${part}`);
  return () => Buffer.from(text.replace(part, instead));
}

export const xmlRows: readonly DocumentRow[] = [
  [
    "dtd",
    "SYNTAX",
    "a document type declaration",
    documents,
    put("<Message", "<!DOCTYPE Message>\n<Message"),
  ],
  [
    "entity",
    "SYNTAX",
    "an entity of its own stands for a text",
    documents,
    () =>
      Buffer.from(
        text
          .replace(
            "<Message",
            '<!DOCTYPE Message [<!ENTITY e "en">]>\n<Message',
          )
          .replace("<Language>en<", "<Language>&e;<"),
      ),
  ],
  [
    "entity-external",
    "SYNTAX",
    "an entity stands for a file of the reader's machine",
    documents,
    () =>
      Buffer.from(
        text
          .replace(
            "<Message",
            '<!DOCTYPE Message [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n<Message',
          )
          .replace("XB-2026-0001", "&e;"),
      ),
  ],
  [
    "entity-undefined",
    "SYNTAX",
    "an entity that nothing defines",
    "XML 1.0 §4.1",
    put("XB-2026-0001", "&ref;"),
  ],
  [
    "instruction",
    "SCHEMA-NODE",
    "a processing instruction",
    documents,
    put("<Header>", "<?sort by date?><Header>"),
  ],
  [
    "comment",
    "SCHEMA-NODE",
    "a comment splits a text: readers that take the first part see another one",
    documents,
    put("XB-2026-0001", "XB-2026-000<!-- -->1"),
  ],
  [
    "cdata",
    "SCHEMA-NODE",
    "a CDATA section",
    documents,
    put("XB-2026-0001", "<![CDATA[XB-2026-0001]]>"),
  ],
  [
    "attribute",
    "SCHEMA-ATTRIBUTE",
    "an attribute",
    documents,
    put("<Header>", '<Header id="h">'),
  ],
  [
    "xsi-type",
    "SCHEMA-NAMESPACE SCHEMA-ATTRIBUTE",
    "xsi:type names another type than the schema",
    documents,
    put(
      "<Acknowledgement>",
      `<Acknowledgement xmlns:xsi="${xsi}" xsi:type="AcceptanceType">`,
    ),
  ],
  [
    "namespace-foreign",
    "SCHEMA-NAMESPACE",
    "an element of another namespace",
    documents,
    put("<ReceivedOn>", '<ReceivedOn xmlns="urn:example:other">'),
  ],
  [
    "namespace-missing",
    "SCHEMA-NAMESPACE",
    "no namespace",
    documents,
    put(' xmlns="urn:comity:mla:1"', ""),
  ],
  [
    "namespace-version",
    "SCHEMA-NAMESPACE",
    "the namespace of another major version",
    readme,
    put("urn:comity:mla:1", "urn:comity:mla:2"),
  ],
  [
    "root-other",
    "SCHEMA",
    "a root element that is neither Message nor Control",
    documents,
    () =>
      Buffer.from(
        text.replaceAll("Message>", "Letter>").replace("<Message ", "<Letter "),
      ),
  ],
  [
    "roots-two",
    "SYNTAX",
    "a second root element",
    wellFormed,
    () => Buffer.from(`${text}<Message/>`),
  ],
  [
    "cut-short",
    "SYNTAX",
    "the end is missing",
    wellFormed,
    () => Buffer.from(text.slice(0, -12)),
  ],
  [
    "tags-crossed",
    "SYNTAX",
    "two elements overlap",
    wellFormed,
    put(
      "</ReceivedOn>\n  </Acknowledgement>",
      "</Acknowledgement></ReceivedOn>",
    ),
  ],
  [
    "utf-16",
    "SYNTAX",
    "it is in UTF-16",
    documents,
    () => Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le"),
  ],
  [
    "encoding",
    "SYNTAX",
    "it says it is in ISO 8859-1",
    documents,
    put("UTF-8", "ISO-8859-1"),
  ],
  [
    "version-1.1",
    "SYNTAX",
    "it says it is XML 1.1, where other characters end a line",
    documents,
    put('version="1.0"', 'version="1.1"'),
  ],
  [
    "zero-reference",
    "SYNTAX",
    "a reference to U+0000",
    "XML 1.0 §2.2",
    put("XB-2026-0001", "XB&#0;1"),
  ],
  [
    "surrogate-reference",
    "SYNTAX",
    "a reference to half of a surrogate pair",
    "XML 1.0 §2.2",
    put("XB-2026-0001", "XB&#xD83D;"),
  ],
  [
    "noncharacter",
    "SCHEMA-CHARACTER",
    "a text holds U+FDD0, which is no character",
    "RFC 7493 §2.1",
    put("XB-2026-0001", "XB&#xFDD0;1"),
  ],
  [
    "utf-8-broken",
    "SYNTAX",
    "octets that are no UTF-8",
    documents,
    () => Buffer.from(text.replace("XB-2026-0001", "XB\u00e91"), "latin1"),
  ],
  [
    "text-between",
    "SCHEMA-TEXT",
    "a text between elements",
    readme,
    put("<Header>", "<Header>hello"),
  ],
  [
    "element-twice",
    "SCHEMA-REPEATED",
    "an element that may stand once stands twice",
    readme,
    put(
      "<Sequence>1</Sequence>",
      "<Sequence>2</Sequence><Sequence>1</Sequence>",
    ),
  ],
  [
    "element-empty",
    "SCHEMA-LENGTH",
    "an element is empty instead of left out",
    readme,
    put("XB-2026-0001", ""),
  ],
  [
    "element-unknown",
    "SCHEMA-UNKNOWN",
    "an element that nobody knows",
    readme,
    put("<ReceivedOn>", "<Ok>true</Ok><ReceivedOn>"),
  ],
  [
    "element-missing",
    "SCHEMA-REQUIRED",
    "SentAt is missing",
    readme,
    put("<SentAt>2026-06-01T11:55:00Z</SentAt>", ""),
  ],
  [
    "element-order",
    "SCHEMA-ORDER SCHEMA-REQUIRED",
    "two elements stand in another order than the schema's",
    readme,
    put(
      "<Sequence>1</Sequence>\n    <Seen>1</Seen>",
      "<Seen>1</Seen><Sequence>1</Sequence>",
    ),
  ],
  [
    "body-other",
    "SCHEMA-REQUIRED",
    "the body is not the one that the kind names",
    documents,
    put("<Kind>ACKNOWLEDGEMENT<", "<Kind>REFUSAL<"),
  ],
  [
    "body-twice",
    "SCHEMA-REPEATED",
    "two bodies",
    documents,
    put(
      "</Message>",
      "<Acknowledgement><ReceivedOn>2026-06-02</ReceivedOn></Acknowledgement></Message>",
    ),
  ],
  [
    "control-in-message",
    "SCHEMA-ENUM",
    "a business message says it is a receipt",
    documents,
    put("<Kind>ACKNOWLEDGEMENT<", "<Kind>RECEIPT<"),
  ],
  [
    "number-sign",
    "SCHEMA-TYPE",
    "a whole number with a plus sign, which XSD allows and JSON does not have",
    readme,
    put("<Sequence>1<", "<Sequence>+1<"),
  ],
  [
    "time-without-offset",
    "SCHEMA-FORMAT",
    "a time has no offset",
    "RFC 3339 §5.6",
    put("<SentAt>2026-06-01T11:55:00Z<", "<SentAt>2026-06-01T11:55:00<"),
  ],
  [
    "day-with-offset",
    "SCHEMA-FORMAT",
    "a day has an offset, which XSD allows and RFC 3339 does not",
    readme,
    put("<ReceivedOn>2026-06-01<", "<ReceivedOn>2026-06-01Z<"),
  ],
  [
    "deep",
    "LIMIT-DEPTH",
    "33 levels",
    limits,
    put(
      "<ReceivedOn>",
      `${"<Remark>".repeat(31)}${"</Remark>".repeat(31)}<ReceivedOn>`,
    ),
  ],
];
