import assert from "node:assert/strict";
import { describe, it, vi } from "vitest";
import { XmlDocument } from "libxml2-wasm";
import { ComityError } from "../../src/errors.ts";
import { judgeModel } from "../../src/format/model-schema.ts";
import { readDocument } from "../../src/format/read-document.ts";
import { rootShapes } from "../../src/format/shape.ts";
import { writeDocument } from "../../src/format/write-document.ts";
import { modelOf } from "../../src/format/xml-model.ts";
import type { Document } from "../../src/message/document.ts";
import type { Fault } from "../../src/message/fault.ts";
import type { Syntax } from "../../src/message/header.ts";
import { cpuTimeMs } from "../support/cpu-time.ts";
import { inquiry, rejection } from "../support/control-documents.ts";
import { acknowledgement } from "../support/business-documents.ts";

const xml = text(acknowledgement, "xml");
const json = text(acknowledgement, "json");

describe("reading a document", () => {
  it("gives the same document from both syntaxes", () => {
    for (const document of [acknowledgement, inquiry, rejection]) {
      assert.deepEqual(readValid(text(document, "xml"), "xml"), document);
      assert.deepEqual(readValid(text(document, "json"), "json"), document);
    }
  });

  it("names every fault at once, in the syntax that was handed in", () => {
    const brokenXml = xml
      .replace(/<SentAt>[^<]*/, "<SentAt>2026-02-30T10:00:00Z")
      .replace(/\s*<ReceivedOn>.*<\/ReceivedOn>/, "")
      .replace(/<Sequence>1</, "<Sequence>0<");
    assert.deepEqual(places(brokenXml, "xml"), [
      ["SCHEMA-FORMAT", "/Message/Header/SentAt"],
      ["SCHEMA-RANGE", "/Message/Header/Sequence"],
      ["SCHEMA-REQUIRED", "/Message/Acknowledgement/ReceivedOn"],
    ]);
    const brokenJson = json
      .replace(/"sentAt": "[^"]*"/, '"sentAt": "2026-02-30T10:00:00Z"')
      .replace(/\s*"receivedOn": "[^"]*",?/, "")
      .replace('"sequence": 1', '"sequence": 0');
    assert.deepEqual(places(brokenJson, "json"), [
      ["SCHEMA-FORMAT", "/header/sentAt"],
      ["SCHEMA-RANGE", "/header/sequence"],
      ["SCHEMA-REQUIRED", "/acknowledgement/receivedOn"],
    ]);
  });

  it("gives the elements of a list their position", () => {
    const broken = text(rejection, "xml").replace(
      "<Path></Path>",
      "<Path></Path><Where/>",
    );
    assert.deepEqual(places(broken, "xml"), [
      ["SCHEMA-UNKNOWN", "/Control/Receipt/Reason[2]/Where"],
    ]);
  });

  const changes: readonly (readonly [
    what: string,
    syntax: Syntax,
    change: (text: string) => string,
    rule: string,
    path: string,
  ])[] = [
    [
      "an unknown element",
      "xml",
      (t) => t.replace("</Header>", "<Colour>red</Colour></Header>"),
      "SCHEMA-UNKNOWN",
      "/Message/Header/Colour",
    ],
    [
      "an element in the wrong place",
      "xml",
      (t) =>
        t.replace(
          /(\s*<SentAt>.*<\/SentAt>)(\s*<ExpiresAt>.*<\/ExpiresAt>)/,
          "$2$1",
        ),
      "SCHEMA-ORDER",
      "/Message/Header/SentAt",
    ],
    [
      "an element twice",
      "xml",
      (t) => t.replace(/(<Seen>.*<\/Seen>)/, "$1$1"),
      "SCHEMA-REPEATED",
      "/Message/Header/Seen[2]",
    ],
    [
      "a text between elements",
      "xml",
      (t) => t.replace("<Header>", "<Header>now"),
      "SCHEMA-TEXT",
      "/Message/Header",
    ],
    [
      "an element within a text",
      "xml",
      (t) => t.replace("<Language>en", "<Language><B/>en"),
      "SCHEMA-TYPE",
      "/Message/Header/Language",
    ],
    [
      "a number with a leading zero",
      "xml",
      (t) => t.replace("<Sequence>1", "<Sequence>01"),
      "SCHEMA-TYPE",
      "/Message/Header/Sequence",
    ],
    [
      "a code that its list does not hold",
      "xml",
      (t) => t.replace("<Language>en", "<Language>qq"),
      "CODE-LANGUAGE",
      "/Message/Header/Language",
    ],
    [
      "a code that its list does not hold, in JSON",
      "json",
      (t) => t.replace('"language": "en"', '"language": "qq"'),
      "CODE-LANGUAGE",
      "/header/language",
    ],
    [
      "an unknown member",
      "json",
      (t) => t.replace('"header": {', '"header": {"a/b": 1,'),
      "SCHEMA-UNKNOWN",
      "/header/a~1b",
    ],
    [
      "null",
      "json",
      (t) => t.replace('"language": "en"', '"language": null'),
      "SCHEMA-TYPE",
      "/header/language",
    ],
    [
      "a number for a text",
      "json",
      (t) => t.replace('"language": "en"', '"language": 1'),
      "SCHEMA-TYPE",
      "/header/language",
    ],
    [
      "a text for a number",
      "json",
      (t) => t.replace('"sequence": 1', '"sequence": "1"'),
      "SCHEMA-TYPE",
      "/header/sequence",
    ],
    [
      "a pattern that is not kept",
      "json",
      (t) => t.replace('"language": "en"', '"language": "EN"'),
      "SCHEMA-PATTERN",
      "/header/language",
    ],
    [
      "an empty text",
      "json",
      (t) => t.replace(/"requestingRef": "[^"]*"/, '"requestingRef": ""'),
      "SCHEMA-LENGTH",
      "/header/caseReference/requestingRef",
    ],
    ["an array at the top", "json", () => "[]", "SCHEMA-TYPE", ""],
  ];
  for (const [what, syntax, change, rule, path] of changes) {
    it(`refuses ${what}`, () => {
      const found = places(change(syntax === "xml" ? xml : json), syntax);
      assert.ok(
        found.some(
          ([someRule, somePath]) => someRule === rule && somePath === path,
        ),
        JSON.stringify(found),
      );
    });
  }

  it("counts the characters of a text, not the units or bytes they take", () => {
    const faultsOf = (summary: string) =>
      judgeModel({ request: { facts: { summary } } }, "Message")
        .filter(({ path }) => path === "/request/facts/summary")
        .map(({ rule, expected, found }) => [rule, expected, found]);
    const sign = "\u{1F600}";
    for (const count of [50, 99, 100, 20_000])
      assert.deepEqual(faultsOf(sign.repeat(count)), [], `${count}`);
    for (const short of ["", "a".repeat(49), sign.repeat(49)])
      assert.deepEqual(
        faultsOf(short).map(([rule, expected]) => [rule, expected]),
        [["SCHEMA-LENGTH", "at least 50 characters"]],
      );
    for (const long of ["a".repeat(20_001), sign.repeat(20_001)])
      assert.deepEqual(faultsOf(long), [
        ["SCHEMA-LENGTH", "at most 20000 characters", "20001 characters"],
      ]);
  });

  it("refuses a body that is not the one of the kind, and two bodies", () => {
    const other = json.replace(
      '"kind": "ACKNOWLEDGEMENT"',
      '"kind": "REFUSAL"',
    );
    assert.deepEqual(places(other, "json"), [["SCHEMA-REQUIRED", "/refusal"]]);
    const otherXml = xml.replace(">ACKNOWLEDGEMENT<", ">REFUSAL<");
    assert.deepEqual(places(otherXml, "xml"), [
      ["SCHEMA-REQUIRED", "/Message/Refusal"],
    ]);
    const two = json.replace(
      '"acknowledgement": {',
      '"refusal": {}, "acknowledgement": {',
    );
    assert.ok(places(two, "json").some(([rule]) => rule === "SCHEMA-CHOICE"));
  });

  it("refuses a control kind in a message, and the other way round", () => {
    const control = xml.replace(">ACKNOWLEDGEMENT<", ">RECEIPT<");
    assert.ok(
      places(control, "xml").some(
        ([, path]) => path === "/Message/Header/Kind",
      ),
    );
    const message = text(inquiry, "xml").replace(">INQUIRY<", ">REQUEST<");
    assert.ok(
      places(message, "xml").some(
        ([, path]) => path === "/Control/Header/Kind",
      ),
    );
  });

  it("names at most 100 faults, and quotes at most 200 characters of each", () => {
    const many = json.replace(
      '"header": {',
      `"header": {${Array.from({ length: 150 }, (_, n) => `"m${n}": 1,`).join("")}`,
    );
    assert.equal(faults(many, "json").length, 100);
    const manyXml = xml.replace("<Header>", `<Header>${"<M/>".repeat(150)}`);
    assert.equal(faults(manyXml, "xml").length, 100);
    const long = faults(
      json.replace(
        '"language": "en"',
        `"language": "${"😀".repeat(9000)}", "${"n".repeat(9000)}": 1`,
      ),
      "json",
    );
    assert.equal(long.length, 2);
    for (const { path, expected, found } of long) {
      assert.ok(
        path.length < 300 && expected.length <= 200 && found.length <= 200,
      );
      assert.ok(found.isWellFormed());
    }
  });

  it("bounds the path, so that a receipt can carry it", () => {
    const name = "N".repeat(300);
    const deep = `<${name}>`.repeat(20) + "<!-- -->" + `</${name}>`.repeat(20);
    const [inXml] = faults(xml.replace("<Header>", `<Header>${deep}`), "xml");
    const deepJson = `{"${name}":`.repeat(20) + "?";
    const [inJson] = faults(deepJson, "json");
    for (const fault of [inXml, inJson]) assert.equal(fault?.path.length, 500);
  });

  it("does not take long over tens of thousands of faults", () => {
    const custody = `{"custody":[${"1,".repeat(45)}1]}`;
    const list = `"attachment": [${`${custody},`.repeat(999)}${custody}],`;
    const crowded = json.replace('"header": {', `"header": {${list}`);
    const crowdedXml = xml.replace(
      "</Header>",
      `${"<Attachment>1</Attachment>".repeat(30_000)}</Header>`,
    );
    const took = cpuTimeMs(() => {
      assert.equal(faults(crowded, "json").length, 100);
      assert.equal(faults(crowdedXml, "xml").length, 100);
    });
    assert.ok(took < 10_000, `took ${took} ms`);
  });

  it("does not look at every entry of long lists once it has faults enough", () => {
    let entriesRead = 0;
    const entry = {
      get action() {
        entriesRead += 1;
        return 1;
      },
    };
    const custody = Array.from({ length: 900 }, () => entry);
    const attachment = Array.from({ length: 50 }, () => ({ custody }));
    const { header, ...body } = acknowledgement;
    const model = { header: { ...header, attachment }, ...body };
    assert.equal(judgeModel(model, "Message").length, 100);
    assert.ok(entriesRead > 100 && entriesRead < 5_000, `${entriesRead}`);
  });

  it("does not count an element's place among many again for every fault", () => {
    let namesRead = 0;
    const leaf = { attributes: {}, children: [], text: "" };
    const children = Array.from({ length: 10_000 }, (_, i) => ({
      ...leaf,
      get name() {
        namesRead += 1;
        return `X${i % 2}`;
      },
    }));
    const root = { ...leaf, name: "Message", children };
    const { faults: found } = modelOf(root, rootShapes.Message);
    assert.equal(found.length, 100);
    assert.equal(found[2]?.path, "/Message/X0[2]");
    assert.ok(namesRead < 20 * children.length, `${namesRead}`);
  });
});

describe("what remains of an unreadable document", () => {
  it("is its header, when only the body is broken", () => {
    for (const [syntax, broken] of [
      ["xml", xml.replace(/<ReceivedOn>[^<]*/, "<ReceivedOn>soon")],
      ["json", json.replace(/"receivedOn": "[^"]*"/, '"receivedOn": "soon"')],
    ] as const) {
      const outcome = readDocument(Buffer.from(broken), syntax);
      assert.ok(outcome.kind === "invalid");
      assert.deepEqual(outcome.header, acknowledgement.header);
    }
  });

  it("is its header, when only a code is on no list", () => {
    const outcome = readDocument(
      Buffer.from(xml.replace("<Language>en", "<Language>qq")),
      "xml",
    );
    assert.ok(outcome.kind === "invalid");
    assert.equal(
      (outcome.header as { language?: string } | undefined)?.language,
      "qq",
    );
  });

  it("is not its header, when that has more wrong than many such codes", () => {
    const attachment = Array.from({ length: 120 }, (_, i) => ({
      attachmentId: `a${i}`,
      role: "UNHEARD_OF",
      filename: `a${i}.pdf`,
      mediaType: "application/pdf",
      size: 1,
      sha256: "0".repeat(64),
    }));
    const read = (more: object) => {
      const header = { ...acknowledgement.header, attachment, ...more };
      const document = { ...acknowledgement, header };
      const outcome = readDocument(
        Buffer.from(JSON.stringify(document)),
        "json",
      );
      assert.ok(outcome.kind === "invalid");
      return outcome.header;
    };
    assert.notEqual(read({}), undefined);
    assert.equal(read({ extension: [{}] }), undefined);
  });

  it("is its message id, when the header is broken", () => {
    for (const [syntax, broken] of [
      ["xml", xml.replace(/<SentAt>[^<]*/, "<SentAt>soon")],
      ["json", json.replace(/"sentAt": "[^"]*"/, '"sentAt": "soon"')],
    ] as const) {
      const outcome = readDocument(Buffer.from(broken), syntax);
      assert.ok(outcome.kind === "invalid");
      assert.equal(outcome.header, undefined);
      assert.equal(outcome.messageId, acknowledgement.header.messageId);
    }
  });

  it("is nothing that two readers could read in two ways", () => {
    const other = "019eca30-0000-7000-8000-000000000002";
    const twoIds = xml.replace(
      "<MessageId>",
      `<MessageId>${other}</MessageId><MessageId>`,
    );
    const twoHeaders = xml.replace(/(<Header>.*<\/Header>)/s, "$1$1");
    for (const broken of [twoIds, twoHeaders]) {
      const outcome = readDocument(Buffer.from(broken), "xml");
      assert.ok(outcome.kind === "invalid");
      assert.equal(outcome.header, undefined);
      assert.equal(outcome.messageId, undefined);
    }
  });

  it("is nothing at all of what is no XML and no JSON", () => {
    for (const syntax of ["xml", "json"] as const) {
      const outcome = readDocument(Buffer.from("?"), syntax);
      assert.deepEqual(Object.keys(outcome).toSorted(), ["faults", "kind"]);
    }
  });
});

describe("a broken XML engine", () => {
  it("is told from a broken document, so that the thread is replaced", () => {
    // The real thing needs gigabytes of memory that nobody gave back.
    vi.spyOn(XmlDocument, "fromBuffer").mockImplementation(() => {
      throw new RangeError("table index is out of bounds");
    });
    assert.throws(
      () => readDocument(Buffer.from(xml), "xml"),
      (error) =>
        error instanceof ComityError && error.code === "XML_ENGINE_BROKEN",
    );
  });
});

describe("writing a document", () => {
  for (const syntax of ["xml", "json"] as const) {
    it(`refuses to write ${syntax} that nobody could read`, () => {
      const unfinished = {
        header: acknowledgement.header,
      } as unknown as Document;
      const uncarriable = {
        ...rejection,
        receipt: {
          ...rejection.receipt,
          reason: [{ code: "INTERNAL", found: "\ud800" }],
        },
      };
      for (const document of [unfinished, uncarriable])
        assert.throws(
          () => writeDocument(document, syntax),
          (error) =>
            error instanceof ComityError &&
            error.code === "DOCUMENT_UNWRITABLE",
        );
    });
  }
});

function text(document: Document, syntax: Syntax): string {
  return Buffer.from(writeDocument(document, syntax)).toString();
}

function readValid(from: string, syntax: Syntax): Document {
  const outcome = readDocument(Buffer.from(from), syntax);
  return outcome.kind === "valid"
    ? outcome.document
    : assert.fail(JSON.stringify(outcome.faults));
}

function faults(from: string, syntax: Syntax): readonly Fault[] {
  const outcome = readDocument(Buffer.from(from), syntax);
  return outcome.kind === "invalid" ? outcome.faults : [];
}

function places(
  from: string,
  syntax: Syntax,
): readonly (readonly [rule: string, path: string])[] {
  return faults(from, syntax)
    .map(({ rule, path }) => [rule, path] as const)
    .toSorted(([a], [b]) => a.localeCompare(b));
}
